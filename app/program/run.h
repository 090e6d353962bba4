// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Plainheart {

/// The whole program, from the command line to the exit code: 0 all is well, 1 a fault of the program, 2 a
/// wrong option, an unreadable file or a missing folder.
int run(int argc, char *argv[]);

} // namespace Plainheart
