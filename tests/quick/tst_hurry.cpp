// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"

#include <algorithm>
#include <qpa/qwindowsysteminterface.h>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

/// Presses keys (> and <: the arrows) as whoever hammers on them: all wait in the queue before one is heard.
void hammer(App &app, const QString &keys)
{
    for (const QChar key : keys) {
        const bool arrow = key == u'>' || key == u'<';
        const int code = !arrow ? int(key.unicode()) : key == u'>' ? int(Qt::Key_Right) : int(Qt::Key_Left);
        for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
            QWindowSystemInterface::handleKeyEvent<QWindowSystemInterface::AsynchronousDelivery>(
                app.window(), type, code, Qt::NoModifier, arrow ? QString() : QString(key));
        }
    }
    QCoreApplication::processEvents();
    app.settle();
}

/// Counts at every key press what the window holds, and remembers the most.
class Crowd : public QObject
{
public:
    explicit Crowd(QWindow *window)
        : m_window(window)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    [[nodiscard]] qsizetype most() const { return m_most; }
    [[nodiscard]] qsizetype now() const { return m_window->findChildren<QObject *>().size(); }

protected:
    bool eventFilter(QObject *to, QEvent *event) override
    {
        if (to == m_window && event->type() == QEvent::KeyRelease)
            m_most = std::max(m_most, now());
        return false;
    }

private:
    QWindow *m_window;
    qsizetype m_most = 0;
};

} // namespace

/// Whoever hammers on the keys, or has a slow machine: it ends on the right page, and soon, and nothing piles
/// up.
class tst_Hurry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsOnTheRightPage_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("title");
        QTest::newRow("the last stop wins") << u"1234562"_s << u"fibrosis"_s << u"Stop 2 of 6: Scar tissue"_s;
        QTest::newRow("twice the same") << u"1212"_s << u"fibrosis"_s << u"Stop 2 of 6: Scar tissue"_s;
        QTest::newRow("Home") << u"123450"_s << u"home"_s << u"Plainheart"_s;
        QTest::newRow("back where it was") << u"2120"_s << u"home"_s << u"Plainheart"_s;
    }
    void endsOnTheRightPage()
    {
        QFETCH(QString, keys);
        QFETCH(QString, address);
        QFETCH(QString, title);
        App app;
        hammer(app, keys);
        QCOMPARE(app.address(), address);
        QVERIFY2(app.window()->title().contains(title), qPrintable(app.window()->title()));
    }

    /// The arrow is meant for the page that was asked for, not for the one that is still shown.
    void keysReachThePageTheyAreMeantFor()
    {
        App app;
        hammer(app, u"2>"_s);
        QCOMPARE(app.address(), u"fibrosis"_s);
        QCOMPARE(app.page()->property("step").toInt(), 1);
        hammer(app, u"><1>>"_s);
        QCOMPARE(app.address(), u"regeneration"_s);
        QCOMPARE(app.page()->property("step").toInt(), 2);
    }

    /// Back leads to what the reader has seen, and names it.
    void backLeadsToWhatWasSeen()
    {
        Start start;
        start.page = u"heart-failure"_s;
        App app(start);
        hammer(app, u"1234"_s);
        QCOMPARE(app.address(), u"angiogenesis"_s);
        QCOMPARE(app.navigator().before(), u"heart-failure"_s);
        app.navigator().back();
        app.settle();
        QCOMPARE(app.address(), u"heart-failure"_s);
        // Away and back before anything could be shown: the way is as it was.
        app.navigator().open(u"fibrosis"_s);
        app.settle();
        app.navigator().open(u"studies"_s);
        app.navigator().open(u"fibrosis"_s);
        app.settle();
        QCOMPARE(app.address(), u"fibrosis"_s);
        QCOMPARE(app.navigator().before(), u"heart-failure"_s);
    }

    /// Old pages and old texts are gone before the next key is heard.
    void nothingPilesUp_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::newRow("pages") << u"1234560"_s.repeated(20);
        QTest::newRow("steps") << u"2"_s + u">><<"_s.repeated(40);
        QTest::newRow("pages and steps") << u"1>2>3>"_s.repeated(30);
    }
    void nothingPilesUp()
    {
        QFETCH(QString, keys);
        App app;
        app.open(u"fibrosis"_s);
        app.settle();
        const Crowd crowd(app.window());
        const qsizetype calm = crowd.now();
        QList<QPointer<QQuickItem>> pages;
        connect(&app.navigator(), &Navigator::pageChanged, this, [&] { pages << app.page(); });
        hammer(app, keys);
        QVERIFY2(crowd.most() < calm * 3,
                 qPrintable(u"%1 objects, and %2 before"_s.arg(crowd.most()).arg(calm)));
        QVERIFY(std::count_if(pages.cbegin(), pages.cend(), [](const auto &page) { return !page.isNull(); })
                <= 1);
    }

    /// In a waiting room no reader ends the program for the next one, and beside a clinician the console does.
    void whoMayCloseTheWindow_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<bool>("closes");
        QTest::newRow("kiosk") << Mode::Kiosk << false;
        QTest::newRow("study") << Mode::Study << true;
        QTest::newRow("guided") << Mode::Guided << false;
    }
    void whoMayCloseTheWindow()
    {
        QFETCH(Mode, mode);
        QFETCH(bool, closes);
        Start start;
        start.mode = mode;
        App app(start);
        // What the window manager asks for at Alt+F4.
        QWindowSystemInterface::handleCloseEvent<QWindowSystemInterface::SynchronousDelivery>(app.window());
        QCOMPARE(app.window()->isVisible(), !closes);
    }
};

int main(int argc, char *argv[]) { return run<tst_Hurry>(argc, argv); }
#include "tst_hurry.moc"
