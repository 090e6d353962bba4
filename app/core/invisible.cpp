// SPDX-License-Identifier: GPL-3.0-or-later
#include "invisible.h"

namespace Plainheart {

namespace {

/// Letters that look like nothing, and marks that change nothing that can be seen.
bool looksLikeNothing(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x2800
        || c == 0x3164 || c == 0xFFA0 || (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
}

bool isJoiner(char32_t c) { return c == 0x200C || c == 0x200D; }

/// Whether the letters of a character's script change with their neighbours.
bool joins(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Unknown:
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return false;
    default:
        return true;
    }
}

} // namespace

bool isInvisible(char32_t character, char32_t before)
{
    if (character == '\n' || character == '\t')
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return !(isJoiner(character) && joins(before));
    default:
        return looksLikeNothing(character);
    }
}

QString visibleLine(const QString &text, qsizetype most)
{
    QString seen;
    char32_t before = 0;
    for (const uint c : text.simplified().toUcs4()) {
        if (isInvisible(c, before))
            continue;
        seen += QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1);
        before = c;
    }
    seen = seen.simplified().left(most);
    if (!seen.isEmpty() && seen.back().isHighSurrogate())
        seen.chop(1); // half a character
    return seen.trimmed();
}

} // namespace Plainheart
