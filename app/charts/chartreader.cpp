// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartreader.h"

#include "numbers.h"
#include "phrases.h"

#include <algorithm>
#include <cmath>
#include <QJsonArray>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// One row, which remembers the first thing that is wrong with it.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool has(QLatin1StringView key) const
    {
        return !m_object.value(key).isNull() && m_object.contains(key);
    }
    [[nodiscard]] QString text(QLatin1StringView key) const { return m_object.value(key).toString(); }
    [[nodiscard]] bool flag(QLatin1StringView key) const { return m_object.value(key).toBool(); }

    [[nodiscard]] QString label(QLatin1StringView key)
    {
        if (text(key).isEmpty())
            wrong(Phrases::noText(key));
        return text(key);
    }
    [[nodiscard]] double number(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            wrong(Phrases::noNumber(key));
        return value.toDouble();
    }
    [[nodiscard]] std::optional<double> optionalNumber(QLatin1StringView key)
    {
        return has(key) ? std::optional(number(key)) : std::nullopt;
    }
    /// A whole number that is not negative.
    [[nodiscard]] int count(QLatin1StringView key)
    {
        const double value = number(key);
        if (value < 0 || value > 1e9 || value != std::floor(value)) {
            wrong(Phrases::noCount(key));
            return 0;
        }
        return static_cast<int>(value);
    }
    [[nodiscard]] std::optional<int> optionalCount(QLatin1StringView key)
    {
        return has(key) ? std::optional(count(key)) : std::nullopt;
    }
    /// Both limits around the value, or none.
    void limits(std::optional<double> &low, std::optional<double> &high, double value,
                QLatin1StringView lowKey, QLatin1StringView highKey)
    {
        low = optionalNumber(lowKey);
        high = optionalNumber(highKey);
        if (low.has_value() != high.has_value() || (low && (*low > value || *high < value)))
            wrong(Phrases::badLimits());
    }

    void wrong(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = what;
    }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    const QJsonObject &m_object;
    QString m_problem;
};

ForestRow readForest(Fields &fields, bool ratio)
{
    ForestRow row;
    row.label = fields.label("label"_L1);
    row.group = fields.text("group"_L1);
    row.year = fields.optionalCount("year"_L1);
    row.trials = fields.optionalCount("trials"_L1);
    row.people = fields.optionalCount("people"_L1);
    row.wholeTrial = row.people && fields.text("people_in"_L1) == "whole-trial"_L1;
    row.value = fields.number("value"_L1);
    fields.limits(row.low, row.high, row.value, "ci_low"_L1, "ci_high"_L1);
    if (ratio && (row.value <= 0 || row.low.value_or(1) <= 0))
        fields.wrong(Phrases::ratioBelowZero());
    row.limitsNote = fields.text("ci_note"_L1);
    row.how = fields.text("how"_L1);
    row.pooled = row.trials.value_or(1) > 1 || fields.flag("pooled"_L1);
    if (fields.has("blinded"_L1))
        row.blinded = fields.text("blinded"_L1) == "hidden"_L1 || fields.flag("blinded"_L1);
    row.source = fields.text("source"_L1);
    return row;
}

IconRow readIcons(Fields &fields, int denominator)
{
    IconRow row;
    row.outcome = fields.label("outcome"_L1);
    row.treatment = { fields.label("treatment_label"_L1), fields.count("treatment"_L1),
                      fields.number("treatment_exact"_L1), fields.text("treatment_count"_L1) };
    row.control = { fields.label("control_label"_L1), fields.count("control"_L1),
                    fields.number("control_exact"_L1), fields.text("control_count"_L1) };
    if (row.treatment.count > denominator || row.control.count > denominator)
        fields.wrong(Phrases::moreThanAll(denominator));
    for (const IconArm *arm : { &row.treatment, &row.control }) {
        if (arm->count != wholePeople(arm->exact))
            fields.wrong(Phrases::badRounding(QString::number(arm->count), QString::number(arm->exact)));
    }
    row.mainGoal = fields.flag("main_goal"_L1);
    row.tag = fields.text("tag"_L1);
    row.note = fields.text("note"_L1);
    row.source = fields.text("source"_L1);
    return row;
}

BarRow readBar(Fields &fields)
{
    BarRow row;
    row.label = fields.label("label"_L1);
    row.group = fields.text("group"_L1);
    row.value = fields.number("value"_L1);
    fields.limits(row.low, row.high, row.value, "low"_L1, "high"_L1);
    row.trials = fields.optionalCount("trials"_L1);
    row.people = fields.optionalCount("people"_L1);
    row.note = fields.text("note"_L1);
    row.source = fields.text("source"_L1);
    return row;
}

PairRow readPair(Fields &fields)
{
    PairRow row;
    row.label = fields.label("label"_L1);
    row.year = fields.optionalCount("year"_L1);
    row.people = fields.optionalCount("people"_L1);
    row.time = fields.text("time"_L1);
    row.first = fields.number("cells"_L1);
    row.second = fields.number("dummy"_L1);
    row.note = fields.text("note"_L1);
    row.how = fields.text("how"_L1);
    row.source = fields.text("source"_L1);
    return row;
}

ShareRow readShare(Fields &fields)
{
    ShareRow row;
    row.label = fields.label("label"_L1);
    row.year = fields.optionalCount("year"_L1);
    row.time = fields.text("follow_up"_L1);
    row.first = fields.count("cells_deaths"_L1);
    row.firstOf = fields.count("cells_n"_L1);
    row.second = fields.count("control_deaths"_L1);
    row.secondOf = fields.count("control_n"_L1);
    if (row.first > row.firstOf || row.second > row.secondOf)
        fields.wrong(Phrases::moreThanAll(row.first > row.firstOf ? row.firstOf : row.secondOf));
    row.note = fields.text("note"_L1);
    row.source = fields.text("source"_L1);
    return row;
}

ScaleRow readScale(Fields &fields)
{
    ScaleRow row;
    row.label = fields.label("label"_L1);
    const QString role = fields.text("role"_L1);
    if (role == "range"_L1) {
        row.role = ScaleRow::Role::Range;
        row.low = fields.number("low"_L1);
        row.high = fields.number("high"_L1);
        if (row.low > row.high)
            fields.wrong(Phrases::badLimits());
    } else {
        row.value = fields.number("value"_L1);
        if (role == "score"_L1)
            row.role = ScaleRow::Role::Score;
        else if (role == "difference"_L1)
            row.role = ScaleRow::Role::Difference;
        else if (role == "error"_L1)
            row.role = ScaleRow::Role::Error;
        else
            fields.wrong(Phrases::unknownRole(role));
    }
    row.note = fields.text("note"_L1);
    row.source = fields.text("source"_L1);
    return row;
}

PointRow readPoint(Fields &fields)
{
    PointRow row;
    row.x = fields.number("x"_L1);
    row.value = fields.number("value"_L1);
    fields.limits(row.low, row.high, row.value, "ci_low"_L1, "ci_high"_L1);
    row.note = fields.text("note"_L1);
    row.derived = fields.flag("derived"_L1);
    row.how = fields.text("how"_L1);
    row.source = fields.text("source"_L1);
    return row;
}

TrialRow readTrial(Fields &fields)
{
    TrialRow row;
    row.source = fields.text("id"_L1);
    row.label = fields.label("label"_L1);
    row.year = fields.count("year"_L1);
    row.people = fields.count("n"_L1);
    row.group = fields.text("group"_L1);
    row.dummy = fields.text("dummy"_L1);
    row.blinded = fields.text("blinded"_L1);
    row.mainGoal = fields.label("main_goal"_L1);
    row.goalBasis = fields.text("goal_basis"_L1);
    row.result = fields.text("result"_L1);
    return row;
}

Error undrawable(const ChartRecord &record, const QString &what)
{
    return { Error::Code::Invalid,
             Phrases::undrawable(record.title.isEmpty() ? record.id : record.title, what),
             Phrases::undrawableRemedy(), record.id };
}

template <class Row, class Read>
std::optional<Error> readRows(const ChartRecord &record, Chart &chart, Read read)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < record.rows.size(); ++i) {
        Fields fields(record.rows.at(i));
        rows << read(fields);
        if (!fields.problem().isEmpty())
            return undrawable(record, Phrases::inRow(static_cast<int>(i) + 1, fields.problem()));
    }
    chart.rows = rows;
    return std::nullopt;
}

std::optional<Error> readBars(const ChartRecord &record, Chart &chart)
{
    const QJsonObject &first = record.rows.first();
    if (first.contains("role"_L1))
        return readRows<ScaleRow>(record, chart, readScale);
    if (first.contains("cells_deaths"_L1))
        return readRows<ShareRow>(record, chart, readShare);
    if (first.contains("cells"_L1))
        return readRows<PairRow>(record, chart, readPair);
    return readRows<BarRow>(record, chart, readBar);
}

std::optional<Error> readAllRows(const ChartRecord &record, Chart &chart)
{
    if (record.rows.isEmpty())
        return undrawable(record, Phrases::noRows());
    if (record.kind == "forest"_L1)
        return readRows<ForestRow>(record, chart, [&](Fields &f) { return readForest(f, chart.axis.ratio); });
    if (record.kind == "icon-array"_L1)
        return readRows<IconRow>(record, chart, [&](Fields &f) { return readIcons(f, chart.denominator); });
    if (record.kind == "bars"_L1)
        return readBars(record, chart);
    if (record.kind == "line"_L1)
        return readRows<PointRow>(record, chart, readPoint);
    if (record.kind == "timeline"_L1)
        return readRows<TrialRow>(record, chart, readTrial);
    return undrawable(record, Phrases::unknownKind(record.kind));
}

ChartAxis readAxis(const QJsonObject &object, Fields &fields)
{
    ChartAxis axis;
    axis.minimum = fields.optionalNumber("min"_L1);
    axis.maximum = fields.optionalNumber("max"_L1);
    axis.ratio = object.value("scale"_L1).toString() == "log"_L1;
    axis.zeroLine = fields.flag("zero_line"_L1) || axis.ratio;
    axis.left = fields.text("left"_L1);
    axis.right = fields.text("right"_L1);
    if (axis.minimum && axis.maximum && *axis.minimum >= *axis.maximum)
        fields.wrong(Phrases::badAxis());
    if (axis.ratio && axis.minimum.value_or(1) <= 0)
        fields.wrong(Phrases::ratioBelowZero());
    return axis;
}

QHash<QString, QString> readWords(const QJsonObject &legend, QLatin1StringView key)
{
    QHash<QString, QString> words;
    const QJsonObject entries = legend.value(key).toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it)
        words.insert(it.key(), it.value().toString());
    return words;
}

QList<ChartNote> readNotes(const QJsonObject &body)
{
    QList<ChartNote> notes;
    const auto add = [&](const QJsonValue &value) {
        const QString text = value.isString() ? value.toString() : value["text"_L1].toString();
        if (!text.isEmpty())
            notes << ChartNote{ text, value["source"_L1].toString() };
    };
    add(body.value("follow_on"_L1));
    for (const auto &key : { "notes"_L1, "other_facts"_L1 }) {
        const QJsonArray list = body.value(key).toArray();
        for (const QJsonValue value : list)
            add(value);
    }
    return notes;
}

QStringList strings(const QJsonValue &list)
{
    QStringList words;
    const QJsonArray array = list.toArray();
    for (const QJsonValue value : array)
        words << value.toString();
    return words;
}

} // namespace

Result<Chart> readChart(const ChartRecord &record)
{
    Chart chart;
    chart.id = record.id;
    chart.title = record.title;
    chart.question = record.question;
    chart.unit = record.unit;
    chart.plain = record.plain;
    chart.caution = record.caution;
    chart.sources = record.sources;
    const QJsonObject axis = record.body.value("axis"_L1).toObject();
    Fields axisFields(axis);
    chart.axis = readAxis(axis, axisFields);
    if (!axisFields.problem().isEmpty())
        return failure(undrawable(record, axisFields.problem()));

    Fields body(record.body);
    chart.categoryLabel = body.text("category_label"_L1);
    chart.arms = strings(record.body.value("arms"_L1));
    chart.xUnit = body.text("x_unit"_L1);
    chart.denominator = body.optionalCount("denominator"_L1).value_or(100);
    if (record.kind == "icon-array"_L1 && chart.denominator != 100)
        return failure(undrawable(record, Phrases::notHundred()));
    const QJsonObject goal = record.body.value("main_goal"_L1).toObject();
    chart.mainGoal = goal.value("text"_L1).toString();
    chart.mainGoalNote = goal.value("note"_L1).toString();
    const QJsonObject legend = record.body.value("legend"_L1).toObject();
    chart.goalWords = readWords(legend, "main_goal"_L1);
    chart.goalBasisWords = readWords(legend, "goal_basis"_L1);
    chart.blindedWords = readWords(legend, "blinded"_L1);
    chart.dummyWords = readWords(legend, "dummy"_L1);
    chart.notes = readNotes(record.body);
    if (auto error = readAllRows(record, chart))
        return failure(*std::move(error));
    if ((chart.rowsOf<PairRow>() || chart.rowsOf<ShareRow>()) && chart.arms.size() != 2)
        return failure(undrawable(record, Phrases::noArms()));
    return chart;
}

} // namespace Plainheart
