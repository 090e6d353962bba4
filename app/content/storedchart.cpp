// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedchart.h"

#include "certainty.h"
#include "variants.h"

#include <QJsonArray>

namespace Plainheart {

using namespace Qt::StringLiterals;

QString StoredChart::time() const { return body.value("time"_L1).toString(); }

int StoredChart::certaintyStep() const
{
    const auto certainty = certaintyFromKey(body.value("certainty"_L1).toString());
    return certainty ? static_cast<int>(*certainty) : 0;
}

QStringList StoredChart::certaintyOf() const
{
    QStringList topics;
    for (const QJsonValue &topic : body.value("certainty_of"_L1).toArray())
        topics << topic.toString();
    return topics;
}

QVariantList StoredChart::rowList() const { return variants(rows); }

} // namespace Plainheart
