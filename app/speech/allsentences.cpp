// SPDX-License-Identifier: GPL-3.0-or-later
#include "allsentences.h"

#include "contentstore.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// The labels of a picture that say what it shows: in words, as a tag, as what was found.
bool isSaid(const QString &label)
{
    const QString key = label.section(u'/', -1);
    return key == "picture-words"_L1 || key == "finding"_L1 || key.startsWith("badge"_L1);
}

class Collector
{
public:
    Collector(const ContentStore &store, const QString &language)
        : m_store(store)
        , m_language(language)
        , m_places(store.lexicon(language), QLocale(language))
    {
    }

    SpokenSentences collect()
    {
        if (const auto page = m_store.document(u"heart-failure"_s, m_language))
            m_safety = page->action;
        const QList<Document> topics = m_store.topics(m_language);
        for (const Document &topic : topics)
            addTopic(topic);
        const QStringList shownOtherwise{ u"six-short-answers"_s, u"the-questions"_s,
                                          u"what-your-answers-mean"_s };
        for (const QString &id :
             { u"heart-failure"_s, u"where-things-stand"_s, u"offer-check"_s, u"about"_s }) {
            if (const auto page = m_store.document(id, m_language)) {
                add(id, m_places.page(*page, shownOtherwise, m_safety));
                addLabels(*page);
            }
        }
        add(u"where-things-stand"_s, m_places.answers(topics));
        for (const OfferQuestion &question : m_store.offerQuestions(m_language)) {
            add(u"offer-check"_s, m_places.offerQuestion(question, u"yes"_s));
            add(u"offer-check"_s, m_places.offerQuestion(question, u"no"_s).mid(1));
        }
        for (const OfferResult &result : m_store.offerResults(m_language))
            add(u"offer-check"_s, m_places.offerResult(result));
        add(u"questions"_s, m_places.questions(m_store.questions(m_language)));
        add(u"check"_s, m_places.plain(m_store.checksIntro(m_language), u"intro"_s));
        for (const Document &topic : topics)
            addChecks(topic.id);
        addChecks(u"general"_s);
        for (const Term &term : m_store.terms(m_language))
            add(u"term/"_s + term.id, m_places.term(term));
        for (const StoredChart &chart : m_store.charts(m_language)) {
            add(u"chart/"_s + chart.id, m_places.chart(chart, { false, topics }));
            add(u"chart/"_s + chart.id, m_places.chart(chart, { true, topics }));
        }
        for (const Claim &claim : m_store.claims(m_language))
            add({}, m_places.claim(claim));
        for (const Study &card : m_store.studies(m_language)) {
            if (const auto source = m_store.source(card.id, m_language))
                add(u"study/"_s + card.id, m_places.study(*source));
        }
        return m_all;
    }

private:
    /// Sentences with gaps differ from clinic to clinic.
    void add(const QString &place, const SpokenSentences &sentences)
    {
        for (SpokenSentence sentence : sentences) {
            if (sentence.shown.contains(u"{{"_s))
                continue;
            if (!place.isEmpty())
                sentence.key.prepend(place + u'/');
            m_all << sentence;
        }
    }

    void addTopic(const Document &topic)
    {
        TopicReading reading;
        reading.safety = m_safety;
        const auto steps = static_cast<int>(topic.stepList().size());
        for (reading.step = 0; reading.step < steps; ++reading.step)
            add(topic.id, m_places.topic(topic, reading));
        reading.detail = true;
        add(topic.id, m_places.topic(topic, reading));
        addLabels(topic);
    }

    void addChecks(const QString &topic)
    {
        for (const CheckItem &item : m_store.checkItems(topic, m_language)) {
            const SpokenSentences asked = m_places.check(item, {});
            add(u"check/"_s + topic, asked);
            for (const CheckAnswer &answer : item.answers)
                add(u"check/"_s + topic, m_places.check(item, answer.id).mid(asked.size()));
        }
    }

    void addLabels(const Document &document)
    {
        QStringList keys = document.labels.keys();
        keys.sort();
        for (const QString &key : keys) {
            if (isSaid(key))
                add(document.id, m_places.plain(document.label(key), u"picture"_s));
        }
    }

    const ContentStore &m_store;
    QString m_language;
    PlaceSentences m_places;
    QString m_safety; ///< as Library gives it to every page
    SpokenSentences m_all;
};

} // namespace

SpokenSentences allSentences(const ContentStore &store, const QString &language)
{
    return Collector(store, language).collect();
}

} // namespace Plainheart
