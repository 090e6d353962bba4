// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearts.h"

#include "presets.h"

#include <algorithm>
#include <QDebug>
#include <QHash>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, Beat> workedOut()
{
    QHash<QString, Beat> hearts;
    const auto add = [&](const QString &name, const Result<Circulation> &circulation) {
        if (const auto beat
            = circulation ? steadyBeat(*circulation) : Result<Beat>(failure(circulation.error())))
            hearts.insert(name, *beat);
        else
            qWarning().noquote() << "heart model:" << name << beat.error().log;
    };
    add(u"healthy"_s, healthyCirculation());
    add(u"weak"_s, weakCirculation());
    add(u"difference"_s, weakCirculationWithTrialDifference());
    return hearts;
}

const QHash<QString, Beat> &hearts()
{
    static const QHash<QString, Beat> all = workedOut();
    return all;
}

} // namespace

const Beat *heartCalled(const QString &name)
{
    const auto found = hearts().constFind(name);
    return found == hearts().cend() ? nullptr : &*found;
}

double largestHeartVolume()
{
    double largest = 1;
    for (const Beat &beat : hearts())
        largest = std::max(largest, beat.endDiastolicVolume);
    return largest;
}

} // namespace Plainheart
