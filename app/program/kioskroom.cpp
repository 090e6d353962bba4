// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskroom.h"

#include "navigator.h"
#include "printing.h"
#include "session.h"
#include "staff.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct KioskRoomText {
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

Options KioskRoom::start() const
{
    Options options;
    options.mode = Mode::Kiosk;
    options.clinic = { settings().clinicName, settings().clinicContact, settings().emergencyNumber };
    options.theme = settings().theme;
    options.textSize = settings().textSize / hundred;
    options.reducedMotion = settings().reducedMotion;
    options.patience = patienceOf(settings());
    options.volumeLimit = settings().volumeLimit;
    options.readAloud = settings().readAloud;
    options.printer = settings().printer;
    options.takeHomeUrl = settings().takeHomeUrl;
    options.offeredLanguages = settings().languages;
    return options;
}

void KioskRoom::lookAgain()
{
    if (!m_there.isEmpty())
        compare(QList<Language>(m_there));
}

void KioskRoom::compare(const QList<Language> &there)
{
    m_there = there;
    QStringList wanted = settings().languages;
    if (!settings().firstLanguage.isEmpty() && !wanted.contains(settings().firstLanguage))
        wanted << settings().firstLanguage;
    QList<SettingsComplaint> missing;
    for (const QString &tag : std::as_const(wanted)) {
        if (!has(there, tag))
            missing << SettingsComplaint{
                0,
                KioskRoomText::tr("The content does not have the language \"%1\"; it is left out.").arg(tag)
            };
    }
    complain(missing);
}

void KioskRoom::follow(const Session &session, const Navigator &navigator, const Printing &printing)
{
    connect(&navigator, &Navigator::addressChanged, this, [this, &session, &navigator] {
        const QString page = navigator.address();
        // The same page in another language is not another page, and Home is where everybody is.
        if (page == m_page)
            return;
        m_page = page;
        if (page != session.startPage())
            countPage();
    });
    connect(&session, &Session::visitedChanged, this, [this, &session] {
        for (const QString &topic : session.visited()) {
            if (m_reached.contains(topic))
                continue;
            m_reached.insert(topic);
            if (counts())
                counts()->countTopic(topic);
        }
    });
    connect(&session, &Session::startedOver, this, [this] {
        m_visiting = false;
        m_reached.clear();
    });
    connect(&printing, &Printing::printed, this, [this] {
        if (counts())
            counts()->countPrint();
    });
}

QString KioskRoom::keptContent() const
{
    return stateFolder().isEmpty() ? QString() : stateFolder() + u"/content.sqlite"_s;
}

void KioskRoom::startAnewWithoutContent(const Session &session, int tellFor)
{
    connect(&session, &Session::contentErrorChanged, this, [this, tellFor] {
        if (!QFileInfo::exists(keptContent()))
            return;
        QTimer::singleShot(tellFor, this, [this] {
            if (runs())
                runs()->end(RunLog::End::Content);
            Q_EMIT endWanted();
        });
    });
}

void KioskRoom::countPage()
{
    const bool first = !std::exchange(m_visiting, true);
    if (!counts())
        return;
    if (first)
        counts()->countVisit();
    counts()->countPage();
}

} // namespace Plainheart
