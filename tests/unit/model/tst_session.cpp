// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QSignalSpy>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

SessionConfig config(Mode mode = Mode::Study)
{
    SessionConfig config;
    config.mode = mode;
    config.calendar = [] { return QDate(2026, 11, 21); };
    config.languages = { { u"en"_s, u"English"_s, false }, { u"ar"_s, u"Arabic"_s, true } };
    return config;
}

} // namespace

/// How the app is used: abilities by mode, steps of the text size, languages, the age of a review.
class tst_Session : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What can be no ejection fraction is not taken; the next reader sees none.
    void anEjectionFractionIsOfThisReaderOnly()
    {
        Session session({});
        QSignalSpy changed(&session, &Session::ejectionFractionChanged);
        for (const int slip : { 4, 86, -35 })
            session.setEjectionFraction(slip);
        QCOMPARE(session.ejectionFraction(), 0);
        QCOMPARE(changed.count(), 0);
        session.setEjectionFraction(35);
        session.setEjectionFraction(35);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(session.now(), session.start()); // nothing of it is remembered
        session.startOver();
        QCOMPARE(session.ejectionFraction(), 0);
        QCOMPARE(changed.count(), 2);
    }

    void abilitiesByMode_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<bool>("type");
        QTest::addColumn<bool>("links");
        QTest::addColumn<bool>("folds");
        QTest::addColumn<bool>("close");
        QTest::addColumn<bool>("touch");
        QTest::addColumn<double>("distance");
        QTest::addColumn<int>("target");
        QTest::addColumn<int>("primary");
        QTest::newRow("kiosk") << "kiosk" << false << false << true << false << true << 1.35 << 53 << 76;
        QTest::newRow("study") << "study" << true << true << false << true << false << 1.0 << 44 << 56;
        QTest::newRow("guided") << "guided" << true << false << false << false << false << 1.0 << 44 << 56;
    }
    void abilitiesByMode()
    {
        QFETCH(QString, mode);
        const auto known = modeFromKey(mode);
        QVERIFY(known.has_value());
        const Session session(config(*known));
        QCOMPARE(modeKey(session.mode()), mode);
        QTEST(session.mayType(), "type");
        QTEST(session.mayOpenLinks(), "links");
        QTEST(session.foldsSections(), "folds");
        QTEST(session.mayClose(), "close");
        QTEST(session.byTouch(), "touch");
        QTEST(session.readingDistance(), "distance");
        QTEST(session.minimumTarget(), "target");
        QTEST(session.primaryTarget(), "primary");
    }

    void unknownMode() { QVERIFY(!modeFromKey(u"party"_s).has_value()); }

    void textSizeSteps()
    {
        Session session(config());
        QSignalSpy changed(&session, &Session::textSizeChanged);
        session.previousTextSize();
        QCOMPARE(session.textSize(), 1.0);
        QCOMPARE(changed.count(), 0);
        QList<double> seen;
        for (int i = 0; i < 5; ++i) {
            session.nextTextSize();
            seen << session.textSize();
        }
        QCOMPARE(seen, (QList<double>{ 1.25, 1.5, 2, 2, 2 }));
        QCOMPARE(changed.count(), 3);
        session.previousTextSize();
        QCOMPARE(session.textSize(), 1.5);
        session.setTextSize(1.3);
        QCOMPARE(session.textSize(), 1.25);
        session.setTextSize(9);
        QCOMPARE(session.textSize(), 2.0);
    }

    void onlyLanguagesOfTheContent()
    {
        Session session(config());
        QSignalSpy changed(&session, &Session::languageChanged);
        session.setLanguage(u"xx"_s);
        QCOMPARE(session.language(), u"en"_s);
        QVERIFY(!session.rightToLeft());
        session.setLanguage(u"ar"_s);
        QCOMPARE(session.language(), u"ar"_s);
        QVERIFY(session.rightToLeft());
        QCOMPARE(changed.count(), 1);
    }

    void onlyKnownThemesAndLevels()
    {
        Session session(config());
        session.setTheme(u"pink"_s);
        QCOMPARE(session.theme(), u"light"_s);
        session.setTheme(u"high-contrast"_s);
        QCOMPARE(session.theme(), u"high-contrast"_s);
        session.setLevel(u"expert"_s);
        QCOMPARE(session.level(), u"plain"_s);
        session.setLevel(u"detail"_s);
        QCOMPARE(session.level(), u"detail"_s);
    }

    void visitedKeepsTheOrderOfReading()
    {
        Session session(config());
        QSignalSpy changed(&session, &Session::visitedChanged);
        session.visit(u"regeneration"_s);
        session.visit(u"fibrosis"_s);
        session.visit(u"fibrosis"_s);
        session.visit(QString());
        QCOMPARE(changed.count(), 2);
        session.visit(u"regeneration"_s);
        QCOMPARE(session.visited(), (QStringList{ u"fibrosis"_s, u"regeneration"_s }));
    }

    void resumeTakesWhatTheProgramKnows()
    {
        Session session(config());
        Reader before;
        before.theme = u"dark"_s;
        before.textSize = 1.25;
        before.visited = QStringList{ u"fibrosis"_s };
        before.questions = { { u"own-1"_s, u"May I swim?"_s, {}, {} } };
        before.opened = QStringList{ u"fibrosis-1/b"_s };
        session.resume(before);
        QCOMPARE(session.now(), before);
        Reader odd = before;
        odd.language = u"xx"_s;
        odd.theme = u"purple"_s;
        odd.textSize = 17;
        odd.level = u"expert"_s;
        session.resume(odd);
        Reader known = Reader();
        known.visited = before.visited;
        known.questions = before.questions;
        known.opened = before.opened;
        QCOMPARE(session.now(), known);
        session.startOver();
        QCOMPARE(session.now(), Reader());
    }

    /// The next reader finds nothing of the one before.
    void startOverBringsEverythingBack()
    {
        SessionConfig begun = config(Mode::Kiosk);
        begun.reader.theme = u"dark"_s;
        begun.reader.textSize = 1.25;
        Session session(begun);
        session.setLanguage(u"ar"_s);
        session.setTheme(u"high-contrast"_s);
        session.setTextSize(2);
        session.setReducedMotion(true);
        session.setLevel(u"detail"_s);
        session.visit(u"fibrosis"_s);
        QVERIFY(session.now() != session.start());

        QStringList told;
        connect(&session, &Session::languageChanged, this, [&] { told << session.language(); });
        connect(&session, &Session::themeChanged, this, [&] { told << session.theme(); });
        connect(&session, &Session::textSizeChanged, this,
                [&] { told << QString::number(session.textSize()); });
        connect(&session, &Session::reducedMotionChanged, this,
                [&] { told << (session.reducedMotion() ? u"still"_s : u"moving"_s); });
        connect(&session, &Session::levelChanged, this, [&] { told << session.level(); });
        connect(&session, &Session::visitedChanged, this, [&] { told << session.visited().join(u','); });
        connect(&session, &Session::startedOver, this, [&] { told << u"over"_s; });
        session.startOver();
        QCOMPARE(
            told,
            (QStringList{ u"en"_s, u"dark"_s, u"1.25"_s, u"moving"_s, u"plain"_s, QString(), u"over"_s }));
        QVERIFY(session.now() == session.start());
    }

    void theDesktopsWishHoldsForEveryReader()
    {
        Session session(config());
        session.startWithReducedMotion();
        session.setReducedMotion(false);
        session.startOver();
        QVERIFY(session.reducedMotion());
    }

    void ageOfAReview_data()
    {
        QTest::addColumn<QDate>("reviewed");
        QTest::addColumn<bool>("old");
        QTest::newRow("today") << QDate(2026, 11, 21) << false;
        QTest::newRow("12 months ago") << QDate(2025, 11, 21) << false;
        QTest::newRow("a day longer") << QDate(2025, 11, 20) << true;
        QTest::newRow("in the future") << QDate(2027, 1, 1) << false;
        QTest::newRow("not known") << QDate() << true;
    }
    void ageOfAReview()
    {
        QFETCH(QDate, reviewed);
        const Session session(config());
        QTEST(session.isOld(reviewed), "old");
    }

    /// A program may run for months, and somebody may set its clock.
    void theAgeIsToldByTheDayItIs()
    {
        QDate day(2026, 11, 21);
        SessionConfig running = config();
        running.calendar = [&day] { return day; };
        Session session(running);
        const QSignalSpy told(&session, &Session::todayChanged);
        const QDate reviewed(2026, 11, 1);
        session.lookAtCalendar();
        QCOMPARE(told.size(), 0);
        QVERIFY(!session.isOld(reviewed));
        day = QDate(2027, 11, 2);
        session.lookAtCalendar();
        QCOMPARE(told.size(), 1);
        QVERIFY(session.isOld(reviewed));
        day = QDate(2026, 11, 22);
        session.lookAtCalendar();
        QVERIFY(!session.isOld(reviewed));
    }

    void contentErrorIsWhatAndRemedy()
    {
        QCOMPARE(Session(config()).contentError(), QString());
        SessionConfig broken = config();
        broken.contentError = Error{ Error::Code::Corrupt, u"What."_s, u"Do."_s, u"log"_s };
        const Session session(broken);
        QCOMPARE(session.contentError(), u"What."_s);
        QCOMPARE(session.contentRemedy(), u"Do."_s);
    }
};

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
