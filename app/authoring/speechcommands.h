// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The commands of plainheart-content that are about reading aloud. Each gives the exit code.

namespace Plainheart::Authoring {

/// narrate STORE PACK
int narrateStore(const QString &store, const QString &pack);

/// script STORE FILE.csv
int writeScript(const QString &store, const QString &csv, const QString &language);

/// voice STORE DIR: tells what to record again; writes the pack if there is nothing to, and one is asked for.
int checkVoice(const QString &store, const QString &folder, const QString &pack);

} // namespace Plainheart::Authoring
