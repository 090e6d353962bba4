// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QList>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <utility>

namespace Plainheart {

class StoreHealth;

/// Names and values for a statement: { ":id", "fibrosis" }.
using StoreValues = QList<std::pair<QString, QVariant>>;

/// A question to the store that is prepared once, and the rows that answer it.
///
/// Columns are read by name. A name that the statement does not give is a mistake in the program: it is
/// logged as an error, so that every test that reads it fails.
class StoreStatement
{
public:
    /// Not prepared yet. `health`, which outlives this, is told of every answer that could not be read.
    StoreStatement(const QSqlDatabase &database, StoreHealth *health);

    /// Why it can't be prepared: a table or column that is not there. Nothing if all is well.
    [[nodiscard]] std::optional<QString> prepare(const QString &sql);

    /// Asks, unless the store was lost. The rows of the question before are gone.
    void run(const StoreValues &values);
    [[nodiscard]] bool next(); ///< to the next row; false after the last one
    void finish(); ///< leaves the rows that are left

    [[nodiscard]] QString text(QLatin1StringView column) const; ///< empty if null
    [[nodiscard]] QStringList texts(QLatin1StringView column) const; ///< of a JSON array
    [[nodiscard]] int number(QLatin1StringView column) const; ///< 0 if null
    [[nodiscard]] bool isTrue(QLatin1StringView column) const;
    [[nodiscard]] bool isNull(QLatin1StringView column) const;
    [[nodiscard]] QVariant value(QLatin1StringView column) const;

private:
    QSqlQuery m_query;
    StoreHealth *m_health;
    QStringList m_columns; ///< known once it was run
};

} // namespace Plainheart
