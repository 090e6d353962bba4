// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "library.h"
#include "madestore.h"
#include "session.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// The model as QML meets it: the objects that were made outside, values, and bindings on the language.
class tst_ModelInQml : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<ContentStore> m_store;

    [[nodiscard]] SessionConfig config() const
    {
        SessionConfig config;
        config.calendar = [] { return QDate(2026, 11, 21); };
        config.languages = m_store->languages();
        return config;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = PlainheartTest::madeStore(m_folder);
        QTest::failOnWarning(QRegularExpression(u".*"_s));
    }

    void valuesAndBindings()
    {
        Session session(config());
        Library library(m_store.get(), &session);
        QQmlEngine engine;
        engine.addImportPath(u"qrc:/qt/qml"_s);
        session.attach(&engine);
        library.attach(&engine);

        QQmlComponent component(&engine);
        component.setData(R"(
            import QtQml
            import Plainheart.Model
            QtObject {
                readonly property contentDocument topic: Library.document("fibrosis")
                readonly property string title: topic.title
                readonly property int step: topic.caveat.step
                readonly property string headline: topic.caveat.headline
                readonly property string badge: topic.labels["badge"]
                readonly property int stops: Library.topics.length
                readonly property string first: Library.topics[0].title
                readonly property var hope: topic.sections[0].blocks[0]
                readonly property string html: SpanFormatter.html(hope.spans, { sources: topic.sources })
                readonly property var links: SpanFormatter.links(hope.spans, topic.sources)
                readonly property string word: links[0].kind + " " + links[0].target + " " + links[0].start
                readonly property string words: SpanFormatter.plain(hope.spans)
                readonly property bool item: topic.sections[0].blocks[1].isItem
                readonly property bool old: Session.isOld(topic.reviewed)
                readonly property string figure: Library.sourcesOf("fibrosis")[0].findings[0].figure
                readonly property real largest: Session.textSizes[3]
                readonly property string name: Session.languages[1].name
                function larger() { Session.nextTextSize() }
            })",
                          QUrl(u"qrc:/test.qml"_s));
        const std::unique_ptr<QObject> object(component.create());
        QVERIFY2(object, qPrintable(component.errorString()));

        QCOMPARE(object->property("title").toString(), u"Scar tissue"_s);
        QCOMPARE(object->property("step").toInt(), 1);
        QCOMPARE(object->property("headline").toString(), u"We do not know."_s);
        QCOMPARE(object->property("badge").toString(), u"A hope"_s);
        QCOMPARE(object->property("stops").toInt(), 2);
        QCOMPARE(object->property("first").toString(), u"Heart muscle"_s);
        QCOMPARE(object->property("html").toString(), u"A scar stays.\u00a0[3]"_s);
        QCOMPARE(object->property("word").toString(), u"term fibrosis 2"_s);
        QCOMPARE(object->property("words").toString(), u"A scar stays."_s);
        QVERIFY(object->property("item").toBool());
        QVERIFY(object->property("old").toBool());
        QCOMPARE(object->property("figure").toString(), u"risk ratio 0.80 (95 % interval 0.43 to 1.49)"_s);
        QCOMPARE(object->property("largest").toDouble(), 2.0);
        QCOMPARE(object->property("name").toString(), u"Arabic"_s);

        session.setLanguage(u"ar"_s);
        const std::unique_ptr<QObject> anew(component.create());
        QCOMPARE(anew->property("title").toString(), u"Scar tissue-ar"_s);
        QMetaObject::invokeMethod(object.get(), "larger");
        QCOMPARE(session.textSize(), 1.25);
    }

    void studiesChartsAndClaims()
    {
        Session session(config());
        Library library(m_store.get(), &session);
        QQmlEngine engine;
        engine.addImportPath(u"qrc:/qt/qml"_s);
        session.attach(&engine);
        library.attach(&engine);

        QQmlComponent component(&engine);
        component.setData(R"(
            import QtQml
            import Plainheart.Evidence
            import Plainheart.Model
            QtObject {
                readonly property StudyList shown: StudyList { filter: ({ populations: ["heart-failure", "other"], blinded: true }) }
                readonly property string card: shown.count + " " + shown.idAt(0)
                readonly property StudyList some: StudyList { filter: ({ cells: ["heart"], minPeople: 100 }) }
                readonly property int count: some.count
                readonly property source one: Library.study("small2001")
                readonly property checkLine line: one.checklist[0]
                readonly property string told: line.kind + " " + line.text + " " + one.charts.join() + " " + one.claims.length
                readonly property storedChart gains: Library.chart("gains")
                readonly property string drawn: gains.body.axis?.min + " " + gains.rows[1].value + " " + gains.sources.join()
                readonly property string onPage: Library.charts("fibrosis")[0].id
                readonly property claim said: Library.claims("fibrosis")[0]
                readonly property string verdict: said.text + " " + said.verdictWords
                readonly property string chip: Library.words("result")[0].text
            })",
                          QUrl(u"qrc:/test.qml"_s));
        const std::unique_ptr<QObject> object(component.create());
        QVERIFY2(object, qPrintable(component.errorString()));

        QCOMPARE(object->property("card").toString(), u"1 small2001"_s);
        QCOMPARE(object->property("count").toInt(), 1);
        QCOMPARE(object->property("told").toString(), u"weakness Fewer than 100 people gains 2"_s);
        QCOMPARE(object->property("drawn").toString(), u"0 2 small2001,large2002"_s);
        QCOMPARE(object->property("onPage").toString(), u"deaths"_s);
        QCOMPARE(object->property("verdict").toString(), u"It helps. Wrong, as stated"_s);
        QCOMPARE(object->property("chip").toString(), u"No clear difference"_s);

        session.setLanguage(u"ar"_s);
        const std::unique_ptr<QObject> anew(component.create());
        QCOMPARE(anew->property("chip").toString(), u"No clear difference-ar"_s);
    }

    void twoEnginesCanHaveTwoSessions()
    {
        const auto textSizeIn = [](Session &session) {
            QQmlEngine engine;
            engine.addImportPath(u"qrc:/qt/qml"_s);
            session.attach(&engine);
            QQmlComponent component(&engine);
            component.setData("import QtQml\nimport Plainheart.Model\n"
                              "QtObject { readonly property real size: Session.textSize }",
                              QUrl(u"qrc:/test.qml"_s));
            const std::unique_ptr<QObject> object(component.create());
            return object ? object->property("size").toDouble() : 0;
        };
        Session one(config());
        Session two(config());
        two.setTextSize(2);
        QCOMPARE(textSizeIn(one), 1.0);
        QCOMPARE(textSizeIn(two), 2.0);
        QCOMPARE(textSizeIn(one), 1.0); // and the engine took none of them with it
    }
};

QTEST_MAIN(tst_ModelInQml)
#include "tst_modelinqml.moc"
