// SPDX-License-Identifier: GPL-3.0-or-later
#include "caveatwords.h"
#include "complaints.h"
#include "events.h"
#include "kioskfolder.h"
#include "sights.h"

#include <QTemporaryDir>
#include <utility>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

/// Which pages a row of a test looks at, and how the app was started.
struct Place {
    QString pages; ///< a regular expression for the names of states
    Start start;
};

Start started(Mode mode, QSize size, double textSize = 1)
{
    Start start;
    start.mode = mode;
    start.size = size;
    start.textSize = textSize;
    return start;
}

QList<State> allStates(App &app)
{
    QList<State> all = states(app) + popoverStates();
    if (app.session().waits())
        all += kioskStates();
    return all;
}

QList<State> statesOf(App &app, const QString &pages)
{
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(pages));
    QList<State> found;
    for (const State &state : allStates(app)) {
        if (wanted.match(state.name).hasMatch())
            found << state;
    }
    return found;
}

/// What is wrong, each kind of thing once: with the first sentence that says so, and how often it is true.
class Failures
{
public:
    void add(const QStringList &sentences, const QString &where)
    {
        static const QRegularExpression names(u"\"[^\"]*\""_s);
        for (const QString &sentence : sentences) {
            Failure &failure = m_all[QString(sentence).remove(names)];
            if (failure.count++ == 0)
                failure.first = where + u": "_s + sentence;
        }
    }
    /// Line by line: Qt Test cuts long messages.
    [[nodiscard]] bool none() const
    {
        for (const Failure &failure : m_all)
            qInfo("%s (%d times)", qPrintable(failure.first), failure.count);
        return m_all.isEmpty();
    }

private:
    struct Failure {
        QString first;
        int count = 0;
    };
    QMap<QString, Failure> m_all;
};

/// What is told of a page, without where it stands: a change is what this no longer equals.
QStringList allSaid(const QList<Node> &nodes)
{
    QStringList lines;
    for (const Node &node : nodes) {
        if (node.role == QAccessible::Notification)
            continue;
        lines
            << u"%1|%2|%3|%4"_s.arg(node.role).arg(node.name, node.description).arg(int(node.state.checked));
    }
    lines.sort();
    return lines;
}

/// The control's kind: pages repeat the same ones.
QString kindOf(const Node &node)
{
    QString kind = describe(node.item).section(u" \""_s, 0, 0).section(u" > "_s, -3);
    for (const char *property : { "kind", "iconName" })
        kind += node.item->property(property).toString();
    return kind + QString::number(int(node.state.checked));
}

bool isControl(const Node &node)
{
    return !node.state.disabled
        && (node.does(QAccessibleActionInterface::pressAction())
            || node.does(QAccessibleActionInterface::toggleAction())
            || node.does(QAccessibleActionInterface::increaseAction()));
}

void act(const Node &node)
{
    for (const QString &action :
         { QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction(),
           QAccessibleActionInterface::increaseAction() }) {
        if (node.does(action)) {
            node.self->actionInterface()->doAction(action);
            return;
        }
    }
}

const QStringList scrolls{ u"More below"_s, u"More above"_s };

/// What is said of a step of a topic: its heading and its words.
QString wordsOfStep(const Document &topic, int step)
{
    const Section &section = topic.sections.at(step);
    QStringList words{ u"Step %1: %2"_s.arg(step + 1).arg(section.title) };
    if (!words.first().endsWith(u'?'))
        words.first() += u'.';
    for (const Block &block : section.blocks)
        words << plainText(block.spans).simplified();
    return words.join(u' ');
}

/// What Tab does not come to on a page, and what it should not come to.
QStringList notReached(App &app)
{
    QStringList wrong;
    QSet<QQuickItem *> met;
    QMap<QString, QString> read; ///< words, and what is wrong if they are not heard
    QString heard;
    const auto look = [&] {
        const QList<Node> nodes = toldNodes(app);
        for (const Node &node : nodes) {
            // Of entries that lead on, Tab comes to one, and the arrows go on.
            const bool leads = node.does(QAccessibleActionInterface::pressAction());
            const bool words = !leads
                && (node.role == QAccessible::StaticText || node.role == QAccessible::Heading
                    || node.role == QAccessible::ListItem || node.role == QAccessible::Cell
                    || node.role == QAccessible::Grouping);
            if (words && !node.name.trimmed().isEmpty())
                read.insert(node.name, u"Tab does not come to it: "_s + describe(node));
        }
        const int at = placeOf(nodes, app.window()->activeFocusItem());
        if (at < 0) {
            wrong << u"Tab comes to what is not told: "_s + describe(app.window()->activeFocusItem());
            return;
        }
        const Node &node = nodes.at(at);
        if (scrolls.contains(node.name))
            wrong << u"Tab comes to what only scrolls: "_s + describe(node);
        if (!isControl(node) && node.role != QAccessible::Graphic && node.role != QAccessible::Pane
            && node.role != QAccessible::EditableText && itemsOfType(node.item, u"WordsRing"_s).isEmpty())
            wrong << u"it has the focus, and no ring: "_s + describe(node);
        if (!node.state.focused || !node.state.focusable)
            wrong << u"it has the focus, and does not say so: "_s + describe(node);
        for (int round = at; round >= 0; round = nodes.at(round).parent)
            heard += u'\n' + nodes.at(round).name + u'\n' + nodes.at(round).description;
    };
    constexpr int most = 400; // stops of one page
    while (met.size() < most && !met.contains(app.window()->activeFocusItem())) {
        met << app.window()->activeFocusItem();
        look();
        QTest::keyClick(app.window(), Qt::Key_Tab);
        app.complete();
    }
    for (auto it = read.cbegin(); it != read.cend(); ++it) {
        if (!heard.contains(it.key()))
            wrong << it.value();
    }
    return wrong;
}

QStringList doubledIn(const QStringList &said)
{
    QStringList wrong;
    for (const QString &words : said) {
        if (hasDoubleStop(words))
            wrong << u"two stops are said: \"%1\""_s.arg(words);
    }
    return wrong;
}

} // namespace

/// What a screen reader is told of every page in every state, compared with what the eyes see.
class tst_Accessible : public QObject
{
    Q_OBJECT
private:
    KioskFolder m_kiosk;
    QTemporaryDir m_folder;

    /// By their names.
    [[nodiscard]] QList<std::pair<const char *, Place>> places() const
    {
        const QSize usual(1280, 800);
        const Start study = started(Mode::Study, usual);
        Start remembers = study;
        remembers.record = m_folder.filePath(u"record.sqlite"_s);
        Start prints = study;
        prints.printers = { Printer{ u"desk"_s, u"Desk"_s, true, true, u"A4"_s } };
        Start waits = started(Mode::Kiosk, QSize(1080, 1920));
        waits.waits = true;
        waits.machine = m_kiosk.machine();
        const QString sample
            = u"home|heart-failure.*|fibrosis .*|where-things-stand|questions|offer-check.*|glossary/.*|"
              "studies/fibrosis|study/perin.*|chart/(ef-by-trial|bami-deaths).*|claims/.*|check/.*|take-home.*|search.*"_s;
        return {
            { "home and documents",
              { u"home.*|heart-failure|about.*|where-things-stand.*|questions.*"_s, study } },
            { "fibrosis", { u"(fibrosis|ipsc) .*"_s, study } },
            { "function", { u"(function|regeneration) .*"_s, study } },
            { "angiogenesis", { u"(angiogenesis|inflammation) .*"_s, study } },
            { "offer check and glossary", { u"offer-check.*|glossary.*"_s, study } },
            { "studies", { u"studies.*|study/.*"_s, study } },
            { "charts", { u"chart.*"_s, study } },
            { "claims", { u"claim.*"_s, study } },
            { "checks and what is taken home", { u"check/.*|take-home.*"_s, prints } },
            { "search", { u"search.*"_s, study } },
            { "what was read", { u"read"_s, remembers } },
            { "kiosk, portrait", { sample, started(Mode::Kiosk, QSize(1080, 1920)) } },
            { "kiosk, landscape",
              { u"search.*|fibrosis (text size|settings)"_s, started(Mode::Kiosk, QSize(1920, 1080)) } },
            { "kiosk without a reader", { u"kiosk .*"_s, waits } },
            { "200 %", { sample, started(Mode::Study, usual, 2) } },
        };
    }
    void addPlaces() const
    {
        QTest::addColumn<Place>("place");
        for (const auto &[name, place] : places())
            QTest::newRow(name) << place;
    }

private Q_SLOTS:
    /// Nothing that a reader can come to is left out.
    void everyStateIsLookedAt()
    {
        Start start = started(Mode::Kiosk, QSize(1080, 1920));
        start.waits = true;
        start.machine = m_kiosk.machine();
        App app(start);
        QStringList left;
        for (const State &state : allStates(app))
            left << state.name;
        for (const auto &[name, place] : places()) {
            const QRegularExpression wanted(QRegularExpression::anchoredPattern(place.pages));
            left.removeIf([&](const QString &state) { return wanted.match(state).hasMatch(); });
        }
        QCOMPARE(left, QStringList());
    }

    void pages_data() { addPlaces(); }
    void pages()
    {
        QFETCH(Place, place);
        App app(place.start);
        Failures wrong;
        for (const State &state : statesOf(app, place.pages)) {
            if (!enter(app, state))
                continue;
            const QList<Node> nodes = toldNodes(app);
            QVERIFY2(nodes.size() > 2, qPrintable(state.name + u": nearly nothing is told"_s));
            wrong.add(speechless(nodes), state.name);
            wrong.add(untold(app, nodes), state.name);
            wrong.add(unseen(app, nodes), state.name);
            wrong.add(saidTwice(nodes), state.name);
            wrong.add(doubleStops(nodes), state.name);
            wrong.add(outOfOrder(nodes), state.name);
            wrong.add(wrongKind(nodes), state.name);
            wrong.add(unstructured(app, nodes), state.name);
        }
        QVERIFY2(wrong.none(), "see above");
    }

    /// Whatever is pressed: what changes is said, and the focus is on something that can be seen.
    void changes_data() { addPlaces(); }
    void changes()
    {
        QFETCH(Place, place);
        App app(place.start);
        Events events;
        Failures wrong;
        QSet<QString> seen;
        for (const State &state : statesOf(app, place.pages)) {
            if (!enter(app, state))
                continue;
            QStringList kinds; // the nodes themselves go with the page
            for (const Node &node : toldNodes(app))
                kinds << (isControl(node) ? kindOf(node) : QString());
            for (qsizetype i = 0; i < kinds.size(); ++i) {
                const QString kind = kinds.at(i);
                if (kind.isEmpty() || seen.contains(kind))
                    continue;
                seen << kind;
                enter(app, state);
                const QList<Node> before = toldNodes(app);
                // The page is not built the same way twice, and what was pressed before may have switched it
                // off.
                if (i >= before.size() || kindOf(before.at(i)) != kind || !isControl(before.at(i)))
                    continue;
                const Node node = before.at(i);
                const QString what = describe(node);
                const QPointer<QQuickItem> item = node.item;
                item->forceActiveFocus(Qt::TabFocusReason);
                app.complete();
                const QStringList was = allSaid(toldNodes(app));
                events.clear();
                act(node);
                app.settle();
                const QList<Node> after = toldNodes(app);
                const bool announced
                    = events.focusMoved() || !events.announced().isEmpty() || (item && events.checked(item));
                wrong.add(doubledIn(events.heard()), state.name);
                if (allSaid(after) != was && !announced && !scrolls.contains(node.name))
                    wrong.add({ u"it changes the page, and nothing is said: "_s + what }, state.name);
                const int focus = placeOf(after, app.window()->activeFocusItem());
                if (focus < 0)
                    wrong.add({ u"the focus is lost after: %1; it is on: %2"_s.arg(
                                  what,
                                  app.window()->activeFocusItem() ? describe(app.window()->activeFocusItem())
                                                                  : u"nothing"_s) },
                              state.name);
            }
        }
        QVERIFY2(!seen.isEmpty(), "no control was found");
        QVERIFY2(wrong.none(), "see above");
    }

    /// What is longer than its room can be read with the keyboard: End, Home and the Page keys move it.
    void scrolling_data() { addPlaces(); }
    void scrolling()
    {
        QFETCH(Place, place);
        App app(place.start);
        Failures wrong;
        for (const State &state : statesOf(app, place.pages)) {
            // A key ends the reading, and then moves what it moves.
            if (!enter(app, state) || app.narration().active())
                continue;
            QQuickItem *sheet = itemOfType(app.window()->contentItem(), u"PopupItem"_s);
            for (QQuickItem *area : itemsOfType(sheet ? sheet : app.page(), u"ScrollArea"_s)) {
                if (!area->property("overflows").toBool())
                    continue;
                // What the page names needs no focus of its own, but a line to type in has Home and End for
                // itself.
                const QQuickItem *focused = app.window()->activeFocusItem();
                if (area != app.page()->property("scroller").value<QQuickItem *>()
                    || (focused && focused->property("cursorPosition").isValid()))
                    area->forceActiveFocus(Qt::OtherFocusReason);
                const auto pressed = [&](Qt::Key key) {
                    QTest::keyClick(app.window(), key);
                    app.settle();
                    return area->property("contentY").toDouble();
                };
                const double start = pressed(Qt::Key_Home);
                if (pressed(Qt::Key_PageDown) <= start)
                    wrong.add({ u"Page Down moves nothing: "_s + describe(area) }, state.name);
                const double end = pressed(Qt::Key_End);
                if (!area->property("atEnd").toBool())
                    wrong.add({ u"End does not go to the end: "_s + describe(area) }, state.name);
                if (pressed(Qt::Key_PageUp) >= end)
                    wrong.add({ u"Page Up moves nothing: "_s + describe(area) }, state.name);
                if (pressed(Qt::Key_Home) != 0 || start != 0)
                    wrong.add({ u"Home does not go to the top: "_s + describe(area) }, state.name);
            }
        }
        QVERIFY2(wrong.none(), "see above");
    }

    /// Where a window is too small for the text that is wanted, that is said where it is chosen.
    void tooSmallForTheText()
    {
        App app(started(Mode::Study, QSize(800, 560), 2));
        app.open(u"fibrosis"_s);
        for (const QSize size : { QSize(800, 560), QSize(1280, 800) }) {
            app.resize(size);
            app.settle();
            app.navigator().showSheet(u"text-size"_s, app.page());
            app.settle();
            QString all;
            for (const Node &node : toldNodes(app))
                all += node.name;
            QCOMPARE(all.contains(u"too small for larger words"_s), size.width() < 1280);
            app.closePopups();
        }
    }

    /// A screen reader has such keys of its own, so ours do nothing while one runs.
    void singleKeys()
    {
        Start start;
        start.screenReader = true;
        App app(start);
        app.open(u"fibrosis"_s);
        for (const char key : { '0', '1', '6', '+', '=', '-', '?', '/', 'r', 'R' }) {
            QTest::keyClick(app.window(), key);
            app.settle();
            QCOMPARE(app.address(), u"fibrosis"_s);
            QCOMPARE(app.session().textSize(), 1.0);
            QVERIFY2(!app.narration().active(), qPrintable(QString(QLatin1Char(key))));
            QVERIFY2(!itemOfType(app.window()->contentItem(), u"PopupItem"_s),
                     qPrintable(QString(QLatin1Char(key))));
        }
    }

    /// Whoever starts the program hears where the keyboard is, after the name of the window.
    void theStart()
    {
        Events events;
        App app;
        app.settle();
        const QStringList heard = events.heard();
        const qsizetype window = heard.lastIndexOf(u"window"_s);
        QVERIFY2(window >= 0, qPrintable(heard.join(u" | "_s)));
        const auto *focused = QAccessible::queryAccessibleInterface(app.window()->activeFocusItem());
        QVERIFY(focused && !focused->text(QAccessible::Name).isEmpty());
        QCOMPARE(heard.mid(window + 1).join(u" | "_s), focused->text(QAccessible::Name));
    }

    /// A screen reader that has more than 50 changes to look at throws announcements away. What nobody has
    /// asked for is no change to anybody.
    void pagesComeQuietly_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             { "fibrosis", "heart-failure", "studies/fibrosis", "study/perin2023-dream-hf", "charts",
               "chart/ef-by-trial", "chart/bami-deaths", "glossary", "search", "offer-check", "questions",
               "take-home", "check/fibrosis", "claims" })
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void pagesComeQuietly()
    {
        QFETCH(QString, address);
        App app;
        app.settle();
        Events events;
        app.visit(address);
        app.settle();
        QCOMPARE(app.address(), address);
        QVERIFY2(events.count() <= 50, qPrintable(u"%1 changes are told"_s.arg(events.count())));
    }

    /// What was asked for is told as soon as it is another.
    void whatWasAskedForIsTold()
    {
        App app;
        app.open(u"fibrosis"_s);
        QQuickItem *next = find(app.window(), QAccessible::Button, u"Next: What happens"_s);
        QVERIFY(next);
        Events events;
        QTest::keyClick(app.window(), Qt::Key_Right);
        app.settle();
        QVERIFY(events.renamed(next));
    }

    /// What folds tells whether it is open, and is named where that is announced.
    void folds()
    {
        App app;
        Events events;
        app.open(u"study/perin2023-dream-hf"_s);
        const QList<QQuickItem *> folds = itemsOfType(app.page(), u"Part"_s);
        QVERIFY(!folds.isEmpty());
        for (const bool open : { true, false }) {
            const QString title = folds.first()->property("title").toString();
            QQuickItem *heading = find(app.window(), QAccessible::Button, title);
            QVERIFY2(heading, qPrintable(title));
            auto *node = QAccessible::queryAccessibleInterface(heading);
            QVERIFY(node->state().expandable);
            QCOMPARE(bool(node->state().expanded), !open);
            heading->forceActiveFocus(Qt::TabFocusReason);
            app.settle();
            events.clear();
            node->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
            app.settle();
            QCOMPARE(bool(node->state().expanded), open);
            QVERIFY(events.checked(heading));
            QCOMPARE(events.announced().join(u" | "_s), (open ? u"Open: "_s : u"Shut: "_s) + title);
        }
    }

    /// A page that opens says what it is, and not what it became while it was made. A topic says its open
    /// step, too: the keyboard is at what leads on.
    void arrivals()
    {
        App app;
        Events events;
        for (const auto &[address, step] :
             { std::pair{ u"fibrosis"_s, 0 }, { u"chart/ef-by-trial"_s, -1 }, { u"function/2"_s, 1 } }) {
            events.clear();
            app.visit(address);
            app.settle();
            // Where the keyboard arrives at the title, that is what is heard.
            QStringList heard = events.announced();
            if (const QQuickItem *title = app.window()->activeFocusItem(); heard.isEmpty())
                heard << title->property("text").toString();
            QString wanted = app.page()->property("title").toString();
            if (step >= 0) {
                const auto topic = app.store()->document(address.section(u'/', 0, 0), u"en"_s);
                wanted += u" | "_s + wordsOfStep(*topic, step) + u" Our answer: "_s + topic->caveat.headline
                    + u' ' + certaintySentence(topic->caveat.certainty);
            }
            QCOMPARE(heard.join(u" | "_s), wanted);
            // A screen reader asks a little later: all that was announced still stands there.
            QStringList standing;
            for (const Node &node : toldNodes(app)) {
                if (node.role == QAccessible::Notification)
                    standing << node.name;
            }
            for (const QString &words : events.announced())
                QVERIFY2(standing.contains(words), qPrintable(standing.join(u" | "_s)));
            // First the page, then what has the keyboard.
            QCOMPARE(events.heard().value(0), app.page()->property("title").toString());
        }
    }

    /// Where the keyboard is on what leads on, the words that come are said, once.
    void whatOpensIsSaid()
    {
        App app;
        Events events;
        const auto announced = [&] {
            app.settle();
            const QString all = events.announced().join(u" | "_s);
            events.clear();
            return all;
        };
        const auto topic = app.store()->document(u"fibrosis"_s, u"en"_s);
        app.open(u"fibrosis"_s);
        (void)announced();
        for (const auto &[button, step] :
             { std::pair{ u"Next:"_s, 1 }, { u"Next:"_s, 2 }, { u"Back"_s, 1 } }) {
            QQuickItem *item = buttonSaying(app.page(), button);
            QVERIFY(item);
            item->forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(app.window(), Qt::Key_Return);
            QCOMPARE(announced(), wordsOfStep(*topic, step));
        }

        // A word of the glossary, with what it means.
        app.open(u"glossary"_s);
        (void)announced();
        const Term term = app.store()->terms(u"en"_s).at(4);
        QMetaObject::invokeMethod(app.page(), "show", Q_ARG(QString, term.id));
        QCOMPARE(announced(), u"Shown: %1. %2"_s.arg(term.term, plainText(term.plain)));

        // A question, whose first answer has the keyboard.
        app.visit(u"check/fibrosis"_s);
        const QString question = app.store()->checkItems(u"fibrosis"_s, u"en"_s).constFirst().question;
        QCOMPARE(announced().count(question), 1);

        // Down in the field of search goes to another result, and says which.
        app.open(u"search"_s);
        setOnPage(app, "typed", u"fibr"_s);
        (void)announced();
        QTest::keyClick(app.window(), Qt::Key_Down);
        const QString said = announced();
        const QList<QQuickItem *> rows = itemsOfType(app.page(), u"SearchRow"_s);
        QVERIFY(rows.size() > 1 && rows.at(1)->property("current").toBool());
        QVERIFY2(said.startsWith(rows.at(1)->property("text").toString()), qPrintable(said));
    }

    /// What is chosen in a list of contents is where the keyboard goes on; from what stands above the studies
    /// it goes down to them.
    void waysLeadThere()
    {
        Start start;
        start.screenReader = true;
        App app(start);
        const QString scar = u"Scar tissue"_s;
        for (const QString &address : { u"charts"_s, u"claims"_s }) {
            app.visit(address);
            app.settle();
            QQuickItem *way = buttonSaying(app.page(), scar);
            QVERIFY(way);
            way->forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(app.window(), Qt::Key_Return);
            app.settle();
            const QQuickItem *there = app.window()->activeFocusItem();
            QVERIFY2(there != way && there->property("text").toString() == scar, qPrintable(describe(there)));
        }
        app.visit(u"studies/fibrosis"_s);
        app.settle();
        QQuickItem *above = buttonSaying(app.page(), u"How sure are we"_s);
        QVERIFY(above);
        above->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(app.window(), Qt::Key_Down);
        app.settle();
        const QQuickItem *study = app.window()->activeFocusItem();
        QVERIFY2(typeName(study) == "StudyCard"_L1 && study->property("index").toInt() == 0,
                 qPrintable(describe(study)));
    }

    /// Where the keyboard begins at the first answer, the rule that stands before it is told.
    void aRuleIsToldFirst()
    {
        App app;
        Events events;
        app.visit(u"offer-check"_s);
        app.settle();
        const QString rule = app.store()->document(u"offer-check"_s, u"en"_s)->takeaway;
        QCOMPARE(events.announced().join(u" | "_s).count(rule), 1);
    }

    /// While a screen reader runs, Tab comes to all words: what it comes to is seen and told, and what is of
    /// use to eyes alone it passes.
    void wordsAreReached_data()
    {
        QTest::addColumn<Place>("place");
        const QString sample
            = u"home|heart-failure|fibrosis (step 3|detail|text size|term|sources)|function step 1|"
              "where-things-stand|questions|about.*|offer-check|offer-check some warnings|glossary/.*|read|"
              "studies/fibrosis|study/perin.*|study/scipio.*|chart/(ef-by-trial|bami-deaths)( table)?|"
              "claims/fibrosis|check/fibrosis answer 1|take-home (saved|failed)|search fibr|search cardio.*"_s;
        const auto with = [](Start start) {
            start.screenReader = true;
            return start;
        };
        QTest::newRow("usual") << Place{ sample, with(started(Mode::Study, QSize(1280, 800))) };
        QTest::newRow("200 %") << Place{ sample, with(started(Mode::Study, QSize(1280, 800), 2)) };
        QTest::newRow("portrait") << Place{ sample, with(started(Mode::Study, QSize(1080, 1920))) };
    }
    void wordsAreReached()
    {
        QFETCH(Place, place);
        App app(place.start);
        Failures wrong;
        int states = 0;
        for (const State &state : statesOf(app, place.pages)) {
            if (!enter(app, state))
                continue;
            ++states;
            wrong.add(notReached(app), state.name);
        }
        QCOMPARE_GT(states, 15);
        QVERIFY2(wrong.none(), "see above");
    }

    /// The words of a step have the focus, and another step opens: the focus is not lost with them.
    void wordsThatGo()
    {
        Start start;
        start.screenReader = true;
        App app(start);
        app.open(u"fibrosis"_s);
        for (const Qt::Key key : { Qt::Key_Right, Qt::Key_Right, Qt::Key_Left }) {
            QQuickItem *passage = itemOfType(app.page(), u"RichText"_s);
            QVERIFY(passage);
            QQuickItem *words = passage->childItems().constFirst();
            words->forceActiveFocus(Qt::TabFocusReason);
            QCOMPARE(app.window()->activeFocusItem(), words);
            QTest::keyClick(app.window(), key);
            app.settle();
            const QList<Node> nodes = toldNodes(app);
            QVERIFY(placeOf(nodes, app.window()->activeFocusItem()) >= 0);
        }
    }

    /// Without one, Tab goes from control to control.
    void wordsAreNoStops()
    {
        App app;
        app.open(u"fibrosis"_s);
        QSet<QQuickItem *> met;
        while (!met.contains(app.window()->activeFocusItem())) {
            QQuickItem *item = app.window()->activeFocusItem();
            met << item;
            QVERIFY2(!item->property("isWords").toBool(), qPrintable(describe(item)));
            QTest::keyClick(app.window(), Qt::Key_Tab);
            app.complete();
        }
        QCOMPARE_GT(met.size(), 10);
        // The keyboard arrives at the title of this page: without a ring.
        app.visit(u"studies"_s);
        app.settle();
        QVERIFY(app.window()->activeFocusItem()->property("isWords").toBool());
        QVERIFY(itemsOfType(app.window()->contentItem(), u"WordsRing"_s).isEmpty());
    }

    /// A list has all its entries, in the order in which they stand, whatever was shown before.
    void listsAreWhole()
    {
        Start start;
        start.screenReader = true;
        App app(start);
        app.open(u"studies"_s);
        const auto wrong = [&]() -> QString {
            app.settle();
            for (const Node &node : toldNodes(app)) {
                if (node.role != QAccessible::List || typeName(node.item) != "StudyRows"_L1)
                    continue;
                double y = -1e9;
                int entries = 0;
                for (int i = 0; i < node.self->childCount(); ++i) {
                    QAccessibleInterface *child = node.self->child(i);
                    if (node.self->indexOfChild(child) != i)
                        return u"child %1 has another place"_s.arg(i);
                    if (child->role() != QAccessible::ListItem)
                        continue;
                    ++entries;
                    const auto *item = qobject_cast<QQuickItem *>(child->object());
                    const double top = item->mapToScene({}).y();
                    if (top <= y)
                        return u"not in order: "_s + describe(item);
                    y = top;
                }
                const int count = node.item->property("count").toInt();
                return entries == count ? QString() : u"%1 entries of %2"_s.arg(entries).arg(count);
            }
            return u"there is no list"_s;
        };
        QCOMPARE(wrong(), QString());
        for (const QVariantMap &chosen :
             { QVariantMap{ { u"blinded"_s, QStringList{ u"yes"_s } } },
               QVariantMap{ { u"document"_s, QStringList{ u"fibrosis"_s } } }, QVariantMap() }) {
            filter(app, chosen);
            QCOMPARE(wrong(), QString());
        }
        QTest::keyClick(app.window(), Qt::Key_End);
        QCOMPARE(wrong(), QString());
        app.open(u"studies/fibrosis"_s);
        QCOMPARE(wrong(), QString());
    }

    /// A slider with named stops says the stop, and no number before it.
    void sliders()
    {
        App app;
        Events events;
        app.open(u"fibrosis"_s);
        QQuickItem *slider = nullptr;
        for (const Node &node : toldNodes(app)) {
            if (node.role == QAccessible::Slider)
                slider = node.item;
        }
        QVERIFY(slider);
        slider->forceActiveFocus(Qt::TabFocusReason);
        app.settle();
        const QStringList stops = slider->parentItem()->property("stops").toStringList();
        QCOMPARE(stops.size(), 4);
        for (const auto &[key, stop] :
             { std::pair{ Qt::Key_Home, 0 }, { Qt::Key_Right, 1 }, { Qt::Key_End, 3 } }) {
            events.clear();
            QTest::keyClick(app.window(), key);
            app.settle();
            QVERIFY2(!events.valueChanged(slider), "its number is told");
            QCOMPARE(events.heard().value(0), u"Move to see what happens: "_s + stops.at(stop));
            // Orca 43 makes nothing of a name that Qt 6.4 tells as changed: the stop is announced, too.
            QVERIFY(events.announced().join(u" | "_s).startsWith(stops.at(stop)));
            QCOMPARE(events.announced().join(u" | "_s).count(stops.at(stop)), 1);
        }
    }

    /// What happens where the focus is not is said: a key that opens a step, a slider, a larger text.
    void announcements()
    {
        App app;
        Events events;
        const auto heard = [&](const QString &words) {
            app.settle();
            const QString all = events.heard().join(u" | "_s);
            events.clear();
            return all.contains(words, Qt::CaseInsensitive) ? QString()
                                                            : u"not \"%1\" but: %2"_s.arg(words, all);
        };
        app.open(u"fibrosis"_s);
        events.clear();
        QTest::keyClick(app.window(), Qt::Key_Right);
        QCOMPARE(heard(u"Step 2: What happens"_s), QString());
        app.session().setLevel(u"detail"_s);
        QCOMPARE(heard(u"More detail"_s), QString());
        app.session().setTextSize(1.25);
        QCOMPARE(heard(u"125 %"_s), QString());

        app.open(u"fibrosis"_s);
        app.session().setTextSize(1);
        app.settle();
        events.clear();
        const QList<Node> nodes = toldNodes(app);
        const auto slider = std::find_if(nodes.begin(), nodes.end(),
                                         [](const Node &node) { return node.role == QAccessible::Slider; });
        QVERIFY(slider != nodes.end());
        slider->item->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(app.window(), Qt::Key_Home);
        app.settle();
        events.clear();
        QTest::keyClick(app.window(), Qt::Key_End);
        const auto topic = app.store()->document(u"fibrosis"_s, u"en"_s);
        QCOMPARE(heard(topic->labels.value(u"control-end"_s)), QString());
        QTest::keyClick(app.window(), Qt::Key_Left);
        QTest::keyClick(app.window(), Qt::Key_End);
        QCOMPARE(heard(topic->labels.value(u"badge"_s)), QString());

        app.open(u"glossary"_s);
        events.clear();
        QQuickItem *field = itemOfType(app.page(), u"TextField"_s);
        QVERIFY(field);
        field->forceActiveFocus(Qt::TabFocusReason);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(app.window(), Qt::Key_Q);
        QCOMPARE(heard(u"No match"_s), QString());

        app.open(u"studies"_s);
        events.clear();
        filter(app, { { u"blinded"_s, QStringList{ u"yes"_s } } });
        QCOMPARE(heard(u"studies and other sources"_s), QString());
        filter(app, nothingFits());
        QCOMPARE(heard(u"No study fits"_s), QString());

        app.open(u"offer-check"_s);
        events.clear();
        QQuickItem *yes = buttonWith(app.page(), u"Yes"_s);
        QVERIFY(yes);
        QAccessible::queryAccessibleInterface(yes)->actionInterface()->doAction(
            QAccessibleActionInterface::pressAction());
        app.settle();
        const OfferResult verdict = app.store()->offerResults(u"en"_s).at(1);
        const QString all = events.announced().join(u" | "_s);
        for (const QString &words : { u"Chosen: Yes"_s, u"A warning sign"_s, verdict.title })
            QVERIFY2(all.contains(words), qPrintable(words + u": "_s + all));
        events.clear();
        QQuickItem *no = buttonWith(app.page(), u"No"_s);
        QVERIFY(no);
        QAccessible::queryAccessibleInterface(no)->actionInterface()->doAction(
            QAccessibleActionInterface::pressAction());
        QCOMPARE(heard(u"No warning sign now"_s), QString());
    }

    /// A table has rows, columns and headers.
    void tables()
    {
        App app(started(Mode::Study, QSize(1920, 1080))); // with room for the columns
        app.open(u"chart/ef-by-trial"_s);
        setOnPage(app, "asTable", true);
        for (const Node &node : toldNodes(app)) {
            if (node.role != QAccessible::Table)
                continue;
            auto *table = node.self->tableInterface();
            QVERIFY(table);
            QCOMPARE_GT(table->rowCount(), 5);
            QCOMPARE_GT(table->columnCount(), 2);
            QVERIFY(!table->columnDescription(1).isEmpty());
            QAccessibleInterface *cell = table->cellAt(1, 1);
            QVERIFY(cell && cell->tableCellInterface());
            QCOMPARE(cell->tableCellInterface()->rowIndex(), 1);
            QCOMPARE(cell->tableCellInterface()->columnIndex(), 1);
            QCOMPARE(cell->tableCellInterface()->columnHeaderCells().value(0), table->cellAt(0, 1));
            QCOMPARE(cell->tableCellInterface()->rowHeaderCells().value(0), table->cellAt(1, 0));
            return;
        }
        QFAIL("there is no table");
    }

    /// Body text is twice as large at 200 %: in every window that a laptop has room for.
    void twiceAsLarge_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : { QSize(1024, 700), QSize(1024, 768), QSize(1280, 720), QSize(1280, 800),
                                  QSize(1366, 700), QSize(1920, 1080), QSize(1080, 1920), QSize(768, 1024) })
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void twiceAsLarge()
    {
        QFETCH(QSize, size);
        App app(started(Mode::Study, size));
        const auto body = [&] {
            return app.theme()->property("body").value<QObject *>()->property("pixelSize").toDouble();
        };
        const double usual = body();
        app.session().setTextSize(2);
        app.complete();
        QVERIFY2(body() >= 2 * usual - 0.5,
                 qPrintable(u"body text grows from %1 to %2 pixels only"_s.arg(usual).arg(body())));
    }
};

int main(int argc, char *argv[]) { return PlainheartTest::run<tst_Accessible>(argc, argv, true); }
#include "tst_accessible.moc"
