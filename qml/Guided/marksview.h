// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks.h"

#include <QColor>
#include <QImage>
#include <QList>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QRectF>
#include <QtQml/qqml.h>

namespace Plainheart {

/// What a clinician draws, over a patient's page: once in the patient's window and once in the console.
///
/// What is finished is drawn once and kept as a picture; a hand that moves repaints only where it is.
class MarksView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(Plainheart::Marks *marks READ marks WRITE setMarks NOTIFY marksChanged)
    /// Where the picture of the page lies; empty: it has none.
    Q_PROPERTY(QRectF picture READ picture WRITE setPicture NOTIFY pictureChanged)
    /// The colours of Marks.
    Q_PROPERTY(QColor first MEMBER m_first NOTIFY coloursChanged)
    Q_PROPERTY(QColor second MEMBER m_second NOTIFY coloursChanged)
    Q_PROPERTY(QColor third MEMBER m_third NOTIFY coloursChanged)
    /// Round every line, so that it is seen on whatever lies below.
    Q_PROPERTY(QColor casing MEMBER m_casing NOTIFY coloursChanged)
    /// Width of a line in px.
    Q_PROPERTY(double lineWidth READ lineWidth WRITE setLineWidth NOTIFY lineWidthChanged)

public:
    explicit MarksView(QQuickItem *parent = nullptr);

    [[nodiscard]] Marks *marks() const { return m_marks; }
    void setMarks(Marks *marks);
    [[nodiscard]] QRectF picture() const { return m_picture; }
    void setPicture(const QRectF &picture);
    [[nodiscard]] double lineWidth() const { return m_lineWidth; }
    void setLineWidth(double lineWidth);

    /// The chosen tool at a point of the item. A pointer is put down by moving, too.
    Q_INVOKABLE void begin(QPointF at);
    Q_INVOKABLE void drawTo(QPointF at);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void marksChanged();
    void pictureChanged();
    void coloursChanged();
    void lineWidthChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    void drawAnew(); ///< the finished ones
    void drawMore();
    [[nodiscard]] QRectF ground(bool onPicture) const;
    [[nodiscard]] QList<QPointF> pointsOf(const DrawnMark &mark) const;
    [[nodiscard]] QColor inkOf(const DrawnMark &mark) const;
    [[nodiscard]] QRectF boxOf(const QList<QPointF> &points) const;
    void drawMark(QPainter *painter, const DrawnMark &mark) const;
    void drawPointer(QPainter *painter, const DrawnMark &mark) const;

    QPointer<Marks> m_marks;
    QRectF m_picture;
    QColor m_first;
    QColor m_second;
    QColor m_third;
    QColor m_casing = Qt::white;
    double m_lineWidth = 5;
    QImage m_finished;
    QRectF m_drawn; ///< where the mark that is being drawn was painted last
    qsizetype m_drawnPoints = 0;
};

} // namespace Plainheart
