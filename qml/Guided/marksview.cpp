// SPDX-License-Identifier: GPL-3.0-or-later
#include "marksview.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace Plainheart {

namespace {

QPainterPath pathOf(const DrawnMark &mark, const QList<QPointF> &points, double lineWidth)
{
    QPainterPath path(points.constFirst());
    if (!mark.arrow) {
        for (const QPointF &point : points)
            path.lineTo(point);
        return path;
    }
    const QPointF tip = points.constLast();
    path.lineTo(tip);
    // Two barbs, back from the tip by a seventh of a turn.
    const QLineF shaft(tip, points.constFirst());
    const double length = std::min(shaft.length() * 0.6, lineWidth * 6);
    for (const double turn : { -28.0, 28.0 }) {
        QLineF barb = QLineF::fromPolar(length, shaft.angle() + turn);
        barb.translate(tip);
        path.moveTo(tip);
        path.lineTo(barb.p2());
    }
    return path;
}

/// A colour that can't be told is told by its line.
QPen penOf(int colour, const QColor &ink, double width)
{
    QPen pen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (colour == 1)
        pen.setDashPattern({ 3, 2 });
    else if (colour == 2)
        pen.setDashPattern({ 0.01, 1.8 });
    return pen;
}

/// The pointer: a ring, a square, a square on its corner.
QPainterPath pointerAt(QPointF at, double radius, int colour)
{
    QPainterPath path;
    if (colour == 0) {
        path.addEllipse(at, radius, radius);
    } else if (colour == 1) {
        path.addRect(QRectF(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
    } else {
        const double half = radius * 1.25;
        path.addPolygon(QPolygonF{ at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half),
                                   at + QPointF(-half, 0) });
        path.closeSubpath();
    }
    return path;
}

} // namespace

MarksView::MarksView(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &MarksView::coloursChanged, this, &MarksView::drawAnew);
}

void MarksView::setMarks(Marks *marks)
{
    if (marks == m_marks)
        return;
    if (m_marks)
        m_marks->disconnect(this);
    m_marks = marks;
    if (marks) {
        connect(marks, &Marks::changed, this, &MarksView::drawAnew);
        connect(marks, &Marks::drawn, this, &MarksView::drawMore);
    }
    drawAnew();
    Q_EMIT marksChanged();
}

void MarksView::setPicture(const QRectF &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    drawAnew();
    Q_EMIT pictureChanged();
}

void MarksView::setLineWidth(double lineWidth)
{
    if (lineWidth == m_lineWidth)
        return;
    m_lineWidth = lineWidth;
    drawAnew();
    Q_EMIT lineWidthChanged();
}

QRectF MarksView::ground(bool onPicture) const
{
    return onPicture && !m_picture.isEmpty() ? m_picture : boundingRect();
}

void MarksView::begin(QPointF at)
{
    const bool onPicture = m_picture.contains(at);
    const QRectF of = ground(onPicture);
    if (m_marks && !of.isEmpty())
        m_marks->begin({ (at.x() - of.x()) / of.width(), (at.y() - of.y()) / of.height() }, onPicture);
}

void MarksView::drawTo(QPointF at)
{
    if (m_marks && !m_marks->drawing() && m_marks->tool() == QLatin1String("point"))
        return begin(at);
    if (!m_marks || !m_marks->drawing())
        return;
    const QRectF of = ground(m_marks->current().onPicture);
    if (!of.isEmpty())
        m_marks->drawTo({ (at.x() - of.x()) / of.width(), (at.y() - of.y()) / of.height() });
}

QList<QPointF> MarksView::pointsOf(const DrawnMark &mark) const
{
    const QRectF of = ground(mark.onPicture);
    QList<QPointF> points;
    points.reserve(mark.points.size());
    for (const QPointF &point : mark.points)
        points << QPointF(of.x() + point.x() * of.width(), of.y() + point.y() * of.height());
    return points;
}

QRectF MarksView::boxOf(const QList<QPointF> &points) const
{
    const double room = m_lineWidth * 8; // of a barb, or of the pointer
    return QPolygonF(points).boundingRect().adjusted(-room, -room, room, room);
}

QColor MarksView::inkOf(const DrawnMark &mark) const
{
    return mark.colour == 0 ? m_first : mark.colour == 1 ? m_second : m_third;
}

void MarksView::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        drawAnew();
}

void MarksView::drawAnew()
{
    m_finished = {};
    m_drawn = {};
    m_drawnPoints = 0;
    // An item with nothing on it is no layer over the page.
    setVisible(m_marks && m_marks->any());
    if (isVisible())
        update();
}

void MarksView::drawMore()
{
    const DrawnMark &mark = m_marks->current();
    const bool line = !mark.arrow && m_marks->tool() == QLatin1String("pen");
    // A line grows at its end; what moves is painted where it was and where it is.
    const QList<QPointF> points = pointsOf(mark);
    const bool dashed = mark.colour != 0;
    const QRectF now
        = boxOf(line && !dashed ? points.mid(std::max<qsizetype>(m_drawnPoints - 2, 0)) : points);
    update((line ? now : now.united(m_drawn)).toAlignedRect());
    m_drawn = now;
    m_drawnPoints = points.size();
}

void MarksView::paint(QPainter *painter)
{
    if (!m_marks)
        return;
    if (!m_marks->finished().isEmpty()) {
        if (m_finished.isNull()) {
            const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
            m_finished = QImage((size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
            m_finished.setDevicePixelRatio(ratio);
            m_finished.fill(Qt::transparent);
            QPainter kept(&m_finished);
            kept.setRenderHint(QPainter::Antialiasing);
            for (const DrawnMark &mark : m_marks->finished())
                drawMark(&kept, mark);
        }
        painter->drawImage(QPointF(), m_finished);
    }
    if (!m_marks->drawing())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_marks->tool() == QLatin1String("point"))
        drawPointer(painter, m_marks->current());
    else
        drawMark(painter, m_marks->current());
}

void MarksView::drawMark(QPainter *painter, const DrawnMark &mark) const
{
    const QPainterPath path = pathOf(mark, pointsOf(mark), m_lineWidth);
    painter->setBrush(Qt::NoBrush);
    painter->strokePath(path, QPen(m_casing, m_lineWidth * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double width = mark.colour == 2 ? m_lineWidth * 1.25 : m_lineWidth;
    painter->strokePath(path, penOf(mark.colour, inkOf(mark), width));
}

void MarksView::drawPointer(QPainter *painter, const DrawnMark &mark) const
{
    const QPainterPath path = pointerAt(pointsOf(mark).constLast(), m_lineWidth * 4.5, mark.colour);
    painter->strokePath(path, QPen(m_casing, m_lineWidth * 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->strokePath(path,
                        QPen(inkOf(mark), m_lineWidth * 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace Plainheart
