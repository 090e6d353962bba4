// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqml.h>

namespace Plainheart {

/// Whether an event comes from somebody before the screen: a touch, a key or a movement.
[[nodiscard]] bool isFromSomebody(QEvent::Type type);

/// Notices that nobody touches a screen any more.
///
/// After `patience` seconds without a touch, a key or a movement it asks, and counts down `notice` seconds;
/// then whoever was there is gone. It counts time as it passes and not the clock on the wall, which may be
/// set.
class IdleClock : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    /// Whose touches and keys count: a window.
    Q_PROPERTY(QObject *watched READ watched WRITE setWatched NOTIFY watchedChanged)
    /// Somebody is there, as far as is known.
    Q_PROPERTY(bool running READ isRunning WRITE setRunning NOTIFY runningChanged)
    /// Something goes on that needs no touch, such as reading aloud: nobody is asked, and time begins anew
    /// after it.
    Q_PROPERTY(bool held READ isHeld WRITE setHeld NOTIFY heldChanged)
    Q_PROPERTY(int patience READ patience WRITE setPatience NOTIFY patienceChanged) ///< seconds
    Q_PROPERTY(int notice READ notice WRITE setNotice NOTIFY noticeChanged) ///< seconds
    /// How long a second takes, in ms: tests make it short.
    Q_PROPERTY(int second READ second WRITE setSecond NOTIFY secondChanged)
    /// It asks whether somebody is there.
    Q_PROPERTY(bool asking READ isAsking NOTIFY askingChanged)
    /// Seconds until whoever was there counts as gone.
    Q_PROPERTY(int left READ left NOTIFY leftChanged)

public:
    explicit IdleClock(QObject *parent = nullptr);

    [[nodiscard]] QObject *watched() const { return m_watched; }
    void setWatched(QObject *watched);
    [[nodiscard]] bool isRunning() const { return m_running; }
    void setRunning(bool running);
    [[nodiscard]] bool isHeld() const { return m_held; }
    void setHeld(bool held);
    [[nodiscard]] int patience() const { return m_patience; }
    void setPatience(int patience);
    [[nodiscard]] int notice() const { return m_notice; }
    void setNotice(int notice);
    [[nodiscard]] int second() const { return m_second; }
    void setSecond(int second);
    [[nodiscard]] bool isAsking() const { return m_asking; }
    [[nodiscard]] int left() const { return m_left; }

    /// Somebody is there: time begins anew.
    Q_INVOKABLE void stay();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void watchedChanged();
    void runningChanged();
    void heldChanged();
    void patienceChanged();
    void noticeChanged();
    void secondChanged();
    void askingChanged();
    void leftChanged();
    void gone(); ///< nobody answered

private:
    void begin();
    void tick();
    void setAsking(bool asking);

    QPointer<QObject> m_watched;
    QTimer m_timer;
    bool m_running = false;
    bool m_held = false;
    bool m_asking = false;
    int m_patience = 90;
    int m_notice = 30;
    int m_second = 1000;
    int m_left = 30;
};

} // namespace Plainheart
