// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <future>
#include <optional>
#include <QString>
#include <QStringList>

class QSqlDatabase;

namespace Plainheart {

/// How a store is opened: for reading only, as a file that nobody writes to. False if SQLite can't.
[[nodiscard]] bool openStoreFile(QSqlDatabase &database, const QString &path);

/// What is wrong with some tables and their indexes; nothing if all is well.
[[nodiscard]] std::optional<QString> brokenTable(const QSqlDatabase &database, const QStringList &tables,
                                                 const std::atomic<bool> &stopped = false);

/// The check of a whole store, with its free pages; or of those of its tables that grow with the number of
/// studies: it takes a tenth of a second for 10,000 of them, and the first page does not wait for that,
/// whoever asks for a study does.
class IntegrityCheck
{
public:
    /// Without tables it checks all there is.
    explicit IntegrityCheck(const QString &path, const QStringList &tables = {});
    /// Stops the check.
    ~IntegrityCheck();
    Q_DISABLE_COPY_MOVE(IntegrityCheck)

    /// Begins, in a thread and with a connection of its own. `done` is called there with what was found.
    void start(std::function<void(std::optional<QString>)> done = {});
    /// Waits for the end of the check, and starts it if nobody has. What is wrong, or nothing.
    [[nodiscard]] std::optional<QString> verdict();

private:
    QString m_path;
    QStringList m_tables;
    std::atomic<bool> m_stopped = false;
    std::shared_future<std::optional<QString>> m_found;
};

} // namespace Plainheart
