// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app.h"

#include <QRandomGenerator>

class QPointingDevice;

namespace PlainheartTest {

/// Strangers at a touch screen, children among them: what they do is drawn by lot, the same for the same
/// seed.
class Strangers
{
public:
    Strangers(App &app, quint32 seed);

    /// Does one thing, and says which, for messages: "tap 20,30".
    QString act();

private:
    [[nodiscard]] int upTo(int most) { return m_lot.bounded(most + 1); }
    [[nodiscard]] QPoint anywhere(); ///< mostly in the window, now and then a little outside it
    QString tap();
    QString drag(int fingers);
    QString rest(); ///< a finger that stays
    QString key();
    QString storm(); ///< many keys before one of them is heard
    QString wheel();
    QString turnScreen(); ///< another resolution, or the other way up

    App &m_app;
    QRandomGenerator m_lot;
    QPointingDevice *m_screen;
};

} // namespace PlainheartTest
