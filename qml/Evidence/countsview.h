// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "figureview.h"
#include "finding.h"

#include <optional>

namespace Plainheart {

/// Both groups of a finding that has counts ("7 of 101 with cells; 15 of 103 with a dummy") as icon arrays
/// side by side: 100 people each, the comparison first, filled from the top start.
class CountsView : public Plainheart::FigureView // in full: Qt 6.4 registers no other base
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Plainheart::Finding finding READ finding WRITE setFinding NOTIFY findingChanged)
    Q_PROPERTY(QString language MEMBER m_language NOTIFY optionsChanged)
    Q_PROPERTY(bool rightToLeft MEMBER m_rightToLeft NOTIFY optionsChanged)
    Q_PROPERTY(bool showCounts MEMBER m_showCounts NOTIFY optionsChanged)
    Q_PROPERTY(bool ok READ ok NOTIFY findingChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged)

public:
    explicit CountsView(QQuickItem *parent = nullptr);

    [[nodiscard]] Finding finding() const { return m_finding; }
    void setFinding(const Finding &finding);

    /// Both groups have counts. Otherwise there is nothing to draw, and the height is 0.
    [[nodiscard]] bool ok() const { return m_row.has_value(); }
    /// "Of 100 people: 15 with a dummy, 7 with cells (15 of 103, 7 of 101)."
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void findingChanged();
    void optionsChanged();
    void summaryChanged();

protected:
    void layOut() override;

private:
    Finding m_finding;
    QString m_language;
    bool m_rightToLeft = false;
    bool m_showCounts = false;
    std::optional<IconRow> m_row;
};

/// The counts of both groups as a row of an icon array; nothing if `counts` are no whole people of whole
/// people in two groups. Shares in percent are not taken: not all of them are shares of people.
[[nodiscard]] std::optional<IconRow> countsOf(const QString &counts);

} // namespace Plainheart
