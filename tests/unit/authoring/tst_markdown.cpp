// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown.h"

#include <QTest>

using namespace Plainheart;
using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

namespace {

/// Spans in one line, as "text(...) cite(a,b)".
QString told(const Spans &spans)
{
    QStringList parts;
    for (const Span &span : spans) {
        switch (span.kind) {
        case Span::Kind::Text:
            parts << u"text(%1)"_s.arg(span.text);
            break;
        case Span::Kind::Strong:
            parts << u"strong(%1)"_s.arg(span.text);
            break;
        case Span::Kind::Term:
            parts << u"term(%1=%2)"_s.arg(span.text, span.target);
            break;
        case Span::Kind::Link:
            parts << u"link(%1=%2)"_s.arg(span.text, span.target);
            break;
        case Span::Kind::Cite:
            parts << u"cite(%1)"_s.arg(span.sources.join(u','));
            break;
        }
    }
    return parts.join(u' ');
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data();
    void spans();
    void blocksKnowTheirLines();
    void referencesKnowTheirLines();
    void looseListLines();
    void yamlText();
};

void TestMarkdown::spans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"We do not know."_s << u"text(We do not know.)"_s << u"We do not know."_s;
    QTest::newRow("citation before the full stop")
        << u"It did not help [@ant2001]."_s << u"text(It did not help) cite(ant2001) text(.)"_s
        << u"It did not help."_s;
    QTest::newRow("two sources") << u"No [@a; @b]."_s << u"text(No) cite(a,b) text(.)"_s << u"No."_s;
    QTest::newRow("two sources without the second @")
        << u"No [@a; b]."_s << u"text(No) cite(a,b) text(.)"_s << u"No."_s;
    QTest::newRow("two citations") << u"No [@a]. Yes [@b]."_s
                                   << u"text(No) cite(a) text(. Yes) cite(b) text(.)"_s << u"No. Yes."_s;
    QTest::newRow("glossary word") << u"A [scar](term:fibrosis) stays."_s
                                   << u"text(A ) term(scar=fibrosis) text( stays.)"_s << u"A scar stays."_s;
    QTest::newRow("link") << u"See [stop 6](topic:ipsc)."_s << u"text(See ) link(stop 6=topic:ipsc) text(.)"_s
                          << u"See stop 6."_s;
    QTest::newRow("run-in heading") << u"**Why.** So."_s << u"strong(Why.) text( So.)"_s << u"Why. So."_s;
    QTest::newRow("word after word") << u"[a](term:a) [b](term:b)"_s << u"term(a=a) text( ) term(b=b)"_s
                                     << u"a b"_s;
    QTest::newRow("gap for the clinic")
        << u"Clinic: {{clinic_name}}"_s << u"text(Clinic: {{clinic_name}})"_s << u"Clinic: {{clinic_name}}"_s;
    QTest::newRow("curly quotes") << u"“Yes,” it’s so."_s << u"text(“Yes,” it’s so.)"_s
                                  << u"“Yes,” it’s so."_s;
    QTest::newRow("right to left") << u"قلب [ندبة](term:fibrosis)."_s
                                   << u"text(قلب ) term(ندبة=fibrosis) text(.)"_s << u"قلب ندبة."_s;
}

void TestMarkdown::spans()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(QString, words);
    Problems problems;
    const QList<MarkdownBlock> blocks = parseMarkdown(text, { u"f.md"_s, 1 }, problems);
    QCOMPARE(problems.report({}), QString());
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(told(blocks.first().content.spans), expected);
    QCOMPARE(blocks.first().content.text, words);
}

void TestMarkdown::blocksKnowTheirLines()
{
    Problems problems;
    const auto blocks
        = parseMarkdown(u"## One\n\nFirst line\nsecond line.\n\n- item a\n- item b\n\nLast.\n"_s,
                        { u"f.md"_s, 21 }, problems);
    QVERIFY(problems.isEmpty());
    QStringList told;
    for (const MarkdownBlock &block : blocks)
        told << u"%1 %2 %3"_s.arg(static_cast<int>(block.kind))
                    .arg(block.content.place.line)
                    .arg(block.content.text);
    QCOMPARE(told,
             (QStringList{ u"0 21 One"_s, u"1 23 First line second line."_s, u"2 26 item a"_s,
                           u"2 27 item b"_s, u"1 29 Last."_s }));
    QCOMPARE(blocks.first().level, 2);
}

void TestMarkdown::referencesKnowTheirLines()
{
    Problems problems;
    const auto blocks = parseMarkdown(u"One [a](term:a)\ntwo [@x]\nthree [b](page:b) and [@y].\n"_s,
                                      { u"f.md"_s, 5 }, problems);
    QCOMPARE(blocks.size(), 1);
    QMap<QString, int> lines;
    for (const Reference &reference : blocks.first().content.references)
        lines.insert(reference.id, reference.place.line);
    QCOMPARE(lines, (QMap<QString, int>{ { u"a"_s, 5 }, { u"x"_s, 6 }, { u"b"_s, 7 }, { u"y"_s, 7 } }));
}

void TestMarkdown::looseListLines()
{
    Problems problems;
    const auto blocks = parseMarkdown(u"- one\n\n- two\n"_s, { u"f.md"_s, 1 }, problems);
    QVERIFY(problems.isEmpty());
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(1).kind, MarkdownBlock::Kind::Item);
    QCOMPARE(blocks.at(1).content.text, u"two"_s);
}

void TestMarkdown::yamlText()
{
    Problems problems;
    const Inline text = parseInline({ u"It did not help [@ant2001]."_s, { u"f.yaml"_s, 7 } }, problems);
    QVERIFY(problems.isEmpty());
    QVERIFY(text.cites());
    QCOMPARE(text.text, u"It did not help."_s);
    QCOMPARE(text.references.first().place, (Place{ u"f.yaml"_s, 7 }));
    QVERIFY(parseInline({}, problems).isEmpty());
    QVERIFY(problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
