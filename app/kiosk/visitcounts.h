// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <functional>
#include <QDate>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace Plainheart {

/// What was counted on one day, or in a span of days.
struct DayCounts {
    qint64 visits = 0;
    qint64 pages = 0; ///< pages that were opened
    qint64 prints = 0;
    QMap<QString, qint64> topics; ///< id of a topic: in how many visits it was reached

    void add(const DayCounts &other);
    bool operator==(const DayCounts &) const = default;
};

/// Counts for the clinic: how many, and nothing else. No time of day is kept of anything: numbers stand for
/// days, and the file is written in a fixed rhythm and bears the time of midnight. Nothing tells one reader
/// from another.
class VisitCounts : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostDays = 400; ///< the days before are kept as one sum
    static constexpr int mostTopics = 40;

    /// `file` is read now; a file that is damaged is put aside as `file`.damaged and counting begins anew.
    explicit VisitCounts(
        QString file, std::function<QDate()> calendar = [] { return QDate::currentDate(); },
        QObject *parent = nullptr);
    ~VisitCounts() override; ///< saves

    void countVisit() { ++today().visits; }
    void countPage() { ++today().pages; }
    void countPrint() { ++today().prints; }
    /// A topic was reached; at most once in a visit, as whoever calls this sees to.
    void countTopic(const QString &id);

    /// Every day there is, the last one at the end; for the table of the panel.
    [[nodiscard]] const QMap<QDate, DayCounts> &days() const { return m_days; }
    /// All days that are no longer there one by one.
    [[nodiscard]] const DayCounts &earlier() const { return m_earlier; }
    /// The topics that were ever reached, for the heads of a table.
    [[nodiscard]] QStringList topics() const;

    /// A table for a spreadsheet: day, visits, pages, prints, and a column for each topic.
    [[nodiscard]] QByteArray csv() const;
    /// Sums of all days before today, as node_exporter reads them. Today is left out: whoever looks every
    /// minute would see single visits.
    [[nodiscard]] QByteArray prometheus() const;

    /// Where the sums for node_exporter are written each time; empty: nowhere.
    void setPrometheusFile(const QString &file) { m_prometheusFile = file; }
    /// Writes the files now; the timer does it every 15 minutes.
    [[nodiscard]] Result<void> save();
    /// A copy for the staff, as to a USB stick.
    [[nodiscard]] Result<void> exportTo(const QString &file) const;

private:
    [[nodiscard]] DayCounts &today();
    void load();
    bool read(const QByteArray &csv);

    QString m_file;
    QString m_prometheusFile;
    std::function<QDate()> m_calendar;
    DayCounts m_earlier;
    QMap<QDate, DayCounts> m_days;
    QTimer m_timer;
};

} // namespace Plainheart
