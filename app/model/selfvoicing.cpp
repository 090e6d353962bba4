// SPDX-License-Identifier: GPL-3.0-or-later
#include "selfvoicing.h"

#include "enginelink.h"
#include "inview.h"
#include "narration.h"
#include "navigator.h"
#include "numbers.h"
#include "session.h"

#include <algorithm>
#include <cmath>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QTouchEvent>
#include <utility>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr int moment = 200; // ms in which a page does what was wanted of it
constexpr QPointF nowhere(-10'000, -10'000);

qsizetype placeOf(const QList<ToldPart> &parts, const ToldPart &part)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (part.item && parts.at(i).item == part.item)
            return i;
    }
    return -1;
}

} // namespace

SelfVoicing::SelfVoicing(const Session *session, Navigator *navigator, Narration *narration, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_narration(narration)
    , m_narrator(&narration->output())
{
    m_after.setSingleShot(true);
    m_after.setInterval(moment);
    connect(&m_after, &QTimer::timeout, this, &SelfVoicing::look);
    connect(&m_finger, &FingerReader::made, this, &SelfVoicing::made);
    connect(navigator, &Navigator::announced, this, &SelfVoicing::heard);
    connect(navigator, &Navigator::pageChanged, this, [this] {
        watchWindow();
        if (!on())
            return;
        setPart({}, -1);
        m_turned = true;
        m_after.start();
    });
    // One voice at a time: the page is being read.
    connect(narration, &Narration::stateChanged, this, [this] {
        if (m_narration->playing())
            m_narrator.stop();
    });
    connect(&m_narrator, &Narrator::silentChanged, this, [this] {
        if (m_narrator.silent())
            setSilent(true);
    });
    connect(&narration->output(), &SoundOutput::started, this, [this] { setSilent(false); });
    connect(session, &Session::startedOver, this, [this] {
        turnOff();
        m_narrator.stop();
    });
}

SelfVoicing::~SelfVoicing() = default;

void SelfVoicing::attach(QQmlEngine *engine) { linkToEngine(engine, this); }

SelfVoicing *SelfVoicing::create(QQmlEngine *engine, QJSEngine *)
{
    return linkedToEngine<SelfVoicing>(engine);
}

void SelfVoicing::offer(QQuickItem *area)
{
    m_offers.removeIf([](const auto &known) { return !known; });
    m_offers << area;
}

void SelfVoicing::watchWindow()
{
    QQuickWindow *window
        = m_session->hasSelfVoicing() && m_navigator->page() ? m_navigator->page()->window() : nullptr;
    if (!window || window == m_window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    window->installEventFilter(this);
    // What moves is followed while it moves.
    connect(window, &QQuickWindow::afterAnimating, this, &SelfVoicing::findBox);
}

void SelfVoicing::spare(QQuickItem *area)
{
    m_spared.removeIf([](const auto &known) { return !known; });
    m_spared << area;
}

bool SelfVoicing::isOffered(QPointF at) const
{
    const auto covers = [&](const QPointer<QQuickItem> &area) {
        return area && area->window() == m_window && area->isVisible()
            && area->contains(area->mapFromScene(at));
    };
    return m_narration->available() && std::any_of(m_offers.cbegin(), m_offers.cend(), covers)
        && std::none_of(m_spared.cbegin(), m_spared.cend(), covers);
}

bool SelfVoicing::eventFilter(QObject *, QEvent *event)
{
    if (m_sending)
        return false;
    bool used = false;
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        used = usedTouch(event);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        used = usedMouse(event);
        break;
    case QEvent::KeyPress:
        used = on() && usedKey(static_cast<QKeyEvent *>(event)->key());
        break;
    default:
        break;
    }
    // Otherwise Qt would make a mouse of the finger.
    if (used) {
        event->accept();
        Q_EMIT this->used();
    }
    return used;
}

bool SelfVoicing::usedTouch(QEvent *event)
{
    auto *touch = static_cast<QTouchEvent *>(event);
    if (event->type() == QEvent::TouchCancel) {
        m_finger.cancel();
        m_fingers = 0;
        return std::exchange(m_swallow, false);
    }
    if (event->type() == QEvent::TouchBegin) {
        m_device = touch->pointingDevice();
        m_fingers = int(touch->pointCount());
        fingerDown(touch->point(0).position());
    } else if (touch->pointCount() > m_fingers) {
        m_fingers = int(touch->pointCount());
    }
    if (m_fingers > 1)
        m_finger.cancel();
    const bool used = m_swallow;
    if (event->type() == QEvent::TouchUpdate)
        m_finger.move(touch->point(0).position());
    else if (event->type() == QEvent::TouchEnd)
        fingerUp(touch->point(0).position());
    return used;
}

bool SelfVoicing::usedMouse(QEvent *event)
{
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->source() != Qt::MouseEventNotSynthesized)
        return m_swallow;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        m_device = nullptr;
        fingerDown(mouse->position());
        return m_swallow;
    case QEvent::MouseMove:
        m_finger.move(mouse->position());
        return m_swallow && mouse->buttons() != Qt::NoButton;
    default: {
        const bool used = m_swallow;
        fingerUp(mouse->position());
        return used;
    }
    }
}

void SelfVoicing::fingerDown(QPointF at)
{
    m_swallow = on();
    if (on() || isOffered(at))
        m_finger.press(at);
}

void SelfVoicing::fingerUp(QPointF at)
{
    m_swallow = false;
    m_fingers = 0;
    m_finger.release(at);
}

/// What lies under the finger lets go of it, and does nothing.
void SelfVoicing::letGo()
{
    m_sending = true;
    if (m_device) {
        QTouchEvent cancel(QEvent::TouchCancel, m_device);
        QCoreApplication::sendEvent(m_window, &cancel);
    } else {
        QMouseEvent away(QEvent::MouseMove, nowhere, nowhere, Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window, &away);
        QMouseEvent up(QEvent::MouseButtonRelease, nowhere, nowhere, Qt::LeftButton, Qt::NoButton,
                       Qt::NoModifier);
        QCoreApplication::sendEvent(m_window, &up);
    }
    m_sending = false;
}

bool SelfVoicing::usedKey(int key)
{
    switch (key) {
    case Qt::Key_Tab:
        go(1);
        return true;
    case Qt::Key_Backtab:
        go(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose();
        return true;
    default:
        return false;
    }
}

void SelfVoicing::made(FingerReader::Gesture gesture)
{
    using Gesture = FingerReader::Gesture;
    if (!on()) {
        if (gesture == Gesture::Hold) {
            letGo();
            m_swallow = true;
            turnOn();
        }
        return;
    }
    const bool mirrored = m_session->rightToLeft();
    switch (gesture) {
    case Gesture::Hold:
        turnOff();
        //: Said when the speech of the kiosk ends.
        say({ tr("Speech is off.") });
        break;
    case Gesture::Tap:
        if (m_part.item)
            say(m_part.words);
        break;
    case Gesture::DoubleTap:
        choose();
        break;
    case Gesture::Right:
        go(mirrored ? -1 : 1);
        break;
    case Gesture::Left:
        go(mirrored ? 1 : -1);
        break;
    case Gesture::Up:
        slide(PartAction::More);
        break;
    case Gesture::Down:
        slide(PartAction::Less);
        break;
    }
}

void SelfVoicing::turnOn()
{
    m_narration->stop();
    m_listening = std::make_unique<Listening>();
    Q_EMIT onChanged();
    const QString next = m_session->rightToLeft()
        //: How a blind person uses the kiosk, where the language is read from right to left.
        ? tr("Swipe left with one finger to hear the next part of the page, and right for the part before.")
        //: How a blind person uses the kiosk.
        : tr("Swipe right with one finger to hear the next part of the page, and left for the part before.");
    say({ tr("Speech is on."), next, tr("Tap twice, anywhere, to choose what you heard."),
          tr("Swipe up for louder, and down for softer."), tr("On a keyboard, use Tab and Enter."),
          tr("To turn speech off, hold a finger on the screen for three seconds.") });
}

void SelfVoicing::turnOff()
{
    if (!on())
        return;
    m_after.stop();
    m_announced.clear();
    m_acted = m_turned = false;
    setPart({}, -1);
    m_listening.reset();
    m_narrator.stop();
    m_said.clear();
    Q_EMIT captionChanged();
    Q_EMIT onChanged();
}

/// To the next part that can be brought into view, and says it.
void SelfVoicing::go(int direction)
{
    QList<ToldPart> parts = toldParts(m_window);
    const qsizetype known = placeOf(parts, m_part);
    qsizetype at = known >= 0 ? known + direction : direction > 0 ? m_place + 1 : m_place - 1;
    for (at = std::min(at, parts.size()); at >= 0 && at < parts.size(); at += direction) {
        const ToldPart part = parts.at(at);
        if (part.item && !isTold(part))
            bringIntoView(part.item);
        if (!part.item || !isTold(part))
            continue;
        bringIntoView(part.item);
        return arriveAt(part, int(at));
    }
    //: Said by the kiosk to a blind person who wants to go on.
    say({ direction > 0 ? tr("This is the end of the page.") : tr("This is the beginning of the page.") });
}

void SelfVoicing::arriveAt(const ToldPart &part, int place)
{
    setPart(part, place);
    say(part.words);
}

void SelfVoicing::setPart(const ToldPart &part, int place)
{
    m_part = part;
    m_place = place;
    findBox();
}

void SelfVoicing::findBox()
{
    QRectF box;
    if (on() && m_part.item)
        box = m_part.item->mapRectToScene(QRectF(0, 0, m_part.item->width(), m_part.item->height()));
    if (std::exchange(m_box, box) != box)
        Q_EMIT boxChanged();
}

void SelfVoicing::choose()
{
    if (!m_part.item)
        return go(1);
    m_acted = true;
    m_narrator.stop();
    if (!doAction(m_part, PartAction::Choose))
        return say(m_part.words); // there is nothing to choose
    m_after.start();
}

void SelfVoicing::slide(PartAction action)
{
    if (m_part.item && doAction(m_part, action)) {
        m_acted = true;
        m_after.start();
        return;
    }
    m_narration->changeVolume(action == PartAction::More ? 1 : -1);
    const QLocale locale(m_session->language());
    //: How loud it speaks: a number from 1 to 4.
    say({ tr("Volume %1 of 4").arg(numberText(std::round(m_narration->volume() * 4), locale)) });
}

void SelfVoicing::heard(const QString &announcement)
{
    // While a page is read aloud, its own voice tells how far it is.
    if (!on() || m_narration->playing())
        return;
    if (!m_announced.contains(announcement))
        m_announced << announcement;
    m_after.start();
}

/// Says what has become of the page: what it announced, and where the reader is on it now.
void SelfVoicing::look()
{
    if (!on())
        return;
    QStringList words = std::exchange(m_announced, {});
    const bool acted = std::exchange(m_acted, false);
    if (m_narration->playing())
        return;
    const QList<ToldPart> parts = toldParts(m_window);
    const qsizetype at = placeOf(parts, m_part);
    if (std::exchange(m_turned, false)) {
        // The tools above are the same on every page, and stand beside its title: it goes on behind the first
        // heading of its own.
        const QString title
            = m_navigator->page() ? m_navigator->page()->property("title").toString() : QString();
        const auto heading = std::find_if(parts.cbegin(), parts.cend(), [&title](const ToldPart &part) {
            return part.role == QAccessible::Heading && part.words.first() != title && isTold(part);
        });
        if (heading != parts.cend())
            setPart(*heading, int(heading - parts.cbegin()));
        if (!words.contains(title))
            words.prepend(title);
    } else if (at >= 0) {
        const bool changed = parts.at(at).words != m_part.words;
        setPart(parts.at(at), int(at));
        if (changed || (acted && words.isEmpty()))
            words << m_part.words;
    } else if (!parts.isEmpty()) {
        // It is gone: a sheet opened or closed, or the page has no such part any more.
        const ToldPart focused{ m_window->activeFocusItem(), {}, {} };
        const bool sheet = parts.first().role == QAccessible::Dialog;
        const qsizetype focus = placeOf(parts, focused);
        const qsizetype to = sheet ? 0
            : focus >= 0           ? focus
                                   : std::clamp<qsizetype>(m_place, 0, parts.size() - 1);
        setPart(parts.at(to), int(to));
        words << m_part.words;
    }
    say(words);
}

void SelfVoicing::say(const QStringList &words)
{
    if (words.isEmpty())
        return;
    m_narration->stop();
    m_said = words;
    const Utterance utterance = m_narration->utterance(words);
    m_narrator.setSpeed(m_narration->speed());
    m_narrator.read(utterance.sentences, utterance.voice);
    Q_EMIT captionChanged();
}

QString SelfVoicing::caption() const
{
    QString words;
    if (!m_silent)
        return words;
    for (const QString &piece : m_said) {
        if (!words.isEmpty())
            words += words.back().isLetterOrNumber() ? u". "_s : u" "_s;
        words += piece;
    }
    return words;
}

void SelfVoicing::setSilent(bool silent)
{
    if (std::exchange(m_silent, silent) != silent)
        Q_EMIT captionChanged();
}

} // namespace Plainheart
