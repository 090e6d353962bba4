// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmachine.h"

#include "securefile.h"
#include "settingskeys.h"
#include "usbstick.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct KioskMachineText {
    Q_DECLARE_TR_FUNCTIONS(KioskMachine)
};

} // namespace

KioskMachine::KioskMachine(const QString &named, QObject *parent)
    : QObject(parent)
    , m_file(named.isEmpty() ? usualKioskSettings() : named)
    , m_sticks([] { return mountedSticks(); })
{
    // Who starts a kiosk without such a file is content with what holds without it.
    if (!named.isEmpty() || QFileInfo::exists(m_file))
        m_read = readSettings(m_file);
}

KioskMachine::~KioskMachine() = default;

void KioskMachine::keepIn(const QString &stateFolder)
{
    m_stateFolder = stateFolder;
    if (stateFolder.isEmpty())
        return;
    m_pin = std::make_unique<StaffPin>(stateFolder + u"/pin"_s);
    m_runs = std::make_unique<RunLog>(stateFolder + u"/starts"_s);
    m_runs->begin();
    openCounts();
}

void KioskMachine::openCounts()
{
    if (!settings().counts || m_stateFolder.isEmpty()) {
        m_counts.reset();
        return;
    }
    if (!m_counts)
        m_counts = std::make_unique<VisitCounts>(m_stateFolder + u"/counts.csv"_s);
    m_counts->setPrometheusFile(settings().prometheus ? m_stateFolder + u"/plainheart.prom"_s : QString());
}

QStringList KioskMachine::logLines() const
{
    QStringList lines;
    const QList<SettingsComplaint> all = complaints();
    for (const SettingsComplaint &complaint : all)
        lines << complaint.logLine(m_file);
    return lines;
}

Result<void> KioskMachine::change(const KioskSettings &wanted)
{
    // What an administrator wrote to the file since the start stays.
    KioskSettings written = QFileInfo::exists(m_file) ? readSettings(m_file).settings : settings();
    for (const SettingsKey &key : settingsKeys()) {
        if (key.value(wanted) != key.value(settings()))
            (void)key.take(written, key.value(wanted));
    }
    m_read.settings = wanted;
    openCounts();
    const auto outcome = writeStaffSettings(m_file, written);
    if (outcome && QFileInfo::exists(m_file))
        m_read.complaints = readSettings(m_file).complaints; // one of them may be mended by this
    lookAgain();
    Q_EMIT settingsChanged();
    return outcome;
}

bool KioskMachine::wantLogin() const
{
    return !m_stateFolder.isEmpty() && replaceWhole(m_stateFolder + u"/login"_s, {}, ownerAlone).has_value();
}

Result<QString> KioskMachine::exportCounts() const
{
    if (!m_counts)
        return failure(
            { Error::Code::Missing, KioskMachineText::tr("Nothing is counted on this machine."), {}, {} });
    const QStringList sticks = m_sticks();
    if (sticks.isEmpty())
        return failure({ Error::Code::Missing,
                         KioskMachineText::tr("There is no USB stick."),
                         KioskMachineText::tr("Put one in, wait for some seconds, and touch this again."),
                         {} });
    const QString name = u"plainheart-counts-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    if (const auto outcome = m_counts->exportTo(QDir(sticks.constFirst()).filePath(name)); !outcome)
        return failure(outcome.error());
    return name;
}

} // namespace Plainheart
