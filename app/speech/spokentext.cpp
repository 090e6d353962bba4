// SPDX-License-Identifier: GPL-3.0-or-later
#include "spokentext.h"

#include "numberwords.h"

#include <algorithm>
#include <optional>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

bool isWordPart(QChar c) { return c.isLetterOrNumber() || c.isMark(); }

bool isCurrency(const QString &shown)
{
    return shown.size() == 1 && shown.at(0).category() == QChar::Symbol_Currency;
}

/// One kind of blank, apostrophe and dash; without quotation marks, numbers of sources, and what is not seen.
QString simplified(const QString &shown)
{
    static const QRegularExpression sourceNumbers(u"\\s*\\[\\d+(?:[,;–-]\\s*\\d+)*\\]"_s);
    static const QRegularExpression unseen(
        u"[\\x{00AD}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2069}\\x{FEFF}]"_s);
    static const QRegularExpression quotes(u"[“”„«»\"]"_s);
    static const QRegularExpression apostrophes(u"[’‘]"_s);
    static const QRegularExpression blanks(u"\\s+"_s);
    return QString(shown)
        .remove(sourceNumbers)
        .remove(unseen)
        .remove(quotes)
        .replace(apostrophes, u"'"_s)
        .replace(blanks, u" "_s)
        .trimmed();
}

/// Says one text from its beginning to its end.
class Speaker
{
public:
    Speaker(const QString &text, const Lexicon &lexicon, const QRegularExpression &dates)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_dates(dates)
        , m_numbers(lexicon.numbers)
    {
    }

    QString say()
    {
        while (m_at < m_text.size()) {
            if (!word() && !date() && !number() && !letters())
                sign();
        }
        return withoutStrayMarks(m_spoken);
    }

private:
    [[nodiscard]] QChar charAt(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() ? m_text.at(at) : QChar(u' ');
    }

    /// What stands here, if the pattern begins here.
    [[nodiscard]] QRegularExpressionMatch here(const QRegularExpression &pattern) const
    {
        return pattern.match(m_text, m_at, QRegularExpression::NormalMatch,
                             QRegularExpression::AnchorAtOffsetMatchOption);
    }

    void add(const QString &words) { m_spoken += u' ' + words + u' '; }

    /// The entry of the lexicon that stands here; whole words and signs only.
    [[nodiscard]] const SpokenWord *entryHere() const
    {
        for (const SpokenWord &entry : m_lexicon.words) {
            const qsizetype end = m_at + entry.shown.size();
            if (!QStringView(m_text).mid(m_at).startsWith(entry.shown))
                continue;
            if (isWordPart(entry.shown.front()) && isWordPart(charAt(m_at - 1)))
                continue;
            if (isWordPart(entry.shown.back()) && isWordPart(charAt(end)))
                continue;
            return &entry;
        }
        return nullptr;
    }

    bool word()
    {
        const SpokenWord *entry = entryHere();
        if (!entry || isCurrency(entry->shown))
            return false;
        m_at += entry->shown.size();
        add(entry->spoken);
        // "vs." at the end of a sentence still ends it.
        if (entry->shown.endsWith(u'.') && m_at >= m_text.size())
            m_spoken += u'.';
        return true;
    }

    /// "November 21, 2026": the day is said as an ordinal.
    bool date()
    {
        if (m_lexicon.months.isEmpty() || !charAt(m_at).isLetter() || isWordPart(charAt(m_at - 1)))
            return false;
        const auto match = here(m_dates);
        const QString day = m_numbers.ordinals.value(match.captured(2).toInt() - 1);
        if (!match.hasMatch() || day.isEmpty())
            return false;
        m_at = match.capturedEnd();
        add(match.captured(1) + u' ' + day);
        return true;
    }

    [[nodiscard]] QString wholeInWords(const QString &digits) const
    {
        const QString plain = QString(digits).remove(u',');
        // A nought in front, and very long ones, are names: "NCT03759405".
        if (plain.size() > 1 && plain.startsWith(u'0'))
            return digitByDigit(plain, m_numbers);
        const bool asWritten = !digits.contains(u',');
        if (asWritten && plain.size() > 6)
            return digitByDigit(plain, m_numbers);
        return cardinal(plain.toLongLong(), m_numbers);
    }

    /// The word for what joins this number to the next: "3-4", "2:1", "9/32". Empty if nothing does.
    [[nodiscard]] QString joint(qsizetype &end) const
    {
        static const QRegularExpression joined(u" ?([-–:/]) ?(?=[−+]?\\d)"_s);
        const auto match = joined.match(m_text, end, QRegularExpression::NormalMatch,
                                        QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return {};
        // "Two years: 3 of 5" and "in 2015 - 3 of 5": a colon with a blank is a pause.
        const QString sign = match.captured(1);
        if (sign == u":"_s && match.capturedLength() != 1)
            return {};
        end = match.capturedEnd();
        return sign == u"/"_s ? m_numbers.outOf : m_numbers.range;
    }

    bool number()
    {
        static const QRegularExpression pattern(
            u"([$€£])?([−-])?(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.(\\d+))?(?:(s|st|nd|rd|th)\\b)?"_s);
        if (m_numbers.isEmpty())
            return false;
        const auto match = here(pattern);
        if (!match.hasMatch() || (!match.captured(2).isEmpty() && isWordPart(charAt(m_at - 1))))
            return false;
        const QString digits = match.captured(3);
        const QString decimals = match.captured(4);
        const QString suffix = match.captured(5);
        const bool year = digits.size() == 4 && decimals.isEmpty() && match.captured(2).isEmpty()
            && (digits.startsWith("19"_L1) || digits.startsWith("20"_L1));
        QString words;
        if (suffix == u"s"_s)
            words = year ? decadeInWords(digits.toInt(), m_numbers) : QString();
        else if (!suffix.isEmpty())
            words = m_numbers.ordinals.value(digits.toInt() - 1);
        const bool whole = words.isEmpty();
        if (whole) {
            words = year ? yearInWords(digits.toInt(), m_numbers) : wholeInWords(digits);
            if (!decimals.isEmpty())
                words += u' ' + m_numbers.point + u' ' + digitByDigit(decimals, m_numbers);
        }
        qsizetype end = whole && !suffix.isEmpty() ? match.capturedStart(5) : match.capturedEnd();
        // A sign stands before the number of another only in a difference, never in "2-3".
        add(match.captured(2).isEmpty() ? words : m_numbers.minus + u' ' + words);
        if (!match.captured(1).isEmpty())
            add(spokenOf(match.captured(1)));
        if (const QString next = joint(end); !next.isEmpty())
            add(next);
        else if (charAt(end) == u'-' && charAt(end + 1).isLetter())
            ++end; // "6-minute"
        m_at = end;
        return true;
    }

    [[nodiscard]] QString spokenOf(const QString &shown) const
    {
        const auto entry = std::ranges::find(m_lexicon.words, shown, &SpokenWord::shown);
        return entry == m_lexicon.words.cend() ? QString() : entry->spoken;
    }

    bool letters()
    {
        static const QRegularExpression pattern(u"[\\p{L}\\p{M}]+(?:'[\\p{L}\\p{M}]+)*'?"_s);
        const auto match = here(pattern);
        if (!match.hasMatch())
            return false;
        m_at = match.capturedEnd();
        const QString word = match.captured();
        m_spoken += isWordPart(charAt(match.capturedStart() - 1)) ? u" "_s : QString();
        m_spoken += isAbbreviation(word) ? spelled(word) : word;
        const bool digitsFollow
            = charAt(m_at).isDigit() || (charAt(m_at) == u'-' && charAt(m_at + 1).isDigit());
        if (digitsFollow && !m_numbers.isEmpty()) {
            m_spoken += u' '; // "carbon-14"
            m_at += charAt(m_at) == u'-' ? 1 : 0;
        }
        return true;
    }

    /// "DCM": two capitals or more, and nothing else.
    [[nodiscard]] static bool isAbbreviation(const QString &word)
    {
        return word.size() > 1
            && std::all_of(word.cbegin(), word.cend(), [](QChar letter) { return letter.isUpper(); });
    }

    [[nodiscard]] static QString spelled(const QString &word)
    {
        QStringList all;
        for (const QChar letter : word)
            all << QString(letter);
        return all.join(u' ');
    }

    void sign()
    {
        const QChar c = m_text.at(m_at++);
        const bool within = isWordPart(charAt(m_at - 2)) && isWordPart(charAt(m_at));
        if (c == u' ' || u".,;:?!"_s.contains(c) || c.isDigit())
            m_spoken += c;
        else if (c == u'-' && within) // "iPSC-made": between words that are said apart
            m_spoken += m_spoken.endsWith(u' ') ? QChar(u' ') : c;
        else if (u"()[]–—|·•-"_s.contains(c))
            m_spoken += u" , "_s;
        else if (c == u'…')
            m_spoken += u'.';
        else
            m_spoken += u' ';
    }

    /// One mark for each pause, and none at the beginning.
    [[nodiscard]] static QString withoutStrayMarks(const QString &spoken)
    {
        static const QRegularExpression blanks(u"\\s+"_s);
        static const QRegularExpression before(u" (?=[.,;:?!])"_s);
        static const QRegularExpression weak(u"[,;:]+ ?(?=[.,;:?!])"_s);
        static const QRegularExpression afterEnd(u"(?<=[.?!;:]) ?,"_s);
        static const QRegularExpression atEnds(u"^[ ,;:.]+|[ ,;:]+$"_s);
        return QString(spoken)
            .replace(blanks, u" "_s)
            .remove(before)
            .remove(weak)
            .remove(afterEnd)
            .remove(atEnds);
    }

    const QString &m_text;
    const Lexicon &m_lexicon;
    const QRegularExpression &m_dates;
    const NumberWords &m_numbers;
    qsizetype m_at = 0;
    QString m_spoken;
};

} // namespace

SpokenText::SpokenText(Lexicon lexicon)
    : m_lexicon(std::move(lexicon))
    , m_date(u"(%1) (\\d{1,2})(?![\\d.,]*\\d)"_s.arg(m_lexicon.months.join(u'|')))
{
    std::ranges::stable_sort(m_lexicon.words, std::ranges::greater(),
                             [](const SpokenWord &word) { return word.shown.size(); });
}

QString SpokenText::spoken(const QString &shown) const
{
    const QString text = simplified(shown);
    return Speaker(text, m_lexicon, m_date).say();
}

} // namespace Plainheart
