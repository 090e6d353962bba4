// SPDX-License-Identifier: GPL-3.0-or-later
#include "labellayout.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>
#include <vector>

namespace Plainheart {

namespace {

/// Places looked at for one label. More finds little more and takes longer.
constexpr size_t placesPerLabel = 80;
using Places = std::bitset<placesPerLabel>;
/// A place that costs more hides what matters or points from too far away: then it is better to show no
/// label.
constexpr double tooMuch = 230;
/// The same where a picture is so small that it would have next to no labels.
constexpr double farTooMuch = 420;
/// With fewer labels than this, one may point from far away or hide part of a spot.
constexpr qsizetype fewest = 2;

struct Place {
    PlacedLabel label;
    double cost = 0;
};

QRectF grown(const QRectF &rect, double by) { return rect.adjusted(-by, -by, by, by); }

QPointF nearestPoint(const QRectF &rect, QPointF point)
{
    return { std::clamp(point.x(), rect.left(), rect.right()),
             std::clamp(point.y(), rect.top(), rect.bottom()) };
}

double distance(const QRectF &rect, QPointF point)
{
    return QLineF(nearestPoint(rect, point), point).length();
}

bool crosses(const QLineF &line, const QRectF &rect)
{
    if (std::max(line.x1(), line.x2()) < rect.left() || std::min(line.x1(), line.x2()) > rect.right()
        || std::max(line.y1(), line.y2()) < rect.top() || std::min(line.y1(), line.y2()) > rect.bottom())
        return false;
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const std::array<QLineF, 4> edges{ QLineF(rect.topLeft(), rect.topRight()),
                                       QLineF(rect.topRight(), rect.bottomRight()),
                                       QLineF(rect.bottomRight(), rect.bottomLeft()),
                                       QLineF(rect.bottomLeft(), rect.topLeft()) };
    return std::any_of(edges.begin(), edges.end(), [&](const QLineF &edge) {
        return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
    });
}

QPointF direction(TextSide side)
{
    switch (side) {
    case TextSide::Left:
        return { -1, 0 };
    case TextSide::Right:
        return { 1, 0 };
    case TextSide::Top:
        return { 0, -1 };
    case TextSide::Bottom:
        break;
    }
    return { 0, 1 };
}

/// How much a box at this place costs; nothing if it may not stand there.
std::optional<double> costOf(const PlacedLabel &label, TextSide side, const LabelFrame &frame)
{
    const double reach = frame.dotRadius + 4;
    const double length = label.leader().length();
    if (distance(label.box, label.anchor) < reach
        || !grown(frame.bounds, -frame.gap + 0.01).contains(label.box))
        return std::nullopt;
    for (const QRectF &obstacle : frame.obstacles) {
        if (grown(obstacle, frame.gap).intersects(label.box) || crosses(label.leader(), grown(obstacle, 3)))
            return std::nullopt;
    }
    const auto hides = [&](const QRectF &area) { return area.intersects(label.box); };
    if (std::any_of(frame.clear.begin(), frame.clear.end(), hides))
        return std::nullopt;
    // A short line still shows what it points at; a very short one hides it under the box.
    double cost = std::abs(length - 5 * frame.dotRadius) + std::max(0.0, length - 16 * frame.dotRadius);
    const QPointF way = label.box.center() - label.anchor;
    const double far = std::hypot(way.x(), way.y());
    if (far > 0)
        cost += 30 * (1 - QPointF::dotProduct(way / far, direction(side)));
    for (const Spot &spot : frame.spots) {
        const double cover = spot.radius - distance(label.box, spot.centre);
        if (cover > 0)
            cost += 40 + 120 * cover / spot.radius;
    }
    return cost;
}

std::vector<Place> placesFor(const LabelRequest &request, const LabelFrame &frame, double limit)
{
    std::vector<Place> places;
    const QRectF inner = grown(frame.bounds, -frame.gap);
    const double reach = frame.dotRadius + 2;
    const auto add = [&](QPointF anchor, qsizetype anchorIndex, qsizetype sizeIndex, QPointF corner) {
        const QSizeF size = request.sizes.at(sizeIndex);
        if (size.width() > inner.width() || size.height() > inner.height())
            return;
        corner.setX(std::round(std::clamp(corner.x(), inner.left(), inner.right() - size.width())));
        corner.setY(std::round(std::clamp(corner.y(), inner.top(), inner.bottom() - size.height())));
        Place place;
        place.label.key = request.key;
        place.label.box = QRectF(corner, size);
        place.label.anchor = anchor;
        const double inset = std::min({ 10.0, size.width() / 2, size.height() / 2 });
        const QPointF aim = nearestPoint(grown(place.label.box, -inset), anchor);
        place.label.leaderEnd = nearestPoint(place.label.box, anchor);
        // Towards a corner the line would end at the rounding; it then aims a little further in.
        if (place.label.leaderEnd.x() != anchor.x() && place.label.leaderEnd.y() != anchor.y())
            place.label.leaderEnd = std::abs(anchor.x() - aim.x()) > std::abs(anchor.y() - aim.y())
                ? QPointF(place.label.leaderEnd.x(), aim.y())
                : QPointF(aim.x(), place.label.leaderEnd.y());
        place.label.dashed = request.role == LabelRole::Hope;
        place.label.size = sizeIndex;
        const auto cost = costOf(place.label, request.side, frame);
        if (!cost)
            return;
        place.cost = *cost + 12 * static_cast<double>(anchorIndex) + 26 * static_cast<double>(sizeIndex);
        if (place.cost <= limit)
            places.push_back(place);
    };

    for (qsizetype a = 0; a < request.anchors.size(); ++a) {
        const QPointF anchor = request.anchors.at(a);
        const bool hidden = std::any_of(frame.obstacles.begin(), frame.obstacles.end(),
                                        [&](const QRectF &o) { return grown(o, reach).contains(anchor); });
        if (hidden || !grown(frame.bounds, -reach).contains(anchor))
            continue;
        for (qsizetype s = 0; s < request.sizes.size(); ++s) {
            const QSizeF half = request.sizes.at(s) / 2;
            for (int angle = 0; angle < 16; ++angle) {
                const double turn = angle * std::numbers::pi / 8;
                const QPointF way(std::cos(turn), std::sin(turn));
                for (const double away : { 18.0, 26.0, 34.0, 46.0, 60.0, 95.0, 140.0, 200.0 }) {
                    const QPointF centre(anchor.x() + way.x() * (away + half.width()),
                                         anchor.y() + way.y() * (away + half.height()));
                    add(anchor, a, s, centre - QPointF(half.width(), half.height()));
                }
            }
        }
    }
    // Where the picture fills the frame, the row below the tag or above the drawing may be all that is free.
    if (limit > tooMuch) {
        for (qsizetype s = 0; s < request.sizes.size(); ++s) {
            const QSizeF size = request.sizes.at(s);
            QList<double> rows;
            for (const QRectF &obstacle : frame.obstacles)
                rows.append(obstacle.bottom() + frame.gap + 1);
            for (const QRectF &area : frame.clear)
                rows.append(area.top() - size.height() - 1);
            for (const QPointF &anchor : request.anchors) {
                for (const double row : std::as_const(rows)) {
                    for (const double share : { 0.0, 0.25, 0.5, 0.75, 1.0 })
                        add(anchor, request.anchors.indexOf(anchor), s,
                            { anchor.x() - share * size.width(), row });
                }
            }
        }
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const Place &x, const Place &y) { return x.cost < y.cost; });

    // Near-equal places would crowd out the ones that help when the best are taken.
    std::vector<Place> kept;
    for (const Place &place : places) {
        const bool near = std::any_of(kept.begin(), kept.end(), [&](const Place &other) {
            return other.label.anchor == place.label.anchor && other.label.size == place.label.size
                && QLineF(other.label.box.center(), place.label.box.center()).length() < 12;
        });
        if (!near)
            kept.push_back(place);
        if (kept.size() == placesPerLabel)
            break;
    }
    return kept;
}

/// Box, line and dot.
QRectF extent(const PlacedLabel &label)
{
    return {
        QPointF(std::min(label.box.left(), label.anchor.x()), std::min(label.box.top(), label.anchor.y())),
        QPointF(std::max(label.box.right(), label.anchor.x()), std::max(label.box.bottom(), label.anchor.y()))
    };
}

bool getAlong(const PlacedLabel &a, const PlacedLabel &b, const LabelFrame &frame)
{
    const double reach = frame.dotRadius + 3;
    const double near = std::max(frame.gap, 5 * frame.dotRadius);
    if (!grown(extent(a), near).intersects(grown(extent(b), 1)))
        return true;
    return !grown(a.box, frame.gap).intersects(b.box) && distance(a.box, b.anchor) > reach
        && distance(b.box, a.anchor) > reach && QLineF(a.anchor, b.anchor).length() > 5 * frame.dotRadius
        && !crosses(a.leader(), grown(b.box, 2)) && !crosses(b.leader(), grown(a.box, 2))
        && a.leader().intersects(b.leader(), nullptr) != QLineF::BoundedIntersection;
}

/// The cheapest choice of one place for each label; empty if there is none.
class Search
{
public:
    Search(const std::vector<std::vector<Place>> &places, const LabelFrame &frame)
        : m_places(places)
        , m_frame(frame)
        , m_with(places.size() * placesPerLabel * places.size())
        , m_choice(places.size())
    {
    }

    /// `wanted` says which of the labels are to be placed.
    [[nodiscard]] QList<PlacedLabel> best(const std::vector<bool> &wanted)
    {
        m_wanted = wanted;
        m_best.clear();
        m_bestCost = std::numeric_limits<double>::infinity();
        std::vector<Places> open(m_places.size());
        double least = 0;
        for (size_t i = 0; i < m_places.size(); ++i) {
            if (!wanted.at(i))
                continue;
            for (size_t k = 0; k < m_places.at(i).size(); ++k)
                open[i][k] = true;
            least += m_places.at(i).front().cost;
        }
        choose(0, open, 0, least);
        return m_best;
    }

private:
    /// `rest` is the least that the labels from `index` on can cost.
    void choose(size_t index, const std::vector<Places> &open, double cost, double rest)
    {
        if (index == m_places.size()) {
            m_bestCost = cost;
            m_best.clear();
            for (size_t i = 0; i < m_places.size(); ++i) {
                if (m_wanted.at(i))
                    m_best.append(m_places.at(i).at(m_choice.at(i)).label);
            }
            return;
        }
        if (!m_wanted.at(index)) {
            choose(index + 1, open, cost, rest);
            return;
        }
        rest -= m_places.at(index).front().cost;
        for (size_t k = 0; k < m_places.at(index).size(); ++k) {
            const double now = cost + m_places.at(index).at(k).cost;
            if (now + rest >= m_bestCost)
                return; // the places are sorted: the others cost more
            if (!open.at(index)[k])
                continue;
            std::vector<Places> left = open;
            bool possible = true;
            for (size_t j = index + 1; j < m_places.size(); ++j) {
                if (m_wanted.at(j))
                    left[j] &= with(index, k, j);
                possible = possible && (!m_wanted.at(j) || left.at(j).any());
            }
            if (!possible)
                continue;
            m_choice[index] = k;
            choose(index + 1, left, now, rest);
        }
    }

    /// The places of `other` that get along with one place of a label. Most places are never tried, so this
    /// is worked out when it is asked for.
    const Places &with(size_t label, size_t place, size_t other)
    {
        std::optional<Places> &known = m_with.at((label * placesPerLabel + place) * m_places.size() + other);
        if (!known) {
            known.emplace();
            const std::vector<Place> &others = m_places.at(other);
            for (size_t i = 0; i < others.size(); ++i)
                (*known)[i] = getAlong(m_places.at(label).at(place).label, others.at(i).label, m_frame);
        }
        return *known;
    }

    const std::vector<std::vector<Place>> &m_places;
    const LabelFrame &m_frame;
    std::vector<std::optional<Places>> m_with; ///< [label][place][other label]
    std::vector<size_t> m_choice;
    std::vector<bool> m_wanted;
    QList<PlacedLabel> m_best;
    double m_bestCost = std::numeric_limits<double>::infinity();
};

/// Every choice of labels, the one that is to be tried first in front: as many findings as there are, then
/// hopes, then cells, then structures, and of equals the more important ones.
std::vector<std::vector<bool>> choices(const QList<LabelRole> &roles)
{
    const auto count = static_cast<size_t>(roles.size());
    std::vector<std::vector<bool>> result;
    for (size_t bits = (size_t{ 1 } << count) - 1; bits > 0; --bits) {
        std::vector<bool> kept;
        for (size_t i = 0; i < count; ++i)
            kept.push_back((bits >> (count - 1 - i) & 1) != 0);
        result.push_back(kept);
    }
    const auto worth = [&](const std::vector<bool> &kept) {
        std::array<int, 4> number{};
        for (size_t i = 0; i < count; ++i)
            number.at(3 - static_cast<size_t>(roles.at(static_cast<qsizetype>(i)))) += kept.at(i) ? 1 : 0;
        return number;
    };
    std::stable_sort(result.begin(), result.end(),
                     [&](const auto &x, const auto &y) { return worth(x) > worth(y); });
    return result;
}

/// As many of the labels as find a place.
QList<PlacedLabel> place(const QList<LabelRequest> &labels, const LabelFrame &frame, double limit)
{
    std::vector<std::vector<Place>> places;
    QList<LabelRole> roles;
    for (const LabelRequest &label : labels) {
        std::vector<Place> found = placesFor(label, frame, limit);
        if (found.empty())
            continue;
        places.push_back(std::move(found));
        roles.append(label.role);
    }
    Search search(places, frame);
    for (const std::vector<bool> &wanted : choices(roles)) {
        QList<PlacedLabel> placed = search.best(wanted);
        if (!placed.isEmpty())
            return placed;
    }
    return {};
}

} // namespace

QList<PlacedLabel> layoutLabels(QList<LabelRequest> labels, const LabelFrame &frame, qsizetype maxLabels)
{
    labels = labels.mid(0, std::max<qsizetype>(maxLabels, 0));
    const QList<PlacedLabel> comfortable = place(labels, frame, tooMuch);
    const qsizetype enough = std::min(labels.size(), fewest);
    if (comfortable.size() >= enough)
        return comfortable;
    // In a large picture, what is near is further away.
    const double large = std::max(1.0, frame.bounds.width() / 640);
    const QList<PlacedLabel> needed = place(labels.mid(0, enough), frame, farTooMuch * large);
    return needed.size() > comfortable.size() ? needed : comfortable;
}

} // namespace Plainheart
