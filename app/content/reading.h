// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clinic.h"
#include "document.h"

namespace Plainheart {

/// A document as a reader sees it: markFirstUses(), then fillClinic().
[[nodiscard]] Document forReading(Document document, const Clinic &clinic);

/// Leaves the mark of each glossary word at its first use on the page and makes later uses plain text.
/// "More detail" of a topic is shown instead of its plain words, so it counts as a page of its own.
[[nodiscard]] Document markFirstUses(Document document);

/// Fills {{clinic_name}}, {{clinic_contact}} and {{emergency_number}}. A paragraph or list line whose gap has
/// no words is left out, and so is a section that is empty then.
[[nodiscard]] Document fillClinic(Document document, const Clinic &clinic);

} // namespace Plainheart
