// SPDX-License-Identifier: GPL-3.0-or-later
#include "printerfault.h"

#include <algorithm>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct Reason {
    QLatin1StringView begin;
    PrintFault fault;
};

/// In the order in which they have to be mended. Keywords of RFC 8011 and PWG 5100.9, and those of CUPS.
constexpr Reason reasons[] = {
    { "media-jam"_L1, PrintFault::Jam },
    { "media-empty"_L1, PrintFault::NoPaper },
    { "media-needed"_L1, PrintFault::NoPaper },
    { "input-tray-missing"_L1, PrintFault::NoPaper },
    { "input-media-supply-empty"_L1, PrintFault::NoPaper },
    { "door-open"_L1, PrintFault::Open },
    { "cover-open"_L1, PrintFault::Open },
    { "interlock-open"_L1, PrintFault::Open },
    { "toner-empty"_L1, PrintFault::NoInk },
    { "marker-supply-empty"_L1, PrintFault::NoInk },
    { "marker-supply-missing"_L1, PrintFault::NoInk },
    { "offline"_L1, PrintFault::Off },
    { "timed-out"_L1, PrintFault::Off },
    { "shutdown"_L1, PrintFault::Off },
};

/// A warning or a report tells of nothing that keeps it from printing; "offline-report" is how CUPS says that
/// the printer is not there.
bool isMild(const QString &reason)
{
    return reason.endsWith("-warning"_L1)
        || (reason.endsWith("-report"_L1) && !reason.startsWith("offline"_L1));
}

} // namespace

bool isConnecting(const PrinterCondition &condition)
{
    return std::any_of(condition.reasons.cbegin(), condition.reasons.cend(),
                       [](const QString &reason) { return reason.startsWith("connecting-to-device"_L1); });
}

PrintFault faultOf(const PrinterCondition &condition, bool connectingForLong)
{
    for (const Reason &known : reasons) {
        for (const QString &reason : condition.reasons) {
            if (reason.startsWith(known.begin) && (condition.stopped || !isMild(reason)))
                return known.fault;
        }
    }
    if (connectingForLong && isConnecting(condition))
        return PrintFault::Off;
    if (!condition.stopped)
        return PrintFault::None;
    const bool paused
        = std::any_of(condition.reasons.cbegin(), condition.reasons.cend(), [](const QString &reason) {
              return reason.startsWith("paused"_L1) || reason.startsWith("moving-to-paused"_L1);
          });
    return paused ? PrintFault::Paused : PrintFault::Stopped;
}

} // namespace Plainheart
