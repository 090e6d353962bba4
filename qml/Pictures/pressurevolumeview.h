// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QVariantList>

namespace Plainheart {

/// Pressure and volume of the main chamber in one heartbeat of the healthy and the weak heart of the model,
/// as two closed lines with a dot each where the beat is now. As high as its width asks for.
class PressureVolumeView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString healthyLabel MEMBER m_healthyLabel NOTIFY figureChanged)
    Q_PROPERTY(QString weakLabel MEMBER m_weakLabel NOTIFY figureChanged)
    Q_PROPERTY(qreal time READ time WRITE setTime NOTIFY timeChanged)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY figureChanged)
    Q_PROPERTY(QString language MEMBER m_language NOTIFY figureChanged)
    Q_PROPERTY(QColor inkColor MEMBER m_inkColor NOTIFY lookChanged)
    Q_PROPERTY(QColor softColor MEMBER m_softColor NOTIFY lookChanged)
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY lookChanged)
    Q_PROPERTY(QColor strongColor MEMBER m_strongColor NOTIFY lookChanged)
    // In whole ml and mmHg, for the words beside it
    Q_PROPERTY(QList<int> healthyFigures READ healthyFigures CONSTANT)
    Q_PROPERTY(QList<int> weakFigures READ weakFigures CONSTANT)

public:
    explicit PressureVolumeView(QQuickItem *parent = nullptr);

    /// Largest volume, smallest volume, highest pressure.
    [[nodiscard]] static QList<int> healthyFigures();
    [[nodiscard]] static QList<int> weakFigures();

    /// Where the beat is, in seconds: only the two dots move with it.
    [[nodiscard]] qreal time() const { return m_time; }
    void setTime(qreal seconds);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void figureChanged();
    void timeChanged();
    void lookChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    void layOut();
    /// Where the dot of a loop is drawn: 0 the weak heart, 1 the healthy one.
    [[nodiscard]] QRectF dot(int loop) const;

    Figure m_figure;
    QString m_healthyLabel;
    QString m_weakLabel;
    qreal m_time = 0;
    QFont m_font;
    QString m_language;
    QColor m_inkColor = Qt::black;
    QColor m_softColor = Qt::darkGray;
    QColor m_gridColor = Qt::lightGray;
    QColor m_strongColor = Qt::darkGreen;
};

} // namespace Plainheart
