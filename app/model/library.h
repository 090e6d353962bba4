// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkitem.h"
#include "claim.h"
#include "document.h"
#include "glossary.h"
#include "lexicon.h"
#include "offer.h"
#include "question.h"
#include "readerpath.h"
#include "searchhit.h"
#include "source.h"
#include "storedchart.h"
#include "study.h"

#include <memory>
#include <QHash>
#include <QObject>
#include <QtQml/qqml.h>
#include <QVariantMap>

class QJSEngine;
class QQmlEngine;

namespace Plainheart {

class ContentStore;
class Search;
class Session;
struct StudyFilter;

/// The content in the session's language, ready to be shown.
///
/// Each glossary word is marked at its first use on a page only, and the gaps for the clinic's name and
/// contact are filled (or their lines left out). Without a store everything is empty.
///
/// A function called in a binding is not called again when the language changes: the window then makes its
/// page anew (Navigator::again).
class Library : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    Q_PROPERTY(QVariantList topics READ topics NOTIFY changed)
    Q_PROPERTY(QVariantList terms READ terms NOTIFY changed)
    Q_PROPERTY(QVariantList questions READ questions NOTIFY changed)
    Q_PROPERTY(QString checkIntro READ checkIntro NOTIFY changed)
    Q_PROPERTY(QVariantList offerQuestions READ offerQuestions NOTIFY changed)
    Q_PROPERTY(QVariantList offerResults READ offerResults NOTIFY changed)
    Q_PROPERTY(QString contentVersion READ contentVersion CONSTANT)
    Q_PROPERTY(int contentYear READ contentYear CONSTANT)

public:
    /// `store` may be null. Both must outlive this object.
    Library(const ContentStore *store, const Session *session, QObject *parent = nullptr);
    ~Library() override;

    /// Makes this the Library of every page that the engine loads. It must outlive the engine.
    void attach(QQmlEngine *engine);
    static Library *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] QVariantList topics() const; ///< heads of Documents, in the order of the walk
    [[nodiscard]] QVariantList terms() const; ///< of Term, in the order of their words
    [[nodiscard]] QVariantList questions() const; ///< of Question
    [[nodiscard]] QString checkIntro() const; ///< what "Check your understanding" says of itself
    [[nodiscard]] QVariantList offerQuestions() const; ///< of OfferQuestion
    [[nodiscard]] QVariantList offerResults() const; ///< of OfferResult
    [[nodiscard]] QString contentVersion() const;
    /// The year of the newest review, from which "the last 10 years" are counted; 0 if not known.
    [[nodiscard]] int contentYear() const;

    /// A topic or page. One with an empty id if there is none.
    Q_INVOKABLE Plainheart::Document document(const QString &id) const;
    /// The title of a topic or page; empty if there is none.
    Q_INVOKABLE QString title(const QString &id) const;
    /// What a page is called in the session's language, by its address; empty if there is none.
    Q_INVOKABLE QString placeName(const QString &address) const;
    /// The address of what follows a topic: the next stop, or after the last where things stand.
    Q_INVOKABLE QString afterStop(const QString &topicId) const;
    /// The same for a button: "Next stop: Pumping".
    Q_INVOKABLE QString afterStopWords(const QString &topicId) const;
    /// A stop of the walk and its title or question: "Stop 3 of 6: Pumping".
    Q_INVOKABLE QString stopOfAll(int position, const QString &words) const;
    /// The same where it is plain how many there are: "Stop 3: Pumping".
    Q_INVOKABLE QString stop(int position, const QString &words) const;
    /// A short way for readers. One with an empty id if there is none.
    Q_INVOKABLE Plainheart::ReaderPath readerPath(const QString &id) const;
    /// Of CheckItem: the questions of "Check your understanding" about a topic, or the "general" ones.
    Q_INVOKABLE QVariantList checkItems(const QString &topic) const;
    Q_INVOKABLE bool hasChecks(const QString &topic) const;
    /// A glossary entry. One with an empty id if there is none.
    Q_INVOKABLE Plainheart::Term term(const QString &id) const;
    /// A study or other source, with its findings. One with an empty id if there is none.
    Q_INVOKABLE Plainheart::Source source(const QString &id) const;
    /// Of Source: what a document cites, the largest number of people first.
    Q_INVOKABLE QVariantList sourcesOf(const QString &documentId) const;

    /// As source(), with the pages, charts and claims that it stands in.
    Q_INVOKABLE Plainheart::Source study(const QString &id) const;
    /// Of maps with `id` and `text`: the values of a field of Study in the order in which they are offered,
    /// as filters. `list` is population, design, blinded, cells, result, verdict, ...
    Q_INVOKABLE QVariantList words(const QString &list) const;
    /// Of StoredChart: what a document shows, in its order; every chart without a document.
    Q_INVOKABLE QVariantList charts(const QString &documentId = {}) const;
    /// The ids of the same, where it matters only which there are.
    Q_INVOKABLE QStringList chartIds(const QString &documentId = {}) const;
    /// A chart. One with an empty id if there is none.
    Q_INVOKABLE Plainheart::StoredChart chart(const QString &id) const;
    /// Of Claim: what a document meets, in order; every claim without a document.
    Q_INVOKABLE QVariantList claims(const QString &documentId = {}) const;
    /// The ids of the same, where it matters only which there are.
    Q_INVOKABLE QStringList claimIds(const QString &documentId = {}) const;

    [[nodiscard]] Lexicon lexicon() const; ///< how the language is said aloud
    /// What the content says about the words that were typed. `wholeGroup`: the kind of which every hit is
    /// wanted.
    Q_INVOKABLE Plainheart::SearchAnswer search(const QString &text, const QString &wholeGroup = {}) const;
    /// Of lists of texts: the keys of each row of a layer ("letters", "figures") of the keyboard on the
    /// screen.
    Q_INVOKABLE QVariantList keyboard(const QString &layer) const;

    // For StudyList, as the store has them.
    [[nodiscard]] QList<qint64> studyNumbers(const StudyFilter &filter) const;
    [[nodiscard]] std::optional<qint64> studyNumber(const QString &id) const;
    [[nodiscard]] Study studyCard(qint64 number) const;

Q_SIGNALS:
    void lost(); ///< the store can't be read any more: what is asked for is empty from now on
    void changed(); ///< the language changed: everything must be read again

private:
    const ContentStore *m_store;
    const Session *m_session;
    std::unique_ptr<Search> m_search; ///< null without a store
    // Pages read these many times; each is taken from the store once, by its id, and again in another
    // language.
    mutable QHash<QString, Document> m_documents;
    mutable QHash<QString, Source> m_sources;
    mutable QVariantList m_topics;
    mutable QVariantList m_terms;
};

} // namespace Plainheart
