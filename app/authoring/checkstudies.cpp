// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "vocabulary.h"

#include <algorithm>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// What is said of one study, held against the rest of what is said of it.
class StudyCheck
{
public:
    StudyCheck(const Deck &deck, const SourceFacts &source, Problems &problems)
        : m_deck(deck)
        , m_source(source)
        , m_problems(problems)
    {
    }

    void check() const
    {
        checkCells();
        checkPeople();
        checkMainGoal();
        checkResult();
    }

private:
    /// Notes a problem about the source; %1 is its id.
    void add(const Place &place, const QString &message, const QString &hint = {}) const
    {
        m_problems.add(place, message.arg(m_source.id.text), hint);
    }

    void checkCells() const
    {
        checkUnique(m_source.cells, u"kind of cells"_s, m_problems);
        for (const Text &cells : m_source.cells) {
            if (!wordIds(u"cells"_s).contains(cells.text))
                unknownId(cells, u"kind of cells"_s, wordIds(u"cells"_s), m_problems);
            else if (cells.text == "none"_L1 && m_source.cells.size() > 1)
                m_problems.add(cells.place, u"source \"%1\" has cells, and none"_s.arg(m_source.id.text));
        }
    }

    void checkPeople() const
    {
        const Text &same = m_source.samePeopleAs;
        if (!same.isEmpty() && !m_deck.source(same.text))
            unknownId(same, u"source"_s, sourceIds(m_deck), m_problems);
        const bool inPeople = m_source.population != "animal"_L1 && m_source.population != "lab"_L1;
        if (!inPeople && m_source.people.value_or(0) > 0)
            add(m_source.id.place,
                u"source \"%1\" counts people, but its population is \"%2\""_s.arg(u"%1"_s,
                                                                                   m_source.population));
    }

    void checkMainGoal() const
    {
        const QString &goal = m_source.mainGoal;
        const bool known = goal == "met"_L1 || goal == "not-met"_L1 || goal == "cannot-tell"_L1;
        if (known && m_source.goalBasis.isEmpty())
            add(m_source.id.place, u"source \"%1\" has a main goal, but no \"goal_basis\""_s,
                u"write stated if the source names its main goal, and judged if we took the heart result"_s);
        if (!known && !m_source.goalBasis.isEmpty())
            add(m_source.id.place,
                u"source \"%1\" has a \"goal_basis\", but nothing came of its main goal"_s);
        const bool shown = std::ranges::any_of(m_source.findings, &FindingFacts::main);
        if (known && !shown)
            add(m_source.id.place,
                u"source \"%1\" says what came of its main goal, but no finding has \"main: true\""_s,
                u"mark the finding that is the main goal, or that was taken for it (goal_basis: judged)"_s);
        const QString &result = m_source.result.text;
        if ((goal == "not-met"_L1 || goal == "cannot-tell"_L1)
            && (result == "small-gain"_L1 || result == "weak-gain"_L1))
            add(m_source.result.place,
                u"source \"%1\" did not meet its main goal, so its result can't be \"%2\""_s.arg(u"%1"_s,
                                                                                                 result));
    }

    void checkResult() const
    {
        const QString &result = m_source.result.text;
        if (result.isEmpty() || m_source.design.isEmpty())
            return;
        if (isComparedResult(result) && !isComparison(m_source.design))
            add(m_source.result.place,
                u"the result \"%2\" of source \"%1\" needs a comparison, but its design is \"%3\""_s.arg(
                    u"%1"_s, result, m_source.design),
                u"the result of one group is no-comparison, and of cells against other cells no-group-without-cells"_s);
        const QString &status = m_source.status.text;
        checkStatusWord(status == "retracted"_L1, u"withdrawn"_s);
        checkStatusWord(status == "concern"_L1, u"do-not-count"_s);
    }

    /// A source in doubt has this result, and no other source has it.
    void checkStatusWord(bool hasStatus, const QString &word) const
    {
        const QString &result = m_source.result.text;
        if (hasStatus == (result == word))
            return;
        add(m_source.result.place,
            u"the status of source \"%1\" is \"%2\", so its result can't be \"%3\""_s.arg(
                u"%1"_s, m_source.status.text, result),
            hasStatus ? u"it has to be %1"_s.arg(word) : QString());
    }

    const Deck &m_deck;
    const SourceFacts &m_source;
    Problems &m_problems;
};

/// Every value that a reader may meet has words. What is missing in a partial language is shown in the
/// master's.
void checkWordsOfValues(const LanguageDeck &language, Problems &problems)
{
    const QString file = language.path(u"evidence/words.yaml"_s);
    if (!language.complete)
        return;
    for (const WordList &list : wordLists()) {
        if (language.words.value(list.name).isEmpty()) {
            problems.add({ file, 1 }, u"the list \"%1\" is missing here"_s.arg(list.name),
                         u"it says what a reader sees for: %1"_s.arg(list.ids.join(u", "_s)));
            continue;
        }
        for (const QString &id : list.ids) {
            const Text words = language.words.value(list.name).value(id);
            if (words.isEmpty())
                problems.add({ file, 1 }, u"\"%1\" of list \"%2\" has no words here"_s.arg(id, list.name));
            if (list.name == "design"_L1)
                checkWords(language, words, u"design \"%1\""_s.arg(id), 3, problems);
        }
    }
}

/// On a card, "Written review" or the name of a journal tells nothing.
void checkNames(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    for (const SourceWords &words : language.sources) {
        const SourceFacts *source = deck.source(words.id.text);
        if (!source)
            continue;
        const bool named = !source->name.isEmpty() || !source->authors.isEmpty();
        if (named && !words.plainName.isEmpty())
            problems.add(words.plainName.place,
                         u"source \"%1\" has a name or authors: its \"plain_name\" is never shown"_s.arg(
                             words.id.text));
        if (!named && words.plainName.isEmpty() && language.complete)
            problems.add(words.id.place, u"source \"%1\" has neither a name nor authors"_s.arg(words.id.text),
                         u"say what it is in a few plain words: \"plain_name\""_s);
        checkWords(language, words.plainName, u"\"plain_name\" of source \"%1\""_s.arg(words.id.text), 8,
                   problems);
    }
}

} // namespace

void checkStudies(const Deck &deck, Problems &problems)
{
    for (const SourceFacts &source : deck.sources)
        StudyCheck(deck, source, problems).check();
    for (const LanguageDeck &language : deck.languages) {
        checkWordsOfValues(language, problems);
        checkNames(deck, language, problems);
    }
}

} // namespace Plainheart::Authoring
