// SPDX-License-Identifier: GPL-3.0-or-later
#include "mode.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

QString modeKey(Mode mode)
{
    switch (mode) {
    case Mode::Kiosk:
        return u"kiosk"_s;
    case Mode::Study:
        return u"study"_s;
    case Mode::Guided:
        return u"guided"_s;
    }
    return {};
}

std::optional<Mode> modeFromKey(QStringView key)
{
    for (const Mode mode : { Mode::Kiosk, Mode::Study, Mode::Guided }) {
        if (modeKey(mode) == key)
            return mode;
    }
    return std::nullopt;
}

QStringList modeKeys() { return { modeKey(Mode::Kiosk), modeKey(Mode::Study), modeKey(Mode::Guided) }; }

Abilities abilitiesOf(Mode mode)
{
    Abilities abilities;
    switch (mode) {
    case Mode::Kiosk:
        abilities.foldsSections = true;
        // 20 mm for main buttons and 14 mm for the rest: for shaking hands and a screen at arm's length.
        abilities.targetScale = 1.35;
        abilities.minimumTarget = 53;
        abilities.primaryTarget = 76;
        abilities.bodyPixelSize = 27;
        break;
    case Mode::Study:
        abilities.mayType = true;
        abilities.mayPrint = true;
        abilities.remembers = true;
        abilities.mayOpenLinks = true;
        abilities.hasKeyboard = true;
        break;
    case Mode::Guided:
        abilities.mayType = true;
        abilities.mayPrint = true;
        abilities.hasKeyboard = true;
        break;
    }
    return abilities;
}

} // namespace Plainheart
