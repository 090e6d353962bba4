// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicon.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace PlainheartTest {

/// Turns what is said in English back into words and digits, and what is shown into the same, so that the two
/// can be compared. It knows the language by itself: nothing of it is taken from app/speech.
class SaidBack
{
public:
    explicit SaidBack(const Plainheart::Lexicon &lexicon)
        : m_entries(lexicon.words)
    {
        std::ranges::stable_sort(m_entries, std::ranges::greater(),
                                 [](const auto &entry) { return entry.shown.size(); });
        const QStringList units
            = QStringLiteral("zero one two three four five six seven eight nine ten eleven twelve "
                             "thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
                  .split(u' ');
        const QStringList tens
            = QStringLiteral("twenty thirty forty fifty sixty seventy eighty ninety").split(u' ');
        const QStringList first
            = QStringLiteral("x first second third fourth fifth sixth seventh eighth ninth tenth "
                             "eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
                             "seventeenth eighteenth nineteenth twentieth")
                  .split(u' ');
        for (int i = 0; i < units.size(); ++i)
            m_numbers.insert(units.at(i), i);
        for (int i = 0; i < tens.size(); ++i) {
            m_numbers.insert(tens.at(i), 20 + i * 10);
            for (int unit = 1; unit < 10; ++unit)
                m_numbers.insert(tens.at(i) + u'-' + units.at(unit), 20 + i * 10 + unit);
        }
        for (int i = 1; i < first.size(); ++i)
            m_ordinals.insert(first.at(i), i);
        for (int unit = 1; unit < 10; ++unit)
            m_ordinals.insert(QStringLiteral("twenty-") + first.at(unit), 20 + unit);
        m_ordinals.insert(QStringLiteral("thirtieth"), 30);
        m_ordinals.insert(QStringLiteral("thirty-first"), 31);
    }

    /// Words in small letters, and numbers as digits, in the order of the spoken sentence.
    [[nodiscard]] QStringList ofSpoken(const QString &spoken) const
    {
        QStringList words
            = spoken.toLower().split(QRegularExpression(QStringLiteral("[\\s.,;:?!]+")), Qt::SkipEmptyParts);
        QStringList out;
        for (qsizetype i = 0; i < words.size();) {
            if (m_numbers.contains(words.at(i)))
                out << number(words, i);
            else if (m_ordinals.contains(words.at(i)) && i > 0 && isMonth(words.at(i - 1)))
                out << QString::number(m_ordinals.value(words.at(i++)));
            else
                out << words.at(i++).split(u'-', Qt::SkipEmptyParts);
        }
        return joined(out);
    }

    /// The same of what is shown, with what the lexicon says for its entries.
    [[nodiscard]] QStringList ofShown(const QString &shown) const
    {
        QString text = shown;
        text.replace(QRegularExpression(QStringLiteral("[’‘]")), QStringLiteral("'"));
        text.remove(QRegularExpression(QStringLiteral("\\[\\d+(, \\d+)*\\]")));
        text.replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(" "));
        text = withEntries(text);
        const auto replace = [&](const char *pattern, const char *with) {
            text.replace(QRegularExpression(QString::fromUtf8(pattern)), QString::fromUtf8(with));
        };
        replace("\\$([\\d,.]*\\d)", "\\1 dollars");
        replace("(?<=\\d),(?=\\d{3})", "");
        replace("(?<=\\d) ?[-–] ?(?=\\d)", " to ");
        replace("(?<=\\d):(?=\\d)", " to ");
        replace("(?<=\\d)/(?=\\d)", " out of ");
        replace("(?<![\\w])-(?=\\d)", " minus ");
        replace("(?<=\\d)(?=\\p{L})", " ");
        replace("(?<=\\p{L})-?(?=\\d)", " ");
        replace("(?<=\\p{L})\\.(?=\\p{L})", " ");
        replace("(19|20)(\\d)0 s\\b", "\\1\\2x");
        QStringList out;
        for (QString word :
             text.split(QRegularExpression(QStringLiteral("[\\s;:?!()“”\"|·–/]+")), Qt::SkipEmptyParts)) {
            word.remove(QRegularExpression(QStringLiteral("^[.,]+|[.,]+$")));
            if (word.size() > 1 && word == word.toUpper() && word != word.toLower()
                && std::ranges::all_of(word, [](QChar c) { return c.isLetter(); })) {
                for (const QChar letter : word)
                    out << QString(letter).toLower(); // spelled
            } else if (m_numbers.contains(word.toLower())) {
                out << word.toLower(); // "thirty-four"
            } else {
                out << word.toLower().split(u'-', Qt::SkipEmptyParts);
            }
        }
        // Number words of the text itself, as "two of the five".
        QStringList digits;
        for (qsizetype i = 0; i < out.size();) {
            if (m_numbers.contains(out.at(i))) {
                digits << number(out, i);
            } else if (isWhole(out.at(i)) && isScale(out.value(i + 1))) {
                digits << QString::number(out.at(i).toLongLong() * scaleOf(out.at(i + 1))); // "64 million"
                i += 2;
            } else {
                digits << out.at(i++);
            }
        }
        return joined(digits);
    }

private:
    static qint64 scaleOf(const QString &word)
    {
        return word == QStringLiteral("thousand") ? 1000
            : word == QStringLiteral("million")   ? 1'000'000
            : word == QStringLiteral("billion")   ? 1'000'000'000
                                                  : 0;
    }
    static bool isWhole(const QString &text)
    {
        return std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    }
    static bool isScale(const QString &word) { return scaleOf(word) > 0; }
    static bool isMonth(const QString &word)
    {
        return QStringLiteral(
                   "january february march april may june july august september october november december")
            .split(u' ')
            .contains(word);
    }

    /// "twenty twenty-three" is one number on the screen, and "four five" of "4, 5" are two: so digits that
    /// follow each other are compared without the gaps between them.
    static QStringList joined(const QStringList &parts)
    {
        QStringList out;
        for (const QString &part : parts) {
            if (!out.isEmpty() && part.front().isDigit() && out.constLast().back().isDigit())
                out.last() += part;
            else
                out << part;
        }
        return out;
    }

    [[nodiscard]] QString withEntries(const QString &text) const
    {
        QString out;
        for (qsizetype at = 0; at < text.size();) {
            const auto fits = [&](const Plainheart::SpokenWord &entry) {
                const auto touches = [&](QChar edge, qsizetype next) {
                    return edge.isLetterOrNumber() && next >= 0 && next < text.size()
                        && text.at(next).isLetterOrNumber();
                };
                return entry.shown != QStringLiteral("$") && QStringView(text).mid(at).startsWith(entry.shown)
                    && !touches(entry.shown.front(), at - 1)
                    && !touches(entry.shown.back(), at + entry.shown.size());
            };
            const auto entry = std::ranges::find_if(m_entries, fits);
            // "35/15" is no "or".
            const bool fraction = entry != m_entries.cend() && entry->shown == QStringLiteral("/") && at > 0
                && text.at(at - 1).isDigit();
            if (entry == m_entries.cend() || fraction) {
                out += text.at(at++);
                continue;
            }
            out += u' ' + entry->spoken + u' ';
            at += entry->shown.size();
            if (at + 1 < text.size() && text.at(at) == u'-' && text.at(at + 1).isLetterOrNumber())
                ++at; // "BOOST-2" is no minus
        }
        return out;
    }

    /// The digits of the number words from here on.
    [[nodiscard]] QString number(const QStringList &words, qsizetype &at) const
    {
        qint64 whole = 0;
        qint64 group = m_numbers.value(words.at(at++));
        for (; at < words.size(); ++at) {
            const QString &word = words.at(at);
            if (word == QStringLiteral("hundred"))
                group *= 100;
            else if (isScale(word)) {
                whole += group * scaleOf(word);
                group = 0;
            } else if (m_numbers.contains(word) && group % 100 == 0 && (group > 0 || whole > 0))
                group += m_numbers.value(word);
            else
                break;
        }
        QString text = QString::number(whole + group);
        if (at + 1 < words.size() && words.at(at) == QStringLiteral("point")
            && m_numbers.contains(words.at(at + 1))) {
            text += u'.';
            for (++at; at < words.size() && m_numbers.value(words.at(at), 10) < 10; ++at)
                text += QString::number(m_numbers.value(words.at(at)));
        }
        return text;
    }

    QList<Plainheart::SpokenWord> m_entries;
    QHash<QString, int> m_numbers;
    QHash<QString, int> m_ordinals;
};

} // namespace PlainheartTest
