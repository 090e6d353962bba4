// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

/// A popover beside a button that opens it, and a button under it.
const QString popover = uR"(Item { anchors.fill: parent
    Button { id: opener; x: 300; text: "Open"; onClicked: sheet1.openAt(opener) }
    Button { y: 560; text: "Under"; onClicked: sheet.hit("under") }
    Popover { id: sheet1; name: "A word"
        contentItem: Item { implicitHeight: 160
            Accessible.role: Accessible.Dialog
            Accessible.name: "A word"
            Button { focus: true; text: "Close"; compact: true; onClicked: sheet1.close() }
            Button { y: 80; text: "More"; compact: true; onClicked: sheet.hit("more") } } } })"_s;

} // namespace

/// What opens, scrolls, or takes words: popovers, columns with "More below", the field.
class tst_Openings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"\\.qml|QML"_s)); }

    void aPopoverTakesTheFocusAndGivesItBack()
    {
        const Sheet sheet(popover);
        QQuickItem *opener = sheet.named(u"Open"_s);
        QVERIFY(sheet.tabTo(opener));
        sheet.key(Qt::Key_Return);
        QQuickItem *dialog = sheet.named(u"A word"_s);
        QVERIFY(dialog);
        QCOMPARE(heard(dialog)->role(), QAccessible::Dialog);
        QQuickItem *close = sheet.named(u"Close"_s);
        QVERIFY(close->hasActiveFocus()); // it starts on the safe action
        // Tab stays inside.
        for (int i = 0; i < 6; ++i) {
            sheet.key(Qt::Key_Tab);
            QVERIFY(isInside(sheet.window()->activeFocusItem(), dialog));
        }
        sheet.key(Qt::Key_Escape);
        QVERIFY(!sheet.named(u"A word"_s));
        QVERIFY(opener->hasActiveFocus());
    }

    void aPopoverClosesByItsButtonAndByATouchOutside()
    {
        const Sheet sheet(popover);
        QQuickItem *opener = sheet.named(u"Open"_s);
        QQuickItem *under = sheet.named(u"Under"_s); // not told while something lies over it
        sheet.touch(Sheet::at(opener));
        QVERIFY(sheet.named(u"A word"_s));
        sheet.touch(Sheet::at(sheet.named(u"Close"_s)));
        QVERIFY(!sheet.named(u"A word"_s));
        QVERIFY(opener->hasActiveFocus());
        QVERIFY2(!ringShows(opener), "the ring is for keys");

        sheet.touch(Sheet::at(opener));
        sheet.touch(Sheet::at(sheet.named(u"More"_s)));
        QCOMPARE(sheet.last().toString(), u"more"_s);
        QVERIFY(sheet.named(u"A word"_s)); // a touch inside does not close it
        sheet.touch(Sheet::at(under));
        QVERIFY(!sheet.named(u"A word"_s));
        QCOMPARE(sheet.hits(), 1); // the touch that closes does nothing else
    }

    void aPopoverStaysInTheWindowAndOffItsWord_data()
    {
        QTest::addColumn<int>("x");
        QTest::addColumn<int>("y");
        QTest::addColumn<bool>("rightToLeft");
        for (const bool rightToLeft : { false, true }) {
            const char *reading = rightToLeft ? "right to left" : "left to right";
            QTest::addRow("top start, %s", reading) << 0 << 0 << rightToLeft;
            QTest::addRow("top end, %s", reading) << 840 << 0 << rightToLeft;
            QTest::addRow("bottom start, %s", reading) << 0 << 640 << rightToLeft;
            QTest::addRow("bottom end, %s", reading) << 840 << 640 << rightToLeft;
        }
    }
    void aPopoverStaysInTheWindowAndOffItsWord()
    {
        QFETCH(int, x);
        QFETCH(int, y);
        QFETCH(bool, rightToLeft);
        const Sheet sheet(popover, { .rightToLeft = rightToLeft });
        QQuickItem *opener = sheet.named(u"Open"_s);
        opener->setPosition({ double(x), double(y) });
        sheet.touch(Sheet::at(opener));
        QQuickItem *dialog = sheet.named(u"A word"_s);
        QVERIFY(dialog);
        const QRectF box = dialog->mapRectToScene(dialog->boundingRect());
        QVERIFY2(QRectF(QPointF(), QSizeF(sheet.window()->size())).contains(box),
                 qPrintable(QDebug::toString(box)));
        QVERIFY(!box.intersects(opener->mapRectToScene(opener->boundingRect())));
    }

    /// The word that was touched has the focus again, but no ring; by key it has the ring.
    void focusComesBackToAWordWithoutARing()
    {
        Span word;
        word.kind = Span::Kind::Term;
        word.text = u"fibrosis"_s;
        word.target = u"fibrosis"_s;
        Span after;
        after.text = u" is scarring"_s;
        const Sheet sheet(uR"(Item { anchors.fill: parent
            RichText { width: 400; height: implicitHeight; spans: sheet.given }
            Connections {
                target: Navigator
                function onTermWanted(id: string, anchor: Item) { over.openAt(anchor) }
            }
            Popover { id: over; contentItem: Item { implicitHeight: 100
                Button { focus: true; text: "Close"; onClicked: over.close() } } } })"_s,
                          {}, QVariantList{ QVariant::fromValue(word), QVariant::fromValue(after) });
        QQuickItem *item = sheet.named(u"fibrosis"_s);
        QVERIFY(item);
        sheet.touch(Sheet::at(item));
        QVERIFY(sheet.named(u"Close"_s));
        sheet.touch(Sheet::at(sheet.named(u"Close"_s)));
        QVERIFY(item->hasActiveFocus());
        QVERIFY2(!ringShows(item), "the ring is for keys");
        sheet.key(Qt::Key_Return);
        sheet.key(Qt::Key_Escape);
        QVERIFY(item->hasActiveFocus());
        QVERIFY2(ringShows(item), "no ring");
    }

    /// "More below" is there while there is more, brings it, and goes.
    void moreBelowBringsMore()
    {
        const Sheet sheet(uR"(ScrollArea { width: 400; height: 300
            Repeater { model: 20; PlainText { required property int index; text: "Line " + index } } })"_s);
        QQuickItem *more = sheet.named(u"More below"_s);
        QVERIFY(more);
        const auto seenLines = [&] {
            QStringList lines;
            const QRectF area = sheet.control()->mapRectToScene(sheet.control()->boundingRect());
            for (const Shown &shown : shownItems(sheet.window())) {
                const QRectF box = paintedBox(shown.item);
                if (isText(shown.item) && wordsOf(shown.item).startsWith(u"Line"_s) && area.contains(box)
                    && (!more->isVisible() || box.bottom() <= more->mapToScene({}).y()))
                    lines << wordsOf(shown.item);
            }
            return lines;
        };
        QSet<QString> read;
        for (int i = 0; i < 12; ++i) {
            const QStringList lines = seenLines();
            read += QSet<QString>(lines.cbegin(), lines.cend());
            if (!more->isVisible())
                break;
            sheet.touch(Sheet::at(more));
        }
        QVERIFY(!more->isVisible());
        QCOMPARE(read.size(), 20); // no line was left out on the way
    }

    /// A list that says so has "More above" where its beginning is out of view; it brings it back, and goes.
    void moreAboveGoesBack()
    {
        const Sheet sheet(uR"(ScrollArea { width: 400; height: 300; saysMoreAbove: true
            Repeater { model: 20; PlainText { required property int index; text: "Line " + index } } })"_s);
        QVERIFY(!sheet.named(u"More above"_s));
        sheet.touch(Sheet::at(sheet.named(u"More below"_s)));
        QQuickItem *above = sheet.named(u"More above"_s);
        QVERIFY(above);
        for (int i = 0; i < 12 && above->isVisible(); ++i)
            sheet.touch(Sheet::at(above));
        QVERIFY(!above->isVisible());
        QCOMPARE(sheet.control()->property("contentY").toDouble(), 0.0);
    }

    void nothingMoreBelowNoButton()
    {
        const Sheet sheet(u"ScrollArea { width: 400; height: 300; PlainText { text: \"One line\" } }"_s);
        QVERIFY(!sheet.named(u"More below"_s));
    }

    void focusIsScrolledIntoView()
    {
        const Sheet sheet(uR"(ScrollArea { width: 400; height: 300
            Repeater { model: 9; Button { required property int index; text: "Go " + index } } })"_s);
        const QRectF area = sheet.control()->mapRectToScene(sheet.control()->boundingRect());
        for (int i = 0; i < 9; ++i) {
            QQuickItem *button = nullptr;
            for (QQuickItem *one : itemsOfType(sheet.control(), u"Button"_s)) {
                if (one->property("text").toString() == u"Go %1"_s.arg(i))
                    button = one;
            }
            QVERIFY(button && sheet.tabTo(button));
            QQuickItem *more = sheet.named(u"More below"_s);
            QRectF room = area;
            if (more)
                room.setBottom(more->mapToScene({}).y());
            const QRectF box = button->mapRectToScene(button->boundingRect());
            QVERIFY2(room.adjusted(0, -1, 0, 1).contains(box), qPrintable(QString::number(i)));
        }
    }

    void theFieldTakesWords()
    {
        const Sheet sheet(uR"(TextField { width: 300; name: "Find a word"; onTextChanged: sheet.hit(text)
            onAccepted: sheet.hit("accepted") })"_s);
        QQuickItem *field = sheet.named(u"Find a word"_s);
        QVERIFY(field);
        QCOMPARE(heard(field)->role(), QAccessible::EditableText);
        QVERIFY(field->height() >= 44);
        QStringList words;
        for (const Shown &shown : shownItems(sheet.window())) {
            if (isText(shown.item))
                words << wordsOf(shown.item);
        }
        QCOMPARE(words, QStringList{ u"Find a word"_s }); // what to type is said while it is empty
        sheet.touch(Sheet::at(field));
        QVERIFY(field->hasActiveFocus());
        sheet.type(u"scar 2"_s);
        QCOMPARE(sheet.last().toString(), u"scar 2"_s);
        sheet.key(Qt::Key_Return);
        QCOMPARE(sheet.last().toString(), u"accepted"_s);
        sheet.key(Qt::Key_Escape); // what was typed goes first
        QCOMPARE(field->property("text").toString(), QString());
        QVERIFY(field->hasActiveFocus());
    }
};

int main(int argc, char *argv[]) { return PlainheartTest::run<tst_Openings>(argc, argv, true); }
#include "tst_openings.moc"
