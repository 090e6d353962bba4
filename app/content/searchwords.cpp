// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchwords.h"

#include <QStringList>

namespace Plainheart {

using namespace Qt::StringLiterals;

bool isWrittenWithoutSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

namespace {

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

/// Accents and vowel points that may be left out in typing; the vowels of scripts that need them stay.
bool isAccent(char32_t c)
{
    const QChar::Script script = QChar::script(c);
    return isMark(c)
        && (script == QChar::Script_Inherited || script == QChar::Script_Arabic
            || script == QChar::Script_Hebrew);
}

/// Letters that do not come apart into a letter and an accent, and what is typed for them.
QLatin1StringView plainLetter(char32_t c)
{
    switch (c) {
    case 0x00E6: // ae
        return "ae"_L1;
    case 0x0153: // oe
        return "oe"_L1;
    case 0x00F8: // o with a stroke
        return "o"_L1;
    case 0x0142: // l with a stroke
        return "l"_L1;
    case 0x0111: // d with a stroke
    case 0x00F0: // eth
        return "d"_L1;
    case 0x0131: // i without a dot
        return "i"_L1;
    case 0x00FE: // thorn
        return "th"_L1;
    default:
        return {};
    }
}

/// Arabic letters that are typed in place of one another.
char32_t arabicLetter(char32_t c)
{
    switch (c) {
    case 0x0649: // alef maksura
        return 0x064A;
    case 0x0629: // teh marbuta
        return 0x0647;
    default:
        return c;
    }
}

enum class Part { Word, Inside, Gap }; ///< Inside: nothing of a key, and no end of a word

void appendFolded(char32_t c, QString &key)
{
    if (const QLatin1StringView plain = plainLetter(c); !plain.isEmpty())
        key += plain;
    else if (!isAccent(c))
        key += QString::fromUcs4(&c, 1);
}

/// Adds a letter or figure of ASCII; false if it is neither.
bool appendPlain(char16_t c, QString &key)
{
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
        key += QChar(c);
    else if (c >= 'A' && c <= 'Z')
        key += QChar(char16_t(c - 'A' + 'a'));
    else
        return false;
    return true;
}

/// Adds to a key what a character gives to it.
Part fold(char32_t c, QString &key)
{
    if (c < 0x80)
        return appendPlain(char16_t(c), key) ? Part::Word : Part::Gap;
    // Soft hyphens, joiners, marks of direction: nobody sees or types them. So is the Arabic stretch.
    if (QChar::category(c) == QChar::Other_Format || c == 0x0640)
        return Part::Inside;
    if (const int digit = QChar::digitValue(c); digit >= 0) {
        key += QChar(char16_t('0' + digit));
        return Part::Word;
    }
    if (isAccent(c))
        return Part::Inside;
    if (!QChar::isLetter(c) && !isMark(c))
        return Part::Gap;
    const auto parts
        = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4();
    for (const auto part : parts)
        appendFolded(arabicLetter(char32_t(part)), key);
    return Part::Word;
}

struct Character {
    char32_t code = 0;
    qsizetype length = 1;
};

Character characterAt(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return { QChar::surrogateToUcs4(c, text.at(at + 1)), 2 };
    return { c.isSurrogate() ? U' ' : char32_t(c.unicode()), 1 };
}

} // namespace

QList<SearchWord> searchWords(QStringView text)
{
    QList<SearchWord> words;
    SearchWord word;
    bool single = false; // the word is a letter of a script without spaces
    const auto finish = [&] {
        if (!word.key.isEmpty())
            words << word;
        word = {};
        single = false;
    };
    QString key;
    qsizetype spacelessEnd = -1; // where the last such letter ended
    for (qsizetype at = 0; at < text.size();) {
        // Most letters of most texts: nothing has to be made for them.
        if (const char16_t plain = text.at(at).unicode(); plain < 0x80 && !single) {
            if (appendPlain(plain, word.key)) {
                if (word.length == 0)
                    word.start = at;
                word.length = at + 1 - word.start;
            } else {
                finish();
            }
            ++at;
            continue;
        }
        const Character c = characterAt(text, at);
        key.clear();
        const Part part = fold(c.code, key);
        if (part == Part::Gap) {
            finish();
        } else if (part == Part::Word) {
            const bool spaceless = isWrittenWithoutSpaces(c.code);
            // A vowel sign stays with its letter.
            if (!word.key.isEmpty() && spaceless != single && !isMark(c.code))
                finish();
            else if (spaceless && single && !isMark(c.code))
                finish();
            if (word.key.isEmpty()) {
                word.start = at;
                word.joined = spaceless && spacelessEnd == at;
                single = spaceless;
            }
            word.key += key;
            word.length = at + c.length - word.start;
            if (single)
                spacelessEnd = at + c.length;
        } else if (!word.key.isEmpty()) {
            word.length = at + c.length - word.start;
            if (single)
                spacelessEnd = at + c.length;
        }
        at += c.length;
    }
    finish();
    return words;
}

QStringList searchKeys(QStringView text)
{
    QStringList keys;
    for (const SearchWord &word : searchWords(text))
        keys << word.key;
    return keys;
}

qsizetype lengthOfKey(QStringView text, const SearchWord &word, qsizetype keyLength)
{
    QString key;
    qsizetype at = word.start;
    const qsizetype end = word.start + word.length;
    while (at < end && key.size() < keyLength) {
        const Character c = characterAt(text, at);
        (void)fold(c.code, key);
        at += c.length;
    }
    // With the accents that follow its last letter.
    while (at < end) {
        const Character c = characterAt(text, at);
        if (!isAccent(c.code))
            break;
        at += c.length;
    }
    return at - word.start;
}

qsizetype indexOfPhrase(const QStringList &keys, const QStringList &phrase, qsizetype from)
{
    const qsizetype last = phrase.size() - 1;
    for (qsizetype start = from; !phrase.isEmpty() && start + last < keys.size(); ++start) {
        bool same = true;
        for (qsizetype i = 0; same && i <= last; ++i) {
            const QString &key = keys.at(start + i);
            same = key == phrase.at(i)
                || (i == last && key.size() == phrase.at(i).size() + 1 && key.endsWith(u's')
                    && key.startsWith(phrase.at(i)));
        }
        if (same)
            return start;
    }
    return -1;
}

} // namespace Plainheart
