// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <functional>
#include <QString>

namespace Plainheart::Authoring {

/// What a run of `narrate` did.
struct Narrated {
    qsizetype sentences = 0; ///< in the pack
    qsizetype rendered = 0; ///< now; the others were taken from the pack that was there before
};

/// Renders every sentence of a store that may be read aloud, in English, into a narration pack (see
/// app/speech/clippack.h), with Festival's voice slt and opusenc.
///
/// The same store gives the same bytes. What the pack at `packPath` already has, rendered in the same way, is
/// taken from there. `tell` is given how far it is, a line at a time. Fails with what to install if a tool or
/// the voice is missing; a pack that was there before then stays.
[[nodiscard]] Result<Narrated> narrate(const QString &storePath, const QString &packPath,
                                       const std::function<void(const QString &line)> &tell);

} // namespace Plainheart::Authoring
