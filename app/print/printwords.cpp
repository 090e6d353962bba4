// SPDX-License-Identifier: GPL-3.0-or-later
#include "printwords.h"

#include <QCoreApplication>

namespace Plainheart {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

QString what(PrintFault fault, const QString &printer)
{
    switch (fault) {
    case PrintFault::None:
        break;
    case PrintFault::NoService:
        return Text::tr("The print service of this computer is not running.");
    case PrintFault::NoAnswer:
        return Text::tr("The print service of this computer does not answer.");
    case PrintFault::NoPrinter:
        return Text::tr("No printer is set up on this computer.");
    case PrintFault::NoUsual:
        return Text::tr("This computer has several printers, and none of them is the usual one.");
    case PrintFault::PrinterGone:
        return Text::tr("The printer “%1” is no longer set up on this computer.").arg(printer);
    case PrintFault::Rejecting:
        return Text::tr("The printer takes no new pages now. Your page was not sent.");
    case PrintFault::NotAllowed:
        return Text::tr("This computer may not use the printer. Your page was not sent.");
    case PrintFault::Refused:
        return Text::tr("The print service did not take your page.");
    case PrintFault::Off:
        return Text::tr("The printer can't be found. It may be off.");
    case PrintFault::NoPaper:
        return Text::tr("The printer is out of paper.");
    case PrintFault::Jam:
        return Text::tr("Paper is stuck in the printer.");
    case PrintFault::Open:
        return Text::tr("A door of the printer is open.");
    case PrintFault::NoInk:
        return Text::tr("The printer is out of ink or toner.");
    case PrintFault::Paused:
        return Text::tr("The printer is paused.");
    case PrintFault::Stopped:
        return Text::tr("The printer has stopped.");
    case PrintFault::Held:
        return Text::tr("Your page is held back in the list of pages to print.");
    case PrintFault::Cancelled:
        return Text::tr("Your page was taken off the list of pages to print. It will not be printed.");
    case PrintFault::Aborted:
        return Text::tr("Something went wrong, and your page was not printed.");
    case PrintFault::MayStillPrint:
        return Text::tr("The print service did not answer. Your page may still be printed.");
    }
    return {};
}

/// Your page is with the print service, and goes on by itself when this is done.
QString mend(PrintFault fault)
{
    switch (fault) {
    case PrintFault::Off:
        return Text::tr("Switch the printer on, and wait a minute.");
    case PrintFault::NoPaper:
        return Text::tr("Put paper into the printer.");
    case PrintFault::Jam:
        return Text::tr("Take the paper out of the printer.");
    case PrintFault::Open:
        return Text::tr("Close the printer.");
    case PrintFault::NoInk:
        return Text::tr("Put a new cartridge into the printer.");
    case PrintFault::Paused:
        return Text::tr("Start it again in the printer settings of this computer.");
    case PrintFault::Stopped:
        return Text::tr("Look at what the printer itself says.");
    case PrintFault::Held:
        return Text::tr("Let it go on in the printer settings of this computer.");
    case PrintFault::NoService:
    case PrintFault::NoAnswer:
        return Text::tr("Start the computer again.");
    case PrintFault::NoPrinter:
        return Text::tr("Set up a printer in the settings of this computer.");
    case PrintFault::NoUsual:
        return Text::tr("Choose the usual printer in the settings of this computer.");
    case PrintFault::PrinterGone:
        return Text::tr("Choose another printer.");
    case PrintFault::Rejecting:
        return Text::tr("Let it take pages in the printer settings of this computer, and print again.");
    case PrintFault::NotAllowed:
        return Text::tr("Ask whoever looks after this computer.");
    case PrintFault::Refused:
    case PrintFault::Cancelled:
    case PrintFault::Aborted:
        return Text::tr("Print again.");
    case PrintFault::MayStillPrint:
        return Text::tr("Look at the printer before you print again.");
    case PrintFault::None:
        break;
    }
    return {};
}

} // namespace

PrintWords wordsOf(PrintFault fault, const QString &printer, PrinterKeeper keeper)
{
    if (fault == PrintFault::None)
        return {};
    const bool own = keeper == PrinterKeeper::Reader;
    return { what(fault, printer), own ? mend(fault) : Text::tr("Please tell the staff.") };
}

PrintWords wordsOf(const PrintProgress &progress, const QString &printer, PrinterKeeper keeper)
{
    switch (progress.state) {
    case PrintProgress::State::Idle:
        break;
    case PrintProgress::State::Sending:
        return { Text::tr("Your page is on its way to the printer."), {} };
    case PrintProgress::State::Waiting:
        return { Text::tr("Your page waits behind other pages."), {} };
    case PrintProgress::State::Printing:
        return { Text::tr("Your page is being printed."), {} };
    case PrintProgress::State::Done:
        return { Text::tr("Your page is printed."),
                 //: The name of a printer.
                 Text::tr("Take it from the printer “%1”.").arg(printer) };
    case PrintProgress::State::TakenBack:
        return { Text::tr("Printing was stopped. Nothing more will be printed."), {} };
    case PrintProgress::State::Stuck:
    case PrintProgress::State::Failed:
        return wordsOf(progress.fault, printer, keeper);
    }
    return {};
}

} // namespace Plainheart
