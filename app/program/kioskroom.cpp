// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskroom.h"

#include "language.h"
#include "navigator.h"
#include "readerchoices.h"
#include "securefile.h"
#include "session.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFileInfo>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KioskRoom)
};

constexpr double hundred = 100;

bool has(const QList<Language> &there, const QString &tag)
{
    return std::any_of(there.begin(), there.end(), [&](const Language &language) {
        return language.code.compare(tag, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

KioskRoom::KioskRoom(const QString &named, QObject *parent)
    : QObject(parent)
    , m_file(named.isEmpty() ? usualKioskSettings() : named)
{
    // Who starts a kiosk without such a file is content with what holds without it.
    if (!named.isEmpty() || QFileInfo::exists(m_file))
        m_read = readSettings(m_file);
}

void KioskRoom::keepIn(const QString &stateFolder)
{
    m_stateFolder = stateFolder;
    if (stateFolder.isEmpty())
        return;
    m_pin = std::make_unique<StaffPin>(stateFolder + u"/pin"_s);
    if (!settings().counts)
        return;
    m_counts = std::make_unique<VisitCounts>(stateFolder + u"/counts.csv"_s);
    if (settings().prometheus)
        m_counts->setPrometheusFile(stateFolder + u"/plainheart.prom"_s);
}

KioskRoom::~KioskRoom() = default;

QStringList KioskRoom::logLines() const
{
    QStringList lines;
    for (const SettingsComplaint &complaint : complaints())
        lines << complaint.logLine(m_file);
    return lines;
}

Options KioskRoom::start() const
{
    Options options;
    options.mode = Mode::Kiosk;
    options.clinic = { settings().clinicName, settings().clinicContact, settings().emergencyNumber };
    options.theme = settings().theme;
    options.textSize = settings().textSize / hundred;
    options.reducedMotion = settings().reducedMotion;
    options.patience = Patience{ settings().idleAfterAt(1), settings().idleAfterAt(largeText) };
    options.printer = settings().printer;
    options.takeHomeUrl = settings().takeHomeUrl;
    options.offeredLanguages = settings().languages;
    return options;
}

void KioskRoom::compare(const QList<Language> &there)
{
    QStringList wanted = settings().languages;
    if (!settings().firstLanguage.isEmpty() && !wanted.contains(settings().firstLanguage))
        wanted << settings().firstLanguage;
    for (const QString &tag : std::as_const(wanted)) {
        if (!has(there, tag))
            m_read.complaints << SettingsComplaint{
                0, Text::tr("The content does not have the language \"%1\"; it is left out.").arg(tag)
            };
    }
}

Result<void> KioskRoom::change(const KioskSettings &wanted)
{
    m_read.settings = wanted;
    Q_EMIT settingsChanged();
    return writeStaffSettings(m_file, wanted);
}

bool KioskRoom::wantLogin() const
{
    constexpr uint ownerAlone = 0600;
    return !m_stateFolder.isEmpty() && replaceWhole(m_stateFolder + u"/login"_s, {}, ownerAlone).has_value();
}

void KioskRoom::follow(const Session &session, const Navigator &navigator)
{
    if (!m_counts)
        return;
    connect(&navigator, &Navigator::addressChanged, this, [this, &session, &navigator] {
        const QString page = navigator.address();
        // The same page in another language is not another page, and Home is where everybody is.
        if (page == m_page)
            return;
        m_page = page;
        if (page != session.startPage())
            count();
    });
    connect(&session, &Session::visitedChanged, this, [this, &session] {
        for (const QString &topic : session.visited()) {
            if (m_reached.contains(topic))
                continue;
            m_reached.insert(topic);
            m_counts->countTopic(topic);
        }
    });
    connect(&session, &Session::startedOver, this, [this] {
        m_visiting = false;
        m_reached.clear();
    });
}

void KioskRoom::count()
{
    if (!std::exchange(m_visiting, true))
        m_counts->countVisit();
    m_counts->countPage();
}

} // namespace Plainheart
