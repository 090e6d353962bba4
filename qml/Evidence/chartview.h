// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart.h"
#include "chartwords.h"
#include "figureview.h"
#include "storedchart.h"

#include <optional>
#include <QVariantList>

namespace Plainheart {

/// A chart of the library as a picture, and its words: a sentence, a table, notes. One that can't be drawn
/// has no picture but a `problem`, which the page has to say.
class ChartView : public Plainheart::FigureView // in full: Qt 6.4 registers no other base
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Plainheart::StoredChart chart READ chart WRITE setChart NOTIFY chartChanged)
    Q_PROPERTY(QString language MEMBER m_language NOTIFY optionsChanged)
    Q_PROPERTY(bool rightToLeft MEMBER m_rightToLeft NOTIFY optionsChanged)
    Q_PROPERTY(bool onlyLargerBlinded MEMBER m_onlyLargerBlinded NOTIFY optionsChanged)
    Q_PROPERTY(bool showCounts MEMBER m_showCounts NOTIFY optionsChanged)
    Q_PROPERTY(bool headings MEMBER m_headings NOTIFY optionsChanged)
    Q_PROPERTY(int outcome MEMBER m_outcome NOTIFY optionsChanged)
    Q_PROPERTY(qreal rowHeight MEMBER m_rowHeight NOTIFY optionsChanged)

    Q_PROPERTY(bool ok READ ok NOTIFY wordsChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY wordsChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY wordsChanged)
    Q_PROPERTY(QStringList columns READ columns NOTIFY wordsChanged)
    Q_PROPERTY(QVariantList cells READ cells NOTIFY wordsChanged)
    Q_PROPERTY(QStringList notes READ notes NOTIFY wordsChanged)
    Q_PROPERTY(QStringList noteSources READ noteSources NOTIFY wordsChanged)
    Q_PROPERTY(QStringList rowSources READ rowSources NOTIFY wordsChanged)
    Q_PROPERTY(bool canNarrow READ canNarrow NOTIFY wordsChanged)
    Q_PROPERTY(bool hasCounts READ hasCounts NOTIFY wordsChanged)
    Q_PROPERTY(int counted READ counted NOTIFY wordsChanged)
    Q_PROPERTY(int total READ total NOTIFY wordsChanged)
    Q_PROPERTY(QString reading READ reading NOTIFY wordsChanged)
    Q_PROPERTY(QVariantList key READ key NOTIFY wordsChanged)
    Q_PROPERTY(QVariantList rowRects READ rowRects NOTIFY figureChanged)

public:
    explicit ChartView(QQuickItem *parent = nullptr);

    [[nodiscard]] StoredChart chart() const { return m_stored; }
    void setChart(const StoredChart &chart);

    [[nodiscard]] bool ok() const { return m_chart.has_value(); }
    [[nodiscard]] QString problem() const { return m_problem; } ///< why it can't be drawn; empty if it can
    [[nodiscard]] QString summary() const { return m_words.summary; }
    [[nodiscard]] QStringList columns() const { return m_words.columns; }
    [[nodiscard]] QVariantList cells() const; ///< of lists of strings: a row of the table each
    [[nodiscard]] QStringList notes() const { return m_words.notes; }
    /// The source of each note; empty where it has none.
    [[nodiscard]] QStringList noteSources() const;
    [[nodiscard]] QStringList rowSources() const; ///< the source of each row
    /// "Only larger, blinded studies" changes something.
    [[nodiscard]] bool canNarrow() const;
    /// Icon arrays: there are counts as counted to be shown.
    [[nodiscard]] bool hasCounts() const;
    [[nodiscard]] int counted() const; ///< rows that count now
    [[nodiscard]] int total() const;
    /// The chart in plain words as it is shown now; while it is narrowed, the words that the content has for
    /// that, or else the summary.
    [[nodiscard]] QString reading() const;
    [[nodiscard]] QVariantList key() const; ///< of maps with `sign` (for ChartSign) and `text`
    [[nodiscard]] QVariantList rowRects() const; ///< of rectangles; empty ones for rows that are not drawn

Q_SIGNALS:
    void chartChanged();
    void optionsChanged();
    void wordsChanged();
    void figureChanged();

protected:
    void componentComplete() override;
    void layOut() override;

private:
    void read();

    StoredChart m_stored;
    QString m_language;
    bool m_rightToLeft = false;
    bool m_onlyLargerBlinded = false;
    bool m_showCounts = false;
    bool m_headings = true;
    int m_outcome = -1;
    qreal m_rowHeight = 0;
    std::optional<Chart> m_chart;
    QString m_problem;
    ChartWords m_words;
};

} // namespace Plainheart
