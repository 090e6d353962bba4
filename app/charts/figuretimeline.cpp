// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbers.h"
#include "phrases.h"
#include "sheet.h"

#include <algorithm>
#include <cmath>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// Who knew what they got: a full disc where it was hidden, a half one where it was so in part, a hollow one
/// where everyone knew. A question mark, and no disc, where it is not stated.
void addHidden(Sheet &sheet, const QRectF &sign, const QString &blinded)
{
    const double radius = sign.height() / 2;
    const QPointF centre = sign.center();
    if (blinded != "hidden"_L1 && blinded != "partly"_L1 && blinded != "open"_L1) {
        const double wide = sheet.widthOf(u"?"_s);
        sheet.addText(u"?"_s, { centre.x() - wide / 2, centre.y() - sheet.line() / 2, wide, Align::Start });
        return;
    }
    const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    const bool full = blinded == "hidden"_L1;
    sheet.addEllipse(box, Ink::Counted, full ? Mark::Fill::Ink : Mark::Fill::Card, 1.5);
    if (blinded != "partly"_L1)
        return;
    Mark half;
    half.shape = Mark::Shape::Path;
    half.ink = Ink::Counted;
    half.fill = Mark::Fill::Ink;
    half.path.moveTo(centre.x(), centre.y() - radius);
    half.path.arcTo(box, 90, -180);
    half.path.closeSubpath();
    sheet.add(half);
}

/// A sign for what came of the main goal; its words stand beside it or in the key.
void addGoal(Sheet &sheet, const QRectF &box, const QString &goal)
{
    const auto at = [&](double x, double y) {
        return QPointF(box.center().x() + (x - 0.5) * box.height(), box.top() + y * box.height());
    };
    const double stroke = std::max(1.5, box.height() * 0.12);
    Mark sign;
    sign.shape = Mark::Shape::Path;
    sign.ink = Ink::Text;
    sign.stroke = stroke;
    if (goal == "met"_L1) {
        sign.path.moveTo(at(0.1, 0.55));
        sign.path.lineTo(at(0.4, 0.85));
        sign.path.lineTo(at(0.92, 0.15));
    } else if (goal == "not-met"_L1) {
        for (const double y : { 0.32, 0.68 }) {
            sign.path.moveTo(at(0.1, y));
            sign.path.lineTo(at(0.9, y));
        }
    } else if (goal == "under-warning"_L1) {
        sign.path.moveTo(at(0.5, 0.05));
        sign.path.lineTo(at(1, 0.95));
        sign.path.lineTo(at(0, 0.95));
        sign.path.closeSubpath();
        sign.path.moveTo(at(0.5, 0.35));
        sign.path.lineTo(at(0.5, 0.78));
    } else if (goal == "safety"_L1) {
        sign.path.addRect(QRectF(at(0.15, 0.15), at(0.85, 0.85)));
    } else if (goal == "cannot-tell"_L1) {
        sign.path.moveTo(at(0.1, 0.6));
        sign.path.cubicTo(at(0.35, 0.1), at(0.65, 0.9), at(0.9, 0.4));
    } else { // not read: three dots
        sign.stroke = 0;
        sign.fill = Mark::Fill::Ink;
        for (const double x : { 0.15, 0.5, 0.85 })
            sign.path.addEllipse(at(x, 0.5), stroke * 0.75, stroke * 0.75);
    }
    sheet.add(sign);
}

class Timeline
{
public:
    Timeline(const Chart &chart, const FigureOptions &options, const TextMeasure &measure)
        : m_chart(chart)
        , m_rows(*chart.rowsOf<TrialRow>())
        , m_options(options)
        , m_sheet(options, measure)
        , m_stacked(m_sheet.width() < 24 * m_sheet.em())
        , m_lane(std::max({ m_sheet.em() * 1.9, m_sheet.line() * 1.1,
                            options.rowHeight - (m_stacked ? 2 * m_sheet.line() : 0) }))
        , m_largest(m_sheet.em() * 0.9)
    {
        for (const TrialRow &row : m_rows) {
            m_mostPeople = std::max(m_mostPeople, row.people);
            m_anyJudged |= row.isJudged();
        }
    }

    Figure layout()
    {
        const double em = m_sheet.em();
        placeColumns();
        double y = addKey(m_sheet, key(), 0) + em * 0.8;
        y += addHeadings(y) + em * 0.2;
        const double top = y;
        for (int i = 0; i < m_rows.size(); ++i) {
            y = addRow(i, y);
        }
        AxisLook look;
        look.label = [this](double year) { return yearText(qRound(year), m_options.locale); };
        look.name = Phrases::yearAxis();
        if (!m_stacked)
            m_sheet.addLane(top, y);
        y += m_sheet.addAxis(m_years, y, look);
        return m_sheet.finish(y);
    }

private:
    [[nodiscard]] QString goalWords(const QString &goal) const { return m_chart.goalWords.value(goal, goal); }
    /// A star says that we took another result for the main goal.
    [[nodiscard]] QString goalWords(const TrialRow &row) const
    {
        return goalWords(row.mainGoal) + (row.isJudged() ? star() : QString());
    }
    [[nodiscard]] static QString star() { return u"*"_s; }
    [[nodiscard]] static bool hadDummy(const TrialRow &row) { return row.dummy == "with-dummy"_L1; }
    [[nodiscard]] QString nameOf(const TrialRow &row) const
    {
        return row.label + u' ' + yearText(row.year, m_options.locale);
    }
    [[nodiscard]] static QString yesNo(bool yes) { return yes ? Phrases::yes() : Phrases::no(); }
    /// Where its column has no heading.
    [[nodiscard]] static QString dummyWords(bool had) { return Phrases::dummyYesNo(yesNo(had)); }

    void placeColumns()
    {
        const double em = m_sheet.em();
        QStringList labels;
        QStringList goals{ Phrases::goal() };
        int first = m_rows.first().year;
        int last = first;
        for (const TrialRow &row : m_rows) {
            labels << nameOf(row);
            goals << goalWords(row);
            first = std::min(first, row.year);
            last = std::max(last, row.year);
        }
        m_goalInWords = !m_stacked && m_sheet.width() >= 36 * em;
        const double signs = em * 1.4 + (m_anyJudged ? m_sheet.widthOf(star()) : 0);
        if (m_stacked) { // the name, below it the signs, below these the lane
            m_dummyWidth = std::ceil(m_sheet.widest({ dummyWords(true), dummyWords(false) }));
            m_hiddenLeft = m_dummyWidth + em * 0.6;
            m_hiddenWidth = em * 0.9;
            m_goalLeft = m_hiddenLeft + m_hiddenWidth + em * 0.6;
            m_goalWidth = signs;
            m_labelWidth = m_sheet.width();
            m_plotRight = m_sheet.width();
            placeYears(first, last);
            return;
        }
        m_goalWidth = m_goalInWords ? em * 1.6 + m_sheet.widest(goals) : signs;
        m_goalLeft = m_sheet.width() - m_goalWidth;
        m_hiddenWidth = std::ceil(m_sheet.widthOf(Phrases::hidden()));
        m_hiddenLeft = m_goalLeft - em * 0.8 - m_hiddenWidth;
        m_dummyWidth = std::ceil(m_sheet.widest({ Phrases::hadDummy(), Phrases::yes(), Phrases::no() }));
        m_dummyLeft = m_hiddenLeft - em * 0.8 - m_dummyWidth;
        m_labelWidth = std::min(std::ceil(m_sheet.widest(labels)), m_sheet.width() * 0.3);
        m_plotLeft = m_labelWidth + em * 0.6;
        m_plotRight = m_dummyLeft - em * 0.8;
        placeYears(first, last);
    }

    void placeYears(int first, int last)
    {
        const double margin = m_largest + m_sheet.em() * 0.2;
        m_sheet.setPlot(m_plotLeft, m_plotRight);
        m_years = { static_cast<double>(first), static_cast<double>(std::max(last, first + 1)),
                    m_plotLeft + margin, m_plotRight - margin, false };
    }

    [[nodiscard]] QList<KeyEntry> key() const
    {
        QList<KeyEntry> entries;
        const auto has = [&](const QString TrialRow::*field, const QString &value) {
            return std::ranges::any_of(m_rows, [&](const TrialRow &row) { return row.*field == value; });
        };
        for (const auto &blinded : { u"hidden"_s, u"partly"_s, u"open"_s, u"not-stated"_s }) {
            if (has(&TrialRow::blinded, blinded))
                entries << KeyEntry{ m_chart.blindedWords.value(blinded, blinded),
                                     [blinded](Sheet &sheet, const QRectF &box) {
                                         addHidden(sheet, box, blinded);
                                     } };
        }
        if (m_anyJudged)
            entries << KeyEntry{ m_chart.goalBasisWords.value(u"judged"_s),
                                 [](Sheet &sheet, const QRectF &box) {
                                     const double wide = sheet.widthOf(star());
                                     sheet.addText(star(),
                                                   { box.center().x() - wide / 2,
                                                     box.center().y() - sheet.line() / 2, wide,
                                                     Align::Start });
                                 } };
        if (m_goalInWords)
            return entries;
        for (const auto &goal :
             { u"met"_s, u"not-met"_s, u"cannot-tell"_s, u"safety"_s, u"not-read"_s, u"under-warning"_s }) {
            if (has(&TrialRow::mainGoal, goal))
                entries << KeyEntry{ goalWords(goal),
                                     [goal](Sheet &sheet, const QRectF &box) { addGoal(sheet, box, goal); } };
        }
        return entries;
    }

    double addHeadings(double y)
    {
        m_sheet.setInPlot(true);
        m_sheet.addParagraph(Phrases::people(), { m_plotLeft, y, m_plotRight - m_plotLeft, Align::Start },
                             Ink::SoftText);
        m_sheet.setInPlot(false);
        if (m_stacked)
            return m_sheet.line();
        m_sheet.addText(Phrases::hadDummy(), { m_dummyLeft, y, m_dummyWidth, Align::Centre }, Ink::SoftText);
        m_sheet.addText(Phrases::hidden(), { m_hiddenLeft, y, m_hiddenWidth, Align::Centre }, Ink::SoftText);
        if (m_goalInWords)
            m_sheet.addText(Phrases::goal(), { m_goalLeft, y, m_goalWidth, Align::Start }, Ink::SoftText);
        return m_sheet.line();
    }

    double addRow(int index, double y)
    {
        const TrialRow &row = m_rows.at(index);
        const double em = m_sheet.em();
        const double above = m_stacked ? 2 * m_sheet.line() : 0;
        const double centre = y + above + m_lane / 2;
        const double wordsTop = centre - m_sheet.line() / 2;
        const double labelTop = m_stacked ? y : wordsTop;
        m_sheet.setRow(index);
        if (m_stacked)
            m_sheet.addLane(y + above, y + above + m_lane);
        const QStringList label = m_sheet.lines(nameOf(row), m_labelWidth);
        m_sheet.addText(label.size() == 1 ? label.first() : label.first() + u'…',
                        { 0, labelTop, m_labelWidth, Align::Start });

        m_sheet.setInPlot(true);
        const double x = m_years.at(row.year);
        const double radius = radiusOf(row.people);
        m_sheet.addEllipse(QRectF(x - radius, centre - radius, 2 * radius, 2 * radius), Ink::Counted,
                           Mark::Fill::Ink);
        const QString people = m_options.locale.toString(row.people);
        const double wide = m_sheet.widthOf(people);
        const bool fits = x + radius + em * 0.3 + wide <= m_plotRight;
        m_sheet.addText(
            people,
            { fits ? x + radius + em * 0.3 : x - radius - em * 0.3 - wide, wordsTop, wide, Align::Start },
            Ink::SoftText);
        m_sheet.setInPlot(false);

        const double sign = em * 0.9;
        const double signsLine = m_stacked ? y + m_sheet.line() : labelTop;
        const double signTop = signsLine + (m_sheet.line() - sign) / 2;
        m_sheet.addText(m_stacked ? dummyWords(hadDummy(row)) : yesNo(hadDummy(row)),
                        { m_dummyLeft, signsLine, m_dummyWidth, m_stacked ? Align::Start : Align::Centre });
        addHidden(m_sheet, QRectF(m_hiddenLeft, signTop, m_hiddenWidth, sign), row.blinded);
        addGoal(m_sheet, QRectF(m_goalLeft, signTop, em * 1.2, sign), row.mainGoal);
        if (m_goalInWords)
            m_sheet.addText(goalWords(row), { m_goalLeft + em * 1.6, wordsTop, 0, Align::Start });
        else if (row.isJudged())
            m_sheet.addText(star(), { m_goalLeft + em * 1.3, signsLine, 0, Align::Start });
        m_sheet.setRowRect(index, QRectF(0, y, m_sheet.width(), above + m_lane));
        m_sheet.setRow(-1);
        return y + above + m_lane;
    }

    /// Area in proportion to people; never too small to be seen.
    [[nodiscard]] double radiusOf(int people) const
    {
        const double smallest = m_sheet.em() * 0.16;
        return m_mostPeople > 0
            ? std::max(smallest, m_largest * std::sqrt(people / static_cast<double>(m_mostPeople)))
            : smallest;
    }

    const Chart &m_chart;
    const QList<TrialRow> &m_rows;
    const FigureOptions &m_options;
    Sheet m_sheet;
    bool m_stacked; ///< names above their lanes
    double m_lane;
    double m_largest; ///< radius of the largest disc, px
    int m_mostPeople = 0;
    double m_labelWidth = 0;
    bool m_goalInWords = false;
    double m_goalLeft = 0;
    double m_goalWidth = 0;
    double m_hiddenLeft = 0;
    double m_hiddenWidth = 0;
    double m_dummyLeft = 0;
    double m_dummyWidth = 0;
    bool m_anyJudged = false;
    double m_plotLeft = 0;
    double m_plotRight = 0;
    Scale m_years;
};

} // namespace

Figure layoutTimeline(const Chart &chart, const FigureOptions &options, const TextMeasure &measure)
{
    return Timeline(chart, options, measure).layout();
}

} // namespace Plainheart
