// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace Plainheart {

/// The main chamber of the heart with 100 drops of blood. `filled` of them, from the top, leave with this
/// beat; those from there up to `mayLeave` leave in some hearts and are half filled; the others stay. The
/// counts are exact. Colours come from the theme.
class DropsView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int filled READ filled WRITE setFilled NOTIFY filledChanged)
    Q_PROPERTY(int mayLeave READ mayLeave WRITE setMayLeave NOTIFY filledChanged)
    Q_PROPERTY(bool wall READ wall WRITE setWall NOTIFY lookChanged)
    Q_PROPERTY(QColor wallColor MEMBER m_wallColor NOTIFY lookChanged)
    Q_PROPERTY(QColor wallEndColor MEMBER m_wallEndColor NOTIFY lookChanged)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY lookChanged)
    Q_PROPERTY(QColor cavityColor MEMBER m_cavityColor NOTIFY lookChanged)
    Q_PROPERTY(QColor leavesColor MEMBER m_leavesColor NOTIFY lookChanged)
    Q_PROPERTY(QColor staysColor MEMBER m_staysColor NOTIFY lookChanged)

public:
    explicit DropsView(QQuickItem *parent = nullptr);

    /// How many of the 100 drops leave; kept between 0 and 100.
    [[nodiscard]] int filled() const { return m_filled; }
    void setFilled(int filled);
    /// Up to which drop some leave: the upper end of a range that begins at `filled`. 0 where there is no
    /// range.
    [[nodiscard]] int mayLeave() const { return m_mayLeave; }
    void setMayLeave(int mayLeave);
    /// Draws the muscle around the chamber.
    [[nodiscard]] bool wall() const { return m_wall; }
    void setWall(bool wall);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void filledChanged();
    void lookChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    int m_filled = 0;
    int m_mayLeave = 0;
    bool m_wall = true;
    QColor m_wallColor{ 0xEA, 0x90, 0x80 };
    QColor m_wallEndColor{ 0xC4, 0x56, 0x4A };
    QColor m_lineColor{ 0x8E, 0x37, 0x2F };
    QColor m_cavityColor{ 0xFF, 0xF8, 0xF4 };
    QColor m_leavesColor{ 0xB8, 0x36, 0x2C };
    QColor m_staysColor{ 0x96, 0x5A, 0x52 };
};

} // namespace Plainheart
