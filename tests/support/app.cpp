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
    if (type == QtWarningMsg || type == QtCriticalMsg)
        warnings << message;
    if (handlerBefore)
        handlerBefore(type, context, message);
}

} // namespace

QString builtContent() { return QStringLiteral(PLAINHEART_CONTENT); }

App::App(const Start &start)
{
    handlerBefore = qInstallMessageHandler(keepWarnings);

    SessionConfig config;
    config.mode = start.mode;
    config.today = QDate(2026, 11, 21);
    config.language = start.language;
    config.theme = start.theme;
    config.textSize = start.textSize;
    config.reducedMotion = start.reducedMotion;
    config.startPage = start.page;
    auto opened = ContentStore::open(start.content);
    if (opened) {
        m_store = std::move(*opened);
        config.languages = m_store->languages();
    } else {
        config.contentError = opened.error();
    }

    m_session = std::make_unique<Session>(std::move(config));
    m_library = std::make_unique<Library>(m_store.get(), m_session.get());
    m_navigator = std::make_unique<Navigator>();
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    m_session->attach(m_engine.get());
    m_library->attach(m_engine.get());
    m_navigator->attach(m_engine.get());
    m_engine->setInitialProperties({ { u"width"_s, start.size.width() },
                                     { u"height"_s, start.size.height() },
                                     { u"minimumWidth"_s, 0 },
                                     { u"minimumHeight"_s, 0 } });
    m_engine->load(QUrl(u"qrc:/qt/qml/Plainheart/Shell/Main.qml"_s));
    if (m_engine->rootObjects().isEmpty())
        qFatal("Main.qml can't be loaded");
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
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
    m_engine.reset();
    qInstallMessageHandler(handlerBefore);
}

QObject *App::theme()
{
    if (!m_themeLink) {
        QQmlComponent component(m_engine.get());
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
    m_session->setLevel(level);
    m_navigator->startOver(address);
    complete();
}

void App::visit(const QString &address)
{
    m_navigator->open(address);
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
    // Fades and cuts of reduced motion last 120 ms at most; with motion a page turn lasts 280 ms.
    QElapsedTimer clock;
    clock.start();
    const int longest = m_session->reducedMotion() ? 150 : 400;
    while (clock.elapsed() < longest)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    complete();
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
