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

QList<QList<PlacedPiece>> paginate(const PaperStack &stack, double height)
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
        if (!pages.last().isEmpty() && (run.first().startsPage || full)) {
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
        const bool lastOfPage = end >= stack.size() || stack.at(end).startsPage;
        if (run.first().atFoot && lastOfPage && run.size() == 1)
            pages.last().last().y = std::max(pages.last().last().y, height - run.first().height);
        i = end;
    }
    return pages;
}

} // namespace Plainheart
