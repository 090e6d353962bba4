// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperpiece.h"

#include <algorithm>

namespace Plainheart {

double heightOf(const PaperStack &stack)
{
    double height = 0;
    for (const PaperPiece &piece : stack)
        height += piece.height + (&piece == &stack.first() ? 0 : piece.before);
    return height;
}

PaperPiece joined(const PaperStack &stack)
{
    PaperPiece piece;
    if (stack.isEmpty())
        return piece;
    piece.before = stack.first().before;
    piece.height = heightOf(stack);
    piece.paint = [stack](QPainter *painter, QPointF at) {
        for (const PaperPiece &part : stack) {
            if (&part != &stack.first())
                at.ry() += part.before;
            if (part.paint)
                part.paint(painter, at);
            at.ry() += part.height;
        }
    };
    return piece;
}

PaperPiece sideBySide(const PaperStack &first, double firstAt, const PaperStack &second, double secondAt)
{
    const PaperPiece a = joined(first);
    const PaperPiece b = joined(second);
    PaperPiece piece;
    piece.before = std::max(a.before, b.before);
    piece.height = std::max(a.height, b.height);
    piece.paint = [a, b, firstAt, secondAt](QPainter *painter, QPointF at) {
        if (a.paint)
            a.paint(painter, at + QPointF(firstAt, 0));
        if (b.paint)
            b.paint(painter, at + QPointF(secondAt, 0));
    };
    return piece;
}

namespace {

/// What is left of a page goes to the last piece that can use it.
void fill(QList<PlacedPiece> &page, double room)
{
    const auto last = std::find_if(page.rbegin(), page.rend(),
                                   [](const PlacedPiece &placed) { return bool(placed.piece.grown); });
    if (last == page.rend())
        return;
    const double before = last->piece.height;
    last->piece = last->piece.grown(room);
    for (auto below = page.rbegin(); below != last; ++below)
        below->y += last->piece.height - before;
}

} // namespace

QList<QList<PlacedPiece>> paginate(const PaperStack &stack, double height, double least)
{
    QList<QList<PlacedPiece>> pages{ {} };
    double y = 0;
    for (qsizetype i = 0; i < stack.size();) {
        // A run of pieces that hold together.
        qsizetype end = i + 1;
        while (end < stack.size() && stack.at(end - 1).keepWithNext && !stack.at(end).startsPage)
            ++end;
        const PaperStack run = stack.mid(i, end - i);
        const double gap = pages.last().isEmpty() ? 0 : run.first().before;
        const bool full = y + gap + heightOf(run) > height;
        if (!pages.last().isEmpty() && ((run.first().startsPage && y >= least) || full)) {
            if (full && pages.last().last().piece.grown)
                fill(pages.last(), height - y);
            pages << QList<PlacedPiece>();
            y = 0;
        }
        for (const PaperPiece &piece : run) {
            y += pages.last().isEmpty() ? 0 : piece.before;
            // Only a run that is higher than a page is divided.
            if (!pages.last().isEmpty() && y + piece.height > height) {
                pages << QList<PlacedPiece>();
                y = 0;
            }
            pages.last() << PlacedPiece{ piece, y };
            y += piece.height;
        }
        const bool lastOfPage = end >= stack.size() || (stack.at(end).startsPage && y >= least);
        if (lastOfPage) {
            fill(pages.last(), height - y);
            PlacedPiece &last = pages.last().last();
            if (last.piece.atFoot)
                last.y = std::max(last.y, height - last.piece.height);
        }
        i = end;
    }
    return pages;
}

bool firstIsFirst(const QList<QList<PlacedPiece>> &pages)
{
    return std::none_of(pages.begin() + 1, pages.end(), [](const QList<PlacedPiece> &page) {
        return std::any_of(page.begin(), page.end(),
                           [](const PlacedPiece &placed) { return placed.piece.onFirst; });
    });
}

} // namespace Plainheart
