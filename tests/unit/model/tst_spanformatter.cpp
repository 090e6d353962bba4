// SPDX-License-Identifier: GPL-3.0-or-later
#include "spanformatter.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

Span text(const QString &words) { return { Span::Kind::Text, words, {}, {} }; }

Span strong(const QString &words) { return { Span::Kind::Strong, words, {}, {} }; }

Span term(const QString &words) { return { Span::Kind::Term, words, u"id-of-it"_s, {} }; }

Span link(const QString &words) { return { Span::Kind::Link, words, u"topic:ipsc"_s, {} }; }

Span cite(const QStringList &sources) { return { Span::Kind::Cite, {}, {}, sources }; }

const QStringList sources{ u"a"_s, u"b"_s, u"c"_s };

} // namespace

/// Rich text of spans, and the places in it that can be touched.
class tst_SpanFormatter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void html_data()
    {
        QTest::addColumn<Spans>("spans");
        QTest::addColumn<QString>("html");
        QTest::newRow("nothing") << Spans{} << QString();
        QTest::newRow("escaped") << Spans{ text(u"a < b & \"c\" <script>"_s) }
                                 << u"a &lt; b &amp; &quot;c&quot; &lt;script&gt;"_s;
        QTest::newRow("strong") << Spans{ strong(u"Why <us>."_s), text(u" So"_s) }
                                << u"<b>Why &lt;us&gt;.</b> So"_s;
        QTest::newRow("citation after the stop")
            << Spans{ text(u"It shrank "_s), cite({ u"b"_s }), text(u". Then"_s) }
            << u"It shrank.\u00a0[2] Then"_s;
        QTest::newRow("several sources")
            << Spans{ text(u"It shrank."_s), cite({ u"c"_s, u"a"_s }) } << u"It shrank.\u00a0[3,\u00a01]"_s;
        QTest::newRow("a source without a number")
            << Spans{ text(u"It shrank "_s), cite({ u"other"_s }), text(u"."_s) } << u"It shrank."_s;
        QTest::newRow("space is collapsed")
            << Spans{ text(u"  a \n b "_s), term(u" c"_s), text(u" "_s) } << u"a b c"_s;
        QTest::newRow("no-break space stays") << Spans{ text(u"5\u00a0mL"_s) } << u"5\u00a0mL"_s;
    }
    void html()
    {
        QFETCH(Spans, spans);
        QTEST(SpanFormatter::html(spans, { { u"sources"_s, sources } }), "html");
    }

    void withoutSourcesThereAreNoNumbers()
    {
        QCOMPARE(SpanFormatter::html({ text(u"It shrank "_s), cite({ u"a"_s }), text(u"."_s) }, {}),
                 u"It shrank."_s);
    }

    void colours()
    {
        const QVariantMap options{ { u"termColor"_s, u"#111111"_s },
                                   { u"linkColor"_s, u"#222222"_s },
                                   { u"sources"_s, sources },
                                   { u"citePixelSize"_s, 17 } };
        QCOMPARE(SpanFormatter::html({ term(u"scar"_s) }, options),
                 u"<span style=\"color:#111111;\">scar</span>"_s);
        QCOMPARE(SpanFormatter::html({ link(u"Stop 6"_s) }, options),
                 u"<span style=\"text-decoration:underline;color:#222222;\">Stop 6</span>"_s);
        QCOMPARE(SpanFormatter::html({ cite({ u"a"_s }) }, options),
                 u"\u00a0<span style=\"font-size:17px;\">[1]</span>"_s);
        // A colour can't break out of its attribute.
        const QString odd = SpanFormatter::html({ term(u"x"_s) }, { { u"termColor"_s, u"red\"><b>"_s } });
        QVERIFY(!odd.contains(u"<b>"_s));
    }

    void ranges_data()
    {
        QTest::addColumn<Spans>("spans");
        QTest::newRow("all kinds") << Spans{ strong(u"Why."_s),        text(u" A "_s),
                                             term(u"scar"_s),          text(u" stays "_s),
                                             cite({ u"a"_s, u"c"_s }), text(u". See "_s),
                                             link(u"Stop 6"_s),        text(u"."_s) };
        QTest::newRow("untidy space") << Spans{ text(u"  Two \n words  "_s),
                                                term(u" scar "_s),
                                                text(u"  and "_s),
                                                cite({ u"b"_s }),
                                                text(u" , "_s),
                                                link(u"there "_s) };
        QTest::newRow("characters of HTML")
            << Spans{ text(u"a < b & c > d "_s), term(u"<scar>"_s), link(u"&amp;"_s) };
        QTest::newRow("other scripts") << Spans{ text(u"القلب "_s),     term(u"ندبة"_s), text(u" 心 "_s),
                                                 term(u"\U0001FAC0"_s), text(u" x "_s),  link(u"y"_s) };
        QTest::newRow("citations in a row")
            << Spans{ text(u"One "_s), cite({ u"a"_s }), cite({ u"b"_s }), text(u"."_s) };
    }
    /// What ranges() says must be what stands at that place in the text that Qt lays out.
    void ranges()
    {
        QFETCH(Spans, spans);
        QTextDocument document;
        document.setHtml(u"<p>"_s + SpanFormatter::html(spans, { { u"sources"_s, sources } }) + u"</p>"_s);
        const QList<TextRange> ranges = SpanFormatter::ranges(spans, sources);
        QVERIFY(!ranges.isEmpty());
        for (const TextRange &range : ranges) {
            QTextCursor cursor(&document);
            cursor.setPosition(range.start);
            cursor.setPosition(range.end, QTextCursor::KeepAnchor);
            QCOMPARE(cursor.selectedText(), range.text);
            QVERIFY(!range.text.trimmed().isEmpty());
        }
    }

    void rangesSayWhereTheyLead()
    {
        const QList<TextRange> ranges = SpanFormatter::ranges(
            { term(u"scar"_s), text(u" "_s), link(u"there"_s), text(u" is "_s), cite({ u"b"_s, u"a"_s }) },
            sources);
        QCOMPARE(ranges.size(), 3);
        QCOMPARE(ranges.at(0), (TextRange{ u"term"_s, u"id-of-it"_s, {}, 0, 4, u"scar"_s }));
        QCOMPARE(ranges.at(1), (TextRange{ u"link"_s, u"topic:ipsc"_s, {}, 5, 10, u"there"_s }));
        QCOMPARE(ranges.at(2),
                 (TextRange{ u"cite"_s, u"b"_s, { u"b"_s, u"a"_s }, 14, 20, u"[2,\u00a01]"_s }));
    }
};

QTEST_MAIN(tst_SpanFormatter)
#include "tst_spanformatter.moc"
