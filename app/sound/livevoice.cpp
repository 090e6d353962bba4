// SPDX-License-Identifier: GPL-3.0-or-later
#include "livevoice.h"

#include "espeakvoice.h"
#include "flitevoice.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

std::unique_ptr<Voice> liveVoice(const QString &language)
{
    if (isEnglish(language))
        return std::make_unique<FliteVoice>();
    const QString name = espeakVoiceName(language);
    return name.isEmpty() ? nullptr : std::make_unique<EspeakVoice>(name);
}

} // namespace Plainheart
