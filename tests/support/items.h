// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QImage>
#include <QList>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRectF>
#include <QString>

// What a window shows, item by item, in the order in which it is painted.

namespace PlainheartTest {

/// One visible item.
struct Shown {
    QQuickItem *item = nullptr;
    QRectF box; ///< in the window's coordinates
    QRectF clip; ///< what the clips round it leave of the window
    QQuickItem *scroller = nullptr; ///< the Flickable that it scrolls with
    QQuickItem *popup = nullptr; ///< the popover that it is part of

    [[nodiscard]] QRectF seen() const { return box & clip; }
};

/// Every visible item of a window, the topmost last.
[[nodiscard]] QList<Shown> shownItems(const QQuickWindow *window);

[[nodiscard]] bool isText(const QQuickItem *item); ///< a Text or TextEdit that shows something
[[nodiscard]] bool isTarget(const QQuickItem *item); ///< a button or slider that can be touched now

/// The words of a Text or TextEdit without marks.
[[nodiscard]] QString wordsOf(const QQuickItem *item);

/// Where the words of a Text or TextEdit are painted, in the window's coordinates.
[[nodiscard]] QRectF paintedBox(const QQuickItem *item);

/// The fill of an opaque box (Rectangle or Outline); an invalid colour for other items.
[[nodiscard]] QColor opaqueFill(const QQuickItem *item);

/// Whether an item paints anything of its own: words, a box, a picture.
[[nodiscard]] bool paints(const QQuickItem *item);

/// The name of the QML type: "Button", not "Button_QMLTYPE_12".
[[nodiscard]] QString typeName(const QQuickItem *item);

/// For messages: the named types round an item and its words, "NavBar Button \"Back\"".
[[nodiscard]] QString describe(const QQuickItem *item);

/// Visible items below `root` whose QML type has this name, in the order of painting.
[[nodiscard]] QList<QQuickItem *> itemsOfType(QQuickItem *root, const QString &type);
[[nodiscard]] QQuickItem *itemOfType(QQuickItem *root,
                                     const QString &type); ///< the first; null if there is none

/// The visible button (or other touchable) with this text; null if there is none.
[[nodiscard]] QQuickItem *buttonWith(QQuickItem *root, const QString &text);
/// The first button whose accessible name holds these words.
[[nodiscard]] QQuickItem *buttonSaying(QQuickItem *root, const QString &part);

[[nodiscard]] QPoint middleOf(const QQuickItem *item); ///< in the window's coordinates

/// The visible item of a role with this accessible name; null if there is none. Button: whatever is pressed.
[[nodiscard]] QQuickItem *find(const QQuickWindow *window, QAccessible::Role role, const QString &name);

/// What a screen reader calls an item; empty if it does not know it.
[[nodiscard]] QString nameOf(QQuickItem *item);

/// Whether two pictures look the same. Edges of letters that were drawn anew may be blended twice.
[[nodiscard]] bool looksLike(const QImage &a, const QImage &b);
/// Where they do not; empty if they look the same.
[[nodiscard]] QString differenceOf(const QImage &a, const QImage &b);

[[nodiscard]] bool isInside(const QQuickItem *item, const QQuickItem *ancestor);

} // namespace PlainheartTest
