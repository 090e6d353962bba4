// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenedescription.h"

#include <QLineF>
#include <QSizeF>

namespace Plainheart {

/// A label that wants a place. Positions are in pixels of the frame.
struct LabelRequest {
    QString key;
    QList<QPointF> anchors; ///< points that it may name, best first
    TextSide side = TextSide::Right; ///< where the text should stand, seen from the anchor
    LabelRole role = LabelRole::Structure;
    QList<QSizeF> sizes; ///< sizes that the box may have (one line, two lines, ...), best first

    bool operator==(const LabelRequest &) const = default;
};

struct PlacedLabel {
    QString key;
    QRectF box;
    QPointF anchor;
    QPointF leaderEnd; ///< on the edge of the box
    bool dashed = false;
    qsizetype size = 0; ///< which of the request's sizes was taken

    [[nodiscard]] QLineF leader() const { return { anchor, leaderEnd }; }
};

struct LabelFrame {
    QRectF bounds;
    QList<QRectF> obstacles; ///< what stands on the picture already: truth tag, locator
    QList<Spot> spots; ///< what labels should rather not hide, in pixels
    QList<QRectF> clear; ///< where no box may stand; leader lines may go there
    double gap = 8; ///< smallest distance between boxes, and to the edge
    double dotRadius = 6;

    bool operator==(const LabelFrame &) const = default;
};

/// Finds places for labels, most important first, so that no box touches another, an obstacle or the edge, no
/// leader line crosses another, a box or an obstacle, and no dot is hidden. Short leaders, the wished side
/// and free spots win. If they do not all fit, labels go in this order: structure, cells, hope, found; of
/// equals the less important first. Where fewer than two find a place, the two most important ones may stand
/// further away and hide part of a spot; nothing ever hides what must stay clear. At most `maxLabels` are
/// placed. The same input gives the same places.
[[nodiscard]] QList<PlacedLabel> layoutLabels(QList<LabelRequest> labels, const LabelFrame &frame,
                                              qsizetype maxLabels = 4);

} // namespace Plainheart
