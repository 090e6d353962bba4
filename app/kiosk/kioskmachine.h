// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runlog.h"
#include "settingsfile.h"
#include "staffpin.h"
#include "visitcounts.h"

#include <functional>
#include <memory>
#include <QList>
#include <QObject>
#include <QStringList>

namespace Plainheart {

/// The machine of a kiosk: its settings and what is wrong in them, the PIN of the staff, the counts, and the
/// last starts.
///
/// What is kept lies in the folder that the service manager gives (STATE_DIRECTORY); without one nothing is
/// kept, there is no PIN, and nothing is counted.
class KioskMachine : public QObject
{
    Q_OBJECT
public:
    /// Reads the settings: of `named`, or of the usual file if that is there. Needs no application object.
    explicit KioskMachine(const QString &named, QObject *parent = nullptr);
    ~KioskMachine() override;

    /// As they were read, with what staff changed since.
    [[nodiscard]] const KioskSettings &settings() const { return m_read.settings; }
    /// What is wrong in them, for the panel; logLines() for the log.
    [[nodiscard]] QList<SettingsComplaint> complaints() const { return m_read.complaints + m_more; }
    [[nodiscard]] QStringList logLines() const;
    [[nodiscard]] QString file() const { return m_file; }

    /// What staff changed at the panel: holds at once, and is written to the file, where nothing else
    /// changes. An error says why that could not be; it holds all the same, until the next start.
    [[nodiscard]] Result<void> change(const KioskSettings &wanted);

    /// Where the PIN, the counts and the last starts are; empty: nothing is kept. Once.
    void keepIn(const QString &stateFolder);
    [[nodiscard]] QString stateFolder() const { return m_stateFolder; }
    [[nodiscard]] StaffPin *pin() const { return m_pin.get(); } ///< null: nothing is kept here
    [[nodiscard]] VisitCounts *counts() const { return m_counts.get(); } ///< null: nothing is counted
    [[nodiscard]] RunLog *runs() const { return m_runs.get(); } ///< null: nothing is kept here

    /// "Quit to a login": the service does not start the program anew once it has ended, and the first
    /// console asks for a login. Whoever calls this ends the program then. False if that can't be kept: it
    /// would come back.
    [[nodiscard]] bool wantLogin() const;

    /// Writes the counts to a USB stick, and tells the name of the file.
    [[nodiscard]] Result<QString> exportCounts() const;
    /// Finds the places of USB sticks; a test has its own.
    void setSticks(std::function<QStringList()> sticks) { m_sticks = std::move(sticks); }

Q_SIGNALS:
    void settingsChanged();

protected:
    /// More that is wrong, which the file alone does not tell.
    void complain(const QList<SettingsComplaint> &complaints) { m_more = complaints; }
    /// The settings changed: whoever complains of more looks again.
    virtual void lookAgain() { }

private:
    void openCounts();

    QString m_file;
    QString m_stateFolder;
    SettingsRead m_read;
    QList<SettingsComplaint> m_more;
    std::unique_ptr<StaffPin> m_pin;
    std::unique_ptr<VisitCounts> m_counts;
    std::unique_ptr<RunLog> m_runs;
    std::function<QStringList()> m_sticks;
};

} // namespace Plainheart
