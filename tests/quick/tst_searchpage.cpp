// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"
#include "sights.h"
#include "teststore.h"

#include <algorithm>
#include <QAccessible>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

void click(App &app, const QQuickItem *item)
{
    QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier, middleOf(item));
    app.settle();
}

void touch(App &app, const QQuickItem *item)
{
    static QPointingDevice *finger = QTest::createTouchDevice();
    QTest::touchEvent(app.window(), finger).press(0, middleOf(item));
    QTest::touchEvent(app.window(), finger).release(0, middleOf(item));
    app.settle();
}

void type(App &app, const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(app.window(), c.toLatin1());
    app.settle();
}

void press(App &app, Qt::Key key)
{
    QTest::keyClick(app.window(), key);
    app.settle();
}

QQuickItem *field(const App &app) { return itemOfType(app.page(), u"SearchField"_s); }
QString typed(const App &app) { return field(app)->property("text").toString(); }
QQuickItem *keyboard(const App &app) { return itemOfType(app.page(), u"Keyboard"_s); }
QQuickItem *keyNamed(const App &app, const QString &name)
{
    for (QQuickItem *key : itemsOfType(app.page(), u"KeyboardKey"_s)) {
        if (nameOf(key) == name)
            return key;
    }
    return nullptr;
}
QQuickItem *rowNamed(const App &app, const QString &title)
{
    for (QQuickItem *row : itemsOfType(app.page(), u"SearchRow"_s)) {
        if (row->property("text").toString() == title)
            return row;
    }
    return nullptr;
}

/// Every text that can be seen, with the words of a page above its own.
QStringList seenTexts(const App &app)
{
    QStringList texts;
    for (const Shown &shown : shownItems(app.window())) {
        if (isText(shown.item) && !shown.seen().isEmpty())
            texts << wordsOf(shown.item);
    }
    return texts;
}
bool isSaid(const App &app, const QString &part)
{
    const QStringList texts = seenTexts(app);
    return std::any_of(texts.cbegin(), texts.cend(),
                       [&](const QString &text) { return text.contains(part); });
}

Start kiosk(QSize size = { 1280, 800 }, double textSize = 1)
{
    Start start;
    start.mode = Mode::Kiosk;
    start.page = u"search"_s;
    start.size = size;
    start.textSize = textSize;
    return start;
}

} // namespace

/// Search as readers use it: by keyboard, mouse, touch and screen reader; and the keyboard on a kiosk's
/// screen.
class TestSearchPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Where it is read from the right, the results stand at the right, each with its sign before its words.
    void fromRightToLeft()
    {
        const QTemporaryDir folder;
        Start start;
        start.content = folder.filePath(u"content.sqlite"_s);
        start.language = u"ar"_s;
        QVERIFY(QFile::copy(builtContent(), start.content));
        QVERIFY(QFile::setPermissions(start.content, QFile::ReadOwner | QFile::WriteOwner));
        runSql(start.content,
               { u"INSERT INTO language VALUES ('ar', 'العربية', 2, 1)"_s,
                 u"UPDATE search_entry SET lang = 'ar'"_s, u"UPDATE search_word SET lang = 'ar'"_s });
        App app(start);
        app.visit(u"search"_s);
        app.settle();
        // Empty, its name stands beside the magnifier and not over it.
        const auto edge = [&](const QString &words) {
            for (const Shown &shown : shownItems(app.window())) {
                if (isText(shown.item) && wordsOf(shown.item).startsWith(words))
                    return paintedBox(shown.item).right();
            }
            return 0.0;
        };
        const QQuickItem *magnifier = itemOfType(field(app), u"Icon"_s);
        QVERIFY(magnifier && edge(u"Search"_s) > app.window()->width() / 2.0);
        QVERIFY2(edge(u"Search"_s) <= magnifier->mapToScene({}).x(),
                 qPrintable(QString::number(edge(u"Search"_s))));
        type(app, u"qqqqq"_s);
        QVERIFY2(edge(u"Nothing found"_s) > app.window()->width() - 60,
                 qPrintable(QString::number(edge(u"Nothing found"_s))));
        press(app, Qt::Key_Escape);
        type(app, u"scar"_s);
        QQuickItem *row = itemOfType(app.page(), u"SearchRow"_s);
        QQuickItem *preview = itemOfType(app.page(), u"SearchPreview"_s);
        if (!preview)
            preview = itemOfType(app.page(), u"TermCard"_s);
        QVERIFY(row && preview);
        const auto inWindow = [](QQuickItem *item) { return item->mapRectToScene(item->boundingRect()); };
        const QString folderOfPictures = qEnvironmentVariable("PLAINHEART_PICTURES");
        if (!folderOfPictures.isEmpty())
            app.window()->grabWindow().save(folderOfPictures + u"/search-rtl.png"_s);
        QVERIFY(inWindow(preview).left() >= 0);
        QVERIFY(inWindow(row).right() <= app.window()->width());
        QVERIFY2(inWindow(row).left() > inWindow(preview).right(),
                 qPrintable(u"%1 %2"_s.arg(inWindow(row).left()).arg(inWindow(preview).right())));
        QQuickItem *sign = itemOfType(row, u"Icon"_s);
        QVERIFY(sign && inWindow(sign).center().x() > inWindow(row).center().x());
    }

    void cleanup() { QCOMPARE(App::takeWarnings(), QStringList()); }

    void byKeyboardAlone()
    {
        App app;
        app.open(u"fibrosis"_s);
        app.settle();
        press(app, Qt::Key_Slash);
        QCOMPARE(app.address(), u"search"_s);
        type(app, u"fibr"_s);
        QCOMPARE(typed(app), u"fibr"_s);
        QVERIFY(rowNamed(app, u"Fibrosis"_s));
        QVERIFY(isSaid(app, u"matches"_s));
        press(app, Qt::Key_Return);
        QCOMPARE(app.address(), u"glossary/fibrosis"_s);
        // Back to the same words, which can be typed on.
        press(app, Qt::Key_Escape);
        QCOMPARE(app.address(), u"search"_s);
        QCOMPARE(typed(app), u"fibr"_s);
        type(app, u"o"_s);
        QCOMPARE(typed(app), u"fibro"_s);
        // The first Esc takes the words away, the second leaves.
        press(app, Qt::Key_Escape);
        QCOMPARE(typed(app), QString());
        press(app, Qt::Key_Escape);
        QCOMPARE(app.address(), u"fibrosis"_s);
    }

    void theArrowsChooseWhatEnterOpens()
    {
        Start start;
        start.page = u"search"_s;
        App app(start);
        type(app, u"scar tissue"_s);
        press(app, Qt::Key_Down);
        press(app, Qt::Key_Down);
        press(app, Qt::Key_Up);
        const QList<QQuickItem *> rows = itemsOfType(app.page(), u"SearchRow"_s);
        QVERIFY(!rows.at(0)->property("current").toBool());
        QVERIFY(rows.at(1)->property("current").toBool());
        press(app, Qt::Key_Return);
        QVERIFY(app.address() != u"search"_s);
        QVERIFY(app.address() != u"fibrosis"_s); // which is the first
    }

    void byMouse()
    {
        App app;
        QQuickItem *tool = buttonWith(app.page(), u"Search"_s);
        QVERIFY(tool);
        click(app, tool);
        type(app, u"dream"_s);
        QQuickItem *study = rowNamed(app, u"DREAM-HF (2023)"_s);
        QVERIFY(study);
        click(app, study);
        QCOMPARE(app.address(), u"study/perin2023-dream-hf"_s);
        app.navigator().back();
        app.settle();
        QCOMPARE(typed(app), u"dream"_s);
        click(app, buttonWith(app.page(), u"Clear"_s));
        QCOMPARE(typed(app), QString());
        type(app, u"ef"_s); // the field has the focus again
        QCOMPARE(typed(app), u"ef"_s);
        click(app, buttonWith(app.page(), u"Close"_s));
        QCOMPARE(app.address(), u"home"_s);
    }

    void backBringsToTheSamePlace()
    {
        Start start;
        start.page = u"search"_s;
        App app(start);
        type(app, u"cells"_s);
        click(app, buttonSaying(app.page(), u"Show all"_s));
        auto *area = app.page()->property("scroller").value<QQuickItem *>();
        area->setProperty("contentY", 200);
        app.settle();
        const double before = area->property("contentY").toDouble();
        QVERIFY(before > 100);
        const auto rows = itemsOfType(app.page(), u"SearchRow"_s).size();
        app.visit(u"study/perin2023-dream-hf"_s);
        app.navigator().back();
        app.settle();
        QTRY_COMPARE(app.page()->property("scroller").value<QQuickItem *>()->property("contentY").toDouble(),
                     before);
        QCOMPARE(itemsOfType(app.page(), u"SearchRow"_s).size(), rows);
        QCOMPARE(typed(app), u"cells"_s);
    }

    void aWordShowsItsCardBesideTheList()
    {
        Start start;
        start.page = u"search"_s;
        App app(start);
        type(app, u"scar"_s);
        QQuickItem *row = rowNamed(app, u"Fibrosis"_s);
        QVERIFY(row);
        click(app, row);
        QCOMPARE(app.address(), u"search"_s);
        QVERIFY(isSaid(app, u"Say: fy-BROH-sis"_s));
        // Where there is no room for it, it opens.
        app.resize({ 640, 480 });
        app.settle();
        click(app, rowNamed(app, u"Fibrosis"_s));
        QCOMPARE(app.address(), u"glossary/fibrosis"_s);
    }

    void whatMatchesIsMarkedWithoutColour()
    {
        Start start;
        start.page = u"search"_s;
        App app(start);
        type(app, u"fibr"_s);
        int marked = 0;
        for (QQuickItem *row : itemsOfType(app.page(), u"SearchRow"_s)) {
            for (QQuickItem *text : itemsOfType(row, u"MarkedText"_s))
                marked += int(text->property("text").toString().contains("<b><u>"_L1));
        }
        QVERIFY(marked >= int(itemsOfType(app.page(), u"SearchRow"_s).size()));
        const QQuickItem *title = itemsOfType(rowNamed(app, u"Fibrosis"_s), u"MarkedText"_s).constFirst();
        QCOMPARE(title->property("text").toString(), u"<b><u>Fibr</u></b>osis"_s);
    }

    void aWrongLetterIsSaid()
    {
        Start start;
        start.page = u"search"_s;
        App app(start);
        type(app, u"plasebo"_s);
        QVERIFY(isSaid(app, u"Showing results for “placebo”"_s));
        QVERIFY(rowNamed(app, u"Dummy treatment"_s));
    }

    void nothingFoundLeadsOn()
    {
        Start start;
        start.page = u"search"_s;
        App app(start);
        type(app, u"cardiomiopathizz"_s);
        QVERIFY(isSaid(app, u"Nothing found for “cardiomiopathizz”. Try fewer letters."_s));
        click(app, buttonWith(app.page(), u"Cardiomyopathy"_s));
        QCOMPARE(app.address(), u"glossary/cardiomyopathy"_s);
        app.navigator().back();
        app.settle();
        click(app, buttonWith(app.page(), u"Questions to ask"_s));
        QCOMPARE(app.address(), u"questions"_s);
        app.navigator().back();
        app.settle();
        click(app, buttonWith(app.page(), u"All words, A to Z"_s));
        QCOMPARE(app.address(), u"glossary"_s);
    }

    void aScreenReaderHearsWhatWasFound()
    {
        Start start;
        start.page = u"search"_s;
        App app(start);
        type(app, u"fibr"_s);
        QVERIFY(find(app.window(), QAccessible::EditableText, u"Search"_s));
        const QString count = field(app)->property("text").toString();
        QCOMPARE(count, u"fibr"_s);
        bool said = false;
        for (const Shown &shown : shownItems(app.window())) {
            const QAccessibleInterface *node = QAccessible::queryAccessibleInterface(shown.item);
            said = said
                || (node && node->role() == QAccessible::AlertMessage
                    && node->text(QAccessible::Name).contains(u"matches"_s));
        }
        QVERIFY(said);
        QVERIFY(find(app.window(), QAccessible::Heading, u"Words"_s));
        QVERIFY(find(app.window(), QAccessible::Button, u"Fibrosis"_s));
        type(app, u"xxqq"_s);
        QVERIFY(find(app.window(), QAccessible::AlertMessage,
                     u"Nothing found for “fibrxxqq”. Try fewer letters."_s));
    }

    void whatStandsInMoreDetailIsShownThere()
    {
        Start start;
        start.page = u"search"_s;
        App app(start);
        app.session().setLevel(u"plain"_s);
        type(app, u"fibrosis detail"_s);
        setOnPage(app, "typed", u"scar tissue detail"_s);
        QQuickItem *row = rowNamed(app, u"Scar tissue · More detail"_s);
        QVERIFY(row);
        click(app, row);
        QCOMPARE(app.address(), u"fibrosis"_s);
        QCOMPARE(app.session().level(), u"detail"_s);
    }

    void onlyAKioskHasKeysOnItsScreen()
    {
        Start start;
        start.page = u"search"_s;
        {
            const App app(start);
            QVERIFY(!keyboard(app));
        }
        const App app(kiosk());
        QVERIFY(keyboard(app));
    }

    void keysTypeAndDelete()
    {
        App app(kiosk());
        for (const QChar c : u"fibx"_s)
            touch(app, keyNamed(app, c));
        QCOMPARE(typed(app), u"fibx"_s);
        touch(app, keyNamed(app, u"Delete"_s));
        touch(app, keyNamed(app, u"r"_s));
        QCOMPARE(typed(app), u"fibr"_s);
        QVERIFY(rowNamed(app, u"Fibrosis"_s));
        QVERIFY(field(app)->hasActiveFocus());
        touch(app, keyNamed(app, u"space"_s));
        touch(app, keyNamed(app, u"ABC: Capital letters"_s));
        touch(app, keyNamed(app, u"A"_s));
        touch(app, keyNamed(app, u"b"_s));
        touch(app, keyNamed(app, u"123: Figures and signs"_s));
        touch(app, keyNamed(app, u"7"_s));
        touch(app, keyNamed(app, u"abc: Letters"_s));
        touch(app, keyNamed(app, u"c"_s));
        QCOMPARE(typed(app), u"fibr Ab7c"_s);
        // A selected text is what goes.
        QMetaObject::invokeMethod(field(app), "selectAll");
        touch(app, keyNamed(app, u"e"_s));
        QCOMPARE(typed(app), u"e"_s);
        touch(app, keyNamed(app, u"Delete"_s));
        touch(app, keyNamed(app, u"Delete"_s));
        QCOMPARE(typed(app), QString());
    }

    void theKeysAreHiddenAndComeBack()
    {
        App app(kiosk());
        touch(app, keyNamed(app, u"Hide keys"_s));
        QVERIFY(!keyboard(app));
        touch(app, field(app));
        QVERIFY(keyboard(app));
    }

    /// For whoever has no finger on the screen: one stop of the Tab key, and the arrows.
    void keysByArrows()
    {
        App app(kiosk());
        for (int i = 0; i < 12 && !keyNamed(app, u"q"_s)->hasActiveFocus(); ++i)
            press(app, Qt::Key_Tab);
        QVERIFY(keyNamed(app, u"q"_s)->hasActiveFocus());
        press(app, Qt::Key_Right);
        press(app, Qt::Key_Right);
        press(app, Qt::Key_Down);
        QVERIFY(keyNamed(app, u"s"_s)->hasActiveFocus());
        press(app, Qt::Key_Space);
        QCOMPARE(typed(app), u"s"_s);
        press(app, Qt::Key_Tab); // and out again with one step
        QVERIFY(!isInside(app.window()->activeFocusItem(), keyboard(app)));
    }

    void theKeysCoverNothing_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textSize");
        for (const QSize size :
             { QSize(1280, 800), QSize(1024, 768), QSize(1920, 1080), QSize(1080, 1920), QSize(640, 480) }) {
            for (const double textSize : { 1.0, 1.5, 2.0 })
                QTest::addRow("%dx%d %g", size.width(), size.height(), textSize) << size << textSize;
        }
    }
    void theKeysCoverNothing()
    {
        QFETCH(QSize, size);
        QFETCH(double, textSize);
        App app(kiosk(size, textSize));
        setOnPage(app, "typed", u"fibr"_s);
        app.settle();
        const QRectF keys = keyboard(app)->mapRectToScene(keyboard(app)->boundingRect());
        const QRectF window(QPointF(0, 0), QSizeF(size));
        QVERIFY(window.contains(keys));
        const QRectF typing = field(app)->mapRectToScene(field(app)->boundingRect());
        QVERIFY2(typing.bottom() <= keys.top(), "the keys cover the field");
        const QQuickItem *row = itemOfType(app.page(), u"SearchRow"_s);
        QVERIFY(row);
        const QList<Shown> items = shownItems(app.window());
        const auto shown
            = std::find_if(items.cbegin(), items.cend(), [&](const Shown &one) { return one.item == row; });
        QVERIFY(shown != items.cend());
        QVERIFY2(shown->seen().height() >= std::min(row->height(), 50.0),
                 qPrintable(u"of the first result only %1 px are seen"_s.arg(shown->seen().height())));
        QVERIFY(shown->seen().bottom() <= keys.top() + 1);
        for (const QQuickItem *key : itemsOfType(app.page(), u"KeyboardKey"_s)) {
            QVERIFY2(key->height() >= 58 && key->width() >= 53, qPrintable(describe(key)));
            QVERIFY2(keys.contains(key->mapRectToScene(key->boundingRect())), qPrintable(describe(key)));
        }
    }

    void theNextReaderFindsNoTrace()
    {
        App app(kiosk());
        setOnPage(app, "typed", u"my own words"_s);
        app.visit(u"glossary"_s);
        app.session().startOver();
        app.navigator().startOver(u"home"_s);
        app.settle();
        app.visit(u"search"_s);
        app.settle();
        QCOMPARE(typed(app), QString());
        press(app, Qt::Key_Escape);
        QCOMPARE(app.address(), u"home"_s);
    }
};

int main(int argc, char *argv[]) { return run<TestSearchPage>(argc, argv, true); }

#include "tst_searchpage.moc"
