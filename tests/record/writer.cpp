// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbered.h"
#include "recordstore.h"

#include <cstdio>
#include <QCoreApplication>

using namespace Plainheart;

// recordwriter FILE [grows]: writes the record again and again, and says each number once it is confirmed,
// until it is killed or a write fails. With "grows" each write has more to remember than the one before.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto opened = RecordStore::open(arguments.at(1), QDate(2026, 11, 29));
    if (!opened) {
        std::printf("refused: %s\n", qPrintable(opened.error().sentence()));
        return 1;
    }
    RecordStore &store = *opened->store;
    const bool grows = arguments.size() > 2;
    for (int n = store.remembered().goOn.toInt() + 1;; ++n) {
        Remembered all = PlainheartTest::numbered(n);
        for (int i = 0; grows && i < n; ++i)
            all.opened << QStringLiteral("%1-").arg(i) + QString(1000, u'x');
        if (const auto error = store.write(all)) {
            std::printf("failed: %s\n", qPrintable(error->sentence()));
            return 2;
        }
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
}
