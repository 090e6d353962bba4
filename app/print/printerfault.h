// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printprogress.h"

#include <QStringList>

namespace Plainheart {

/// What a printer says of itself (RFC 8011, 5.4.11 and 5.4.12).
struct PrinterCondition {
    bool stopped = false; ///< printer-state 5
    bool accepting = true; ///< printer-is-accepting-jobs
    QStringList reasons; ///< printer-state-reasons, as "media-empty-error"

    bool operator==(const PrinterCondition &) const = default;
};

/// The fault that keeps a page from being printed: the one that somebody at the printer has to mend first.
/// Warnings (paper is low) are none while it goes on. `connecting` tells that the printer has been looked for
/// longer than one that is on would need.
[[nodiscard]] PrintFault faultOf(const PrinterCondition &condition, bool connectingForLong);

/// It is being looked for: for a moment so with every page, for ever with a printer that is off.
[[nodiscard]] bool isConnecting(const PrinterCondition &condition);

} // namespace Plainheart
