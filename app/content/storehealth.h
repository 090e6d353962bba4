// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <optional>
#include <QFile>
#include <QObject>

namespace Plainheart {

/// Whether an open store can still be read, and whoever wants to be told when it can't any more.
///
/// The file is looked at before every question. It may be emptied or overwritten in place (SQLite would mix
/// what it remembers of the old pages with the new ones), or its device may be gone. A file that was deleted,
/// or that another one was renamed over, is still the whole old file to whoever has it open, and is read on.
class StoreHealth : public QObject
{
    Q_OBJECT
public:
    /// `path` is opened and kept open.
    explicit StoreHealth(const QString &path, QObject *parent = nullptr);

    /// False once the store was lost; looks at the file first.
    [[nodiscard]] bool isGood();
    /// A question could not be answered; `log` says why. Only the first reason is kept and told.
    void lose(const QString &log);
    /// The file was damaged before it was opened, which came out only now.
    void findDamage(const QString &log);
    /// Why the store was lost; nothing while all is well.
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

Q_SIGNALS:
    void lost(); ///< once

private:
    /// What of a file changes when its bytes do.
    struct State {
        qint64 size = -1;
        qint64 changed = 0; ///< nanoseconds

        bool operator==(const State &) const = default;
    };
    [[nodiscard]] State look() const;
    void tell(const Error &fault);

    QFile m_file;
    State m_before;
    std::optional<Error> m_fault;
};

} // namespace Plainheart
