// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Plainheart {

/// A page for the staff, as a PDF, that shows whether the printer prints: a frame near the edges of the
/// paper, greys, and some words.
[[nodiscard]] QByteArray testPage(const QString &clinic, const QString &printer);

} // namespace Plainheart
