// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "address.h"
#include "art.h"
#include "hiddencharacter.h"
#include "lookedat.h"
#include "readability.h"
#include "searchwords.h"
#include "units.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// Terms, charts and such of a partial language may be missing in it; the master's are then shown.
QStringList withMaster(const Deck &deck, const LanguageDeck &language,
                       QStringList (*ids)(const LanguageDeck &))
{
    return language.complete ? ids(language) : ids(language) + ids(deck.languages.first());
}

} // namespace

namespace {

/// The longest word that is set in a line; German has some of 40 letters, and an id of a finding 74.
constexpr qsizetype longestWord = 90;
constexpr qsizetype longestAddress = 400;

/// Whether a line may end before or after a character: at spaces and brackets, and between the letters of
/// scripts that are written without spaces.
bool mayBreakAt(QChar c)
{
    return isWrittenWithoutSpaces(c.unicode()) || c.isSpace() || u"[](){}"_s.contains(c);
}

/// Letters that nobody sees, and words that no line can hold.
void checkLetters(const QString &line, const Place &place, Problems &problems)
{
    if (const auto hidden = hiddenCharacter(line))
        problems.add(place, u"%1 stands here, which can't be seen or read"_s.arg(*hidden), u"take it out"_s);
    qsizetype from = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        if (i < line.size() && !mayBreakAt(line.at(i)))
            continue;
        const QStringView word = QStringView(line).mid(from, i - from);
        // An address is followed, and not read.
        const qsizetype most = word.contains("://"_L1) ? longestAddress : longestWord;
        if (word.size() > most)
            problems.add(place,
                         u"a word of %1 letters stands here: \"%2...\""_s.arg(word.size()).arg(word.left(20)),
                         u"no line of a screen holds more than %1"_s.arg(most));
        from = i + 1;
    }
}

} // namespace

QStringList sourceIds(const Deck &deck) { return wordsOf(idsOf(deck.sources)); }

QStringList topicIds(const Deck &deck) { return wordsOf(deck.catalog.topics); }

QStringList pageIds(const Deck &deck) { return wordsOf(deck.catalog.pages); }

QStringList termIds(const LanguageDeck &language) { return wordsOf(idsOf(language.terms)); }

QStringList chartIds(const LanguageDeck &language) { return wordsOf(idsOf(language.charts)); }

void unknownId(const Text &id, const QString &what, const QStringList &known, Problems &problems,
               const QString &hint)
{
    const QString nearest = didYouMean(id.text, known);
    problems.add(id.place, u"%1 \"%2\" does not exist"_s.arg(what, id.text),
                 nearest.isEmpty() ? hint : nearest);
}

bool saysItIsInDoubt(const QString &text)
{
    static const QRegularExpression saysSo(u"\\b(retract|withdr[ae]w|warning|concern|doubt|false)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return saysSo.match(text).hasMatch();
}

void checkReferences(const Deck &deck, const LanguageDeck &language, const Inline &content,
                     Problems &problems)
{
    for (const Reference &reference : content.references) {
        const Text id{ reference.id, reference.place };
        switch (reference.kind) {
        case Reference::Kind::Source:
            if (const SourceFacts *source = deck.source(id.text); !source)
                problems.add(id.place, u"source \"%1\" is not in evidence/"_s.arg(id.text),
                             didYouMean(id.text, sourceIds(deck)));
            else if (source->isInDoubt() && source->kind != "retraction"_L1 && isEnglish(language.code)
                     && !saysItIsInDoubt(content.text))
                // Notices about retractions are sources in their own right.
                problems.add(
                    id.place,
                    u"source \"%1\" can't support a sentence: its status is \"%2\""_s.arg(
                        id.text, source->status.text),
                    u"leave it out, or say in the same paragraph that it was retracted or is under a "
                    "warning"_s);
            break;
        case Reference::Kind::Term:
            // Without any words, the glossary itself is what is wrong.
            if (const QStringList known = withMaster(deck, language, termIds);
                !known.isEmpty() && !known.contains(id.text))
                unknownId(id, u"glossary word"_s, known, problems);
            break;
        case Reference::Kind::Topic:
            if (!topicIds(deck).contains(id.text))
                unknownId(id, u"topic"_s, topicIds(deck), problems);
            break;
        case Reference::Kind::Page:
            // A page of the catalog that no window can open is no page.
            if (const auto address = Address::parse(id.text);
                !pageIds(deck).contains(id.text) || !address || address->isTopic())
                unknownId(id, u"page"_s, pageIds(deck), problems);
            break;
        case Reference::Kind::Chart:
            if (const QStringList known = withMaster(deck, language, chartIds);
                !known.isEmpty() && !known.contains(id.text))
                unknownId(id, u"chart"_s, known, problems);
            break;
        }
    }
}

void checkUnique(const QList<Text> &ids, const QString &what, Problems &problems)
{
    QMap<QString, Place> seen;
    for (const Text &id : ids) {
        if (id.isEmpty())
            continue;
        if (seen.contains(id.text))
            problems.add(id.place, u"%1 \"%2\" stands here twice"_s.arg(what, id.text),
                         u"the first one is in line %1"_s.arg(seen.value(id.text).line));
        else
            seen.insert(id.text, id.place);
    }
}

void checkSorted(const QList<Text> &ids, const QString &what, Problems &problems)
{
    // The longest run of ids that are in order stays where it is; of several, the one that stands first.
    // https://en.wikipedia.org/wiki/Longest_increasing_subsequence
    QStringList
        starts; // of the runs of 1, 2, 3 ... ids to the end: the first id, as late in the alphabet as can be
    QList<qsizetype> run(ids.size()); // how long the longest run is that begins here
    for (qsizetype i = ids.size() - 1; i >= 0; --i) {
        const auto place = std::upper_bound(starts.begin(), starts.end(), ids.at(i).text, std::greater<>());
        run[i] = place - starts.begin() + 1;
        if (place == starts.end())
            starts << ids.at(i).text;
        else
            *place = ids.at(i).text;
    }
    QList<bool> stays(ids.size(), false);
    qsizetype left = starts.size();
    QString last;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (run.at(i) != left || ids.at(i).text < last)
            continue;
        stays[i] = true;
        last = ids.at(i).text;
        --left;
    }
    QStringList ordered;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (stays.at(i))
            ordered << ids.at(i).text;
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (stays.at(i) || ids.at(i).isEmpty())
            continue;
        const auto next = std::upper_bound(ordered.begin(), ordered.end(), ids.at(i).text);
        const QString where = next == ordered.begin() ? u"before \"%1\""_s.arg(*next)
                                                      : u"after \"%1\""_s.arg(*std::prev(next));
        problems.add(ids.at(i).place, u"%1 \"%2\" is out of order"_s.arg(what, ids.at(i).text),
                     u"%1s are sorted by id; put it %2"_s.arg(what, where));
    }
}

void checkWords(const LanguageDeck &language, const Text &text, const QString &what, int most,
                Problems &problems, int least)
{
    if (text.isEmpty())
        return;
    const int words = wordCount(text.text);
    const bool translated = !isEnglish(language.code);
    const int limit = translated ? most + most * 2 / 5 : most;
    if (words > limit)
        problems.add(text.place,
                     u"%1 has %2 words; at most %3 are allowed"_s.arg(what).arg(words).arg(limit));
    if (words < least && !translated)
        problems.add(text.place,
                     u"%1 has %2 words; at least %3 are needed"_s.arg(what).arg(words).arg(least));
}

void checkGrades(const LanguageDeck &language, Problems &problems)
{
    for (const GradedUnit &unit : gradedUnits(language)) {
        if (unit.readability.grade > unit.limit)
            problems.add(
                unit.place,
                u"\"%1\" reads at grade %2; at most %3 is allowed"_s.arg(
                    unit.name, QString::number(unit.readability.grade, 'f', 1),
                    QString::number(unit.limit, 'f', 0)),
                u"shorter sentences and shorter words help; the longest sentence has %1 words: \"%2\""_s
                    .arg(unit.readability.longest)
                    .arg(unit.readability.longestSentence.left(100)));
    }
}

void checkCopy(const Deck &deck, Problems &problems)
{
    static const QRegularExpression leftover(u"\\b(TODO|PLACEHOLDER|TBD|lorem)\\b"_s);
    static const QRegularExpression path(u"(?<![\\w.])/(tmp|home|root|usr|opt)/\\S*"_s);
    static const QRegularExpression selling(
        u"\\b(miracle|breakthrough|revolution\\w*|game.chang\\w*|cutting.edge|"
        "groundbreaking|amazing|guarantee\\w*)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression gap(u"\\{\\{([^}]*)\\}?\\}?"_s);
    static const QRegularExpression title(u"^ *title: "_s);
    for (auto file = deck.files.cbegin(); file != deck.files.cend(); ++file) {
        int number = 0;
        for (const QString &line : file.value().split(u'\n')) {
            const Place place{ file.key(), ++number };
            checkLetters(line, place, problems);
            if (const auto match = leftover.match(line); match.hasMatch())
                problems.add(place, u"\"%1\" is left over"_s.arg(match.captured()),
                             u"finish this line or delete it"_s);
            if (const auto match = path.match(line); match.hasMatch())
                problems.add(place, u"a path of some computer is left over: \"%1\""_s.arg(match.captured()));
            if (line.contains(QChar(0x2014)))
                problems.add(place, u"an em dash stands here"_s, u"use a full stop, a comma or a colon"_s);
            // The title of a paper is quoted as it is, whatever words it uses.
            if (const auto match = selling.match(line); match.hasMatch()
                && !(file.key() == "evidence/sources.yaml"_L1 && title.match(line).hasMatch()))
                problems.add(place, u"\"%1\" is a selling word"_s.arg(match.captured()),
                             u"say what was found, and how sure it is"_s);
            auto gaps = gap.globalMatch(line);
            while (gaps.hasNext()) {
                const QString name = gaps.next().captured(1);
                const bool here = name == "emergency_number"_L1
                    ? file.key().endsWith("/pages/heart-failure.md"_L1)
                    : (name == "clinic_name"_L1 || name == "clinic_contact"_L1)
                        && file.key().endsWith("/pages/about.md"_L1);
                if (!here)
                    problems.add(place, u"the gap \"{{%1}}\" can't be filled here"_s.arg(name),
                                 u"only {{clinic_name}} and {{clinic_contact}} exist, on the page about, and "
                                 "{{emergency_number}}, on the page heart-failure"_s);
            }
        }
    }
}

void checkDeck(const Deck &deck, const CheckOptions &options, Problems &problems)
{
    // One mistake is told once, at its line, and not again wherever its file is missed.
    if (problems.hasUnreadable())
        return;
    checkCopy(deck, problems);
    checkEvidence(deck, options, problems);
    checkStudies(deck, problems);
    if (!options.artFolder.isEmpty())
        checkArt(options.artFolder, problems);
    for (const LanguageDeck &language : deck.languages) {
        checkDocuments(deck, language, options, problems);
        checkLists(deck, language, problems);
        checkWalkthrough(deck, language, problems);
        checkReaderPaths(deck, language, problems);
        checkSearch(deck, language, problems);
        checkCharts(deck, language, problems);
        checkGrades(language, problems);
        checkWording(deck, language, problems);
        checkSuperseded(deck, language, problems);
        if (&language != &deck.languages.first()) {
            checkTranslation(deck, language, problems);
            checkTranslatedFigures(deck, language, problems);
        }
    }
    // A mistake in a source also changes it, and its figures: first the mistake is told, and then what rests
    // on it.
    if (problems.isEmpty()) {
        checkFigures(deck, problems);
        checkLookedAt(deck, problems);
    }
}

} // namespace Plainheart::Authoring
