// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartreader.h"

#include "numbers.h"
#include "phrases.h"
#include "shares.h"

#include <algorithm>
#include <cmath>
#include <QJsonArray>
#include <QRegularExpression>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// No figure of a chart is larger: the number of people on earth has ten digits.
constexpr double largestNumber = 1e9;
/// Years in which a study can have been published.
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;

/// One row, or the fields of the whole chart. Remembers the first thing that is wrong with it.
///
/// A value that is there and of another kind than was asked for is wrong: what a person wrote is shown or
/// refused, and never left out.
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
    [[nodiscard]] QString text(QLatin1StringView key)
    {
        if (has(key) && !m_object.value(key).isString())
            wrong(Phrases::badText(key));
        return m_object.value(key).toString();
    }
    [[nodiscard]] bool flag(QLatin1StringView key)
    {
        if (has(key) && !m_object.value(key).isBool())
            wrong(Phrases::badFlag(key));
        return m_object.value(key).toBool();
    }

    [[nodiscard]] QString label(QLatin1StringView key)
    {
        if (text(key).trimmed().isEmpty())
            wrong(Phrases::noText(key));
        return text(key);
    }
    /// A text that is one of these, or none where it may be missing.
    [[nodiscard]] QString word(QLatin1StringView key, const QStringList &allowed)
    {
        const QString value = text(key);
        if (has(key) && !allowed.contains(value))
            wrong(Phrases::unknownWord(key, value));
        return value;
    }
    [[nodiscard]] double number(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isDouble() || !std::isfinite(value.toDouble())
            || std::abs(value.toDouble()) > largestNumber)
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
        if (!(value >= 0 && value <= largestNumber) || value != std::floor(value)) {
            wrong(Phrases::noCount(key));
            return 0;
        }
        return static_cast<int>(value);
    }
    /// People or trials: at least one.
    [[nodiscard]] int some(QLatin1StringView key)
    {
        const int value = count(key);
        if (value < 1)
            wrong(Phrases::noneThere(key));
        return value;
    }
    [[nodiscard]] std::optional<int> optionalSome(QLatin1StringView key)
    {
        return has(key) ? std::optional(some(key)) : std::nullopt;
    }
    [[nodiscard]] int year(QLatin1StringView key)
    {
        const int value = count(key);
        if (value < firstYear || value > lastYear)
            wrong(Phrases::noYear(key));
        return value;
    }
    [[nodiscard]] std::optional<int> optionalYear(QLatin1StringView key)
    {
        return has(key) ? std::optional(year(key)) : std::nullopt;
    }
    /// Both limits around the value, or none.
    void limits(std::optional<double> &low, std::optional<double> &high, double value,
                QLatin1StringView lowKey, QLatin1StringView highKey)
    {
        low = optionalNumber(lowKey);
        high = optionalNumber(highKey);
        if (low.has_value() != high.has_value() || (low && !(*low <= value && value <= *high)))
            wrong(Phrases::badLimits());
    }
    /// A share of a hundred lies between 0 and 100; a difference between two shares may also be negative.
    void share(QLatin1StringView key, double value, bool isDifference = false)
    {
        if (!(value >= (isDifference ? -100 : 0) && value <= 100))
            wrong(Phrases::noShare(key));
    }
    /// "12 of 261": the part is not larger than the whole.
    [[nodiscard]] QString counted(QLatin1StringView key)
    {
        static const QRegularExpression partOfWhole(u"(\\d+) \\p{L}+ (\\d+)"_s,
                                                    QRegularExpression::UseUnicodePropertiesOption);
        const QString value = text(key);
        auto matches = partOfWhole.globalMatch(QString(value).remove(u','));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.captured(1).toDouble() > match.captured(2).toDouble())
                wrong(Phrases::moreThanAll(match.captured(2).toInt()));
        }
        if (const auto found = partAboveWhole(value, FiguresIn::Field))
            wrong(Phrases::moreThanAll(static_cast<int>(found->whole)));
        if (shareOutsideHundred(value))
            wrong(Phrases::noShare(key));
        return value;
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

const QStringList blindedWords{ u"hidden"_s, u"partly"_s, u"open"_s, u"not-stated"_s };

ForestRow readForest(Fields &fields, bool ratio)
{
    ForestRow row;
    row.label = fields.label("label"_L1);
    row.group = fields.text("group"_L1);
    row.year = fields.optionalYear("year"_L1);
    row.trials = fields.optionalSome("trials"_L1);
    row.people = fields.optionalSome("people"_L1);
    row.wholeTrial = fields.word("people_in"_L1, { u"whole-trial"_s }) == "whole-trial"_L1 && row.people;
    row.value = fields.number("value"_L1);
    fields.limits(row.low, row.high, row.value, "ci_low"_L1, "ci_high"_L1);
    if (ratio && !(row.value > 0 && row.low.value_or(1) > 0))
        fields.wrong(Phrases::ratioBelowZero());
    row.limitsNote = fields.text("ci_note"_L1);
    row.how = fields.text("how"_L1);
    row.pooled = row.trials.value_or(1) > 1 || fields.flag("pooled"_L1);
    if (fields.has("blinded"_L1))
        row.blinded = fields.word("blinded"_L1, blindedWords) == "hidden"_L1;
    row.source = fields.text("source"_L1);
    return row;
}

IconRow readIcons(Fields &fields, int denominator)
{
    IconRow row;
    row.outcome = fields.label("outcome"_L1);
    row.treatment = { fields.label("treatment_label"_L1), fields.count("treatment"_L1),
                      fields.number("treatment_exact"_L1), fields.counted("treatment_count"_L1) };
    row.control = { fields.label("control_label"_L1), fields.count("control"_L1),
                    fields.number("control_exact"_L1), fields.counted("control_count"_L1) };
    if (row.treatment.count > denominator || row.control.count > denominator)
        fields.wrong(Phrases::moreThanAll(denominator));
    fields.share("treatment_exact"_L1, row.treatment.exact);
    fields.share("control_exact"_L1, row.control.exact);
    for (const IconArm *arm : { &row.treatment, &row.control }) {
        if (fields.problem().isEmpty() && arm->count != wholePeople(arm->exact))
            fields.wrong(Phrases::badRounding(QString::number(arm->count), QString::number(arm->exact)));
    }
    row.mainGoal = fields.flag("main_goal"_L1);
    row.tag = fields.text("tag"_L1);
    row.note = fields.text("note"_L1);
    row.source = fields.text("source"_L1);
    return row;
}

BarRow readBar(Fields &fields, bool share)
{
    BarRow row;
    row.label = fields.label("label"_L1);
    row.group = fields.text("group"_L1);
    row.value = fields.number("value"_L1);
    fields.limits(row.low, row.high, row.value, "low"_L1, "high"_L1);
    if (share) {
        fields.share("value"_L1, row.value);
        fields.share("low"_L1, row.low.value_or(0));
        fields.share("high"_L1, row.high.value_or(0));
    }
    row.trials = fields.optionalSome("trials"_L1);
    row.people = fields.optionalSome("people"_L1);
    if (fields.has("arm"_L1))
        row.arm = fields.word("arm"_L1, { u"cells"_s, u"control"_s }) == "control"_L1 ? 1 : 0;
    row.note = fields.text("note"_L1);
    row.source = fields.text("source"_L1);
    return row;
}

PairRow readPair(Fields &fields, bool share)
{
    PairRow row;
    row.label = fields.label("label"_L1);
    row.year = fields.optionalYear("year"_L1);
    row.people = fields.optionalSome("people"_L1);
    row.time = fields.text("time"_L1);
    row.first = fields.number("cells"_L1);
    row.second = fields.number("dummy"_L1);
    if (share) {
        fields.share("cells"_L1, row.first);
        fields.share("dummy"_L1, row.second);
    }
    row.note = fields.text("note"_L1);
    row.how = fields.text("how"_L1);
    row.source = fields.text("source"_L1);
    return row;
}

ShareRow readShare(Fields &fields)
{
    ShareRow row;
    row.label = fields.label("label"_L1);
    row.year = fields.optionalYear("year"_L1);
    row.time = fields.text("follow_up"_L1);
    row.first = fields.count("cells_deaths"_L1);
    row.firstOf = fields.some("cells_n"_L1);
    row.second = fields.count("control_deaths"_L1);
    row.secondOf = fields.some("control_n"_L1);
    if (row.first > row.firstOf || row.second > row.secondOf)
        fields.wrong(Phrases::moreThanAll(row.first > row.firstOf ? row.firstOf : row.secondOf));
    row.note = fields.text("note"_L1);
    row.source = fields.text("source"_L1);
    return row;
}

ScaleRow readScale(Fields &fields, bool share)
{
    ScaleRow row;
    row.label = fields.label("label"_L1);
    const QString role = fields.text("role"_L1);
    if (role == "range"_L1) {
        row.role = ScaleRow::Role::Range;
        row.low = fields.number("low"_L1);
        row.high = fields.number("high"_L1);
        if (!(row.low <= row.high))
            fields.wrong(Phrases::badLimits());
        if (share) {
            fields.share("low"_L1, row.low);
            fields.share("high"_L1, row.high);
        }
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
        if (share)
            fields.share("value"_L1, row.value, row.role == ScaleRow::Role::Difference);
    }
    row.note = fields.text("note"_L1);
    row.source = fields.text("source"_L1);
    return row;
}

PointRow readPoint(Fields &fields, bool share)
{
    PointRow row;
    row.x = fields.number("x"_L1);
    row.value = fields.number("value"_L1);
    fields.limits(row.low, row.high, row.value, "ci_low"_L1, "ci_high"_L1);
    if (share) {
        fields.share("value"_L1, row.value);
        fields.share("ci_low"_L1, row.low.value_or(0));
        fields.share("ci_high"_L1, row.high.value_or(0));
    }
    row.note = fields.text("note"_L1);
    row.derived = fields.flag("derived"_L1);
    row.how = fields.text("how"_L1);
    row.source = fields.text("source"_L1);
    return row;
}

TrialRow readTrial(Fields &fields, const Chart &chart)
{
    TrialRow row;
    row.source = fields.text("id"_L1);
    row.label = fields.label("label"_L1);
    row.year = fields.year("year"_L1);
    row.people = fields.some("n"_L1);
    row.group = fields.text("group"_L1);
    row.dummy = fields.word("dummy"_L1, chart.dummyWords.keys());
    row.blinded = fields.word("blinded"_L1, chart.blindedWords.keys());
    row.mainGoal = fields.label("main_goal"_L1);
    (void)fields.word("main_goal"_L1, chart.goalWords.keys());
    row.goalBasis = fields.word("goal_basis"_L1, chart.goalBasisWords.keys());
    row.result = fields.text("result"_L1);
    return row;
}

/// Fields that any row may have: also those that this kind does not show make sense or are refused.
void readRest(Fields &fields)
{
    const std::optional<int> trials = fields.optionalSome("trials"_L1);
    const std::optional<int> people = fields.optionalSome("people"_L1);
    if (people && trials.value_or(0) > *people)
        fields.wrong(Phrases::moreThanAll(*people));
    (void)fields.optionalYear("year"_L1);
    (void)fields.flag("derived"_L1);
    for (const auto &key : { "group"_L1, "time"_L1, "follow_up"_L1, "note"_L1, "how"_L1, "source"_L1 })
        (void)fields.text(key);
}

template <class Row, class Read>
void readRows(const ChartRecord &record, ChartReading &reading, Read read)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < record.rows.size(); ++i) {
        Fields fields(record.rows.at(i));
        rows << read(fields);
        readRest(fields);
        if (!fields.problem().isEmpty())
            reading.faults << ChartFault{ static_cast<int>(i) + 1, fields.problem() };
    }
    reading.chart.rows = rows;
}

/// What the rows of a bar chart are is told by a field of the first one.
enum class BarKind { Values, Scale, Shares, Pairs };

BarKind barKind(const QJsonObject &row)
{
    if (row.contains("role"_L1))
        return BarKind::Scale;
    if (row.contains("cells_deaths"_L1))
        return BarKind::Shares;
    return row.contains("cells"_L1) ? BarKind::Pairs : BarKind::Values;
}

void readBars(const ChartRecord &record, ChartReading &reading)
{
    const bool share = isShareOfHundred(record.unit);
    const BarKind kind = barKind(record.rows.first());
    switch (kind) {
    case BarKind::Scale:
        readRows<ScaleRow>(record, reading, [&](Fields &f) { return readScale(f, share); });
        break;
    case BarKind::Shares:
        readRows<ShareRow>(record, reading, readShare);
        break;
    case BarKind::Pairs:
        readRows<PairRow>(record, reading, [&](Fields &f) { return readPair(f, share); });
        break;
    case BarKind::Values:
        readRows<BarRow>(record, reading, [&](Fields &f) { return readBar(f, share); });
        break;
    }
    for (qsizetype i = 0; i < record.rows.size(); ++i) {
        if (barKind(record.rows.at(i)) != kind)
            reading.faults << ChartFault{ static_cast<int>(i) + 1, Phrases::otherRow() };
    }
}

void readAllRows(const ChartRecord &record, ChartReading &reading)
{
    const Chart &chart = reading.chart;
    if (record.rows.isEmpty())
        reading.faults << ChartFault{ 0, Phrases::noRows() };
    else if (record.kind == "forest"_L1)
        readRows<ForestRow>(record, reading, [&](Fields &f) { return readForest(f, chart.axis.ratio); });
    else if (record.kind == "icon-array"_L1)
        readRows<IconRow>(record, reading, [&](Fields &f) { return readIcons(f, chart.denominator); });
    else if (record.kind == "bars"_L1)
        readBars(record, reading);
    else if (record.kind == "line"_L1)
        readRows<PointRow>(record, reading,
                           [&](Fields &f) { return readPoint(f, isShareOfHundred(record.unit)); });
    else if (record.kind == "timeline"_L1)
        readRows<TrialRow>(record, reading, [&](Fields &f) { return readTrial(f, chart); });
    else
        reading.faults << ChartFault{ 0, Phrases::unknownKind(record.kind) };
}

ChartAxis readAxis(Fields &fields)
{
    ChartAxis axis;
    axis.minimum = fields.optionalNumber("min"_L1);
    axis.maximum = fields.optionalNumber("max"_L1);
    axis.ratio = fields.word("scale"_L1, { u"log"_s, u"linear"_s }) == "log"_L1;
    axis.zeroLine = fields.flag("zero_line"_L1) || axis.ratio;
    axis.left = fields.text("left"_L1);
    axis.right = fields.text("right"_L1);
    if (axis.minimum && axis.maximum && !(*axis.minimum < *axis.maximum))
        fields.wrong(Phrases::badAxis());
    if (axis.ratio && !(axis.minimum.value_or(1) > 0 && axis.maximum.value_or(1) > 0))
        fields.wrong(Phrases::ratioBelowZero());
    return axis;
}

QHash<QString, QString> readWords(const QJsonObject &legend, QLatin1StringView key, Fields &body)
{
    QHash<QString, QString> words;
    const QJsonObject entries = legend.value(key).toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (it.value().toString().isEmpty())
            body.wrong(Phrases::badText("legend"_L1));
        words.insert(it.key(), it.value().toString());
    }
    return words;
}

/// A note is a text, or a text with its source and perhaps its figures.
void readNote(const QJsonValue &value, QLatin1StringView key, Chart &chart, Fields &body)
{
    const QJsonObject object = value.isString() ? QJsonObject{ { u"text"_s, value } } : value.toObject();
    Fields note(object);
    chart.notes << ChartNote{ note.label("text"_L1), note.text("source"_L1) };
    if (note.has("value"_L1) || note.has("ci_low"_L1) || note.has("ci_high"_L1)) {
        std::optional<double> low;
        std::optional<double> high;
        note.limits(low, high, note.number("value"_L1), "ci_low"_L1, "ci_high"_L1);
    }
    if (!note.problem().isEmpty())
        body.wrong(Phrases::inNote(key, note.problem()));
}

void readNotes(const QJsonObject &object, Chart &chart, Fields &body)
{
    if (body.has("follow_on"_L1))
        readNote(object.value("follow_on"_L1), "follow_on"_L1, chart, body);
    for (const auto &key : { "notes"_L1, "other_facts"_L1 }) {
        const QJsonArray list = object.value(key).toArray();
        for (const QJsonValue value : list)
            readNote(value, key, chart, body);
    }
}

QStringList readArms(const QJsonObject &object, Fields &body)
{
    QStringList arms;
    const QJsonArray list = object.value("arms"_L1).toArray();
    for (const QJsonValue value : list) {
        if (value.toString().trimmed().isEmpty())
            body.wrong(Phrases::badText("arms"_L1));
        arms << value.toString();
    }
    return arms;
}

/// A chart with two groups of people names both, and each of its bars belongs to one of them.
void checkArms(ChartReading &reading)
{
    const Chart &chart = reading.chart;
    const bool needed = chart.rowsOf<PairRow>() || chart.rowsOf<ShareRow>();
    bool named = needed;
    bool whole = true;
    if (const auto *bars = chart.rowsOf<BarRow>()) {
        const auto hasArm = [](const BarRow &row) { return row.arm.has_value(); };
        named = !chart.arms.isEmpty() || std::ranges::any_of(*bars, hasArm);
        whole = !named || std::ranges::all_of(*bars, hasArm);
    }
    if (named && chart.arms.size() != 2)
        reading.faults << ChartFault{ 0, Phrases::noArms() };
    else if (!whole)
        reading.faults << ChartFault{ 0, Phrases::barsWithoutArm() };
}

/// Counts of the whole chart: at least one, and no part is larger than its whole.
void readCounts(const ChartRecord &record, Fields &body)
{
    const auto people = body.optionalSome("people"_L1);
    const auto joined = body.optionalSome("joined"_L1);
    (void)body.optionalSome("planned"_L1);
    (void)body.optionalSome("trials"_L1);
    if (people && joined && *people > *joined)
        body.wrong(Phrases::moreThanAll(*joined));
    const auto total = body.optionalSome("total_trials"_L1);
    double trials = 0;
    for (const QJsonObject &row : record.rows)
        trials += row.value("trials"_L1).toDouble();
    if (total && trials > *total)
        body.wrong(Phrases::moreThanAll(*total));
}

Error undrawable(const ChartRecord &record, const ChartFault &fault)
{
    const QString what = fault.row > 0 ? Phrases::inRow(fault.row, fault.what) : fault.what;
    return { Error::Code::Invalid,
             Phrases::undrawable(record.title.isEmpty() ? record.id : record.title, what),
             Phrases::undrawableRemedy(), record.id };
}

} // namespace

ChartReading inspectChart(const ChartRecord &record)
{
    ChartReading reading;
    Chart &chart = reading.chart;
    chart.id = record.id;
    chart.title = record.title;
    chart.question = record.question;
    chart.unit = record.unit;
    chart.plain = record.plain;
    chart.caution = record.caution;
    chart.sources = record.sources;
    const auto note = [&](const Fields &fields) {
        if (!fields.problem().isEmpty())
            reading.faults << ChartFault{ 0, fields.problem() };
    };

    Fields body(record.body);
    if (body.has("axis"_L1) && !record.body.value("axis"_L1).isObject())
        body.wrong(Phrases::noNumber("axis"_L1));
    const QJsonObject axis = record.body.value("axis"_L1).toObject();
    Fields axisFields(axis);
    chart.axis = readAxis(axisFields);
    note(axisFields);

    chart.categoryLabel = body.text("category_label"_L1);
    chart.arms = readArms(record.body, body);
    chart.xUnit = body.text("x_unit"_L1);
    chart.denominator = body.has("denominator"_L1) ? body.count("denominator"_L1) : 100;
    if (record.kind == "icon-array"_L1 && chart.denominator != 100)
        body.wrong(Phrases::notHundred());
    const QJsonObject goal = record.body.value("main_goal"_L1).toObject();
    chart.mainGoal = goal.value("text"_L1).toString();
    chart.mainGoalNote = goal.value("note"_L1).toString();
    if (body.has("main_goal"_L1) && chart.mainGoal.isEmpty())
        body.wrong(Phrases::badText("main_goal"_L1));
    const QJsonObject legend = record.body.value("legend"_L1).toObject();
    chart.goalWords = readWords(legend, "main_goal"_L1, body);
    chart.goalBasisWords = readWords(legend, "goal_basis"_L1, body);
    chart.blindedWords = readWords(legend, "blinded"_L1, body);
    chart.dummyWords = readWords(legend, "dummy"_L1, body);
    (void)body.text("time"_L1);
    (void)body.word("certainty"_L1, { u"very-low"_s, u"low"_s, u"moderate"_s, u"high"_s });
    readNotes(record.body, chart, body);
    readCounts(record, body);
    note(body);
    readAllRows(record, reading);
    checkArms(reading);
    return reading;
}

Result<Chart> readChart(const ChartRecord &record)
{
    ChartReading reading = inspectChart(record);
    if (!reading.faults.isEmpty())
        return failure(undrawable(record, reading.faults.constFirst()));
    return std::move(reading.chart);
}

} // namespace Plainheart
