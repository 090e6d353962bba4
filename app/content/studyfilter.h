// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantMap>

namespace Plainheart {

/// Which studies a reader wants to see. What is left empty asks for nothing, so an empty filter shows all.
///
/// A study passes if it meets every condition. Of a condition with several values (populations, cells,
/// results), one is enough.
struct StudyFilter {
    QString document; ///< cited by this topic or page
    QStringList populations; ///< in these; a study of several groups ("mixed") is in each of them
    QStringList cells; ///< with one of these kinds of cells
    QStringList results; ///< with one of these results
    int minPeople = 0; ///< with at least so many people; how many has to be known
    int sinceYear = 0; ///< from this year on; the year has to be known
    bool blinded = false; ///< wholly blinded only
    bool studiesOnly = false; ///< no advice, news, notices, plans or narrative reviews

    bool operator==(const StudyFilter &) const = default;

    /// From a map with the same names, as QML writes it. A name that is not known is warned about.
    [[nodiscard]] static StudyFilter fromMap(const QVariantMap &map);
};

} // namespace Plainheart
