// SPDX-License-Identifier: GPL-3.0-or-later
#include "content.h"

#include <QtTest/QtTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

Span text(const QString &words) { return { Span::Kind::Text, words, {}, {} }; }

Span cite(const QStringList &sources) { return { Span::Kind::Cite, {}, {}, sources }; }

} // namespace

/// The values that pages show: spans and their words, figures, citations.
class tst_Content : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spansSurviveTheStore()
    {
        const Spans spans{
            { Span::Kind::Strong, u"A \"bold\" start."_s, {}, {} },
            text(u" Line\nbreak, <tag> & é "_s),
            { Span::Kind::Term, u"scar"_s, u"fibrosis"_s, {} },
            { Span::Kind::Link, u"Stop 6"_s, u"topic:ipsc"_s, {} },
            cite({ u"a"_s, u"b"_s }),
        };
        QCOMPARE(spansFromJson(spansToJson(spans)), spans);
    }

    void storedFormIsTheDocumentedOne()
    {
        const Spans spans = spansFromJson(
            uR"([{"t":"term","id":"fibrosis","s":"scar"},{"t":"link","to":"topic:ipsc","s":"x"},
            {"t":"cite","ids":["bolli2021"]}])"_s);
        QCOMPARE(spans.size(), 3);
        QCOMPARE(spans.at(0).target, u"fibrosis"_s);
        QCOMPARE(spans.at(1).target, u"topic:ipsc"_s);
        QCOMPARE(spans.at(2).sources, QStringList{ u"bolli2021"_s });
        QCOMPARE(spansToJson({ text(u"x"_s) }), uR"([{"s":"x","t":"text"}])"_s);
    }

    void unknownKindOfSpanIsText()
    {
        QCOMPARE(spansFromJson(uR"([{"t":"sparkle","s":"words"}])"_s), Spans{ text(u"words"_s) });
        QCOMPARE(spansFromJson(u"not JSON"_s), Spans());
    }

    void wordsWithoutMarks_data()
    {
        QTest::addColumn<Spans>("spans");
        QTest::addColumn<QString>("words");
        QTest::newRow("the space before a citation goes")
            << Spans{ text(u"It did too "_s), cite({ u"a"_s }), text(u". Next."_s) }
            << u"It did too. Next."_s;
        QTest::newRow("a citation at the end")
            << Spans{ text(u"It did. "_s), cite({ u"a"_s }) } << u"It did."_s;
        QTest::newRow("a citation between words")
            << Spans{ text(u"cells "_s), cite({ u"a"_s }), text(u" and more"_s) } << u"cells and more"_s;
        QTest::newRow("words of marks stay") << Spans{ { Span::Kind::Strong, u"Why."_s, {}, {} },
                                                       text(u" A "_s),
                                                       { Span::Kind::Term, u"scar"_s, u"f"_s, {} } }
                                             << u"Why. A scar"_s;
    }
    void wordsWithoutMarks()
    {
        QFETCH(Spans, spans);
        QTEST(plainText(spans), "words");
    }

    void figure_data()
    {
        QTest::addColumn<QString>("measure");
        QTest::addColumn<std::optional<double>>("value");
        QTest::addColumn<std::optional<double>>("low");
        QTest::addColumn<std::optional<double>>("high");
        QTest::addColumn<QString>("figure");
        using Number = std::optional<double>;
        QTest::newRow("same decimals everywhere")
            << u"risk ratio"_s << Number(0.8) << Number(0.43) << Number(1.49)
            << u"risk ratio 0.80 (95 % CI 0.43 to 1.49)"_s;
        QTest::newRow("half an interval is not shown")
            << u"risk ratio"_s << Number(0.8) << Number() << Number(1.49) << u"risk ratio 0.8"_s;
        QTest::newRow("minus") << u"difference"_s << Number(-1.6) << Number(-3) << Number(-0.2)
                               << u"difference \u22121.6 (95 % CI \u22123.0 to \u22120.2)"_s;
        QTest::newRow("large number")
            << u"people"_s << Number(1234567) << Number() << Number() << u"people 1234567"_s;
        QTest::newRow("zero") << u"deaths"_s << Number(0) << Number() << Number() << u"deaths 0"_s;
        QTest::newRow("no measure") << QString() << Number(5) << Number() << Number() << u"5"_s;
        QTest::newRow("nothing") << u"statement"_s << Number() << Number(1) << Number(2) << QString();
    }
    void figure()
    {
        QFETCH(QString, measure);
        QFETCH(std::optional<double>, value);
        QFETCH(std::optional<double>, low);
        QFETCH(std::optional<double>, high);
        Finding finding;
        finding.measure = measure;
        finding.value = value;
        finding.ciLow = low;
        finding.ciHigh = high;
        QTEST(finding.figure(), "figure");
    }

    void figureInWords()
    {
        Finding finding;
        finding.measure = u"posted"_s;
        finding.valueText = u"none"_s;
        QCOMPARE(finding.figure(), u"posted: none"_s);
    }

    void citationLeavesOutWhatIsNotKnown()
    {
        Source source;
        QCOMPARE(source.citation(), QString());
        source.authors = u"Perin et al."_s;
        source.journal = u"J Am Coll Cardiol"_s;
        source.year = 2023;
        QCOMPARE(source.citation(), u"Perin et al. J Am Coll Cardiol. 2023."_s);
        source.authors.clear();
        source.year = 0;
        QCOMPARE(source.citation(), u"J Am Coll Cardiol."_s);
    }
};

QTEST_GUILESS_MAIN(tst_Content)
#include "tst_content.moc"
