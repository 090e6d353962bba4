// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist.h"
#include "contentstore.h"
#include "leadwords.h"
#include "readfacts.h"
#include "sqltext.h"
#include "storequery.h"
#include "studysentences.h"
#include "studywords.h"
#include "termsin.h"

// The part of the store that is about evidence: sources and their findings, charts, claims.

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// The study missed its goal, or showed no clear difference: what else looks good in it is a clue.
bool foundNothingClear(const Source &source)
{
    return source.mainGoal == "not-met"_L1 || source.mainGoal == "cannot-tell"_L1
        || source.result == "no-clear-difference"_L1;
}

void addWords(Source &source, const QHash<QString, QString> &all)
{
    source.paidByWords = wordsFor(all, u"paid-by"_s, source.paidBy);
    source.mainGoalWords = wordsFor(all, u"main-goal"_s, source.mainGoal);
    source.goalBasisWords = wordsFor(all, u"goal-basis"_s, source.goalBasis);
    source.readWords = wordsFor(all, u"read"_s, source.readConfidence);
    source.statusWords = wordsFor(all, u"status"_s, source.status);
    source.checks = checklistOf(source);
    for (CheckLine &line : source.checks)
        line.text = wordsFor(all, u"check"_s, line.id);
}

Finding readFinding(const StoreStatement &row, bool nothingClear)
{
    Finding finding;
    finding.id = row.text("id"_L1);
    finding.outcome = row.text("outcome"_L1);
    finding.measure = row.text("measure"_L1);
    finding.value = optional<double>(row.value("value"_L1));
    finding.valueText = row.text("value_text"_L1);
    finding.ciLow = optional<double>(row.value("ci_low"_L1));
    finding.ciHigh = optional<double>(row.value("ci_high"_L1));
    finding.p = row.text("p"_L1);
    finding.absolute = row.text("absolute"_L1);
    finding.trials = optional<int>(row.value("trials"_L1));
    finding.people = optional<int>(row.value("people"_L1));
    finding.timepoint = row.text("timepoint"_L1);
    finding.certainty = row.text("certainty"_L1);
    finding.plain = row.text("plain"_L1);
    finding.caution = row.text("caution"_L1);
    finding.cautionWords = takeCare(finding.caution);
    finding.favours = row.text("favours"_L1);
    finding.effect = row.text("effect"_L1);
    finding.isMain = row.isTrue("main"_L1);
    finding.isClue = nothingClear && !finding.isMain && finding.favours == "cells"_L1;
    return finding;
}

} // namespace

const QHash<QString, QString> &ContentStore::allWords(const QString &lang) const
{
    if (const auto known = m_words.constFind(lang); known != m_words.cend())
        return *known;
    QHash<QString, QString> words;
    StoreStatement &rows = run(StoreQuery::AllWords, { { u":lang"_s, lang } });
    while (rows.next())
        words.insert(rows.text("list"_L1) + u'/' + rows.text("id"_L1), rows.text("words"_L1));
    return *m_words.insert(lang, words);
}

QList<std::pair<QString, QString>> ContentStore::words(const QString &list, const QString &lang) const
{
    QList<std::pair<QString, QString>> words;
    StoreStatement &rows = run(StoreQuery::WordsOfList, { { u":list"_s, list }, { u":lang"_s, lang } });
    while (rows.next())
        words.emplace_back(rows.text("id"_L1), rows.text("words"_L1));
    return words;
}

std::optional<Source> ContentStore::source(const QString &id, const QString &lang) const
{
    const StoreValues values{ { u":lang"_s, lang }, { u":id"_s, id } };
    const QHash<QString, QString> &words = allWords(lang);

    Source source;
    {
        StoreStatement &row = run(StoreQuery::Source, values);
        if (!row.next())
            return std::nullopt;
        readFacts(source, row, words);
        source.statusNote = row.text("status_note"_L1);
        source.title = row.text("title"_L1);
        source.authors = row.text("authors"_L1);
        source.journal = row.text("journal"_L1);
        source.doi = row.text("doi"_L1);
        source.registry = row.text("registry"_L1);
        source.population = row.text("group_words"_L1);
        source.cellType = row.text("cell_type"_L1);
        source.comparator = row.text("comparator"_L1);
        source.followUp = row.text("follow_up"_L1);
        source.limitations = row.text("limitations"_L1);
        source.name = row.text("name"_L1);
        source.conclusion = row.text("conclusion"_L1);
        source.supersededBy = row.text("superseded_by"_L1);
        source.samePeopleAs = row.text("same_people"_L1);
        source.paidBy = row.text("paid_by"_L1);
        source.mainGoal = row.text("main_goal"_L1);
        source.goalBasis = row.text("goal_basis"_L1);
        source.plainName = row.text("plain_name"_L1);
        source.readOn = QDate::fromString(row.text("read_on"_L1), Qt::ISODate);
        row.finish();
    }
    addWords(source, words);

    StoreStatement &rows = run(StoreQuery::Findings, values);
    const bool nothingClear = foundNothingClear(source);
    const QLocale locale(lang);
    while (rows.next()) {
        Finding finding = readFinding(rows, nothingClear);
        finding.figure = figureInWords(finding, locale);
        source.findings << finding;
    }
    source.who = whoTookPart(source, locale);
    source.whoInWords = whoInItsWords(source, locale);
    source.how = howItWasDone(source, locale);
    source.doubt = doubtAbout(source);
    source.kindTitle = kindTitle(source);
    source.factsTitle = factsTitle(source);
    source.whyNotCounted = whyNotCounted(source);
    source.sentences = sentencesOf(source, locale);
    source.shownFinding = shownFinding(source);
    return source;
}

std::optional<Source> ContentStore::study(const QString &id, const QString &lang) const
{
    std::optional<Source> study = source(id, lang);
    if (!study)
        return study;
    study->terms = termsOf(*study, lang);
    const StoreValues values{ { u":id"_s, id } };
    study->documents = texts(StoreQuery::DocumentsOfSource, "document"_L1, values);
    study->charts = texts(StoreQuery::ChartsOfSource, "chart"_L1, values);
    study->claims = texts(StoreQuery::ClaimsOfSource, "claim"_L1, values);
    return study;
}

QStringList ContentStore::termsOf(const Source &source, const QString &lang) const
{
    // Everyone knows these by now: they are on every page.
    static const QStringList known{ u"heart-failure"_s, u"heart-attack"_s, u"stem-cells"_s };
    if (!m_terms.contains(lang))
        m_terms.insert(lang, terms(lang));
    QStringList parts{ source.population, source.cellType, source.comparator, source.followUp,
                       source.limitations };
    for (const Finding &finding : source.findings)
        parts << finding.outcome << finding.plain << finding.caution;
    QStringList ids = termsIn(parts.join(u". "_s), m_terms.value(lang));
    ids.removeIf([](const QString &id) { return known.contains(id); });
    return ids;
}

QList<Source> ContentStore::sourcesOf(const QString &documentId, const QString &lang) const
{
    QList<Source> list;
    const QStringList ids = texts(StoreQuery::SourcesOfDocument, "id"_L1, { { u":id"_s, documentId } });
    for (const QString &id : ids) {
        if (const auto found = source(id, lang))
            list << *found;
    }
    return list;
}

QList<StoredChart> ContentStore::readCharts(StoreQuery query, const StoreValues &values) const
{
    QList<StoredChart> list;
    QStringList languages;
    StoreStatement &row = run(query, values);
    while (row.next()) {
        StoredChart chart;
        chart.id = row.text("id"_L1);
        chart.kind = row.text("kind"_L1);
        chart.title = row.text("title"_L1);
        chart.question = row.text("question"_L1);
        chart.unit = row.text("unit"_L1);
        chart.plain = row.text("plain"_L1);
        chart.caution = row.text("caution"_L1);
        chart.cautionWords = takeCare(chart.caution);
        chart.body = jsonObject(row.value("body"_L1));
        list << chart;
        languages << row.text("lang"_L1);
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        StoredChart &chart = list[i];
        const StoreValues id{ { u":id"_s, chart.id } };
        StoreStatement &rows
            = run(StoreQuery::ChartRows, { { u":id"_s, chart.id }, { u":lang"_s, languages.at(i) } });
        while (rows.next())
            chart.rows << jsonObject(rows.value("body"_L1));
        chart.sources = texts(StoreQuery::ChartSources, "source"_L1, id);
        chart.documents = texts(StoreQuery::DocumentsOfChart, "document"_L1, id);
    }
    return list;
}

QList<StoredChart> ContentStore::charts(const QString &lang, const QString &documentId) const
{
    if (documentId.isEmpty())
        return readCharts(StoreQuery::Charts, { { u":lang"_s, lang } });
    return readCharts(StoreQuery::ChartsOfDocument, { { u":lang"_s, lang }, { u":document"_s, documentId } });
}

QStringList ContentStore::chartIds(const QString &documentId) const
{
    if (documentId.isEmpty())
        return texts(StoreQuery::ChartIds, "id"_L1);
    return texts(StoreQuery::ChartIdsOfDocument, "id"_L1, { { u":document"_s, documentId } });
}

std::optional<StoredChart> ContentStore::chart(const QString &id, const QString &lang) const
{
    const QList<StoredChart> list = readCharts(StoreQuery::Chart, { { u":lang"_s, lang }, { u":id"_s, id } });
    return list.isEmpty() ? std::nullopt : std::optional(list.constFirst());
}

QList<Claim> ContentStore::claims(const QString &lang, const QString &documentId) const
{
    const QHash<QString, QString> &words = allWords(lang);
    QList<Claim> list;
    StoreStatement &row
        = run(StoreQuery::Claims, { { u":lang"_s, lang }, { u":document"_s, notNull(documentId) } });
    while (row.next()) {
        Claim claim;
        claim.id = row.text("id"_L1);
        claim.document = row.text("document"_L1);
        claim.verdict = row.text("verdict"_L1);
        claim.verdictWords = wordsFor(words, u"verdict"_s, claim.verdict);
        claim.text = row.text("text"_L1);
        claim.why = row.text("why"_L1);
        claim.saidWords = claimAsSaid(claim.text);
        claim.standsWords = claimStands(claim.verdictWords);
        list << claim;
    }
    for (Claim &claim : list)
        claim.sources = texts(StoreQuery::ClaimSources, "source"_L1, { { u":id"_s, claim.id } });
    return list;
}

QStringList ContentStore::claimIds(const QString &documentId) const
{
    return texts(StoreQuery::ClaimIds, "id"_L1, { { u":document"_s, notNull(documentId) } });
}

} // namespace Plainheart
