// SPDX-License-Identifier: GPL-3.0-or-later
#include "idleclock.h"

#include <utility>

namespace Plainheart {

bool isFromSomebody(QEvent::Type type)
{
    switch (type) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::KeyPress:
        return true;
    default:
        return false;
    }
}

IdleClock::IdleClock(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &IdleClock::tick);
}

void IdleClock::setWatched(QObject *watched)
{
    if (m_watched == watched)
        return;
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = watched;
    if (m_watched)
        m_watched->installEventFilter(this);
    Q_EMIT watchedChanged();
}

void IdleClock::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    begin();
    Q_EMIT runningChanged();
}

void IdleClock::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    begin();
    Q_EMIT heldChanged();
}

void IdleClock::setPatience(int patience)
{
    if (m_patience == patience)
        return;
    m_patience = patience;
    begin();
    Q_EMIT patienceChanged();
}

void IdleClock::setNotice(int notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    begin();
    Q_EMIT noticeChanged();
}

void IdleClock::setSecond(int second)
{
    if (m_second == second)
        return;
    m_second = second;
    begin();
    Q_EMIT secondChanged();
}

void IdleClock::stay() { begin(); }

/// Waits from now on, or rests where there is nobody to wait for.
void IdleClock::begin()
{
    setAsking(false);
    if (m_running && !m_held)
        m_timer.start(m_patience * m_second);
    else
        m_timer.stop();
}

void IdleClock::setAsking(bool asking)
{
    if (m_left != m_notice) {
        m_left = m_notice;
        Q_EMIT leftChanged();
    }
    if (std::exchange(m_asking, asking) != asking)
        Q_EMIT askingChanged();
}

void IdleClock::tick()
{
    if (!m_asking) {
        m_timer.start(m_second);
        setAsking(true);
        return;
    }
    --m_left;
    Q_EMIT leftChanged();
    if (m_left > 0)
        return;
    setRunning(false); // until the next reader begins
    Q_EMIT gone();
}

bool IdleClock::eventFilter(QObject *watched, QEvent *event)
{
    // While it asks, the question itself takes the touches: the one that answers does nothing else.
    if (isFromSomebody(event->type()) && !m_asking)
        begin();
    return QObject::eventFilter(watched, event);
}

} // namespace Plainheart
