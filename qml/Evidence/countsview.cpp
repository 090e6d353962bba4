// SPDX-License-Identifier: GPL-3.0-or-later
#include "countsview.h"

#include "numbers.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

std::optional<IconArm> armOf(const QString &side)
{
    const auto counts = groupCounts(side);
    if (!counts)
        return std::nullopt;
    IconArm arm;
    arm.label = counts->group;
    arm.exact = 100.0 * counts->part / counts->whole;
    arm.count = wholePeople(arm.exact);
    arm.counts = counts->text;
    return arm;
}

QString capital(QString words)
{
    words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

std::optional<IconRow> countsOf(const QString &counts)
{
    const QStringList groups = counts.split(u';');
    if (groups.size() != 2)
        return std::nullopt;
    const auto treatment = armOf(groups.first());
    const auto control = armOf(groups.last());
    if (!treatment || !control)
        return std::nullopt;
    IconRow row;
    row.treatment = *treatment;
    row.control = *control;
    // "with cells; ... without": without what stands in the other label.
    if (!row.control.label.contains(u' '))
        row.control.label += u' ' + row.treatment.label.section(u' ', 1);
    row.treatment.label = capital(row.treatment.label);
    row.control.label = capital(row.control.label);
    return row;
}

CountsView::CountsView(QQuickItem *parent)
    : FigureView(parent)
{
    connect(this, &CountsView::optionsChanged, this, &CountsView::renew);
    connect(this, &CountsView::optionsChanged, this, &CountsView::summaryChanged);
    connect(this, &CountsView::findingChanged, this, &CountsView::summaryChanged);
}

void CountsView::setFinding(const Finding &finding)
{
    m_finding = finding;
    m_row = countsOf(finding.absolute);
    if (m_row)
        m_row->outcome = finding.outcome;
    Q_EMIT findingChanged();
    renew();
}

QString CountsView::summary() const
{
    if (!m_row)
        return {};
    const QLocale locale(m_language);
    //: %1, %3: the groups, as "With a dummy"; %2, %4: whole people of 100
    return tr("Of every 100 people: %1: %2. %3: %4.")
        .arg(m_row->control.label, numberText(m_row->control.count, locale), m_row->treatment.label,
             numberText(m_row->treatment.count, locale));
}

void CountsView::layOut()
{
    if (!m_row || width() < 40) {
        setFigure({});
        return;
    }
    Chart chart;
    chart.rows = QList<IconRow>{ *m_row };
    FigureOptions wanted = options();
    wanted.rightToLeft = m_rightToLeft;
    wanted.locale = QLocale(m_language);
    wanted.showCounts = m_showCounts;
    wanted.headings = false;
    setFigure(layoutChart(chart, wanted, FontMeasure(font())));
}

} // namespace Plainheart
