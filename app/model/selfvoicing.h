// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fingerreader.h"
#include "narrator.h"
#include "toldpart.h"

#include <memory>
#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRectF>
#include <QStringList>
#include <QtQml/qqml.h>

class QJSEngine;
class QPointingDevice;
class QQmlEngine;

namespace Plainheart {

class Narration;
class Navigator;
class Session;

/// A closed kiosk for someone who can't see it: no screen reader runs there, and none can be brought.
///
/// A finger held for three seconds where a page offers it (offer()) turns it on. From then on the finger does
/// not touch what lies below it: a swipe to the right or left, or Tab, goes to the next part or the one
/// before and says it; two taps anywhere, or Enter, choose it; a swipe up or down moves a slider, and
/// elsewhere makes it louder or softer; one tap says the part again; a finger held for three seconds turns it
/// off. So does Session::startOver(). What is said is what the accessible tree holds (app/access).
///
/// Only where the mode has it, and only in a language that has a voice.
class SelfVoicing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(bool on READ on NOTIFY onChanged)
    /// Where the part is that was said last, in the window's coordinates; empty if none was.
    Q_PROPERTY(QRectF box READ box NOTIFY boxChanged)
    /// What is said, where it can't be heard; empty where it can.
    Q_PROPERTY(QString caption READ caption NOTIFY captionChanged)

public:
    /// All must outlive this object.
    SelfVoicing(const Session *session, Navigator *navigator, Narration *narration,
                QObject *parent = nullptr);
    ~SelfVoicing() override;

    /// Makes this the SelfVoicing of every page that the engine loads. It must outlive the engine.
    void attach(QQmlEngine *engine);
    static SelfVoicing *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] bool on() const { return m_listening != nullptr; }
    [[nodiscard]] QRectF box() const { return m_box; }
    [[nodiscard]] QString caption() const;
    /// What was said last, piece by piece.
    [[nodiscard]] const QStringList &said() const { return m_said; }
    /// It is being said.
    [[nodiscard]] bool speaking() const { return m_narrator.state() == Narrator::State::Playing; }

    /// A finger that is held on this, while it is visible, turns it on.
    Q_INVOKABLE void offer(QQuickItem *area);
    /// But not on this, where holding a finger has another meaning.
    Q_INVOKABLE void spare(QQuickItem *area);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void onChanged();
    void used(); ///< a touch, a movement or a key was meant for it: nobody else sees that somebody is there
    void boxChanged();
    void captionChanged();

private:
    void watchWindow();
    [[nodiscard]] bool isOffered(QPointF at) const;
    bool usedTouch(QEvent *event);
    bool usedMouse(QEvent *event);
    bool usedKey(int key);
    void fingerDown(QPointF at);
    void fingerUp(QPointF at);
    void letGo();
    void made(FingerReader::Gesture gesture);
    void turnOn();
    void turnOff();

    void go(int direction);
    void arriveAt(const ToldPart &part, int place);
    void choose();
    void slide(PartAction action);
    void heard(const QString &announcement);
    void look();
    void say(const QStringList &words);
    void setSilent(bool silent);
    void setPart(const ToldPart &part, int place);
    void findBox();

    const Session *m_session;
    Navigator *m_navigator;
    Narration *m_narration;
    Narrator m_narrator;
    FingerReader m_finger;
    QPointer<QQuickWindow> m_window; ///< whose events are watched
    QList<QPointer<QQuickItem>> m_offers;
    QList<QPointer<QQuickItem>> m_spared;
    std::unique_ptr<Listening> m_listening; ///< while it is on

    // The finger that is down.
    const QPointingDevice *m_device = nullptr; ///< null: it is a mouse
    int m_fingers = 0;
    bool m_swallow = false; ///< what it does until it is lifted is ours
    bool m_sending = false; ///< an event of our own

    ToldPart m_part; ///< that was said last
    int m_place = -1; ///< of it among the parts
    QRectF m_box;
    QStringList m_said;
    bool m_silent = false;

    // What follows from what was done is said together, a moment later.
    QTimer m_after;
    QStringList m_announced;
    bool m_acted = false;
    bool m_turned = false; ///< the page is another one
};

} // namespace Plainheart
