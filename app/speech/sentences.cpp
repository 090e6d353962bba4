// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokentext.h"

#include <algorithm>
#include <QSet>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

bool closes(QChar c) { return u")]}\"'”’»"_s.contains(c); }
bool opens(QChar c) { return u"([{\"'“‘«¿¡"_s.contains(c); }

/// Full stops of scripts that are written without blanks between sentences.
bool endsWithoutBlank(QChar c) { return u"。！？؟۔।"_s.contains(c); }

/// The word that ends here, with its full stop: "Dr.", "e.g.".
QStringView wordBefore(QStringView text, qsizetype end)
{
    qsizetype from = end;
    while (from > 0 && !text.at(from - 1).isSpace() && !opens(text.at(from - 1)))
        --from;
    return text.mid(from, end - from);
}

/// "1. Do they ask you to pay?": the number of a question is a part of it.
bool isNumbering(QStringView text)
{
    const QStringView number = text.trimmed();
    return !number.isEmpty()
        && std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QStringList sentencesOf(const QString &plainText, const Lexicon &lexicon)
{
    const QSet<QString> openings(lexicon.openings.cbegin(), lexicon.openings.cend());
    QStringList sentences;
    const auto take = [&](qsizetype from, qsizetype to) {
        const QString sentence = plainText.mid(from, to - from).trimmed();
        if (!sentence.isEmpty())
            sentences << sentence;
    };
    qsizetype from = 0;
    const QStringView text(plainText);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n') {
            take(from, i);
            from = i + 1;
            continue;
        }
        if (endsWithoutBlank(c)) {
            take(from, i + 1);
            from = i + 1;
            continue;
        }
        if (c != u'.' && c != u'?' && c != u'!' && c != u'…')
            continue;
        qsizetype end = i + 1;
        while (end < text.size() && (closes(text.at(end)) || u".?!…"_s.contains(text.at(end))))
            ++end;
        // "1.5", "e.g.x" and an address go on.
        if (end < text.size() && !text.at(end).isSpace())
            continue;
        qsizetype next = end;
        while (next < text.size() && text.at(next).isSpace() && text.at(next) != u'\n')
            ++next;
        if (next < text.size() && text.at(next) != u'\n') {
            qsizetype begins = next;
            while (begins + 1 < text.size() && opens(text.at(begins)))
                ++begins;
            const QStringView word = wordBefore(text, i + 1);
            if (text.at(begins).isLower() || isNumbering(text.mid(from, i - from))
                || openings.contains(word.toString()))
                continue;
        }
        take(from, end);
        from = end;
        i = end - 1;
    }
    take(from, text.size());
    return sentences;
}

} // namespace Plainheart
