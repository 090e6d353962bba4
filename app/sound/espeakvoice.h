// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice.h"

namespace Plainheart {

/// What espeak-ng calls its voice for a language tag; empty if it has none.
[[nodiscard]] QString espeakVoiceName(const QString &language);

/// Any of the hundred languages of espeak-ng.
class EspeakVoice : public Voice
{
public:
    explicit EspeakVoice(const QString &name);

    [[nodiscard]] Result<Speech> synthesize(const QString &spoken, double speed) override;

private:
    QByteArray m_name;
};

} // namespace Plainheart
