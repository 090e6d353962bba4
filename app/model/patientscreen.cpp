// SPDX-License-Identifier: GPL-3.0-or-later
#include "patientscreen.h"

#include "enginelink.h"
#include "idleclock.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QQmlComponent>
#include <QTimer>
#include <QWheelEvent>

namespace Plainheart {

using namespace Qt::StringLiterals;

PatientScreen::PatientScreen(Navigator *navigator, Session *session, QObject *parent)
    : QObject(parent)
    , m_navigator(navigator)
    , m_session(session)
{
    connect(navigator, &Navigator::addressChanged, this, [this] { setLit({}); });
    connect(session, &Session::startedOver, this, [this] {
        m_still = {};
        m_blank = false;
        setLit({});
        Q_EMIT coverChanged();
    });
}

PatientScreen::~PatientScreen() = default;

void PatientScreen::attach(QQmlEngine *engine)
{
    if (!m_engine)
        m_engine = engine;
    linkToEngine(engine, this);
}

PatientScreen *PatientScreen::create(QQmlEngine *engine, QJSEngine *)
{
    return linkedToEngine<PatientScreen>(engine);
}

void PatientScreen::setWindow(QQuickWindow *window)
{
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (window) {
        // A hand of its own: what it holds on the page is not mixed up with what the mouse holds in the
        // console.
        m_hand = std::make_unique<QPointingDevice>(
            u"console"_s, 0, QInputDevice::DeviceType::Mouse, QPointingDevice::PointerType::Generic,
            QInputDevice::Capability::Position | QInputDevice::Capability::Scroll, 1, 3);
        window->installEventFilter(this);
        connect(window, &QWindow::widthChanged, this, &PatientScreen::sizeChanged);
        connect(window, &QWindow::heightChanged, this, &PatientScreen::sizeChanged);
    }
    Q_EMIT sizeChanged();
}

void PatientScreen::setPlace(Place place, bool hasOtherScreen)
{
    if (place == m_place && hasOtherScreen == m_hasOtherScreen)
        return;
    m_place = place;
    m_hasOtherScreen = hasOtherScreen;
    Q_EMIT placeChanged();
}

void PatientScreen::setRehearsal(bool rehearsal)
{
    m_rehearsal = rehearsal;
    Q_EMIT placeChanged();
}

void PatientScreen::setBlank(bool blank)
{
    if (blank == m_blank)
        return;
    m_blank = blank;
    Q_EMIT coverChanged();
}

void PatientScreen::setFrozen(bool frozen)
{
    if (frozen == this->frozen() || !m_window)
        return;
    if (frozen) {
        m_still = m_window->grabWindow();
        m_heldAt = m_navigator->address();
    } else {
        // Back by the way that was taken, so that the page is as it was left.
        while (m_navigator->address() != m_heldAt && !m_navigator->before().isEmpty())
            m_navigator->back();
        if (m_navigator->address() != m_heldAt)
            m_navigator->open(m_heldAt);
        m_still = {};
    }
    Q_EMIT coverChanged();
}

void PatientScreen::showIn(QQuickItem *place)
{
    QQmlComponent component(m_engine, QUrl(u"qrc:/qt/qml/Plainheart/Guided/Mirror.qml"_s));
    m_mirror.reset(qobject_cast<QQuickItem *>(
        component.createWithInitialProperties({ { u"parent"_s, QVariant::fromValue(place) } })));
    if (!m_mirror)
        qWarning().noquote() << component.errorString();
}

void PatientScreen::forgetMirror() { m_mirror.reset(); }

void PatientScreen::showWhatWasLookedUp()
{
    m_still = {};
    Q_EMIT coverChanged();
}

QSizeF PatientScreen::size() const { return m_window ? m_window->size() : QSizeF(1280, 800); }

void PatientScreen::setLit(const QStringList &lit)
{
    if (lit == m_lit)
        return;
    m_lit = lit;
    Q_EMIT litChanged();
}

void PatientScreen::changeOver() { Q_EMIT changeOverWanted(); }

void PatientScreen::exchangeScreens() { Q_EMIT exchangeWanted(); }

void PatientScreen::touch(int type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons,
                          quint64 time)
{
    if (!m_window)
        return;
    QMouseEvent event(static_cast<QEvent::Type>(type), at, m_window->mapToGlobal(at), button, buttons,
                      Qt::NoModifier, m_hand.get());
    event.setTimestamp(time);
    QCoreApplication::sendEvent(m_window, &event);
}

void PatientScreen::turnWheel(QPointF at, QPoint pixels, QPoint angle, quint64 time)
{
    if (!m_window)
        return;
    QWheelEvent event(at, m_window->mapToGlobal(at), pixels, angle, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false, Qt::MouseEventNotSynthesized, m_hand.get());
    event.setTimestamp(time);
    QCoreApplication::sendEvent(m_window, &event);
}

void PatientScreen::giveKeysBack()
{
    const QQuickItem *item = m_window ? m_window->activeFocusItem() : nullptr;
    if (!item || !item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod)) // unless something is typed
        Q_EMIT consoleWanted();
}

bool PatientScreen::eventFilter(QObject *watched, QEvent *event)
{
    const bool lifted = event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::TouchEnd;
    if (m_place == Place::Beside && lifted && event->spontaneous())
        QTimer::singleShot(0, this, &PatientScreen::giveKeysBack);
    // Below paper, or a page that only stays, nothing is touched unseen.
    const bool covered = m_blank || frozen();
    return (covered && event->spontaneous() && isFromSomebody(event->type()))
        || QObject::eventFilter(watched, event);
}

} // namespace Plainheart
