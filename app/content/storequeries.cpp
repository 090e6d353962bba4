// SPDX-License-Identifier: GPL-3.0-or-later
#include "storequeries.h"

#include "storequery.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

QString termsWhere(const QString &condition)
{
    return u"SELECT t.id, t.term, t.also, t.say, t.plain, t.detail, t.see FROM term t WHERE"_s
        + inLanguage("term"_L1, "t"_L1, "x.id = t.id"_L1) + condition;
}

QString sectionsWhere(QLatin1StringView same)
{
    return u"SELECT s.id, s.title, b.kind, b.spans, b.text FROM section s LEFT JOIN block b "
           "ON b.document = s.document AND b.lang = s.lang AND b.section = s.id "
           "WHERE s.document = :id AND"_s
        + inLanguage("section"_L1, "s"_L1, same) + u"ORDER BY s.position, s.id, b.position"_s;
}

QString labelLanguage()
{
    return inLanguage("label"_L1, "l"_L1, "x.document = l.document AND x.key = l.key"_L1);
}

QString wordLanguage()
{
    return inLanguage("evidence_word"_L1, "w"_L1, "x.list = w.list AND x.id = w.id"_L1);
}

// Trials of medicines are often a hundred times as large: what was not about cells comes last.
QString studyOrder() { return u" ORDER BY s.cells = '[\"none\"]', s.people DESC NULLS LAST, s.id"_s; }

QString studyCards()
{
    return u"SELECT s.id, s.kind, s.status, s.title, s.name, s.authors, s.journal, s.year, s.people, "
           "s.trials, t.people_text, s.population, s.design, s.blinded, s.cells, s.result, "
           "s.read_confidence, "
           "(SELECT p.plain FROM finding f JOIN finding_text p ON p.source = f.source AND p.finding = f.id AND"_s
        + inLanguage("finding_text"_L1, "p"_L1, "x.source = f.source AND x.finding = f.id"_L1)
        + u"WHERE f.source = s.id ORDER BY f.main DESC, f.position LIMIT 1) AS sentence, "
          "(SELECT json_group_array(id) FROM (SELECT d.id FROM document_source c JOIN document d "
          "ON d.id = c.document WHERE c.source = s.id ORDER BY d.kind = 'page', d.position, d.id)) AS "
          "documents, "
          "t.plain_name "
          "FROM source s LEFT JOIN source_text t ON t.source = s.id AND"_s
        + inLanguage("source_text"_L1, "t"_L1, "x.source = s.id"_L1);
}

/// "overview" in the evidence is the page on which everything comes together.
QString documentOfClaim()
{
    return u"CASE c.topic WHEN 'overview' THEN 'where-things-stand' ELSE c.topic END"_s;
}

QString chartsWhere(const QString &condition, const QString &order)
{
    return u"SELECT c.id, c.kind, c.title, c.question, c.unit, c.plain, c.caution, c.body, "
           "c.lang FROM chart c LEFT JOIN document_chart d ON d.chart = c.id WHERE"_s
        + inLanguage("chart"_L1, "c"_L1, "x.id = c.id"_L1) + condition + u" GROUP BY c.id ORDER BY "_s
        + order;
}

} // namespace

QString storeQueryText(StoreQuery query)
{
    switch (query) {
    case StoreQuery::Languages:
        return u"SELECT lang, name, partial FROM language ORDER BY position"_s;
    case StoreQuery::Meta:
        return u"SELECT value FROM meta WHERE key = :key"_s;

    case StoreQuery::TopicIds:
        return u"SELECT id FROM document WHERE kind = 'topic' ORDER BY position, id"_s;
    case StoreQuery::Document:
        return u"SELECT d.kind, d.position, d.scene, t.title, t.question, t.takeaway, t.action, t.reviewed "
               "FROM document d JOIN document_text t ON t.document = d.id AND"_s
            + inLanguage("document_text"_L1, "t"_L1, "x.document = d.id"_L1) + u"WHERE d.id = :id"_s;
    case StoreQuery::Caveat:
        return u"SELECT c.certainty, c.studies, c.people, t.headline, t.reason, t.unknown, t.note, "
               "(SELECT coalesce(sum(s.people), 0) FROM caveat_source cs JOIN source s ON s.id = cs.source "
               " WHERE cs.topic = c.topic AND s.population = 'heart-failure') AS with_heart_failure "
               "FROM caveat c JOIN caveat_text t ON t.topic = c.topic AND"_s
            + inLanguage("caveat_text"_L1, "t"_L1, "x.topic = c.topic"_L1) + u"WHERE c.topic = :id"_s;
    case StoreQuery::CaveatSources:
        return u"SELECT source FROM caveat_source WHERE topic = :id ORDER BY position"_s;
    // The sections of a topic have the same ids in every language, so a missing one is given in English.
    // Those of a page are named after their headings: there, English is given only when the whole page is
    // missing.
    case StoreQuery::SectionsOfTopic:
        return sectionsWhere("x.document = s.document AND x.id = s.id"_L1);
    case StoreQuery::SectionsOfPage:
        return sectionsWhere("x.document = s.document"_L1);
    case StoreQuery::Labels:
        return u"SELECT l.key, l.text FROM label l WHERE l.document = :id AND"_s + labelLanguage();
    case StoreQuery::LabelSources:
        return u"SELECT l.key, s.source FROM label l JOIN label_source s ON s.document = l.document "
               "AND s.lang = l.lang AND s.key = l.key WHERE l.document = :id AND"_s
            + labelLanguage() + u" ORDER BY l.key, s.position"_s;
    case StoreQuery::DocumentSources:
        return u"SELECT source FROM document_source WHERE document = :id ORDER BY position"_s;

    case StoreQuery::Terms:
        return termsWhere(QString());
    case StoreQuery::Term:
        return termsWhere(u"AND t.id = :id"_s);
    case StoreQuery::Questions:
        return u"SELECT q.id, q.document, s.title AS situation, q.text FROM question q "
               "JOIN situation s ON s.id = q.situation AND s.lang = q.lang WHERE"_s
            + inLanguage("question"_L1, "q"_L1, "x.id = q.id"_L1) + u"ORDER BY q.position, q.id"_s;
    case StoreQuery::CheckItems:
        return u"SELECT i.id, i.topic, i.question, i.again, i.reasoned, o.id AS answer, o.text, o.supported, "
               u"o.reply "
               "FROM check_item i JOIN check_option o ON o.item = i.id AND o.lang = i.lang "
               "WHERE i.topic = :topic AND"_s
            + inLanguage("check_item"_L1, "i"_L1, "x.id = i.id"_L1)
            + u"ORDER BY i.position, i.id, o.position"_s;
    case StoreQuery::HasChecks:
        return u"SELECT EXISTS (SELECT 1 FROM check_item WHERE topic = :topic) AS known"_s;
    case StoreQuery::DeckText:
        return u"SELECT d.text FROM deck_text d WHERE d.key = :key AND"_s
            + inLanguage("deck_text"_L1, "d"_L1, "x.key = d.key"_L1);
    case StoreQuery::ReaderPath:
        return u"SELECT p.minutes, p.path_title, p.screen, p.title FROM path_screen p WHERE p.path = :path AND"_s
            + inLanguage("path_screen"_L1, "p"_L1, "x.path = p.path"_L1) + u"ORDER BY p.position"_s;
    case StoreQuery::WalkNotes:
        return u"SELECT w.id, w.body FROM walk_note w WHERE w.kind = :kind AND"_s
            + inLanguage("walk_note"_L1, "w"_L1, "x.kind = w.kind AND x.id = w.id"_L1)
            + u"ORDER BY w.position"_s;
    case StoreQuery::OfferQuestions:
        return u"SELECT q.number, q.text, q.yes_spans, q.no_spans, q.warning_when FROM offer_question q WHERE"_s
            + inLanguage("offer_question"_L1, "q"_L1, "x.number = q.number"_L1) + u"ORDER BY q.number"_s;
    case StoreQuery::OfferResults:
        return u"SELECT r.id, r.title, r.spans FROM offer_result r WHERE"_s
            + inLanguage("offer_result"_L1, "r"_L1, "x.id = r.id"_L1)
            + u"ORDER BY CASE r.id WHEN 'none' THEN 1 WHEN 'some' THEN 2 ELSE 3 END, r.id"_s;

    case StoreQuery::AllWords:
        return u"SELECT w.list, w.id, w.words FROM evidence_word w WHERE"_s + wordLanguage();
    case StoreQuery::WordsOfList:
        return u"SELECT w.id, w.words FROM evidence_word w WHERE w.list = :list AND"_s + wordLanguage()
            + u"ORDER BY w.position, w.id"_s;

    case StoreQuery::Source:
        return u"SELECT s.id, s.kind, s.status, t.status_note, s.title, s.authors, s.journal, s.doi, "
               u"s.registry, "
               "s.year, s.people, s.trials, t.population AS group_words, t.cell_type, t.comparator, "
               "t.follow_up, t.limitations, s.read_confidence, s.name, t.conclusion, t.people_text, "
               "s.superseded_by, s.same_people, s.population, s.design, s.blinded, s.cells, s.paid_by, "
               "s.main_goal, s.goal_basis, s.result, t.plain_name, s.read_on "
               "FROM source s LEFT JOIN source_text t ON t.source = s.id AND"_s
            + inLanguage("source_text"_L1, "t"_L1, "x.source = s.id"_L1) + u"WHERE s.id = :id"_s;
    case StoreQuery::Findings:
        return u"SELECT f.id, t.outcome, t.measure, f.value, t.value_text, f.ci_low, f.ci_high, f.p, "
               "t.absolute, f.trials, f.people, t.timepoint, f.certainty, t.plain, t.caution, f.favours, "
               "f.effect, f.main "
               "FROM finding f JOIN finding_text t ON t.source = f.source AND t.finding = f.id AND"_s
            + inLanguage("finding_text"_L1, "t"_L1, "x.source = f.source AND x.finding = f.id"_L1)
            + u"WHERE f.source = :id ORDER BY f.main DESC, f.position, f.id"_s;
    case StoreQuery::DocumentsOfSource:
        return u"SELECT s.document FROM document_source s JOIN document d ON d.id = s.document "
               "WHERE s.source = :id ORDER BY d.kind = 'page', d.position, d.id"_s;
    case StoreQuery::ChartsOfSource:
        return u"SELECT DISTINCT c.chart FROM chart_source c JOIN chart h ON h.id = c.chart AND h.lang = "
               u"'en' "
               "WHERE c.source = :id ORDER BY h.position"_s;
    case StoreQuery::ClaimsOfSource:
        return u"SELECT DISTINCT s.claim FROM claim_source s JOIN claim c ON c.id = s.claim "
               "WHERE s.source = :id ORDER BY c.position"_s;
    case StoreQuery::SourcesOfDocument:
        // What the caveat rests on comes before everything else. A paper that its journal warns about is a
        // notice, however many people were in it.
        return u"SELECT s.id FROM document_source d JOIN source s ON s.id = d.source WHERE d.document = :id "
               "ORDER BY CASE WHEN EXISTS (SELECT 1 FROM caveat_source c WHERE c.topic = d.document AND "
               "c.source = d.source) THEN 0 WHEN s.status IN ('retracted', 'concern') THEN 4 "
               "WHEN s.kind IN ('rct', 'single-arm', 'observational') THEN 1 "
               "WHEN s.kind IN ('systematic-review', 'ipd-meta-analysis', 'analysis', 'review') THEN 2 "
               "WHEN s.kind = 'preclinical' THEN 3 ELSE 4 END, "
               "nullif(s.people, 0) DESC NULLS LAST, d.position"_s;

    case StoreQuery::StudyNumbers:
        // One text for every filter.
        return u"SELECT s.rowid AS number FROM source s WHERE "
               "(:document = '' OR s.id IN (SELECT source FROM document_source WHERE document = :document)) "
               "AND (:populations = '[]' OR s.population = 'mixed' "
               "OR s.population IN (SELECT value FROM json_each(:populations))) "
               "AND (:cells = '[]' OR EXISTS (SELECT 1 FROM json_each(s.cells) c "
               "WHERE c.value IN (SELECT value FROM json_each(:cells)))) "
               "AND (:results = '[]' OR s.result IN (SELECT value FROM json_each(:results))) "
               "AND (:people <= 0 OR s.people >= :people) AND (:year <= 0 OR s.year >= :year) "
               "AND (NOT :blinded OR s.blinded = 'yes') "
               "AND (NOT :studies OR s.design NOT IN (SELECT value FROM json_each(:others)))"_s
            + studyOrder();
    case StoreQuery::StudyNumber:
        return u"SELECT rowid AS number FROM source WHERE id = :id"_s;
    case StoreQuery::StudyCard:
        return studyCards() + u"WHERE s.rowid = :number"_s;
    case StoreQuery::StudyCards:
        return studyCards() + studyOrder();

    case StoreQuery::Charts:
        return chartsWhere({}, u"c.position, c.id"_s);
    case StoreQuery::ChartsOfDocument:
        return chartsWhere(u"AND d.document = :document"_s, u"d.position, c.id"_s);
    case StoreQuery::Chart:
        return chartsWhere(u"AND c.id = :id"_s, u"c.id"_s);
    case StoreQuery::ChartIds:
        return u"SELECT id FROM chart WHERE lang = 'en' ORDER BY position, id"_s;
    case StoreQuery::ChartIdsOfDocument:
        return u"SELECT chart AS id FROM document_chart WHERE document = :document ORDER BY position"_s;
    case StoreQuery::ChartRows:
        return u"SELECT body FROM chart_row WHERE chart = :id AND lang = :lang ORDER BY position"_s;
    case StoreQuery::ChartSources:
        return u"SELECT source FROM chart_source WHERE chart = :id ORDER BY position"_s;
    case StoreQuery::DocumentsOfChart:
        return u"SELECT s.document FROM document_chart s JOIN document d ON d.id = s.document "
               "WHERE s.chart = :id ORDER BY d.kind = 'page', d.position, d.id"_s;

    case StoreQuery::Claims:
        return u"SELECT c.id, "_s + documentOfClaim()
            + u" AS document, c.verdict, t.text, t.why FROM claim c JOIN claim_text t ON t.claim = c.id AND"_s
            + inLanguage("claim_text"_L1, "t"_L1, "x.claim = c.id"_L1)
            + u"WHERE :document = '' OR document = :document ORDER BY c.position, c.id"_s;
    case StoreQuery::ClaimIds:
        return u"SELECT c.id FROM claim c WHERE :document = '' OR :document = "_s + documentOfClaim()
            + u" ORDER BY c.position, c.id"_s;
    case StoreQuery::ClaimSources:
        return u"SELECT source FROM claim_source WHERE claim = :id ORDER BY position"_s;

    case StoreQuery::Speech:
        return u"SELECT body FROM speech WHERE lang = :lang"_s;
    // In the order of the numbers FTS5 stops at the limit; to find the best it would have to look at all.
    case StoreQuery::SearchEntries:
        return u"SELECT rowid AS id FROM search WHERE search MATCH :match AND rowid BETWEEN :first AND :last "
               "ORDER BY rowid LIMIT :most"_s;
    case StoreQuery::SearchKinds:
        return u"SELECT id, kind FROM search_entry WHERE lang = :lang ORDER BY id"_s;
    case StoreQuery::SearchEntry:
        return u"SELECT kind, address, detail, title, names, notice, text, question FROM search_entry "
               "WHERE id = :id"_s;
    case StoreQuery::SearchTerms:
        return u"SELECT word, shown, entries FROM search_word WHERE lang = :lang ORDER BY word"_s;
    case StoreQuery::Synonyms:
        return u"SELECT number, words FROM search_synonym WHERE lang = :lang ORDER BY number, position"_s;
    case StoreQuery::Keyboard:
        return u"SELECT k.keys FROM keyboard k WHERE k.layer = :layer AND"_s
            + inLanguage("keyboard"_L1, "k"_L1, "x.layer = k.layer"_L1) + u"ORDER BY k.position"_s;

    case StoreQuery::Count:
        break;
    }
    return {};
}

} // namespace Plainheart
