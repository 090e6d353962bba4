// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"

#include <QDeadlineTimer>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

Start moving()
{
    Start start;
    start.reducedMotion = false;
    return start;
}

/// What moves by itself now.
QList<QQuickItem *> movingIn(QQuickItem *root)
{
    QList<QQuickItem *> found;
    if (!root->isVisible())
        return found;
    if (root->property("running").toBool())
        found << root;
    for (QQuickItem *child : root->childItems())
        found << movingIn(child);
    return found;
}

} // namespace

/// A reader who is disturbed by movement, or by keys that act by themselves, can turn them off.
class tst_Moving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What still moves after five seconds has a button that halts it (WCAG 2.2.2).
    void whatMovesLongIsPaused_data()
    {
        QTest::addColumn<QString>("address");
        for (const QString &address : { u"home"_s, u"heart-failure"_s, u"fibrosis"_s, u"function"_s })
            QTest::newRow(qPrintable(address)) << address;
    }
    void whatMovesLongIsPaused()
    {
        QFETCH(QString, address);
        App app(moving());
        app.visit(address);
        // What has a button is halted by it; the rest comes to rest by itself, in time.
        const QDeadlineTimer inTime(5500);
        const auto rests = [&] { return movingIn(app.page()).isEmpty(); };
        const auto button = [&] { return buttonWith(app.page(), u"Pause"_s); };
        for (int round = 0; round < 5 && !rests(); ++round) {
            (void)QTest::qWaitFor([&] { return rests() || button(); }, int(inTime.remainingTime()));
            QQuickItem *pause = button();
            if (!pause)
                break;
            QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier, middleOf(pause));
            app.complete();
        }
        QVERIFY2(QTest::qWaitFor(rests, int(inTime.remainingTime())),
                 qPrintable(rests() ? QString() : describe(movingIn(app.page()).constFirst())));
    }

    void aPausedPictureGoesOn()
    {
        App app(moving());
        app.visit(u"function"_s);
        QTRY_VERIFY(buttonWith(app.page(), u"Pause"_s));
        const auto press = [&](const QString &words) {
            QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier,
                              middleOf(buttonWith(app.page(), words)));
            app.complete();
        };
        press(u"Pause"_s);
        QVERIFY(movingIn(app.page()).isEmpty());
        press(u"Play"_s);
        QVERIFY(!movingIn(app.page()).isEmpty());
    }

    /// Also when what studies found stood in the picture's place meanwhile.
    void aPausedPictureStaysPaused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("the same picture at another stop") << u"fibrosis"_s;
        QTest::newRow("another picture meanwhile") << u"function"_s;
    }
    void aPausedPictureStaysPaused()
    {
        QFETCH(QString, address);
        App app(moving());
        app.visit(address);
        QTRY_VERIFY(buttonWith(app.page(), u"Pause"_s));
        QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier,
                          middleOf(buttonWith(app.page(), u"Pause"_s)));
        app.complete();
        app.navigator().openStep(2);
        QTRY_VERIFY(!buttonWith(app.page(), u"Play"_s));
        app.navigator().openStep(0);
        QTRY_VERIFY(buttonWith(app.page(), u"Play"_s));
        QVERIFY(movingIn(app.page()).isEmpty());
    }

    /// Digits, letters and signs act only where the reader lets them (WCAG 2.1.4), and never in a waiting
    /// room.
    void singleKeys_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<bool>("chosen");
        QTest::addColumn<bool>("act");
        QTest::newRow("study") << Mode::Study << true << true;
        QTest::newRow("study, turned off") << Mode::Study << false << false;
        QTest::newRow("kiosk") << Mode::Kiosk << true << false;
    }
    void singleKeys()
    {
        QFETCH(Mode, mode);
        QFETCH(bool, chosen);
        QFETCH(bool, act);
        Start start;
        start.mode = mode;
        App app(start);
        app.session().setSingleKeys(chosen);
        app.visit(u"fibrosis"_s);
        QTest::keyClick(app.window(), '+');
        app.settle();
        QCOMPARE(app.session().textSize() > 1, act);
        QTest::keyClick(app.window(), '?');
        app.settle();
        QCOMPARE(itemOfType(app.window()->contentItem(), u"PopupItem"_s) != nullptr, act);
        app.closePopups();
        app.settle();
        QTest::keyClick(app.window(), 'r');
        app.settle();
        QCOMPARE(app.narration().active(), act);
        app.narration().stop();
        QTest::keyClick(app.window(), '/');
        app.settle();
        QCOMPARE(app.address() == u"search"_s, act);
        app.visit(u"fibrosis"_s);
        QTest::keyClick(app.window(), '3');
        app.settle();
        QCOMPARE(app.address() == u"function"_s, act);
        app.session().startOver(); // the next reader begins as every reader does
        QVERIFY(app.session().singleKeys());
    }
};

int main(int argc, char *argv[]) { return PlainheartTest::run<tst_Moving>(argc, argv); }
#include "tst_moving.moc"
