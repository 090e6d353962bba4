// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"
#include "sights.h"
#include "teststore.h"

#include <algorithm>
#include <QAccessible>
#include <QSignalSpy>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

/// Whether anything with this role is shown.
bool shownAs(const App &app, QAccessible::Role role)
{
    const QList<Shown> items = shownItems(app.window());
    return std::any_of(items.begin(), items.end(), [role](const Shown &shown) {
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(shown.item);
        return node && node->role() == role;
    });
}
QQuickItem *button(const App &app, const QString &name)
{
    return find(app.window(), QAccessible::Button, name);
}

/// The picture at one of its stops; null where the topic has another picture there.
QQuickItem *stageAt(App &app, int stop)
{
    setOnPage(app, "pictureStop", stop);
    app.settle();
    return itemOfType(app.page(), u"Stage"_s);
}

/// Labels that found no place; they can't be seen, only reached.
QList<QQuickItem *> unplacedLabels(QQuickItem *item)
{
    QList<QQuickItem *> found;
    for (QQuickItem *child : item->childItems()) {
        if (!child->isVisible())
            continue;
        if (typeName(child) == "UnplacedLabel"_L1)
            found << child;
        found << unplacedLabels(child);
    }
    return found;
}

void visit(App &app, const QString &address)
{
    app.visit(address);
    app.settle();
}
void click(App &app, QPoint at)
{
    QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier, at);
    app.settle();
}
void key(App &app, Qt::Key code)
{
    QTest::keyClick(app.window(), code);
    app.settle();
}
void type(App &app, char character)
{
    QTest::keyClick(app.window(), character);
    app.settle();
}
void act(App &app, QQuickItem *item, const QString &action)
{
    QAccessible::queryAccessibleInterface(item)->actionInterface()->doAction(action);
    app.settle();
}

} // namespace

/// The whole program as a reader uses it: by touch, by mouse, by keyboard, and by its accessible names.
class TestWalk : public QObject
{
    Q_OBJECT

    const QStringList m_topics{ u"regeneration"_s, u"fibrosis"_s,     u"function"_s,
                                u"angiogenesis"_s, u"inflammation"_s, u"ipsc"_s };

    [[nodiscard]] QStringList addresses() const
    {
        QStringList all{ u"home"_s, u"heart-failure"_s };
        for (const QString &topic : m_topics)
            all << topic << topic + u"/2"_s << topic + u"/3"_s << u"studies/"_s + topic;
        all << u"where-things-stand"_s << u"questions"_s << u"questions/fibrosis"_s << u"offer-check"_s
            << u"glossary"_s << u"glossary/fibrosis"_s << u"about"_s << u"studies/heart-failure"_s
            << u"studies"_s << u"charts"_s << u"chart/ef-by-trial"_s << u"claims/fibrosis"_s;
        for (const QString &id : tellingStudies())
            all << u"study/"_s + id;
        return all;
    }

private Q_SLOTS:
    void pagesLoadWithoutWarnings_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("kiosk");
        for (const QSize size :
             { QSize(1280, 800), QSize(1024, 768), QSize(1920, 1080), QSize(1080, 1920), QSize(800, 600) }) {
            for (const bool kiosk : { false, true })
                QTest::addRow("%dx%d %s", size.width(), size.height(), kiosk ? "kiosk" : "study")
                    << size << kiosk;
        }
    }
    void pagesLoadWithoutWarnings()
    {
        QFETCH(QSize, size);
        QFETCH(bool, kiosk);
        Start start;
        start.size = size;
        start.mode = kiosk ? Mode::Kiosk : Mode::Study;
        start.shown = false;
        App app(start);
        Session &session = app.session();
        // Every text size in one theme, and every theme in one text size: sizes and colours do not meet.
        QList<std::pair<QString, double>> looks{ { u"light"_s, 1 }, { u"light"_s, 2 } };
        if (start.size == QSize(1280, 800))
            looks
                += { { u"light"_s, 1.25 }, { u"light"_s, 1.5 }, { u"dark"_s, 1 }, { u"high-contrast"_s, 1 } };
        for (const auto &[theme, textSize] : looks) {
            session.setTheme(theme);
            session.setTextSize(textSize);
            for (const QString &address : addresses()) {
                app.open(address);
                app.complete();
                session.setLevel(u"detail"_s);
                app.complete();
                const QStringList seen = App::takeWarnings();
                QVERIFY2(seen.isEmpty(),
                         qPrintable(u"%1 at %2, text %3: %4"_s.arg(address, theme)
                                        .arg(textSize)
                                        .arg(seen.join(u"; "_s))));
            }
        }
    }

    void nextWalksFromHomeToTheEnd()
    {
        App app;
        QStringList seen{ app.address() };
        click(app, middleOf(button(app, u"Start here. What is heart failure?"_s)));
        seen << app.address();
        const auto next = [&]() -> QQuickItem * {
            for (QQuickItem *item : itemsOfType(app.page(), u"Button"_s)) {
                if (nameOf(item).startsWith(u"Next"_s))
                    return item;
            }
            return nullptr;
        };
        for (int i = 0; i < 30; ++i) {
            QQuickItem *button = next();
            if (!button)
                break;
            click(app, middleOf(button));
            if (seen.last() != app.address())
                seen << app.address();
            if (app.address() == u"home"_s)
                break;
        }
        QCOMPARE(seen,
                 (QStringList{ u"home"_s, u"heart-failure"_s } + m_topics
                  + QStringList{ u"where-things-stand"_s, u"questions"_s, u"take-home"_s, u"offer-check"_s,
                                 u"home"_s }));
    }

    void everyToolOfHomeLeadsWhereItSays()
    {
        App app;
        for (const auto &[tool, address] :
             { std::pair(u"Words"_s, u"glossary"_s), std::pair(u"About"_s, u"about"_s),
               std::pair(u"Answers"_s, u"where-things-stand"_s),
               std::pair(u"Questions"_s, u"questions"_s) }) {
            visit(app, u"home"_s);
            click(app, middleOf(button(app, tool)));
            QCOMPARE(app.address(), address);
        }
        visit(app, u"home"_s);
        click(app, middleOf(button(app, u"Text size"_s)));
        QCOMPARE(app.address(), u"home"_s);
        QVERIFY(find(app.window(), QAccessible::Dialog, u"Text size"_s));
        QVERIFY(!find(app.window(), QAccessible::Button, u"High contrast"_s));
        app.closePopups();
        click(app, middleOf(button(app, u"Settings"_s)));
        QVERIFY(find(app.window(), QAccessible::Dialog, u"Settings"_s));
        click(app, middleOf(button(app, u"High contrast"_s)));
        QCOMPARE(app.session().theme(), u"high-contrast"_s);
    }

    void backReturnsToTheSameStep()
    {
        App app;
        visit(app, u"fibrosis/3"_s);
        visit(app, u"studies/fibrosis"_s);
        click(app, middleOf(button(app, u"Back: Scar tissue"_s)));
        QCOMPARE(app.address(), u"fibrosis/3"_s);
        QCOMPARE(app.page()->property("step").toInt(), 2);
    }

    void backReturnsToTheSamePicture()
    {
        App app;
        visit(app, u"fibrosis"_s);
        app.page()->setProperty("pictureStop", 0);
        visit(app, u"studies/fibrosis"_s);
        click(app, middleOf(button(app, u"Back: Scar tissue"_s)));
        QCOMPARE(app.page()->property("pictureStop").toInt(), 0);
    }

    /// Pumping has pictures with a stop of their own: Back finds them as they were left.
    void backReturnsToTheSameStopOfEveryPicture()
    {
        App app;
        visit(app, u"function/2"_s);
        const auto choice = [&](const QString &words) { return buttonWith(app.page(), words); };
        const auto choose = [&](const QString &words) { click(app, middleOf(choice(words))); };
        const auto chosen = [&](const QString &words) {
            const auto *node = QAccessible::queryAccessibleInterface(choice(words));
            return node && node->state().checked;
        };
        const auto words = app.store()->document(u"function"_s, u"en"_s)->labels;
        const QString later = words.value(u"control"_s) + u": "_s + words.value(u"control-end"_s);
        const QString before = words.value(u"dots/control-start"_s);
        choose(words.value(u"control-end"_s));
        QVERIFY(find(app.window(), QAccessible::Slider, later));
        QCOMPARE(app.page()->property("step").toInt(), 1);
        setOnPage(app, "step", 2);
        choose(before);
        QVERIFY(chosen(before));

        visit(app, u"questions"_s);
        click(app, middleOf(button(app, u"Back: Pumping"_s)));
        QVERIFY(chosen(before));
    }

    /// The picture and the story move together, in both directions.
    void pictureAndStepMoveTogether()
    {
        App app;
        visit(app, u"fibrosis"_s);
        const auto words = app.store()->document(u"fibrosis"_s, u"en"_s)->labels;
        const auto at = [&](const QString &key) {
            return find(app.window(), QAccessible::Slider,
                        words.value(u"control"_s) + u": "_s + words.value(key))
                != nullptr;
        };
        QVERIFY(at(u"control-end"_s)); // beside the hope
        const QList<std::pair<QString, int>> stops{ { u"control-result"_s, 2 },
                                                    { u"control-end"_s, 0 },
                                                    { u"control-middle"_s, 1 } };
        for (const auto &[key, step] : stops) {
            click(app, middleOf(buttonWith(app.page(), words.value(key))));
            QVERIFY2(at(key), qPrintable(key));
            QCOMPARE(app.page()->property("step").toInt(), step);
        }
        setOnPage(app, "step", 2);
        QVERIFY(at(u"control-result"_s));
        setOnPage(app, "step", 0);
        QVERIFY(at(u"control-end"_s));
    }

    /// Every tag is true for its stop: the cells were put into people, only the signals are a hope; what was
    /// found is said in words.
    void tagsAreTrueForTheirStop_data()
    {
        QTest::addColumn<QString>("topic");
        for (const QString &topic : { u"regeneration"_s, u"angiogenesis"_s, u"inflammation"_s })
            QTest::newRow(qPrintable(topic)) << topic;
    }
    void tagsAreTrueForTheirStop()
    {
        QFETCH(QString, topic);
        App app;
        visit(app, topic + u"/2"_s);
        const auto words = app.store()->document(topic, u"en"_s)->labels;
        const auto tag = [&] { return wordsOf(itemOfType(app.page(), u"TruthTag"_s)); };
        QCOMPARE(tag(), u"Given to people. The signals are a hope."_s);
        setOnPage(app, "step", 0);
        QCOMPARE(tag(), words.value(u"badge"_s));
        setOnPage(app, "step", 2);
        QCOMPARE(tag(), u"Measured in people."_s);
        QVERIFY(button(app, words.value(u"finding"_s)));
    }

    /// Two hearts of the model stand side by side; no change after treatment is drawn without the group with
    /// the dummy treatment.
    void pumpingShowsAHealthyAndAWeakHeart()
    {
        App app;
        visit(app, u"function"_s);
        QStringList said;
        for (const Shown &shown : shownItems(app.window())) {
            if (isText(shown.item))
                said << wordsOf(shown.item);
        }
        const QList<QQuickItem *> hearts
            = itemsOfType(app.page(), u"Heart"_s) + itemsOfType(app.page(), u"BeatView"_s);
        QCOMPARE(hearts.size(), 2);
        QCOMPARE(hearts.at(0)->property("heart").toString(), u"healthy"_s);
        QVERIFY2(said.contains(u"Healthy: %1 of 100 go out"_s.arg(hearts.at(0)->property("leaves").toInt())),
                 qPrintable(said.join(u'|')));
        QVERIFY(said.contains(u"Weak: %1 of 100 go out"_s.arg(hearts.at(1)->property("leaves").toInt())));
        QCOMPARE(hearts.at(0)->height(), hearts.at(1)->height()); // one scale
    }

    void arrowsNeverLeaveThePage()
    {
        App app;
        for (const QString &address : { u"offer-check"_s, u"home"_s, u"ipsc/3"_s }) {
            visit(app, address);
            key(app, Qt::Key_Right);
            key(app, Qt::Key_Right);
            QCOMPARE(app.address(), address);
        }
    }

    void keysWorkAfterTheKeySheet()
    {
        App app;
        type(app, '?');
        key(app, Qt::Key_Escape);
        type(app, '3');
        QCOMPARE(app.address(), u"function"_s);
    }

    void onlyVisitedStopsHaveTicks()
    {
        App app;
        visit(app, u"ipsc"_s);
        QCOMPARE(app.session().visited(), QStringList{ u"ipsc"_s });
        QQuickItem *first = button(app, u"Stop 1 of 6: Heart muscle"_s);
        QVERIFY(first);
        QCOMPARE(QAccessible::queryAccessibleInterface(first)->text(QAccessible::Description), QString());
    }

    void theDropsAreTheStudysFigures()
    {
        App app;
        visit(app, u"function/3"_s);
        const auto words = app.store()->document(u"function"_s, u"en"_s)->labels;
        QList<int> filled;
        for (QQuickItem *drops :
             itemsOfType(app.page(), u"Chamber"_s) + itemsOfType(app.page(), u"DropsView"_s))
            filled << drops->property("filled").toInt();
        QCOMPARE(filled.size(), 3);
        QCOMPARE(QString::number(filled.at(0)) + u" of 100"_s, words.value(u"dots/cells-after"_s));
        QCOMPARE(QString::number(filled.at(1)) + u" of 100"_s, words.value(u"dots/dummy-after"_s));
        const QQuickItem *healthy = itemsOfType(app.page(), u"Chamber"_s).at(2);
        QCOMPARE(u"%1 to %2 of 100"_s.arg(healthy->property("filled").toInt())
                     .arg(healthy->property("mayLeave").toInt()),
                 words.value(u"dots/healthy-score"_s));
        const auto source = app.store()->source(u"bolli2021-concert-hf"_s, u"en"_s);
        QString cautions;
        for (const Finding &finding : source->findings)
            cautions += finding.caution;
        for (const QString &figure : { u"29.21"_s, u"29.91"_s, u"29.66"_s, u"29.35"_s })
            QVERIFY2(cautions.contains(figure), qPrintable(figure));
        // What was rounded away: one drop more and one drop less look larger than the changes were.
        QCOMPARE(words.value(u"dots/cells-exact"_s), u"29.2, then 29.9"_s);
        QCOMPARE(words.value(u"dots/dummy-exact"_s), u"29.7, then 29.4"_s);
    }

    /// Pictures of studies show what the content says, whatever it says.
    void picturesOfStudiesFollowTheContent()
    {
        QTemporaryDir folder;
        Start start;
        start.content = folder.filePath(u"content.sqlite"_s);
        QVERIFY(QFile::copy(builtContent(), start.content));
        QVERIFY(QFile::setPermissions(start.content, QFile::ReadOwner | QFile::WriteOwner));
        runSql(start.content,
               { u"UPDATE chart_row SET body = json_set(body, '$.value', 41.4) WHERE chart = 'ef-scale'"
                 " AND body ->> 'value' = 29.91"_s,
                 u"UPDATE chart_row SET body = json_set(body, '$.high', 66) WHERE chart = 'ef-scale'"
                 " AND body ->> 'high' = 70"_s });
        App app(start);
        visit(app, u"function/3"_s);
        const QList<QQuickItem *> chambers = itemsOfType(app.page(), u"Chamber"_s);
        QCOMPARE(chambers.at(0)->property("filled").toInt(), 41);
        QCOMPARE(chambers.at(2)->property("mayLeave").toInt(), 66);
    }

    /// The dots of More detail: as many are filled as cells stayed, for each way of giving them.
    void theDotsAreTheStudysFigures()
    {
        App app;
        app.open(u"regeneration"_s, u"detail"_s);
        app.settle();
        QQuickItem *figure = itemOfType(app.page(), u"RetentionFigure"_s);
        QVERIFY(figure);
        const auto chart = app.store()->chart(u"cells-that-stay"_s, u"en"_s);
        QVERIFY(chart.has_value());
        QList<int> wanted;
        QStringList spoken;
        QStringList labels;
        for (const QVariant &row : chart->rowList()) {
            wanted << qRound(row.toMap().value(u"value"_s).toDouble());
            labels << row.toMap().value(u"label"_s).toString();
            spoken << u"%1: %2 of 100 cells"_s.arg(labels.last()).arg(wanted.last());
        }
        QCOMPARE(wanted, QList<int>({ 19, 4 }));

        QList<int> drawn;
        QStringList told;
        for (QQuickItem *dots : itemsOfType(figure, u"HundredDots"_s)) {
            int filled = 0;
            int all = 0;
            for (const QQuickItem *dot : dots->childItems()) {
                const QVariant on = dot->property("on");
                all += on.isValid() ? 1 : 0;
                filled += on.toBool() && dot->property("color").value<QColor>().alpha() == 255 ? 1 : 0;
            }
            QCOMPARE(all, 100);
            drawn << filled;
            told << nameOf(dots->parentItem());
        }
        QCOMPARE(drawn, wanted);
        QCOMPARE(told, spoken);
        // In words as well, with the caution and what it was.
        QStringList words;
        for (const Shown &shown : shownItems(app.window())) {
            if (isText(shown.item) && isInside(shown.item, figure))
                words << wordsOf(shown.item);
        }
        for (const QString &label : labels)
            QVERIFY2(words.contains(label), qPrintable(label));
        QVERIFY(words.contains(u"19 of 100 cells"_s) && words.contains(u"4 of 100 cells"_s));
        QVERIFY(words.contains(chart->title) && words.contains(chart->caution));
        // And by keyboard to the study.
        QQuickItem *studies = buttonWith(figure, u"See this study"_s);
        QVERIFY(studies);
        for (int i = 0; i < 60 && app.window()->activeFocusItem() != studies; ++i)
            QTest::keyClick(app.window(), Qt::Key_Tab);
        QCOMPARE(app.window()->activeFocusItem(), studies);
        key(app, Qt::Key_Return);
        QVERIFY(shownAs(app, QAccessible::Dialog));
    }

    void thePanelSaysWhenMostPeopleHadNoHeartFailure()
    {
        App app;
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            visit(app, topic.id);
            const bool few = topic.caveat.peopleWithHeartFailure * 2 < topic.caveat.people;
            QCOMPARE(few, topic.id == "angiogenesis"_L1);
            const QString words = u"(%1 with heart failure)"_s.arg(topic.caveat.peopleWithHeartFailure);
            const auto panel = itemsOfType(app.page(), u"EvidencePanel"_s).value(0);
            QVERIFY(panel);
            QCOMPARE(panel->property("counted").toString().contains(words), few);
        }
    }

    void theDropsHaveOneSize()
    {
        for (const QSize size : { QSize(1280, 800), QSize(1024, 768) }) {
            Start start;
            start.size = size;
            App app(start);
            visit(app, u"function/3"_s);
            const QList<QQuickItem *> drops
                = itemsOfType(app.page(), u"Chamber"_s) + itemsOfType(app.page(), u"DropsView"_s);
            QCOMPARE(drops.size(), 3);
            for (const QQuickItem *one : drops) {
                QVERIFY(std::abs(one->width() - drops.at(0)->width()) <= 1); // the layout rounds
                QCOMPARE(one->height(), drops.at(0)->height());
                QVERIFY(one->height() > 60);
            }
        }
    }

    void keyboardMap()
    {
        App app;
        type(app, '2');
        QCOMPARE(app.address(), u"fibrosis"_s);
        key(app, Qt::Key_Right);
        QCOMPARE(app.page()->property("step").toInt(), 1);
        key(app, Qt::Key_Left);
        QCOMPARE(app.page()->property("step").toInt(), 0);
        type(app, '+');
        QCOMPARE(app.session().textSize(), 1.25);
        type(app, '-');
        QCOMPARE(app.session().textSize(), 1.0);
        type(app, '6');
        QCOMPARE(app.address(), u"ipsc"_s);
        type(app, '0');
        QCOMPARE(app.address(), u"home"_s);
        type(app, '?');
        QVERIFY(find(app.window(), QAccessible::Dialog, u"What the keys do"_s));
        key(app, Qt::Key_Escape);
        QVERIFY(!find(app.window(), QAccessible::Dialog, u"What the keys do"_s));
        QCOMPARE(app.address(), u"home"_s);
    }

    void singleKeysRestWhileTyping()
    {
        App app;
        visit(app, u"glossary"_s);
        QQuickItem *field = find(app.window(), QAccessible::EditableText, u"Find a word"_s);
        QVERIFY(field);
        click(app, middleOf(field));
        type(app, '2');
        QCOMPARE(app.address(), u"glossary"_s);
        QCOMPARE(field->property("text").toString(), u"2"_s);
    }

    void theFilterForgivesAccentsAndCase()
    {
        App app;
        visit(app, u"glossary"_s);
        QQuickItem *field = find(app.window(), QAccessible::EditableText, u"Find a word"_s);
        QVERIFY(field);
        field->setProperty("text", u"FÏBR"_s);
        app.settle();
        QVERIFY(button(app, u"Fibrosis"_s));
        QVERIFY(!button(app, u"Angina"_s));
    }

    void kioskTakesNoTyping()
    {
        Start start;
        start.mode = Mode::Kiosk;
        App app(start);
        visit(app, u"glossary"_s);
        QVERIFY(!find(app.window(), QAccessible::EditableText, u"Find a word"_s));
    }

    void pageChangeIsAnnounced()
    {
        App app;
        visit(app, u"charts"_s); // the page that it starts with is not turned to
        for (const QString &address : addresses()) {
            const QSignalSpy spy(&app.navigator(), &Navigator::announced);
            visit(app, address);
            QStringList announced;
            for (const QList<QVariant> &said : spy)
                announced << said.first().toString();
            const QString title = app.page()->property("title").toString();
            QVERIFY2(!title.isEmpty(), qPrintable(address));
            QCOMPARE(app.window()->title(), title + u" - Plainheart"_s);
            // What has the keyboard is no frame that says the title round it.
            QVERIFY2(nameOf(app.page()).isEmpty(), qPrintable(address));
            // The title is said once: it has the keyboard, or is announced.
            const bool has = nameOf(app.window()->activeFocusItem()) == title;
            QVERIFY2(announced.contains(title) != has, qPrintable(address));
            QVERIFY2(app.page()->hasActiveFocus(), qPrintable(address));
        }
    }

    /// Tab goes through the whole page and round again, and each thing that it reaches has a name, a role and
    /// an action.
    void tabReachesEverythingByName_data()
    {
        QTest::addColumn<QString>("address");
        for (const QString &address :
             { u"home"_s, u"heart-failure"_s, u"fibrosis"_s, u"function/3"_s, u"where-things-stand"_s,
               u"questions/fibrosis"_s, u"offer-check"_s, u"glossary/fibrosis"_s, u"about"_s,
               u"studies/fibrosis"_s, u"study/perin2023-dream-hf"_s, u"charts"_s, u"chart/ef-by-trial"_s,
               u"claims/fibrosis"_s })
            QTest::newRow(qPrintable(address)) << address;
    }
    void tabReachesEverythingByName()
    {
        QFETCH(QString, address);
        App app;
        visit(app, address);
        QList<QQuickItem *> reached;
        for (int i = 0; i < 300; ++i) {
            QTest::keyClick(app.window(), Qt::Key_Tab);
            QQuickItem *item = app.window()->activeFocusItem();
            QVERIFY(item);
            if (reached.contains(item))
                break;
            reached << item;
        }
        QVERIFY2(reached.size() > 4, qPrintable(u"only %1 stops"_s.arg(reached.size())));
        QVERIFY2(reached.size() < 299, "Tab never comes round");
        for (QQuickItem *item : reached) {
            if (item == app.page() || item == app.window()->contentItem())
                continue;
            QAccessibleInterface *node = QAccessible::queryAccessibleInterface(item);
            const QString what = QString::fromLatin1(item->metaObject()->className());
            QVERIFY2(node, qPrintable(what));
            QVERIFY2(!node->text(QAccessible::Name).trimmed().isEmpty(),
                     qPrintable(what + u" has no name"_s));
            QVERIFY2(node->role() != QAccessible::NoRole && node->role() != QAccessible::Client,
                     qPrintable(what + u" has no role"_s));
            const bool acts = node->role() == QAccessible::EditableText
                || (node->actionInterface() && !node->actionInterface()->actionNames().isEmpty());
            QVERIFY2(acts, qPrintable(node->text(QAccessible::Name) + u" has no action"_s));
        }
    }

    /// Qt 6.4's own press does nothing: ours must.
    void accessiblePressWorks()
    {
        App app;
        visit(app, u"fibrosis"_s);
        const auto press = [&](QAccessible::Role role, const QString &name) {
            QQuickItem *item = find(app.window(), role, name);
            QVERIFY2(item, qPrintable(name));
            act(app, item, QAccessibleActionInterface::pressAction());
        };
        press(QAccessible::Button, u"Next: What happens"_s);
        QCOMPARE(app.page()->property("step").toInt(), 1);
        press(QAccessible::Button, u"Step 3: What studies in people found"_s);
        QCOMPARE(app.page()->property("step").toInt(), 2);
        press(QAccessible::Button, u"More detail"_s);
        QCOMPARE(app.session().level(), u"detail"_s);
        press(QAccessible::Button, u"Stop 4 of 6: Blood vessels"_s);
        QCOMPARE(app.address(), u"angiogenesis"_s);
        press(QAccessible::Button, u"See the studies"_s);
        QCOMPARE(app.address(), u"studies/angiogenesis"_s);
        press(QAccessible::Button, u"Home"_s);
        QCOMPARE(app.address(), u"home"_s);
    }

    void accessibleSliderMovesByStops()
    {
        App app;
        visit(app, u"fibrosis"_s);
        QQuickItem *slider
            = find(app.window(), QAccessible::Slider, u"Move to see what happens: What doctors hope"_s);
        QVERIFY(slider);
        act(app, slider, QAccessibleActionInterface::decreaseAction());
        QCOMPARE(app.page()->property("pictureStop").toInt(), 2);
        QVERIFY(find(app.window(), QAccessible::Slider, u"Move to see what happens: What studies found"_s));
    }

    void hopeIsAlwaysLabelled_data()
    {
        QTest::addColumn<QString>("topic");
        for (const QString &topic : m_topics)
            QTest::newRow(qPrintable(topic)) << topic;
    }
    void hopeIsAlwaysLabelled()
    {
        QFETCH(QString, topic);
        App app;
        visit(app, topic);
        const auto document = app.store()->document(topic, u"en"_s);
        const QString badge = document->labels.value(u"badge"_s);
        QVERIFY(!badge.isEmpty());
        // A topic opens at the hope.
        QVERIFY(find(app.window(), QAccessible::StaticText, badge));
    }

    void aTouchBesideAWordExplainsIt()
    {
        App app;
        visit(app, u"fibrosis"_s);
        QQuickItem *word = find(app.window(), QAccessible::Link, u"fibrosis"_s);
        QVERIFY(word);
        click(app, word->mapToScene(QPointF(word->width() / 2, word->height() + 8)).toPoint());
        QVERIFY(find(app.window(), QAccessible::Dialog, u"Fibrosis"_s));
        key(app, Qt::Key_Escape);
        QVERIFY(!find(app.window(), QAccessible::Dialog, u"Fibrosis"_s));
        QVERIFY(word->hasActiveFocus()); // focus goes back to the word
    }

    void aWordIsExplainedByTouchAndByKey()
    {
        App app;
        visit(app, u"fibrosis"_s);
        static QPointingDevice *finger = QTest::createTouchDevice();
        QQuickItem *word = find(app.window(), QAccessible::Link, u"stem cells"_s);
        const QPoint at = middleOf(word);
        QTest::touchEvent(app.window(), finger).press(1, at, app.window());
        QTest::touchEvent(app.window(), finger).release(1, at, app.window());
        app.settle();
        QVERIFY(find(app.window(), QAccessible::Dialog, u"Stem cells"_s));
        key(app, Qt::Key_Escape);
        word->forceActiveFocus(Qt::TabFocusReason);
        key(app, Qt::Key_Return);
        QVERIFY(find(app.window(), QAccessible::Dialog, u"Stem cells"_s));
    }

    void aPartOfThePictureIsExplained()
    {
        App app;
        visit(app, u"fibrosis"_s);
        QQuickItem *label = button(app, u"Scar"_s);
        QVERIFY(label);
        click(app, middleOf(label));
        QVERIFY(find(app.window(), QAccessible::Dialog, u"Fibrosis"_s));
        key(app, Qt::Key_Escape);
        label = button(app, u"Stem cells"_s);
        QVERIFY(label);
        label->forceActiveFocus(Qt::TabFocusReason);
        key(app, Qt::Key_Return);
        QVERIFY(find(app.window(), QAccessible::Dialog, u"Stem cells"_s));
    }

    /// Every label that a picture can show leads to a word of the glossary or to its study, or is a name
    /// only.
    void everyExplainedPartHasItsWord()
    {
        App app;
        int explained = 0;
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            for (int stop = 0; stop < 4; ++stop) {
                visit(app, topic.id);
                setOnPage(app, "pictureStop", stop);
                app.settle();
                for (QQuickItem *label : itemsOfType(app.page(), u"StageLabel"_s)) {
                    if (!label->property("explained").toBool())
                        continue;
                    ++explained;
                    click(app, middleOf(label));
                    const QString name = topic.id + u": "_s + label->property("text").toString();
                    QVERIFY2(shownAs(app, QAccessible::Dialog), qPrintable(name));
                    app.closePopups();
                    app.settle();
                }
            }
        }
        QVERIFY(explained > 40);
    }

    /// In every state of every picture, Tab comes to each label, and it has its words as a name.
    void everyLabelIsReachedByKeyboard()
    {
        App app;
        int reached = 0;
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            visit(app, topic.id);
            for (int stop = 0; stop < 4; ++stop) {
                QQuickItem *stage = stageAt(app, stop);
                if (!stage)
                    continue; // Pumping has another picture
                QList<QQuickItem *> labels = itemsOfType(stage, u"StageLabel"_s) + unplacedLabels(stage);
                QVERIFY2(!labels.isEmpty(), qPrintable(topic.id));
                reached += static_cast<int>(labels.size());
                for (QQuickItem *label : std::as_const(labels))
                    QCOMPARE(nameOf(label), label->property("text").toString());
                for (int i = 0; i < 80 && !labels.isEmpty(); ++i) {
                    QTest::keyClick(app.window(), Qt::Key_Tab);
                    labels.removeAll(app.window()->activeFocusItem());
                }
                QVERIFY2(labels.isEmpty(),
                         qPrintable(u"%1, stop %2: Tab does not come to %3"_s.arg(topic.id).arg(stop + 1).arg(
                             labels.value(0) ? nameOf(labels.value(0)) : u""_s)));
            }
        }
        QVERIFY(reached > 30);
    }

    /// Three labels at most: all of them have room in a small picture, too.
    void everyLabelHasRoomInASmallPicture()
    {
        App app;
        app.resize({ 1024, 768 });
        for (const Document &topic : app.store()->topics(u"en"_s)) {
            visit(app, topic.id);
            for (int stop = 0; stop < 4; ++stop) {
                QQuickItem *stage = stageAt(app, stop);
                if (!stage)
                    continue; // Pumping has another picture
                const QList<QQuickItem *> hidden = unplacedLabels(stage);
                QVERIFY2(hidden.isEmpty(),
                         qPrintable(u"%1, stop %2: %3"_s.arg(topic.id).arg(stop + 1).arg(
                             hidden.isEmpty() ? u""_s : nameOf(hidden.first()))));
            }
        }
    }

    void thePictureGrowsAndTheEvidenceStays()
    {
        App app;
        visit(app, u"fibrosis"_s);
        const auto area = [&] {
            const QQuickItem *stage = itemOfType(app.page(), u"Stage"_s);
            return stage->width() * stage->height();
        };
        const double before = area();
        setOnPage(app, "pictureStop", 1);

        click(app, middleOf(button(app, u"Make the picture larger"_s)));
        QVERIFY(area() > 1.8 * before);
        QCOMPARE(itemOfType(app.page(), u"Picture"_s)->property("shownStop").toInt(), 1);
        auto *panel = app.page()->property("panel").value<QQuickItem *>();
        QVERIFY(
            QRectF(QPointF(), app.window()->size()).contains(panel->mapRectToScene(panel->boundingRect())));
        key(app, Qt::Key_Escape);
        QCOMPARE(area(), before);

        // Two taps do the same.
        const QQuickItem *stage = itemOfType(app.page(), u"Stage"_s);
        const QPoint bare
            = stage->mapToScene(QPointF(stage->width() * 0.45, stage->height() * 0.4)).toPoint();
        QTest::mouseDClick(app.window(), Qt::LeftButton, {}, bare);
        app.settle();
        QVERIFY(area() > 1.8 * before);
        click(app, middleOf(button(app, u"Make the picture smaller"_s)));
        QCOMPARE(area(), before);
    }

    /// What a screen reader says of a picture follows its state.
    void thePictureTellsItsState()
    {
        App app;
        visit(app, u"fibrosis"_s);
        const QQuickItem *stage = itemOfType(app.page(), u"Stage"_s);
        setOnPage(app, "pictureStop", 3);
        app.settle();
        const auto told = [&] { return stage->property("stateWords").toString(); };
        QVERIFY2(told().startsWith(u"Now: What doctors hope. A hope. Not proven in people. Shown: "_s),
                 qPrintable(told()));
        setOnPage(app, "pictureStop", 2);
        app.settle();
        QVERIFY2(told().startsWith(
                     u"Now: What studies found. Scars shrank about the same with cells and with the dummy "
                     "treatment. Average in one study. Not a forecast for you."_s),
                 qPrintable(told()));
        setOnPage(app, "pictureStop", 0);
        app.settle();
        QVERIFY2(told().startsWith(u"Now: Healthy wall. Shown: "_s), qPrintable(told()));
    }

    void aCitationShowsItsStudyAndLeadsToIt()
    {
        App app;
        visit(app, u"fibrosis/3"_s);
        QQuickItem *number = find(app.window(), QAccessible::Link, u"Source 4"_s);
        QVERIFY(number);
        act(app, number, QAccessibleActionInterface::pressAction());
        QQuickItem *more = button(app, u"See more about it"_s);
        QVERIFY(more);
        click(app, middleOf(more));
        QCOMPARE(app.address(), u"study/hare2012-poseidon"_s);
    }

    void sheetsDoNotCoverTheEvidence()
    {
        App app;
        visit(app, u"fibrosis"_s);
        QQuickItem *word = find(app.window(), QAccessible::Link, u"fibrosis"_s);
        click(app, middleOf(word));
        QQuickItem *dialog = find(app.window(), QAccessible::Dialog, u"Fibrosis"_s);
        QVERIFY(dialog);
        auto *panel = app.page()->property("panel").value<QQuickItem *>();
        const QRectF covered = dialog->mapRectToScene(dialog->boundingRect());
        QVERIFY(!covered.intersects(panel->mapRectToScene(panel->boundingRect())));
    }

    void theEvidencePanelFallsBack()
    {
        App app;
        visit(app, u"fibrosis"_s);
        auto *panel = app.page()->property("panel").value<QQuickItem *>();
        panel->setProperty("caveat", QVariant::fromValue(Caveat()));
        app.settle();
        QCOMPARE(panel->property("headline").toString(),
                 u"We cannot show the studies now. Treat this as very uncertain."_s);
        QCOMPARE(panel->property("step").toInt(), 1);
    }

    void anOldReviewIsSaid()
    {
        App app;
        visit(app, u"fibrosis"_s);
        auto *panel = app.page()->property("panel").value<QQuickItem *>();
        QVERIFY(!panel->property("countedAndOld").toString().contains(u"Being checked again"_s));
        panel->setProperty("reviewed", QDate(2020, 1, 1));
        app.settle();
        QVERIFY(panel->property("countedAndOld").toString().contains(u"Being checked again since"_s));
    }

    void offerAnswersAreExplainedAtOnce()
    {
        App app;
        visit(app, u"offer-check"_s);
        QObject *page = app.page();
        const auto answer = [&](int index, const QString &value) {
            QMetaObject::invokeMethod(page, "answer", Q_ARG(int, index), Q_ARG(QString, value));
            app.settle();
        };
        answer(0, u"yes"_s); // "Do they ask you to pay?": yes is the warning sign
        QCOMPARE(page->property("warnings").toInt(), 1);
        answer(0, u"no"_s);
        QCOMPARE(page->property("warnings").toInt(), 0);
        answer(1, u"no"_s); // "Is it part of a medical study?": no is
        QCOMPARE(page->property("warnings").toInt(), 1);
        answer(2, u"unsure"_s);
        QCOMPARE(page->property("unsure").toInt(), 1);
        QCOMPARE(page->property("answered").toInt(), 3);
        // Nothing is kept.
        visit(app, u"home"_s);
        visit(app, u"offer-check"_s);
        QCOMPARE(app.page()->property("answered").toInt(), 0);
    }

    void withoutContentThereIsACalmPage()
    {
        Start start;
        start.content = u"/nowhere/content.sqlite"_s;
        App app(start);
        QCOMPARE(app.page()->property("title").toString(), u"Plainheart cannot open its pages"_s);
        type(app, '2'); // there is nowhere to go, and nothing breaks
        const QStringList said = App::takeWarnings();
        QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
    }

    void nothingIsDrawnWhenNothingMoves()
    {
        int frames = 0;
        const auto drawnInASecond = [&](App &app) {
            frames = 0;
            const auto counting
                = connect(app.window(), &QQuickWindow::frameSwapped, this, [&frames] { ++frames; });
            QTest::qWait(1000); // the one wait for time: that nothing comes
            disconnect(counting);
            return frames;
        };
        {
            App still;
            visit(still, u"fibrosis"_s);
            QCOMPARE(drawnInASecond(still), 0);
        }
        Start start;
        start.reducedMotion = false;
        App moving(start);
        visit(moving, u"fibrosis"_s);
        QQuickItem *stage = itemOfType(moving.page(), u"Stage"_s);
        QQuickItem *scene = itemOfType(stage, u"Plainheart::SceneView"_s);
        QVERIFY(scene);
        connect(moving.window(), &QQuickWindow::frameSwapped, this, [&frames] { ++frames; });
        frames = 0;
        QTRY_VERIFY(frames > 5); // the picture tells its story
        QVERIFY(scene->property("running").toBool());
        stage->setProperty("pace", 40); // and has soon told it
        QTRY_VERIFY(!scene->property("running").toBool());
        moving.settle();
        QTRY_COMPARE(drawnInASecond(moving), 0); // the last frame of the story may come a little later
    }
};

int main(int argc, char *argv[]) { return run<TestWalk>(argc, argv, true); }

#include "tst_walk.moc"
