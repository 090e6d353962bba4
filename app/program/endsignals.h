// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Plainheart {

/// SIGTERM and SIGINT end the running program as its last window's closing would, with exit code 0: by these
/// the staff, a terminal and a service manager end it in every mode. Call it once, when there is an
/// application.
void endOnSignals();

} // namespace Plainheart
