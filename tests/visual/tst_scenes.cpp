// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "library.h"
#include "navigator.h"
#include "picturecheck.h"
#include "session.h"
#include "settle.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// Every illustration with its labels, tag and control: each stop in each theme against
/// golden/scenes/NAME.png.
class TestScenes : public QObject
{
    Q_OBJECT

    std::unique_ptr<ContentStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Library> m_library;
    Navigator m_navigator{ nullptr };
    std::unique_ptr<QQmlEngine> m_engine;
    QQuickWindow m_window;

private Q_SLOTS:
    void initTestCase()
    {
        auto store
            = ContentStore::open(QStringLiteral(PLAINHEART_GOLDEN_CONTENT));
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        SessionConfig config;
        config.calendar = [] { return QDate(2026, 11, 21); };
        config.languages = m_store->languages();
        config.reader.reducedMotion = true;
        m_session = std::make_unique<Session>(std::move(config));
        m_library = std::make_unique<Library>(m_store.get(), m_session.get());
        m_engine = std::make_unique<QQmlEngine>();
        m_engine->addImportPath(u"qrc:/qt/qml"_s);
        m_session->attach(m_engine.get());
        m_library->attach(m_engine.get());
        m_navigator.attach(m_engine.get());
        // PLAINHEART_SCENE_SIZE=1600x900 shows them in another size; only this one is kept as golden
        // pictures.
        const QStringList size = qEnvironmentVariable("PLAINHEART_SCENE_SIZE", u"520x430"_s).split(u'x');
        m_window.resize(size.at(0).toInt(), size.at(1).toInt());
        m_window.show();
    }

    void stop_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QString>("state"); // properties of the TopicPicture, as QML
        QTest::addColumn<QString>("theme");
        const auto row = [](const QString &topic, const QString &name, const QString &state) {
            for (const QString &theme : { u"light"_s, u"dark"_s, u"high-contrast"_s })
                QTest::addRow("%s-%s-%s", qPrintable(topic), qPrintable(name), qPrintable(theme))
                    << topic << state << theme;
        };
        for (const char *topic : { "regeneration", "fibrosis", "angiogenesis", "inflammation" }) {
            for (int stop = 0; stop < 4; ++stop)
                row(QString::fromLatin1(topic), QString::number(stop + 1), u"stop: %1"_s.arg(stop));
        }
        row(u"function"_s, u"hearts"_s, u"stop: 0"_s);
        for (int stop = 0; stop < 3; ++stop)
            row(u"function"_s, u"given-%1"_s.arg(stop + 1), u"happens: true; stop: %1"_s.arg(stop));
        row(u"function"_s, u"drops"_s, u"results: true"_s);
        for (int stop = 0; stop < 3; ++stop)
            row(u"ipsc"_s, QString::number(stop + 1), u"stop: %1"_s.arg(stop));
        for (int stop = 0; stop < 3; ++stop)
            row(u"ipsc"_s, u"donor-%1"_s.arg(stop + 1), u"way: 1; stop: %1"_s.arg(stop));
    }

    void stop()
    {
        QFETCH(QString, topic);
        QFETCH(QString, state);
        QFETCH(QString, theme);
        m_session->setTheme(theme);
        QQmlComponent component(m_engine.get());
        component.setData(
            u"import QtQuick\nimport Plainheart.Model\nimport Plainheart.Pictures\nTopicPicture { "
            "topic: Library.document(\"%1\"); enlargeable: true; shortLocator: true; %2 }"_s
                .arg(topic, state)
                .toUtf8(),
            QUrl(u"qrc:/scene.qml"_s));
        const std::unique_ptr<QObject> object(component.create());
        QVERIFY2(object != nullptr, qPrintable(component.errorString()));
        auto *picture = qobject_cast<QQuickItem *>(object.get());
        picture->setParentItem(m_window.contentItem());
        picture->setSize(m_window.size());
        QVERIFY(settle(&m_window));
        const QImage got = m_window.grabWindow().convertToFormat(QImage::Format_RGB32);
        const QString problem
            = PlainheartTest::checkPicture(got, u"scenes/"_s + QString::fromUtf8(QTest::currentDataTag()));
        picture->setParentItem(nullptr);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

int main(int argc, char *argv[]) { return PlainheartTest::runPictures<TestScenes>(argc, argv); }

#include "tst_scenes.moc"
