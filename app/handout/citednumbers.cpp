// SPDX-License-Identifier: GPL-3.0-or-later
#include "citednumbers.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// Cuts the punctuation from the start of a text and returns it.
QString takePunctuation(QString &text)
{
    qsizetype length = 0;
    while (length < text.size() && u".,;:?!؟،؛"_s.contains(text.at(length)))
        ++length;
    const QString punctuation = text.left(length);
    text.remove(0, length);
    return punctuation;
}

void trimEnd(HandoutText &text)
{
    while (!text.isEmpty() && text.last().text.endsWith(u' '))
        text.last().text.chop(1);
}

} // namespace

HandoutRun CitedNumbers::cite(const QStringList &sources)
{
    HandoutRun run{ {}, HandoutRun::Kind::Cite, {} };
    QStringList words;
    for (const QString &id : sources) {
        if (!m_sources.contains(id))
            m_sources << id;
        run.numbers << int(m_sources.indexOf(id)) + 1;
        words << QString::number(run.numbers.last());
    }
    run.text = u'[' + words.join(u",\u00a0"_s) + u']';
    return run;
}

HandoutText CitedNumbers::text(Spans spans)
{
    HandoutText text;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const Span span = spans.at(i);
        if (span.kind != Span::Kind::Cite) {
            const bool strong = span.kind == Span::Kind::Strong;
            if (!span.text.isEmpty())
                text << HandoutRun{ span.text,
                                    strong ? HandoutRun::Kind::Strong : HandoutRun::Kind::Text,
                                    {} };
            continue;
        }
        trimEnd(text);
        if (i + 1 < spans.size() && spans.at(i + 1).kind != Span::Kind::Cite) {
            const QString punctuation = takePunctuation(spans[i + 1].text);
            if (!punctuation.isEmpty())
                text << HandoutRun{ punctuation, HandoutRun::Kind::Text, {} };
        }
        if (!span.sources.isEmpty()) {
            text << HandoutRun{ u"\u00a0"_s, HandoutRun::Kind::Text, {} };
            text << cite(span.sources);
        }
    }
    trimEnd(text);
    return text;
}

HandoutParagraph CitedNumbers::paragraph(const Block &block) { return { text(block.spans), block.isItem() }; }

QList<HandoutParagraph> CitedNumbers::paragraphs(const Section &section)
{
    QList<HandoutParagraph> list;
    for (const Block &block : section.blocks) {
        if (!block.isRow())
            list << paragraph(block);
    }
    return list;
}

} // namespace Plainheart
