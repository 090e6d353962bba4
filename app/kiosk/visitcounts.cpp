// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitcounts.h"

#include "securefile.h"

#include <chrono>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct VisitCountsText {
    Q_DECLARE_TR_FUNCTIONS(VisitCounts)
};

constexpr qint64 largestCounts = 1024 * 1024; ///< bytes; 400 days with 40 topics have a tenth
constexpr uint everybody = 0644;
const QString topicPrefix = u"topic_"_s;
const QString earlierDays = u"earlier"_s;
const QStringList firstColumns{ u"day"_s, u"visits"_s, u"pages"_s, u"prints"_s };

bool isTopic(const QString &id)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9-]{0,39}$"_s);
    return form.match(id).hasMatch();
}

QString rowOf(const QString &day, const DayCounts &counts, const QStringList &topics)
{
    QStringList cells{ day, QString::number(counts.visits), QString::number(counts.pages),
                       QString::number(counts.prints) };
    for (const QString &topic : topics)
        cells << QString::number(counts.topics.value(topic));
    return cells.join(u',') + u'\n';
}

/// Numbers of a row; nothing if one is none.
std::optional<DayCounts> countsOf(const QStringList &cells, const QStringList &topics)
{
    QList<qint64> numbers;
    for (const QString &cell : cells.sliced(1)) {
        bool ok = false;
        numbers << cell.toLongLong(&ok);
        if (!ok || numbers.constLast() < 0)
            return std::nullopt;
    }
    DayCounts counts{ numbers.at(0), numbers.at(1), numbers.at(2), {} };
    for (qsizetype i = 0; i < topics.size(); ++i) {
        if (const qint64 number = numbers.at(i + 3); number > 0)
            counts.topics.insert(topics.at(i), number);
    }
    return counts;
}

QString metric(const QString &name, const QString &help, const QString &samples)
{
    return u"# HELP %1 %2\n# TYPE %1 counter\n%3"_s.arg(name, help, samples);
}

} // namespace

void DayCounts::add(const DayCounts &other)
{
    visits += other.visits;
    pages += other.pages;
    prints += other.prints;
    for (auto topic = other.topics.begin(); topic != other.topics.end(); ++topic)
        topics[topic.key()] += topic.value();
}

VisitCounts::VisitCounts(QString file, std::function<QDate()> calendar, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_calendar(std::move(calendar))
{
    load();
    m_timer.setInterval(std::chrono::minutes(15));
    connect(&m_timer, &QTimer::timeout, this, [this] { (void)save(); });
    m_timer.start();
}

VisitCounts::~VisitCounts() { (void)save(); }

void VisitCounts::countTopic(const QString &id)
{
    DayCounts &counts = today();
    const QStringList known = topics();
    if (isTopic(id) && (known.contains(id) || known.size() < mostTopics))
        ++counts.topics[id];
}

QStringList VisitCounts::topics() const
{
    DayCounts all = m_earlier;
    for (const DayCounts &day : m_days)
        all.add(day);
    return all.topics.keys();
}

QByteArray VisitCounts::csv() const
{
    const QStringList known = topics();
    QStringList heads = firstColumns;
    for (const QString &topic : known)
        heads << topicPrefix + topic;
    QString table = heads.join(u',') + u'\n';
    if (m_earlier != DayCounts())
        table += rowOf(earlierDays, m_earlier, known);
    for (auto day = m_days.begin(); day != m_days.end(); ++day)
        table += rowOf(day.key().toString(Qt::ISODate), day.value(), known);
    return table.toUtf8();
}

QByteArray VisitCounts::prometheus() const
{
    DayCounts sum = m_earlier;
    const QDate now = m_calendar();
    for (auto day = m_days.begin(); day != m_days.end(); ++day) {
        if (day.key() != now)
            sum.add(day.value());
    }
    const auto one = [](const QString &name, qint64 number) { return u"%1 %2\n"_s.arg(name).arg(number); };
    QString text = metric(u"plainheart_visits_total"_s, u"Visits up to the end of yesterday."_s,
                          one(u"plainheart_visits_total"_s, sum.visits));
    text += metric(u"plainheart_pages_total"_s, u"Pages opened up to the end of yesterday."_s,
                   one(u"plainheart_pages_total"_s, sum.pages));
    text += metric(u"plainheart_prints_total"_s, u"Pages printed up to the end of yesterday."_s,
                   one(u"plainheart_prints_total"_s, sum.prints));
    QString reached;
    for (auto topic = sum.topics.begin(); topic != sum.topics.end(); ++topic)
        reached += one(u"plainheart_topic_visits_total{topic=\"%1\"}"_s.arg(topic.key()), topic.value());
    if (!reached.isEmpty())
        text += metric(u"plainheart_topic_visits_total"_s,
                       u"Visits that reached a topic, up to the end of yesterday."_s, reached);
    return text.toUtf8();
}

Result<void> VisitCounts::save()
{
    if (!m_days.isEmpty() || m_earlier != DayCounts()) {
        if (const auto written = replaceWhole(m_file, csv(), everybody); !written)
            return failure(written.error());
        // When it was written last would tell when somebody was there last.
        if (QFile file(m_file); file.open(QIODevice::ReadWrite))
            file.setFileTime(m_calendar().startOfDay(), QFileDevice::FileModificationTime);
    }
    return m_prometheusFile.isEmpty() ? Result<void>()
                                      : replaceWhole(m_prometheusFile, prometheus(), everybody);
}

Result<void> VisitCounts::exportTo(const QString &file) const
{
    if (const auto written = replaceWhole(file, csv(), everybody); !written)
        return failure({ Error::Code::Unreadable, VisitCountsText::tr("The counts can't be written there."),
                         VisitCountsText::tr("Try another USB stick."), written.error().log });
    return {};
}

DayCounts &VisitCounts::today()
{
    const QDate now = m_calendar();
    DayCounts &counts = m_days[now];
    // A clock may jump: the day that is counted now is never among those that go.
    while (m_days.size() > mostDays) {
        const auto oldest = m_days.firstKey() == now ? std::next(m_days.begin()) : m_days.begin();
        m_earlier.add(oldest.value());
        m_days.erase(oldest);
    }
    return counts;
}

void VisitCounts::load()
{
    if (!QFile::exists(m_file))
        return;
    const auto bytes = readAtMost(m_file, largestCounts);
    if (bytes && read(*bytes))
        return;
    m_earlier = {};
    m_days.clear();
    const QString aside = m_file + u".damaged"_s;
    QFile::remove(aside);
    QFile::rename(m_file, aside);
}

bool VisitCounts::read(const QByteArray &csv)
{
    // One that was cut off lacks its end.
    if (!csv.endsWith('\n'))
        return false;
    QStringList lines = QString::fromUtf8(csv).split(u'\n');
    lines.removeLast();
    const QStringList heads = lines.takeFirst().split(u',');
    if (heads.mid(0, firstColumns.size()) != firstColumns || lines.size() > mostDays + 1)
        return false;
    QStringList known;
    for (const QString &head : heads.mid(firstColumns.size())) {
        known << head.mid(topicPrefix.size());
        if (!head.startsWith(topicPrefix) || !isTopic(known.constLast()) || known.size() > mostTopics)
            return false;
    }
    for (const QString &line : std::as_const(lines)) {
        const QStringList cells = line.split(u',');
        const QDate day = QDate::fromString(cells.constFirst(), Qt::ISODate);
        if (cells.size() != heads.size() || (!day.isValid() && cells.constFirst() != earlierDays))
            return false;
        const auto counts = countsOf(cells, known);
        if (!counts)
            return false;
        (day.isValid() ? m_days[day] : m_earlier).add(*counts);
    }
    return true;
}

} // namespace Plainheart
