// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigator.h"

#include <QSignalSpy>
#include <QTest>
#include <QSignalSpy>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// Where the reader is and how they go back, without any page.
class tst_Navigator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack()
    {
        Navigator navigator(nullptr);
        navigator.startOver(u"fibrosis/3"_s);
        QCOMPARE(navigator.pageFile(), u"Topic/TopicPage"_s);
        navigator.open(u"studies/fibrosis"_s);
        navigator.open(u"study/large2002"_s);
        QVERIFY(navigator.overWalk());
        navigator.back();
        QCOMPARE(navigator.address(), u"studies/fibrosis"_s);
        navigator.back();
        QCOMPARE(navigator.address(), u"fibrosis/3"_s);
        QVERIFY(!navigator.overWalk());
        navigator.back(); // nothing before: Home
        QCOMPARE(navigator.address(), u"home"_s);
    }

    void linksLeadToo()
    {
        Navigator navigator(nullptr);
        navigator.startOver(u"home"_s);
        navigator.open(u"topic:fibrosis"_s);
        QCOMPARE(navigator.address(), u"fibrosis"_s);
        navigator.follow(u"link"_s, { u"chart:gains"_s }, nullptr);
        QCOMPARE(navigator.address(), u"chart/gains"_s);
    }

    void whereOneIsAndNowhereAreIgnored()
    {
        Navigator navigator(nullptr);
        navigator.startOver(u"fibrosis"_s);
        const QSignalSpy moved(&navigator, &Navigator::addressChanged);
        for (const QString &to :
             { u"fibrosis"_s, u"topic:fibrosis"_s, u""_s, u"study"_s, u"https://example.org"_s })
            navigator.open(to);
        QCOMPARE(moved.count(), 0);
    }

    void homeForgetsTheWay()
    {
        Navigator navigator(nullptr);
        navigator.startOver(u"home"_s);
        navigator.open(u"fibrosis"_s);
        navigator.open(u"home"_s);
        navigator.open(u"about"_s);
        navigator.back();
        QCOMPARE(navigator.address(), u"home"_s);
        navigator.back();
        QCOMPARE(navigator.address(), u"home"_s);
    }

    /// What a page asks to be kept comes back with it, and with no other.
    void aPageIsFoundAsItWasLeft()
    {
        Navigator navigator(nullptr);
        QVariant state = 1;
        connect(&navigator, &Navigator::leaving, this, [&] { navigator.keep(state); });
        navigator.startOver(u"fibrosis"_s);
        QVERIFY(!navigator.kept().isValid());
        navigator.open(u"studies"_s);
        QVERIFY(!navigator.kept().isValid());
        state = 2;
        navigator.open(u"study/large2002"_s);
        navigator.back();
        QCOMPARE(navigator.kept(), QVariant(2));
        navigator.back();
        QCOMPARE(navigator.kept(), QVariant(1));
        navigator.open(u"studies"_s);
        QVERIFY(!navigator.kept().isValid());
    }

    void theNextReaderStartsAfresh()
    {
        Navigator navigator(nullptr);
        navigator.startOver(u"fibrosis"_s);
        navigator.open(u"studies"_s);
        navigator.startOver(u"heart-failure"_s);
        QCOMPARE(navigator.address(), u"heart-failure"_s);
        navigator.back();
        QCOMPARE(navigator.address(), u"home"_s);
    }

    void wordsStudiesAndSheetsAreAskedFor()
    {
        Navigator navigator(nullptr);
        QQuickItem anchor;
        QSignalSpy terms(&navigator, &Navigator::termWanted);
        QSignalSpy sources(&navigator, &Navigator::sourcesWanted);
        QSignalSpy sheets(&navigator, &Navigator::sheetWanted);
        navigator.follow(u"term"_s, { u"fibrosis"_s }, &anchor);
        navigator.follow(u"cite"_s, { u"a"_s, u"b"_s }, &anchor);
        navigator.showSheet(u"keys"_s, &anchor);
        QCOMPARE(terms.at(0).at(0).toString(), u"fibrosis"_s);
        QCOMPARE(sources.at(0).at(0).toStringList(), QStringList({ u"a"_s, u"b"_s }));
        QCOMPARE(sheets.at(0).at(0).toString(), u"keys"_s);
        for (const QSignalSpy *spy : { &terms, &sources, &sheets })
            QCOMPARE(spy->at(0).at(1).value<QQuickItem *>(), &anchor);
    }
};

QTEST_MAIN(tst_Navigator)
#include "tst_navigator.moc"
