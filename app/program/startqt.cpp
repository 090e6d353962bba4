// SPDX-License-Identifier: GPL-3.0-or-later
#include "startqt.h"

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QList>
#include <QStringList>

namespace Plainheart {

namespace {

struct StartText {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

QtMessageHandler handlerBefore = nullptr;
QStringList heard;

/// Qt has no other way to say that no platform could be started than to end the program.
void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtFatalMsg) {
        if (type != QtDebugMsg && type != QtInfoMsg)
            heard << message;
        return;
    }
    Q_UNUSED(context)
    const QString sentence = StartText::tr(
        "No window can be shown: the screen does not answer; --screenshots DIR makes pictures without one.");
    std::fprintf(stderr, "plainheart: %s\n", qUtf8Printable(sentence));
    std::_Exit(misuse);
}

} // namespace

std::unique_ptr<QGuiApplication> startQt(int &argc, char **argv)
{
    handlerBefore = qInstallMessageHandler(hear);
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(handlerBefore);
    for (const QString &message : std::as_const(heard))
        qWarning().noquote() << message;
    // HarfBuzz asks for this once, when the first text is shaped.
    std::setlocale(LC_CTYPE, "C.UTF-8");
    return application;
}

} // namespace Plainheart
