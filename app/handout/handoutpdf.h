// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout.h"
#include "papersheets.h"

#include <QByteArray>

namespace Plainheart {

/// The sheets as a PDF: shapes stay shapes, fonts are embedded, and its title, language and version are in
/// it.
[[nodiscard]] QByteArray handoutPdf(const Handout &handout, const PaperSheets &sheets, Paper paper);

} // namespace Plainheart
