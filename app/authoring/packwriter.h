// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace Plainheart::Authoring {

struct PackClip {
    QByteArray opus;
    QList<double> wordEnds; ///< seconds; empty: not known
    QString made; ///< what it was made with besides its text, so that it can be told whether it is still good
};

/// What stands in a pack of clips; see app/speech/clippack.h.
struct PackContent {
    QString language;
    QString voice; ///< id
    QString name; ///< for people
    QString licence;
    QMap<QString, PackClip> clips; ///< by key
};

/// Writes a pack. The same content always gives the same bytes; only a pack is replaced by it.
[[nodiscard]] Result<void> writePack(const PackContent &content, const QString &path);

/// The clips of a pack; none if there is no whole pack of this version.
[[nodiscard]] QMap<QString, PackClip> clipsIn(const QString &path);

} // namespace Plainheart::Authoring
