// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "problems.h"
#include "recordingsheet.h"

namespace Plainheart::Authoring {

/// Who speaks, as voice.yaml says.
struct RecordedVoice {
    QString language;
    QString name;
    QString consent; ///< who agreed to what, and when
    QString licence;
};

/// What is wrong with one recording, as its speaker should hear it.
struct RecordingFault {
    QString file;
    QString what; ///< "it is clipped: ..."
    QString text; ///< what is to be said; empty if nobody asks for this file any more
};

/// What came back from a speaker.
struct RecordingReport {
    QList<RecordingFault> faults; ///< by file
    qsizetype good = 0;
    qsizetype missing = 0; ///< sentences without a recording
};

/// Reads voice.yaml of a folder: language, name, consent and licence, none of which may be missing.
[[nodiscard]] RecordedVoice readVoice(const QString &folder, Problems &problems);

/// Why a recording of a sentence can't be used; empty if it can. It has to have one channel and 44.1 kHz or
/// more, 90 to 200 words a minute (from five words on), no clipping, less than half a second of silence at
/// each end, and a loudness between -30 and -14 LUFS.
[[nodiscard]] QString faultOf(const QString &path, const QString &spoken);

/// Checks every WAV file of a folder against the sentences that the store has now.
[[nodiscard]] RecordingReport checkRecordings(const QString &folder, const QList<SheetLine> &sheet);

/// Writes the good recordings of a folder as a pack.
[[nodiscard]] Result<void> packRecordings(const QString &folder, const QList<SheetLine> &sheet,
                                          const RecordedVoice &voice, const QString &packPath);

} // namespace Plainheart::Authoring
