// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// What a reader can choose from, and what whoever sets up a machine can write for them: the command line, the
// settings of a kiosk, the record and the page to take home ask here.

namespace Plainheart {

[[nodiscard]] QStringList themes(); ///< light, dark, high-contrast
[[nodiscard]] QStringList levels(); ///< plain, detail
/// Sizes of text, the smallest first; 1 is the usual one.
[[nodiscard]] QList<double> textSizes();
[[nodiscard]] QList<int> textSizesInPercent();

constexpr double largeText = 1.5;
/// Readers of such text need more time, and paper is in large print.
[[nodiscard]] constexpr bool isLargeText(double textSize) { return textSize >= largeText; }

/// A tag of a language, as BCP 47 has it: en, pt-BR, zh-Hant-TW.
[[nodiscard]] bool isLanguageTag(const QString &text);
/// An address that a page to take home can lead to. It is printed, so it begins with https:// and holds
/// neither name nor password.
[[nodiscard]] bool isTakeHomeUrl(const QString &text);

} // namespace Plainheart
