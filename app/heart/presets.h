// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "circulation.h"

namespace Plainheart {

/// A healthy adult at rest.
[[nodiscard]] Circulation healthyCirculation();

/// Heart failure with a reduced ejection fraction: a weak, wide ventricle at a high filling pressure. An
/// example whose ejection fraction is about 30; no one's own heart.
[[nodiscard]] Circulation weakCirculation();

/// The average difference in ejection fraction between people given cells and people not given cells, in
/// points, that the pictures may show. It is a figure of the content: that of the source `source` in the
/// chart `chart`. The trials behind it gave very different answers, so it is never shown without its caution.
struct TrialDifference {
    QLatin1StringView source;
    QLatin1StringView chart;
    double points = 0;
};
inline constexpr TrialDifference averageTrialDifference{ QLatin1StringView("msc-hf-meta-14-trials"),
                                                         QLatin1StringView("pooled-ef"), 3 };

/// The same circulation with a stronger or weaker contraction, so that its ejection fraction differs by so
/// many points, to within 0.01. Only the maximum elastance is changed: a way to draw a difference, not a
/// statement about how it comes about. Fails if no contraction in range gives it.
[[nodiscard]] Result<Circulation> withEjectionFractionChanged(const Circulation &circulation, double points);

/// weakCirculation() with averageTrialDifference.
[[nodiscard]] Result<Circulation> weakCirculationWithTrialDifference();

} // namespace Plainheart
