// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"
#include "shades.h"

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

constexpr int lit = 100; // of 255: a stripe

/// Part of a picture of the window: the middle of an item, without its edges.
QImage middleOfPicture(const QImage &window, const QQuickItem *item)
{
    const QRectF box = item->mapRectToScene(item->boundingRect());
    QRectF part(0, 0, box.height() / 4, box.height() / 6);
    part.moveCenter(box.center() + QPointF(0, box.height() / 8));
    return window.copy(part.toRect());
}

QQuickItem *heart(const App &app, const QString &name)
{
    for (QQuickItem *item : itemsOfType(app.page(), u"Heart"_s)) {
        if (item->property("heart").toString() == name)
            return item;
    }
    return nullptr;
}

} // namespace

/// The theme of strong contrast keeps what a picture means: what is weak is hatched there, never the
/// brightest thing.
class tst_HighContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeakHeartIsHatched_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QSize>("size");
        QTest::newRow("pumping") << u"function"_s << QSize(1280, 800);
        QTest::newRow("what is heart failure?") << u"heart-failure"_s << QSize(1280, 800);
        QTest::newRow("pumping, portrait") << u"function"_s << QSize(1080, 1920);
    }
    void aWeakHeartIsHatched()
    {
        QFETCH(QString, address);
        QFETCH(QSize, size);
        Start start;
        start.theme = u"high-contrast"_s;
        start.size = size;
        start.page = address;
        App app(start);
        app.settle();
        const QQuickItem *healthy = heart(app, u"healthy"_s);
        const QQuickItem *weak = heart(app, u"weak"_s);
        QVERIFY(healthy && weak);
        const QImage window = app.window()->grabWindow();
        const QImage strong = middleOfPicture(window, healthy);
        const QImage feeble = middleOfPicture(window, weak);
        QVERIFY2(lightness(feeble) < lightness(strong) * 0.8,
                 qPrintable(u"%1, healthy %2"_s.arg(lightness(feeble)).arg(lightness(strong))));
        QVERIFY2(stripes(feeble, lit) >= 3, qPrintable(u"%1 lines"_s.arg(stripes(feeble, lit))));
        QVERIFY2(stripes(strong, lit) <= 1, qPrintable(u"%1 lines"_s.arg(stripes(strong, lit))));
    }
};

int main(int argc, char *argv[]) { return run<tst_HighContrast>(argc, argv); }
#include "tst_highcontrast.moc"
