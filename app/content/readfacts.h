// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storestatement.h"
#include "studyfacts.h"

#include <QHash>

namespace Plainheart {

/// What a card and a whole source share, from a row of either; `words` as ContentStore::allWords().
void readFacts(StudyFacts &facts, const StoreStatement &row, const QHash<QString, QString> &words);

} // namespace Plainheart
