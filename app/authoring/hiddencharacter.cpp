// SPDX-License-Identifier: GPL-3.0-or-later
#include "hiddencharacter.h"

#include "invisible.h"

#include <algorithm>
#include <QHash>
#include <QList>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// More marks over one letter than any script needs; they would run into the lines above.
constexpr int mostMarks = 4;

/// Names as in the Unicode standard, of those that are met most.
const QHash<char32_t, QString> &names()
{
    static const QHash<char32_t, QString> all{
        { 0x0000, u"null"_s },
        { 0x0008, u"backspace"_s },
        { 0x001B, u"escape"_s },
        { 0x00AD, u"soft hyphen"_s },
        { 0x034F, u"combining grapheme joiner"_s },
        { 0x061C, u"Arabic letter mark"_s },
        { 0x115F, u"Hangul choseong filler"_s },
        { 0x1160, u"Hangul jungseong filler"_s },
        { 0x180E, u"Mongolian vowel separator"_s },
        { 0x200B, u"zero width space"_s },
        { 0x200C, u"zero width non-joiner"_s },
        { 0x200D, u"zero width joiner"_s },
        { 0x200E, u"left-to-right mark"_s },
        { 0x200F, u"right-to-left mark"_s },
        { 0x2028, u"line separator"_s },
        { 0x2029, u"paragraph separator"_s },
        { 0x202A, u"left-to-right embedding"_s },
        { 0x202B, u"right-to-left embedding"_s },
        { 0x202C, u"pop directional formatting"_s },
        { 0x202D, u"left-to-right override"_s },
        { 0x202E, u"right-to-left override"_s },
        { 0x2060, u"word joiner"_s },
        { 0x2061, u"function application"_s },
        { 0x2062, u"invisible times"_s },
        { 0x2063, u"invisible separator"_s },
        { 0x2064, u"invisible plus"_s },
        { 0x2066, u"left-to-right isolate"_s },
        { 0x2067, u"right-to-left isolate"_s },
        { 0x2068, u"first strong isolate"_s },
        { 0x2069, u"pop directional isolate"_s },
        { 0x2800, u"braille pattern blank"_s },
        { 0x3164, u"Hangul filler"_s },
        { 0xFEFF, u"zero width no-break space"_s },
        { 0xFFA0, u"halfwidth Hangul filler"_s },
        { 0xFFFD, u"the mark of a lost letter"_s },
    };
    return all;
}

/// What is not seen, or not as what it is meant to be.
bool isHidden(char32_t c, char32_t before)
{
    switch (QChar::category(c)) {
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return c == 0xFFFD || isInvisible(c, before);
    }
}

QString nameOf(char32_t c)
{
    const QString code = u"U+%1"_s.arg(QString::number(uint(c), 16).toUpper(), 4, u'0');
    const QString name
        = names().value(c, QChar::category(c) == QChar::Other_Control ? u"a control character"_s : QString());
    return name.isEmpty() ? code : u"%1 (%2)"_s.arg(code, name);
}

} // namespace

std::optional<QString> hiddenCharacter(const QString &text)
{
    // Most texts are plain ASCII, and all of every file is looked at.
    const auto plain = [](QChar c) { return c == u'\t' || c == u'\n' || (c >= u' ' && c <= u'~'); };
    if (std::all_of(text.begin(), text.end(), plain))
        return std::nullopt;
    char32_t before = 0;
    int marks = 0;
    for (const uint c : text.toUcs4()) {
        if (isHidden(c, before))
            return nameOf(c);
        marks = QChar::isMark(c) ? marks + 1 : 0;
        if (marks > mostMarks)
            return u"a pile of marks over one letter"_s;
        before = c;
    }
    return std::nullopt;
}

} // namespace Plainheart::Authoring
