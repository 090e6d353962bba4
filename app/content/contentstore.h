// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkitem.h"
#include "claim.h"
#include "document.h"
#include "error.h"
#include "glossary.h"
#include "integritycheck.h"
#include "language.h"
#include "lexicon.h"
#include "offer.h"
#include "question.h"
#include "readerpath.h"
#include "searchstore.h"
#include "source.h"
#include "storedchart.h"
#include "storehealth.h"
#include "storequeries.h"
#include "storestatement.h"
#include "study.h"
#include "walkthrough.h"

#include <memory>
#include <vector>

namespace Plainheart {

struct StudyFilter;

/// The content of the app: one SQLite file, opened read-only and immutable.
///
/// open() refuses with a typed Error what is missing, not ours (application_id), made for a newer or older
/// program (schema version), truncated, or corrupt (integrity_check, a missing table or column, no topic).
/// Every statement is prepared by then, so that nothing that is asked for later can fail for the lack of
/// something; a file that can't be read any more later is told by health(). Nothing is ever written. A store
/// belongs to the thread that opened it. Every text is asked for in a language; where a text is missing in
/// it, English is given.
class ContentStore
{
public:
    static constexpr int schemaVersion = 10;
    static constexpr quint32 applicationId = 0x504C4854; // "PLHT"

    /// Begins to check what open() will be asked for, beside this thread; null if that is no store, or one
    /// that open() does not check as a whole.
    [[nodiscard]] static std::unique_ptr<IntegrityCheck> beginCheck(const QString &path);
    /// `check`: what beginCheck() began.
    [[nodiscard]] static Result<std::unique_ptr<ContentStore>>
    open(const QString &path, std::unique_ptr<IntegrityCheck> check = nullptr);
    ~ContentStore();
    ContentStore(const ContentStore &) = delete;
    ContentStore &operator=(const ContentStore &) = delete;

    /// Whether the store can still be read. Once it was lost, every question is answered with nothing.
    /// Begins to check what open() did not: of a store with very many studies, the studies. Whoever asks for
    /// one waits for it; damage is told by health(), and nothing is read any more.
    void checkRest();

    [[nodiscard]] const StoreHealth &health() const { return *m_health; }

    [[nodiscard]] QList<Language> languages() const;

    /// Topics 1 to 6, whole. A topic whose caveat can't be read comes with caveat.known = false.
    [[nodiscard]] QList<Document> topics(const QString &lang) const;
    /// The same without what only their own pages show: sections, labels and sources.
    [[nodiscard]] QList<Document> topicHeads(const QString &lang) const;
    /// A topic or page by id; nothing if there is none.
    [[nodiscard]] std::optional<Document> document(const QString &id, const QString &lang) const;

    [[nodiscard]] QList<Term> terms(const QString &lang) const; ///< in the order of their words
    [[nodiscard]] std::optional<Term> term(const QString &id, const QString &lang) const;

    /// A short way for readers. One with an empty id if there is none.
    [[nodiscard]] ReaderPath readerPath(const QString &id, const QString &lang) const;
    [[nodiscard]] QList<Question> questions(const QString &lang) const; ///< in the order of the file
    /// "Check your understanding" about a topic, or the "general" ones; in the order of the file.
    [[nodiscard]] QList<CheckItem> checkItems(const QString &topic, const QString &lang) const;
    [[nodiscard]] bool hasChecks(const QString &topic) const; ///< of a topic, or "general"
    [[nodiscard]] QString checksIntro(const QString &lang) const; ///< what it says of itself
    [[nodiscard]] QList<OfferQuestion> offerQuestions(const QString &lang) const;
    [[nodiscard]] QList<OfferResult> offerResults(const QString &lang) const;

    // For the clinician beside a patient.

    [[nodiscard]] QList<GuidedPath> guidedPaths(const QString &lang) const; ///< the shortest first
    [[nodiscard]] QList<GuidedStop> guidedStops(const QString &lang) const; ///< in the order of the walk
    [[nodiscard]] QString guidedIntro(const QString &lang) const; ///< what holds for all of them

    [[nodiscard]] std::optional<Source> source(const QString &id,
                                               const QString &lang) const; ///< with its findings
    /// The sources that a document cites: those that its caveat counts, then other studies in people, then
    /// reviews, then work in animals and in the lab, then registers, guidance, notices and news. Within each,
    /// the largest number of people first, and those of unknown size last.
    [[nodiscard]] QList<Source> sourcesOf(const QString &documentId, const QString &lang) const;

    /// As source(), with the pages, charts and claims that it stands in.
    [[nodiscard]] std::optional<Source> study(const QString &id, const QString &lang) const;
    /// Every source as a card of the list of studies: studies of cells before others, in each the
    /// largest number of people first and those of unknown size last.
    [[nodiscard]] QList<Study> studies(const QString &lang) const;
    /// The studies that pass a filter, in the same order. Each is a number that stands for it for as long as
    /// this store is open.
    [[nodiscard]] QList<qint64> studyNumbers(const StudyFilter &filter) const;
    /// The number of a study; nothing if there is no such study.
    [[nodiscard]] std::optional<qint64> studyNumber(const QString &id) const;
    /// One card of the list; one with an empty id if there is no such number.
    [[nodiscard]] Study studyCard(qint64 number, const QString &lang) const;

    /// The charts that a document shows, in its order; every chart without a document.
    [[nodiscard]] QList<StoredChart> charts(const QString &lang, const QString &documentId = {}) const;
    /// The ids of the same, without reading a chart.
    [[nodiscard]] QStringList chartIds(const QString &documentId = {}) const;
    [[nodiscard]] std::optional<StoredChart> chart(const QString &id, const QString &lang) const;
    /// The claims that a document meets, in the order of the file; every claim without a document.
    [[nodiscard]] QList<Claim> claims(const QString &lang, const QString &documentId = {}) const;
    /// The ids of the same, without reading a claim.
    [[nodiscard]] QStringList claimIds(const QString &documentId = {}) const;

    /// What a reader sees for the values of a field of the evidence, as keys and words in the order in which
    /// they are offered. The lists are those of evidence/words.yaml: population, design, cells, result, ...
    [[nodiscard]] QList<std::pair<QString, QString>> words(const QString &list, const QString &lang) const;

    /// How a language is said aloud. It never stands in for another: a language without one has an empty one.
    [[nodiscard]] Lexicon lexicon(const QString &lang) const;

    // For Search, which knows what may be asked.

    /// The numbers of what an FTS5 expression finds, from `first` to `last`, in their order.
    [[nodiscard]] QList<qint64> searchEntries(const QString &match, qint64 first, qint64 last,
                                              int most) const;
    /// The number and the kind of everything that can be found in a language.
    [[nodiscard]] QList<std::pair<qint64, QString>> searchKinds(const QString &lang) const;
    /// One with an empty kind if there is no such number.
    [[nodiscard]] SearchEntry searchEntry(qint64 number) const;
    /// Every word that something is found by, in the order of the words.
    [[nodiscard]] QList<SearchTerm> searchTerms(const QString &lang) const;
    /// Words that stand for one another, in groups; the first of each is the content's own.
    [[nodiscard]] QList<QStringList> synonyms(const QString &lang) const;
    /// The rows of keys of a layer ("letters", "figures") of the keyboard on the screen.
    [[nodiscard]] QList<QStringList> keyboard(const QString &layer, const QString &lang) const;

    /// content_version, oldest_review, newest_review; empty if not there.
    [[nodiscard]] QString meta(const QString &key) const;

private:
    ContentStore(QString connectionName, const QString &path);

    /// Asks a question. The reference holds until the same question is asked again.
    StoreStatement &run(StoreQuery query, const StoreValues &values = {}) const;
    /// One column of the answer.
    [[nodiscard]] QStringList texts(StoreQuery query, QLatin1StringView column,
                                    const StoreValues &values = {}) const;

    [[nodiscard]] std::optional<Error> check(const QString &path, std::unique_ptr<IntegrityCheck> begun);
    [[nodiscard]] std::optional<Error> prepare(); ///< every statement
    /// How much of a document is read: document() or head().
    using Reading = std::optional<Document> (ContentStore::*)(const QString &id, const QString &lang) const;
    [[nodiscard]] QList<Document> topicsAs(Reading reading, const QString &lang) const;
    [[nodiscard]] std::optional<Document> head(const QString &id, const QString &lang) const;
    [[nodiscard]] Caveat caveat(const QString &topic, const QString &lang) const;
    [[nodiscard]] QList<Section> sections(const Document &document, const QString &lang) const;
    [[nodiscard]] QList<Term> readTerms(StoreQuery query, const StoreValues &values) const;

    /// Keys ("result/small-gain") and words of every list in one language, read once.
    [[nodiscard]] const QHash<QString, QString> &allWords(const QString &lang) const;
    [[nodiscard]] QList<Study> readStudies(StoreQuery query, const StoreValues &values,
                                           const QString &lang) const;
    [[nodiscard]] QList<StoredChart> readCharts(StoreQuery query, const StoreValues &values) const;

    /// The terms that stand in what is said of a source, by id.
    [[nodiscard]] QStringList termsOf(const Source &source, const QString &lang) const;

    QString m_connectionName;
    std::unique_ptr<StoreHealth> m_health;
    std::unique_ptr<IntegrityCheck> m_rest; ///< null: the whole was checked at the opening
    mutable QHash<QString, QHash<QString, QString>> m_words; ///< by language
    mutable QHash<QString, QList<Term>> m_terms; ///< by language
    mutable std::vector<StoreStatement> m_statements; ///< in the order of StoreQuery
};

} // namespace Plainheart
