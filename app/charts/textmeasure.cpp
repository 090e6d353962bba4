// SPDX-License-Identifier: GPL-3.0-or-later
#include "textmeasure.h"

#include <cmath>
#include <QCache>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>

namespace Plainheart {

namespace {

constexpr int mostKnown = 4000; // texts: about forty pages, half a megabyte

/// Takes from the start of `word` what fits, at least one letter.
QString takeFitting(QString &word, TextStyle style, double size, double width, const TextMeasure &measure)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    qsizetype fits = letters.toNextBoundary();
    for (qsizetype next = fits; next > 0; next = letters.toNextBoundary()) {
        if (next > fits && measure.width(word.left(next), style, size) > width)
            break;
        fits = next;
    }
    if (fits <= 0)
        fits = word.size();
    QString taken = word.left(fits);
    word = word.mid(fits);
    return taken;
}

} // namespace

double oneLineWidth(const QFont &font, const QString &text)
{
    static thread_local QCache<std::pair<QFont, QString>, double> known(mostKnown);
    const std::pair key(font, text);
    if (const double *width = known.object(key))
        return *width;
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    known.insert(key, new double(width));
    return width;
}

QFont chartFont(const QFont &family, TextStyle style, double size)
{
    QFont font = family;
    font.setPixelSize(qMax(1, qRound(size)));
    font.setBold(style == TextStyle::Strong);
    return font;
}

double FontMeasure::width(const QString &text, TextStyle style, double size) const
{
    return oneLineWidth(chartFont(m_font, style, size), text);
}

double FontMeasure::lineHeight(double size) const
{
    return std::ceil(QFontMetricsF(chartFont(m_font, TextStyle::Plain, size)).height());
}

QStringList wrapped(const QString &text, TextStyle style, double size, double width,
                    const TextMeasure &measure)
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (measure.width(longer, style, size) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines << line;
        while (measure.width(word, style, size) > width && word.size() > 1)
            lines << takeFitting(word, style, size, width, measure);
        line = word;
    }
    if (!line.isEmpty())
        lines << line;
    return lines;
}

} // namespace Plainheart
