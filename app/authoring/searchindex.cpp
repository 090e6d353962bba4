// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchindex.h"

#include "address.h"
#include "searchwords.h"
#include "source.h"

#include <algorithm>
#include <QHash>
#include <QSet>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// A part of something, in its title.
QString partOf(const QString &whole, const QString &part) { return whole + u" \u00B7 "_s + part; }

/// What a clinic fills in is not known here.
QStringList withoutGaps(QStringList lines)
{
    lines.removeIf([](const QString &line) { return line.isEmpty() || line.contains("{{"_L1); });
    return lines;
}

QString evidenceWord(const LanguageDeck &language, const QString &list, const QString &id)
{
    return language.words.value(list).value(id).text;
}

QStringList linesOf(const SectionWords &section)
{
    QStringList lines;
    for (const MarkdownBlock &block : section.blocks)
        lines << block.content.text;
    return lines;
}

/// The things of one language, with nothing in the place of what is missing.
class Entries
{
public:
    Entries(const Deck &deck, const LanguageDeck &language)
        : m_deck(deck)
        , m_language(language)
    {
        addWords();
        for (const DocumentWords &topic : language.topics)
            addTopic(topic);
        for (const DocumentWords &page : language.pages)
            addPage(page);
        addQuestions();
        addStudies();
        addCharts();
        addClaims();
    }

    [[nodiscard]] QList<IndexedEntry> take() { return std::move(m_entries); }

private:
    void add(IndexedEntry entry)
    {
        entry.lines = withoutGaps(entry.lines);
        entry.names = withoutGaps(entry.names);
        if (entry.thing.isEmpty())
            entry.thing = entry.address;
        m_entries << entry;
    }

    void addWords()
    {
        for (const TermWords &term : m_language.terms)
            add({ .kind = u"word"_s,
                  .address = u"glossary/"_s + term.id.text,
                  .title = term.term.text,
                  .names = wordsOf(term.also),
                  .lines = { term.plain.text, term.detail.text } });
    }

    void addTopic(const DocumentWords &topic)
    {
        const QString id = topic.id.text;
        add({ .kind = u"topic"_s,
              .address = id,
              .title = topic.title.text,
              .lines = { topic.question.text, topic.takeaway.text,
                         topic.caveat ? topic.caveat->headline.text : QString(), topic.action.text } });
        int step = 0;
        for (const SectionWords &section : topic.sections) {
            const bool detail = section.id == "detail"_L1;
            if (!detail)
                ++step;
            add({ .kind = u"topic"_s,
                  .address = detail ? id : u"%1/%2"_s.arg(id).arg(step),
                  .detail = detail,
                  .title = partOf(topic.title.text, section.title.text),
                  .lines = linesOf(section),
                  .thing = id + u'/' + section.id });
        }
    }

    void addPage(const DocumentWords &page)
    {
        const QString id = page.id.text;
        IndexedEntry whole{ .kind = u"page"_s,
                            .address = id,
                            .title = page.title.text,
                            .lines = { page.question.text, page.takeaway.text, page.action.text } };
        for (const OfferQuestionWords &question : page.offerQuestions)
            whole.lines << question.text.text << question.yes.text << question.no.text;
        for (const OfferResultWords &result : page.offerResults)
            whole.lines << result.title.text << result.content.text;
        QList<IndexedEntry> parts;
        for (const SectionWords &section : page.sections) {
            const auto address = Address::parse(id + u'/' + section.id);
            if (address && !address->isTopic())
                parts << IndexedEntry{ .kind = u"page"_s,
                                       .address = address->text(),
                                       .title = partOf(page.title.text, section.title.text),
                                       .lines = linesOf(section),
                                       .thing = id };
            else
                whole.lines << section.title.text << linesOf(section);
        }
        add(whole);
        for (const IndexedEntry &part : std::as_const(parts))
            add(part);
    }

    void addQuestions()
    {
        for (const QuestionWords &question : m_language.questions) {
            const auto situation
                = std::find_if(m_language.situations.cbegin(), m_language.situations.cend(),
                               [&](const auto &s) { return s.id.text == question.situation.text; });
            add({ .kind = u"question"_s,
                  .address = u"questions/"_s + question.topic.text,
                  .title = question.text.text,
                  .lines = { situation == m_language.situations.cend() ? QString() : situation->title.text },
                  .question = question.id.text,
                  .thing = u"question:"_s + question.id.text });
        }
    }

    void addStudies()
    {
        // The largest first, as in the list of studies.
        QList<std::pair<const SourceFacts *, const SourceWords *>> studies;
        for (const SourceWords &words : m_language.sources) {
            if (const SourceFacts *facts = m_deck.source(words.id.text))
                studies << std::pair{ facts, &words };
        }
        std::stable_sort(studies.begin(), studies.end(), [](const auto &a, const auto &b) {
            return a.first->people.value_or(0) > b.first->people.value_or(0);
        });
        for (const auto &[facts, study] : std::as_const(studies)) {
            const SourceWords &words = *study;
            Source named; // it knows what to call itself
            named.title = facts->title;
            named.name = facts->name;
            named.authors = facts->authors;
            named.journal = facts->journal;
            named.plainName = words.plainName.text;
            named.year = facts->year.value_or(0);
            named.designWords = evidenceWord(m_language, u"design"_s, facts->design);
            IndexedEntry entry{ .kind = u"study"_s,
                                .address = u"study/"_s + facts->id.text,
                                .title = named.shortName(),
                                .names = { facts->title, facts->registry } };
            if (facts->isInDoubt())
                entry.notice = evidenceWord(m_language, u"status"_s, facts->status.text);
            for (const FindingWords &finding : words.findings)
                entry.lines << finding.plain;
            entry.lines << words.population << words.cellType << facts->authors;
            add(entry);
        }
    }

    void addCharts()
    {
        for (const ChartWords &chart : m_language.charts)
            add({ .kind = u"chart"_s,
                  .address = u"chart/"_s + chart.id.text,
                  .title = chart.title.text,
                  .lines = { chart.question.text, chart.plain.text, chart.caution.text } });
    }

    void addClaims()
    {
        for (const ClaimWords &words : m_language.claims) {
            const auto facts
                = std::find_if(m_deck.claims.cbegin(), m_deck.claims.cend(),
                               [&](const auto &claim) { return claim.id.text == words.id.text; });
            if (facts == m_deck.claims.cend())
                continue;
            const QString topic = facts->topic.text;
            const QString page = topic == "overview"_L1 ? u"where-things-stand"_s : topic;
            add({ .kind = u"claim"_s,
                  .address = u"claims/%1/%2"_s.arg(page, words.id.text),
                  .title = words.text,
                  .notice = evidenceWord(m_language, u"verdict"_s, facts->verdict),
                  .lines = { words.why } });
        }
    }

    const Deck &m_deck;
    const LanguageDeck &m_language;
    QList<IndexedEntry> m_entries;
};

/// As a word is mostly written; in small letters, if it ever is: capitals are those of titles and sentences.
QString shownForm(const QHash<QString, int> &forms)
{
    QStringList all = forms.keys();
    all.sort();
    return *std::max_element(all.cbegin(), all.cend(), [&](const QString &a, const QString &b) {
        const bool smallA = a == a.toLower();
        const bool smallB = b == b.toLower();
        return smallA != smallB ? smallB : forms.value(a) < forms.value(b);
    });
}

QStringList textsOf(const IndexedEntry &entry)
{
    return QStringList{ entry.title } + entry.names + entry.lines + QStringList{ entry.notice };
}

} // namespace

SearchIndex::SearchIndex(const Deck &deck, const LanguageDeck &language)
    : m_entries(Entries(deck, language).take())
{
    addSynonyms(language);
    if (const LanguageDeck &master = deck.languages.constFirst(); !language.complete) {
        QSet<QString> there;
        for (const IndexedEntry &entry : std::as_const(m_entries))
            there.insert(entry.thing);
        for (const IndexedEntry &entry : Entries(deck, master).take()) {
            if (!there.contains(entry.thing))
                m_entries << entry;
        }
        addSynonyms(master);
    }
    markAlike();
}

void SearchIndex::addSynonyms(const LanguageDeck &language)
{
    for (const SynonymWords &group : language.synonyms)
        m_synonyms << QStringList{ group.here.text } + wordsOf(group.also);
    for (const TermWords &term : language.terms) {
        if (!term.also.isEmpty())
            m_synonyms << QStringList{ term.term.text } + wordsOf(term.also);
    }
}

void SearchIndex::markAlike()
{
    QList<QList<QStringList>> groups;
    for (const QStringList &group : std::as_const(m_synonyms)) {
        QList<QStringList> phrases;
        for (const QString &words : group)
            phrases << searchKeys(words);
        groups << phrases;
    }
    const auto keysOf = [](const QStringList &texts) {
        QList<QStringList> keys;
        for (const QString &text : texts)
            keys << searchKeys(text);
        return keys;
    };
    const auto standIn = [](const QList<QStringList> &texts, const QList<QStringList> &phrases) {
        return std::any_of(texts.cbegin(), texts.cend(), [&](const QStringList &keys) {
            return std::any_of(phrases.cbegin(), phrases.cend(),
                               [&](const auto &phrase) { return indexOfPhrase(keys, phrase) >= 0; });
        });
    };
    for (IndexedEntry &entry : m_entries) {
        const QList<QStringList> title = keysOf(QStringList{ entry.title } + entry.names);
        const QList<QStringList> lines = keysOf(entry.lines + QStringList{ entry.notice });
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (standIn(title, groups.at(i)))
                entry.alikeTitle << m_synonyms.at(i);
            else if (standIn(lines, groups.at(i)))
                entry.alike << m_synonyms.at(i);
        }
        entry.alikeTitle.removeDuplicates();
        entry.alike.removeDuplicates();
    }
}

QList<IndexedWord> SearchIndex::words() const
{
    struct Word {
        QHash<QString, int> forms;
        int entries = 0;
        qsizetype last = -1; // the entry in which it was last seen
    };
    QMap<QString, Word> all;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        for (const QString &text :
             textsOf(m_entries.at(i)) + m_entries.at(i).alikeTitle + m_entries.at(i).alike) {
            for (const SearchWord &found : searchWords(text)) {
                Word &word = all[found.key];
                ++word.forms[text.mid(found.start, found.length)];
                if (word.last != i)
                    ++word.entries;
                word.last = i;
            }
        }
    }
    QList<IndexedWord> words;
    for (auto word = all.cbegin(); word != all.cend(); ++word) {
        words << IndexedWord{ word.key(), shownForm(word->forms), word->entries };
    }
    return words;
}

bool SearchIndex::holds(const QString &words) const
{
    const QStringList phrase = searchKeys(words);
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [&](const IndexedEntry &entry) {
        const QStringList texts = textsOf(entry);
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&](const QString &text) { return indexOfPhrase(searchKeys(text), phrase) >= 0; });
    });
}

} // namespace Plainheart::Authoring
