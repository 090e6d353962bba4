// SPDX-License-Identifier: GPL-3.0-or-later
#include "copywords.h"
#include "drops.h"
#include "dropsview.h"
#include "sceneart.h"
#include "sceneview.h"

#include <algorithm>
#include <cmath>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QPainter>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>
#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

/// A view without a window: complete from the start, polished when asked.
class Probe : public SceneView
{
public:
    Probe()
    {
        classBegin();
        componentComplete();
    }
    using SceneView::updatePolish;
};

QImage draw(SceneView &view)
{
    QImage image(view.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    view.paint(&painter);
    return image;
}

QRectF box(const QVariant &label)
{
    const QVariantMap map = label.toMap();
    return { map.value(u"x"_s).toDouble(), map.value(u"y"_s).toDouble(), map.value(u"width"_s).toDouble(),
             map.value(u"height"_s).toDouble() };
}

QPointF anchor(const QVariant &label)
{
    return { label.toMap().value(u"anchorX"_s).toDouble(), label.toMap().value(u"anchorY"_s).toDouble() };
}

/// How many of a stop's labels name something that is neither cropped nor under an obstacle.
qsizetype visibleLabels(const SceneDescription &scene, const SceneStop &stop, QSize size, double reservedTop,
                        const QVariantList &obstacles)
{
    const PictureMapping map = mapPicture(scene, QRectF(QPointF(), size), reservedTop);
    const QStringList keys = poseAt(scene, stop.control, 0, false).labels;
    return std::count_if(keys.begin(), keys.end(), [&](const QString &key) {
        const SceneLabel *label = scene.label(key);
        const QList<QPointF> points = QList<QPointF>({ label->anchor }) + label->others;
        return std::any_of(points.begin(), points.end(), [&](const QPointF &point) {
            const QPointF seen = map.map(point);
            const QRectF near(seen - QPointF(8, 8), QSizeF(16, 16));
            return QRectF(QPointF(), size).contains(near)
                && std::none_of(obstacles.begin(), obstacles.end(),
                                [&](const QVariant &o) { return o.toRectF().intersects(near); });
        });
    });
}

/// The stops of every way of a picture.
QList<std::pair<int, SceneStop>> everyStop(const SceneDescription &scene)
{
    QList<std::pair<int, SceneStop>> all;
    for (const SceneStop &stop : scene.stops)
        all.append({ 0, stop });
    for (int way = 1; way < scene.ways.size(); ++way) {
        for (const SceneStop &stop : scene.ways.at(way).stops)
            all.append({ way, stop });
    }
    return all;
}

} // namespace

/// A view in a window that counts how much of it is painted.
class Shown : public Probe
{
public:
    Shown()
    {
        window.resize(400, 260);
        setParentItem(window.contentItem());
        setSize({ 400, 260 });
        window.show();
    }
    ~Shown() override { setParentItem(nullptr); }

    void paint(QPainter *painter) override
    {
        ++paints;
        painted = painter->hasClipping() ? painter->clipBoundingRect() : boundingRect();
        SceneView::paint(painter);
    }

    QQuickWindow window;
    int paints = 0;
    QRectF painted;
};

class TestSceneView : public QObject
{
    Q_OBJECT

    QFont m_font;

    /// The words of the copy, or words 35 % longer, as a translation may be.
    static QVariantMap words(const QString &id, bool longer)
    {
        QVariantMap result = copyWords(id);
        if (longer) {
            for (QVariant &text : result) {
                const QString plain = text.toString();
                QString more = plain;
                while (more.size() < plain.size() * 1.35)
                    more += more.size() % 7 == 0 ? u' ' : u'n';
                text = more;
            }
        }
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QDirIterator fonts(QStringLiteral(PLAINHEART_SOURCE_DIR "/resources/fonts"), { u"*.ttf"_s });
        while (fonts.hasNext()) {
            const int id = QFontDatabase::addApplicationFont(fonts.next());
            m_font.setFamily(QFontDatabase::applicationFontFamilies(id).value(0));
        }
        m_font.setBold(true);
        QVERIFY(m_font.family().startsWith(u"Atkinson"_s));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void withoutASceneThereIsNothing()
    {
        Probe view;
        view.setSize({ 100, 80 });
        QVERIFY(!view.ok());
        QCOMPARE(view.truth(), u"none"_s);
        QVERIFY(view.stopValues().isEmpty());
        QCOMPARE(view.locator(), QPointF(-1, -1));
        QCOMPARE(qAlpha(draw(view).pixel(50, 40)), 0);
    }

    void anUnknownSceneIsLoggedAndNotShown()
    {
        Probe view;
        view.setSize({ 100, 80 });
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no-such\\.json"_s));
        view.setScene(u"no-such"_s);
        QVERIFY(!view.ok());
        view.updatePolish();
        draw(view);
        view.setScene(u"fibrosis"_s);
        QVERIFY(view.ok());
    }

    void tellsItsStops()
    {
        Probe view;
        view.setScene(u"fibrosis"_s);
        QCOMPARE(view.stopValues(), QList<double>({ 0, 0.34, 0.6, 1 }));
        QCOMPARE(
            view.stopKeys(),
            QStringList({ u"control-start"_s, u"control-middle"_s, u"control-result"_s, u"control-end"_s }));
        QCOMPARE(view.stopStarts(), QList<double>({ 0, 0, 0.34, 0.7 }));
        QCOMPARE(view.stopParents(), QList<int>({ -1, 0, 1, 1 }));
        QCOMPARE(view.locator(), QPointF(752, 760));
        view.setScene(u"function"_s);
        QCOMPARE(view.stopValues(), QList<double>({ 0, 0.5, 1 }));
        QCOMPARE(view.locator(), QPointF(-1, -1));
        view.setScene(u"heart-cutaway"_s);
        QVERIFY(view.stopValues().isEmpty());
    }

    void truthFollowsTheControl()
    {
        Probe view;
        view.setScene(u"fibrosis"_s);
        QSignalSpy changed(&view, &SceneView::truthChanged);
        QCOMPARE(view.truth(), u"none"_s);
        view.setControl(0.34);
        QCOMPARE(changed.count(), 0);
        view.setControl(0.6);
        QCOMPARE(view.truth(), u"seen"_s);
        view.setControl(0.7); // where the way to the hope begins
        QCOMPARE(view.truth(), u"none"_s);
        view.setControl(0.75);
        QCOMPARE(view.truth(), u"hope"_s);
        view.setControl(1);
        QCOMPARE(changed.count(), 3);
    }

    void labelsAreTheCopysWords()
    {
        Probe view;
        view.setSize({ 640, 367 });
        view.setScene(u"fibrosis"_s);
        view.setControl(1);
        view.updatePolish();
        QVERIFY(view.placedLabels().isEmpty());
        view.setWords(
            { { u"scar"_s, u"Narbe"_s }, { u"layer/smaller-scar"_s, u"Hoped-for smaller scar"_s } });
        view.updatePolish();
        QCOMPARE(view.placedLabels().size(), 2);
        const QVariantMap hope = view.placedLabels().at(0).toMap();
        QCOMPARE(hope.value(u"text"_s), u"Hoped-for smaller scar"_s);
        QCOMPARE(hope.value(u"dashed"_s), true);
        const QVariantMap scar = view.placedLabels().at(1).toMap();
        QCOMPARE(scar.value(u"key"_s), u"scar"_s);
        QCOMPARE(scar.value(u"text"_s), u"Narbe"_s);
        QCOMPARE(scar.value(u"dashed"_s), false);
        QCOMPARE(scar.value(u"found"_s), false);
        view.setMaxLabels(1);
        view.updatePolish();
        QCOMPARE(view.placedLabels().size(), 1);
        view.setShowLabels(false);
        view.updatePolish();
        QVERIFY(view.placedLabels().isEmpty());
    }

    void pagesWithTwoPicturesPrefixTheirKeys()
    {
        Probe view;
        view.setSize({ 640, 500 });
        view.setScene(u"heart-cutaway"_s);
        view.setLabelFont(m_font);
        view.setWords(copyWords(u"heart-cutaway"_s));
        view.updatePolish();
        QCOMPARE(view.placedLabels().size(), 3);
    }

    void leaderEndsInADotOfTheThemesInk()
    {
        Probe view;
        view.setSize({ 640, 367 });
        view.setScene(u"fibrosis"_s);
        view.setLabelFont(m_font);
        view.setWords(copyWords(u"fibrosis"_s));
        view.setInkColor(u"#123456"_s);
        view.updatePolish();
        QVERIFY(!view.placedLabels().isEmpty());
        const QImage image = draw(view);
        for (const QVariant &label : view.placedLabels())
            QCOMPARE(image.pixelColor(anchor(label).toPoint()), QColor(u"#123456"_s));
    }

    void dotsGrowWithTheUnit()
    {
        Probe view;
        view.setSize({ 1000, 560 });
        view.setScene(u"fibrosis"_s);
        view.setLabelFont(m_font);
        view.setWords(copyWords(u"fibrosis"_s));
        view.setInkColor(u"#123456"_s);
        for (const double unit : { 1.0, 2.0 }) {
            view.setUnit(unit);
            view.updatePolish();
            const QVariant label = view.placedLabels().value(0);
            // Looked at on the side away from the box, where no line runs.
            const QPointF away = anchor(label) - box(label).center();
            const QPointF edge = anchor(label) + away / std::hypot(away.x(), away.y()) * 9;
            QCOMPARE(draw(view).pixelColor(edge.toPoint()) == QColor(u"#123456"_s), unit > 1);
        }
    }

    void onlyTheTopCornersAreRound()
    {
        Probe view;
        view.setSize({ 200, 100 });
        view.setScene(u"regeneration"_s);
        QCOMPARE(qAlpha(draw(view).pixel(0, 0)), 255);
        view.setCornerRadius(20);
        const QImage image = draw(view);
        QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
        QCOMPARE(qAlpha(image.pixel(199, 0)), 0);
        QCOMPARE(qAlpha(image.pixel(0, 99)), 255);
        QCOMPARE(qAlpha(image.pixel(199, 99)), 255);
    }

    void themeChangesTheColours()
    {
        Probe view;
        view.setSize({ 200, 120 });
        view.setScene(u"ipsc"_s);
        view.setTheme(u"light"_s);
        const QImage light = draw(view);
        view.setTheme(u"dark"_s);
        QVERIFY(draw(view).pixelColor(2, 2).lightness() < light.pixelColor(2, 2).lightness() / 3);
        view.setTheme(u"light"_s);
        QCOMPARE(draw(view), light);
    }

    void playsOnlyWhileItMovesAndCanBeSeen()
    {
        Shown view;
        QVERIFY(QTest::qWaitForWindowExposed(&view.window));
        view.setScene(u"regeneration"_s);
        view.setControl(0.34);
        QVERIFY(view.isMoving());
        QVERIFY(!view.isRunning()); // nobody asked
        view.setPlaying(true);
        QVERIFY(view.isRunning());
        QTRY_VERIFY(view.time() > 0.2);

        view.setControl(0); // nothing moves here
        QVERIFY(!view.isMoving());
        QVERIFY(!view.isRunning());
        view.setControl(0.34);
        QVERIFY(view.isRunning());
        view.setVisible(false);
        QVERIFY(!view.isRunning());
        view.setVisible(true);
        QVERIFY(view.isRunning());
        view.setReducedMotion(true);
        QVERIFY(!view.isMoving());
        QVERIFY(!view.isRunning());
        view.setReducedMotion(false);
        QVERIFY(view.isRunning());
        view.window.hide();
        QTRY_VERIFY(!view.isRunning());
        view.window.show();
        QTRY_VERIFY(view.isRunning());

        view.setPlaying(false); // holds still where it is
        QVERIFY(!view.isRunning());
        view.setScene(QString());
        view.setPlaying(true);
        QVERIFY(!view.isRunning());
    }

    void aStoryEndsAndEachStopHasItsOwn()
    {
        Shown view;
        QVERIFY(QTest::qWaitForWindowExposed(&view.window));
        view.setScene(u"regeneration"_s);
        view.setControl(0.34);
        view.setPlaying(true);
        view.setTime(11.9);
        QTRY_VERIFY(!view.isRunning());
        QCOMPARE(view.time(), 12.0);
        QVERIFY(view.isMoving());

        view.setControl(0.3); // a new place, a new story
        QVERIFY(view.isRunning());
        QVERIFY(view.time() < 1);
        view.setTime(6);
        view.setControl(0.34); // in the midst of one: it is told to the end, then the new one
        QVERIFY(view.time() > 5);
        view.setTime(11.95);
        QTRY_VERIFY(view.time() < 3);
        QVERIFY(view.isRunning());

        view.setTime(12);
        QVERIFY(!view.isRunning());
        view.setPlaying(false);
        view.setPlaying(true); // once more
        QVERIFY(view.isRunning());
        QVERIFY(view.time() < 1);
    }

    void paceSlowsTheHeart()
    {
        Shown view;
        QVERIFY(QTest::qWaitForWindowExposed(&view.window));
        view.setScene(u"heart-cutaway"_s);
        view.setPace(0.1);
        QElapsedTimer real;
        real.start();
        view.setPlaying(true);
        QTRY_VERIFY(view.time() > 0.005);
        QVERIFY2(view.time() <= real.elapsed() / 1000.0 * 0.1 + 0.01,
                 qPrintable(QString::number(view.time())));
        view.setPace(0);
        view.setPace(-3);
        view.setPace(std::nan(""));
        QCOMPARE(view.pace(), 0.1);
        view.setTime(1000); // it never rests
        QVERIFY(view.isRunning());
    }

    void onlyWhatChangesIsPainted()
    {
        Shown view;
        QVERIFY(QTest::qWaitForWindowExposed(&view.window));
        view.setScene(u"ipsc"_s);
        view.setControl(0.5);
        view.setTime(5);
        QTRY_VERIFY(view.paints > 0);
        QTest::qWait(100);
        view.paints = 0;
        view.setTime(5.03);
        QTRY_VERIFY(view.paints > 0);
        QVERIFY2(view.painted.width() < 300 && view.painted.height() < 200,
                 qPrintable(u"%1 x %2"_s.arg(view.painted.width()).arg(view.painted.height())));
        QTest::qWait(100);
        view.paints = 0;
        view.setTime(400); // at rest since long
        view.setTime(500);
        QTest::qWait(100);
        QVERIFY(view.paints <= 1);
        view.setTheme(u"dark"_s); // the same pose in other colours
        QTRY_VERIFY(view.paints > 1);
    }

    void labelsStayWhileThePictureMoves()
    {
        Probe view;
        view.setSize({ 640, 392 });
        view.setScene(u"inflammation"_s);
        view.setLabelFont(m_font);
        view.setWords(copyWords(u"inflammation"_s));
        view.setControl(0.67);
        view.updatePolish();
        const QVariantList labels = view.placedLabels();
        QVERIFY(!labels.isEmpty());
        for (double seconds = 0.4; seconds < 12; seconds += 0.4) {
            view.setTime(seconds);
            view.updatePolish();
            QCOMPARE(view.placedLabels(), labels);
            QCOMPARE(view.truth(), u"hope"_s);
        }
    }

    void aSecondWayHasItsOwnStops()
    {
        Probe view;
        view.setSize({ 1000, 560 });
        view.setScene(u"ipsc"_s);
        QCOMPARE(view.ways(), QStringList({ u"own"_s, u"donor"_s }));
        view.setControl(1);
        QCOMPARE(view.truth(), u"hope"_s); // with own cells it is one
        view.setWay(1);
        QCOMPARE(view.truth(), u"seen"_s);
        QCOMPARE(view.stopKeys().constLast(), u"control-result"_s);
        view.setScene(u"fibrosis"_s);
        QVERIFY(view.ways().isEmpty());
        QCOMPARE(view.stopKeys().size(), 4);
    }

    /// The words on the drawing follow the stops; without room for all of them there is none.
    void captionsFollowTheStops()
    {
        Probe view;
        m_font.setPixelSize(17);
        view.setLabelFont(m_font);
        view.setScene(u"ipsc"_s);
        view.setWords(copyWords(u"ipsc"_s));
        view.setSize({ 640, 340 });
        view.updatePolish();
        QCOMPARE(view.shownCaptions(), QStringList{ u"Skin cell"_s });
        const QImage first = draw(view);
        view.setControl(1);
        view.updatePolish();
        QCOMPARE(view.shownCaptions().size(), 5);
        QVERIFY(!view.shownCaptions().contains(u"Donor cell"_s));
        view.setWay(1);
        view.updatePolish();
        QVERIFY(view.shownCaptions().contains(u"Donor cell"_s));
        view.setWay(0);
        view.setControl(0);
        view.setSize({ 200, 120 });
        view.updatePolish();
        QCOMPARE(view.shownCaptions(), QStringList());
        view.setSize({ 640, 340 });
        view.updatePolish();
        QCOMPARE(draw(view), first);
        view.setWords({});
        view.updatePolish();
        QVERIFY(draw(view) != first);
    }

    /// A kiosk shows the pictures for months.
    void tenThousandStatesLeakNothing()
    {
#ifndef Q_OS_LINUX
        QSKIP("Memory is measured with glibc.");
#else
        Probe view;
        m_font.setPixelSize(17);
        view.setLabelFont(m_font);
        view.setSize({ 320, 240 });
        const QStringList ids = sceneIds();
        const QStringList themes{ u"light"_s, u"dark"_s, u"high-contrast"_s };
        const auto change = [&](int number) {
            if (number % 50 == 0)
                view.setScene(ids.at(number / 50 % ids.size()));
            if (number % 170 == 0)
                view.setTheme(themes.at(number / 170 % 3));
            if (number % 25 == 0)
                view.setWay(number % 2);
            view.setWords({ { u"scar"_s, QString::number(number % 7) }, { u"step/skin"_s, u"Skin"_s } });
            view.setControl(number % 11 / 10.0);
            view.setTime(number % 120 / 10.0);
            view.updatePolish();
            if (number % 5 == 0)
                draw(view);
        };
        // Once through every picture in every theme: what is kept on purpose is then there.
        int number = 0;
        for (; number < 2 * 50 * 170; number += 5)
            change(number);
        const size_t before = mallinfo2().uordblks;
        for (int changes = 0; changes < 10000; ++changes)
            change(number++);
        // Ends in the same state as the first round did, give or take the last picture's cache.
        const size_t after = mallinfo2().uordblks;
        QVERIFY2(after < before + 3 * 1024 * 1024,
                 qPrintable(
                     u"%1 kB more"_s.arg((static_cast<qint64>(after) - static_cast<qint64>(before)) / 1024)));
#endif
    }

    void labelsFitAndKeepApart_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QSize>("size");
        for (const QString &id : sceneIds()) {
            // The cut heart stands beside a page of text.
            const QSize small = id == "heart-cutaway"_L1 ? QSize(336, 556) : QSize(470, 318);
            for (const QSize size : { QSize(640, 367), small, QSize(1040, 580), QSize(1032, 578) })
                QTest::addRow("%s %dx%d", qPrintable(id), size.width(), size.height()) << id << size;
        }
    }

    void labelsFitAndKeepApart()
    {
        QFETCH(QString, id);
        QFETCH(QSize, size);
        const auto scene = loadScene(id);
        QVERIFY(scene.has_value());
        for (const bool longer : { false, true }) {
            for (const int pixels : { 17, 21, 26, 34 }) {
                Probe view;
                view.setSize(size);
                view.setScene(id);
                m_font.setPixelSize(pixels);
                view.setLabelFont(m_font);
                const QVariantMap copy = words(id, longer);
                view.setWords(copy);
                // The tag, as wide as its words, in at most two lines; and the locator.
                const QString badge = copy.value(u"badge"_s).toString();
                const QFontMetricsF metrics(m_font);
                const double room = size.width() - 28;
                const double tagWidth = std::min(room, metrics.horizontalAdvance(badge) + 28);
                const double tagHeight
                    = metrics.boundingRect(QRectF(0, 0, tagWidth - 24, 1000), Qt::TextWordWrap, badge)
                          .height()
                    + 16;
                view.setReservedTop(tagHeight + 28);
                for (const auto &[way, stop] : everyStop(*scene)) {
                    view.setWay(way);
                    view.setControl(stop.control);
                    QVariantList obstacles;
                    if (view.truth() != u"none"_s)
                        obstacles.append(QRectF(14, 14, tagWidth, tagHeight));
                    if (view.locator().x() >= 0)
                        obstacles.append(
                            QRectF(14, size.height() - 84, size.width() < 500 || pixels > 17 ? 70 : 274, 70));
                    view.setObstacles(obstacles);
                    view.updatePolish();

                    const QVariantList labels = view.placedLabels();
                    const QString where = u"stop %1, %2 px%3"_s.arg(stop.control)
                                              .arg(pixels)
                                              .arg(longer ? u", longer"_s : QString());
                    QVERIFY2(labels.size() <= 3, qPrintable(where));
                    // Where text is large, the page gives the whole width to the picture. In a small picture
                    // no label is better than one that hides what it names.
                    const bool namesItsSteps = !scene->captions.isEmpty();
                    const Pose pose = poseAt(scene->inWay(way), stop.control, 0, false);
                    if (size.width() >= (longer ? 30 : 24) * pixels && (!namesItsSteps || pixels <= 17))
                        QVERIFY2(!labels.isEmpty() || pose.labels.isEmpty(), qPrintable(where));
                    // Even a small stage names the two most important parts, unless the drawing names its
                    // steps.
                    if (pixels <= 21 && !longer && !namesItsSteps)
                        QVERIFY2(labels.size() >= std::min<qsizetype>(2, pose.labels.size()),
                                 qPrintable(where));
                    // What has no room is still known to the keyboard and to screen readers.
                    QCOMPARE(labels.size() + view.unplacedLabels().size(), pose.labels.size());
                    const PictureMapping map = mapPicture(*scene, QRectF(QPointF(), size), view.drawingTop());
                    for (const QVariant &label : labels) {
                        for (const SceneCaption &caption : scene->captions)
                            QVERIFY2(!map.map(caption.area).intersects(box(label)), qPrintable(where));
                        for (qsizetype i = 0; i < scene->layers.size(); ++i) {
                            if (pose.layers.at(i).opacity < 0.5)
                                continue;
                            for (const QRectF &area : scene->layers.at(i).clear)
                                QVERIFY2(!map.map(area).intersects(box(label)),
                                         qPrintable(where + u": hides part of "_s + scene->layers.at(i).id));
                        }
                    }
                    // A figure and the one that it is compared with come together.
                    for (const QVariant &label : labels) {
                        const QString with = scene->label(label.toMap().value(u"key"_s).toString())->with;
                        const auto isIt
                            = [&](const QVariant &l) { return l.toMap().value(u"key"_s).toString() == with; };
                        QVERIFY2(with.isEmpty() || std::any_of(labels.begin(), labels.end(), isIt),
                                 qPrintable(where));
                    }
                    // Where the drawing itself names its steps, a label may give way to that.
                    if (pixels == 17 && !longer && size.width() >= 640 && view.shownCaptions().isEmpty())
                        QCOMPARE(labels.size(),
                                 visibleLabels(scene->inWay(way), stop, size, view.drawingTop(), obstacles));
                    for (qsizetype i = 0; i < labels.size(); ++i) {
                        QVERIFY2(QRectF(QPointF(), size).contains(box(labels.at(i))), qPrintable(where));
                        for (const QVariant &obstacle : obstacles)
                            QVERIFY2(!obstacle.toRectF().intersects(box(labels.at(i))), qPrintable(where));
                        for (qsizetype j = 0; j < labels.size(); ++j) {
                            if (i == j)
                                continue;
                            QVERIFY2(!box(labels.at(i)).intersects(box(labels.at(j))), qPrintable(where));
                            QVERIFY2(!box(labels.at(i)).contains(anchor(labels.at(j))), qPrintable(where));
                        }
                        // The text really fits its box.
                        const QRectF text = box(labels.at(i)).adjusted(12, 6, -12, -6);
                        QVERIFY2(text.height() < 3.5 * metrics.lineSpacing(), qPrintable(where));
                        const QString said = labels.at(i).toMap().value(u"text"_s).toString();
                        for (const QString &word : said.split(u' '))
                            QVERIFY2(metrics.horizontalAdvance(word) <= text.width() + 0.5,
                                     qPrintable(where + u": breaks "_s + word));
                        const QRectF needed
                            = metrics.boundingRect(QRectF(0, 0, text.width(), 2000), Qt::TextWordWrap,
                                                   labels.at(i).toMap().value(u"text"_s).toString());
                        QVERIFY2(needed.width() <= text.width() + 0.5
                                     && needed.height() <= text.height() + 0.5,
                                 qPrintable(where));
                    }
                }
            }
        }
    }

    void dropsShowTheExactCount_data()
    {
        QTest::addColumn<int>("filled");
        QTest::addColumn<int>("kept");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("29") << 29 << 29;
        QTest::newRow("30") << 30 << 30;
        QTest::newRow("all") << 100 << 100;
        QTest::newRow("too many") << 140 << 100;
        QTest::newRow("too few") << -3 << 0;
    }

    void dropsShowTheExactCount()
    {
        QFETCH(int, filled);
        QFETCH(int, kept);
        DropsView view;
        view.setSize({ 400, 500 });
        view.setFilled(filled);
        QCOMPARE(view.filled(), kept);
        view.setProperty("leavesColor", QColor(Qt::blue));
        view.setProperty("staysColor", QColor(Qt::green));
        QImage image(400, 500, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        view.paint(&painter);
        painter.end();
        const DropsChamber chamber = dropsChamber(QRectF(2, 2, 396, 496));
        int blue = 0;
        for (const QPointF &drop : chamber.drops)
            blue += image.pixelColor(drop.toPoint()) == QColor(Qt::blue) ? 1 : 0;
        QCOMPARE(blue, kept);
        for (int i = 0; i < kept; ++i)
            QCOMPARE(image.pixelColor(chamber.drops.at(i).toPoint()), QColor(Qt::blue));
    }
};

QTEST_MAIN(TestSceneView)
#include "tst_sceneview.moc"
