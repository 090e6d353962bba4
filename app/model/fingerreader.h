// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>

namespace Plainheart {

/// What one finger does on a screen that is not looked at: where it begins does not matter.
///
/// It is made for hands that shake and are slow: what moves less than `still` has not moved, and a second tap
/// may come late.
class FingerReader : public QObject
{
    Q_OBJECT

public:
    enum class Gesture { Tap, DoubleTap, Hold, Left, Right, Up, Down };
    Q_ENUM(Gesture)

    static constexpr int holdTime = 3000; ///< ms
    static constexpr int secondTapTime = 600; ///< ms
    static constexpr double still = 24; ///< px
    static constexpr double swipe = 48; ///< px

    explicit FingerReader(QObject *parent = nullptr);

    void press(QPointF at);
    void move(QPointF at);
    void release(QPointF at);
    void cancel(); ///< a second finger came, or the system took it away

Q_SIGNALS:
    void made(Plainheart::FingerReader::Gesture gesture);

private:
    QTimer m_hold;
    QTimer m_secondTap;
    QPointF m_begin;
    bool m_down = false; ///< a finger is down that has made nothing yet
    bool m_moved = false;
};

} // namespace Plainheart
