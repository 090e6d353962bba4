// SPDX-License-Identifier: GPL-3.0-or-later
#include "cavity.h"

#include <cmath>
#include <QCoreApplication>

namespace Plainheart {

double cavityScale(double volume, double reference)
{
    return volume > 0 && reference > 0 ? std::cbrt(volume / reference) : 0;
}

double cavityArea(double referenceArea, double volume, double reference)
{
    const double scale = cavityScale(volume, reference);
    return referenceArea * scale * scale;
}

Result<int> dropsThatLeave(double ejectionFraction)
{
    if (!(ejectionFraction >= 0 && ejectionFraction <= 100))
        return failure(
            { Error::Code::Invalid,
              QCoreApplication::translate("CirculationWords", "An ejection fraction of %1 can't be drawn.")
                  .arg(ejectionFraction),
              QCoreApplication::translate("CirculationWords", "Choose a value from 0 to 100."),
              {} });
    // A share such as 0.295 times 100 is a hair below 29.5; it still is half a drop.
    return static_cast<int>(std::floor(ejectionFraction + 0.5 + 1e-9));
}

} // namespace Plainheart
