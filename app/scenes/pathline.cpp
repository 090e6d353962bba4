// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathline.h"

#include <algorithm>
#include <cmath>
#include <QLineF>
#include <QPolygonF>

namespace Plainheart {

namespace {

/// Reads the numbers of path data, which may stand without a space: "3-.5.25" is 3, -0.5 and 0.25.
class PathReader
{
public:
    explicit PathReader(QStringView data)
        : m_data(data)
    {
    }

    [[nodiscard]] bool atEnd()
    {
        while (m_at < m_data.size() && (m_data.at(m_at).isSpace() || m_data.at(m_at) == u','))
            ++m_at;
        return m_at == m_data.size();
    }

    /// The command letter, if there is one here.
    [[nodiscard]] std::optional<QChar> command()
    {
        if (atEnd() || !m_data.at(m_at).isLetter())
            return std::nullopt;
        return m_data.at(m_at++);
    }

    [[nodiscard]] std::optional<double> number()
    {
        if (atEnd())
            return std::nullopt;
        qsizetype end = m_at;
        bool point = false;
        if (m_data.at(end) == u'-' || m_data.at(end) == u'+')
            ++end;
        while (end < m_data.size() && (m_data.at(end).isDigit() || (m_data.at(end) == u'.' && !point)))
            point = m_data.at(end++) == u'.' || point;
        bool ok = false;
        const double value = m_data.sliced(m_at, end - m_at).toDouble(&ok);
        m_at = end;
        return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }

    [[nodiscard]] std::optional<QPointF> point(QPointF from)
    {
        const auto x = number();
        const auto y = x ? number() : std::nullopt;
        return y ? std::optional(from + QPointF(*x, *y)) : std::nullopt;
    }

private:
    QStringView m_data;
    qsizetype m_at = 0;
};

std::optional<QPainterPath> readPath(QStringView data)
{
    PathReader reader(data);
    QPainterPath path;
    if (reader.command() != u'M')
        return std::nullopt;
    const auto start = reader.point({});
    if (!start)
        return std::nullopt;
    path.moveTo(*start);
    QChar command = u'L';
    while (!reader.atEnd()) {
        command = reader.command().value_or(command);
        const QPointF from = command.isLower() ? path.currentPosition() : QPointF();
        const auto first = reader.point(from);
        if (command == u'l' || command == u'L') {
            if (!first)
                return std::nullopt;
            path.lineTo(*first);
            continue;
        }
        if (command != u'c' && command != u'C')
            return std::nullopt;
        const auto second = first ? reader.point(from) : std::nullopt;
        const auto end = second ? reader.point(from) : std::nullopt;
        if (!end)
            return std::nullopt;
        path.cubicTo(*first, *second, *end);
    }
    return path;
}

} // namespace

PathLine::PathLine(const QPainterPath &path)
{
    double reached = 0;
    const QList<QPolygonF> lines = path.toSubpathPolygons();
    for (const QPointF &point : lines.value(0)) {
        if (!m_points.isEmpty()) {
            const double step = QLineF(m_points.constLast(), point).length();
            if (step == 0)
                continue;
            reached += step;
        }
        m_points.append(point);
        m_reached.append(reached);
    }
}

std::optional<PathLine> PathLine::fromSvg(QStringView data)
{
    const auto path = readPath(data);
    if (!path)
        return std::nullopt;
    const PathLine line(*path);
    return line.m_points.size() > 1 ? std::optional(line) : std::nullopt;
}

std::pair<qsizetype, double> PathLine::find(double share) const
{
    const double wanted = std::clamp(share, 0.0, 1.0) * length();
    const auto after = std::lower_bound(m_reached.begin() + 1, m_reached.end() - 1, wanted);
    const qsizetype index = after - m_reached.begin() - 1;
    return { index, (wanted - m_reached.at(index)) / (m_reached.at(index + 1) - m_reached.at(index)) };
}

QPointF PathLine::pointAt(double share) const
{
    const auto [index, part] = find(share);
    return m_points.at(index) + (m_points.at(index + 1) - m_points.at(index)) * part;
}

double PathLine::angleAt(double share) const
{
    const qsizetype index = find(share).first;
    return -QLineF(m_points.at(index), m_points.at(index + 1)).angle();
}

QPainterPath PathLine::part(double share) const
{
    QPainterPath path(m_points.constFirst());
    const qsizetype last = find(share).first;
    for (qsizetype i = 1; i <= last; ++i)
        path.lineTo(m_points.at(i));
    path.lineTo(pointAt(share));
    return path;
}

QRectF PathLine::bounds() const { return QPolygonF(m_points).boundingRect(); }

} // namespace Plainheart
