// SPDX-License-Identifier: GPL-3.0-or-later
#include "fingerreader.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Plainheart {

FingerReader::FingerReader(QObject *parent)
    : QObject(parent)
{
    for (QTimer *timer : { &m_hold, &m_secondTap }) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    m_hold.setInterval(holdTime);
    m_secondTap.setInterval(secondTapTime);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        m_down = false;
        Q_EMIT made(Gesture::Hold);
    });
    connect(&m_secondTap, &QTimer::timeout, this, [this] {
        if (!m_down)
            Q_EMIT made(Gesture::Tap);
    });
}

void FingerReader::press(QPointF at)
{
    m_begin = at;
    m_down = true;
    m_moved = false;
    m_hold.start();
}

void FingerReader::move(QPointF at)
{
    if (!m_down || std::hypot(at.x() - m_begin.x(), at.y() - m_begin.y()) < still)
        return;
    m_moved = true;
    m_hold.stop();
}

void FingerReader::release(QPointF at)
{
    move(at);
    m_hold.stop();
    if (!std::exchange(m_down, false))
        return;
    const double x = at.x() - m_begin.x();
    const double y = at.y() - m_begin.y();
    if (!m_moved) {
        if (m_secondTap.isActive()) {
            m_secondTap.stop();
            Q_EMIT made(Gesture::DoubleTap);
        } else {
            m_secondTap.start();
        }
        return;
    }
    m_secondTap.stop();
    if (std::max(std::abs(x), std::abs(y)) < swipe)
        return;
    if (std::abs(x) >= std::abs(y))
        Q_EMIT made(x > 0 ? Gesture::Right : Gesture::Left);
    else
        Q_EMIT made(y > 0 ? Gesture::Down : Gesture::Up);
}

void FingerReader::cancel()
{
    m_hold.stop();
    m_secondTap.stop();
    m_down = false;
}

} // namespace Plainheart
