// SPDX-License-Identifier: GPL-3.0-or-later
#include "placesentences.h"

#include "allsentences.h"
#include "caveatwords.h"
#include "contentstore.h"
#include "leadwords.h"
#include "studysentences.h"

#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// What is read aloud at each place of the content that ships: in the order of the screen, and in its words.
class PlaceSentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto store = ContentStore::open(QStringLiteral(PLAINHEART_CONTENT));
        QVERIFY2(store, store ? "" : qPrintable(store.error().log));
        m_store = std::move(*store);
        m_places = std::make_unique<PlaceSentences>(m_store->lexicon(u"en"_s), m_locale);
    }

    /// From the takeaway through the open step and the picture to the caveat, and nothing of the other steps.
    void aTopicGoesFromTakeawayToCaveat()
    {
        const Document topic = *m_store->document(u"fibrosis"_s, u"en"_s);
        TopicReading reading;
        reading.step = 2;
        reading.safety = u"Do not stop your medicines."_s;
        const SpokenSentences said = m_places->topic(topic, reading);
        QCOMPARE(partsOf(said),
                 (QStringList{ u"title"_s, u"takeaway"_s, u"step"_s, u"action"_s, u"safety"_s, u"picture"_s,
                               u"caveat"_s }));
        QVERIFY(!keysOf(said).contains(u"step/1/0"_s));
        QVERIFY(keysOf(said).contains(u"step/3/1"_s));
        QCOMPARE(at(said, u"takeaway"_s), topic.takeaway);
        QCOMPARE(at(said, u"picture"_s), topic.label(u"picture-words"_s) + u' ' + topic.label(u"badge"_s));
        QCOMPARE(at(said, u"caveat"_s),
                 QStringList({ topic.caveat.headline, certaintySentence(topic.caveat.certainty),
                               countedInWords(topic.caveat, m_locale) })
                     .join(u' '));
    }

    /// At the other level, the detail is read and no step.
    void moreDetailIsReadInsteadOfTheSteps()
    {
        const Document topic = *m_store->document(u"fibrosis"_s, u"en"_s);
        TopicReading reading;
        reading.detail = true;
        const QStringList parts = partsOf(m_places->topic(topic, reading));
        QVERIFY(parts.contains(u"detail"_s));
        QVERIFY(!parts.contains(u"step"_s));
    }

    /// What the picture shows now is said as it stands on the screen; that a review is old, too.
    void aTopicSaysItsStateNow()
    {
        const Document topic = *m_store->document(u"fibrosis"_s, u"en"_s);
        TopicReading reading;
        reading.picture = QStringList{ topic.label(u"badge-result"_s), topic.label(u"finding"_s) };
        reading.old = true;
        const SpokenSentences said = m_places->topic(topic, reading);
        QCOMPARE(at(said, u"picture"_s), reading.picture.join(u' '));
        QVERIFY(at(said, u"caveat"_s).endsWith(checkedAgainSince(topic.reviewed, m_locale)));
    }

    /// Without its caveat a topic is said to be very uncertain, never nothing.
    void aLostCaveatIsSaid()
    {
        Document topic = *m_store->document(u"fibrosis"_s, u"en"_s);
        topic.caveat = {};
        const QString said = at(m_places->topic(topic, {}), u"caveat"_s);
        QVERIFY2(said.startsWith(headlineWithoutCaveat()), qPrintable(said));
        QVERIFY(said.contains(certaintyWord(Certainty::VeryLow)));
        const StoredChart chart = *m_store->chart(u"scar-change"_s, u"en"_s);
        const QString ofChart = at(m_places->chart(chart, { false, { topic } }), u"certainty"_s);
        QVERIFY2(ofChart.contains(headlineWithoutCaveat()), qPrintable(ofChart));
        QVERIFY(ofChart.contains(certaintyWord(Certainty::VeryLow)));
    }

    /// Every word of a page, section by section; a table row by row.
    void aPageIsReadWhole()
    {
        const Document page = *m_store->document(u"where-things-stand"_s, u"en"_s);
        const SpokenSentences said = m_places->page(page, { u"six-short-answers"_s }, page.action);
        QVERIFY(!keysOf(said).contains(u"safety"_s)); // the page says it itself
        for (const Section &section : page.sections) {
            for (qsizetype i = 0; i < section.blocks.size(); ++i) {
                const QString text = at(said, u"section/%1/%2"_s.arg(section.id).arg(i));
                if (section.id == u"six-short-answers"_s)
                    QCOMPARE(text, QString());
                else if (section.blocks.at(i).isRow())
                    QCOMPARE(text.count(u';'), section.blocks.at(i).cells().size() - 1);
                else
                    QCOMPARE(text, plainText(section.blocks.at(i).spans));
            }
        }
        const SpokenSentences answers = m_places->answers(m_store->topics(u"en"_s));
        QVERIFY(at(answers, u"answer/fibrosis"_s).contains(certaintySentence(Certainty::VeryLow)));
    }

    /// What a chart says, how sure anyone can be, what to take care of; then every row with all its cells.
    void aChartIsReadWithItsTable()
    {
        const StoredChart chart = *m_store->chart(u"scar-change"_s, u"en"_s);
        const QList<Document> topics = m_store->topics(u"en"_s);
        const SpokenSentences said = m_places->chart(chart, { false, topics });
        QCOMPARE(at(said, u"reading"_s), chart.plain);
        QCOMPARE(at(said, u"caution"_s), chart.cautionWords);
        const QStringList keys = keysOf(said);
        QVERIFY(keys.indexOf(u"caution"_s) < keys.indexOf(u"row/0"_s));
        for (qsizetype i = 0; i < chart.rows.size(); ++i) {
            const QString row = at(said, u"row/%1"_s.arg(i));
            QVERIFY2(row.contains(chart.rows.at(i).value(u"label"_s).toString()), qPrintable(row));
        }
    }

    /// While only larger, blinded studies count, that is what is said.
    void aNarrowedChartSaysSo()
    {
        bool narrowed = false;
        for (const StoredChart &chart : m_store->charts(u"en"_s)) {
            const QString words = chart.body.value(u"plain_larger_blinded"_s).toString();
            if (words.isEmpty())
                continue;
            narrowed = true;
            QCOMPARE(at(m_places->chart(chart, { true, {} }), u"reading"_s), words);
            QCOMPARE(at(m_places->chart(chart, { false, {} }), u"reading"_s), chart.plain);
        }
        QVERIFY(narrowed);
    }

    /// A study that was withdrawn or is under a warning says so before its name.
    void aWarningComesFirst()
    {
        bool doubted = false;
        for (const Study &card : m_store->studies(u"en"_s)) {
            const Source source = *m_store->source(card.id, u"en"_s);
            const SpokenSentences said = m_places->study(source);
            QCOMPARE(said.constFirst().key == u"warning"_s,
                     source.isInDoubt() || source.status == u"superseded"_s);
            doubted = doubted || source.isInDoubt();
            QCOMPARE(at(said, u"sentence/1"_s),
                     source.sentences.at(1).heading + u' ' + source.sentences.at(1).text.simplified());
        }
        QVERIFY(doubted);
    }

    void claimsTermsAndQuestions()
    {
        const Claim claim = m_store->claims(u"en"_s).constFirst();
        const QString said = at(m_places->claim(claim), u"claim/"_s + claim.id);
        QVERIFY(said.startsWith(claim.saidWords) && said.contains(claim.why)
                && said.endsWith(claim.standsWords));
        const Term term = *m_store->term(u"fibrosis"_s, u"en"_s);
        QCOMPARE(partsOf(m_places->term(term)),
                 (QStringList{ u"term"_s, u"plain"_s, u"detail"_s, u"also"_s }));
        const OfferQuestion question = m_store->offerQuestions(u"en"_s).constFirst();
        QCOMPARE(at(m_places->offerQuestion(question, {}), u"question/1"_s), question.numbered);
        QCOMPARE(partsOf(m_places->offerQuestion(question, {})), QStringList{ u"question"_s });
        QCOMPARE(at(m_places->offerQuestion(question, u"no"_s), u"reply/1"_s), plainText(question.no));
        const QList<Question> questions = m_store->questions(u"en"_s);
        const SpokenSentences asked = m_places->questions(questions);
        QCOMPARE(asked.constFirst().shown, questions.constFirst().situation);
        QCOMPARE(at(asked, u"question/"_s + questions.constLast().id), questions.constLast().text);
    }

    void aCheckIsReadWithTheReplyThatIsOpen()
    {
        const CheckItem item = m_store->checkItems(u"fibrosis"_s, u"en"_s).constFirst();
        const CheckAnswer &answer = item.answers.constFirst();
        QCOMPARE(at(m_places->check(item, {}), u"asked/"_s + item.id), item.question);
        QCOMPARE(partsOf(m_places->check(item, {})), (QStringList{ u"asked"_s, u"answer"_s }));
        QCOMPARE(at(m_places->check(item, answer.id), u"reply/%1/%2"_s.arg(item.id, answer.id)),
                 plainText(answer.reply));
        // What is rendered ahead of time has every one of them.
        QStringList keys;
        for (const SpokenSentence &sentence : allSentences(*m_store, u"en"_s))
            keys << sentence.key;
        for (const CheckAnswer &each : item.answers)
            QVERIFY(keys.contains(u"check/fibrosis/reply/%1/%2"_s.arg(item.id, each.id)));
        QVERIFY(keys.contains(u"check/intro"_s));
    }

private:
    static QStringList keysOf(const SpokenSentences &sentences)
    {
        QStringList keys;
        for (const SpokenSentence &sentence : sentences)
            keys << sentence.key;
        return keys;
    }
    /// The first parts of the keys, each once, in order.
    static QStringList partsOf(const SpokenSentences &sentences)
    {
        QStringList parts;
        for (const QString &key : keysOf(sentences))
            parts << key.section(u'/', 0, 0);
        QStringList once;
        for (const QString &part : parts) {
            if (once.isEmpty() || once.constLast() != part)
                once << part;
        }
        return once;
    }
    /// What is said at a place, as it is shown.
    static QString at(const SpokenSentences &sentences, const QString &key)
    {
        QStringList shown;
        for (const SpokenSentence &sentence : sentences) {
            if (sentence.key == key)
                shown << sentence.shown;
        }
        return shown.join(u' ');
    }

    const QLocale m_locale{ u"en"_s };
    std::unique_ptr<ContentStore> m_store;
    std::unique_ptr<PlaceSentences> m_places;
};

QTEST_GUILESS_MAIN(PlaceSentencesTest)
#include "tst_placesentences.moc"
