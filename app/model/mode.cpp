// SPDX-License-Identifier: GPL-3.0-or-later
#include "mode.h"

#include <algorithm>
#include <array>

namespace Plainheart {

namespace {

const std::array<Plan, 3> plans{ {
    { .mode = Mode::Kiosk,
      .key = "kiosk",
      .window = "Kiosk/KioskWindow",
      .abilities
      = { .mayType = false,
          .keyboardOnScreen = true,
          .foldsSections = true,
          .mayClose = false,
          .hasKeys = false,
          .byTouch = true,
          .opensForOthers = false,
          .setsVolume = true,
          .patience = { 90, 135 },
          .hasSelfVoicing = true,
          .readingDistance = 1.35,
          // 20 mm for main buttons and 14 mm for the rest: for shaking hands and a screen at arm's length.
          .minimumTarget = 53,
          .primaryTarget = 76 } },
    { .mode = Mode::Study,
      .key = "study",
      .abilities = { .mayOpenLinks = true, .choosesPrinter = true, .savesFiles = true, .remembers = true } },
    { .mode = Mode::Guided,
      .key = "guided",
      .window = "Guided/PatientWindow",
      .console = "Guided/ConsoleWindow",
      .abilities = { .mayClose = false, .hasTools = false } },
} };

} // namespace

const Plan &planOf(Mode mode)
{
    return *std::find_if(plans.cbegin(), plans.cend(),
                         [mode](const Plan &plan) { return plan.mode == mode; });
}

QString modeKey(Mode mode) { return QString::fromLatin1(planOf(mode).key); }

std::optional<Mode> modeFromKey(QStringView key)
{
    for (const Plan &plan : plans) {
        if (key == QLatin1String(plan.key))
            return plan.mode;
    }
    return std::nullopt;
}

QStringList modeKeys()
{
    QStringList keys;
    for (const Plan &plan : plans)
        keys << QString::fromLatin1(plan.key);
    return keys;
}

} // namespace Plainheart
