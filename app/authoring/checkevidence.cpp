// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "impossiblefigures.h"
#include "shares.h"
#include "units.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

const QString catalogFile = u"catalog.yaml"_s;

void checkCatalog(const Deck &deck, Problems &problems)
{
    const Catalog &catalog = deck.catalog;
    static const QRegularExpression version(u"^\\d{4}\\.\\d{1,2}\\.\\d{1,2}(\\.\\d+)?$"_s);
    if (!catalog.version.isEmpty() && !version.match(catalog.version.text).hasMatch())
        problems.add(catalog.version.place, u"version \"%1\" is not a date"_s.arg(catalog.version.text),
                     u"write year.month.day in quotes, as \"2026.11.21\""_s);
    QList<Text> codes;
    for (const CatalogLanguage &language : catalog.languages) // pt-BR and pt-br are the same
        codes << Text{ language.code.text.toLower(), language.code.place };
    checkUnique(codes, u"language"_s, problems);
    checkUnique(catalog.topics + catalog.pages, u"id"_s, problems);
    if (catalog.languages.isEmpty())
        problems.add({ catalogFile, 1 }, u"the catalogue names no language"_s);
    else if (!catalog.languages.first().complete)
        problems.add(catalog.languages.first().code.place, u"the first language has to be complete"_s,
                     u"every other language is a translation of it"_s);
}

void checkIdentifiers(const SourceFacts &source, Problems &problems)
{
    static const QRegularExpression doi(u"^10\\.\\d{4,}/\\S+$"_s);
    static const QRegularExpression digits(u"^\\d+$"_s);
    static const QRegularExpression pmcid(u"^PMC\\d+$"_s);
    const auto check
        = [&](const QString &name, const QString &value, const QRegularExpression &form, const QString &as) {
              if (!value.isEmpty() && !form.match(value).hasMatch())
                  problems.add(source.id.place,
                               u"source \"%1\" has the %2 \"%3\""_s.arg(source.id.text, name, value),
                               u"it looks like this: %1"_s.arg(as));
          };
    check(u"doi"_s, source.doi, doi, u"10.1016/j.jacc.2022.11.061"_s);
    check(u"pmid"_s, source.pmid, digits, u"36858705"_s);
    check(u"pmcid"_s, source.pmcid, pmcid, u"PMC4509791"_s);
    if (source.year && (*source.year < 1900 || *source.year > 2100))
        problems.add(source.id.place,
                     u"source \"%1\" has the year %2"_s.arg(source.id.text).arg(*source.year));
}

void checkStatus(const Deck &deck, const SourceFacts &source, Problems &problems)
{
    const QString &id = source.id.text;
    const bool superseded = source.status.text == "superseded"_L1;
    if (superseded && source.supersededBy.isEmpty())
        problems.add(source.status.place, u"source \"%1\" is superseded, but not by what"_s.arg(id),
                     u"add superseded_by with the id of the newer source"_s);
    if (!superseded && !source.supersededBy.isEmpty())
        problems.add(source.supersededBy.place,
                     u"source \"%1\" has \"superseded_by\", but its status is not superseded"_s.arg(id));
    for (const Text &other : { source.supersededBy, source.updates }) {
        if (!other.isEmpty() && !deck.source(other.text))
            unknownId(other, u"source"_s, sourceIds(deck), problems);
    }
    const auto &languages = deck.languages;
    if (source.status.text == "current"_L1 || source.status.isEmpty() || languages.isEmpty())
        return;
    for (const SourceWords &words : languages.first().sources) {
        if (words.id.text == id && words.statusNote.isEmpty())
            problems.add(words.id.place,
                         u"source \"%1\" is not current, and has no \"status_note\""_s.arg(id),
                         u"say in one sentence what happened to it"_s);
    }
}

/// A p value: a number from 0 to 1, or that it is less or more than one, and perhaps of what.
void checkP(const FindingFacts &finding, const QString &name, Problems &problems)
{
    static const QRegularExpression form(u"^[<>≤≥=]? ?(0(\\.[0-9]+)?|1(\\.0+)?)( .*)?$"_s);
    static const QRegularExpression beyond(u"^([<≤] ?0(\\.0+)?|[>≥] ?1(\\.0+)?)( |$)"_s);
    if (!finding.p.isEmpty() && (!form.match(finding.p).hasMatch() || beyond.match(finding.p).hasMatch()))
        problems.add(finding.id.place, u"%1 has the p value \"%2\""_s.arg(name, finding.p),
                     u"it is a number from 0 to 1, as \"0.04\" or \"<0.001\""_s);
}

void checkLimits(const FindingFacts &finding, const QString &name, Problems &problems)
{
    const auto &[low, high] = std::pair(finding.ciLow, finding.ciHigh);
    if (low.has_value() != high.has_value()) {
        problems.add(finding.id.place, u"%1 has only one of \"ci_low\" and \"ci_high\""_s.arg(name));
    } else if (low && !finding.value) {
        problems.add(finding.id.place, u"%1 has limits, but no \"value\" between them"_s.arg(name),
                     u"add the value, or say the limits in \"outcome\""_s);
    } else if (low && *low > *high) {
        problems.add(finding.id.place, u"%1 has a lower limit above its upper limit"_s.arg(name));
    } else if (low && finding.value && !(*low <= *finding.value && *finding.value <= *high)) {
        problems.add(finding.id.place,
                     u"%1 has the value %2, which does not lie between its limits %3 and %4"_s.arg(name)
                         .arg(*finding.value)
                         .arg(*low)
                         .arg(*high),
                     u"look the three figures up again where they were read"_s);
    }
    if (finding.effect == "ratio"_L1 && (finding.value.value_or(1) <= 0 || low.value_or(1) <= 0))
        problems.add(finding.id.place, u"%1 is a ratio, and has to be above 0"_s.arg(name),
                     u"what may be below 0 is a difference: effect: difference"_s);
}

/// How many there were is at least one.
void checkCounts(const std::optional<int> &trials, const std::optional<int> &people, const Place &place,
                 const QString &name, Problems &problems)
{
    for (const auto &[count, what] : { std::pair(trials, u"trials"_s), std::pair(people, u"people"_s) }) {
        if (count && *count < 1)
            problems.add(place, u"%1 has %2 %3"_s.arg(name).arg(*count).arg(what),
                         u"leave \"%1\" out if it is not known"_s.arg(what));
    }
    if (people.value_or(0) > 0 && trials.value_or(1) > *people)
        problems.add(place,
                     u"%1 has more trials than people: %2 and %3"_s.arg(name).arg(*trials).arg(*people),
                     lookFiguresUp());
}

/// A finding has no more of something than its source, where both are known.
void checkWithin(const std::optional<int> &own, const std::optional<int> &whole, const QString &what,
                 const Place &place, const QString &name, Problems &problems)
{
    if (whole.value_or(0) > 0 && own.value_or(0) > *whole)
        problems.add(place,
                     u"%1 has %2 %3, and its source only %4"_s.arg(name).arg(*own).arg(what).arg(*whole),
                     u"correct one of the two, or say in \"read_at\" where else it was read"_s);
}

void checkFindings(const SourceFacts &source, Problems &problems)
{
    QList<Text> ids;
    for (const FindingFacts &finding : source.findings) {
        ids << finding.id;
        const QString name = u"finding \"%1\" of source \"%2\""_s.arg(finding.id.text, source.id.text);
        checkLimits(finding, name, problems);
        checkP(finding, name, problems);
        checkCounts(finding.trials, finding.people, finding.id.place, name, problems);
        if (finding.readAt.isEmpty()) { // one that was read elsewhere may be of others
            checkWithin(finding.trials, source.trials, u"trials"_s, finding.id.place, name, problems);
            checkWithin(finding.people, source.people, u"people"_s, finding.id.place, name, problems);
        }
    }
    checkUnique(ids, u"finding"_s, problems);
}

/// A short name is what readers find a study by: it stands in the title or the id.
void checkName(const SourceFacts &source, Problems &problems)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]"_s);
    static const QRegularExpression kind(u" (review|trial|study|registry)$"_s); // "Cochrane review"
    const auto letters = [](QString text) { return text.toLower().remove(kind).remove(between); };
    const QString name = letters(source.name);
    if (name.isEmpty() || letters(source.title).contains(name) || letters(source.id.text).contains(name))
        return;
    problems.add(
        source.id.place,
        u"\"name\" of source \"%1\" is \"%2\", which stands neither in its title nor in its id"_s.arg(
            source.id.text, source.name),
        u"leave the name out: the card then opens with the authors"_s);
}

/// Nobody can have published or read anything on a day that is still to come.
void checkDays(const SourceFacts &source, const QDate &today, Problems &problems)
{
    if (!today.isValid())
        return;
    if (source.readOn.isValid() && source.readOn > today)
        problems.add(source.readOnText.place,
                     u"\"read_on\" of source \"%1\" is later than today"_s.arg(source.id.text),
                     u"write the day on which you read it"_s);
    // Journals date an issue a little ahead.
    constexpr int noYear = 2100; // has been told already
    if (source.year.value_or(0) > today.addMonths(2).year() && *source.year < noYear)
        problems.add(
            source.id.place,
            u"\"year\" of source \"%1\" is %2, and still to come"_s.arg(source.id.text).arg(*source.year),
            u"write the year in which it came out, or unknown"_s);
}

void checkFacts(const Deck &deck, const CheckOptions &options, Problems &problems)
{
    const QStringList topics = topicIds(deck) + QStringList{ u"overview"_s, u"safety"_s, u"delivery"_s };
    QList<Text> ids;
    for (const SourceFacts &source : deck.sources) {
        ids << source.id;
        checkDays(source, options.today, problems);
        checkName(source, problems);
        for (const Text &topic : source.topics) {
            if (!topics.contains(topic.text))
                unknownId(topic, u"topic"_s, topics, problems);
        }
        checkUnique(source.topics, u"topic"_s, problems);
        checkIdentifiers(source, problems);
        checkStatus(deck, source, problems);
        checkCounts(source.trials, std::nullopt, source.id.place, u"source \"%1\""_s.arg(source.id.text),
                    problems);
        checkFindings(source, problems);
    }
    checkUnique(ids, u"source"_s, problems);
    checkSorted(ids, u"source"_s, problems);
}

/// Why the verdict on a claim is what it is, in the master language.
QString reasonOf(const Deck &deck, const QString &claim)
{
    if (deck.languages.isEmpty())
        return {};
    for (const ClaimWords &words : deck.languages.first().claims) {
        if (words.id.text == claim)
            return words.why;
    }
    return {};
}

/// Whoever comes from a claim to its topic has to find there what the verdict rests on.
void checkMeetsClaim(const Deck &deck, const ClaimFacts &claim, Problems &problems)
{
    if (deck.languages.isEmpty() || claim.sources.isEmpty())
        return;
    const QString id = claim.topic.text == "overview"_L1 ? u"where-things-stand"_s : claim.topic.text;
    const DocumentWords *document = deck.languages.first().document(id);
    if (!document)
        return;
    const QStringList cited = document->citedSources();
    // An unknown source is what is wrong then.
    const auto isCited
        = [&](const Text &source) { return cited.contains(source.text) || !deck.source(source.text); };
    if (std::none_of(claim.sources.begin(), claim.sources.end(), isCited))
        problems.add(claim.id.place,
                     u"claim \"%1\" rests on no source that %2 cites"_s.arg(claim.id.text, document->file),
                     u"cite one of its sources there, or give the claim another topic"_s);
}

void checkClaims(const Deck &deck, Problems &problems)
{
    QList<Text> ids;
    for (const ClaimFacts &claim : deck.claims) {
        ids << claim.id;
        const QStringList topics = topicIds(deck) + QStringList{ u"overview"_s };
        if (!claim.topic.isEmpty() && !topics.contains(claim.topic.text))
            unknownId(claim.topic, u"topic"_s, topics, problems);
        if (claim.sources.isEmpty())
            problems.add(claim.id.place, u"claim \"%1\" has no sources"_s.arg(claim.id.text));
        const QString why = reasonOf(deck, claim.id.text);
        for (const Text &source : claim.sources) {
            const SourceFacts *facts = deck.source(source.text);
            if (!facts)
                problems.add(source.place, u"source \"%1\" is not in evidence/"_s.arg(source.text),
                             didYouMean(source.text, sourceIds(deck)));
            else if (facts->isInDoubt() && facts->kind != "retraction"_L1 && !saysItIsInDoubt(why))
                problems.add(
                    source.place,
                    u"source \"%1\" can't support a claim: its status is \"%2\""_s.arg(source.text,
                                                                                       facts->status.text),
                    u"leave it out, or say in the reason that it was retracted or is under a warning"_s);
        }
        checkUnique(claim.sources, u"source"_s, problems);
        checkMeetsClaim(deck, claim, problems);
    }
    checkUnique(ids, u"claim"_s, problems);
}

/// Every id of the facts has words, and there are no words without facts.
void comparePairs(const QList<Text> &facts, const QList<Text> &words, const QString &what, bool complete,
                  const Place &wordsPlace, Problems &problems)
{
    if (facts.isEmpty() && what != "finding"_L1)
        return; // the file of the facts itself is what is wrong
    QStringList factIds;
    QSet<QString> wordIds;
    for (const Text &id : facts)
        factIds << id.text;
    for (const Text &id : words) {
        wordIds.insert(id.text);
        if (!factIds.contains(id.text))
            problems.add(id.place, u"%1 \"%2\" is not in evidence/"_s.arg(what, id.text),
                         didYouMean(id.text, factIds));
    }
    for (const Text &id : facts) {
        if (complete && !wordIds.contains(id.text))
            problems.add(wordsPlace, u"%1 \"%2\" has no words here"_s.arg(what, id.text),
                         u"its facts are in %1, line %2"_s.arg(id.place.file).arg(id.place.line));
    }
    checkUnique(words, what, problems);
}

/// A figure on a card is a ratio or a difference in words, or counts in both groups; never one group, never
/// short forms.
void checkFigureWords(const FindingFacts &facts, const FindingWords &words, const QString &name,
                      Problems &problems)
{
    static const QRegularExpression effect(
        u"^((hazard|risk|odds) ratio|(mean )?difference( between groups| between middle values| against a dummy treatment)? \\([a-zA-Z ]+\\))$"_s);
    static const QRegularExpression bothGroups(
        u"^[^;]*\\d[^;]* with [^;]+; [^;]*\\d[^;]* (with [^;]+|without)$"_s);
    if (facts.withheld)
        return;
    if (!facts.effect.isEmpty() && !effect.match(words.measure).hasMatch())
        problems.add(words.id.place,
                     u"\"measure\" of %1 does not spell out its effect: \"%2\""_s.arg(name, words.measure),
                     u"write it as \"risk ratio\", or with its unit as \"mean difference (metres)\""_s);
    if (!words.absolute.isEmpty() && !bothGroups.match(words.absolute).hasMatch())
        problems.add(words.id.place,
                     u"\"absolute\" of %1 does not give both groups: \"%2\""_s.arg(name, words.absolute),
                     u"write it as \"165 per 1000 with cells; 196 per 1000 without\""_s);
}

/// Whether a measure says how much more or less there was: that may be below 0, and more than all.
bool isChange(const QString &text)
{
    static const QRegularExpression change(
        u"\\b(change|difference|relative|increase|decrease|reduction|gain|rise|drop|growth|before|higher|"
        u"lower|larger|"
        "smaller|((?<!or )(?<!at )(more|less|fewer)(?! than))|variability|repeatability|"
        "of (the |their )?(predicted|normal|baseline|start|own))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return change.match(text).hasMatch();
}

/// Whether a measure is a ratio, which no figure of 0 or below can be.
bool isRatio(const QString &measure)
{
    static const QRegularExpression ratio(u"\\b(ratios?|HR|RR)\\b|verhältnis|\\bquotient|\\brazón\\b|"
                                          u"\\bcociente|\\brapporto\\b|\\bverhouding\\b|"
                                          "\\brazão\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression logarithm(u"\\b(log|ln)"_s, QRegularExpression::CaseInsensitiveOption);
    return ratio.match(measure).hasMatch() && !isChange(measure) && !logarithm.match(measure).hasMatch();
}

/// Whether a measure is a share of all: "deaths with cells (%)". The level of an interval is none.
bool isShare(QString measure)
{
    static const QRegularExpression level(u"[0-9][0-9.,]*\\s?(%|per ?cent)"_s);
    static const QRegularExpression share(u"\\b(share|proportion)\\b"_s);
    measure.remove(level);
    return (isShareOfHundred(measure) || share.match(measure).hasMatch()) && !isChange(measure)
        && !isRatio(measure);
}

/// Whether two figures are what was measured first and then, and no limits.
bool isBeforeAndAfter(const QString &text)
{
    static const QRegularExpression words(u"\\b(before|after|start|baseline|then|over time)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

bool isPValue(const QString &measure)
{
    static const QRegularExpression pValue(u"\\bp[ -](value|wert)|^p$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return pValue.match(measure).hasMatch();
}

/// What one language says of a finding, and what English says of it: a change is told by its words.
struct WordsOfFinding {
    const FindingWords &words;
    const FindingWords *english;
    QString name;

    [[nodiscard]] bool tellsBeforeAndAfter() const
    {
        return isBeforeAndAfter(words.measure) || (english && isBeforeAndAfter(english->measure));
    }
    [[nodiscard]] bool tellsAChange() const
    {
        return isChange(words.measure) || (english && isChange(english->measure + english->absolute));
    }
};

/// A ratio is above 0, a share lies between 0 and 100, and a p value between 0 and 1: told by the measure, in
/// whatever language.
void checkMeasured(const FindingFacts &facts, const WordsOfFinding &finding, Problems &problems)
{
    const QString &measure = finding.words.measure;
    const QString hint = u"its measure is \"%1\"; what may be outside is named as a change"_s.arg(measure);
    // A value in words is held to its measure like one in figures, and so are its limits.
    static const QRegularExpression figure(
        u"(?:^[^\\d-]*|(?:\\bto|\\band|[-\u2013,;(\\[]) ?)(-?\\d+(?:,\\d{3})*(?:\\.\\d+)?)"
        "(?![\\d.,]*\\d| ?(?:%|per ?cent|people|trials|studies|months?|years?|weeks?|days?|of\\b))"_s);
    QList<std::optional<double>> values{ facts.value, facts.ciLow, facts.ciHigh };
    auto inWords = figure.globalMatch(plainFigures(finding.words.valueText));
    while (inWords.hasNext())
        values << valueOfFigure(inWords.next().captured(1));
    for (const std::optional<double> &value : std::as_const(values)) {
        if (!value || !facts.effect.isEmpty())
            continue;
        if (*value <= 0 && isRatio(measure))
            problems.add(facts.id.place, u"%1 is a ratio, and has to be above 0"_s.arg(finding.name), hint);
        if ((*value < 0 || *value > 1) && isPValue(measure))
            problems.add(
                facts.id.place,
                u"%1 is a p value, and %2 does not lie between 0 and 1"_s.arg(finding.name).arg(*value),
                hint);
        if ((*value < 0 || *value > 100) && isShare(measure) && !finding.tellsAChange())
            problems.add(
                facts.id.place,
                u"%1 is a share, and %2 does not lie between 0 and 100"_s.arg(finding.name).arg(*value),
                hint);
    }
}

/// "47 of 1220 with cells; 2.9% without": no part is larger than its whole, and limits stand in their order.
void checkFiguresIn(const WordsOfFinding &finding, Problems &problems)
{
    static const QRegularExpression inBrackets(u"[(\\[][^)\\]]*[)\\]]"_s);
    static const QRegularExpression limitAlone(
        u"^(?:to|until|–|bis) ?[−-]?\\d.*$|^.*\\d(?: ?%)? ?(?:to|and|–|bis)$|^from [−-]?[\\d.,]+$"_s);
    const FindingWords &words = finding.words;
    const bool isEnglishItself = finding.english == &words;
    for (const auto &[field, text] :
         { std::pair(u"absolute"_s, words.absolute), std::pair(u"value_text"_s, words.valueText) }) {
        const QString name = u"\"%1\" of %2"_s.arg(field, finding.name);
        const auto tell = [&](const QString &what, const QString &written, const QString &hint) {
            problems.add(words.id.place, u"%1 %2: \"%3\""_s.arg(name, what, written), hint);
        };
        // Of English, every line of every file is read as a sentence.
        if (isEnglishItself && impossibleFigureIn(text))
            continue;
        if (const auto part = partAboveWhole(text, FiguresIn::Field))
            tell(u"counts more than there are"_s, part->written, lookFiguresUp());
        if (const auto share = shareOutsideHundred(text); share && !finding.tellsAChange())
            tell(u"gives a share that does not lie between 0 and 100 percent"_s, *share, lookFiguresUp());
        if (const auto value = valueOutsideRange(text))
            tell(u"gives a value that does not lie between its limits"_s, *value, lookFiguresUp());
        if (const auto limit = limitAlone.match(text); limit.hasMatch())
            tell(u"has only one of two limits"_s, limit.captured(), u"write both, or none"_s);
        // Of counts in two groups only what stands in brackets are limits: "32.2 to 41.2 with two doses".
        const bool limits = field == "value_text"_L1 && !finding.tellsBeforeAndAfter();
        auto brackets = inBrackets.globalMatch(text);
        QStringList ranges = limits ? QStringList{ text } : QStringList();
        while (!limits && brackets.hasNext())
            ranges << brackets.next().captured();
        for (const QString &range : std::as_const(ranges)) {
            if (const auto backwards = rangeBackwards(range))
                tell(u"has limits the wrong way round"_s, *backwards, u"write the smaller one first"_s);
        }
    }
}

/// The English words of a finding; null if there are none.
const FindingWords *englishWords(const Deck &deck, const QString &source, const QString &finding)
{
    for (const SourceWords &words : deck.languages.constFirst().sources) {
        if (words.id.text != source)
            continue;
        for (const FindingWords &found : words.findings) {
            if (found.id.text == finding)
                return &found;
        }
    }
    return nullptr;
}

void checkWordsOf(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    comparePairs(idsOf(deck.sources), idsOf(language.sources), u"source"_s, language.complete,
                 { language.path(u"evidence/sources.yaml"_s), 1 }, problems);
    comparePairs(idsOf(deck.claims), idsOf(language.claims), u"claim"_s, language.complete,
                 { language.path(u"evidence/claims.yaml"_s), 1 }, problems);
    for (const SourceWords &words : language.sources) {
        const SourceFacts *facts = deck.source(words.id.text);
        if (!facts)
            continue;
        if (words.limitations.isEmpty())
            problems.add(words.id.place, u"source \"%1\" does not say its limits"_s.arg(words.id.text),
                         u"add \"limitations\": in a sentence, why to be careful with it"_s);
        comparePairs(idsOf(facts->findings), idsOf(words.findings), u"finding"_s, true, words.id.place,
                     problems);
        for (const FindingWords &finding : words.findings) {
            // Those of English itself are not looked for among all: there are many sources.
            const FindingWords *english = &language == &deck.languages.constFirst()
                ? &finding
                : englishWords(deck, words.id.text, finding.id.text);
            const WordsOfFinding told{
                finding, english, u"finding \"%1\" of source \"%2\""_s.arg(finding.id.text, words.id.text)
            };
            checkFiguresIn(told, problems);
            const auto hasNumber
                = [&](const FindingFacts &fact) { return fact.id.text == finding.id.text && fact.value; };
            for (const FindingFacts &fact : facts->findings) {
                if (fact.id.text != finding.id.text)
                    continue;
                checkMeasured(fact, told, problems);
                if (isEnglish(language.code))
                    checkFigureWords(fact, finding, told.name, problems);
            }
            if (!finding.valueText.isEmpty()
                && std::any_of(facts->findings.begin(), facts->findings.end(), hasNumber))
                problems.add(finding.id.place,
                             u"finding \"%1\" of source \"%2\" has a \"value\" in evidence/ and a "
                             "\"value_text\" here"_s.arg(finding.id.text, words.id.text));
        }
    }
}

} // namespace

void checkEvidence(const Deck &deck, const CheckOptions &options, Problems &problems)
{
    checkCatalog(deck, problems);
    checkFacts(deck, options, problems);
    checkClaims(deck, problems);
    for (const LanguageDeck &language : deck.languages)
        checkWordsOf(deck, language, problems);
}

} // namespace Plainheart::Authoring
