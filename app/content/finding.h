// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QLocale>
#include <QMetaType>
#include <QString>

namespace Plainheart {

/// One result of a study. Numbers that the source does not give are absent.
struct Finding {
    Q_GADGET
    Q_PROPERTY(QString outcome MEMBER outcome CONSTANT)
    Q_PROPERTY(QString timepoint MEMBER timepoint CONSTANT)
    Q_PROPERTY(QString plain MEMBER plain CONSTANT)
    Q_PROPERTY(QString caution MEMBER caution CONSTANT)
    Q_PROPERTY(QString cautionWords MEMBER cautionWords CONSTANT)
    Q_PROPERTY(QString figure MEMBER figure CONSTANT)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(bool isMain MEMBER isMain CONSTANT)
    Q_PROPERTY(bool isClue MEMBER isClue CONSTANT)
    Q_PROPERTY(QString measure MEMBER measure CONSTANT)
    Q_PROPERTY(QString valueText MEMBER valueText CONSTANT)
    Q_PROPERTY(QString absolute MEMBER absolute CONSTANT)
    Q_PROPERTY(QString p MEMBER p CONSTANT)
    Q_PROPERTY(QString certainty MEMBER certainty CONSTANT)
    Q_PROPERTY(QString favours MEMBER favours CONSTANT)
public:
    QString id;
    bool isMain = false; ///< (part of) the main goal of its study, or taken for it (Source::goalBasis)
    /// It looks good for cells, but it is not the main goal, and its study showed no clear difference or did
    /// not meet its main goal: it is shown as "A clue, not proof".
    bool isClue = false;
    QString outcome;
    QString measure; ///< "risk ratio", "mean difference (metres)", ...
    std::optional<double> value;
    QString valueText; ///< a word or a range in the language of the text, where the value is no number
    std::optional<double> ciLow; ///< limits of the 95 % confidence interval
    std::optional<double> ciHigh;
    QString p;
    QString absolute; ///< counts or frequencies in both groups: "7 of 101 with cells; 15 of 103 with a dummy"
    QString effect; ///< ratio or difference, if `value` is an effect between two groups; or else empty
    std::optional<int> trials;
    std::optional<int> people;
    QString timepoint;
    QString certainty; ///< as the source itself rated it
    QString plain;
    QString caution;
    QString cautionWords; ///< takeCare()
    QString favours; ///< cells, treatment, control, neither; empty: nothing was compared
    QString figure; ///< figureInWords()
};

/// One group of people in the counts of a finding: "7 of 101 with cells".
struct GroupCounts {
    int part = 0; ///< people to whom it happened
    int whole = 0; ///< people in the group
    QString text; ///< "7 of 101"
    QString group; ///< "with cells"
};

/// Reads one side of Finding::absolute, in any language that writes the part before the whole. Nothing for
/// shares and averages: not every share is one of people.
[[nodiscard]] std::optional<GroupCounts> groupCounts(const QString &side);

/// Both sides of Finding::absolute are counts of people.
[[nodiscard]] bool hasCountsOfBothGroups(const Finding &finding);

/// The figure in one line, where it explains itself: the counts in both groups, a ratio or a difference
/// between groups with the limits of its interval, or both. "risk ratio 0.80 (95 % interval 0.43 to 1.49)".
/// Otherwise empty: the plain sentence says it better.
[[nodiscard]] QString figureInWords(const Finding &finding, const QLocale &locale);

} // namespace Plainheart
