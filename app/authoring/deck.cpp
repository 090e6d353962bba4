// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck.h"

#include <algorithm>

namespace Plainheart::Authoring {

const SectionWords *DocumentWords::section(const QString &sectionId) const
{
    const auto it
        = std::find_if(sections.begin(), sections.end(), [&](const auto &s) { return s.id == sectionId; });
    return it == sections.end() ? nullptr : &*it;
}

QList<Inline> DocumentWords::inlines() const
{
    QList<Inline> all;
    for (const SectionWords &part : sections) {
        for (const MarkdownBlock &block : part.blocks)
            all << block.content;
    }
    for (const OfferQuestionWords &offer : offerQuestions)
        all << offer.yes << offer.no;
    for (const OfferResultWords &result : offerResults)
        all << result.content;
    for (const LabelWords &label : labels) {
        if (label.content.cites())
            all << label.content;
    }
    // Sections whose lines became questions keep their place in the order of the file.
    std::stable_sort(all.begin(), all.end(),
                     [](const Inline &a, const Inline &b) { return a.place.line < b.place.line; });
    return all;
}

QStringList DocumentWords::citedSources() const
{
    QStringList ids;
    for (const Inline &content : inlines()) {
        for (const Reference &reference : content.references) {
            if (reference.kind == Reference::Kind::Source)
                ids << reference.id;
        }
    }
    if (caveat) {
        for (const Text &counted : caveat->sources)
            ids << counted.text;
    }
    ids.removeDuplicates();
    return ids;
}

QList<Inline> Walkthrough::inlines() const
{
    QList<Inline> all;
    for (const WalkPath &path : paths) {
        all << path.useWhen;
        for (const WalkStep &step : path.steps)
            all << step.say;
        all << path.takeaways;
    }
    for (const WalkStop &stop : stops) {
        all << stop.goal;
        for (const WalkTalk &talk : stop.talkTrack)
            all << talk.say;
        all << stop.prompt << stop.listenFor << stop.sayAgain;
        for (const WalkPair &pair : stop.likelyQuestions)
            all << pair.first << pair.second;
        for (const WalkPair &pair : stop.avoid)
            all << pair.first << pair.second;
        all << stop.takeaways;
    }
    return all;
}

QJsonObject storedBody(const ChartWords &chart)
{
    QJsonObject body = chart.body;
    if (chart.followOn)
        body.insert(QStringLiteral("follow_on"), chart.followOn->body);
    return body;
}

const DocumentWords *LanguageDeck::document(const QString &id) const
{
    for (const QList<DocumentWords> *list : { &topics, &pages }) {
        for (const DocumentWords &document : *list) {
            if (document.id.text == id)
                return &document;
        }
    }
    return nullptr;
}

const SourceFacts *Deck::source(const QString &id) const
{
    const auto it
        = std::find_if(sources.begin(), sources.end(), [&](const auto &s) { return s.id.text == id; });
    return it == sources.end() ? nullptr : &*it;
}

QStringList wordsOf(const QList<Text> &list)
{
    QStringList words;
    for (const Text &text : list)
        words << text.text;
    return words;
}

} // namespace Plainheart::Authoring
