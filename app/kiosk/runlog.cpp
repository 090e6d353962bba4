// SPDX-License-Identifier: GPL-3.0-or-later
#include "runlog.h"

#include "securefile.h"

#include <array>
#include <QCoreApplication>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct RunLogText {
    Q_DECLARE_TR_FUNCTIONS(RunLog)
};

constexpr qint64 largestLog = 4096; ///< bytes of the file

struct Word {
    RunLog::End end;
    QLatin1String word;
};
constexpr std::array words{
    Word{ RunLog::End::Open, "open"_L1 },   Word{ RunLog::End::Staff, "staff"_L1 },
    Word{ RunLog::End::Login, "login"_L1 }, Word{ RunLog::End::Stopped, "stopped"_L1 },
    Word{ RunLog::End::Lost, "lost"_L1 },   Word{ RunLog::End::Content, "content"_L1 },
    Word{ RunLog::End::Power, "power"_L1 }
};

} // namespace

RunLog::RunLog(QString file, RunningClock clock, std::function<QDateTime()> calendar)
    : m_file(std::move(file))
    , m_clock(std::move(clock))
    , m_calendar(std::move(calendar))
{
}

void RunLog::begin()
{
    load();
    const QString start = m_clock.start();
    if (!m_runs.isEmpty() && m_runs.constLast().end == End::Open)
        m_runs.last().end = start == m_lastStart ? End::Lost : End::Power;
    m_lastStart = start;
    const QDateTime now = m_calendar();
    m_runs << Run{ QDateTime(now.date(), QTime(now.time().hour(), now.time().minute())), End::Open };
    if (m_runs.size() > most)
        m_runs.remove(0, m_runs.size() - most);
    save();
}

void RunLog::end(End how)
{
    if (m_runs.isEmpty() || m_runs.constLast().end != End::Open)
        return;
    m_runs.last().end = how;
    save();
}

QString RunLog::sentence(End how)
{
    switch (how) {
    case End::Open:
        break;
    case End::Staff:
        return RunLogText::tr("The staff started it anew.");
    case End::Login:
        return RunLogText::tr("The staff asked for a login.");
    case End::Stopped:
        return RunLogText::tr("It was ended in order, as when the machine is switched off.");
    case End::Lost:
        return RunLogText::tr("It ended by itself, or no longer answered.");
    case End::Content:
        return RunLogText::tr(
            "The content could not be read any more. It started anew with the copy that was good last.");
    case End::Power:
        return RunLogText::tr("The machine lost its power, or was started anew.");
    }
    return {};
}

/// The file: a line for each run, "2026-11-29T08:00 lost START", the last one at the end.
void RunLog::load()
{
    m_runs.clear();
    const auto bytes = readSecret(m_file, largestLog);
    if (!bytes)
        return;
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u' ');
        const QDateTime began = QDateTime::fromString(parts.constFirst(), Qt::ISODate);
        const auto known = std::find_if(words.begin(), words.end(),
                                        [&](const Word &word) { return word.word == parts.value(1); });
        if (parts.size() != 3 || !began.isValid() || known == words.end()) {
            m_runs.clear();
            return;
        }
        m_runs << Run{ began, known->end };
        m_lastStart = parts.at(2);
    }
}

void RunLog::save() const
{
    QString text;
    for (const Run &run : m_runs) {
        const auto known
            = std::find_if(words.begin(), words.end(), [&](const Word &word) { return word.end == run.end; });
        text += u"%1 %2 %3\n"_s.arg(run.began.toString(u"yyyy-MM-ddTHH:mm"_s), known->word, m_lastStart);
    }
    // A disk that is full costs this record and nothing else.
    (void)replaceWhole(m_file, text.toUtf8(), ownerAlone);
}

} // namespace Plainheart
