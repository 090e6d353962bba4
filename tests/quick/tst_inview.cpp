// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"
#include "sights.h"

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

/// The words that can be read as a whole, without scrolling or opening anything.
QStringList inView(const App &app)
{
    // "More below" lies over what scrolls.
    QRectF below;
    if (QQuickItem *more = find(app.window(), QAccessible::Button, u"More below"_s))
        below = more->mapRectToScene(more->boundingRect());
    QStringList words;
    for (const Shown &shown : shownItems(app.window())) {
        const QRectF hidden = shown.scroller ? shown.box & below : QRectF();
        if (isText(shown.item) && hidden.height() < 2 && shown.clip.contains(shown.box.center())
            && shown.seen().height() >= shown.box.height() - 2)
            words << wordsOf(shown.item);
    }
    return words;
}

bool isInView(const App &app, const QString &part) { return inView(app).join(u'\n').contains(part); }

/// The picture of a topic: an illustration, beating hearts, or drops.
QQuickItem *picture(const App &app)
{
    for (const QString &kind : { u"Stage"_s, u"BeatStage"_s, u"DropsStage"_s }) {
        if (QQuickItem *stage = itemOfType(app.page(), kind))
            return stage;
    }
    return nullptr;
}

/// What is drawn in it: illustrations, hearts, drops or measuring glasses.
QList<QQuickItem *> drawingsIn(QQuickItem *stage)
{
    QList<QQuickItem *> drawings;
    for (QQuickItem *child : stage->childItems()) {
        const bool drawn = child->inherits("Plainheart::SceneView") || child->inherits("Plainheart::BeatView")
            || child->inherits("Plainheart::DropsView") || child->inherits("Plainheart::GlassView");
        if (child->isVisible())
            drawings << (drawn ? QList<QQuickItem *>{ child } : drawingsIn(child));
    }
    return drawings;
}

/// The words that can be read in this part of the window, and no part of them outside it.
QStringList wordsInside(const App &app, const QRectF &part)
{
    QStringList words;
    for (const Shown &shown : shownItems(app.window())) {
        if (isText(shown.item) && shown.box.intersects(part)
            && part.adjusted(-1, -1, 1, 1).contains(shown.seen())
            && shown.seen().height() >= shown.box.height() - 2)
            words << wordsOf(shown.item);
    }
    return words;
}

/// What a topic's picture is not shown without beside a step of its story.
QStringList truthOf(const Document &topic, const QString &step)
{
    const auto word = [&](const QString &key) { return topic.labels.value(key); };
    if (topic.id == "function"_L1) {
        if (step == "1"_L1)
            return { word(u"badge"_s), u"Healthy: 60 of 100"_s, u"Weak: 30 of 100"_s };
        if (step == "2"_L1)
            return {}; // how cells are given, to people
        return { word(u"dots/cells"_s),       word(u"dots/dummy"_s), word(u"dots/cells-after"_s),
                 word(u"dots/dummy-after"_s), word(u"dots/badge"_s), word(u"dots/finding-short"_s) };
    }
    if (step == "1"_L1)
        return { word(u"badge"_s) };
    if (step == "2"_L1)
        return { word(u"badge-middle"_s) };
    if (topic.id == "fibrosis"_L1)
        return { word(u"badge-result"_s), word(u"scars/finding"_s), word(u"scars/cells"_s),
                 word(u"scars/dummy"_s) };
    return { word(u"badge-result"_s), word(u"finding"_s) };
}

void touch(App &app, const QString &name)
{
    QQuickItem *button = find(app.window(), QAccessible::Button, name);
    QVERIFY2(button, qPrintable(u"there is no button \"%1\""_s.arg(name)));
    QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier, middleOf(button));
    app.settle();
}
void key(App &app, Qt::Key code)
{
    QTest::keyClick(app.window(), code);
    app.settle();
}

/// The chosen answer to a question has this mark.
bool chosenWith(const App &app, const QString &mark)
{
    for (QQuickItem *chip : itemsOfType(app.page(), u"Chip"_s)) {
        for (const QQuickItem *icon : itemsOfType(chip, u"Icon"_s)) {
            if (icon->property("name").toString() == mark)
                return true;
        }
    }
    return false;
}

/// How many lines of a story can be read without scrolling.
int linesInView(const App &app)
{
    auto *scroller = app.page()->property("scroller").value<QQuickItem *>();
    QRectF room = scroller->mapRectToScene(scroller->boundingRect());
    if (const QQuickItem *more = find(app.window(), QAccessible::Button, u"More below"_s))
        room.setBottom(std::min(room.bottom(), more->mapToScene({}).y()));
    int lines = 0;
    for (const Shown &shown : shownItems(app.window())) {
        const int count = shown.item->property("lineCount").toInt();
        if (count > 0 && isText(shown.item) && isInside(shown.item, scroller)
            && !shown.item->property("font").value<QFont>().bold())
            lines += int(((shown.box & room).height() + 4) / (shown.box.height() / count));
    }
    return lines;
}

const QString keepTaking
    = u"Do not stop or change a heart medicine on your own. Call your care team first."_s;

} // namespace

/// What stands between a reader and harm, and the answers that a reader came for, are in view when a page
/// opens.
class TestInView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyScreen_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        for (const QSize size :
             { QSize(1280, 800), QSize(1024, 768), QSize(1920, 1080), QSize(1080, 1920) }) {
            for (const Mode mode : { Mode::Study, Mode::Kiosk })
                QTest::addRow("%dx%d %s", size.width(), size.height(), qPrintable(modeKey(mode)))
                    << mode << size << 1.0;
        }
        for (const QSize size : { QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920) })
            QTest::addRow("%dx%d 150 %%", size.width(), size.height()) << Mode::Study << size << 1.5;
    }
    /// In the largest words, too: nothing stands before them.
    void helpAtOnce_data()
    {
        everyScreen_data();
        QTest::newRow("1280x800 200 %") << Mode::Study << QSize(1280, 800) << 2.0;
        QTest::newRow("1024x768 200 %") << Mode::Study << QSize(1024, 768) << 2.0;
        QTest::newRow("1024x768 kiosk 150 %") << Mode::Kiosk << QSize(1024, 768) << 1.5;
        QTest::newRow("1280x800 kiosk 200 %") << Mode::Kiosk << QSize(1280, 800) << 2.0;
    }
    void helpAtOnce()
    {
        QFETCH(Mode, mode);
        QFETCH(QSize, size);
        QFETCH(double, text);
        Start start;
        start.mode = mode;
        start.size = size;
        start.textSize = text;
        start.clinic.emergencyNumber = u"112"_s;
        App app(start);
        app.visit(u"heart-failure"_s);
        app.settle();
        for (const QString &words : { u"Get help at once"_s, u"Here, the emergency number is 112."_s,
                                      u"you have chest pain"_s, u"cough up pink foam"_s })
            QVERIFY2(isInView(app, words), qPrintable(words));
    }

    /// Home says how things stand, and what not to do, without scrolling.
    void homeWarns_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800 study") << Mode::Study << QSize(1280, 800);
        QTest::newRow("1280x800 kiosk") << Mode::Kiosk << QSize(1280, 800);
        QTest::newRow("1920x1080 study") << Mode::Study << QSize(1920, 1080);
        QTest::newRow("1080x1920 kiosk") << Mode::Kiosk << QSize(1080, 1920);
    }
    void homeWarns()
    {
        QFETCH(Mode, mode);
        QFETCH(QSize, size);
        Start start;
        start.mode = mode;
        start.size = size;
        App app(start);
        app.settle();
        QVERIFY(isInView(app, app.store()->document(u"where-things-stand"_s, u"en"_s)->takeaway));
        QVERIFY(isInView(app, keepTaking));
    }

    /// In a kiosk, too, every stop on Home has its question, round a heart that can be seen from where its
    /// reader stands.
    void homeAsks()
    {
        Start start;
        start.mode = Mode::Kiosk;
        App app(start);
        app.settle();
        for (const Document &topic : app.store()->topics(u"en"_s))
            QVERIFY2(isInView(app, topic.question), qPrintable(topic.question));
        const QList<QQuickItem *> hearts = drawingsIn(itemOfType(app.page(), u"HeartMap"_s));
        QCOMPARE(hearts.size(), 1);
        QVERIFY2(hearts.first()->height() >= 240, qPrintable(u"%1 px"_s.arg(hearts.first()->height())));
    }

    void noNumberThatNobodySet()
    {
        App app;
        app.visit(u"heart-failure"_s);
        app.settle();
        QVERIFY(isInView(app, u"Call your emergency number if:"_s));
        QVERIFY(!inView(app).join(u' ').contains(u"emergency number is"_s));
    }

    /// In a waiting room sections fold, but not these two.
    void whatHelpsIsNeverFolded()
    {
        Start start;
        start.mode = Mode::Kiosk;
        App app(start);
        for (const auto &[section, words] :
             { std::pair(u"what-helps-today"_s, u"Four kinds of medicine."_s),
               std::pair(u"do-not-stop-your-medicines"_s, u"even if your heart gets better"_s) }) {
            app.visit(u"heart-failure/"_s + section);
            app.settle();
            QVERIFY2(isInView(app, words), qPrintable(words));
            setOnPage(app, "openSection", -1); // nothing else is open
            app.visit(u"home"_s);
        }
        app.visit(u"heart-failure"_s);
        setOnPage(app, "openSection", -1);
        app.settle();
        QString all;
        for (const Shown &shown : shownItems(app.window()))
            all += wordsOf(shown.item);
        QVERIFY(all.contains(u"Four kinds of medicine."_s));
        QVERIFY(all.contains(u"even if your heart gets better"_s));
        QVERIFY2(!all.contains(u"Heart failure is a frightening name."_s), "this one folds");
    }

    void anOpenedSectionBeginsAtTheTop()
    {
        App app;
        app.visit(u"where-things-stand"_s);
        app.settle();
        QQuickItem *heading = find(app.window(), QAccessible::Button, u"The big picture"_s);
        auto *scroller = app.page()->property("scroller").value<QQuickItem *>();
        while (!heading
               || !scroller->mapRectToScene(scroller->boundingRect())
                       .contains(heading->mapToScene({ 0, heading->height() }))) {
            key(app, Qt::Key_PageDown);
            heading = find(app.window(), QAccessible::Button, u"The big picture"_s);
        }
        touch(app, u"The big picture"_s);
        QCOMPARE_LT(std::abs(heading->mapToScene({ 0, 0 }).y() - scroller->mapToScene({ 0, 0 }).y()), 3);
        QVERIFY(isInView(app, u"Stem cells are not part of normal heart care"_s));
    }

    void allSixAnswers_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("study") << Mode::Study;
        QTest::newRow("guided") << Mode::Guided;
        QTest::newRow("kiosk") << Mode::Kiosk;
    }
    /// Each with how sure anyone can be of it, and the question that this answers.
    void allSixAnswers()
    {
        QFETCH(Mode, mode);
        Start start;
        start.mode = mode;
        App app(start);
        app.visit(u"where-things-stand"_s);
        app.settle();
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            QVERIFY2(isInView(app, topic.caveat.headline), qPrintable(topic.caveat.headline));
            QVERIFY(find(app.window(), QAccessible::Button, topic.title + u": "_s + topic.caveat.headline));
        }
        QVERIFY(isInView(app, u"How sure are we?"_s));
        if (mode == Mode::Kiosk)
            return; // its large words leave no room for more
        QVERIFY(isInView(app, u"So, what now?"_s));
    }

    /// After the last stop the road of the six stays on top: as a road, or as bars, all of them filled.
    void theRoadStaysOnTop_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        for (const QSize size : { QSize(1280, 800), QSize(1024, 768), QSize(1080, 1920) }) {
            for (const Mode mode : { Mode::Study, Mode::Kiosk }) {
                for (const double text : { 1.0, 1.5 })
                    QTest::addRow("%dx%d %s %g", size.width(), size.height(), qPrintable(modeKey(mode)), text)
                        << mode << size << text;
            }
        }
    }
    void theRoadStaysOnTop()
    {
        QFETCH(Mode, mode);
        QFETCH(QSize, size);
        QFETCH(double, text);
        Start start;
        start.mode = mode;
        start.size = size;
        start.textSize = text;
        App app(start);
        for (const QString &address : { u"where-things-stand"_s, u"questions"_s }) {
            app.visit(address);
            app.settle();
            const QQuickItem *bars = itemOfType(app.page(), u"RouteBars"_s);
            QVERIFY2(find(app.window(), QAccessible::Button, u"Stop 6 of 6: Your own cells"_s)
                         || (bars && bars->isVisible() && bars->property("current").toInt() == 6),
                     qPrintable(address));
            const QString title = address == "questions"_L1 ? u"Questions to ask"_s : u"Where things stand"_s;
            QVERIFY2(isInView(app, title), qPrintable(title));
        }
    }

    /// Back says where it leads, on every step, and in large words too: what the tools have as well gives
    /// way.
    void backSaysWhereTo_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        const auto row = [](Mode mode, QSize size, double text) {
            QTest::addRow("%dx%d %s %g", size.width(), size.height(), qPrintable(modeKey(mode)), text)
                << mode << size << text;
        };
        for (const double text : Session::textSizes()) {
            row(Mode::Study, QSize(1280, 800), text);
            row(Mode::Kiosk, QSize(1024, 768), text);
        }
        for (const double text : { 1.0, 1.5, 2.0 })
            row(Mode::Kiosk, QSize(1280, 800), text);
        row(Mode::Study, QSize(1024, 768), 2);
        row(Mode::Study, QSize(640, 480), 1);
        row(Mode::Kiosk, QSize(1080, 1920), 2);
    }
    void backSaysWhereTo()
    {
        QFETCH(Mode, mode);
        QFETCH(QSize, size);
        QFETCH(double, text);
        Start start;
        start.mode = mode;
        start.size = size;
        start.textSize = text;
        App app(start);
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            for (int step = 0; step < 3; ++step) {
                app.visit(topic.id + u'/' + QString::number(step + 1));
                app.settle();
                const QString where = step > 0 ? topic.sections.at(step - 1).title : u""_s;
                QVERIFY2(isInView(app, u"Back: "_s + where),
                         qPrintable(topic.id + u'/' + QString::number(step + 1)));
            }
        }
    }

    /// Below the answers and what follows from them.
    void whereThingsStandEndsWithCare()
    {
        App app;
        app.visit(u"where-things-stand"_s);
        app.settle();
        key(app, Qt::Key_End);
        QVERIFY(isInView(app, keepTaking));
    }

    /// The headings of all three steps stay in view, whichever is open, beside a large picture.
    void threeSteps_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }
    /// With large words the numbers of the steps stand for their headings, and the way to a large picture
    /// with them.
    void threeNumbers_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        QTest::newRow("1280x800 kiosk") << Mode::Kiosk << QSize(1280, 800) << 1.0;
        QTest::newRow("1280x800 kiosk 150 %") << Mode::Kiosk << QSize(1280, 800) << 1.5;
        QTest::newRow("1280x800 study 200 %") << Mode::Study << QSize(1280, 800) << 2.0;
        for (const double text : Session::textSizes())
            QTest::addRow("1024x768 kiosk %g", text) << Mode::Kiosk << QSize(1024, 768) << text;
        QTest::newRow("640x480 study") << Mode::Study << QSize(640, 480) << 1.0;
    }
    void threeNumbers()
    {
        QFETCH(Mode, mode);
        QFETCH(QSize, size);
        QFETCH(double, text);
        Start start;
        start.mode = mode;
        start.size = size;
        start.textSize = text;
        App app(start);
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            for (const QString &step : { u"1"_s, u"2"_s, u"3"_s }) {
                app.visit(topic.id + u'/' + step);
                app.settle();
                const QString place = topic.id + u'/' + step;
                for (const QString &number : { u"1"_s, u"2"_s, u"3"_s })
                    QVERIFY2(inView(app).contains(number), qPrintable(place));
                const QQuickItem *button = find(app.window(), QAccessible::Button, u"Picture"_s);
                QVERIFY2(button, qPrintable(place));
                const QRectF box = button->mapRectToScene(button->boundingRect());
                const auto *panel = app.page()->property("panel").value<QQuickItem *>();
                QVERIFY2(box.bottom() <= panel->mapToScene({}).y(), qPrintable(place));
            }
        }
    }
    /// Beside the picture and above the panel the words of the story are more than a glimpse.
    void linesOfTheStory_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        QTest::addColumn<int>("least");
        QTest::newRow("1280x800 kiosk 100 %") << Mode::Kiosk << QSize(1280, 800) << 1.0 << 5;
        QTest::newRow("1280x800 kiosk 150 %") << Mode::Kiosk << QSize(1280, 800) << 1.5 << 4;
        QTest::newRow("1280x800 study 200 %") << Mode::Study << QSize(1280, 800) << 2.0 << 4;
        QTest::newRow("1024x768 kiosk 125 %") << Mode::Kiosk << QSize(1024, 768) << 1.25 << 4;
        QTest::newRow("1024x768 kiosk 150 %") << Mode::Kiosk << QSize(1024, 768) << 1.5 << 3;
        QTest::newRow("1024x768 kiosk 200 %") << Mode::Kiosk << QSize(1024, 768) << 2.0 << 3;
        QTest::newRow("640x480 study") << Mode::Study << QSize(640, 480) << 1.0 << 4;
    }
    void linesOfTheStory()
    {
        QFETCH(Mode, mode);
        QFETCH(QSize, size);
        QFETCH(double, text);
        QFETCH(int, least);
        Start start;
        start.mode = mode;
        start.size = size;
        start.textSize = text;
        App app(start);
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            app.visit(topic.id);
            app.settle();
            const int lines = linesInView(app);
            QVERIFY2(lines >= least, qPrintable(u"%1: %2 lines"_s.arg(topic.id).arg(lines)));
        }
    }
    /// What studies found is read to its last word without scrolling; what follows it is below.
    void whatStudiesFoundIsWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }
    void whatStudiesFoundIsWhole()
    {
        QFETCH(QSize, size);
        Start start;
        start.size = size;
        App app(start);
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            app.visit(topic.id + u"/3"_s);
            app.settle();
            auto *scroller = app.page()->property("scroller").value<QQuickItem *>();
            const QQuickItem *words = itemOfType(scroller, u"Passage"_s);
            double room = scroller->mapToScene({ 0, scroller->height() }).y();
            if (const QQuickItem *more = find(app.window(), QAccessible::Button, u"More below"_s))
                room = std::min(room, more->mapToScene({}).y());
            const double end
                = words->mapToScene({ 0, words->height() }).y() - words->property("bottomPadding").toDouble();
            // The last line's own leading may be hidden.
            QVERIFY2(end <= room + 4, qPrintable(u"%1: %2 px are hidden"_s.arg(topic.id).arg(end - room)));
        }
    }
    /// On every step of every topic it is said not to stop a medicine alone, and an offer can be checked.
    void keepsSafe_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QSize>("size");
        for (const QSize size : { QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920) }) {
            for (const Mode mode : { Mode::Study, Mode::Kiosk })
                QTest::addRow("%dx%d %s", size.width(), size.height(), qPrintable(modeKey(mode)))
                    << mode << size;
        }
    }
    void keepsSafe()
    {
        QFETCH(Mode, mode);
        QFETCH(QSize, size);
        Start start;
        start.mode = mode;
        start.size = size;
        App app(start);
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            for (const QString &step : { u"1"_s, u"2"_s, u"3"_s }) {
                const QString place = topic.id + u'/' + step;
                app.visit(place);
                app.settle();
                const QString all = inView(app).join(u'\n').replace(QChar::Nbsp, u' ');
                QVERIFY2(all.contains(u"Do not stop or change a heart medicine on your own."_s),
                         qPrintable(place));
                QVERIFY2(all.contains(u"Is this offer real?"_s), qPrintable(place));
            }
        }
        touch(app, u"Is this offer real?"_s);
        QCOMPARE(app.address(), u"offer-check"_s);
    }
    /// A high screen is used before an answer is given as well: by a picture that tells none, and by large
    /// answers.
    void theCheckFillsAHighScreen_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("study") << Mode::Study;
        QTest::newRow("kiosk") << Mode::Kiosk;
    }
    void theCheckFillsAHighScreen()
    {
        QFETCH(Mode, mode);
        Start start;
        start.mode = mode;
        start.size = QSize(1080, 1920);
        App app(start);
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            app.visit(u"check/"_s + topic.id);
            app.settle();
            const QQuickItem *answer = itemsOfType(app.page(), u"AnswerOption"_s).last();
            const double end = answer->mapToScene({ 0, answer->height() }).y();
            QVERIFY2(end >= 0.7 * start.size.height(), qPrintable(u"%1: %2"_s.arg(topic.id).arg(end)));
            QQuickItem *stage = itemOfType(app.page(), u"Stage"_s);
            QVERIFY2(stage, qPrintable(topic.id));
            const QString told = wordsInside(app, stage->mapRectToScene(stage->boundingRect())).join(u'\n');
            for (const QString &key : { u"finding"_s, u"badge-result"_s }) {
                const QString words = topic.labels.value(key);
                QVERIFY2(words.isEmpty() || !told.contains(words), qPrintable(topic.id + u": "_s + words));
            }
        }
    }
    void threeSteps()
    {
        QFETCH(QSize, size);
        Start start;
        start.size = size;
        App app(start);
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            for (const QString &step : { u"1"_s, u"2"_s, u"3"_s }) {
                app.visit(topic.id + u'/' + step);
                app.settle();
                const QQuickItem *stage = picture(app);
                QVERIFY2(stage, qPrintable(topic.id));
                if (size.width() == 1920)
                    QVERIFY2(stage->width() >= 1000,
                             qPrintable(u"%1: %2 px"_s.arg(topic.id).arg(stage->width())));
                for (int i = 0; i < 3; ++i)
                    QVERIFY2(isInView(app, topic.sections.at(i).title),
                             qPrintable(topic.id + u'/' + step + u": "_s + topic.sections.at(i).title));
                // At its end a step can be read to its last word.
                for (int turn = 0; turn < 12; ++turn)
                    key(app, Qt::Key_PageDown);
                if (step == "3"_L1) {
                    QVERIFY2(isInView(app, topic.action), qPrintable(topic.action));
                    QVERIFY2(isInView(app, keepTaking), qPrintable(topic.id));
                }
            }
        }
    }

    /// With large words, near a kiosk's small screen and in portrait a strip of the picture stays, of about
    /// 30 % of the height: the largest words leave it a quarter, and in portrait a fifth, at the least.
    /// Nothing in it is shown without what makes it true: whose it is, its tag, and what was found.
    void aStripOfThePictureStays_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("text");
        QTest::addColumn<double>("least");
        QTest::newRow("1280x800 kiosk") << Mode::Kiosk << QSize(1280, 800) << 1.0 << 0.3;
        QTest::newRow("1024x768 kiosk 200 %") << Mode::Kiosk << QSize(1024, 768) << 2.0 << 0.25;
        QTest::newRow("1024x768 kiosk") << Mode::Kiosk << QSize(1024, 768) << 1.0 << 0.3;
        QTest::newRow("1024x768 kiosk 150 %") << Mode::Kiosk << QSize(1024, 768) << 1.5 << 0.25;
        QTest::newRow("1024x768 study 200 %") << Mode::Study << QSize(1024, 768) << 2.0 << 0.3;
        QTest::newRow("1280x800 kiosk 150 %") << Mode::Kiosk << QSize(1280, 800) << 1.5 << 0.3;
        QTest::newRow("1280x800 study 200 %") << Mode::Study << QSize(1280, 800) << 2.0 << 0.3;
        QTest::newRow("portrait study 150 %") << Mode::Study << QSize(1080, 1920) << 1.5 << 0.3;
        QTest::newRow("portrait kiosk 200 %") << Mode::Kiosk << QSize(1080, 1920) << 2.0 << 0.2;
    }
    void aStripOfThePictureStays()
    {
        QFETCH(Mode, mode);
        QFETCH(QSize, size);
        QFETCH(double, text);
        QFETCH(double, least);
        Start start;
        start.mode = mode;
        start.size = size;
        start.textSize = text;
        start.shown = false;
        App app(start);
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            for (const QString &step : { u"1"_s, u"2"_s, u"3"_s }) {
                const QString place = topic.id + u'/' + step;
                app.visit(place);
                app.settle();
                QQuickItem *strip = picture(app);
                QVERIFY2(strip, qPrintable(place));
                const QRectF box = strip->mapRectToScene(strip->boundingRect());
                QVERIFY2(box.height() >= size.height() * least - 1,
                         qPrintable(u"%1: %2 px"_s.arg(place).arg(box.height())));
                const auto *panel = app.page()->property("panel").value<QQuickItem *>();
                QVERIFY2(box.bottom() <= panel->mapToScene({}).y(), qPrintable(place));
                const QStringList words = wordsInside(app, box);
                QStringList truths = truthOf(topic, step);
                const QList<QQuickItem *> drawings = drawingsIn(strip);
                // A wide strip says it in more words.
                const QString key = topic.id == "fibrosis"_L1 ? u"scars/finding"_s : u"dots/finding-short"_s;
                const QString whole = topic.id == "fibrosis"_L1 ? u"finding"_s : u"dots/finding"_s;
                if (words.join(u'\n').contains(topic.labels.value(whole, u"none"_s)))
                    truths.removeAll(topic.labels.value(key));
                if (topic.id == "function"_L1 && step == "3"_L1 && drawings.size() == 3)
                    truths << topic.labels.value(u"dots/healthy"_s);
                for (const QString &wanted : truths)
                    QVERIFY2(
                        words.join(u'\n').contains(wanted),
                        qPrintable(u"%1: \"%2\" is not in \"%3\""_s.arg(place, wanted, words.join(u'|'))));
                // The words leave room for what is drawn. A lying glass says the same in less.
                QVERIFY2(!drawings.isEmpty(), qPrintable(place));
                for (const QQuickItem *drawing : drawings)
                    QVERIFY2(
                        drawing->height() >= (drawing->width() > 4 * drawing->height() ? 24 : 36),
                        qPrintable(
                            u"%1: %2 is %3 px high"_s.arg(place, typeName(drawing)).arg(drawing->height())));
                // Nothing so small as one of a hundred drops.
                QVERIFY2(itemsOfType(strip, u"Chamber"_s).isEmpty(), qPrintable(place));
                // What was found of scars is two of them, one beside the other and equally large.
                if (topic.id == "fibrosis"_L1 && step == "3"_L1) {
                    const QList<QQuickItem *> scars = itemsOfType(strip, u"Scar"_s);
                    QCOMPARE(scars.size(), 2);
                    QCOMPARE(scars.at(0)->property("w").toDouble(), scars.at(1)->property("w").toDouble());
                    QVERIFY2(scars.at(0)->property("w").toDouble() >= 50,
                             qPrintable(QString::number(scars.at(0)->property("w").toDouble())));
                    QVERIFY(scars.at(0)->property("lost") != scars.at(1)->property("lost"));
                }
            }
        }
    }
    /// A window without room for both has it among the words.
    void thePictureIsAmongTheWords()
    {
        Start start;
        start.size = QSize(600, 900);
        start.page = u"fibrosis"_s;
        App app(start);
        for (int turn = 0; turn < 12; ++turn)
            key(app, Qt::Key_PageDown);
        const auto *scroller = app.page()->property("scroller").value<QQuickItem *>();
        const QQuickItem *strip = picture(app);
        QVERIFY(strip);
        QVERIFY(strip->height() >= 0.25 * start.size.height());
        QVERIFY(scroller->mapRectToScene(scroller->boundingRect())
                    .intersects(strip->mapRectToScene(strip->boundingRect())));
    }
    void aTouchMakesTheStripLarge()
    {
        Start start;
        start.mode = Mode::Kiosk;
        start.size = QSize(1024, 768);
        start.page = u"fibrosis"_s;
        App app(start);
        const double before = picture(app)->width() * picture(app)->height();
        QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier, middleOf(picture(app)));
        app.settle();
        QVERIFY(picture(app)->width() * picture(app)->height() > before * 1.5);
        // The stops beside it stand on a road with two ways, of which one is dashed.
        const QQuickItem *stops = itemOfType(app.page(), u"StopList"_s);
        QVERIFY(stops);
        QVERIFY(stops->property("road").toBool());
        QCOMPARE(itemsOfType(app.page(), u"Way"_s).size(), 3);
    }

    /// In a kiosk's strip it is seen that two ways lead on from one place, and which of them is shown.
    void theRoadForksInAStrip_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800") << QSize(1280, 800);
        QTest::newRow("1024x768") << QSize(1024, 768);
    }
    void theRoadForksInAStrip()
    {
        QFETCH(QSize, size);
        Start start;
        start.mode = Mode::Kiosk;
        start.size = size;
        App app(start);
        for (const QString &topic : { u"fibrosis"_s, u"angiogenesis"_s, u"inflammation"_s }) {
            const auto words = app.store()->document(topic, u"en"_s)->labels;
            for (const auto &[step, stop] :
                 { std::pair(u"/1"_s, u"control-end"_s), std::pair(u"/2"_s, u"control-middle"_s),
                   std::pair(u"/3"_s, u"control-result"_s) }) {
                if (step == "/3"_L1 && (topic == "fibrosis"_L1 || size.width() == 1024))
                    continue; // the panel and what was found leave that height to the drawing alone
                app.visit(topic + step);
                app.settle();
                const QQuickItem *road = itemOfType(app.page(), u"ForkedRoad"_s);
                QVERIFY2(road, qPrintable(topic + step));
                const QRectF box = road->mapRectToScene(road->boundingRect()).adjusted(-6, -6, 6, 6);
                QVERIFY2(road->property("worded").toBool()
                             ? wordsInside(app, box).contains(words.value(u"control-result"_s))
                                 && wordsInside(app, box).contains(words.value(u"control-end"_s))
                             : wordsInside(app, box).contains(words.value(stop)),
                         qPrintable(topic + step + u": "_s + wordsInside(app, box).join(u'|')));
            }
        }
    }

    /// A weak heart beside a healthy one is the picture of the page that explains it: large, and in view at
    /// once.
    void thePairIsTheMainPicture()
    {
        App app;
        app.visit(u"heart-failure"_s);
        app.settle();
        const QQuickItem *pair = itemOfType(app.page(), u"BeatStage"_s);
        QVERIFY(pair);
        const QRectF box = pair->mapRectToScene(pair->boundingRect());
        QVERIFY2(box.width() >= app.window()->width() * 0.4 && box.height() >= app.window()->height() * 0.4,
                 qPrintable(u"%1 x %2"_s.arg(box.width()).arg(box.height())));
        for (const QString &words :
             { u"Healthy: 60 of 100 go out"_s, u"Weak: 30 of 100 go out"_s, u"Squeezes weakly"_s })
            QVERIFY2(isInView(app, words), qPrintable(words));
        if (const QQuickItem *heart = itemOfType(app.page(), u"Stage"_s))
            QVERIFY(heart->mapToScene({}).y() > app.window()->height());
    }

    void topicsLeadToTheOfferCheck()
    {
        App app;
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            app.visit(topic.id + u"/3"_s);
            app.settle();
            for (int turn = 0; turn < 12 && !isInView(app, u"Is this offer real?"_s); ++turn)
                key(app, Qt::Key_PageDown);
            touch(app, u"Is this offer real?"_s);
            QCOMPARE(app.address(), u"offer-check"_s);
        }
    }

    /// The keyboard is on the first thing to do, and that is in view: never on the tools, never on the way
    /// out.
    void arrivesAtTheFirstAction_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("action");
        QTest::newRow("home") << u"home"_s << u"Start here"_s;
        QTest::newRow("walk") << u"fibrosis"_s << u"Next"_s;
        QTest::newRow("offer check") << u"offer-check"_s << u"Yes"_s;
    }
    void arrivesAtTheFirstAction()
    {
        QFETCH(QString, address);
        QFETCH(QString, action);
        for (const QSize size : { QSize(1280, 800), QSize(1024, 768) }) {
            Start start;
            start.page = address;
            start.size = size;
            App app(start);
            const auto check = [&] {
                QQuickItem *focused = app.window()->activeFocusItem();
                QVERIFY2(focused && nameOf(focused).startsWith(action), qPrintable(describe(focused)));
                QVERIFY2(app.window()->contentItem()->contains(
                             focused->mapToScene(focused->boundingRect().center())),
                         qPrintable(describe(focused)));
            };
            check(); // as the program starts
            app.visit(u"claims"_s);
            app.visit(address);
            app.settle();
            check();
            if (address == "offer-check"_L1) // what comes before the question is still to be read
                QVERIFY(isInView(app, app.store()->document(address, u"en"_s)->question));
        }
    }

    void threeDoorsOfHome()
    {
        App app;
        const auto leads = [&](const QString &door, const QString &address) {
            app.visit(u"home"_s);
            app.settle();
            touch(app, door);
            QCOMPARE(app.address(), address);
        };
        leads(u"Show me in 3 minutes. The short way"_s, u"heart-failure"_s);
        leads(u"Someone offered me stem cells"_s, u"offer-check"_s);
        leads(u"What helps today?"_s, u"heart-failure/what-helps-today"_s);
        QVERIFY(isInView(app, u"What helps today"_s));
        QVERIFY(isInView(app, u"Four kinds of medicine."_s));
    }

    /// One Tab stop for all letters; each brings its first word to the top of the list.
    void aLetterLeadsToItsWords()
    {
        App app;
        app.visit(u"glossary"_s);
        app.settle();
        const QString word = u"Randomised"_s;
        QVERIFY(!isInView(app, word));
        touch(app, u"Words with R"_s);
        QVERIFY(isInView(app, word));
        QVERIFY(!isInView(app, u"Angina"_s));
        key(app, Qt::Key_Tab);
        QQuickItem *next = app.window()->activeFocusItem();
        QVERIFY2(next && !nameOf(next).startsWith(u"Words with"_s),
                 "the letters are one stop of the Tab key");
    }

    /// Next leads along the short way, and says how far it is; beside it and at its end the program is as
    /// ever.
    void theShortWay()
    {
        App app;
        touch(app, u"Show me in 3 minutes. The short way"_s);
        const ReaderPath path = app.store()->readerPath(u"three-minutes"_s, u"en"_s);
        QStringList seen{ app.address() };
        for (int i = 1; i < path.addresses.size(); ++i) {
            QVERIFY2(isInView(app, u"The short way: %1 of %2"_s.arg(i).arg(path.addresses.size())),
                     qPrintable(seen.last()));
            touch(app, u"Next: "_s + path.titles.at(i));
            seen << app.address();
        }
        QCOMPARE(
            seen,
            (QStringList{ u"heart-failure"_s, u"regeneration"_s, u"function/3"_s, u"where-things-stand"_s,
                          u"heart-failure/what-helps-today"_s, u"questions"_s }));
        touch(app, u"Back: What is heart failure?"_s);
        QCOMPARE(app.address(), u"heart-failure/what-helps-today"_s);
        touch(app, u"Next: Questions to ask"_s);
        touch(app, u"Next: Home"_s);
        QCOMPARE(app.address(), u"home"_s);
        app.visit(u"heart-failure"_s); // the path is over
        app.settle();
        QVERIFY(find(app.window(), QAccessible::Button, u"Next: Heart muscle"_s));
    }

    /// A stranger at a kiosk, and whoever reads large text, has one question on the screen, its reply under
    /// the answer, and the verdict from the first warning sign on.
    void oneQuestionAtATime_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<double>("text");
        QTest::newRow("kiosk") << Mode::Kiosk << 1.0;
        QTest::newRow("150 %") << Mode::Study << 1.5;
    }
    void oneQuestionAtATime()
    {
        QFETCH(Mode, mode);
        QFETCH(double, text);
        Start start;
        start.mode = mode;
        start.textSize = text;
        App app(start);
        app.visit(u"offer-check"_s);
        app.settle();
        const auto questions = app.store()->offerQuestions(u"en"_s);
        const QString verdict = u"Stop. Do not pay, sign or travel yet."_s;
        touch(app, u"First question"_s);
        QVERIFY(isInView(app, questions.at(0).text));
        QVERIFY(!isInView(app, questions.at(1).text));
        touch(app, u"No"_s); // "Do they ask you to pay?"
        QVERIFY(isInView(app, u"Ask about other costs too"_s));
        QVERIFY(!isInView(app, verdict));
        QVERIFY(chosenWith(app, u"check"_s));
        touch(app, u"Yes"_s);
        QVERIFY(isInView(app, u"A warning sign"_s));
        QVERIFY2(!chosenWith(app, u"check"_s), "a tick says well done");
        QVERIFY(isInView(app, verdict));
        touch(app, u"Next question"_s);
        QVERIFY(isInView(app, questions.at(1).text));
        QVERIFY(!isInView(app, questions.at(0).text));
        QVERIFY(isInView(app, verdict));
        touch(app, u"Back: Question 1"_s);
        QVERIFY(isInView(app, questions.at(0).text));
        for (int i = 0; i < questions.size() - 1; ++i)
            touch(app, u"Next question"_s);
        touch(app, u"What your answers mean"_s);
        QVERIFY(isInView(app, u"You have answered 1 of 10."_s));
        QVERIFY(isInView(app, keepTaking));
    }
};

int main(int argc, char *argv[]) { return run<TestInView>(argc, argv, true); }
#include "tst_inview.moc"
