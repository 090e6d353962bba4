// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "remembered.h"

#include <memory>
#include <optional>
#include <QDate>
#include <QString>

class QSqlError;

namespace Plainheart {

/// The reader's record in its file (recordschema.sql says what is in it).
///
/// The file is made when there is first something to remember. While it is open no other program can open it.
/// All errors are sentences for the reader, and none of them keeps the program from going on.
class RecordStore
{
public:
    static constexpr int applicationId = 0x504C5252; // "PLRR"

    struct Opened {
        std::unique_ptr<RecordStore> store;
        /// A damaged record was set aside as PATH.damaged-DATE, and a new one begins.
        std::optional<Error> setAside;
    };

    /// Opens the record at `path`, and makes its folder where that is missing. An error: the folder or the
    /// disk does not let anything be written, another program has it open, or it is of a newer version and
    /// stays as it is.
    [[nodiscard]] static Result<Opened> open(const QString &path, QDate today);
    ~RecordStore();
    RecordStore(const RecordStore &) = delete;
    RecordStore &operator=(const RecordStore &) = delete;

    /// What is in the file.
    [[nodiscard]] const Remembered &remembered() const { return m_remembered; }

    /// Writes what has changed, in one transaction: after a crash all of it is there or none. When it returns
    /// nothing, it is on the disk. After an error the file is as it was, and the next call tries again.
    [[nodiscard]] std::optional<Error> write(const Remembered &now);

    /// Deletes the file and all that lies beside it; this object begins anew.
    [[nodiscard]] std::optional<Error> forget();
    /// The same of a record that is not open here; an error if it is open elsewhere.
    [[nodiscard]] static std::optional<Error> forget(const QString &path);

private:
    enum class Outcome { Good, Damaged, Newer, Failed };

    explicit RecordStore(QString path);
    [[nodiscard]] Outcome connect(); ///< of m_error where it failed
    void disconnect();
    [[nodiscard]] Outcome look(); ///< at what is in the file
    [[nodiscard]] Outcome failed(const QSqlError &error);
    [[nodiscard]] std::optional<QSqlError> change(const Remembered &now);

    QString m_path;
    QString m_connectionName; ///< empty: not connected
    Remembered m_remembered;
    Error m_error;
    bool m_busy = false; ///< another program has it open
};

} // namespace Plainheart
