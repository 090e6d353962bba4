// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"

#include "contentstore.h"
#include "searchwords.h"
#include "spelling.h"

#include <algorithm>
#include <QCollator>
#include <QSet>

namespace Plainheart {

using namespace Qt::StringLiterals;

/// A word that is looked for: one key, or letters of a script without spaces that stand together.
struct SearchedWord {
    QStringList keys;
    QString shown; ///< as typed, or as the word is written that it was taken for
};

namespace {

// No reader types more, and whoever does gets an answer to the beginning.
constexpr qsizetype longestText = 200;
constexpr qsizetype mostWords = 8;

constexpr int mostEntries = 300;
constexpr qsizetype longestSentence = 240;
constexpr qsizetype nearWordsShown = 3;

/// The order of things that match equally well.
int kindOrder(const QString &kind)
{
    static const QStringList order{ u"word"_s,  u"topic"_s, u"page"_s, u"question"_s,
                                    u"study"_s, u"chart"_s, u"claim"_s };
    return int(order.indexOf(kind));
}

bool hasFigure(const QString &key)
{
    return std::any_of(key.cbegin(), key.cend(), [](QChar c) { return c.isDigit(); });
}

/// A phrase of FTS5: nothing in it can be an operator.
QString quoted(const QStringList &keys)
{
    QString text = keys.join(u' ');
    text.replace(u'"', "\"\""_L1);
    return u'"' + text + u'"';
}

enum class Match { Whole, Beginning };

QString expression(const QList<SearchedWord> &words, Match match, QLatin1StringView between = " AND "_L1)
{
    QStringList parts;
    for (const SearchedWord &word : words)
        parts << quoted(word.keys) + (match == Match::Beginning ? u"*"_s : QString());
    return u'(' + parts.join(between) + u')';
}

QString in(QLatin1StringView columns, const QString &expression)
{
    return u'{' + columns + u"} : "_s + expression;
}

QList<SearchedWord> takeApart(const QString &text)
{
    QList<SearchedWord> words;
    for (const SearchWord &word : searchWords(text)) {
        if (word.joined && !words.isEmpty()) {
            words.last().keys << word.key;
            words.last().shown += text.mid(word.start, word.length);
        } else if (words.size() < mostWords) {
            words << SearchedWord{ { word.key }, text.mid(word.start, word.length) };
        }
    }
    return words;
}

bool isAlsoCalled(const SearchEntry &entry, const QStringList &keys)
{
    return std::any_of(entry.names.cbegin(), entry.names.cend(),
                       [&](const QString &name) { return searchKeys(name) == keys; });
}

/// Whether the words that are looked for are a phrase, or its beginning.
bool asksFor(const QStringList &phrase, const QList<SearchedWord> &words)
{
    constexpr qsizetype tellsAWord = 3;
    return std::all_of(phrase.cbegin(), phrase.cend(), [&](const QString &key) {
        return std::any_of(words.cbegin(), words.cend(), [&](const SearchedWord &word) {
            const QString &typed = word.keys.constFirst();
            return key == typed || (typed.size() >= tellsAWord && key.startsWith(typed));
        });
    });
}

} // namespace

Search::Search(const ContentStore *store)
    : m_store(store)
{
}

Search::~Search() = default;

const Search::Words &Search::wordsOf(const QString &language) const
{
    std::shared_ptr<const Words> &known = m_words[language];
    if (!known) {
        Words words;
        words.terms = m_store->searchTerms(language);
        std::sort(words.terms.begin(), words.terms.end(),
                  [](const SearchTerm &a, const SearchTerm &b) { return a.key < b.key; });
        for (const QStringList &group : m_store->synonyms(language)) {
            QList<QStringList> phrases;
            for (const QString &phrase : group)
                phrases << searchKeys(phrase);
            words.synonyms << phrases;
        }
        for (const Term &term : m_store->terms(language)) {
            Named named{ { term.id, term.term }, searchKeys(term.term) };
            for (const QString &name : term.also)
                named.keys += searchKeys(name);
            words.glossary << named;
        }
        for (const auto &[number, kind] : m_store->searchKinds(language)) {
            if (words.kinds.isEmpty())
                words.first = number;
            words.kinds.resize(number - words.first + 1);
            words.kinds.last() = kind;
        }
        known = std::make_shared<const Words>(words);
    }
    return *known;
}

Search::Found Search::entriesFor(const QList<SearchedWord> &words, const Words &all) const
{
    Found found;
    QSet<qint64> seen;
    const auto order = [&](qint64 number) { return kindOrder(all.kinds.value(number - all.first)); };
    const auto take = [&](QList<qint64> list) {
        std::stable_sort(list.begin(), list.end(), [&](qint64 a, qint64 b) { return order(a) < order(b); });
        for (const qint64 number : std::as_const(list)) {
            if (!seen.contains(number))
                found.entries << number;
            seen.insert(number);
        }
    };
    const auto ask = [&](const QString &match) {
        return found.entries.size() > mostEntries
            ? QList<qint64>()
            : m_store->searchEntries(match, all.first, all.first + all.kinds.size() - 1, mostEntries + 1);
    };
    // What is called so: of each kind what says it in its title comes before what has it as another name.
    const auto takeCalled = [&](const QString &expression) {
        take(ask(in("title"_L1, expression)) + ask(in("title names"_L1, expression)));
    };
    const QString whole = expression(words, Match::Whole);
    const QString beginning = expression(words, Match::Beginning);
    takeCalled(whole);
    putExactFirst(words, found.entries);
    takeCalled(beginning);
    take(ask(in("title names text"_L1, whole)));
    // One letter begins words in nearly every text.
    if (words.size() > 1 || words.constFirst().keys.constFirst().size() > 1) {
        take(ask(in("title names text"_L1, beginning)));
        take(ask(beginning)); // with words that stand for those that were typed
    }
    if (found.entries.isEmpty() && words.size() > 1) {
        found.someWords = true;
        take(ask(expression(words, Match::Whole, " OR "_L1)));
        take(ask(expression(words, Match::Beginning, " OR "_L1)));
    }
    found.more = found.entries.size() > mostEntries;
    if (found.more)
        found.entries.resize(mostEntries);
    return found;
}

void Search::putExactFirst(const QList<SearchedWord> &words, QList<qint64> &entries) const
{
    constexpr qsizetype lookedAt = 60;
    QStringList keys;
    for (const SearchedWord &word : words)
        keys << word.keys;
    QList<qint64> titled;
    QList<qint64> named;
    for (const qint64 number : entries.first(std::min(entries.size(), lookedAt))) {
        const SearchEntry entry = m_store->searchEntry(number);
        if (searchKeys(entry.title) == keys)
            titled << number;
        else if (isAlsoCalled(entry, keys))
            named << number;
    }
    const QList<qint64> exact = titled + named;
    entries.removeIf([&](qint64 number) { return exact.contains(number); });
    entries = exact + entries;
}

SearchHit Search::hitOf(const SearchEntry &entry, const SearchPatterns &patterns) const
{
    SearchHit hit;
    hit.kind = entry.kind;
    hit.address = entry.address;
    hit.inDetail = entry.inDetail;
    hit.question = entry.question;
    hit.title = entry.title;
    hit.titleMarks = marksIn(entry.title, patterns);
    hit.notice = entry.notice;
    const QString line = bestLine(entry.lines, patterns);
    // Another name that was typed says why this was found. What a study found says more than the title of its
    // paper.
    const SearchPatterns asTyped{ patterns.beginnings, {} };
    const QString name = bestLine(entry.names, asTyped);
    const auto isIn = [&](const QString &text) { return !marksIn(text, asTyped).isEmpty(); };
    hit.isName = isIn(name) && !isIn(entry.title) && (entry.kind == "word"_L1 || !isIn(line));
    hit.text = hit.isName ? name : bestSentence(line, patterns, longestSentence);
    hit.textMarks = marksIn(hit.text, patterns);
    return hit;
}

QList<SearchWordNear> Search::nearWords(const QString &typed, const Words &all, const QString &language)
{
    const QStringList keys = searchKeys(typed);
    QList<std::pair<int, SearchWordNear>> near;
    for (const Named &named : all.glossary) {
        for (const QString &word : named.keys) {
            for (const QString &key : keys) {
                const int most = std::max(1, int(key.size()) / 2);
                const int away = spellingDistance(key, word, most).toWhole;
                if (key.size() > 2 && away <= most)
                    near << std::pair{ away, named.word };
            }
        }
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<SearchWordNear> words;
    for (const auto &[away, word] : std::as_const(near)) {
        const bool there = std::any_of(words.cbegin(), words.cend(),
                                       [id = word.id](const SearchWordNear &one) { return one.id == id; });
        if (!there && words.size() < nearWordsShown)
            words << word;
    }
    QCollator collator{ QLocale(language) };
    std::sort(words.begin(), words.end(), [&](const SearchWordNear &a, const SearchWordNear &b) {
        return collator.compare(a.text, b.text) < 0;
    });
    return words;
}

SearchAnswer Search::find(const SearchQuestion &question) const
{
    SearchAnswer answer;
    const QString typed = question.text.left(longestText);
    answer.asked = !typed.trimmed().isEmpty();
    const Words &all = wordsOf(question.language);

    QList<SearchedWord> words;
    bool changed = false;
    for (SearchedWord word : takeApart(typed)) {
        const QString &key = word.keys.constFirst();
        if (word.keys.size() == 1 && !hasFigure(key) && !isBeginning(key, all.terms)) {
            changed = true;
            const SearchTerm *nearest = nearestTerm(key, all.terms);
            if (!nearest)
                continue;
            word = { { nearest->key }, nearest->shown };
        }
        words << word;
    }
    Found found;
    if (!words.isEmpty())
        found = entriesFor(words, all);
    if (found.entries.isEmpty()) {
        answer.near = answer.asked ? nearWords(typed, all, question.language) : QList<SearchWordNear>();
        return answer;
    }
    if (changed) {
        QStringList shown;
        for (const SearchedWord &word : std::as_const(words))
            shown << word.shown;
        answer.shownFor = shown.join(u' ');
    }
    answer.someWords = found.someWords;
    answer.count = int(found.entries.size());
    answer.more = found.more;

    SearchPatterns patterns;
    for (const SearchedWord &word : std::as_const(words))
        patterns.beginnings << word.keys;
    for (const QList<QStringList> &group : all.synonyms) {
        const bool asked = std::any_of(group.cbegin(), group.cend(),
                                       [&](const QStringList &phrase) { return asksFor(phrase, words); });
        if (asked)
            patterns.phrases << group;
    }

    for (const qint64 number : std::as_const(found.entries)) {
        const QString kind = all.kinds.value(number - all.first);
        auto group = std::find_if(answer.groups.begin(), answer.groups.end(),
                                  [&](const SearchGroup &one) { return one.kind == kind; });
        if (group == answer.groups.end()) {
            answer.groups << SearchGroup{ kind, 0, {} };
            group = answer.groups.end() - 1;
        }
        ++group->count;
        if (group->hits.size() < firstHits || kind == question.wholeGroup)
            group->hits << hitOf(m_store->searchEntry(number), patterns);
    }
    return answer;
}

} // namespace Plainheart
