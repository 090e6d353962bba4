// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"
#include "checks.h"

#include <algorithm>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// A count that a complete deck has to keep. An empty list has been reported already, as a file that can't be
/// read.
void checkCount(const LanguageDeck &language, const QString &file, qsizetype count, int least, int most,
                const QString &what, Problems &problems)
{
    const QString hint = count > most
        ? u"there is room for %1: put the new one in the place of another"_s.arg(most)
        : QString();
    if (language.complete && (count < least || count > most) && (count > 0 || problems.isEmpty()))
        problems.add({ language.path(file), 1 },
                     u"this file needs %1 to %2 %3, not %4"_s.arg(least).arg(most).arg(what).arg(count),
                     hint);
}

void checkGlossary(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    checkCount(language, u"glossary.yaml"_s, language.terms.size(), 35, 90, u"words"_s, problems);
    checkUnique(idsOf(language.terms), u"word"_s, problems);
    checkSorted(idsOf(language.terms), u"word"_s, problems);
    QList<Text> names;
    for (const TermWords &term : language.terms) {
        for (const Text &name : QList<Text>{ term.term } + term.also)
            names << Text{ name.text.toLower(), name.place };
        const QString name = u"of word \"%1\""_s.arg(term.id.text);
        checkWords(language, { term.plain.source, term.plain.place }, u"\"plain\" "_s + name, 25, problems);
        checkWords(language, { term.detail.source, term.detail.place }, u"\"detail\" "_s + name, 50,
                   problems);
        checkReferences(deck, language, term.plain, problems);
        checkReferences(deck, language, term.detail, problems);
        for (const Text &other : term.see) {
            if (other.text == term.id.text)
                problems.add(other.place, u"word \"%1\" points to itself"_s.arg(other.text));
            else if (!termIds(language).contains(other.text))
                unknownId(other, u"glossary word"_s, termIds(language), problems);
        }
    }
    checkUnique(names, u"the name"_s, problems);
}

void checkQuestions(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    checkCount(language, u"questions.yaml"_s, language.questions.size(), 16, 24, u"questions"_s, problems);
    checkUnique(idsOf(language.situations), u"situation"_s, problems);
    checkUnique(idsOf(language.questions), u"question"_s, problems);
    const QStringList situations = wordsOf(idsOf(language.situations));
    const QStringList documents = topicIds(deck) + pageIds(deck);
    for (const QuestionWords &question : language.questions) {
        checkWords(language, question.text, u"question \"%1\""_s.arg(question.id.text), 20, problems);
        if (!question.situation.isEmpty() && !situations.contains(question.situation.text))
            unknownId(question.situation, u"situation"_s, situations, problems,
                      u"there are: "_s + situations.join(u", "_s));
        if (!question.topic.isEmpty() && !documents.contains(question.topic.text))
            unknownId(question.topic, u"topic or page"_s, documents, problems);
    }
}

/// Whether an address leads to something of the deck.
bool leadsSomewhere(const Deck &deck, const LanguageDeck &language, const QString &text)
{
    const auto address = Address::parse(text);
    if (!address)
        return false;
    if (address->isTopic())
        return topicIds(deck).contains(address->id())
            && (address->rest().isEmpty()
                || address->properties().value(u"step"_s).toInt() + 1 == address->rest().toInt());
    if (address->id().isEmpty())
        return true;
    const DocumentWords *page = language.document(text.section(u'/', 0, 0));
    return page && page->sectionIds.contains(address->id());
}

void noScreen(const Text &address, Problems &problems)
{
    problems.add(address.place, u"there is no screen \"%1\""_s.arg(address.text),
                 u"write a page, TOPIC/STEP or PAGE/SECTION, as heart-failure/what-helps-today"_s);
}

void checkItem(const Deck &deck, const LanguageDeck &language, const CheckWords &item, Problems &problems)
{
    const QString name = u"item \"%1\""_s.arg(item.id.text);
    if (item.options.size() != 3)
        problems.add(item.id.place, u"%1 needs three options, not %2"_s.arg(name).arg(item.options.size()));
    const auto right
        = std::count_if(item.options.begin(), item.options.end(), [](const auto &o) { return o.right; });
    if (right != 1)
        problems.add(item.id.place, u"%1 needs one right option, not %2"_s.arg(name).arg(right));
    checkUnique(idsOf(item.options), u"option"_s, problems);
    for (const CheckOptionWords &option : item.options) {
        checkReferences(deck, language, option.reply, problems);
    }
    if (!item.again.isEmpty() && !leadsSomewhere(deck, language, item.again.text))
        noScreen(item.again, problems);
    if (!item.basis.isEmpty() && item.basis.text != "reasoning"_L1)
        problems.add(item.basis.place, u"\"basis\" of %1 can only be \"reasoning\""_s.arg(name),
                     u"leave it out where a study found the right answer"_s);
}

void checkChecks(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    const QString general = u"general"_s;
    const QStringList topics = topicIds(deck) + QStringList{ general };
    QMap<QString, int> count;
    checkUnique(idsOf(language.checks), u"item"_s, problems);
    for (const CheckWords &item : language.checks) {
        if (!topics.contains(item.topic.text) && !item.topic.isEmpty())
            unknownId(item.topic, u"topic"_s, topics, problems);
        ++count[item.topic.text];
        checkItem(deck, language, item, problems);
    }
    for (const QString &topic : topics) {
        if (language.complete && !language.checks.isEmpty() && count.value(topic) != 2)
            problems.add({ language.path(u"checks.yaml"_s), 1 },
                         u"\"%1\" needs two items, not %2"_s.arg(topic).arg(count.value(topic)));
    }
}

const QStringList topicParts{ u"picture"_s, u"hope"_s,   u"happens"_s, u"studies"_s,
                              u"detail"_s,  u"caveat"_s, u"check"_s };

void checkStep(const Deck &deck, const LanguageDeck &language, const WalkStep &step, Problems &problems)
{
    const QString kind = step.screen.text.section(u':', 0, 0);
    const Text id{ step.screen.text.section(u':', 1), step.screen.place };
    if (step.screen.isEmpty())
        return;
    QStringList parts = topicParts;
    if (kind == "topic"_L1) {
        if (!topicIds(deck).contains(id.text))
            return unknownId(id, u"topic"_s, topicIds(deck), problems);
    } else if (kind == "page"_L1) {
        if (!pageIds(deck).contains(id.text))
            return unknownId(id, u"page"_s, pageIds(deck), problems);
        const DocumentWords *page = language.document(id.text);
        if (!page)
            return; // a partial language shows the master's page
        parts = page->sectionIds + QStringList{ u"check"_s };
    } else {
        problems.add(id.place, u"screen \"%1\" has to be topic:ID or page:ID"_s.arg(step.screen.text));
        return;
    }
    for (const Text &part : step.parts) {
        if (!parts.contains(part.text))
            problems.add(part.place, u"%1 has no part \"%2\""_s.arg(step.screen.text, part.text),
                         didYouMean(part.text, parts));
    }
}

void checkTakeaways(const QList<Inline> &takeaways, const Text &id, Problems &problems)
{
    if (takeaways.size() != 2)
        problems.add(id.place,
                     u"\"%1\" needs two messages to take home, not %2"_s.arg(id.text).arg(takeaways.size()));
}

} // namespace

void checkLists(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    checkGlossary(deck, language, problems);
    checkQuestions(deck, language, problems);
    checkChecks(deck, language, problems);
}

void checkReaderPaths(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    constexpr int longest = 7;
    checkUnique(idsOf(language.paths), u"path"_s, problems);
    for (const ReaderPathWords &path : language.paths) {
        if (path.screens.size() > longest)
            problems.add(path.id.place,
                         u"path \"%1\" has %2 screens; at most %3 are short"_s.arg(path.id.text)
                             .arg(path.screens.size())
                             .arg(longest));
        if (path.minutes < 1)
            problems.add(path.id.place, u"path \"%1\" takes less than a minute"_s.arg(path.id.text));
        for (const ReaderPathWords::Screen &screen : path.screens) {
            if (!leadsSomewhere(deck, language, screen.screen.text))
                noScreen(screen.screen, problems);
        }
    }
}

void checkWalkthrough(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    const Walkthrough &walk = language.walkthrough;
    checkUnique(idsOf(walk.paths), u"path"_s, problems);
    checkUnique(idsOf(walk.stops), u"stop"_s, problems);
    for (const Inline &content : walk.inlines())
        checkReferences(deck, language, content, problems);
    for (const WalkPath &path : walk.paths) {
        int seconds = 0;
        for (const WalkStep &step : path.steps) {
            if (step.seconds < 1)
                problems.add(step.screen.place,
                             u"a step of path \"%1\" takes less than a second"_s.arg(path.id.text));
            seconds += step.seconds;
            checkStep(deck, language, step, problems);
        }
        if (seconds != 60 * path.minutes)
            problems.add(path.id.place,
                         u"the steps of path \"%1\" take %2 seconds; %3 minutes are %4"_s.arg(path.id.text)
                             .arg(seconds)
                             .arg(path.minutes)
                             .arg(60 * path.minutes));
        checkTakeaways(path.takeaways, path.id, problems);
    }
    QStringList stops;
    for (const WalkStop &stop : walk.stops) {
        stops << stop.id.text;
        if (stop.talkTrack.size() < 3 || stop.talkTrack.size() > 4)
            problems.add(stop.id.place,
                         u"stop \"%1\" needs 3 or 4 points to say, not %2"_s.arg(stop.id.text)
                             .arg(stop.talkTrack.size()));
        for (const WalkTalk &talk : stop.talkTrack) {
            if (!talk.show.isEmpty() && !topicParts.contains(talk.show.text))
                problems.add(talk.show.place,
                             u"topic:%1 has no part \"%2\""_s.arg(stop.id.text, talk.show.text),
                             didYouMean(talk.show.text, topicParts));
        }
        checkTakeaways(stop.takeaways, stop.id, problems);
    }
    if (language.complete && !stops.isEmpty() && stops != topicIds(deck))
        problems.add({ language.path(u"walkthrough.yaml"_s), 1 },
                     u"the stops are not the topics, in their order"_s,
                     u"the order is: %1"_s.arg(topicIds(deck).join(u", "_s)));
}

} // namespace Plainheart::Authoring
