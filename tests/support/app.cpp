// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"

#include "fonts.h"

#include <QQmlComponent>
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformaccessibility.h>
#include <QtGui/qpa/qplatformintegration.h>
#include <QtQuick/private/qquickwindow_p.h>

namespace PlainheartTest {

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

QStringList warnings;
QtMessageHandler handlerBefore = nullptr;

void keepWarnings(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // What a platform without window managers leaves out.
    const bool ofPlatform = message.startsWith("This plugin does not support"_L1);
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !ofPlatform)
        warnings << message;
    if (handlerBefore)
        handlerBefore(type, context, message);
}

} // namespace

QString builtContent()
{
    return qEnvironmentVariableIsSet("PLAINHEART_TEST_CONTENT")
        ? qEnvironmentVariable("PLAINHEART_TEST_CONTENT")
        : QStringLiteral(PLAINHEART_CONTENT);
}

KeptWarnings::KeptWarnings() { handlerBefore = qInstallMessageHandler(keepWarnings); }

KeptWarnings::~KeptWarnings() { qInstallMessageHandler(handlerBefore); }

App::App(const Start &start)
{
    SessionConfig config;
    config.mode = start.mode;
    config.calendar = start.calendar;
    config.reader.language = start.language;
    config.reader.theme = start.theme;
    config.reader.textSize = start.textSize;
    config.reader.reducedMotion = start.reducedMotion;
    config.unhurried = start.unhurried;
    config.waits = start.waits;
    config.screenReader = [runs = start.screenReader] { return runs; };
    config.startPage = start.page;
    config.clinic = start.clinic;
    auto opened = ContentStore::open(start.content);
    if (opened) {
        m_store = std::move(*opened);
        config.languages = m_store->languages();
    } else {
        config.contentError = opened.error();
    }

    Speakers speakers;
    speakers.voice = [time = start.sentenceTime](const QString &) -> std::shared_ptr<Voice> {
        return time > 0 ? std::make_shared<ShortVoice>(time) : nullptr;
    };
    auto output = std::make_unique<MuteOutput>();
    m_speakers = output.get();
    speakers.output = std::move(output);
    auto paperless = std::make_unique<Paperless>(start.printers, start.printFault);
    m_paperless = paperless.get();
    m_screen = std::make_unique<ReaderScreen>(
        m_store.get(), std::move(config), std::move(speakers), RecordPlan{ .file = start.record },
        PrintSetup{ std::move(paperless), start.printer },
        StaffSetup{ .machine = start.machine, .clock = start.clock, .contentFault = start.contentFault });
    m_window = m_screen->show({ { u"width"_s, start.size.width() },
                                { u"height"_s, start.size.height() },
                                { u"minimumWidth"_s, 0 },
                                { u"minimumHeight"_s, 0 } });
    if (!m_window)
        qFatal("the window can't be loaded");
    if (start.shown) {
        m_window->requestActivate();
        (void)QTest::qWaitForWindowActive(m_window);
        settle();
    } else {
        m_window->hide();
        complete();
    }
}

App::~App()
{
    m_themeLink.reset();
    m_screen.reset();
}

QObject *App::theme()
{
    if (!m_themeLink) {
        QQmlComponent component(engine());
        component.setData(
            "import QtQml\nimport Plainheart.Theme\nQtObject { readonly property QtObject theme: Theme }",
            QUrl(u"qrc:/theme.qml"_s));
        m_themeLink.reset(component.create());
        if (!m_themeLink)
            qFatal("%s", qPrintable(component.errorString()));
    }
    return m_themeLink->property("theme").value<QObject *>();
}

void App::resize(QSize size)
{
    if (m_window->size() != size)
        m_window->resize(size);
    complete();
}

void App::open(const QString &address, const QString &level)
{
    closePopups();
    session().setLevel(level);
    navigator().startOver(address);
    complete();
}

void App::visit(const QString &address)
{
    navigator().open(address);
    complete();
}

void App::complete()
{
    auto *window = QQuickWindowPrivate::get(m_window);
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::sendPostedEvents();
        if (window->itemsToPolish.isEmpty() && round > 1)
            return;
        window->polishItems();
    }
}

void App::settle()
{
    complete();
    (void)QTest::qWaitFor([this] { return isSettled(); });
    complete();
}

bool App::isSettled() const
{
    const auto *window = QQuickWindowPrivate::get(m_window);
    // What moves by itself asks for the next frame while this one is shown.
    const bool drawn = !m_window->isExposed() || !session().reducedMotion()
        || (!window->dirtyItemList && !window->updateRequestPending);
    return window->itemsToPolish.isEmpty() && drawn;
}

void App::closePopups()
{
    for (QObject *object : m_window->findChildren<QObject *>()) {
        if (object->inherits("QQuickPopup") && object->property("visible").toBool())
            QMetaObject::invokeMethod(object, "close");
    }
}

QStringList App::takeWarnings() { return std::exchange(warnings, {}); }

void prepare(bool accessible)
{
    QGuiApplication::setFont(loadFonts());
    if (accessible)
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
}

} // namespace PlainheartTest
