// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginelink.h"
#include "fonts.h"
#include "narration.h"
#include "program.h"

#include <cstdio>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickWindow>
#include <QTimer>

// The program with a content file and a page; the key R is pressed, and its output tells every sentence that
// is marked, with the milliseconds since then. A process of its own, because sound servers are met once in a
// process.

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

void tell(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QGuiApplication::setFont(loadFonts());
    Options options;
    options.contentFile = QCoreApplication::arguments().value(1);
    options.page = QCoreApplication::arguments().value(2);
    options.language = u"en"_s;
    options.reducedMotion = true;
    auto program = Program::make(options, {});
    if (!program)
        qFatal("%s", qPrintable(program.error().what));
    QQuickWindow *window = (*program)->show();
    auto *narration = linkedToEngine<Narration>(&(*program)->engine());
    QObject::connect(narration, &Narration::sentenceChanged, &application, [&] {
        if (narration->active())
            tell(u"sentence "_s + narration->sentence());
    });
    QObject::connect(narration, &Narration::silentChanged, &application,
                     [&] { tell(narration->silent() ? u"silent"_s : u"sounding"_s); });
    QObject::connect(narration, &Narration::stateChanged, &application, [&] {
        if (!narration->active()) {
            tell(u"over"_s);
            QTimer::singleShot(500, &application, &QCoreApplication::quit); // the last of it is still heard
        }
    });
    QTimer::singleShot(1500, &application, [window] {
        window->requestActivate();
        for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
            QKeyEvent key(type, Qt::Key_R, Qt::NoModifier, u"r"_s);
            QCoreApplication::sendEvent(window, &key);
        }
    });
    return application.exec();
}
