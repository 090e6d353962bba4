// SPDX-License-Identifier: GPL-3.0-or-later
#include "search.h"

#include "contentstore.h"
#include "searchwords.h"
#include "spelling.h"

#include <algorithm>
#include <QCollator>
#include <QSet>
#include <tuple>

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
        known = std::make_shared<const Words>(words);
    }
    return *known;
}

Search::Found Search::entriesFor(const QList<SearchedWord> &words, const QString &language) const
{
    Found found;
    QSet<qint64> seen;
    const auto take = [&](const QList<SearchEntry> &list) {
        for (const SearchEntry &entry : list) {
            if (!seen.contains(entry.number))
                found.entries << entry;
            seen.insert(entry.number);
        }
    };
    const auto ask = [&](const QString &match) {
        return found.entries.size() < mostEntries ? m_store->searchEntries(match, language, mostEntries + 1)
                                                  : QList<SearchEntry>();
    };
    // What is called so: what says it in its title before what has it as another name, in the order of the
    // content.
    const auto addCalled = [&](const QString &expression) {
        QList<SearchEntry> list = ask(in("title"_L1, expression));
        QSet<qint64> titled;
        for (const SearchEntry &entry : std::as_const(list))
            titled.insert(entry.number);
        list += ask(in("title names"_L1, expression));
        std::stable_sort(list.begin(), list.end(), [&](const SearchEntry &a, const SearchEntry &b) {
            const auto rank = [&](const SearchEntry &entry) {
                return std::tuple(kindOrder(entry.kind), titled.contains(entry.number) ? 0 : 1, entry.number);
            };
            return rank(a) < rank(b);
        });
        take(list);
    };
    // What speaks of it: the best first.
    const auto addSaid = [&](const QString &match) {
        QList<SearchEntry> list = ask(match);
        std::stable_sort(list.begin(), list.end(), [](const SearchEntry &a, const SearchEntry &b) {
            return kindOrder(a.kind) < kindOrder(b.kind);
        });
        take(list);
    };
    const QString whole = expression(words, Match::Whole);
    const QString beginning = expression(words, Match::Beginning);
    addCalled(whole);
    addCalled(beginning);
    addSaid(in("title names text"_L1, whole));
    // One letter begins words in nearly every text.
    if (words.size() > 1 || words.constFirst().keys.constFirst().size() > 1) {
        addSaid(in("title names text"_L1, beginning));
        addSaid(beginning); // with words that stand for those that were typed
    }
    if (found.entries.isEmpty() && words.size() > 1) {
        found.someWords = true;
        addSaid(expression(words, Match::Whole, " OR "_L1));
        addSaid(expression(words, Match::Beginning, " OR "_L1));
    }
    found.more = found.entries.size() > mostEntries;
    if (found.more)
        found.entries.resize(mostEntries);
    // What is called just so comes first, by its title or by another name.
    QStringList keys;
    for (const SearchedWord &word : words)
        keys << word.keys;
    const auto other
        = std::stable_partition(found.entries.begin(), found.entries.end(),
                                [&](const SearchEntry &entry) { return searchKeys(entry.title) == keys; });
    std::stable_partition(other, found.entries.end(),
                          [&](const SearchEntry &entry) { return isAlsoCalled(entry, keys); });
    return found;
}

SearchHit Search::hitOf(const SearchEntry &entry, const SearchPatterns &patterns) const
{
    const SearchTexts texts = m_store->searchTexts(entry.number);
    SearchHit hit;
    hit.kind = entry.kind;
    hit.address = entry.address;
    hit.inDetail = entry.inDetail;
    hit.title = entry.title;
    hit.titleMarks = marksIn(entry.title, patterns);
    hit.notice = texts.notice;
    const QString line = bestLine(texts.lines, patterns);
    // Another name that was typed says why this was found. What a study found says more than the title of its
    // paper.
    const SearchPatterns asTyped{ patterns.beginnings, {} };
    const QString name = bestLine(texts.names, asTyped);
    const auto isIn = [&](const QString &text) { return !marksIn(text, asTyped).isEmpty(); };
    hit.isName = isIn(name) && !isIn(entry.title) && (entry.kind == "word"_L1 || !isIn(line));
    hit.text = hit.isName ? name : bestSentence(line, patterns, longestSentence);
    hit.textMarks = marksIn(hit.text, patterns);
    return hit;
}

QList<SearchWordNear> Search::nearWords(const QString &typed, const QString &language) const
{
    const QStringList keys = searchKeys(typed);
    QList<std::pair<int, SearchWordNear>> near;
    for (const Term &term : m_store->terms(language)) {
        for (const QString &name : QStringList{ term.term } + term.also) {
            for (const QString &word : searchKeys(name)) {
                for (const QString &key : keys) {
                    const int most = std::max(1, int(key.size()) / 2);
                    const int away = spellingDistance(key, word, most).toWhole;
                    if (key.size() > 2 && away <= most)
                        near << std::pair{ away, SearchWordNear{ term.id, term.term } };
                }
            }
        }
    }
    std::stable_sort(near.begin(), near.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<SearchWordNear> words;
    for (const auto &[away, word] : std::as_const(near)) {
        const bool there = std::any_of(words.cbegin(), words.cend(),
                                       [&](const SearchWordNear &one) { return one.id == word.id; });
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
        found = entriesFor(words, question.language);
    if (found.entries.isEmpty()) {
        answer.near = answer.asked ? nearWords(typed, question.language) : QList<SearchWordNear>();
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

    for (const SearchEntry &entry : std::as_const(found.entries)) {
        auto group = std::find_if(answer.groups.begin(), answer.groups.end(),
                                  [&](const SearchGroup &one) { return one.kind == entry.kind; });
        if (group == answer.groups.end()) {
            answer.groups << SearchGroup{ entry.kind, 0, {} };
            group = answer.groups.end() - 1;
        }
        ++group->count;
        if (group->hits.size() < firstHits || group->kind == question.wholeGroup)
            group->hits << hitOf(entry, patterns);
    }
    return answer;
}

} // namespace Plainheart
