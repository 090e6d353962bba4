// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

/// A part of a control that can be touched.
struct Part {
    const char *title;
    QString name; ///< what assistive technology calls it
    QVariant value; ///< what it tells when it acts
    QString control; ///< QML
    QAccessible::Role role = QAccessible::Button;
    QString description{};
    bool primary = false; ///< a main button: larger in a kiosk
    QString kioskName{}; ///< where it has another name there
    std::optional<bool> expanded{}; ///< of what folds: whether it is open
};

Part folding(const char *title, const QString &name, const QString &control, bool open)
{
    Part part{ title, name, 0, control };
    part.expanded = open;
    return part;
}

QList<Part> allParts()
{
    const auto store = ContentStore::open(builtContent());
    const Document topic = *(*store)->document(u"fibrosis"_s, u"en"_s);
    const auto choice = QAccessible::RadioButton;
    const QString twoWay
        = uR"(TwoWay { name: "How much"; words: ["Plain", "More"]; onChosen: index => sheet.hit(index) })"_s;
    const QString stopList
        = uR"(StopList { width: 300; name: "Move"; stops: ["One", "Two"]; onChosen: index => sheet.hit(index) })"_s;
    const QString steps
        = uR"(StepButtons { count: 3; current: 0; titles: ["A", "B", "C"]; onChosen: index => sheet.hit(index) })"_s;
    const QString story = uR"(StoryStep { width: 400; number: 2; title: "What happens"; open: %1; blocks: []
        sources: []; onRequested: sheet.hit(0) })"_s;
    const QString fold = uR"(FoldSection { width: 400; title: "What helps"; folds: true; open: %1; blocks: []
        sources: []; onRequested: sheet.hit(0) })"_s;
    const QString bar = uR"(NavBar { width: 900; nextText: "Next: Scar"; middleText: "Save"
        onBack: sheet.hit("back"); onNext: sheet.hit("next"); onMiddle: sheet.hit("middle") })"_s;
    const QString route
        = uR"(RouteLine { width: 900; height: 80; topics: Library.topics; current: 2; names: %1
        visited: ["regeneration", "fibrosis"] })"_s;
    const QString contents = uR"(ContentsList { width: 300; height: 400; titles: ["What", "Why"]; current: 0
        onChosen: index => sheet.hit(index) })"_s;
    const QString words = uR"(WordList { width: 300; height: 400; current: "fibrosis"
        terms: [Library.term("fibrosis"), Library.term("stem-cells")]
        onChosen: id => sheet.hit(id) })"_s;
    const QString tools = uR"(ToolRow { merged: %1 })"_s;

    return {
        { "Button",
          u"Go"_s,
          0,
          uR"(Button { text: "Go"; onClicked: sheet.hit(0) })"_s,
          QAccessible::Button,
          {},
          true },
        { "Button, secondary",
          u"Go"_s,
          0,
          uR"(Button { kind: Button.Kind.Secondary; text: "Go"; onClicked: sheet.hit(0) })"_s,
          QAccessible::Button,
          {},
          true },
        { "Button, quiet",
          u"Go"_s,
          0,
          uR"(Button { kind: Button.Kind.Quiet; text: "Go"; onClicked: sheet.hit(0) })"_s,
          QAccessible::Button,
          {},
          true },
        { "Button, warm",
          u"Go"_s,
          0,
          uR"(Button { kind: Button.Kind.Warm; text: "Go"; onClicked: sheet.hit(0) })"_s,
          QAccessible::Button,
          {},
          true },
        { "Button, two lines, arrow",
          u"Go. Further"_s,
          0,
          uR"(Button { width: 400; text: "Go"; detail: "Further"
            iconName: "next"; iconAfter: true; fillWidth: true; onClicked: sheet.hit(0) })"_s,
          QAccessible::Button,
          {},
          true },
        { "Button, compact", u"Go"_s, 0,
          uR"(Button { compact: true; iconName: "close"; text: "Go"; onClicked: sheet.hit(0) })"_s },
        { "Chip", u"Yes"_s, 0, uR"(Chip { text: "Yes"; onClicked: sheet.hit(0) })"_s, choice },
        { "Chip, on", u"Yes"_s, 0, uR"(Chip { text: "Yes"; on: true; onClicked: sheet.hit(0) })"_s, choice },
        { "TwoWay", u"More"_s, 1, twoWay, choice },
        { "TwoWay, on", u"Plain"_s, 0, twoWay, choice },
        { "StageLabel, explained", u"A scar"_s, 0,
          uR"(StageLabel { box: Qt.rect(60, 60, 120, 30); text: "A scar"; dashed: true; explained: true
            onClicked: sheet.hit(0) })"_s,
          QAccessible::Button, u"Explains this part of the picture"_s },
        { "StopList", u"Two"_s, 1, stopList, choice, {}, true },
        { "StopList, on", u"One"_s, 0, stopList, choice, {}, true },
        { "StepButtons", u"Step 3: C"_s, 2, steps, choice },
        { "StepButtons, on", u"Step 1: A"_s, 0, steps, choice },
        { "Tool", u"Words"_s, 0, uR"(Tool { text: "Words"; iconName: "book"; onClicked: sheet.hit(0) })"_s },
        { "Tool, beside", u"Words"_s, 0,
          uR"(Tool { text: "Words"; iconName: "book"; beside: true; onClicked: sheet.hit(0) })"_s },
        { "ToolRow", u"Text size"_s, u"sheet text-size"_s, tools.arg(u"false"_s) },
        { "ToolRow, merged", u"Tools"_s, u"sheet tools"_s, tools.arg(u"true"_s) },
        { "TopBar", u"Home"_s, u"home"_s, uR"(TopBar { width: 900; title: "Words" })"_s },
        folding("StoryStep, shut", u"Step 2: What happens"_s, story.arg(u"false"_s), false),
        folding("StoryStep, open", u"Step 2: What happens"_s, story.arg(u"true"_s), true),
        folding("FoldSection, shut", u"What helps"_s, fold.arg(u"false"_s), false),
        folding("FoldSection, open", u"What helps"_s, fold.arg(u"true"_s), true),
        { "NavBar, back", u"Back"_s, u"back"_s, bar, QAccessible::Button, {}, true },
        { "NavBar, next", u"Next: Scar"_s, u"next"_s, bar, QAccessible::Button, {}, true },
        { "NavBar, middle", u"Save"_s, u"middle"_s, bar, QAccessible::Button, {}, true },
        { "RouteLine, ahead", u"Stop 5 of 6: Inflammation"_s, u"inflammation"_s, route.arg(u"true"_s) },
        { "RouteLine, now", u"Stop 2 of 6: Scar tissue"_s, u"fibrosis"_s, route.arg(u"true"_s),
          QAccessible::Button, u"You are here"_s },
        { "RouteLine, done", u"Stop 1 of 6: Heart muscle"_s, u"regeneration"_s, route.arg(u"true"_s),
          QAccessible::Button, u"Visited"_s },
        { "RouteLine, short", u"Stop 6 of 6: Your own cells"_s, u"ipsc"_s, route.arg(u"false"_s) },
        { "ContentsList", u"Why"_s, 1, contents },
        { "WordList", u"Stem cells"_s, u"stem-cells"_s, words, QAccessible::ListItem },
        { "WordList, shown", u"Fibrosis"_s, u"fibrosis"_s, words, QAccessible::ListItem },
        { "HeartMap", u"Stop 2: Scar tissue"_s, u"fibrosis"_s, uR"(HeartMap { width: 900; height: 600 })"_s,
          QAccessible::Button, topic.question },
        { "AnswerCard", topic.title + u": "_s + topic.caveat.headline, u"go"_s,
          uR"(AnswerCard { width: 800; topic: Library.document("fibrosis"); onClicked: sheet.hit("go") })"_s,
          QAccessible::Button, u"How sure are we? Very unsure, level 1 of 4."_s },
        { "EvidencePanel",
          u"See the studies"_s,
          u"studies/fibrosis"_s,
          uR"(EvidencePanel { width: 900; height: implicitHeight; caveat: Library.document("fibrosis").caveat
            reviewed: new Date(2026, 9, 1); topicId: "fibrosis" })"_s,
          QAccessible::Button,
          {},
          false,
          u"8 studies, 462 people. See the studies"_s },
        { "TermCard, see also", u"Fibrosis"_s, u"fibrosis"_s,
          uR"(TermCard { width: 800; term: Library.term("heart-attack"); terms: Library.terms
            onChosen: id => sheet.hit(id) })"_s },
        { "DropsStage", u"See this study"_s, u"study/bolli2021-concert-hf"_s,
          uR"(DropsStage { width: 640; height: 560; words: Library.document("function").labels })"_s },
    };
}

const QList<Part> &parts()
{
    static const QList<Part> all = allParts();
    return all;
}

/// Words or an icon, and how far their middle is from the edge where the control begins.
struct Mark {
    QString what;
    double place = 0;
};

QList<Mark> marks(const Sheet &sheet, bool fromRight)
{
    const QRectF whole = sheet.control()->mapRectToScene(sheet.control()->boundingRect());
    QList<Mark> all;
    for (const Shown &shown : shownItems(sheet.window())) {
        const bool icon = typeName(shown.item) == "Icon"_L1;
        if (!isText(shown.item) && !icon)
            continue;
        const double middle = (icon ? shown.box : paintedBox(shown.item)).center().x();
        QString what = icon ? shown.item->property("name").toString() : wordsOf(shown.item);
        for (QChar &character : what) {
            if (character.isDigit())
                character = QChar(u'0' + character.digitValue()); // figures have their own shapes in Arabic
        }
        all << Mark{ what, fromRight ? whole.right() - middle : middle - whole.left() };
    }
    std::stable_sort(all.begin(), all.end(), [](const Mark &a, const Mark &b) {
        return a.what != b.what ? a.what < b.what : a.place < b.place;
    });
    return all;
}

} // namespace

/// Each control alone: by mouse, touch and keys, and as assistive technology hears and works it.
class tst_Controls : public QObject
{
    Q_OBJECT

    static QQuickItem *find(const Sheet &sheet, const Part &part, Mode mode = Mode::Study)
    {
        QString name = mode == Mode::Kiosk && !part.kioskName.isEmpty() ? part.kioskName : part.name;
        if (QQuickItem *item = sheet.named(name))
            return item;
        // Numbers are written as the language writes them.
        const QLocale locale(sheet.session().language());
        for (int digit = 0; digit < 10; ++digit)
            name.replace(QString::number(digit), locale.toString(digit));
        return sheet.named(name);
    }

    static void addParts(bool bothModes = false)
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<Mode>("mode");
        for (int i = 0; i < parts().size(); ++i) {
            QTest::addRow("%s", parts().at(i).title) << i << Mode::Study;
            if (bothModes)
                QTest::addRow("%s, kiosk", parts().at(i).title) << i << Mode::Kiosk;
        }
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"\\.qml|QML"_s)); }

    void isHeard_data() { addParts(); }
    void isHeard()
    {
        QFETCH(int, index);
        const Part &part = parts().at(index);
        const Sheet sheet(part.control);
        QQuickItem *item = find(sheet, part);
        QVERIFY2(item, qPrintable(u"nothing is named "_s + part.name));
        const QAccessibleInterface *node = heard(item);
        QCOMPARE(node->role(), part.role);
        QCOMPARE(node->text(QAccessible::Description), part.description);
        QVERIFY(!node->state().disabled);
        QCOMPARE(bool(node->state().expandable), part.expanded.has_value());
        QCOMPARE(bool(node->state().expanded), part.expanded.value_or(false));
        QVERIFY(node->state().focusable);
        QVERIFY(!node->state().focused);
        QVERIFY(sheet.tabTo(item));
        QVERIFY(node->state().focused);
    }

    void actsByMouse_data() { addParts(); }
    void actsByMouse()
    {
        QFETCH(int, index);
        const Part &part = parts().at(index);
        const Sheet sheet(part.control);
        QQuickItem *item = find(sheet, part);
        QVERIFY(item);
        sheet.press(Sheet::at(item), sheet.nowhere());
        QCOMPARE(sheet.hits(), 0); // leaving the button cancels
        sheet.click(Sheet::at(item));
        QCOMPARE(sheet.hits(), 1);
        QCOMPARE(sheet.last(), part.value);
        QVERIFY2(!ringShows(item), "the ring is for keys");
    }

    void actsByTouch_data() { addParts(true); }
    void actsByTouch()
    {
        QFETCH(int, index);
        QFETCH(Mode, mode);
        const Part &part = parts().at(index);
        const Sheet sheet(part.control, { .mode = mode });
        QQuickItem *item = find(sheet, part, mode);
        QVERIFY(item);
        sheet.drag(Sheet::at(item), sheet.nowhere());
        QCOMPARE(sheet.hits(), 0); // a finger that slides off has changed its mind
        sheet.touch(Sheet::at(item));
        QCOMPARE(sheet.hits(), 1);
        QCOMPARE(sheet.last(), part.value);
        QVERIFY2(!ringShows(item), "the ring is for keys");
        // The edges of what can be touched are as good as its middle.
        for (const double share : { 0.02, 0.98 })
            sheet.touch(Sheet::at(item, share));
        QCOMPARE(sheet.hits(), 3);
    }

    void actsByKey_data() { addParts(); }
    void actsByKey()
    {
        QFETCH(int, index);
        const Part &part = parts().at(index);
        const Sheet sheet(part.control);
        QQuickItem *item = find(sheet, part);
        QVERIFY(item);
        QVERIFY2(sheet.tabTo(item), "Tab does not come here");
        QVERIFY2(ringShows(item), "no ring");
        int hits = 0;
        for (const Qt::Key key : { Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter }) {
            sheet.key(key);
            QCOMPARE(sheet.hits(), ++hits);
            QCOMPARE(sheet.last(), part.value);
        }
        sheet.touch(Sheet::at(item));
        QVERIFY2(!ringShows(item), "the ring stays after a touch");
    }

    /// A hand that rests on a key does not leaf through the pages.
    void aHeldKeyActsOnce_data() { addParts(); }
    void aHeldKeyActsOnce()
    {
        QFETCH(int, index);
        const Part &part = parts().at(index);
        const Sheet sheet(part.control);
        QQuickItem *item = find(sheet, part);
        QVERIFY(item);
        QVERIFY(sheet.tabTo(item));
        int hits = 0;
        for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space }) {
            sheet.hold(key, 5);
            QCOMPARE(sheet.hits(), ++hits);
        }
    }

    void actsByAssistiveTechnology_data() { addParts(); }
    void actsByAssistiveTechnology()
    {
        QFETCH(int, index);
        const Part &part = parts().at(index);
        const Sheet sheet(part.control);
        QQuickItem *item = find(sheet, part);
        QVERIFY(item);
        QVERIFY2(sheet.act(item, QAccessibleActionInterface::pressAction()), "no press");
        QCOMPARE(sheet.hits(), 1);
        QCOMPARE(sheet.last(), part.value);
    }

    void disabledDoesNothing_data() { addParts(); }
    void disabledDoesNothing()
    {
        QFETCH(int, index);
        const Part &part = parts().at(index);
        const Sheet sheet(part.control);
        sheet.control()->setEnabled(false);
        sheet.settle();
        QQuickItem *item = find(sheet, part);
        QVERIFY(item);
        sheet.click(Sheet::at(item));
        sheet.touch(Sheet::at(item));
        (void)sheet.act(item, QAccessibleActionInterface::pressAction());
        (void)sheet.act(item, QAccessibleActionInterface::toggleAction());
        QCOMPARE(sheet.hits(), 0);
        QVERIFY2(!sheet.tabTo(item), "Tab comes to what can't be used");
    }

    void disabledSaysWhy()
    {
        const Sheet sheet(uR"(Button { text: "Go"; enabled: false; whyDisabled: "Nothing is chosen." })"_s);
        QCOMPARE(heard(sheet.named(u"Go"_s))->text(QAccessible::Description), u"Nothing is chosen."_s);
    }

    void isMirrored_data() { addParts(); }
    void isMirrored()
    {
        QFETCH(int, index);
        const Part &part = parts().at(index);
        const Sheet leftToRight(part.control);
        const Sheet rightToLeft(part.control, { .rightToLeft = true });
        const QList<Mark> seen = marks(leftToRight, false);
        const QList<Mark> mirrored = marks(rightToLeft, true);
        QVERIFY(!seen.isEmpty());
        QCOMPARE(mirrored.size(), seen.size());
        for (int i = 0; i < seen.size(); ++i) {
            QCOMPARE(mirrored.at(i).what, seen.at(i).what);
            QVERIFY2(std::abs(mirrored.at(i).place - seen.at(i).place) <= 3,
                     qPrintable(u"%1: %2, not %3 from its edge"_s.arg(seen.at(i).what)
                                    .arg(mirrored.at(i).place)
                                    .arg(seen.at(i).place)));
        }
        QQuickItem *item = find(rightToLeft, part);
        QVERIFY(item);
        rightToLeft.touch(Sheet::at(item));
        QCOMPARE(rightToLeft.last(), part.value);
    }

    /// 44 px, in a kiosk 53 px, and 76 px for its main buttons.
    void isLargeEnough_data() { addParts(true); }
    void isLargeEnough()
    {
        QFETCH(int, index);
        QFETCH(Mode, mode);
        const Part &part = parts().at(index);
        const Sheet sheet(part.control, { .mode = mode });
        const bool kiosk = mode == Mode::Kiosk;
        int targets = 0;
        for (const Shown &shown : shownItems(sheet.window())) {
            if (!isTarget(shown.item))
                continue;
            ++targets;
            const double least = kiosk ? 53 : 44;
            QVERIFY2(shown.box.width() >= least && shown.box.height() >= least,
                     qPrintable(u"%1: %2 x %3"_s.arg(describe(shown.item))
                                    .arg(shown.box.width())
                                    .arg(shown.box.height())));
        }
        QVERIFY(targets > 0);
        if (part.primary) {
            const QQuickItem *item = find(sheet, part, mode);
            QVERIFY(item);
            QVERIFY2(item->height() >= (kiosk ? 76 : 56), qPrintable(QString::number(item->height())));
        }
    }

    /// Right goes to what stands on the right, in both directions of reading.
    void arrowsGoToTheNeighbour_data()
    {
        QTest::addColumn<QString>("control");
        QTest::addColumn<bool>("rightToLeft");
        const QString twoWay = uR"(TwoWay { name: "How much"; words: ["One", "Two"]; current: 0 })"_s;
        const QString chips = uR"(Flow { width: 600; Chip { text: "One" } Chip { text: "Two" } })"_s;
        QTest::newRow("TwoWay") << twoWay << false;
        QTest::newRow("TwoWay, right to left") << twoWay << true;
        QTest::newRow("Chip") << chips << false;
        QTest::newRow("Chip, right to left") << chips << true;
    }
    void arrowsGoToTheNeighbour()
    {
        QFETCH(QString, control);
        QFETCH(bool, rightToLeft);
        const Sheet sheet(control, { .rightToLeft = rightToLeft });
        QQuickItem *one = sheet.named(u"One"_s);
        QQuickItem *two = sheet.named(u"Two"_s);
        QVERIFY(one && two);
        QCOMPARE(one->mapToScene({}).x() < two->mapToScene({}).x(), !rightToLeft);
        QVERIFY(sheet.tabTo(one));
        sheet.key(rightToLeft ? Qt::Key_Left : Qt::Key_Right);
        QVERIFY(two->hasActiveFocus());
        QVERIFY(ringShows(two));
        sheet.key(rightToLeft ? Qt::Key_Right : Qt::Key_Left);
        QVERIFY(one->hasActiveFocus());
    }

    void aHeadingThatDoesNotFoldIsNoButton()
    {
        const Sheet sheet(uR"(FoldSection { width: 400; title: "What helps"; blocks: []; sources: []
            onRequested: sheet.hit(0) })"_s);
        QQuickItem *heading = sheet.named(u"What helps"_s);
        QVERIFY(heading);
        QCOMPARE(heard(heading)->role(), QAccessible::Heading);
        QCOMPARE(sheet.allNamed(u"What helps"_s).size(), 1);
        sheet.touch(Sheet::at(heading));
        (void)sheet.act(heading, QAccessibleActionInterface::pressAction());
        QCOMPARE(sheet.hits(), 0);
        QVERIFY(!sheet.tabTo(heading));
    }

    void theMeterSpeaks_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("word");
        QTest::newRow("1") << 1 << u"Very unsure"_s;
        QTest::newRow("2") << 2 << u"Not very sure"_s;
        QTest::newRow("3") << 3 << u"Fairly sure"_s;
        QTest::newRow("4") << 4 << u"Very sure"_s;
    }
    void theMeterSpeaks()
    {
        QFETCH(int, step);
        QFETCH(QString, word);
        const Sheet sheet(
            u"CertaintyMeter { width: implicitWidth; height: implicitHeight; step: %1 }"_s.arg(step));
        QQuickItem *meter = sheet.named(u"How sure are we? %1, level %2 of 4."_s.arg(word).arg(step));
        QVERIFY(meter);
        // As many bars are filled as it says, and its word alone is bold.
        QMap<QRgb, int> bars;
        QStringList bold;
        for (const Shown &shown : shownItems(sheet.window())) {
            if (shown.item->inherits("QQuickRectangle"))
                ++bars[shown.item->property("color").value<QColor>().rgb()];
            else if (isText(shown.item) && shown.item->property("font").value<QFont>().bold())
                bold << wordsOf(shown.item);
        }
        QCOMPARE(bars.size(), step == 4 ? 1 : 2);
        QVERIFY(step == 4 ? bars.first() == 4 : bars.values().contains(step));
        QCOMPARE(bold, QStringList{ word });
    }

    void thePanelIsNeverBlank()
    {
        const Sheet sheet(u"EvidencePanel { width: 900; height: implicitHeight }"_s);
        QVERIFY(sheet.named(u"How sure are we? Very unsure, level 1 of 4."_s));
        QStringList words;
        for (const Shown &shown : shownItems(sheet.window())) {
            if (isText(shown.item))
                words << wordsOf(shown.item);
        }
        QVERIFY(words.contains(u"We cannot show the studies now. Treat this as very uncertain."_s));
        QVERIFY2(!sheet.named(u"See the studies"_s), "a button that leads nowhere");
    }

    void labelsAndTagsAreRead_data()
    {
        QTest::addColumn<QString>("control");
        QTest::newRow("StageLabel")
            << uR"(StageLabel { box: Qt.rect(0, 0, 120, 30); text: "A scar"; dashed: true })"_s;
        QTest::newRow("TruthTag") << uR"(TruthTag { text: "A scar"; hope: true })"_s;
        QTest::newRow("Locator") << uR"(Locator { text: "A scar"; spot: Qt.point(500, 500) })"_s;
    }
    void labelsAndTagsAreRead()
    {
        QFETCH(QString, control);
        const Sheet sheet(control);
        QQuickItem *item = sheet.named(u"A scar"_s);
        QVERIFY(item);
        QCOMPARE(heard(item)->role(), QAccessible::StaticText);
        QCOMPARE(sheet.allNamed(u"A scar"_s).size(), 1); // not again for the words inside
    }
};

int main(int argc, char *argv[]) { return PlainheartTest::run<tst_Controls>(argc, argv, true); }
#include "tst_controls.moc"
