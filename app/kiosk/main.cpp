// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments();
    words.removeFirst();
    return Plainheart::runKioskCommand(words);
}
