// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>
#include <QStringList>

namespace Plainheart {

/// What a page to take home is printed on.
enum class Paper { A4, Letter };

[[nodiscard]] QStringList paperWords(); ///< of every one: "a4", "letter"
[[nodiscard]] QString paperWord(Paper paper);
[[nodiscard]] std::optional<Paper> paperFromWord(const QString &word);

/// The paper that a country prints on: Letter in North America and some of its neighbours, else A4.
[[nodiscard]] Paper paperOfCountry(const QString &localeName);

} // namespace Plainheart
