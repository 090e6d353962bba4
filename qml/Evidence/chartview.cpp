// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartview.h"

#include "chartkey.h"
#include "chartrecord.h"

#include <algorithm>

namespace Plainheart {

using namespace Qt::StringLiterals;

ChartView::ChartView(QQuickItem *parent)
    : FigureView(parent)
{
    connect(this, &ChartView::optionsChanged, this, &ChartView::read);
}

void ChartView::setChart(const StoredChart &chart)
{
    m_stored = chart;
    Q_EMIT chartChanged();
    read();
}

void ChartView::componentComplete()
{
    FigureView::componentComplete();
    read();
}

void ChartView::read()
{
    if (!isComponentComplete())
        return;
    const auto chart = readChart(recordOf(m_stored));
    m_chart.reset();
    m_words = {};
    m_problem.clear();
    if (chart) {
        m_chart = *chart;
        WordOptions options;
        options.locale = QLocale(m_language);
        options.onlyLargerBlinded = m_onlyLargerBlinded;
        options.outcome = m_outcome;
        m_words = chartWords(*m_chart, options);
    } else {
        m_problem = chart.error().sentence();
    }
    Q_EMIT wordsChanged();
    renew();
}

void ChartView::layOut()
{
    if (!m_chart || width() < 40) {
        setFigure({});
    } else {
        FigureOptions wanted = options();
        wanted.rightToLeft = m_rightToLeft;
        wanted.locale = QLocale(m_language);
        wanted.rowHeight = m_rowHeight;
        wanted.onlyLargerBlinded = m_onlyLargerBlinded;
        wanted.showCounts = m_showCounts;
        wanted.headings = m_headings;
        wanted.outcome = m_outcome;
        setFigure(layoutChart(*m_chart, wanted, FontMeasure(font())));
    }
    Q_EMIT figureChanged();
}

QVariantList ChartView::cells() const
{
    QVariantList rows;
    for (const QStringList &row : m_words.rows)
        rows << QVariant(row);
    return rows;
}

QStringList ChartView::noteSources() const
{
    QStringList sources;
    if (!m_chart)
        return sources;
    // Words put the main goal of the trial before the notes.
    while (sources.size() + m_chart->notes.size() < m_words.notes.size())
        sources << QString();
    for (const ChartNote &note : m_chart->notes)
        sources << note.source;
    return sources;
}

QStringList ChartView::rowSources() const
{
    QStringList sources;
    if (!m_chart)
        return sources;
    std::visit(
        [&](const auto &rows) {
            for (const auto &row : rows)
                sources << row.source;
        },
        m_chart->rows);
    return sources;
}

bool ChartView::canNarrow() const { return m_chart && Plainheart::canNarrow(*m_chart); }

bool ChartView::hasCounts() const
{
    const QList<IconRow> *rows = m_chart ? m_chart->rowsOf<IconRow>() : nullptr;
    return rows && std::ranges::any_of(*rows, [](const IconRow &row) {
               return !row.treatment.counts.isEmpty() || !row.control.counts.isEmpty();
           });
}

int ChartView::counted() const
{
    const QList<ForestRow> *rows = m_chart ? m_chart->rowsOf<ForestRow>() : nullptr;
    if (!rows || !m_onlyLargerBlinded || !canNarrow())
        return total();
    return static_cast<int>(
        std::ranges::count_if(*rows, [](const ForestRow &row) { return isLargerBlinded(row); }));
}

int ChartView::total() const { return static_cast<int>(m_words.rows.size()); }

QString ChartView::reading() const
{
    return m_chart ? readingOf(m_stored, *m_chart, m_words, m_onlyLargerBlinded) : m_stored.plain;
}

QVariantList ChartView::key() const
{
    QVariantList lines;
    if (!m_chart)
        return lines;
    for (const KeyLine &line : chartKey(*m_chart, m_onlyLargerBlinded))
        lines << QVariantMap{ { u"sign"_s, line.sign },
                              { u"text"_s, line.text },
                              { u"label"_s, line.label } };
    return lines;
}

QVariantList ChartView::rowRects() const
{
    QVariantList rects;
    for (const QRectF &rect : figure().rows)
        rects << rect;
    return rects;
}

} // namespace Plainheart
