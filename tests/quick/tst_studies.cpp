// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"
#include "sights.h"

#include <algorithm>
#include <functional>
#include <QAccessible>
#include <QSignalSpy>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

using Passes = std::function<bool(const Study &)>;
Q_DECLARE_METATYPE(Passes)

namespace {

void click(App &app, const QQuickItem *item)
{
    QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier, middleOf(item));
    app.settle();
}
void press(App &app, QQuickItem *item)
{
    QAccessible::queryAccessibleInterface(item)->actionInterface()->doAction(
        QAccessibleActionInterface::pressAction());
    app.complete();
}

QQuickItem *rows(const App &app) { return itemOfType(app.page(), u"StudyRows"_s); }
int countOf(const App &app) { return rows(app)->property("count").toInt(); }
QList<QQuickItem *> cards(const App &app) { return itemsOfType(app.page(), u"StudyCard"_s); }
QStringList namesOf(const QList<QQuickItem *> &items)
{
    QStringList names;
    for (QQuickItem *item : items)
        names << nameOf(item);
    return names;
}

/// Opens every part of the study that is shown.
void openParts(App &app)
{
    itemOfType(app.page(), u"StudyDetail"_s)
        ->setProperty("opened",
                      QStringList{ u"results"_s, u"facts"_s, u"strength"_s, u"paper"_s, u"places"_s });
    app.settle();
}

QQuickItem *certaintyOf(const App &app) { return itemOfType(app.page(), u"StudyCertainty"_s); }

/// What is written in an item.
QStringList wordsIn(const App &app, const QQuickItem *item)
{
    QStringList words;
    for (const Shown &shown : shownItems(app.window())) {
        if (isText(shown.item) && isInside(shown.item, item))
            words << wordsOf(shown.item);
    }
    return words;
}

/// What is written on the window, each text once.
QStringList wordsOn(const App &app)
{
    QStringList words;
    for (const Shown &shown : shownItems(app.window())) {
        if (isText(shown.item))
            words << wordsOf(shown.item);
    }
    return words;
}

/// The cards in view as name and place: where the reader is in the list.
QStringList cardsInView(const App &app)
{
    QStringList seen;
    for (const Shown &shown : shownItems(app.window())) {
        if (typeName(shown.item) == "StudyCard"_L1 && !shown.seen().isEmpty())
            seen << u"%1 at %2"_s.arg(nameOf(shown.item)).arg(qRound(shown.box.y()));
    }
    seen.sort();
    return seen;
}

QObject *list(const App &app)
{
    for (QQuickItem *item : rows(app)->childItems()) {
        if (item->inherits("QQuickListView"))
            return item;
    }
    qFatal("no list");
}

} // namespace

/// The evidence explorer as a reader uses it: the list and its filters, one study, and the ways there and
/// back.
class TestStudies : public QObject
{
    Q_OBJECT

    [[nodiscard]] static int passing(const App &app, const Passes &passes)
    {
        const QList<Study> all = app.store()->studies(u"en"_s);
        return int(std::count_if(all.begin(), all.end(), passes));
    }

    /// The ways in which the list is laid out, as rows of a test.
    static void addLayouts()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textSize");
        QTest::newRow("list and study side by side") << QSize(1280, 800) << 1.0;
        QTest::newRow("portrait") << QSize(1080, 1920) << 1.0;
        QTest::newRow("large text") << QSize(1280, 800) << 2.0;
    }
    static Start startOfLayout()
    {
        QFETCH(QSize, size);
        QFETCH(double, textSize);
        Start start;
        start.size = size;
        start.textSize = textSize;
        return start;
    }

    static bool isBlinded(const Study &study) { return study.blinded == u"yes"_s; }

private Q_SLOTS:
    // Filters
    // ------------------------------------------------------------------------------------------------------

    void aChipNarrowsTheList_data()
    {
        QTest::addColumn<QString>("by");
        for (const char *by : { "mouse", "touch", "space", "enter", "accessible press" })
            QTest::newRow(by) << QString::fromLatin1(by);
    }
    void aChipNarrowsTheList()
    {
        QFETCH(QString, by);
        App app;
        app.visit(u"studies"_s);
        app.settle();
        const int all = passing(app, [](const Study &) { return true; });
        QCOMPARE(countOf(app), all);

        QQuickItem *chip = buttonWith(app.page(), u"Blinded"_s);
        QVERIFY(chip);
        const QSignalSpy announced(&app.navigator(), &Navigator::announced);
        if (by == u"mouse"_s) {
            click(app, chip);
        } else if (by == u"touch"_s) {
            static QPointingDevice *finger = QTest::createTouchDevice();
            QTest::touchEvent(app.window(), finger).press(1, middleOf(chip), app.window());
            QTest::touchEvent(app.window(), finger).release(1, middleOf(chip), app.window());
        } else if (by == u"accessible press"_s) {
            press(app, chip);
        } else {
            chip->forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(app.window(), by == u"space"_s ? Qt::Key_Space : Qt::Key_Return);
        }
        app.settle();

        const int blinded = passing(app, isBlinded);
        QVERIFY(blinded > 0 && blinded < all);
        QCOMPARE(countOf(app), blinded);
        // It is said, once, and written on the page.
        QCOMPARE(announced.size(), 1);
        QCOMPARE(announced.first().first().toString(), u"%1 studies and other sources"_s.arg(blinded));
        QVERIFY(wordsOn(app).contains(
            u"%1 studies and other sources. Studies of cells first, the largest at the top."_s.arg(blinded)));

        click(app, chip); // none chosen: all
        QCOMPARE(countOf(app), all);
        QCOMPARE(buttonWith(app.page(), u"All studies"_s)->property("on").toBool(), true);
    }

    /// Whatever is filtered, the study that is read beside the list is one of the list: the chosen one while
    /// it passes, or else the first.
    void theStudyBesideTheListIsInTheList()
    {
        App app;
        app.visit(u"studies"_s);
        app.settle();
        const auto readBeside = [&] {
            const QStringList words = wordsIn(app, itemOfType(app.page(), u"StudyDetail"_s));
            for (const Study &study : app.store()->studies(u"en"_s)) {
                if (words.contains(study.shortName))
                    return study.shortName;
            }
            return QString();
        };
        const auto firstCard
            = [&] { return cards(app).constFirst()->property("study").value<Study>().shortName; };

        QCOMPARE(readBeside(), firstCard());
        for (const QString &filter : { u"Blinded"_s, u"100 people or more"_s, u"Last 10 years"_s,
                                       u"All studies"_s, u"Last 10 years"_s, u"Blinded"_s }) {
            click(app, buttonWith(app.page(), filter));
            QCOMPARE(readBeside(), firstCard());
        }

        // The chosen study stays while it passes, and comes back with its filter.
        click(app, buttonWith(app.page(), u"All studies"_s));
        QQuickItem *open = nullptr;
        for (QQuickItem *card : cards(app)) {
            if (!open && card->property("index").toInt() > 0
                && !isBlinded(card->property("study").value<Study>()))
                open = card;
        }
        QVERIFY(open);
        const QString chosen = open->property("study").value<Study>().shortName;
        press(app, open);
        app.settle();
        QCOMPARE(readBeside(), chosen);
        click(app, buttonWith(app.page(), u"Blinded"_s));
        QCOMPARE(readBeside(), firstCard());
        QVERIFY(readBeside() != chosen);
        click(app, buttonWith(app.page(), u"Blinded"_s));
        QCOMPARE(readBeside(), chosen);
    }

    /// Every choice of the sheet, against what it says.
    void everyChoiceOfTheSheet_data()
    {
        QTest::addColumn<Passes>("passes");
        const auto row = [](const char *name, const Passes &passes) { QTest::newRow(name) << passes; };
        const auto about = [](const QString &id) {
            return [id](const Study &study) { return study.documents.contains(id); };
        };
        const auto in = [](const QStringList &groups) {
            return [groups](const Study &study) {
                return study.populationGroup == u"mixed"_s || groups.contains(study.populationGroup);
            };
        };
        const auto cell
            = [](const QString &id) { return [id](const Study &study) { return study.cells.contains(id); }; };
        row("Heart muscle", about(u"regeneration"_s));
        row("Scar tissue", about(u"fibrosis"_s));
        row("Pumping", about(u"function"_s));
        row("Blood vessels", about(u"angiogenesis"_s));
        row("Inflammation", about(u"inflammation"_s));
        row("Your own cells", about(u"ipsc"_s));
        row("People with heart failure", in({ u"heart-failure"_s }));
        row("After a heart attack", in({ u"heart-attack"_s }));
        row("Animals and lab", in({ u"animal"_s, u"lab"_s }));
        row("100 people or more", [](const Study &study) { return study.people >= 100; });
        row("Blinded", isBlinded);
        row("Last 10 years", [](const Study &study) { return study.year >= 2016; }); // the content is of 2026
        row("Marrow or blood cells", cell(u"marrow"_s));
        row("Mesenchymal cells", cell(u"mesenchymal"_s));
        row("Cells from a heart", cell(u"heart"_s));
        row("Leg-muscle cells", cell(u"muscle"_s));
        row("Lab-made heart muscle", cell(u"lab-made"_s));
        row("What cells give off", cell(u"cell-products"_s));
        row("Several kinds of cells", cell(u"several"_s));
        row("Products sold by clinics", cell(u"other"_s));
    }
    void everyChoiceOfTheSheet()
    {
        QFETCH(Passes, passes);
        App app;
        app.visit(u"studies"_s);
        app.settle();
        click(app, buttonWith(app.page(), u"More filters"_s));
        QQuickItem *chip = nullptr;
        for (const Shown &shown : shownItems(app.window())) {
            if (shown.popup && typeName(shown.item) == "FilterChip"_L1
                && shown.item->property("text").toString() == QString::fromUtf8(QTest::currentDataTag()))
                chip = shown.item;
        }
        QVERIFY(chip);
        press(app, chip);
        const int wanted = passing(app, passes);
        QVERIFY(wanted > 0);
        QCOMPARE(countOf(app), wanted);
        click(app, buttonWith(app.window()->contentItem(), u"Show %1"_s.arg(wanted)));
        QVERIFY(buttonWith(app.page(), u"Filters: 1 on"_s));
    }

    void nothingFits()
    {
        App app;
        app.visit(u"studies"_s);
        PlainheartTest::filter(app, PlainheartTest::nothingFits());
        QVERIFY(!rows(app)); // no empty list
        QVERIFY(wordsOn(app).contains(u"No study fits all of these filters."_s));
        click(app, buttonWith(app.page(), u"Show all studies"_s));
        QCOMPARE(countOf(app), passing(app, [](const Study &) { return true; }));
    }

    // The list
    // ------------------------------------------------------------------------------------------------------

    /// Cards are made for what is in view, not for the store.
    void onlyCardsInViewAreMade()
    {
        App app;
        app.visit(u"studies"_s);
        app.settle();
        for (int i = 0; i < 12; ++i) {
            list(app)->setProperty("contentY", i * 1500);
            app.complete();
            QVERIFY2(cards(app).size() < 25, qPrintable(QString::number(cards(app).size())));
        }
        QVERIFY(!cardsInView(app).isEmpty());
    }

    void aTopicOpensWithItsFilterAndItsCaveat_data() { addLayouts(); }
    void aTopicOpensWithItsFilterAndItsCaveat()
    {
        App app(startOfLayout());
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            app.visit(topic.id);
            click(app, buttonSaying(app.page(), u"See the studies"_s));
            QCOMPARE(app.address(), u"studies/"_s + topic.id);
            QCOMPARE(countOf(app),
                     passing(app, [&](const Study &study) { return study.documents.contains(topic.id); }));
            const QString words = wordsOn(app).join(u'\n');
            for (const QString &part :
                 { topic.caveat.headline, topic.caveat.reason, topic.caveat.unknown, topic.caveat.note })
                QVERIFY2(words.contains(part), qPrintable(topic.id + u": "_s + part));
        }
    }

    void cardsSayWhichStudiesAreCounted()
    {
        App app;
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            app.visit(u"studies/"_s + topic.id);
            QStringList counted;
            QStringList told;
            for (const Study &study : app.store()->studies(u"en"_s)) {
                if (topic.caveat.sources.contains(study.id)) {
                    counted << study.id;
                    QVERIFY2(!study.isInDoubt(), qPrintable(study.id));
                }
            }
            for (int y = 0; y < 6000; y += 300) {
                list(app)->setProperty("contentY", y);
                app.complete();
                for (QQuickItem *card : cards(app)) {
                    if (nameOf(card).endsWith(u"Counted in the answer"_s))
                        told << card->property("study").value<Study>().id;
                }
            }
            told.sort();
            told.removeDuplicates();
            counted.sort();
            QCOMPARE(told, counted);
        }
    }

    void aCardShowsItsStudyBesideTheList()
    {
        App app;
        app.visit(u"studies"_s);
        app.settle();
        QQuickItem *card = cards(app).at(2);
        click(app, card);
        QCOMPARE(app.address(), u"studies"_s);
        const auto study = card->property("study").value<Study>();
        QCOMPARE(itemOfType(app.page(), u"StudyDetail"_s)->property("studyId").toString(), study.id);
        QVERIFY(card->property("chosen").toBool());
    }

    void aCardOpensItsStudyWhereThereIsNoRoom()
    {
        Start start;
        start.size = QSize(1080, 1920);
        App app(start);
        app.visit(u"studies"_s);
        app.settle();
        QQuickItem *card = cards(app).at(1);
        const QString id = card->property("study").value<Study>().id;
        click(app, card);
        QCOMPARE(app.address(), u"study/"_s + id);
    }

    /// Tab goes to one card, Up and Down to the others, Enter opens.
    void theListByKeys()
    {
        App app;
        app.visit(u"studies"_s);
        app.settle();
        QStringList tabbed;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(app.window(), Qt::Key_Tab);
            QQuickItem *item = app.window()->activeFocusItem();
            if (typeName(item) == "StudyCard"_L1)
                tabbed << nameOf(item)
                        + (item->property("visualFocus").toBool() ? u""_s : u", without a ring"_s);
        }
        tabbed.removeDuplicates();
        QCOMPARE(tabbed.size(), 1);
        QVERIFY2(!tabbed.constFirst().contains(u"ring"_s), qPrintable(tabbed.constFirst()));
        cards(app).at(0)->forceActiveFocus(Qt::TabFocusReason);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(app.window(), Qt::Key_Down);
        app.settle();
        QQuickItem *card = app.window()->activeFocusItem();
        QCOMPARE(typeName(card), u"StudyCard"_s);
        QCOMPARE(card->property("index").toInt(), 9);
        QVERIFY(card->property("visualFocus").toBool());
        const QRectF box = card->mapRectToScene(card->boundingRect());
        const auto *view = qobject_cast<QQuickItem *>(list(app));
        QVERIFY(view->mapRectToScene(view->boundingRect()).contains(box.center()));
        QTest::keyClick(app.window(), Qt::Key_Return);
        app.settle();
        QCOMPARE(itemOfType(app.page(), u"StudyDetail"_s)->property("studyId").toString(),
                 card->property("study").value<Study>().id);
    }

    void backFindsTheListAsItWas_data() { addLayouts(); }
    void backFindsTheListAsItWas()
    {
        App app(startOfLayout());
        app.visit(u"studies"_s);
        PlainheartTest::filter(app, { { u"population"_s, QStringList{ u"heart-failure"_s } } });
        app.settle();
        const int count = countOf(app);
        list(app)->setProperty("contentY", 2345);
        app.settle();
        // A card that is wholly in view.
        QQuickItem *chosen = nullptr;
        const auto *view = qobject_cast<QQuickItem *>(list(app));
        for (QQuickItem *card : cards(app)) {
            if (view->mapRectToScene(view->boundingRect()).contains(middleOf(card)))
                chosen = chosen ? chosen : card;
        }
        QVERIFY(chosen);
        const QString id = chosen->property("study").value<Study>().id;
        press(app, chosen);
        app.settle();
        QStringList before = cardsInView(app);
        if (app.address() == u"studies"_s) {
            app.visit(u"study/"_s + id);
        } else {
            QVERIFY(before.isEmpty());
            app.navigator().back();
            app.settle();
            before = cardsInView(app);
            app.visit(u"study/"_s + id);
        }
        app.settle();
        click(app, buttonSaying(app.page(), u"Back: "_s));
        QCOMPARE(app.address(), u"studies"_s);
        QCOMPARE(countOf(app), count);
        QCOMPARE(cardsInView(app), before);
        QVERIFY(!before.isEmpty());
        QVERIFY2(before.join(u' ').contains(app.store()->source(id, u"en"_s)->shortName()),
                 qPrintable(before.join(u'\n')));
        if (itemOfType(app.page(), u"StudyDetail"_s))
            QCOMPARE(itemOfType(app.page(), u"StudyDetail"_s)->property("studyId").toString(), id);
    }

    // One study
    // ------------------------------------------------------------------------------------------------------

    /// Every source of the store has its page, which says what it is before anything else.
    void everyStudyHasItsPage()
    {
        App app;
        for (const Study &study : app.store()->studies(u"en"_s)) {
            app.visit(u"study/"_s + study.id);
            openParts(app);
            QCOMPARE(app.page()->property("title").toString(), study.shortName);
            const QStringList words = wordsOn(app);
            // That something is background is no result.
            const QString result = study.result == u"background"_s ? QString() : study.resultWords;
            for (const QString &part : { study.shortName, result, study.sentence })
                QVERIFY2(part.isEmpty() || words.contains(part),
                         qPrintable(study.id + u": "_s + part + u"\n"_s + words.join(u'\n')));
            const auto source = app.store()->study(study.id, u"en"_s);
            for (const CheckLine &line : source->checks)
                QVERIFY2(words.contains(line.text), qPrintable(study.id + u": "_s + line.text));
            for (const Finding &finding : source->findings)
                QVERIFY2(words.contains(finding.plain), qPrintable(study.id + u": "_s + finding.plain));
            auto clues = std::count_if(source->findings.begin(), source->findings.end(),
                                       [](const Finding &finding) { return finding.isClue; });
            if (QQuickItem *people = itemOfType(app.page(), u"StudyPeople"_s))
                clues += wordsIn(app, people).count(u"A clue, not proof"_s);
            QCOMPARE(words.count(u"A clue, not proof"_s), clues);
            const QStringList seen = App::takeWarnings();
            QVERIFY2(seen.isEmpty(), qPrintable(study.id + u": "_s + seen.join(u"; "_s)));
        }
    }

    /// A study is told in three sentences; the rest is shut until its heading is touched, and then stands at
    /// the top. Back finds it open.
    void aStudyIsToldInThreeSentences()
    {
        App app;
        app.visit(u"study/schachinger2006-repair-ami"_s);
        app.settle();
        const Source source = *app.store()->study(u"schachinger2006-repair-ami"_s, u"en"_s);
        const QStringList words = wordsOn(app);
        for (const StudySentence &sentence : source.sentences)
            QVERIFY2(words.contains(sentence.heading) && words.contains(sentence.text),
                     qPrintable(sentence.text));
        QVERIFY(!words.contains(source.citation()));

        QQuickItem *heading = buttonWith(app.page(), u"Where it comes from"_s);
        QVERIFY(heading);
        press(app, heading);
        app.settle();
        QVERIFY(wordsOn(app).contains(source.citation()));
        QQuickItem *scroll = itemOfType(app.page(), u"ScrollArea"_s);
        QVERIFY(scroll->contains(heading->mapToItem(scroll, QPointF(10, 10))));
        app.visit(u"studies"_s);
        app.navigator().back();
        app.settle();
        QVERIFY(wordsOn(app).contains(source.citation()));
    }

    /// Where both groups have counts, the people are in the first view, and nowhere twice.
    void thePeopleOfBothGroupsAreInTheFirstView()
    {
        App app;
        int drawn = 0;
        for (const Study &study : app.store()->studies(u"en"_s)) {
            const Source source = *app.store()->study(study.id, u"en"_s);
            if (source.shownFinding.id.isEmpty())
                continue;
            ++drawn;
            app.visit(u"study/"_s + study.id);
            app.settle();
            const QList<QQuickItem *> pairs = itemsOfType(app.page(), u"CountsPair"_s);
            QVERIFY2(pairs.size() == 1, qPrintable(study.id));
            const QRectF box = pairs.first()->mapRectToScene(pairs.first()->boundingRect());
            QVERIFY2(box.height() > 100 && box.bottom() <= certaintyOf(app)->mapToScene({}).y(),
                     qPrintable(study.id));
            openParts(app);
            const auto counted
                = std::count_if(source.findings.begin(), source.findings.end(),
                                [&](const Finding &finding) { return finding.id == source.shownFinding.id; });
            QCOMPARE(counted, 1);
        }
        QVERIFY(drawn > 2);
    }

    /// Where a study missed its main goal, that comes before the people of any other result, and is the
    /// largest that is written beside them.
    void aMissedGoalIsLargerThanAnotherResult()
    {
        App app;
        int missed = 0;
        for (const Study &study : app.store()->studies(u"en"_s)) {
            const Source source = *app.store()->study(study.id, u"en"_s);
            if (source.mainGoal != u"not-met"_s)
                continue;
            app.visit(u"study/"_s + study.id);
            app.settle();
            const QQuickItem *people = itemOfType(app.page(), u"StudyPeople"_s);
            if (!people || !people->isVisible() || people->property("isMain").toBool())
                continue;
            ++missed;
            const QStringList words = wordsIn(app, people);
            QVERIFY2(words.value(0) == u"Main goal: Not met"_s
                         && words.value(1).startsWith(u"Another result"_s),
                     qPrintable(study.id + u": "_s + words.join(u"; "_s)));
            QList<double> heights;
            for (const Shown &shown : shownItems(app.window())) {
                if (isText(shown.item) && isInside(shown.item, people))
                    heights << shown.item->property("font").value<QFont>().pixelSize();
            }
            QVERIFY2(heights.constFirst() > *std::max_element(heights.begin() + 1, heights.end()),
                     qPrintable(study.id));
        }
        QVERIFY(missed > 0);
    }

    /// How sure anyone can be of the answer that a study counts for stays in view, outside what scrolls.
    void theCertaintyOfItsAnswerStaysInView_data() { addLayouts(); }
    void theCertaintyOfItsAnswerStaysInView()
    {
        App app(startOfLayout());
        app.visit(u"study/perin2023-dream-hf"_s);
        openParts(app);
        QQuickItem *pinned = certaintyOf(app);
        QVERIFY(pinned);
        for (QQuickItem *item = pinned; item; item = item->parentItem())
            QVERIFY(typeName(item) != u"ScrollArea"_s);
        const QRectF box = pinned->mapRectToScene(pinned->boundingRect());
        QVERIFY(QRectF(QPointF(), QSizeF(app.window()->size())).contains(box));
        QVERIFY(itemOfType(pinned, u"CertaintyMeter"_s));

        // It is counted for several topics: that of the reader's way is told.
        for (const QString &topic : { u"inflammation"_s, u"function"_s }) {
            app.visit(topic);
            app.visit(u"study/perin2023-dream-hf"_s);
            app.settle();
            const Document document = *app.store()->document(topic, u"en"_s);
            // Large text has room for its title alone; a screen reader is told both.
            QVERIFY2(wordsIn(app, certaintyOf(app)).join(u' ').contains(document.title), qPrintable(topic));
            QVERIFY2(nameOf(certaintyOf(app)).contains(document.caveat.headline), qPrintable(topic));
        }
        // Counted nowhere: it says so, and shows no certainty that is not its own.
        app.visit(u"study/fda2019-exosome-alert"_s);
        app.settle();
        QVERIFY(wordsIn(app, certaintyOf(app))
                    .contains(
                        u"This is advice or a notice, not a study. It is not counted in the six answers."_s));
        QVERIFY(!itemOfType(certaintyOf(app), u"CertaintyMeter"_s));
    }

    /// The bar says what a source is: a notice is no study.
    void theBarSaysWhatItIs_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("title");
        QTest::newRow("trial") << u"perin2023-dream-hf"_s << u"One study"_s;
        QTest::newRow("notice") << u"fda2019-exosome-alert"_s << u"An official notice"_s;
        QTest::newRow("guideline") << u"aha-acc-hfsa-2022-guideline"_s << u"A guideline or advice"_s;
        QTest::newRow("registered") << u"dcm-ii-registry"_s << u"A trial that is registered"_s;
        QTest::newRow("news") << u"reheart-criticism"_s << u"A news story"_s;
        QTest::newRow("review") << u"fisher2016-cochrane-chronic"_s << u"A review of studies"_s;
        QTest::newRow("news about a trial") << u"cardiamp-hf-2025"_s << u"A news story about a study"_s;
        QTest::newRow("survey") << u"turner2021"_s << u"A survey"_s;
    }
    void theBarSaysWhatItIs()
    {
        QFETCH(QString, id);
        QFETCH(QString, title);
        App app;
        app.visit(u"study/"_s + id);
        openParts(app);
        const QStringList words = wordsOn(app);
        QVERIFY2(words.contains(title), qPrintable(words.join(u'\n')));
        const bool took = (app.store()->study(id, u"en"_s)->isStudy() && id != u"turner2021"_s)
            || id == u"dcm-ii-registry"_s;
        QCOMPARE(words.contains(u"What they got"_s), took);
        const bool own = id.startsWith(u"perin"_s) || id.startsWith(u"fisher"_s);
        QCOMPARE(words.contains(u"Who took part, and what they got"_s), own);
    }

    /// What is said of the main goal: its result, or why there is none; and where it was not named, that we
    /// chose.
    void theMainGoalIsSaidHonestly()
    {
        App app;
        int judged = 0;
        for (const Study &study : app.store()->studies(u"en"_s)) {
            const Source source = *app.store()->study(study.id, u"en"_s);
            if (source.mainGoal.isEmpty() || source.mainGoal == u"under-warning"_s)
                continue;
            app.visit(u"study/"_s + study.id);
            openParts(app);
            const QStringList words = wordsOn(app);
            QVERIFY2(words.contains(u"Main goal"_s) && words.contains(source.mainGoalWords),
                     qPrintable(study.id));
            const bool known = !source.goalBasis.isEmpty();
            QVERIFY2(!known || (source.findings.constFirst().isMain && words.contains(source.goalBasisWords)),
                     qPrintable(study.id));
            if (source.goalBasis == u"judged"_s) {
                ++judged;
                // First that it was not named, then the result that was taken for it.
                QVERIFY(words.indexOf(source.goalBasisWords)
                        < words.lastIndexOf(source.findings.constFirst().plain));
                QVERIFY(words.lastIndexOf(source.findings.constFirst().plain)
                        > words.indexOf(u"Main goal"_s));
            }
            if (source.mainGoal == u"not-read"_s)
                QVERIFY2(
                    words.contains(
                        u"What we could read does not say which goal was the main one and if it was met."_s),
                    qPrintable(study.id));
        }
        QVERIFY(judged > 0);
    }

    /// A result is a word with a symbol of its own, in the colour of the text: never red or green.
    void resultsAreWordsWithSymbols()
    {
        App app;
        app.visit(u"studies"_s);
        app.settle();
        QHash<QString, QString> symbols;
        for (int y = 0; y < 20000; y += 600) {
            list(app)->setProperty("contentY", y);
            app.complete();
            for (QQuickItem *word : itemsOfType(app.page(), u"ResultWord"_s)) {
                const QString words = word->property("words").toString();
                QQuickItem *icon = itemOfType(word, u"Icon"_s);
                QVERIFY(!words.isEmpty() && icon);
                const QString symbol = icon->property("name").toString();
                QVERIFY2(symbol != u"info"_s, qPrintable(words));
                symbols.insert(word->property("result").toString(), symbol);
                QCOMPARE(icon->property("colour"), word->property("colour"));
                const auto ink = word->property("colour").value<QColor>();
                // Ink, or the brown of a warning.
                const bool coloured = ink.saturation() > 100 && ink.value() > 60;
                QVERIFY2(!coloured || (ink.hue() > 25 && ink.hue() < 60), qPrintable(ink.name()));
            }
        }
        QVERIFY(symbols.size() >= 8);
        QCOMPARE(QSet<QString>(symbols.cbegin(), symbols.cend()).size(), symbols.size());
    }

    /// Limits stand only where the source itself was read.
    void limitsAreShownOnlyWhereTheyMayBe()
    {
        App app;
        int shown = 0;
        for (const Study &study : app.store()->studies(u"en"_s)) {
            const Source source = *app.store()->study(study.id, u"en"_s);
            for (const Finding &finding : source.findings) {
                QVERIFY2(source.readConfidence != u"secondary"_s || !finding.ciLow, qPrintable(study.id));
                if (!finding.ciLow || finding.effect.isEmpty() || ++shown % 8 != 1)
                    continue;
                app.visit(u"study/"_s + study.id);
                openParts(app);
                QVERIFY2(wordsOn(app).contains(u"In figures: "_s + finding.figure),
                         qPrintable(finding.figure));
                QVERIFY2(finding.figure.contains(u" to "_s), qPrintable(finding.figure));
            }
        }
        QVERIFY(shown > 10);
    }

    /// How many and who, said once; a source without a name or authors is called what it is.
    void namesAndGroupsAreSaidPlainly()
    {
        App app;
        app.visit(u"study/schachinger2006-repair-ami"_s);
        openParts(app);
        QVERIFY(wordsOn(app).contains(u"204 people 3 to 7 days after a treated heart attack"_s));
        app.visit(u"study/menasche2008-magic"_s);
        openParts(app);
        QVERIFY(wordsOn(app).filter(u"97 people. Weak heart"_s).size() == 1);
        app.visit(u"study/bmc2022-post-bami"_s);
        app.settle();
        QVERIFY(wordsOn(app).contains(u"Review of 23 marrow-cell trials (2022)"_s));
        for (const Study &study : app.store()->studies(u"en"_s))
            QVERIFY2(!study.shortName.startsWith(study.designWords), qPrintable(study.id));
    }

    /// What must be known of a study in doubt stands above its name, on its card, and beside its citation.
    void doubtIsSaidFirst()
    {
        App app;
        int found = 0;
        for (const Study &study : app.store()->studies(u"en"_s)) {
            app.visit(u"study/"_s + study.id);
            if (study.isInDoubt())
                app.settle();
            QQuickItem *warning = itemOfType(app.page(), u"StudyWarning"_s);
            QCOMPARE(warning != nullptr, study.status != u"current"_s);
            if (!study.isInDoubt())
                continue;
            ++found;
            // A report of such work is not in doubt itself.
            const QString doubt = study.kind == u"retraction"_s
                ? u"About work in doubt. We do not count it."_s
                : study.status == u"retracted"_s ? u"Withdrawn. We do not count it."_s
                                                 : u"Under a warning. We do not count it."_s;
            QVERIFY(warning->mapRectToScene(warning->boundingRect()).bottom()
                    < itemOfType(app.page(), u"StudySentences"_s)->mapToScene({}).y());
            QVERIFY(nameOf(itemOfType(warning, u"Callout"_s)).startsWith(doubt));
            QVERIFY(wordsOn(app).contains(app.store()->source(study.id, u"en"_s)->statusNote));

            app.visit(u"studies"_s);
            QMetaObject::invokeMethod(rows(app), "show", Q_ARG(QString, study.id));
            app.complete();
            for (QQuickItem *card : cards(app)) {
                if (card->property("study").value<Study>().id == study.id)
                    QVERIFY2(nameOf(card).contains(doubt), qPrintable(nameOf(card)));
            }
            QVERIFY(namesOf(cards(app)).join(u' ').contains(doubt));

            app.visit(u"where-things-stand"_s);
            app.navigator().showSources({ study.id }, itemOfType(app.page(), u"LinkWord"_s));
            app.settle();
            QVERIFY(wordsOn(app).contains(doubt));
            app.closePopups();
        }
        QVERIFY(found > 1);
    }

    /// Round after round of Tab comes by the studies, and not only by the card above them.
    void tabComesByTheStudiesAgain()
    {
        App app;
        app.visit(u"studies/fibrosis"_s);
        app.settle();
        int visits = 0;
        bool before = false;
        for (int i = 0; i < 120; ++i) {
            QTest::keyClick(app.window(), Qt::Key_Tab);
            app.settle();
            const bool onCard = describe(app.window()->activeFocusItem()).contains(u"StudyCard"_s);
            visits += onCard && !before ? 1 : 0;
            before = onCard;
        }
        QVERIFY2(visits >= 3, qPrintable(QString::number(visits)));
    }

    void thePaperCanBeFound_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<bool>("opens");
        QTest::newRow("study") << Mode::Study << true;
        QTest::newRow("kiosk") << Mode::Kiosk << false;
        QTest::newRow("guided") << Mode::Guided << false;
    }
    void thePaperCanBeFound()
    {
        QFETCH(Mode, mode);
        QFETCH(bool, opens);
        Start start;
        start.mode = mode;
        App app(start);
        app.visit(u"study/perin2023-dream-hf"_s);
        openParts(app);
        QVERIFY(wordsOn(app).contains(u"doi: 10.1016/j.jacc.2022.11.061"_s));
        QQuickItem *code = itemOfType(app.page(), u"Plainheart::QrCode"_s);
        QVERIFY(code);
        QCOMPARE(code->property("text").toString(), u"https://doi.org/10.1016/j.jacc.2022.11.061"_s);
        QCOMPARE(nameOf(code),
                 u"Code for a phone's camera: opens https://doi.org/10.1016/j.jacc.2022.11.061"_s);
        QCOMPARE(int(code->width()) % code->property("modulesAcross").toInt(), 0);
        QCOMPARE(buttonWith(app.page(), u"Open in the browser"_s) != nullptr, opens);
        // A source without a number has no code.
        app.visit(u"study/scipio-retraction"_s);
        openParts(app);
        QVERIFY(!itemOfType(app.page(), u"Plainheart::QrCode"_s));
        QVERIFY(!buttonWith(app.page(), u"Open in the browser"_s));
    }

    void aStudyLeadsToThePagesThatCiteIt()
    {
        App app;
        app.visit(u"study/perin2023-dream-hf"_s);
        openParts(app);
        QQuickItem *page = buttonWith(app.page(), u"Inflammation"_s);
        QVERIFY(page);
        press(app, page);
        QCOMPARE(app.address(), u"inflammation"_s);
    }

    /// Texts of a study are shown as they were written: the words in them are explained below.
    void itsWordsAreExplained()
    {
        App app;
        app.visit(u"study/perin2023-dream-hf"_s); // "Sham procedure"
        app.settle();
        const QString term = app.store()->term(u"dummy-treatment"_s, u"en"_s)->term;
        QQuickItem *word = buttonWith(app.page(), term);
        QVERIFY(word);
        press(app, word);
        app.settle();
        const QList<Shown> items = shownItems(app.window());
        QVERIFY(std::any_of(items.begin(), items.end(), [&](const Shown &shown) {
            QAccessibleInterface *node = QAccessible::queryAccessibleInterface(shown.item);
            return node && node->role() == QAccessible::Dialog && node->text(QAccessible::Name) == term;
        }));
    }

    /// Every citation of every page: its number shows the study, the study has its page, and Back finds the
    /// place.
    void everyCitationLeadsToItsStudyAndBack_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("level");
        const QStringList topics{ u"regeneration"_s, u"fibrosis"_s,     u"function"_s,
                                  u"angiogenesis"_s, u"inflammation"_s, u"ipsc"_s };
        for (const QString &topic : topics) {
            for (const QString &step : { u""_s, u"/2"_s, u"/3"_s })
                QTest::newRow(qPrintable(topic + step)) << topic + step << u"plain"_s;
            QTest::newRow(qPrintable(topic + u" detail"_s)) << topic << u"detail"_s;
        }
        for (const QString &page : { u"heart-failure"_s, u"where-things-stand"_s, u"about"_s })
            QTest::newRow(qPrintable(page)) << page << u"plain"_s;
    }
    void everyCitationLeadsToItsStudyAndBack()
    {
        QFETCH(QString, address);
        QFETCH(QString, level);
        App app;
        app.open(address, level);
        const auto citations = [&] {
            QList<QQuickItem *> all;
            for (QQuickItem *word : itemsOfType(app.page(), u"LinkWord"_s)) {
                if (nameOf(word).startsWith(u"Source"_s))
                    all << word;
            }
            return all;
        };
        const int count = int(citations().size());
        for (int i = 0; i < count; ++i) {
            QQuickItem *number = citations().at(i);
            number->forceActiveFocus(Qt::TabFocusReason); // it is scrolled into view
            app.settle();
            const double place = number->mapToScene({}).y();
            press(app, number);
            QQuickItem *more = buttonWith(app.window()->contentItem(), u"See more about it"_s);
            QVERIFY2(more, qPrintable(nameOf(number)));
            press(app, more);
            QVERIFY2(app.address().startsWith(u"study/"_s), qPrintable(app.address()));
            QVERIFY(!app.page()->property("title").toString().isEmpty());
            app.navigator().back();
            app.settle();
            QCOMPARE(app.address(), address);
            QCOMPARE(app.session().level(), level);
            QCOMPARE(int(citations().size()), count);
            const double moved = std::abs(citations().at(i)->mapToScene({}).y() - place);
            QVERIFY2(moved < 30, // less than a line
                     qPrintable(u"%1 moved by %2"_s.arg(nameOf(citations().at(i))).arg(moved)));
            QVERIFY(!buttonWith(app.window()->contentItem(), u"See more about it"_s)); // the sheet is closed
        }
    }
};

int main(int argc, char *argv[])
{
    qRegisterMetaType<Passes>();
    return run<TestStudies>(argc, argv, true);
}

#include "tst_studies.moc"
