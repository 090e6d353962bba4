// SPDX-License-Identifier: GPL-3.0-or-later
#include "allsentences.h"
#include "contentstore.h"
#include "saidback.h"

#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// Every sentence of the content that ships, as a voice is given it.
class SpokenContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto store = ContentStore::open(QStringLiteral(PLAINHEART_CONTENT));
        QVERIFY2(store, store ? "" : qPrintable(store.error().log));
        m_store = std::move(*store);
        m_lexicon = m_store->lexicon(u"en"_s);
        m_all = allSentences(*m_store, u"en"_s);
        QVERIFY(!m_all.isEmpty());
    }

    /// What is heard is what is shown: said back, it holds every number and every word, in the same order.
    void saysWhatIsShown()
    {
        const PlainheartTest::SaidBack back(m_lexicon);
        QStringList wrong;
        for (const SpokenSentence &sentence : m_all) {
            const QStringList heard = back.ofSpoken(sentence.spoken);
            const QStringList seen = back.ofShown(sentence.shown);
            if (heard != seen)
                wrong << sentence.key + u"\n  shown:  "_s + sentence.shown + u"\n  spoken: "_s
                        + sentence.spoken + u"\n  heard:  "_s + heard.join(u' ') + u"\n  seen:   "_s
                        + seen.join(u' ');
        }
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QString::number(wrong.size()) + u"\n"_s + wrong.mid(0, 20).join(u'\n')));
    }

    /// No digit, bracket or sign is left for a voice to stumble over.
    void leavesLettersAndPausesAlone()
    {
        static const QRegularExpression speakable(u"^[\\p{L}\\p{M}][\\p{L}\\p{M}' .,;:?!-]*$"_s);
        for (const SpokenSentence &sentence : m_all)
            QVERIFY2(speakable.match(sentence.spoken).hasMatch(),
                     qPrintable(sentence.key + u": "_s + sentence.spoken));
    }

    /// A name that is written in capitals is either in the lexicon, or short enough to be spelled.
    void knowsItsNames()
    {
        static const QRegularExpression name(
            u"\\b[\\p{L}\\d]*\\p{Ll}*\\p{Lu}[\\p{Ll}\\d]*\\p{Lu}[\\p{L}\\d]*(?:-[\\p{Lu}\\d]+)*\\+?"_s);
        static const QRegularExpression spelled(u"^\\p{Lu}{2,5}\\d*$"_s);
        static const QRegularExpression scots(u"^Mc\\p{Lu}"_s);
        QStringList known;
        for (const SpokenWord &word : m_lexicon.words)
            known << word.shown;
        QSet<QString> unknown;
        for (const SpokenSentence &sentence : m_all) {
            auto names = name.globalMatch(sentence.shown);
            while (names.hasNext()) {
                const QString found = names.next().captured();
                // "BOOST-2": a known name and its number.
                const QString first = found.section(u'-', 0, 0);
                const QString rest = found.section(u'-', 1);
                if (known.contains(first) && (rest.toInt() > 0 || spelled.match(rest).hasMatch()))
                    continue;
                if (!known.contains(found) && !spelled.match(found).hasMatch()
                    && !scots.match(found).hasMatch())
                    unknown << found;
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(QStringList(unknown.values()).join(u", "_s)));
    }

    /// Places, as a reader names them, all have something to say.
    void everyPlaceSpeaks_data()
    {
        QTest::addColumn<QString>("place");
        for (const Document &topic : m_store->topics(u"en"_s)) {
            for (const char *part :
                 { "/takeaway", "/step/1/0", "/step/2/0", "/step/3/0", "/detail/0", "/picture", "/caveat" })
                QTest::newRow(qPrintable(topic.id + QLatin1StringView(part)))
                    << topic.id + QLatin1StringView(part);
        }
        for (const Term &term : m_store->terms(u"en"_s))
            QTest::newRow(qPrintable(term.id)) << u"term/%1/plain"_s.arg(term.id);
        for (const StoredChart &chart : m_store->charts(u"en"_s)) {
            for (const char *part : { "/reading", "/caution", "/row/0" })
                QTest::newRow(qPrintable(chart.id + QLatin1StringView(part)))
                    << u"chart/"_s + chart.id + QLatin1StringView(part);
        }
        for (const Claim &claim : m_store->claims(u"en"_s))
            QTest::newRow(qPrintable(claim.id)) << u"claim/"_s + claim.id;
        for (const Study &study : m_store->studies(u"en"_s))
            QTest::newRow(qPrintable(study.id)) << u"study/%1/sentence/1"_s.arg(study.id);
        for (const OfferQuestion &question : m_store->offerQuestions(u"en"_s))
            QTest::newRow(qPrintable(question.numbered)) << u"offer-check/reply/%1"_s.arg(question.number);
        for (const Question &question : m_store->questions(u"en"_s))
            QTest::newRow(qPrintable(question.id)) << u"questions/question/"_s + question.id;
    }
    void everyPlaceSpeaks()
    {
        QFETCH(QString, place);
        QVERIFY(std::ranges::any_of(m_all,
                                    [&](const SpokenSentence &sentence) { return sentence.key == place; }));
    }

private:
    std::unique_ptr<ContentStore> m_store;
    Lexicon m_lexicon;
    SpokenSentences m_all;
};

QTEST_GUILESS_MAIN(SpokenContentTest)
#include "tst_spokencontent.moc"
