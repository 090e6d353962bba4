// SPDX-License-Identifier: GPL-3.0-or-later
#include "certainty.h"

#include <array>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {
const std::array<QString, 4> keys{ u"very-low"_s, u"low"_s, u"moderate"_s, u"high"_s };
}

QString certaintyKey(Certainty certainty) { return keys.at(static_cast<size_t>(certainty) - 1); }

std::optional<Certainty> certaintyFromKey(QStringView key)
{
    for (size_t i = 0; i < keys.size(); ++i) {
        if (keys.at(i) == key)
            return static_cast<Certainty>(i + 1);
    }
    return std::nullopt;
}

} // namespace Plainheart
