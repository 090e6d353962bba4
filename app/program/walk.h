// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Plainheart {

class ContentStore;

/// One page as it can be looked at.
struct Sight {
    QString name; ///< part of a file name: "03-regeneration-detail"
    QString address; ///< as the window opens it
    QString level; ///< "plain" or "detail"

    bool operator==(const Sight &) const = default;
};

/// Every page in the order of the walk: Home, What is heart failure?, the topics step by step and in more
/// detail, Where things stand, and then what hangs on the way: questions, what is taken home, offer check,
/// glossary, about, the checks of understanding, all
/// studies and those of each topic, a study of each kind, charts and claims, all and of each topic.
[[nodiscard]] QList<Sight> walk(const ContentStore &store);

/// One page alone, in plain words.
[[nodiscard]] Sight sightOf(const QString &address);

/// Whether an address leads to a page that the store has. Only what the address names is read.
[[nodiscard]] bool isPage(const ContentStore &store, const QString &address);

} // namespace Plainheart
