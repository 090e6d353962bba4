// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

namespace Plainheart::Authoring {

/// A figure of a cited sentence that can't be traced to its sources, and why it may stand nevertheless.
struct UntracedFigure {
    Text file; ///< relative to the content folder
    QString words; ///< a piece of the sentence, as a reader sees it
    QString figure; ///< as it stands there
    QString reason;
};

/// The file, in the content folder, that lists them.
[[nodiscard]] QString untracedFile();

[[nodiscard]] QList<UntracedFigure> readUntraced(const QByteArray &source, const QString &file,
                                                 Problems &problems);

} // namespace Plainheart::Authoring
