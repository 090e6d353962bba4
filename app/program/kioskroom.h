// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "settingsfile.h"
#include "staffpin.h"
#include "visitcounts.h"

#include <memory>
#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace Plainheart {

class Navigator;
class Session;
struct Language;

/// The machine side of a kiosk: its settings and what is wrong in them, the PIN of the staff, and the counts.
///
/// What is kept lies in the folder that the service manager gives (STATE_DIRECTORY); without one nothing is
/// kept, there is no PIN, and nothing is counted.
class KioskRoom : public QObject
{
    Q_OBJECT
public:
    /// Reads the settings: of `named`, or of the usual file if that is there. Needs no application object.
    explicit KioskRoom(const QString &named, QObject *parent = nullptr);
    ~KioskRoom() override;

    /// As they were read, with what staff changed since. What the program needs at its start it takes from
    /// start().
    [[nodiscard]] const KioskSettings &settings() const { return m_read.settings; }
    /// What is wrong in them, for the panel; logLines() for the log.
    [[nodiscard]] const QList<SettingsComplaint> &complaints() const { return m_read.complaints; }
    [[nodiscard]] QStringList logLines() const;
    [[nodiscard]] QString file() const { return m_file; }
    /// What a start with these settings is like, where the command line says nothing else.
    [[nodiscard]] Options start() const;
    /// Complains of languages that the content does not have.
    void compare(const QList<Language> &there);

    /// What staff changed at the panel: holds at once, and is written to the file. An error says why that
    /// could not be; it holds all the same, until the next start.
    [[nodiscard]] Result<void> change(const KioskSettings &wanted);

    /// Where the PIN and the counts are; empty: nothing is kept. Once, and before follow().
    void keepIn(const QString &stateFolder);
    [[nodiscard]] StaffPin *pin() const { return m_pin.get(); } ///< null: nothing is kept here
    [[nodiscard]] VisitCounts *counts() const { return m_counts.get(); } ///< null: nothing is counted

    /// "Quit to a login": the service does not start the program anew once it has ended, and the first
    /// console asks for a login. Whoever calls this ends the program then. False if that can't be kept: it
    /// would come back.
    [[nodiscard]] bool wantLogin() const;

    /// Counts what a reader opens. A visit begins with the first page after Home, and ends when the session
    /// starts over.
    void follow(const Session &session, const Navigator &navigator);

Q_SIGNALS:
    void settingsChanged();

private:
    void count();

    QString m_file;
    QString m_stateFolder;
    SettingsRead m_read;
    std::unique_ptr<StaffPin> m_pin;
    std::unique_ptr<VisitCounts> m_counts;
    bool m_visiting = false;
    QString m_page; ///< that was opened last
    QSet<QString> m_reached; ///< topics of this visit
};

} // namespace Plainheart
