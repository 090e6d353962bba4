// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glossary.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Plainheart {

/// The ids of the glossary's terms that stand in a text which has no marks, in the order of `terms`.
///
/// A term stands in it if one of its words does, as a whole word: neither a letter nor a mark may touch it,
/// in any script, but for one "s" at its end. Capitals and kinds of hyphens and apostrophes make no
/// difference.
[[nodiscard]] QStringList termsIn(const QString &text, const QList<Term> &terms);

} // namespace Plainheart
