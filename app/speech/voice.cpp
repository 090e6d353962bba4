// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice.h"

#include "espeakvoice.h"
#include "flitevoice.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

bool isEnglish(const QString &language)
{
    return language.section(u'-', 0, 0).compare("en"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

std::unique_ptr<Voice> voiceFor(const QString &language)
{
    if (isEnglish(language))
        return std::make_unique<FliteVoice>();
    const QString name = espeakVoiceName(language);
    return name.isEmpty() ? nullptr : std::make_unique<EspeakVoice>(name);
}

bool hasVoice(const QString &language) { return isEnglish(language) || !espeakVoiceName(language).isEmpty(); }

} // namespace Plainheart
