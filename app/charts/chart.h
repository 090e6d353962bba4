// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

// What a chart shows, as plain values. Every figure and every word comes from the content store; nothing is
// worked out here but what is drawn. Read by readChart().

namespace Plainheart {

/// The number axis as the content asks for it. Ends that are not given are taken from the data.
struct ChartAxis {
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool ratio = false; ///< a ratio: log scale, no difference at 1; otherwise a difference, none at 0
    bool zeroLine = false; ///< "no difference" has its own line
    QString left; ///< what lies on the side of the small numbers, as "Worse with cells"
    QString right;

    [[nodiscard]] double noDifference() const { return ratio ? 1 : 0; }
};

/// A study, or the pooled result of several, in a forest plot.
struct ForestRow {
    QString label;
    QString group; ///< rows of one group stand under one heading; may be empty
    std::optional<int> year;
    std::optional<int> trials;
    std::optional<int> people;
    bool wholeTrial = false; ///< `people` are all of the trial; this row compares some of its groups only
    double value = 0;
    std::optional<double> low; ///< limits of the 95 % interval; both or none
    std::optional<double> high;
    QString limitsNote; ///< why there are no limits
    QString how; ///< how the figure was worked out, where it is not the source's own
    bool pooled = false; ///< a pooled result: a diamond
    std::optional<bool> blinded; ///< nothing: not known
    QString source;

    [[nodiscard]] bool hasLimits() const { return low && high; }
};

/// One group of people in an icon array.
struct IconArm {
    QString label;
    int count = 0; ///< whole people of every 100
    double exact = 0; ///< before rounding
    QString counts; ///< as counted: "12 of 261"; may be empty
};

/// One outcome: two icon arrays side by side.
struct IconRow {
    QString outcome;
    IconArm treatment;
    IconArm control;
    bool mainGoal = false;
    QString tag; ///< "A clue, not proof"; may be empty
    QString note;
    QString source;
};

/// A bar, or a range where the content gives one.
struct BarRow {
    QString label;
    QString group;
    double value = 0;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<int> trials;
    std::optional<int> people;
    std::optional<int> arm; ///< 0 or 1: which of the chart's two groups of people, where it names them
    QString note;
    QString source;
};

/// Two bars, one for each group of people.
struct PairRow {
    QString label;
    std::optional<int> year;
    std::optional<int> people;
    QString time;
    double first = 0;
    double second = 0;
    QString note;
    QString how; ///< how the figures were worked out, where they are not the source's own
    QString source;
};

/// Counts in two groups of people: `first` of `firstOf`, `second` of `secondOf`.
struct ShareRow {
    QString label;
    std::optional<int> year;
    QString time;
    int first = 0;
    int firstOf = 0;
    int second = 0;
    int secondOf = 0;
    QString note;
    QString source;
};

/// A line of "How small is that?": scores, ranges of scores, and differences to the same scale.
struct ScaleRow {
    enum class Role {
        Range, ///< scores from `low` to `high`
        Score, ///< one score
        Difference, ///< between two scores
        Error, ///< how far two measurements of the same heart may differ; a band behind the differences
    };
    QString label;
    Role role = Role::Range;
    double value = 0;
    double low = 0;
    double high = 0;
    QString note;
    QString source;
};

/// A point of a line: an effect at a time.
struct PointRow {
    double x = 0;
    double value = 0;
    std::optional<double> low;
    std::optional<double> high;
    QString note;
    bool derived = false; ///< worked out from figures of the source, as `how` says
    QString how;
    QString source;
};

/// A trial in a timeline. `dummy`, `blinded`, `mainGoal` and `goalBasis` are keys of the legends.
struct TrialRow {
    QString source;
    QString label;
    int year = 0;
    int people = 0;
    QString group;
    QString dummy;
    QString blinded;
    QString mainGoal;
    QString goalBasis; ///< how the main goal is known; empty where nothing came of it
    QString result;

    /// The source does not name its main goal: another result was taken for it.
    [[nodiscard]] bool isJudged() const { return goalBasis == QStringLiteral("judged"); }
};

/// A sentence that belongs to a chart.
struct ChartNote {
    QString text;
    QString source; ///< may be empty
};

struct Chart {
    QString id;
    QString title;
    QString question;
    QString unit;
    QString plain; ///< the reading in plain words
    QString caution; ///< shown wherever the chart is shown
    ChartAxis axis;
    QString categoryLabel; ///< heading of the labels
    QStringList arms; ///< names of the two groups of people, in the order of the rows' figures
    QString xUnit; ///< as "months after treatment"
    int denominator = 100;
    QString mainGoal; ///< of the trial, where the chart shows something else
    QString mainGoalNote;
    QHash<QString, QString> goalWords; ///< main goal met? key to words
    QHash<QString, QString> goalBasisWords; ///< in a sentence
    QHash<QString, QString> blindedWords;
    QHash<QString, QString> dummyWords;
    QList<ChartNote> notes;
    QStringList sources;

    std::variant<QList<ForestRow>, QList<IconRow>, QList<BarRow>, QList<PairRow>, QList<ShareRow>,
                 QList<ScaleRow>, QList<PointRow>, QList<TrialRow>>
        rows; ///< all of one kind; readChart() never gives none

    template <class Row>
    [[nodiscard]] const QList<Row> *rowsOf() const
    {
        return std::get_if<QList<Row>>(&rows);
    }
};

} // namespace Plainheart
