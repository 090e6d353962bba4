// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QList>
#include <QPointF>

class QPainter;

namespace Plainheart {

/// What is never divided between two pages: a line of a text, a row of a table, a picture. Lengths are in
/// tenths of a point.
struct PaperPiece {
    double before = 0; ///< space above it, but for the first of a page
    double height = 0;
    bool keepWithNext = false; ///< it never stands at the foot of a page alone
    bool startsPage = false;
    bool onFirst = false; ///< it belongs on the first page
    bool atFoot = false; ///< it goes to the foot of its page if the next one begins a new page
    std::function<void(QPainter *, QPointF)> paint; ///< from its top left corner
    /// The same with up to so much more height, as more lines to write on. Its last piece of this kind takes
    /// the room that is left on a page where the next begins, or where nothing follows it. Null: it is always
    /// as high.
    std::function<PaperPiece(double)> grown;
};
using PaperStack = QList<PaperPiece>;

/// Its height as one piece.
[[nodiscard]] double heightOf(const PaperStack &stack);
/// One piece of several, that is not divided.
[[nodiscard]] PaperPiece joined(const PaperStack &stack);
/// Two stacks beside each other, from points at the left.
[[nodiscard]] PaperPiece sideBySide(const PaperStack &first, double firstAt, const PaperStack &second,
                                    double secondAt);

/// Where a piece stands on its page.
struct PlacedPiece {
    PaperPiece piece;
    double y = 0; ///< below the top of the column
};
/// Divides a stack among pages of a height. What is higher than a page has one of its own. A page that is
/// filled up to less than `least` goes on with what would begin a new one.
[[nodiscard]] QList<QList<PlacedPiece>> paginate(const PaperStack &stack, double height, double least = 0);
/// Whether all that belongs on the first page stands there.
[[nodiscard]] bool firstIsFirst(const QList<QList<PlacedPiece>> &pages);

} // namespace Plainheart
