// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figureview.h"
#include "storedchart.h"

#include <optional>

namespace Plainheart {

/// A chart as a small picture without words, for a list: its marks from the top, as many as there is room
/// for, drawn by the painter of the chart itself. Empty if the chart can't be drawn.
class ChartThumb : public Plainheart::FigureView // in full: Qt 6.4 registers no other base
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Plainheart::StoredChart chart READ chart WRITE setChart NOTIFY chartChanged)

public:
    explicit ChartThumb(QQuickItem *parent = nullptr);

    [[nodiscard]] StoredChart chart() const { return m_chart; }
    void setChart(const StoredChart &chart);

Q_SIGNALS:
    void chartChanged();

protected:
    void layOut() override;

private:
    /// The chart's marks without words, as on a page. They are laid out once, whatever size the picture gets.
    [[nodiscard]] Figure page() const;
    /// The same, as small as the picture is; empty if there is nothing to draw.
    [[nodiscard]] Figure small();

    StoredChart m_chart;
    std::optional<Figure> m_page;
};

} // namespace Plainheart
