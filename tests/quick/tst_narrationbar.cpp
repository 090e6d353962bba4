// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"
#include "teststore.h"

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

void key(App &app, Qt::Key code)
{
    QTest::keyClick(app.window(), code);
    app.settle();
}

void touch(App &app, QPoint at)
{
    QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier, at);
    app.settle();
}

void touch(App &app, const QString &button)
{
    QQuickItem *item = find(app.window(), QAccessible::Button, button);
    QVERIFY2(item, qPrintable(button));
    touch(app, middleOf(item));
}

/// How much of a box of the window has one colour, from 0 to 1.
double share(const QImage &picture, const QRectF &box, const QColor &colour)
{
    int found = 0;
    int all = 0;
    for (int y = int(box.top()); y < int(box.bottom()); ++y) {
        for (int x = int(box.left()); x < int(box.right()); ++x, ++all)
            found += picture.valid(x, y) && picture.pixelColor(x, y) == colour ? 1 : 0;
    }
    return all > 0 ? double(found) / all : 0;
}

QRectF inWindow(const QQuickItem *item, const QRectF &box) { return item->mapRectToScene(box); }

/// Reads on until a sentence begins like this; false if there is none.
bool readTo(App &app, const QString &beginning)
{
    for (int i = 0; i < 200 && app.narration().active(); ++i) {
        if (app.narration().sentence().startsWith(beginning))
            return true;
        app.narration().next();
        app.settle();
    }
    return false;
}

/// All that is read from here to the end.
QString heardToTheEnd(App &app)
{
    QStringList heard;
    while (app.narration().active() && heard.size() < 300) {
        heard << app.narration().sentence();
        app.narration().next();
    }
    return heard.join(u' ');
}

/// The sentence is marked where it can be seen, by colour and by a bar beside it.
bool isMarked(App &app, QString *why)
{
    const Narration &narration = app.narration();
    app.settle();
    QTest::qWait(20);
    const QImage picture = app.window()->grabWindow();
    const QColor ground
        = app.theme()->property("colour").value<QObject *>()->property("reading").value<QColor>();
    const QColor bar
        = app.theme()->property("colour").value<QObject *>()->property("readingBar").value<QColor>();
    if (!narration.words() || narration.boxes().isEmpty()) {
        *why = u"nowhere: "_s + narration.sentence();
        return false;
    }
    QRectF all;
    for (const QVariant &value : narration.boxes()) {
        const QRectF box = inWindow(narration.words(), value.toRectF());
        all |= box;
        if (!QRectF(0, 0, picture.width(), picture.height()).contains(box)) {
            *why = u"out of view: "_s + narration.sentence();
            return false;
        }
        const double marked = share(picture, box, ground);
        if (marked < 0.4) {
            *why = u"%1 of it marked: %2"_s.arg(marked).arg(narration.sentence());
            return false;
        }
    }
    const bool mirrored = app.session().rightToLeft();
    const QRectF beside(mirrored ? all.right() : all.left() - 10, all.top(), 10, all.height());
    if (share(picture, beside, bar) < 0.2) {
        *why = u"no bar: "_s + narration.sentence();
        return false;
    }
    return true;
}

} // namespace

/// Read aloud, as a reader meets it.
class TestNarration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(App::takeWarnings(), QStringList()); }

    void rReadsAndPauses()
    {
        App app;
        app.visit(u"fibrosis"_s);
        app.settle();
        QVERIFY(!app.narration().active());
        key(app, Qt::Key_R);
        QTRY_VERIFY(app.speakers().sounds());
        QVERIFY(find(app.window(), QAccessible::Button, u"Pause"_s));
        key(app, Qt::Key_R);
        QVERIFY(!app.speakers().sounds());
        QVERIFY(app.narration().active());
        key(app, Qt::Key_R);
        QTRY_VERIFY(app.speakers().sounds());
    }

    /// The panel says that a review is overdue, and so does the voice.
    void anOldReviewIsReadAloud_data()
    {
        QTest::addColumn<QString>("reviewed");
        QTest::addColumn<bool>("old");
        QTest::newRow("this year") << u"2026-09-21"_s << false;
        QTest::newRow("two years ago") << u"2024-09-21"_s << true;
    }
    void anOldReviewIsReadAloud()
    {
        QFETCH(QString, reviewed);
        QFETCH(bool, old);
        QTemporaryDir folder;
        Start start;
        start.content = folder.filePath(u"content.sqlite"_s);
        start.page = u"fibrosis"_s;
        QVERIFY(QFile::copy(builtContent(), start.content));
        QVERIFY(QFile::setPermissions(start.content, QFile::ReadOwner | QFile::WriteOwner));
        runSql(start.content, { u"UPDATE document_text SET reviewed = '%1'"_s.arg(reviewed) });
        App app(start);
        key(app, Qt::Key_R);
        const QString heard = heardToTheEnd(app);
        QVERIFY2(heard.contains(u"Being checked again since"_s) == old, qPrintable(heard));
    }

    void theButtonReads()
    {
        App app;
        app.visit(u"heart-failure"_s);
        app.settle();
        touch(app, u"Read aloud"_s);
        QTRY_VERIFY(app.speakers().sounds());
        touch(app, u"Read aloud"_s); // as R: pauses
        QVERIFY(!app.speakers().sounds());
        QVERIFY(app.narration().active());
    }

    /// On a topic: what it comes to, the picture, the open step, and how sure anyone is.
    void aTopicIsReadInOrder()
    {
        App app;
        app.visit(u"fibrosis/2"_s);
        app.settle();
        key(app, Qt::Key_R);
        const Document topic = *app.store()->document(u"fibrosis"_s, u"en"_s);
        const QString all = heardToTheEnd(app);
        qsizetype at = -1;
        for (const QString &part :
             { topic.takeaway, topic.sections.at(1).blocks.first().text, topic.caveat.headline }) {
            const auto found = all.indexOf(part.section(u' ', 0, 5), at + 1);
            QVERIFY2(found > at, qPrintable(part + u"\n in \n"_s + all));
            at = found;
        }
        QVERIFY2(all.contains(topic.label(u"picture-words"_s)), qPrintable(all));
        // Not what the buttons say, nor the steps that are shut.
        QVERIFY2(!all.contains(topic.sections.at(2).blocks.first().text.section(u' ', 0, 5)),
                 qPrintable(all));
        QVERIFY(!all.contains(u"See the studies"_s));
    }

    /// A chart's picture can't be heard: its rows are, whichever of the two is shown.
    void aChartIsReadWithItsTable()
    {
        App app;
        app.visit(u"chart/bami-deaths"_s);
        app.settle();
        key(app, Qt::Key_R);
        const StoredChart chart = *app.store()->chart(u"bami-deaths"_s, u"en"_s);
        const QString all = heardToTheEnd(app);
        QVERIFY2(all.contains(chart.plain), qPrintable(all));
        QVERIFY2(all.contains(chart.caution.section(u". "_s, 0, 0)), qPrintable(all));
        for (const QJsonObject &row : chart.rows) {
            const QString label = row.value(u"label"_s).toString();
            QVERIFY2(all.contains(label), qPrintable(label + u"\n in \n"_s + all));
        }
    }

    /// A warning first, then what they did, what they found, and how far to trust it.
    void aStudyIsReadByItsSentences()
    {
        App app;
        app.visit(u"study/scipio-retraction"_s);
        app.settle();
        key(app, Qt::Key_R);
        const Source source = *app.store()->study(u"scipio-retraction"_s, u"en"_s);
        const QString all = heardToTheEnd(app);
        qsizetype at = -1;
        for (const StudySentence &sentence : source.sentences) {
            const auto found = all.indexOf(sentence.text.section(u". "_s, 0, 0), at + 1);
            QVERIFY2(found > at, qPrintable(sentence.text + u"\n in \n"_s + all));
            at = found;
        }
    }

    void theSentenceIsMarked_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<double>("textSize");
        QTest::addColumn<Mode>("mode");
        const QSize desk(1280, 800);
        QTest::newRow("light") << desk << u"light"_s << 1.0 << Mode::Study;
        QTest::newRow("dark") << desk << u"dark"_s << 1.0 << Mode::Study;
        QTest::newRow("high contrast") << desk << u"high-contrast"_s << 1.0 << Mode::Study;
        QTest::newRow("200 %") << desk << u"light"_s << 2.0 << Mode::Study;
        QTest::newRow("small") << QSize(640, 480) << u"light"_s << 1.0 << Mode::Study;
        QTest::newRow("small, 200 %") << QSize(640, 480) << u"light"_s << 2.0 << Mode::Study;
        QTest::newRow("portrait kiosk") << QSize(1080, 1920) << u"light"_s << 1.0 << Mode::Kiosk;
        QTest::newRow("kiosk") << QSize(1920, 1080) << u"dark"_s << 1.0 << Mode::Kiosk;
    }
    void theSentenceIsMarked()
    {
        QFETCH(QSize, size);
        QFETCH(QString, theme);
        QFETCH(double, textSize);
        QFETCH(Mode, mode);
        Start start;
        start.size = size;
        start.theme = theme;
        start.textSize = textSize;
        start.mode = mode;
        App app(start);
        const Document topic = *app.store()->document(u"fibrosis"_s, u"en"_s);
        app.visit(u"fibrosis"_s);
        app.settle();
        if (mode == Mode::Kiosk)
            touch(app, u"Read aloud"_s);
        else
            key(app, Qt::Key_R);
        QString why;
        for (const QString &part : { topic.sections.at(0).blocks.first().text, topic.caveat.headline }) {
            QVERIFY2(readTo(app, part.section(u' ', 0, 3)), qPrintable(part));
            QVERIFY2(isMarked(app, &why), qPrintable(why));
        }
        const QString folder = qEnvironmentVariable("PLAINHEART_PICTURES");
        if (!folder.isEmpty())
            app.window()->grabWindow().save(
                folder + u'/' + QString::fromLatin1(QTest::currentDataTag()).remove(u' ').remove(u'%')
                + u".png"_s);
    }

    /// Every sentence of a long page is brought into view and marked where the eyes find it.
    void aLongPageFollows()
    {
        App app;
        app.visit(u"heart-failure"_s);
        app.settle();
        key(app, Qt::Key_R);
        QString why;
        int marked = 0;
        while (app.narration().active()) {
            QVERIFY2(isMarked(app, &why), qPrintable(why));
            ++marked;
            app.narration().next();
        }
        QVERIFY(marked > 20);
    }

    void whatStopsIt_data()
    {
        QTest::addColumn<QString>("what");
        for (const QString &what : { u"Esc"_s, u"a touch"_s, u"another key"_s, u"another page"_s,
                                     u"another reader"_s, u"the end"_s, u"its button"_s })
            QTest::newRow(qPrintable(what)) << what;
    }
    void whatStopsIt()
    {
        QFETCH(QString, what);
        Start start;
        start.sentenceTime = what == "the end"_L1 ? 1 : 60'000;
        App app(start);
        app.visit(u"fibrosis"_s);
        app.settle();
        key(app, Qt::Key_R);
        if (what != "the end"_L1)
            QTRY_VERIFY(app.speakers().sounds());
        if (what == "Esc"_L1)
            key(app, Qt::Key_Escape);
        else if (what == "a touch"_L1)
            touch(app, QPoint(8, 400));
        else if (what == "another key"_L1)
            key(app, Qt::Key_PageDown);
        else if (what == "another page"_L1)
            app.navigator().open(u"function"_s);
        else if (what == "another reader"_L1)
            app.session().startOver();
        else if (what == "its button"_L1)
            touch(app, u"Stop reading aloud"_s);
        if (what == "the end"_L1)
            QTRY_VERIFY_WITH_TIMEOUT(!app.narration().active(), 20'000);
        QVERIFY(!app.speakers().sounds());
        QVERIFY(!app.narration().active());
        QVERIFY(!app.narration().words());
        app.settle();
        if (what != "another page"_L1 && what != "another reader"_L1) {
            QCOMPARE(app.address(), u"fibrosis"_s);
            QVERIFY(find(app.window(), QAccessible::Button, u"Next: What happens"_s));
            QVERIFY(!find(app.window(), QAccessible::Button, u"Pause"_s));
        }
        // Nothing begins again by itself.
        QTest::qWait(50);
        QVERIFY(!app.narration().active());
    }

    /// The keyboard is in the bar while it reads, and where it was afterwards.
    void byKeyboardAlone()
    {
        App app;
        app.visit(u"heart-failure"_s);
        app.settle();
        QQuickItem *before = app.window()->activeFocusItem();
        key(app, Qt::Key_R);
        QTRY_VERIFY(app.speakers().sounds());
        QCOMPARE(nameOf(app.window()->activeFocusItem()), u"Pause"_s);
        const QString first = app.narration().sentence();
        key(app, Qt::Key_Tab);
        QCOMPARE(nameOf(app.window()->activeFocusItem()), u"Next sentence"_s);
        key(app, Qt::Key_Return);
        QVERIFY(app.narration().sentence() != first);
        key(app, Qt::Key_Tab);
        key(app, Qt::Key_Space);
        QVERIFY(app.narration().active());
        key(app, Qt::Key_Tab);
        key(app, Qt::Key_Space);
        QCOMPARE(app.narration().speed(), 1.25);
        key(app, Qt::Key_Escape);
        QVERIFY(!app.narration().active());
        QCOMPARE(app.window()->activeFocusItem(), before);
    }

    void itsOwnButtonsDoNotStopIt()
    {
        App app;
        app.visit(u"heart-failure"_s);
        app.settle();
        touch(app, u"Read aloud"_s);
        const QString first = app.narration().sentence();
        touch(app, u"Next sentence"_s);
        const QString second = app.narration().sentence();
        QVERIFY(second != first);
        touch(app, u"Repeat the sentence"_s);
        QCOMPARE(app.narration().sentence(), second);
        touch(app, u"Previous sentence"_s);
        QCOMPARE(app.narration().sentence(), first);
        for (const double speed : { 1.25, 1.5, 0.75, 1.0 }) {
            touch(app, QLocale(u"en"_s).toString(app.narration().speed()).prepend(u"Speed "_s));
            QCOMPARE(app.narration().speed(), speed);
        }
        touch(app, u"Pause"_s);
        QVERIFY(app.narration().active());
        touch(app, u"Go on"_s);
        QVERIFY(app.narration().playing());
    }

    void aKioskIsSilentUntilAsked()
    {
        Start start;
        start.mode = Mode::Kiosk;
        start.size = QSize(1920, 1080);
        App app(start);
        for (const QString &address : { u"fibrosis"_s, u"heart-failure"_s, u"home"_s }) {
            app.visit(address);
            app.settle();
            QVERIFY(!app.narration().active());
            QVERIFY(!app.speakers().sounds());
        }
        app.visit(u"heart-failure"_s);
        app.settle();
        const double loud = app.speakers().volume();
        touch(app, u"Read aloud"_s);
        touch(app, u"Softer"_s);
        touch(app, u"Softer"_s);
        QVERIFY(app.speakers().volume() < loud);
        QVERIFY(app.narration().active());
        for (QQuickItem *tool : itemsOfType(app.page(), u"Tool"_s)) {
            if (tool->isVisible())
                QVERIFY2(tool->height() >= 53 && tool->width() >= 53, qPrintable(describe(tool)));
        }
        touch(app, QLocale(u"en"_s).toString(app.narration().speed()).prepend(u"Speed "_s));
        app.session().startOver();
        QCOMPARE(app.speakers().volume(), loud);
        QCOMPARE(app.narration().speed(), 1.0);
        QVERIFY(!app.narration().active());
    }

    void atADeskTheMachineSetsTheVolume()
    {
        App app;
        key(app, Qt::Key_R);
        QTRY_VERIFY(app.narration().active());
        QVERIFY(!find(app.window(), QAccessible::Button, u"Louder"_s));
    }

    void withoutSoundTheWordsAreMarked()
    {
        Start start;
        start.sentenceTime = 1;
        App app(start);
        app.visit(u"heart-failure"_s);
        app.settle();
        app.speakers().setGone(true);
        key(app, Qt::Key_R);
        QTRY_VERIFY(app.narration().silent());
        QString why;
        QVERIFY2(isMarked(app, &why), qPrintable(why));
        QVERIFY(find(app.window(), QAccessible::AlertMessage,
                     u"There is no sound now. The words are marked one sentence after another."_s));
        const QString first = app.narration().sentence();
        QTRY_VERIFY_WITH_TIMEOUT(app.narration().sentence() != first, 20'000);
    }

    void withoutAVoiceThereIsNoButton()
    {
        Start start;
        start.sentenceTime = 0;
        App app(start);
        app.visit(u"heart-failure"_s);
        app.settle();
        QVERIFY(!find(app.window(), QAccessible::Button, u"Read aloud"_s));
        key(app, Qt::Key_R);
        QVERIFY(!app.narration().active());
    }

    /// What the page does not show is written in the bar.
    void whatIsHeardCanBeRead()
    {
        App app;
        app.visit(u"fibrosis"_s);
        app.settle();
        key(app, Qt::Key_R);
        const Document topic = *app.store()->document(u"fibrosis"_s, u"en"_s);
        QVERIFY(readTo(app, topic.takeaway.section(u' ', 0, 4)));
        QVERIFY(!app.narration().words());
        QVERIFY(find(app.window(), QAccessible::StaticText, app.narration().sentence()));
    }
};

int main(int argc, char *argv[]) { return run<TestNarration>(argc, argv, true); }
#include "tst_narrationbar.moc"
