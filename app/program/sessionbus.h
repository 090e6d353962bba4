// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Plainheart {

/// Asks the session bus for a name as every program does, and waits no longer than `milliseconds` for its
/// answer. True if it answered, if there is no bus, or if its address is of a kind that is not asked here
/// (tcp and others).
[[nodiscard]] bool busAnswers(const QByteArray &address, int milliseconds);

/// Before Qt starts: takes buses that accept and never answer out of the environment. Qt waits for them for
/// ever, and the window would never open. Says so on stderr.
void leaveMuteBuses();

} // namespace Plainheart
