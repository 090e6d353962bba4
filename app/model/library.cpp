// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"

#include "address.h"
#include "contentstore.h"
#include "enginelink.h"
#include "numbers.h"
#include "reading.h"
#include "search.h"
#include "session.h"
#include "variants.h"

#include <QLocale>

namespace Plainheart {

using namespace Qt::StringLiterals;

Library::Library(const ContentStore *store, const Session *session, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_search(store ? std::make_unique<Search>(store) : nullptr)
{
    // Told after whatever asked is done: it may be a page that is being made, and is about to be replaced.
    if (store)
        connect(&store->health(), &StoreHealth::lost, this, &Library::lost, Qt::QueuedConnection);
    const auto renew = [this] {
        m_documents.clear();
        m_topics.clear();
        m_terms.clear();
        m_sources.clear();
        Q_EMIT changed();
    };
    connect(session, &Session::languageChanged, this, renew);
    connect(session, &Session::rearranged, this, renew); // the clinic's name stands in it
}

Library::~Library() = default;

void Library::attach(QQmlEngine *engine) { linkToEngine(engine, this); }

Library *Library::create(QQmlEngine *engine, QJSEngine *) { return linkedToEngine<Library>(engine); }

QVariantList Library::topics() const
{
    if (m_store && m_topics.isEmpty()) {
        const QList<Document> heads = m_store->topicHeads(m_session->language());
        for (const Document &head : heads)
            m_topics << QVariant::fromValue(forReading(head, m_session->clinic()));
    }
    return m_topics;
}

QVariantList Library::terms() const
{
    if (m_store && m_terms.isEmpty())
        m_terms = variants(m_store->terms(m_session->language()));
    return m_terms;
}

ReaderPath Library::readerPath(const QString &id) const
{
    return m_store ? m_store->readerPath(id, m_session->language()) : ReaderPath();
}

QVariantList Library::questions() const
{
    return m_store ? variants(m_store->questions(m_session->language())) : QVariantList();
}

QString Library::checkIntro() const
{
    return m_store ? m_store->checksIntro(m_session->language()) : QString();
}

QVariantList Library::checkItems(const QString &topic) const
{
    return m_store ? variants(m_store->checkItems(topic, m_session->language())) : QVariantList();
}

bool Library::hasChecks(const QString &topic) const { return m_store && m_store->hasChecks(topic); }

QVariantList Library::offerQuestions() const
{
    return m_store ? variants(m_store->offerQuestions(m_session->language())) : QVariantList();
}

QVariantList Library::offerResults() const
{
    return m_store ? variants(m_store->offerResults(m_session->language())) : QVariantList();
}

QString Library::contentVersion() const { return m_store ? m_store->meta(u"content_version"_s) : QString(); }

Document Library::document(const QString &id) const
{
    if (!m_store)
        return {};
    if (const auto known = m_documents.constFind(id); known != m_documents.cend())
        return *known;
    const std::optional<Document> found = m_store->document(id, m_session->language());
    if (!found)
        return {};
    return *m_documents.insert(id, forReading(*found, m_session->clinic()));
}

QString Library::title(const QString &id) const { return document(id).title; }

QString Library::placeName(const QString &address) const
{
    const std::optional<Address> place = Address::parse(address);
    if (!place)
        return {};
    const QLatin1String word(place->kind().word);
    const QString id = place->id();
    if (place->isTopic())
        return title(id);
    if (word == "study"_L1)
        return source(id).shortName();
    if (word == "chart"_L1)
        return chart(id).title;
    if (word == "home"_L1)
        return tr("Home");
    if (word == "questions"_L1)
        return tr("Questions to ask");
    if (word == "glossary"_L1)
        return tr("Words, A to Z");
    if (word == "search"_L1)
        return tr("Search");
    if (word == "read"_L1)
        return tr("What I have read");
    if (word == "take-home"_L1)
        return tr("Take this home");
    if (word == "check"_L1)
        return document(id).isTopic ? tr("Check your understanding: %1").arg(title(id))
                                    : tr("Check your understanding");
    if (word == "studies"_L1)
        return document(id).isTopic ? tr("The studies: %1").arg(title(id)) : tr("The studies");
    if (word == "charts"_L1)
        return tr("The studies in charts");
    if (word == "claims"_L1)
        return id.isEmpty() ? tr("What popular pages say") : tr("What popular pages say: %1").arg(title(id));
    return title(word); // it has the name of its text
}

QString Library::afterStop(const QString &topicId) const
{
    const QVariantList all = topics();
    const auto next = all.value(document(topicId).position); // positions are counted from 1
    return next.isValid() ? next.value<Document>().id : u"where-things-stand"_s;
}

QString Library::afterStopWords(const QString &topicId) const
{
    const QString after = afterStop(topicId);
    //: On a button that leads on. %1: the title of one of the six topics.
    return (document(after).isTopic ? tr("Next stop: %1") : tr("Next: %1")).arg(placeName(after));
}

QString Library::stopOfAll(int position, const QString &words) const
{
    const QLocale locale(m_session->language());
    //: The number of a stop of the walk, how many there are, and its title or question.
    return tr("Stop %1 of %2: %3")
        .arg(numberText(position, locale), numberText(double(topics().size()), locale), words);
}

QString Library::stop(int position, const QString &words) const
{
    //: The number of a stop of the walk, and its title or question.
    return tr("Stop %1: %2").arg(numberText(position, QLocale(m_session->language())), words);
}

Term Library::term(const QString &id) const
{
    return m_store ? m_store->term(id, m_session->language()).value_or(Term()) : Term();
}

Source Library::source(const QString &id) const
{
    if (!m_store)
        return {};
    if (const auto known = m_sources.constFind(id); known != m_sources.cend())
        return *known;
    const std::optional<Source> found = m_store->source(id, m_session->language());
    if (!found)
        return {};
    return *m_sources.insert(id, *found);
}

Lexicon Library::lexicon() const { return m_store ? m_store->lexicon(m_session->language()) : Lexicon(); }

int Library::contentYear() const
{
    return m_store ? QDate::fromString(m_store->meta(u"newest_review"_s), Qt::ISODate).year() : 0;
}

QList<qint64> Library::studyNumbers(const StudyFilter &filter) const
{
    return m_store ? m_store->studyNumbers(filter) : QList<qint64>();
}

std::optional<qint64> Library::studyNumber(const QString &id) const
{
    return m_store ? m_store->studyNumber(id) : std::nullopt;
}

Study Library::studyCard(qint64 number) const
{
    return m_store ? m_store->studyCard(number, m_session->language()) : Study();
}

Source Library::study(const QString &id) const
{
    return m_store ? m_store->study(id, m_session->language()).value_or(Source()) : Source();
}

QVariantList Library::words(const QString &list) const
{
    QVariantList values;
    if (!m_store)
        return values;
    for (const auto &[id, text] : m_store->words(list, m_session->language()))
        values << QVariantMap{ { u"id"_s, id }, { u"text"_s, text } };
    return values;
}

QVariantList Library::charts(const QString &documentId) const
{
    return m_store ? variants(m_store->charts(m_session->language(), documentId)) : QVariantList();
}

QStringList Library::chartIds(const QString &documentId) const
{
    return m_store ? m_store->chartIds(documentId) : QStringList();
}

StoredChart Library::chart(const QString &id) const
{
    return m_store ? m_store->chart(id, m_session->language()).value_or(StoredChart()) : StoredChart();
}

QStringList Library::claimIds(const QString &documentId) const
{
    return m_store ? m_store->claimIds(documentId) : QStringList();
}

QVariantList Library::claims(const QString &documentId) const
{
    return m_store ? variants(m_store->claims(m_session->language(), documentId)) : QVariantList();
}

SearchAnswer Library::search(const QString &text, const QString &wholeGroup) const
{
    return m_search ? m_search->find({ text, m_session->language(), wholeGroup }) : SearchAnswer();
}

QVariantList Library::keyboard(const QString &layer) const
{
    QVariantList rows;
    if (m_store) {
        for (const QStringList &row : m_store->keyboard(layer, m_session->language()))
            rows << QVariant(row);
    }
    return rows;
}

QVariantList Library::sourcesOf(const QString &documentId) const
{
    return m_store ? variants(m_store->sourcesOf(documentId, m_session->language())) : QVariantList();
}

} // namespace Plainheart
