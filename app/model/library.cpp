// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"

#include "contentstore.h"
#include "enginelink.h"
#include "reading.h"
#include "session.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

template <class T>
QVariantList variants(const QList<T> &values)
{
    QVariantList list;
    list.reserve(values.size());
    for (const T &value : values)
        list << QVariant::fromValue(value);
    return list;
}

} // namespace

Library::Library(const ContentStore *store, const Session *session, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
{
    connect(session, &Session::languageChanged, this, [this] {
        m_documents.clear();
        m_topics.clear();
        Q_EMIT changed();
    });
}

void Library::attach(QQmlEngine *engine) { linkToEngine(engine, this); }

Library *Library::create(QQmlEngine *engine, QJSEngine *) { return linkedToEngine<Library>(engine); }

QString Library::languageOr(const QString &language) const
{
    return language.isEmpty() ? m_session->language() : language;
}

QVariantList Library::topics() const
{
    if (m_store && m_topics.isEmpty()) {
        const QList<Document> documents = m_store->topics(m_session->language());
        for (const Document &topic : documents)
            m_topics << QVariant::fromValue(
                forReading(topic, m_session->clinicName(), m_session->clinicContact()));
    }
    return m_topics;
}

QVariantList Library::terms() const
{
    return m_store ? variants(m_store->terms(m_session->language())) : QVariantList();
}

QVariantList Library::questions() const
{
    return m_store ? variants(m_store->questions(m_session->language())) : QVariantList();
}

QVariantList Library::offerQuestions() const
{
    return m_store ? variants(m_store->offerQuestions(m_session->language())) : QVariantList();
}

QVariantList Library::offerResults() const
{
    return m_store ? variants(m_store->offerResults(m_session->language())) : QVariantList();
}

QString Library::contentVersion() const { return m_store ? m_store->meta(u"content_version"_s) : QString(); }

Document Library::document(const QString &id, const QString &language) const
{
    if (!m_store)
        return {};
    const QString lang = languageOr(language);
    const QString key = lang + u'/' + id;
    if (const auto known = m_documents.constFind(key); known != m_documents.cend())
        return *known;
    const std::optional<Document> found = m_store->document(id, lang);
    if (!found)
        return {};
    return *m_documents.insert(key, forReading(*found, m_session->clinicName(), m_session->clinicContact()));
}

QString Library::title(const QString &id, const QString &language) const
{
    return document(id, language).title;
}

Term Library::term(const QString &id, const QString &language) const
{
    return m_store ? m_store->term(id, languageOr(language)).value_or(Term()) : Term();
}

Source Library::source(const QString &id, const QString &language) const
{
    return m_store ? m_store->source(id, languageOr(language)).value_or(Source()) : Source();
}

QVariantList Library::sourcesOf(const QString &documentId, const QString &language) const
{
    return m_store ? variants(m_store->sourcesOf(documentId, languageOr(language))) : QVariantList();
}

} // namespace Plainheart
