// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"

#include <QScreen>

#include <cmath>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

/// What stands on the screen now.
QImage onScreen(const QQuickWindow *window)
{
    return window->screen()->grabWindow(window->winId()).toImage().convertToFormat(QImage::Format_RGB32);
}

double luminance(QRgb colour)
{
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(colour)) + 0.7152 * part(qGreen(colour)) + 0.0722 * part(qBlue(colour));
}

double contrast(double a, double b) { return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05); }

/// How many of 1,000 pixels of the page's own room stand out from its paper, as words and pictures do.
double shownOf(const QImage &frame)
{
    const QRect room(frame.width() / 50, frame.height() * 15 / 100, frame.width() * 48 / 50,
                     frame.height() * 65 / 100);
    QHash<QRgb, int> colours;
    for (int y = room.top(); y <= room.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(frame.constScanLine(y));
        for (int x = room.left(); x <= room.right(); ++x)
            ++colours[line[x]];
    }
    const auto paper
        = std::max_element(colours.cbegin(), colours.cend(), [](int a, int b) { return a < b; }).key();
    double found = 0;
    for (auto it = colours.cbegin(); it != colours.cend(); ++it) {
        if (contrast(luminance(it.key()), luminance(paper)) >= 2)
            found += it.value();
    }
    return found * 1000 / (double(room.width()) * room.height());
}

} // namespace

/// Between two pages there is always one of them to look at.
class tst_PageTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFrameIsEmpty_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<bool>("still");
        QTest::newRow("light") << u"light"_s << false;
        QTest::newRow("light, less movement") << u"light"_s << true;
        QTest::newRow("dark") << u"dark"_s << false;
    }
    void noFrameIsEmpty()
    {
        QFETCH(QString, theme);
        QFETCH(bool, still);
        Start start;
        start.unhurried = true;
        start.reducedMotion = still;
        start.theme = theme;
        App app(start);
        app.settle();
        QTest::qWait(500);
        QString address = u"home"_s;
        QString before = address;
        int frames = 0;
        QStringList empty;
        const auto look = [&] {
            const QImage frame = onScreen(app.window());
            ++frames;
            const double shown = shownOf(frame);
            if (shown >= 4)
                return;
            empty << u"%1 to %2: %3 of 1,000"_s.arg(before, address).arg(shown);
            const QString folder = qEnvironmentVariable("PLAINHEART_KEEP");
            if (!folder.isEmpty())
                frame.save(folder + u"/empty-%1.png"_s.arg(empty.size()));
        };
        look();
        const QMetaObject::Connection drawn
            = connect(app.window(), &QQuickWindow::frameSwapped, this, look, Qt::DirectConnection);
        for (const QString &next :
             { u"heart-failure"_s, u"regeneration"_s, u"fibrosis"_s, u"fibrosis/3"_s, u"function"_s,
               u"where-things-stand"_s, u"questions"_s, u"studies"_s, u"study/perin2023-dream-hf"_s,
               u"charts"_s, u"chart/bami-deaths"_s, u"claims"_s, u"offer-check"_s, u"glossary"_s,
               u"check/fibrosis"_s, u"take-home"_s, u"about"_s, u"home"_s }) {
            before = std::exchange(address, next);
            const int from = frames;
            app.navigator().open(next);
            QTRY_VERIFY2_WITH_TIMEOUT(frames > from, qPrintable(next), 10'000);
            QTest::qWait(400); // until it stands still
        }
        disconnect(drawn);
        QVERIFY2(empty.isEmpty(), qPrintable(empty.join(u'\n')));
    }
};

int main(int argc, char *argv[]) { return run<tst_PageTurn>(argc, argv); }
#include "tst_pageturn.moc"
