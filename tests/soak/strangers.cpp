// SPDX-License-Identifier: GPL-3.0-or-later
#include "strangers.h"

#include <array>
#include <qpa/qwindowsysteminterface.h>

using namespace Qt::StringLiterals;

namespace PlainheartTest {

namespace {

constexpr std::array screens{ QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 800), QSize(1024, 768) };

struct Chord {
    int key;
    Qt::KeyboardModifiers modifiers;
};

/// Keys of this program, and those that lead out of others.
constexpr std::array chords{
    Chord{ Qt::Key_Tab, Qt::NoModifier },
    Chord{ Qt::Key_Backtab, Qt::ShiftModifier },
    Chord{ Qt::Key_Return, Qt::NoModifier },
    Chord{ Qt::Key_Space, Qt::NoModifier },
    Chord{ Qt::Key_Escape, Qt::NoModifier },
    Chord{ Qt::Key_Left, Qt::NoModifier },
    Chord{ Qt::Key_Right, Qt::NoModifier },
    Chord{ Qt::Key_PageDown, Qt::NoModifier },
    Chord{ Qt::Key_End, Qt::NoModifier },
    Chord{ Qt::Key_Backspace, Qt::NoModifier },
    Chord{ Qt::Key_1, Qt::NoModifier },
    Chord{ Qt::Key_6, Qt::NoModifier },
    Chord{ Qt::Key_R, Qt::NoModifier },
    Chord{ Qt::Key_Slash, Qt::NoModifier },
    Chord{ Qt::Key_Question, Qt::ShiftModifier },
    Chord{ Qt::Key_F4, Qt::AltModifier },
    Chord{ Qt::Key_Q, Qt::ControlModifier },
    Chord{ Qt::Key_W, Qt::ControlModifier },
    Chord{ Qt::Key_O, Qt::ControlModifier },
    Chord{ Qt::Key_P, Qt::ControlModifier },
    Chord{ Qt::Key_F1, Qt::NoModifier },
    Chord{ Qt::Key_F11, Qt::NoModifier },
    Chord{ Qt::Key_Plus, Qt::ControlModifier },
    Chord{ Qt::Key_Menu, Qt::NoModifier },
    Chord{ Qt::Key_Delete, Qt::ControlModifier | Qt::AltModifier },
};

} // namespace

Strangers::Strangers(App &app, quint32 seed)
    : m_app(app)
    , m_lot(seed)
    , m_screen(QTest::createTouchDevice())
{
}

QString Strangers::act()
{
    const int lot = upTo(99);
    if (lot < 50)
        return tap();
    if (lot < 70)
        return drag(1 + upTo(2));
    if (lot < 75)
        return rest();
    if (lot < 88)
        return key();
    if (lot < 92)
        return storm();
    if (lot < 98)
        return wheel();
    return turnScreen();
}

QPoint Strangers::anywhere()
{
    const QSize size = m_app.window()->size();
    return { upTo(size.width() + 40) - 20, upTo(size.height() + 40) - 20 };
}

QString Strangers::tap()
{
    const QPoint at = anywhere();
    QTest::touchEvent(m_app.window(), m_screen).press(0, at);
    QTest::touchEvent(m_app.window(), m_screen).release(0, at);
    return u"tap %1,%2"_s.arg(at.x()).arg(at.y());
}

QString Strangers::drag(int fingers)
{
    constexpr int steps = 6;
    QList<QPoint> from;
    QList<QPoint> to;
    for (int finger = 0; finger < fingers; ++finger) {
        from << anywhere();
        to << anywhere();
    }
    for (int step = 0; step <= steps; ++step) {
        auto touch = QTest::touchEvent(m_app.window(), m_screen);
        for (int finger = 0; finger < fingers; ++finger) {
            const QPoint at = from.at(finger) + (to.at(finger) - from.at(finger)) * step / steps;
            if (step == 0)
                touch.press(finger, at);
            else if (step == steps)
                touch.release(finger, at);
            else
                touch.move(finger, at);
        }
    }
    return u"drag of %1 from %2,%3"_s.arg(fingers).arg(from.first().x()).arg(from.first().y());
}

QString Strangers::rest()
{
    const QPoint at = anywhere();
    QTest::touchEvent(m_app.window(), m_screen).press(0, at);
    QTest::qWait(30 + upTo(900));
    QTest::touchEvent(m_app.window(), m_screen).release(0, at);
    return u"rest at %1,%2"_s.arg(at.x()).arg(at.y());
}

QString Strangers::key()
{
    const Chord &chord = chords.at(size_t(upTo(int(chords.size()) - 1)));
    QTest::keyClick(m_app.window(), Qt::Key(chord.key), chord.modifiers);
    return u"key %1+%2"_s.arg(chord.modifiers.toInt(), 0, 16).arg(chord.key, 0, 16);
}

QString Strangers::storm()
{
    for (int i = 0; i < 40; ++i) {
        const Chord &chord = chords.at(size_t(upTo(int(chords.size()) - 1)));
        for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease })
            QWindowSystemInterface::handleKeyEvent<QWindowSystemInterface::AsynchronousDelivery>(
                m_app.window(), type, chord.key, chord.modifiers, QString());
    }
    return u"storm of keys"_s;
}

QString Strangers::wheel()
{
    const QPoint at = anywhere();
    const QPoint turned(0, 120 * (upTo(8) - 4));
    QWindowSystemInterface::handleWheelEvent(m_app.window(), at, m_app.window()->mapToGlobal(at), {}, turned);
    return u"wheel at %1,%2"_s.arg(at.x()).arg(at.y());
}

QString Strangers::turnScreen()
{
    const QSize size = screens.at(size_t(upTo(int(screens.size()) - 1)));
    m_app.resize(size);
    return u"screen %1x%2"_s.arg(size.width()).arg(size.height());
}

} // namespace PlainheartTest
