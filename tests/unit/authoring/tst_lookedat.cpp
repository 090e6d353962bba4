// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixturedeck.h"

#include "lookedat.h"

#include <QTest>

using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

/// What an editor is told after a figure has changed.
class TestLookedAt : public QObject
{
    Q_OBJECT

    static void keep(const FixtureDeck &deck, const QStringList &sources)
    {
        deck.write(u"content/looked-at.yaml"_s, lookedAtText(deck.deck(), sources));
    }

private Q_SLOTS:
    void nothingIsSaidOfADeckThatKeepsNoMarks() { QCOMPARE(FixtureDeck().report(), QString()); }

    void nothingIsSaidWhenAllWasLookedAt()
    {
        const FixtureDeck deck;
        keep(deck, { u"ant2001"_s, u"bee2002"_s });
        QCOMPARE(deck.report(), QString());
    }

    void aChangedFigureNamesWhatRestsOnIt()
    {
        const FixtureDeck deck;
        keep(deck, { u"ant2001"_s, u"bee2002"_s });
        QVERIFY(deck.replace(u"evidence/sources.yaml"_s, u"value: 0.7, ci_low: 0.3"_s,
                             u"value: 0.8, ci_low: 0.3"_s));
        QVERIFY(deck.replace(u"en/evidence/charts.yaml"_s, u"label: Bees, value: 0.7"_s,
                             u"label: Bees, value: 0.8"_s));
        const QString report = deck.report();
        const QString why = u"rests on source \"bee2002\", which has changed since this was looked at"_s;
        for (const QString &dependent : { u"en/topics/1-regeneration.md:34: error: this sentence "_s,
                                          u"en/topics/2-fibrosis.md:34: error: this sentence "_s,
                                          u"en/topics/1-regeneration.md:7: error: this takeaway "_s,
                                          u"en/topics/1-regeneration.md:10: error: this evidence panel "_s,
                                          u"en/evidence/charts.yaml:20: error: this chart row "_s,
                                          u"en/evidence/charts.yaml:22: error: this reading of a chart "_s,
                                          u"en/evidence/charts.yaml:23: error: this caution of a chart "_s,
                                          u"en/pages/offer-check.md:19: error: this answer "_s })
            QVERIFY2(report.contains(dependent), qPrintable(dependent + u"\nis not in\n"_s + report));
        QVERIFY(report.contains(why));
        QVERIFY(report.contains(u"build/release/bin/plainheart-content looked content bee2002"_s));
        QVERIFY2(!report.contains(u"ant2001"_s), "what rests on the other source alone is not named");

        keep(deck, { u"bee2002"_s });
        QCOMPARE(deck.report(), QString());
    }

    void marksOfOtherSourcesStay()
    {
        const FixtureDeck deck;
        keep(deck, { u"ant2001"_s, u"bee2002"_s });
        QVERIFY(deck.replace(u"evidence/sources.yaml"_s, u"people: 30"_s, u"people: 31"_s));
        deck.write(u"content/looked-at.yaml"_s, lookedAtText(deck.deck(), { u"bee2002"_s }));
        QVERIFY(!deck.report().contains(u"looked at"_s));
    }

    void wordsChecksTalksAndClaimsAreNamed()
    {
        const FixtureDeck deck;
        keep(deck, { u"bee2002"_s });
        const QString report = deck.report();
        for (const QString &what : { u"this check "_s, u"this line of the walkthrough "_s,
                                     u"this glossary word "_s, u"this claim "_s })
            QVERIFY2(report.contains(what + u"rests on source \"ant2001\", which is new"_s),
                     qPrintable(what));
    }

    void whereAndWhenItWasReadChangesNothing()
    {
        const FixtureDeck deck;
        keep(deck, { u"ant2001"_s, u"bee2002"_s });
        QVERIFY(deck.replace(u"evidence/sources.yaml"_s, u"https://example.org/bee"_s,
                             u"https://example.org/wasp"_s));
        QVERIFY(deck.replace(u"evidence/sources.yaml"_s, u"read_on: 2026-11-20"_s,
                             u"read_on: 2026-11-21\n  editors: Read again."_s));
        QCOMPARE(deck.report(), QString());
    }
};

QTEST_GUILESS_MAIN(TestLookedAt)
#include "tst_lookedat.moc"
