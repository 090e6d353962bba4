// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchmarks.h"

#include "searchwords.h"

#include <QTextBoundaryFinder>

namespace Plainheart {

namespace {

/// As indexOfPhrase(), at this place alone.
bool standsAt(const QList<SearchWord> &words, qsizetype at, const QStringList &phrase)
{
    const qsizetype last = phrase.size() - 1;
    if (phrase.isEmpty() || at + last >= words.size())
        return false;
    for (qsizetype i = 0; i <= last; ++i) {
        const QString &key = words.at(at + i).key;
        const QString &wanted = phrase.at(i);
        const bool plural = i == last && key.size() == wanted.size() + 1 && key.endsWith(u's');
        if (!(plural ? key.startsWith(wanted) : key == wanted))
            return false;
    }
    return true;
}

bool beginsAt(const QList<SearchWord> &words, qsizetype at, const QStringList &keys)
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (at + i >= words.size())
            return false;
        const QString &key = words.at(at + i).key;
        if (i + 1 == keys.size() ? !key.startsWith(keys.at(i)) : key != keys.at(i))
            return false;
    }
    return !keys.isEmpty();
}

SearchRange rangeOf(const QString &text, const SearchWord &first, const SearchWord &last, qsizetype keyLength)
{
    const qsizetype end = last.start + lengthOfKey(text, last, keyLength);
    return { int(first.start), int(end - first.start) };
}

/// What of the text is marked from a word on; of length 0 if nothing is.
SearchRange markAt(const QString &text, const QList<SearchWord> &words, qsizetype at,
                   const SearchPatterns &patterns)
{
    SearchRange longest;
    const auto take = [&](const SearchRange &range) {
        if (range.length > longest.length)
            longest = range;
    };
    for (const QStringList &beginning : patterns.beginnings) {
        if (beginsAt(words, at, beginning))
            take(rangeOf(text, words.at(at), words.at(at + beginning.size() - 1),
                         beginning.constLast().size()));
    }
    if (longest.length > 0)
        return longest;
    for (const QStringList &phrase : patterns.phrases) {
        if (standsAt(words, at, phrase))
            take(rangeOf(text, words.at(at), words.at(at + phrase.size() - 1), phrase.constLast().size()));
    }
    return longest;
}

} // namespace

QList<SearchRange> marksIn(const QString &text, const SearchPatterns &patterns)
{
    const QList<SearchWord> words = searchWords(text);
    QList<SearchRange> marks;
    int end = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.at(at).start < end)
            continue;
        const SearchRange mark = markAt(text, words, at, patterns);
        if (mark.length == 0)
            continue;
        marks << mark;
        end = mark.start + mark.length;
    }
    return marks;
}

QString bestLine(const QStringList &lines, const SearchPatterns &patterns)
{
    qsizetype most = 0;
    QString best = lines.value(0);
    for (const QString &line : lines) {
        const qsizetype marks = marksIn(line, patterns).size();
        if (marks > most) {
            most = marks;
            best = line;
        }
    }
    return best;
}

QString bestSentence(const QString &line, const SearchPatterns &patterns, qsizetype longest)
{
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line);
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        sentences << line.mid(from, finder.position() - from).trimmed();
        from = finder.position();
    }
    const QString sentence = bestLine(sentences, patterns);
    if (sentence.size() <= longest)
        return sentence;
    const qsizetype space = sentence.lastIndexOf(u' ', longest);
    return sentence.left(space > 0 ? space : longest) + QChar(0x2026);
}

} // namespace Plainheart
