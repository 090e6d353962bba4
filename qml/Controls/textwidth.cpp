// SPDX-License-Identifier: GPL-3.0-or-later
#include "textwidth.h"

#include <algorithm>
#include <QFontMetricsF>

namespace Plainheart {

namespace {

constexpr int mostKnown = 2000; // texts: about thirty pages

} // namespace

TextWidth::TextWidth(QObject *parent)
    : QObject(parent)
    , m_known(mostKnown)
{
}

qreal TextWidth::oneLine(const QFont &font, const QString &text)
{
    const Key key(font, text);
    if (const qreal *known = m_known.object(key))
        return *known;
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    m_known.insert(key, new qreal(width));
    return width;
}

qreal TextWidth::twoLines(const QFont &font, const QString &text)
{
    qreal least = oneLine(font, text);
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1)) {
        const qreal wider = std::max(oneLine(font, text.left(space)), oneLine(font, text.mid(space + 1)));
        least = std::min(least, wider);
    }
    return least;
}

} // namespace Plainheart
