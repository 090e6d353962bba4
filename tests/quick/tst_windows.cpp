// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"
#include "teststore.h"

#include <QTemporaryDir>
#include <QtQuick/private/qquickwindow_p.h>

#include <algorithm>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

/// All that is a reader's own, as it shows in the window.
QStringList seen(ReaderScreen &screen, const QQuickWindow *window)
{
    QStringList all{ screen.navigator().address(), screen.session().theme(), screen.session().language(),
                     screen.session().level(),     window->title(),          window->color().name() };
    for (const Shown &shown : shownItems(window)) {
        if (isText(shown.item))
            all << u"%1, %2 px, %3 x %4"_s.arg(wordsOf(shown.item))
                       .arg(shown.item->property("font").value<QFont>().pixelSize())
                       .arg(shown.box.width())
                       .arg(shown.box.height());
    }
    return all;
}

SessionConfig config(const ContentStore &store, Mode mode, const QString &theme, double textSize)
{
    SessionConfig config;
    config.mode = mode;
    config.waits = false;
    config.calendar = [] { return QDate(2026, 11, 21); };
    config.languages = store.languages();
    config.reader.theme = theme;
    config.reader.textSize = textSize;
    config.reader.reducedMotion = true;
    return config;
}

bool hasWords(const QQuickWindow *window)
{
    const QList<Shown> all = shownItems(window);
    return std::any_of(all.begin(), all.end(), [](const Shown &shown) { return isText(shown.item); });
}

void turn(QQuickWindow *window)
{
    for (int round = 0; round < 15; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QQuickWindowPrivate::get(window)->polishItems();
    }
}

void settle(QQuickWindow *window)
{
    turn(window);
    (void)QTest::qWaitFor([&] { // a page turns with the event loop
        turn(window);
        return hasWords(window);
    });
    turn(window);
}

} // namespace

/// Several readers' windows over one store.
class TestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neitherTouchesTheOther()
    {
        auto opened = ContentStore::open(builtContent());
        QVERIFY(opened.has_value());
        const std::unique_ptr<ContentStore> store = std::move(*opened);
        ReaderScreen desk(store.get(), config(*store, Mode::Study, u"light"_s, 1));
        ReaderScreen wall(store.get(), config(*store, Mode::Kiosk, u"dark"_s, 1.5));
        QQuickWindow *deskWindow = desk.show({ { u"width"_s, 1280 }, { u"height"_s, 800 } });
        QQuickWindow *wallWindow = wall.show({ { u"width"_s, 1080 }, { u"height"_s, 1920 } });
        QVERIFY(deskWindow && wallWindow);
        const auto both = [&] {
            settle(deskWindow);
            settle(wallWindow);
        };
        both();
        QVERIFY(deskWindow->color() != wallWindow->color());

        // Whatever is done in one, the other is as it was.
        const auto leaves = [&](ReaderScreen &other, QQuickWindow *otherWindow, const auto &doIt) {
            const QStringList before = seen(other, otherWindow);
            doIt();
            both();
            return seen(other, otherWindow) == before;
        };
        QVERIFY(leaves(wall, wallWindow, [&] { desk.navigator().open(u"fibrosis/3"_s); }));
        QVERIFY(leaves(desk, deskWindow, [&] { wall.navigator().open(u"studies/function"_s); }));
        QVERIFY(leaves(wall, wallWindow, [&] { desk.session().setTextSize(2); }));
        QVERIFY(leaves(desk, deskWindow, [&] { wall.session().setTheme(u"high-contrast"_s); }));
        QVERIFY(leaves(wall, wallWindow, [&] { desk.session().setLevel(u"detail"_s); }));
        QVERIFY(leaves(desk, deskWindow, [&] { wallWindow->resize(1280, 800); }));
        QVERIFY(leaves(wall, wallWindow, [&] { desk.navigator().back(); }));
        QVERIFY(leaves(desk, deskWindow, [&] { wall.session().startOver(); }));

        QCOMPARE(wall.navigator().address(), u"home"_s);
        QCOMPARE(desk.navigator().address(), u"home"_s);
        QCOMPARE(desk.session().textSize(), 2.0);
        QCOMPARE(wall.session().textSize(), 1.5);
        QCOMPARE(wall.session().theme(), u"dark"_s);
        QCOMPARE(desk.session().visited(), QStringList{ u"fibrosis"_s });
    }

    /// Whoever asks for another language goes on reading where they were, and finds the way back in that
    /// language.
    void anotherLanguageKeepsThePlace()
    {
        const QTemporaryDir folder;
        Start start;
        start.content = folder.filePath(u"content.sqlite"_s);
        QVERIFY(QFile::copy(builtContent(), start.content));
        QVERIFY(QFile::setPermissions(start.content, QFile::ReadOwner | QFile::WriteOwner));
        runSql(start.content,
               { u"INSERT INTO language VALUES ('ar', 'العربية', 2, 1)"_s,
                 u"INSERT INTO document_text SELECT document, 'ar', 'ar ' || title, question, takeaway, "
                 u"action, reviewed, "
                 "file, line FROM document_text WHERE lang = 'en'"_s });
        App app(start);
        const auto read = [&] {
            QStringList words;
            for (const Shown &shown : shownItems(app.window())) {
                if (isText(shown.item))
                    words << wordsOf(shown.item);
            }
            return words;
        };
        app.visit(u"inflammation"_s);
        app.visit(u"fibrosis/1"_s);
        app.settle();
        const QStringList firstStep = read();
        QTest::keyClick(app.window(), Qt::Key_Right);
        app.settle();
        QStringList before = read();
        QVERIFY(before.contains(u"Scar tissue"_s));
        before.removeIf([&](const QString &words) { return firstStep.contains(words); });
        QVERIFY(!before.isEmpty()); // what the second step says

        app.session().setLanguage(u"ar"_s);
        app.settle();
        const QStringList after = read();
        QVERIFY(after.contains(u"ar Scar tissue"_s));
        QVERIFY(!after.contains(u"Scar tissue"_s));
        for (const QString &words : before)
            QVERIFY2(after.contains(words), qPrintable(words));
        app.navigator().back();
        app.settle();
        QVERIFY(read().contains(u"ar Inflammation"_s));
        // The page before was left in another language than it is called in now.
        app.visit(u"glossary"_s);
        QVERIFY(find(app.window(), QAccessible::Button, u"Back: ar Inflammation"_s));
        app.session().setLanguage(u"en"_s);
        app.settle();
        QVERIFY(find(app.window(), QAccessible::Button, u"Back: Inflammation"_s));
    }

    /// The next reader: the first page, and no way back to what the reader before looked at.
    void startOverLeavesNothingOfTheReaderBefore()
    {
        Start start;
        start.mode = Mode::Kiosk;
        App app(start);
        const QStringList fresh = QStringList{ app.address(), app.session().theme() };
        app.visit(u"fibrosis/3"_s);
        app.visit(u"studies/fibrosis"_s);
        app.session().setTheme(u"dark"_s);
        app.navigator().showSheet(u"text-size"_s, app.page());
        app.complete();
        app.session().startOver();
        app.complete();
        QCOMPARE((QStringList{ app.address(), app.session().theme() }), fresh);
        QVERIFY(!find(app.window(), QAccessible::Dialog, u"Text size"_s));
        app.navigator().back();
        app.complete();
        QCOMPARE(app.address(), u"home"_s);
        QVERIFY(app.session().visited().isEmpty());
    }
};

int main(int argc, char *argv[]) { return run<TestWindows>(argc, argv, true); }

#include "tst_windows.moc"
