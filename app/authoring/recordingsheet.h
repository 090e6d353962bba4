// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QList>
#include <QString>

namespace Plainheart {
class ContentStore;
}

namespace Plainheart::Authoring {

/// One sentence for a person to record.
struct SheetLine {
    QString key; ///< the recording is called KEY.wav; it changes with what is to be said
    QString shown; ///< as it stands on the screen
    QString spoken; ///< how to say it
};

/// Every sentence of a language that may be read aloud, each once, in the order of the program.
[[nodiscard]] QList<SheetLine> recordingSheet(const ContentStore &store, const QString &language);

/// Writes the sheet as a table (CSV, UTF-8) with the columns key, text and "how to say it"; the last one is
/// empty where the sentence is said as it stands. Gives the number of sentences.
[[nodiscard]] Result<qsizetype> writeRecordingSheet(const QString &storePath, const QString &language,
                                                    const QString &csvPath);

} // namespace Plainheart::Authoring
