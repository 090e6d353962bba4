// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"
#include "contentstore.h"
#include "teststore.h"

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// Addresses: what they say, which page shows them, and whether the store has it.
class tst_Address : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageAndWhatItIsTold_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QVariantMap>("told");
        QTest::addColumn<bool>("overWalk");
        const auto row
            = [](const char *address, const char *page, const QVariantMap &told, bool overWalk = false) {
                  QTest::newRow(address)
                      << QString::fromLatin1(address) << QString::fromLatin1(page) << told << overWalk;
              };
        row("home", "Home/HomePage", {});
        row("heart-failure", "Documents/HeartFailurePage", { { u"sectionId"_s, QString() } });
        row("heart-failure/what-helps-today", "Documents/HeartFailurePage",
            { { u"sectionId"_s, u"what-helps-today"_s } });
        row("about", "Documents/DocumentPage", { { u"documentId"_s, u"about"_s } }, true);
        row("fibrosis", "Topic/TopicPage", { { u"topicId"_s, u"fibrosis"_s }, { u"step"_s, 0 } });
        row("fibrosis/3", "Topic/TopicPage", { { u"topicId"_s, u"fibrosis"_s }, { u"step"_s, 2 } });
        row("questions", "Questions/QuestionsPage", { { u"documentId"_s, QString() } });
        row("check/fibrosis", "Check/CheckPage", { { u"topicId"_s, u"fibrosis"_s } });
        row("take-home", "TakeHome/TakeHomePage", {});
        row("studies/fibrosis/small2001", "Studies/StudiesPage",
            { { u"documentId"_s, u"fibrosis"_s }, { u"studyId"_s, u"small2001"_s } }, true);
        row("study/small2001", "Studies/StudyPage", { { u"studyId"_s, u"small2001"_s } }, true);
        row("chart/gains", "Charts/ChartPage", { { u"chartId"_s, u"gains"_s } }, true);
        row("claims/fibrosis/it-helps", "Claims/ClaimsPage",
            { { u"documentId"_s, u"fibrosis"_s }, { u"claimId"_s, u"it-helps"_s } }, true);
    }
    void aPageAndWhatItIsTold()
    {
        QFETCH(QString, address);
        const auto parsed = Address::parse(address);
        QVERIFY(parsed.has_value());
        QTEST(QString::fromLatin1(parsed->kind().page), "page");
        QTEST(parsed->properties(), "told");
        QTEST(parsed->kind().overWalk, "overWalk");
        QCOMPARE(parsed->text(), address);
    }

    void whatIsNoAddress()
    {
        for (const QString &text :
             { u""_s, u"home/"_s, u"/home"_s, u"home/x"_s, u"study"_s, u"chart"_s, u"check"_s,
               u"take-home/x"_s, u"study/a/b"_s, u"studies/a/b/c"_s, u"studies//b"_s })
            QVERIFY2(!Address::parse(text), qPrintable(text));
    }

    void linksOfTheContent()
    {
        QCOMPARE(Address::fromLink(u"topic:fibrosis"_s)->text(), u"fibrosis"_s);
        QCOMPARE(Address::fromLink(u"page:offer-check"_s)->text(), u"offer-check"_s);
        QCOMPARE(Address::fromLink(u"chart:gains"_s)->text(), u"chart/gains"_s);
        for (const QString &text :
             { u"topic:"_s, u"chart:"_s, u"https://example.org"_s, u"term:fibrosis"_s, u"x"_s })
            QVERIFY2(!Address::fromLink(text), qPrintable(text));
    }

    void whatTheStoreHas()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"store.sqlite"_s);
        PlainheartTest::makeStore(path);
        const auto store = ContentStore::open(path);
        const auto there = [&](const QString &text) { return Address::parse(text)->existsIn(**store); };
        for (const QString &text :
             { u"home"_s, u"fibrosis"_s, u"fibrosis/3"_s, u"studies/fibrosis/small2001"_s,
               u"glossary/fibrosis"_s, u"chart/gains"_s, u"claims/fibrosis/it-helps"_s })
            QVERIFY2(there(text), qPrintable(text));
        for (const QString &text :
             { u"nowhere"_s, u"fibrosis/4"_s, u"studies/nowhere"_s, u"studies/fibrosis/nowhere"_s,
               u"chart/nowhere"_s, u"claims/fibrosis/it-is-new"_s, u"claims/fibrosis/nothing"_s })
            QVERIFY2(!there(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(tst_Address)
#include "tst_address.moc"
