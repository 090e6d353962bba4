// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QQuickItem>
#include <QRectF>

namespace Plainheart {

/// Where a sentence stands on the screen.
struct ShownPlace {
    QQuickItem *words = nullptr; ///< the Text or TextEdit that shows it; null: none does
    QList<QRectF> boxes; ///< what it covers of `words`, one box for each of its lines

    bool operator==(const ShownPlace &) const = default;
};

/// Every visible Text and TextEdit of a page, in the order of its items. Not below items that say `readAloud:
/// false`.
[[nodiscard]] QList<QQuickItem *> textItemsOf(QQuickItem *page);

/// The first place of a sentence among these. Space, and the numbers of citations, make no difference.
[[nodiscard]] ShownPlace placeOf(const QString &sentence, const QList<QQuickItem *> &words);

/// What the page shows outside its buttons, text by text in the order of its items, without marks.
[[nodiscard]] QStringList shownTexts(QQuickItem *page);

} // namespace Plainheart
