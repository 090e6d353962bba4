// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app.h"

#include <QColor>
#include <QImage>

namespace PlainheartTest {

/// Contrast of two opaque colours, 1 to 21: WCAG 2.2, "contrast ratio".
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// A pair of colours as it is shown.
struct Pair {
    QString what; ///< the words, or the kind of graphic
    QColor front;
    QColor back;
    double ratio = 0;
    double least = 0; ///< what it must have
};

/// What a window shows, word by word and graphic by graphic, with what is really behind each of them. The
/// window is grabbed once, without the words and icons. With `within`: only what is in this item.
[[nodiscard]] QList<Pair> shownPairs(QQuickWindow *window, const QQuickItem *within = nullptr);
[[nodiscard]] inline QList<Pair> shownPairs(App &app, const QQuickItem *within = nullptr)
{
    return shownPairs(app.window(), within);
}

/// The ring of the item that has the focus; nothing if it shows none.
[[nodiscard]] QList<Pair> ringPairs(App &app);

} // namespace PlainheartTest
