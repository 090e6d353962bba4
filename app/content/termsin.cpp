// SPDX-License-Identifier: GPL-3.0-or-later
#include "termsin.h"

#include <algorithm>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// Small letters, with one kind of hyphen and of apostrophe.
QString folded(const QString &text)
{
    QString plain = text.toCaseFolded();
    for (QChar &c : plain) {
        if (c.category() == QChar::Punctuation_Dash)
            c = u'-';
        else if (c == u'\u2019')
            c = u'\'';
    }
    return plain;
}

bool isPartOfWord(QChar c) { return c.isLetter() || c.isMark() || c.isSurrogate(); }

/// Both are folded.
bool standsIn(const QString &text, const QString &word)
{
    if (word.isEmpty())
        return false;
    for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        auto end = at + word.size();
        if (end < text.size() && text.at(end) == u's')
            ++end;
        const bool begins = at == 0 || !isPartOfWord(text.at(at - 1));
        const bool ends = end == text.size() || !isPartOfWord(text.at(end));
        if (begins && ends)
            return true;
    }
    return false;
}

} // namespace

QStringList termsIn(const QString &text, const QList<Term> &terms)
{
    const QString searched = folded(text);
    QStringList found;
    for (const Term &term : terms) {
        const QStringList words = QStringList{ term.term } + term.also;
        const bool stands = std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return standsIn(searched, folded(word));
        });
        if (stands)
            found << term.id;
    }
    return found;
}

} // namespace Plainheart
