// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace Plainheart {

/// A measuring glass of 100 parts of blood, upright or, where it is wider than high, lying: `filled` of them
/// leave with a beat; those from there up to `mayLeave` leave in some hearts. The share of its length is
/// exact. Colours come from the theme.
class GlassView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal filled READ filled WRITE setFilled NOTIFY filledChanged)
    Q_PROPERTY(qreal mayLeave READ mayLeave WRITE setMayLeave NOTIFY filledChanged)
    Q_PROPERTY(bool hatched MEMBER m_hatched NOTIFY lookChanged)
    Q_PROPERTY(bool marked MEMBER m_marked NOTIFY lookChanged)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY lookChanged)
    Q_PROPERTY(QColor filledColor MEMBER m_filledColor NOTIFY lookChanged)
    Q_PROPERTY(QColor emptyColor MEMBER m_emptyColor NOTIFY lookChanged)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY lookChanged)

public:
    explicit GlassView(QQuickItem *parent = nullptr);

    /// How many of the 100 parts leave; kept between 0 and 100.
    [[nodiscard]] qreal filled() const { return m_filled; }
    void setFilled(qreal parts);
    /// Up to which part some leave: the upper end of a range that begins at `filled`. 0 where there is no
    /// range.
    [[nodiscard]] qreal mayLeave() const { return m_mayLeave; }
    void setMayLeave(qreal parts);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void filledChanged();
    void lookChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    qreal m_filled = 0;
    qreal m_mayLeave = 0;
    bool m_hatched = false; ///< for a weak heart in high contrast
    bool m_marked = true; ///< with a mark at every ten parts
    bool m_mirrored = false; ///< a lying glass is filled from the right
    QColor m_filledColor{ 0xB8, 0x36, 0x2C };
    QColor m_emptyColor{ 0xFF, 0xF8, 0xF4 };
    QColor m_lineColor{ 0x8E, 0x37, 0x2F };
};

} // namespace Plainheart
