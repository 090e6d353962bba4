// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remembered.h"

namespace PlainheartTest {

/// What a record holds after write number `n`: every part of it tells the number, so that a torn write shows.
inline Plainheart::Remembered numbered(int n)
{
    const QString number = QString::number(n);
    Plainheart::Remembered all;
    all.choices.theme = number;
    all.choices.textSize = n;
    all.places = { { QStringLiteral("first-") + number, QDate(2026, 1, 1).addDays(n % 300) },
                   { QStringLiteral("second-") + number, QDate(2026, 1, 1) } };
    all.goOn = number;
    // The words are long: several pages of the file change in each write.
    for (const char *id : { "own-1", "own-2", "q-scar" })
        all.questions << Plainheart::KeptQuestion{ QString::fromLatin1(id), number.repeated(300), number,
                                                   number };
    all.opened = { number };
    return all;
}

} // namespace PlainheartTest
