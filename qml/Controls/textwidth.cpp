// SPDX-License-Identifier: GPL-3.0-or-later
#include "textwidth.h"

#include "textmeasure.h"

#include <algorithm>

namespace Plainheart {

qreal TextWidth::oneLine(const QFont &font, const QString &text) { return oneLineWidth(font, text); }

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
