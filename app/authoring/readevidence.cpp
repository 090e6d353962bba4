// SPDX-License-Identifier: GPL-3.0-or-later
#include "deckreader.h"
#include "vocabulary.h"

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

const QString unknown = u"unknown"_s;
const QStringList certainties{ u"very-low"_s, u"low"_s, u"moderate"_s, u"high"_s };

FindingFacts readFindingFacts(const YamlNode &node, Problems &problems)
{
    FindingFacts finding;
    Fields fields(node, u"finding"_s, problems);
    finding.id = fields.id();
    fields.setWhat(u"finding \"%1\""_s.arg(finding.id.text));
    finding.main = fields.optionalFlag(u"main"_s);
    finding.value = fields.optionalNumber(u"value"_s);
    finding.ciLow = fields.optionalNumber(u"ci_low"_s);
    finding.ciHigh = fields.optionalNumber(u"ci_high"_s);
    finding.p = fields.optionalText(u"p"_s).text;
    finding.trials = fields.optionalInteger(u"trials"_s);
    finding.people = fields.optionalInteger(u"people"_s);
    finding.certainty = fields.optionalWord(u"certainty"_s, certainties).text;
    finding.effect = fields.optionalWord(u"effect"_s, { u"ratio"_s, u"difference"_s }).text;
    finding.favours
        = fields.optionalWord(u"favours"_s, { u"cells"_s, u"treatment"_s, u"control"_s, u"neither"_s }).text;
    finding.withheld = fields.optionalFlag(u"withheld"_s);
    finding.readAt = fields.optionalText(u"read_at"_s).text;
    fields.finish();
    return finding;
}

/// The table is kept for whoever draws a chart from it; the store takes it from the chart.
QStringList readTrialDeaths(const std::vector<YamlNode> &rows, Problems &problems)
{
    QStringList trials;
    for (const YamlNode &row : rows) {
        Fields fields(row, u"trial_deaths"_s, problems);
        const QString trial = fields.text(u"trial"_s).text;
        const QString followUp = fields.text(u"follow_up"_s).text;
        QStringList counts;
        for (const QString &group : { u"cells"_s, u"control"_s }) {
            const int deaths = fields.integer(group + u"_deaths"_s);
            const int people = fields.integer(group + u"_people"_s);
            if (deaths < 0 || deaths > people)
                problems.add(row.place, u"%1 deaths of %2 people can't be"_s.arg(deaths).arg(people));
            counts << u"%1 of %2"_s.arg(deaths).arg(people);
        }
        trials << u"%1, %2: %3"_s.arg(trial, followUp, counts.join(u", "_s));
        fields.finish();
    }
    return trials;
}

} // namespace

YamlNode readYamlMap(const QByteArray &source, const QString &file, Problems &problems)
{
    const qsizetype before = problems.size();
    YamlNode root = parseYaml(source, file, 1, problems);
    if (root.kind == YamlNode::Kind::Null && problems.size() == before)
        problems.addUnreadable({ file, 1 }, u"this file is empty"_s, u"README.md says what it has to hold"_s);
    else if (root.kind != YamlNode::Kind::Map && problems.size() == before)
        problems.addUnreadable(root.place, u"this file has to be a list of fields, as \"name: value\""_s);
    return root;
}

std::vector<YamlNode> readYamlList(const QByteArray &source, const QString &file, Problems &problems)
{
    const qsizetype before = problems.size();
    YamlNode root = parseYaml(source, file, 1, problems);
    if (root.kind != YamlNode::Kind::List && problems.size() == before)
        problems.addUnreadable({ file, 1 },
                               u"this file has to be a list, with \"- id: ...\" for each entry"_s,
                               u"README.md says what it has to hold"_s);
    return std::move(root.items);
}

QList<SourceFacts> readSourceFacts(const QByteArray &source, const QString &file, Problems &problems)
{
    QList<SourceFacts> sources;
    for (const YamlNode &node : readYamlList(source, file, problems)) {
        SourceFacts facts;
        QString word;
        Fields fields(node, u"source"_s, problems);
        fields.setMarks(Fields::Marks::Quoted);
        facts.id = fields.id();
        fields.setWhat(u"source \"%1\""_s.arg(facts.id.text));
        facts.kind = fields
                         .word(u"kind"_s,
                               { u"rct"_s, u"systematic-review"_s, u"ipd-meta-analysis"_s, u"analysis"_s,
                                 u"review"_s, u"single-arm"_s, u"observational"_s, u"preclinical"_s,
                                 u"registry"_s, u"guideline"_s, u"regulator"_s, u"news"_s, u"retraction"_s })
                         .text;
        facts.status = fields.word(u"status"_s, wordIds(u"status"_s));
        facts.supersededBy = fields.optionalText(u"superseded_by"_s);
        facts.updates = fields.optionalText(u"updates"_s);
        facts.title = fields.text(u"title"_s).text;
        facts.name = fields.optionalText(u"name"_s).text;
        facts.authors = fields.optionalText(u"authors"_s).text;
        facts.journal = fields.optionalText(u"journal"_s).text;
        facts.year = fields.integerOr(u"year"_s, { unknown }, word);
        facts.doi = fields.optionalText(u"doi"_s).text;
        facts.pmid = fields.optionalText(u"pmid"_s).text;
        facts.pmcid = fields.optionalText(u"pmcid"_s).text;
        facts.registry = fields.optionalText(u"registry"_s).text;
        facts.trials = fields.optionalInteger(u"trials"_s);
        facts.people = fields.integerOr(u"people"_s, { unknown, u"none"_s }, word);
        if (word == "none"_L1)
            facts.people = 0;
        facts.samePeopleAs = fields.optionalText(u"same_people_as"_s);
        facts.population = fields.word(u"population"_s, wordIds(u"population"_s)).text;
        facts.design = fields.word(u"design"_s, wordIds(u"design"_s)).text;
        facts.blinded = fields.word(u"blinded"_s, wordIds(u"blinded"_s)).text;
        facts.cells = fields.texts(u"cells"_s);
        facts.paidBy = fields.word(u"paid_by"_s, wordIds(u"paid-by"_s)).text;
        facts.mainGoal = fields.optionalWord(u"main_goal"_s, wordIds(u"main-goal"_s)).text;
        facts.goalBasis = fields.optionalWord(u"goal_basis"_s, wordIds(u"goal-basis"_s)).text;
        facts.result = fields.word(u"result"_s, wordIds(u"result"_s));
        facts.topics = fields.texts(u"topics"_s);
        facts.readAt = fields.text(u"read_at"_s).text;
        facts.readConfidence = fields.word(u"read_confidence"_s, wordIds(u"read"_s)).text;
        facts.readOnText = fields.text(u"read_on"_s);
        facts.readOn = QDate::fromString(facts.readOnText.text, Qt::ISODate);
        if (!facts.readOnText.isEmpty() && !facts.readOn.isValid())
            problems.add(facts.readOnText.place, u"\"%1\" is not a date"_s.arg(facts.readOnText.text),
                         u"write year-month-day, as 2026-11-21"_s);
        (void)fields.optionalText(u"editors"_s); // for whoever edits it next; no screen shows it
        facts.searchDate = fields.optionalText(u"search_date"_s).text;
        facts.ciSource = fields.optionalText(u"ci_source"_s).text;
        for (const YamlNode &finding : fields.optionalList(u"findings"_s))
            facts.findings << readFindingFacts(finding, problems);
        facts.trialDeaths = readTrialDeaths(fields.optionalList(u"trial_deaths"_s), problems);
        fields.finish();
        sources << facts;
    }
    return sources;
}

QList<SourceWords> readSourceWords(const QByteArray &source, const QString &file, Problems &problems)
{
    QList<SourceWords> sources;
    for (const YamlNode &node : readYamlList(source, file, problems)) {
        SourceWords words;
        Fields fields(node, u"source"_s, problems);
        words.id = fields.id();
        fields.setWhat(u"source \"%1\""_s.arg(words.id.text));
        words.population = fields.optionalText(u"population"_s).text;
        words.cellType = fields.optionalText(u"cell_type"_s).text;
        words.comparator = fields.optionalText(u"comparator"_s).text;
        words.followUp = fields.optionalText(u"follow_up"_s).text;
        words.peopleText = fields.optionalText(u"people_text"_s).text;
        words.plainName = fields.optionalText(u"plain_name"_s);
        words.limitations = fields.optionalText(u"limitations"_s).text;
        (void)fields.optionalText(u"editors"_s); // for whoever edits it next; no screen shows it
        words.conclusion = fields.optionalText(u"conclusion"_s).text;
        words.statusNote = fields.optionalText(u"status_note"_s).text;
        (void)fields.optionalText(u"trial_deaths_note"_s);
        for (const YamlNode &finding : fields.optionalList(u"findings"_s)) {
            FindingWords found;
            Fields parts(finding, u"finding"_s, problems);
            found.id = parts.id();
            parts.setWhat(u"finding \"%1\""_s.arg(found.id.text));
            found.outcome = parts.inWords(parts.text(u"outcome"_s), u"outcome"_s).text;
            found.measure = parts.optionalText(u"measure"_s).text;
            found.valueText = parts.optionalText(u"value_text"_s).text;
            found.timepoint = parts.optionalText(u"timepoint"_s).text;
            found.absolute = parts.optionalText(u"absolute"_s).text;
            found.plain = parts.text(u"plain"_s).text;
            found.caution = parts.optionalText(u"caution"_s).text;
            parts.finish();
            words.findings << found;
        }
        fields.finish();
        sources << words;
    }
    return sources;
}

namespace {

/// Two values that read alike could not be told apart.
void checkDistinct(const QMap<QString, Text> &words, const WordList &list, Problems &problems)
{
    QMap<QString, QString> seen;
    for (const QString &id : list.ids) {
        const Text text = words.value(id);
        const QString shown = text.text.toCaseFolded();
        if (!text.isEmpty() && seen.contains(shown))
            problems.add(text.place,
                         u"\"%1\" and \"%2\" of list \"%3\" have the same words: \"%4\""_s.arg(
                             seen.value(shown), id, list.name, text.text),
                         u"a reader has to see the difference"_s);
        seen.insert(shown, id);
    }
}

} // namespace

QMap<QString, QMap<QString, Text>> readWords(const QByteArray &source, const QString &file,
                                             Problems &problems)
{
    QMap<QString, QMap<QString, Text>> words;
    const YamlNode root = readYamlMap(source, file, problems);
    if (root.kind != YamlNode::Kind::Map)
        return words;
    Fields fields(root, u"the file"_s, problems);
    for (const WordList &list : wordLists()) {
        const YamlNode *node = fields.optional(list.name);
        if (!node)
            continue;
        Fields parts(*node, u"list \"%1\""_s.arg(list.name), problems);
        for (const QString &id : list.ids) {
            if (const Text text = parts.inWords(parts.optionalText(id), id); !text.isEmpty())
                words[list.name].insert(id, text);
        }
        checkDistinct(words.value(list.name), list, problems);
        parts.finish();
    }
    fields.finish();
    return words;
}

QList<ClaimFacts> readClaimFacts(const QByteArray &source, const QString &file, Problems &problems)
{
    QList<ClaimFacts> claims;
    for (const YamlNode &node : readYamlList(source, file, problems)) {
        ClaimFacts claim;
        Fields fields(node, u"claim"_s, problems);
        claim.id = fields.id();
        fields.setWhat(u"claim \"%1\""_s.arg(claim.id.text));
        claim.topic = fields.text(u"topic"_s);
        claim.verdict = fields.word(u"verdict"_s, wordIds(u"verdict"_s)).text;
        claim.sources = fields.texts(u"sources"_s);
        fields.finish();
        claims << claim;
    }
    return claims;
}

QList<ClaimWords> readClaimWords(const QByteArray &source, const QString &file, Problems &problems)
{
    QList<ClaimWords> claims;
    for (const YamlNode &node : readYamlList(source, file, problems)) {
        ClaimWords claim;
        Fields fields(node, u"claim"_s, problems);
        claim.id = fields.id();
        fields.setWhat(u"claim \"%1\""_s.arg(claim.id.text));
        claim.text = fields.text(u"text"_s).text;
        claim.why = fields.text(u"why"_s).text;
        fields.finish();
        claims << claim;
    }
    return claims;
}

} // namespace Plainheart::Authoring
