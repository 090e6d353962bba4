// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist.h"
#include "contentstore.h"
#include "storequery.h"

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
    source.populationWords = wordsFor(all, u"population"_s, source.populationGroup);
    source.designWords = wordsFor(all, u"design"_s, source.design);
    source.blindedWords = wordsFor(all, u"blinded"_s, source.blinded);
    source.cellsWords = wordsFor(all, u"cells"_s, source.cells);
    source.paidByWords = wordsFor(all, u"paid-by"_s, source.paidBy);
    source.mainGoalWords = wordsFor(all, u"main-goal"_s, source.mainGoal);
    source.resultWords = wordsFor(all, u"result"_s, source.result);
    source.readWords = wordsFor(all, u"read"_s, source.readConfidence);
    source.statusWords = wordsFor(all, u"status"_s, source.status);
    source.checks = checklistOf(source);
    for (CheckLine &line : source.checks)
        line.text = wordsFor(all, u"check"_s, line.id);
}

Finding readFinding(const QSqlQuery &row, bool nothingClear)
{
    Finding finding;
    finding.id = row.value(0).toString();
    finding.outcome = row.value(1).toString();
    finding.measure = row.value(2).toString();
    finding.value = optional<double>(row.value(3));
    finding.valueText = row.value(4).toString();
    finding.ciLow = optional<double>(row.value(5));
    finding.ciHigh = optional<double>(row.value(6));
    finding.p = row.value(7).toString();
    finding.absolute = row.value(8).toString();
    finding.trials = optional<int>(row.value(9));
    finding.people = optional<int>(row.value(10));
    finding.timepoint = row.value(11).toString();
    finding.certainty = row.value(12).toString();
    finding.plain = row.value(13).toString();
    finding.caution = row.value(14).toString();
    finding.favours = row.value(15).toString();
    finding.effect = row.value(16).toString();
    finding.isMain = row.value(17).toBool();
    finding.isClue = nothingClear && !finding.isMain && finding.favours == "cells"_L1;
    return finding;
}

} // namespace

const QHash<QString, QString> &ContentStore::allWords(const QString &lang) const
{
    static const QString sql = u"SELECT w.list || '/' || w.id, w.words FROM evidence_word w WHERE"_s
        + inLanguage("evidence_word"_L1, "w"_L1, "x.list = w.list AND x.id = w.id"_L1);
    if (const auto known = m_words.constFind(lang); known != m_words.cend())
        return *known;
    QHash<QString, QString> words;
    QSqlQuery &rows = run(sql, { { u":lang"_s, lang } });
    while (rows.next())
        words.insert(rows.value(0).toString(), rows.value(1).toString());
    return *m_words.insert(lang, words);
}

QList<std::pair<QString, QString>> ContentStore::words(const QString &list, const QString &lang) const
{
    static const QString sql = u"SELECT w.id, w.words FROM evidence_word w WHERE w.list = :list AND"_s
        + inLanguage("evidence_word"_L1, "w"_L1, "x.list = w.list AND x.id = w.id"_L1)
        + u"ORDER BY w.position, w.id"_s;
    QList<std::pair<QString, QString>> words;
    QSqlQuery &rows = run(sql, { { u":list"_s, list }, { u":lang"_s, lang } });
    while (rows.next())
        words.emplace_back(rows.value(0).toString(), rows.value(1).toString());
    return words;
}

std::optional<Source> ContentStore::source(const QString &id, const QString &lang) const
{
    static const QString head
        = u"SELECT s.kind, s.status, t.status_note, s.title, s.authors, s.journal, s.doi, s.registry, "
          "s.year, s.people, s.trials, t.population, t.cell_type, t.comparator, t.follow_up, t.limitations, "
          "s.read_confidence, s.name, t.conclusion, t.people_text, s.superseded_by, s.same_people, "
          "s.population, s.design, s.blinded, s.cells, s.paid_by, s.main_goal, s.goal_basis, s.result, "
          "t.plain_name, s.read_on FROM source s LEFT JOIN source_text t ON t.source = s.id AND"_s
        + inLanguage("source_text"_L1, "t"_L1, "x.source = s.id"_L1) + u"WHERE s.id = :id"_s;
    static const QString findings
        = u"SELECT f.id, t.outcome, t.measure, f.value, t.value_text, f.ci_low, f.ci_high, f.p, t.absolute, "
          "f.trials, f.people, t.timepoint, f.certainty, t.plain, t.caution, f.favours, f.effect, f.main "
          "FROM finding f JOIN finding_text t ON t.source = f.source AND t.finding = f.id AND"_s
        + inLanguage("finding_text"_L1, "t"_L1, "x.source = f.source AND x.finding = f.id"_L1)
        + u"WHERE f.source = :id ORDER BY f.main DESC, f.position, f.id"_s;
    const Values values{ { u":lang"_s, lang }, { u":id"_s, id } };
    const QHash<QString, QString> &words = allWords(lang);

    Source source;
    {
        QSqlQuery &row = run(head, values);
        if (!row.next())
            return std::nullopt;
        source.id = id;
        source.kind = row.value(0).toString();
        source.status = row.value(1).toString();
        source.statusNote = row.value(2).toString();
        source.title = row.value(3).toString();
        source.authors = row.value(4).toString();
        source.journal = row.value(5).toString();
        source.doi = row.value(6).toString();
        source.registry = row.value(7).toString();
        source.year = row.value(8).toInt();
        source.people = row.value(9).toInt();
        source.peopleKnown = !row.value(9).isNull();
        source.trials = row.value(10).toInt();
        source.population = row.value(11).toString();
        source.cellType = row.value(12).toString();
        source.comparator = row.value(13).toString();
        source.followUp = row.value(14).toString();
        source.limitations = row.value(15).toString();
        source.readConfidence = row.value(16).toString();
        source.name = row.value(17).toString();
        source.conclusion = row.value(18).toString();
        source.peopleText = row.value(19).toString();
        source.supersededBy = row.value(20).toString();
        source.samePeopleAs = row.value(21).toString();
        source.populationGroup = row.value(22).toString();
        source.design = row.value(23).toString();
        source.blinded = row.value(24).toString();
        source.cells = strings(row.value(25).toString());
        source.paidBy = row.value(26).toString();
        source.mainGoal = row.value(27).toString();
        source.goalBasis = row.value(28).toString();
        source.goalBasisWords = wordsFor(words, u"goal-basis"_s, source.goalBasis);
        source.result = row.value(29).toString();
        source.plainName = row.value(30).toString();
        source.readOn = QDate::fromString(row.value(31).toString(), Qt::ISODate);
        row.finish();
    }
    addWords(source, words);

    QSqlQuery &rows = run(findings, values);
    const bool nothingClear = foundNothingClear(source);
    while (rows.next())
        source.findings << readFinding(rows, nothingClear);
    return source;
}

std::optional<Source> ContentStore::study(const QString &id, const QString &lang) const
{
    std::optional<Source> study = source(id, lang);
    if (!study)
        return study;
    const Values values{ { u":id"_s, id } };
    study->documents
        = column(u"SELECT s.document FROM document_source s JOIN document d ON d.id = s.document "
                 "WHERE s.source = :id ORDER BY d.kind = 'page', d.position, d.id"_s,
                 values);
    study->charts = column(u"SELECT DISTINCT c.chart FROM chart_source c JOIN chart h ON h.id = c.chart AND "
                           "h.lang = 'en' WHERE c.source = :id ORDER BY h.position"_s,
                           values);
    study->claims = column(u"SELECT DISTINCT s.claim FROM claim_source s JOIN claim c ON c.id = s.claim "
                           "WHERE s.source = :id ORDER BY c.position"_s,
                           values);
    return study;
}

QList<Source> ContentStore::sourcesOf(const QString &documentId, const QString &lang) const
{
    QList<Source> list;
    // What the caveat rests on comes before everything else. A paper that its journal warns about is a
    // notice, however many people were in it.
    static const QString sql
        = u"SELECT s.id FROM document_source d JOIN source s ON s.id = d.source WHERE d.document = :id ORDER "
          "BY CASE WHEN EXISTS (SELECT 1 FROM caveat_source c WHERE c.topic = d.document AND c.source = "
          "d.source) THEN 0 WHEN s.status IN ('retracted', 'concern') THEN 4 "
          "WHEN s.kind IN ('rct', 'single-arm', 'observational') THEN 1 "
          "WHEN s.kind IN ('systematic-review', 'ipd-meta-analysis', 'analysis', 'review') THEN 2 "
          "WHEN s.kind = 'preclinical' THEN 3 ELSE 4 END, "
          "nullif(s.people, 0) DESC NULLS LAST, d.position"_s;
    const QStringList ids = column(sql, { { u":id"_s, documentId } });
    for (const QString &id : ids) {
        if (const auto found = source(id, lang))
            list << *found;
    }
    return list;
}

QList<StoredChart> ContentStore::chartsWhere(const QString &condition, const QString &order,
                                             const Values &values) const
{
    static const QString head
        = u"SELECT c.id, c.kind, c.title, c.question, c.unit, c.plain, c.caution, c.body, "
          "c.lang FROM chart c LEFT JOIN document_chart d ON d.chart = c.id WHERE"_s
        + inLanguage("chart"_L1, "c"_L1, "x.id = c.id"_L1);
    QList<StoredChart> list;
    QStringList languages;
    QSqlQuery &row = run(head + condition + u" GROUP BY c.id ORDER BY "_s + order, values);
    while (row.next()) {
        list << StoredChart{ row.value(0).toString(),
                             row.value(1).toString(),
                             row.value(2).toString(),
                             row.value(3).toString(),
                             row.value(4).toString(),
                             row.value(5).toString(),
                             row.value(6).toString(),
                             jsonObject(row.value(7)),
                             {},
                             {},
                             {} };
        languages << row.value(8).toString();
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        StoredChart &chart = list[i];
        const Values id{ { u":id"_s, chart.id } };
        QSqlQuery &rows
            = run(u"SELECT body FROM chart_row WHERE chart = :id AND lang = :lang ORDER BY position"_s,
                  { { u":id"_s, chart.id }, { u":lang"_s, languages.at(i) } });
        while (rows.next())
            chart.rows << jsonObject(rows.value(0));
        chart.sources = column(u"SELECT source FROM chart_source WHERE chart = :id ORDER BY position"_s, id);
        chart.documents
            = column(u"SELECT s.document FROM document_chart s JOIN document d ON d.id = s.document "
                     "WHERE s.chart = :id ORDER BY d.kind = 'page', d.position, d.id"_s,
                     id);
    }
    return list;
}

QList<StoredChart> ContentStore::charts(const QString &lang, const QString &documentId) const
{
    if (documentId.isEmpty())
        return chartsWhere({}, u"c.position, c.id"_s, { { u":lang"_s, lang } });
    return chartsWhere(u"AND d.document = :document"_s, u"d.position, c.id"_s,
                       { { u":lang"_s, lang }, { u":document"_s, documentId } });
}

std::optional<StoredChart> ContentStore::chart(const QString &id, const QString &lang) const
{
    const QList<StoredChart> list
        = chartsWhere(u"AND c.id = :id"_s, u"c.id"_s, { { u":lang"_s, lang }, { u":id"_s, id } });
    return list.isEmpty() ? std::nullopt : std::optional(list.constFirst());
}

QList<Claim> ContentStore::claims(const QString &lang, const QString &documentId) const
{
    // "overview" in the evidence is the page on which everything comes together.
    static const QString sql
        = u"SELECT c.id, CASE c.topic WHEN 'overview' THEN 'where-things-stand' ELSE c.topic END AS "
          u"document, "
          "c.verdict, t.text, t.why FROM claim c JOIN claim_text t ON t.claim = c.id AND"_s
        + inLanguage("claim_text"_L1, "t"_L1, "x.claim = c.id"_L1)
        + u"WHERE :document = '' OR document = :document ORDER BY c.position, c.id"_s;
    const QHash<QString, QString> &words = allWords(lang);
    QList<Claim> list;
    // An empty text that is not null: null would equal nothing.
    QSqlQuery &row
        = run(sql, { { u":lang"_s, lang }, { u":document"_s, documentId.isEmpty() ? u""_s : documentId } });
    while (row.next()) {
        Claim claim;
        claim.id = row.value(0).toString();
        claim.document = row.value(1).toString();
        claim.verdict = row.value(2).toString();
        claim.verdictWords = wordsFor(words, u"verdict"_s, claim.verdict);
        claim.text = row.value(3).toString();
        claim.why = row.value(4).toString();
        list << claim;
    }
    for (Claim &claim : list)
        claim.sources = column(u"SELECT source FROM claim_source WHERE claim = :id ORDER BY position"_s,
                               { { u":id"_s, claim.id } });
    return list;
}

} // namespace Plainheart
