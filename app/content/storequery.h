// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariant>

// What the queries of the store share.

namespace Plainheart {

/// Picks the row of a text table in the language asked for, or else the English one.
/// `table` is the table, `alias` its name in the query, `same` what makes two rows the same text.
[[nodiscard]] inline QString inLanguage(QLatin1StringView table, QLatin1StringView alias,
                                        QLatin1StringView same)
{
    return QStringLiteral(" %2.lang = (SELECT x.lang FROM %1 x WHERE %3 AND x.lang IN (:lang, 'en') "
                          "ORDER BY x.lang = 'en' LIMIT 1) ")
        .arg(table, alias, same);
}

/// The texts of a JSON array.
[[nodiscard]] inline QStringList strings(const QString &json)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array)
        list << value.toString();
    return list;
}

[[nodiscard]] inline QJsonObject jsonObject(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

/// The words for a value of a list, of all words in one language.
[[nodiscard]] inline QString wordsFor(const QHash<QString, QString> &all, const QString &list,
                                      const QString &id)
{
    // A value without words is shown as it is: odd, but never silent.
    return id.isEmpty() ? QString() : all.value(list + QLatin1Char('/') + id, id);
}

[[nodiscard]] inline QStringList wordsFor(const QHash<QString, QString> &all, const QString &list,
                                          const QStringList &ids)
{
    QStringList words;
    for (const QString &id : ids)
        words << wordsFor(all, list, id);
    return words;
}

template <class T>
[[nodiscard]] std::optional<T> optional(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<T>(value.value<T>());
}

} // namespace Plainheart
