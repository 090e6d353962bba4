// SPDX-License-Identifier: GPL-3.0-or-later
#include "twoscreens.h"

#include "patientscreen.h"

#include <algorithm>
#include <QGuiApplication>
#include <QSettings>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

using Place = PatientScreen::Place;

const QString patientKey = u"patient-screen"_s;

/// Of a screen that both share: enough for words beside the page.
int stripWidth(const QRect &room) { return std::clamp(room.width() * 3 / 10, 400, 620); }

void moveTo(QQuickWindow *window, QScreen *screen, const QRect &box)
{
    window->setScreen(screen);
    window->setMinimumSize(QSize(320, 320).boundedTo(box.size()));
    window->setGeometry(box);
}

void show(QQuickWindow *window, QScreen *screen, const QRect &box)
{
    window->setVisibility(QWindow::Hidden); // a full screen keeps its screen
    moveTo(window, screen, box);
    window->showNormal();
    window->setGeometry(box); // what had all of a screen goes back to where it was before that
}

void fill(QQuickWindow *window, QScreen *screen)
{
    window->setVisibility(QWindow::Hidden);
    moveTo(window, screen, screen->geometry());
    window->showFullScreen();
}

} // namespace

TwoScreens::TwoScreens(PatientScreen *patientScreen, QQuickWindow *console, const QString &choices,
                       bool rehearsal)
    : m_patientScreen(patientScreen)
    , m_patient(patientScreen->window())
    , m_console(console)
    , m_choices(choices)
    , m_rehearsal(rehearsal)
{
    patientScreen->setRehearsal(rehearsal);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this] { place(); });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &TwoScreens::loseScreen);
    connect(patientScreen, &PatientScreen::changeOverWanted, this, &TwoScreens::changeOver);
    connect(patientScreen, &PatientScreen::exchangeWanted, this, &TwoScreens::exchange);
    connect(patientScreen, &PatientScreen::consoleWanted, console, [console] { console->requestActivate(); });
}

TwoScreens::Pair TwoScreens::chosen() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    QScreen *primary = QGuiApplication::primaryScreen();
    const QString wanted = m_choices.isEmpty()
        ? QString()
        : QSettings(m_choices, QSettings::IniFormat).value(patientKey).toString();
    const auto named = std::find_if(screens.begin(), screens.end(),
                                    [&](const QScreen *screen) { return screen->name() == wanted; });
    const auto second = std::find_if(screens.begin(), screens.end(),
                                     [&](const QScreen *screen) { return screen != primary; });
    Pair pair;
    pair.patient = named != screens.end() ? *named : second != screens.end() ? *second : primary;
    pair.console = pair.patient != primary ? primary : second != screens.end() ? *second : primary;
    return pair;
}

void TwoScreens::place()
{
    const Pair screens = chosen();
    if (!m_rehearsal && screens.patient != screens.console)
        onTwo(screens);
    else
        onOne(screens.console);
}

void TwoScreens::onTwo(const Pair &screens)
{
    // The console first: while the patient's window moves, it covers nothing that was the console's.
    show(m_console, screens.console, screens.console->availableGeometry());
    fill(m_patient, screens.patient);
    m_console->requestActivate();
    m_patientScreen->setPlace(Place::OwnScreen, true);
}

void TwoScreens::onOne(QScreen *screen)
{
    const QRect room = screen->availableGeometry();
    const int strip = stripWidth(room);
    m_patientScreen->setPlace(Place::Beside, false);
    show(m_patient, screen, QRect(room.topLeft(), QSize(room.width() - strip, room.height())));
    show(m_console, screen, QRect(room.left() + room.width() - strip, room.top(), strip, room.height()));
    m_console->requestActivate();
}

void TwoScreens::loseScreen()
{
    const QList<QScreen *> left = QGuiApplication::screens();
    if (m_rehearsal || m_patientScreen->place() != Place::OwnScreen || left.isEmpty())
        return;
    if (left.size() > 1)
        return place(); // another is there for the one that is gone
    // Qt moves a window to a screen that is left, over what stands there.
    m_patient->setVisibility(QWindow::Hidden);
    m_patientScreen->setPlace(Place::Lost, false);
    show(m_console, left.constFirst(), left.constFirst()->availableGeometry());
    m_console->requestActivate();
}

void TwoScreens::changeOver()
{
    QScreen *screen = m_console->screen();
    switch (m_patientScreen->place()) {
    case Place::Lost:
    case Place::Behind:
        return onOne(screen);
    case Place::Beside:
        m_patientScreen->setPlace(Place::Front, false);
        m_console->setVisibility(QWindow::Hidden);
        fill(m_patient, screen);
        return m_patient->requestActivate();
    case Place::Front:
        m_patientScreen->setPlace(Place::Behind, false);
        m_patient->setVisibility(QWindow::Hidden);
        show(m_console, screen, screen->availableGeometry());
        return m_console->requestActivate();
    case Place::OwnScreen:
        return exchange();
    case Place::Alone:
        return;
    }
}

void TwoScreens::exchange()
{
    const Pair now = chosen();
    if (m_rehearsal || now.patient == now.console)
        return;
    if (!m_choices.isEmpty())
        QSettings(m_choices, QSettings::IniFormat).setValue(patientKey, now.console->name());
    onTwo({ .patient = now.console, .console = now.patient });
}

} // namespace Plainheart
