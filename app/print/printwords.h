// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printprogress.h"

#include <QString>

namespace Plainheart {

/// Two whole sentences for a reader.
struct PrintWords {
    QString sentence; ///< what is the matter
    QString remedy; ///< one thing to do; empty where there is nothing to do
};

/// Who stands before the printer.
enum class PrinterKeeper {
    Reader, ///< it is their own
    Staff, ///< it is a clinic's: readers do not open it
};

/// What is said of a page that was sent to a printer with this title.
[[nodiscard]] PrintWords wordsOf(const PrintProgress &progress, const QString &printer, PrinterKeeper keeper);

/// What is said where no page was sent: why there is no printer to choose.
[[nodiscard]] PrintWords wordsOf(PrintFault fault, const QString &printer, PrinterKeeper keeper);

} // namespace Plainheart
