// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QGuiApplication;

namespace Plainheart {

/// Exit code where what was asked for can't be done: a wrong option, an unreadable file, no screen.
inline constexpr int misuse = 2;

/// Starts Qt. Where no screen answers, Qt has no other way to say so than to end the program with a crash
/// report: there it ends with a sentence and this exit code instead.
///
/// Text is then shaped without the rules of the system's language: a Turkish desktop would change the letters
/// of an English page.
[[nodiscard]] std::unique_ptr<QGuiApplication> startQt(int &argc, char **argv);

} // namespace Plainheart
