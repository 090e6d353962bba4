// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace Plainheart {

/// What keeps a page from being printed. Each has one sentence and one thing to do: see printwords.h.
enum class PrintFault {
    None,
    NoService, ///< no print service answers the door
    NoAnswer, ///< it opened the door and says nothing
    NoPrinter, ///< there is no printer at all
    NoUsual, ///< there are several, none of them is the usual one, and nobody may choose
    PrinterGone, ///< the one that was chosen is no longer set up
    Rejecting, ///< it takes no new pages
    NotAllowed, ///< not for this account
    Refused, ///< the print service did not take the page, for a reason that has no sentence of its own
    Off, ///< it can't be reached: off, or its cable or network is out
    NoPaper,
    Jam, ///< paper is stuck in it
    Open, ///< a door or a cover
    NoInk, ///< or toner
    Paused, ///< somebody stopped it
    Stopped, ///< it stopped, and does not say why
    Held, ///< the page waits in the queue until somebody lets it go
    Cancelled, ///< by somebody else
    Aborted, ///< the print service gave it up
    MayStillPrint, ///< it was to be taken back, and the print service did not answer
};

/// How far a page has come.
struct PrintProgress {
    enum class State {
        Idle, ///< nothing was printed, or it is long ago
        Sending, ///< on its way to the print service
        Waiting, ///< behind other pages
        Printing,
        Stuck, ///< it goes on by itself as soon as the fault is mended
        Done,
        Failed, ///< it will not be printed
        TakenBack, ///< by the reader
    };

    State state = State::Idle;
    PrintFault fault = PrintFault::None; ///< of Stuck and Failed

    bool operator==(const PrintProgress &) const = default;
};

} // namespace Plainheart

Q_DECLARE_METATYPE(Plainheart::PrintProgress)
