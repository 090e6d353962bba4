// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"
#include "source.h"

#include <QTest>

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

    void aRowFallsIntoItsCells()
    {
        Block row;
        row.kind = Block::Kind::Row;
        row.spans = { { Span::Kind::Strong, u"Twenty trials"_s, {}, {} },
                      text(u" of 2025 "_s),
                      cite({ u"a"_s }),
                      text(u" | No difference | 2.5 points"_s) };
        const QList<Spans> cells = row.cells();
        QCOMPARE(cells.size(), 3);
        QCOMPARE(plainText(cells.at(0)), u"Twenty trials of 2025"_s);
        QCOMPARE(cells.at(0).last().sources, QStringList{ u"a"_s });
        QCOMPARE(cells.at(1), Spans{ text(u"No difference"_s) });
        QCOMPARE(cells.at(2), Spans{ text(u"2.5 points"_s) });
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
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<QString>("figure");
        const auto effect = [](const QString &kind, const QString &measure, std::optional<double> value,
                               std::optional<double> low, std::optional<double> high) {
            Finding finding;
            finding.effect = kind;
            finding.measure = measure;
            finding.value = value;
            finding.ciLow = low;
            finding.ciHigh = high;
            return finding;
        };
        const Finding ratio = effect(u"ratio"_s, u"risk ratio"_s, 0.8, 0.43, 1.49);
        QTest::newRow("same decimals everywhere")
            << ratio << u"risk ratio 0.80 (95 % interval 0.43 to 1.49)"_s;
        QTest::newRow("two decimals at most") << effect(u"ratio"_s, u"hazard ratio"_s, 0.346, 0.18, 0.845)
                                              << u"hazard ratio 0.35 (95 % interval 0.18 to 0.85)"_s;
        QTest::newRow("unit and minus")
            << effect(u"difference"_s, u"mean difference (metres)"_s, -1.6, -3, -0.2)
            << u"mean difference \u22121.6 metres (95 % interval \u22123.0 to \u22120.2)"_s;
        QTest::newRow("no limits: a number alone looks too sure")
            << effect(u"ratio"_s, u"risk ratio"_s, 0.8, {}, {}) << QString();
        QTest::newRow("half an interval") << effect(u"ratio"_s, u"risk ratio"_s, 0.8, {}, 1.49) << QString();
        QTest::newRow("one group alone")
            << effect({}, u"change with cells (%); placebo -4.1"_s, -5, -6, -4) << QString();
        QTest::newRow("a count in one group") << effect({}, u"events"_s, 0, {}, {}) << QString();

        Finding counts = effect({}, u"count"_s, 7, {}, {});
        counts.absolute = u"7 of 101 with cells; 15 of 103 with placebo"_s;
        QTest::newRow("counts in both groups") << counts << counts.absolute;
        Finding both = ratio;
        both.absolute = counts.absolute;
        QTest::newRow("counts and ratio")
            << both << counts.absolute + u"; risk ratio 0.80 (95 % interval 0.43 to 1.49)"_s;
        Finding words;
        words.measure = u"results posted"_s;
        words.valueText = u"none"_s;
        QTest::newRow("words") << words << QString();
    }
    void figure()
    {
        QFETCH(Finding, finding);
        QTEST(figureInWords(finding, QLocale::c()), "figure");
    }

    void shortNameIsNeverEmpty()
    {
        Source source;
        source.title = u"Cells in hearts"_s;
        QCOMPARE(source.shortName(), u"Cells in hearts"_s);
        source.journal = u"J Test"_s;
        QCOMPARE(source.shortName(), u"Cells in hearts"_s);
        source.year = 2023;
        QCOMPARE(source.shortName(), u"J Test (2023)"_s);
        source.plainName = u"Review of cells"_s; // a journal alone tells nothing
        QCOMPARE(source.shortName(), u"Review of cells (2023)"_s);
        source.authors = u"Maker (company)"_s;
        QCOMPARE(source.shortName(), u"Maker (company), 2023"_s);
        source.name = u"DREAM-HF"_s;
        QCOMPARE(source.shortName(), u"DREAM-HF (2023)"_s);
        source.year = 0;
        QCOMPARE(source.shortName(), u"DREAM-HF"_s);
    }

    void citationLeavesOutWhatIsNotKnown()
    {
        Source source;
        QCOMPARE(source.citation(), QString());
        source.title = u"Do cells help?"_s;
        QCOMPARE(source.citation(), QString()); // the title is already there as the short name
        source.authors = u"Perin et al."_s;
        source.journal = u"J Am Coll Cardiol"_s;
        source.year = 2023;
        QCOMPARE(source.citation(), u"Perin et al. Do cells help? J Am Coll Cardiol. 2023."_s);
        source.authors.clear();
        source.year = 0;
        QCOMPARE(source.citation(), u"J Am Coll Cardiol."_s);
    }
};

QTEST_GUILESS_MAIN(tst_Content)
#include "tst_content.moc"
