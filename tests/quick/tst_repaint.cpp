// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "contentstore.h"
#include "items.h"

#include <QScreen>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

/// What stands on the screen, where only what changed is painted anew.
QImage onScreen(const QQuickWindow *window)
{
    return window->screen()->grabWindow(window->winId()).toImage().convertToFormat(QImage::Format_RGB32);
}

/// The same page painted whole.
QImage whole(QQuickWindow *window) { return window->grabWindow().convertToFormat(QImage::Format_RGB32); }

/// The box round all pixels that differ; empty if none does.
QRect difference(const QImage &one, const QImage &other)
{
    QRect box;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                box |= QRect(x, y, 1, 1);
        }
    }
    return box;
}

} // namespace

/// What is left on the screen from before: nothing.
class TestRepaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftBehindByTab_data()
    {
        QTest::addColumn<QString>("address");
        for (const QString &address : { u"heart-failure"_s, u"where-things-stand"_s, u"fibrosis/3"_s,
                                        u"about"_s, u"offer-check"_s, u"studies/fibrosis"_s })
            QTest::newRow(qPrintable(address)) << address;
    }
    /// Down the page by Tab and back again.
    void nothingIsLeftBehindByTab()
    {
        QFETCH(QString, address);
        App app;
        app.visit(address);
        app.settle();
        for (int i = 0; i < 38; ++i) {
            QTest::keyClick(app.window(), Qt::Key_Tab, i < 22 ? Qt::NoModifier : Qt::ShiftModifier);
            app.settle();
            const QImage seen = onScreen(app.window());
            const QImage meant = whole(app.window());
            QCOMPARE(seen.size(), meant.size());
            if (seen == meant)
                continue;
            const QRect left = difference(seen, meant);
            if (qEnvironmentVariableIsSet("PLAINHEART_KEEP")) {
                seen.save(qEnvironmentVariable("PLAINHEART_KEEP") + u"/seen.png"_s);
                meant.save(qEnvironmentVariable("PLAINHEART_KEEP") + u"/meant.png"_s);
            }
            QVERIFY2(left.isEmpty(),
                     qPrintable(u"after %1 keys: %2"_s.arg(i + 1).arg(QDebug::toString(left))));
        }
    }

    /// Where a page shows nothing of a picture, its lines lie over nothing else: the tools below look as
    /// ever.
    void whatIsOutOfViewIsNotDrawn()
    {
        Start start;
        start.mode = Mode::Kiosk;
        start.size = QSize(666, 741);
        start.textSize = 1.5;
        App app(start);
        const auto tools = [&](const QString &address) {
            app.visit(address);
            app.settle();
            const QImage all = whole(app.window());
            return all.copy(0, all.height() * 9 / 10, all.width(), all.height() / 10);
        };
        const QImage usual = tools(u"about"_s);
        for (const Document &document : app.store()->topics(u"en"_s)) {
            const QString topic = document.id;
            for (const QString &level : { u"plain"_s, u"detail"_s }) {
                app.session().setLevel(level);
                QVERIFY2(tools(topic) == usual, qPrintable(topic + u' ' + level));
            }
            app.session().setLevel(u"plain"_s);
        }
    }
};

int main(int argc, char *argv[]) { return run<TestRepaint>(argc, argv, true); }

#include "tst_repaint.moc"
