// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QStringView>

namespace Plainheart {

/// A line that things travel along or that grows, measured once so that any share of it is found quickly.
/// Shares run from 0 (its start) to 1 (its end) and are clamped; they are shares of its length.
class PathLine
{
public:
    /// Reads path data as SVG writes it: one M, then c, C, l and L with any number of points.
    /// Nothing if it is anything else, or has no length.
    [[nodiscard]] static std::optional<PathLine> fromSvg(QStringView data);

    [[nodiscard]] QPointF pointAt(double share) const;
    /// The direction there, in degrees clockwise from the x axis.
    [[nodiscard]] double angleAt(double share) const;
    /// The line from its start to this share.
    [[nodiscard]] QPainterPath part(double share) const;
    [[nodiscard]] double length() const { return m_reached.constLast(); }
    [[nodiscard]] QRectF bounds() const;

private:
    explicit PathLine(const QPainterPath &path);
    /// The stretch that holds this share, and how far along it.
    [[nodiscard]] std::pair<qsizetype, double> find(double share) const;

    QList<QPointF> m_points;
    QList<double> m_reached; ///< length of the line up to each point
};

} // namespace Plainheart
