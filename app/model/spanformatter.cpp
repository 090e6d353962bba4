// SPDX-License-Identifier: GPL-3.0-or-later
#include "spanformatter.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// One run of the text as it will stand in the TextEdit.
struct Piece {
    Span::Kind kind = Span::Kind::Text;
    QString text;
    QString target;
    QStringList sources;
};

Spans toSpans(const QVariantList &list)
{
    Spans spans;
    spans.reserve(list.size());
    for (const QVariant &value : list)
        spans << value.value<Span>();
    return spans;
}

bool isBlank(QChar c)
{
    // A no-break space is not blank: it is there to hold two words together.
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
}

/// The text with runs of blanks as one space; none at the start if `afterBlank`.
QString collapsed(const QString &text, bool afterBlank)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isBlank(c)) {
            result += c;
            afterBlank = false;
        } else if (!afterBlank) {
            result += u' ';
            afterBlank = true;
        }
    }
    return result;
}

void removeTrailingSpace(QList<Piece> &pieces)
{
    while (!pieces.isEmpty()) {
        QString &text = pieces.last().text;
        if (text.endsWith(u' '))
            text.chop(1);
        if (!text.isEmpty())
            return;
        pieces.removeLast();
    }
}

/// Cuts the punctuation from the start of a text and returns it.
QString takePunctuation(QString &text)
{
    qsizetype length = 0;
    while (length < text.size() && u".,;:?!"_s.contains(text.at(length)))
        ++length;
    QString punctuation = text.left(length);
    text.remove(0, length);
    return punctuation;
}

QString numbersOf(const QStringList &ids, const QStringList &sources)
{
    QStringList numbers;
    for (const QString &id : ids) {
        if (const auto index = sources.indexOf(id); index >= 0)
            numbers << QString::number(index + 1);
    }
    // In brackets and not raised: raised numbers are too small for many eyes. They stay on one line, with
    // their sentence.
    return numbers.isEmpty() ? QString() : u'[' + numbers.join(u",\u00a0"_s) + u']';
}

/// Both html() and ranges() are made from these, so that they can't disagree.
QList<Piece> piecesOf(Spans spans, const QStringList &sources)
{
    QList<Piece> pieces;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const Span span = spans.at(i);
        if (span.kind == Span::Kind::Cite) {
            // "... shrank [@a]. Then" reads as "... shrank.1 Then": the number stands close to its sentence,
            // after the stop.
            removeTrailingSpace(pieces);
            if (i + 1 < spans.size() && spans.at(i + 1).kind != Span::Kind::Cite) {
                const QString punctuation = takePunctuation(spans[i + 1].text);
                if (!punctuation.isEmpty())
                    pieces << Piece{ Span::Kind::Text, punctuation, {}, {} };
            }
            const QString numbers = numbersOf(span.sources, sources);
            if (!numbers.isEmpty()) {
                pieces << Piece{ Span::Kind::Text, u"\u00a0"_s, {}, {} };
                pieces << Piece{ Span::Kind::Cite, numbers, span.sources.value(0), span.sources };
            }
            continue;
        }
        const bool afterBlank = pieces.isEmpty() || pieces.constLast().text.endsWith(u' ');
        const QString text = collapsed(span.text, afterBlank);
        if (!text.isEmpty())
            pieces << Piece{ span.kind, text, span.target, {} };
    }
    removeTrailingSpace(pieces);
    return pieces;
}

QString coloured(const QString &html, const QVariant &color, const QString &style = {})
{
    QString css = style;
    if (const QString name = color.toString(); !name.isEmpty())
        css += u"color:"_s + name.toHtmlEscaped() + u';';
    return css.isEmpty() ? html : u"<span style=\""_s + css + u"\">"_s + html + u"</span>"_s;
}

} // namespace

QString SpanFormatter::html(const Spans &spans, const QVariantMap &options)
{
    QString html;
    const QList<Piece> pieces = piecesOf(spans, options.value(u"sources"_s).toStringList());
    for (const Piece &piece : pieces) {
        const QString text = piece.text.toHtmlEscaped();
        switch (piece.kind) {
        case Span::Kind::Text:
            html += text;
            break;
        case Span::Kind::Strong:
            html += u"<b>"_s + text + u"</b>"_s;
            break;
        case Span::Kind::Term:
            html += coloured(text, options.value(u"termColor"_s));
            break;
        case Span::Kind::Link:
            html += coloured(text, options.value(u"linkColor"_s), u"text-decoration:underline;"_s);
            break;
        case Span::Kind::Cite: {
            const int size = options.value(u"citePixelSize"_s).toInt();
            html += coloured(text, options.value(u"citeColor"_s),
                             size > 0 ? u"font-size:%1px;"_s.arg(size) : QString());
            break;
        }
        }
    }
    return html;
}

QList<TextRange> SpanFormatter::ranges(const Spans &spans, const QStringList &sources)
{
    QList<TextRange> ranges;
    int position = 0;
    const QList<Piece> pieces = piecesOf(spans, sources);
    for (const Piece &piece : pieces) {
        const int end = position + int(piece.text.size());
        TextRange range{ {}, piece.target, piece.sources, position, end, piece.text };
        if (piece.kind == Span::Kind::Term)
            range.kind = u"term"_s;
        else if (piece.kind == Span::Kind::Link)
            range.kind = u"link"_s;
        else if (piece.kind == Span::Kind::Cite)
            range.kind = u"cite"_s;
        if (!range.kind.isEmpty())
            ranges << range;
        position = end;
    }
    return ranges;
}

QString SpanFormatter::html(const QVariantList &spans, const QVariantMap &options) const
{
    return html(toSpans(spans), options);
}

QVariantList SpanFormatter::links(const QVariantList &spans, const QStringList &sources) const
{
    QVariantList list;
    const QList<TextRange> found = ranges(toSpans(spans), sources);
    for (const TextRange &range : found)
        list << QVariant::fromValue(range);
    return list;
}

QVariantList SpanFormatter::noted(const QString &text, const QString &source) const
{
    QVariantList spans{ QVariant::fromValue(Span{ Span::Kind::Text, text, {}, {} }) };
    if (!source.isEmpty())
        spans << QVariant::fromValue(Span{ Span::Kind::Cite, {}, {}, { source } });
    return spans;
}

QString SpanFormatter::plain(const QVariantList &spans) const { return plainText(toSpans(spans)); }

} // namespace Plainheart
