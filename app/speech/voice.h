// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "speech.h"

#include <memory>
#include <QString>

namespace Plainheart {

/// Somebody who can say a sentence.
///
/// Voices take a tenth of a second and more for a sentence: they are asked on a thread of their own, one
/// sentence at a time.
class Voice
{
public:
    Voice() = default;
    Voice(const Voice &) = delete;
    Voice &operator=(const Voice &) = delete;
    virtual ~Voice() = default;

    /// Says a sentence, written out as it is spoken. At `speed` 1 about 150 words are said in a minute.
    [[nodiscard]] virtual Result<Speech> synthesize(const QString &spoken, double speed) = 0;
};

/// Of any place: "en", "en-GB".
[[nodiscard]] inline bool isEnglish(const QString &language)
{
    return language.section(u'-', 0, 0).compare(QLatin1StringView("en"), Qt::CaseInsensitive) == 0;
}

constexpr double slowestSpeech = 0.75;
constexpr double fastestSpeech = 1.5;

} // namespace Plainheart
