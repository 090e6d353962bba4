// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frameclock.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace Plainheart {

/// The main chamber of one heart of the model, beating. Its length on screen is the cube root of its volume,
/// on one scale for all hearts, and the muscle keeps its volume; a thin line keeps the size when full. The
/// tip stays where it is and the base comes down to it, as in a chest. Colours come from the theme.
class BeatView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString heart READ heart WRITE setHeart NOTIFY heartChanged)
    Q_PROPERTY(qreal time READ time WRITE setTime NOTIFY timeChanged)
    Q_PROPERTY(bool running READ running WRITE setRunning NOTIFY runningChanged)
    Q_PROPERTY(int leaves READ leaves NOTIFY heartChanged)
    Q_PROPERTY(qreal gone READ gone NOTIFY timeChanged)
    Q_PROPERTY(bool hatched MEMBER m_hatched NOTIFY lookChanged)
    Q_PROPERTY(QColor wallColor MEMBER m_wallColor NOTIFY lookChanged)
    Q_PROPERTY(QColor wallEndColor MEMBER m_wallEndColor NOTIFY lookChanged)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY lookChanged)
    Q_PROPERTY(QColor bloodColor MEMBER m_bloodColor NOTIFY lookChanged)
    Q_PROPERTY(QColor groundColor MEMBER m_groundColor NOTIFY lookChanged)
    Q_PROPERTY(QColor inkColor MEMBER m_inkColor NOTIFY lookChanged)

public:
    explicit BeatView(QQuickItem *parent = nullptr);

    /// "healthy" or "weak"; nothing is drawn for another.
    [[nodiscard]] QString heart() const { return m_heart; }
    void setHeart(const QString &name);
    /// Seconds since a beat began; 0 is the full chamber. Any time gives the same picture again. At rest it
    /// is restTime().
    [[nodiscard]] qreal time() const { return m_time; }
    void setTime(qreal seconds);
    /// Time passes, 30 pictures a second, while the item can be seen. A beat that was begun goes on to its
    /// rest.
    [[nodiscard]] bool running() const { return m_running; }
    void setRunning(bool running);
    /// When the chamber is squeezed most, s: the clearest moment of a beat, beside the line of its full size.
    [[nodiscard]] double restTime() const;
    /// Of 100 parts of blood, so many leave with a beat: the ejection fraction in whole points.
    [[nodiscard]] int leaves() const;
    /// Of 100 parts of the blood of the full chamber, so many are out of it at this moment.
    [[nodiscard]] qreal gone() const;

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void heartChanged();
    void timeChanged();
    void runningChanged();
    void lookChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void tick(double seconds);
    void rest();
    void startOrStop();

    QString m_heart;
    qreal m_time = 0;
    bool m_running = false;
    FrameClock m_clock;
    bool m_hatched = false; ///< the muscle is drawn as lines, for a weak heart in high contrast
    QColor m_wallColor{ 0xEA, 0x90, 0x80 };
    QColor m_wallEndColor{ 0xC4, 0x56, 0x4A };
    QColor m_lineColor{ 0x8E, 0x37, 0x2F };
    QColor m_bloodColor{ 0xB8, 0x36, 0x2C };
    QColor m_groundColor{ 0xFF, 0xF8, 0xF4 };
    QColor m_inkColor{ 0x1B, 0x26, 0x3A };
};

} // namespace Plainheart
