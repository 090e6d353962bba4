// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer.h"
#include "printprogress.h"

#include <QList>
#include <QObject>

namespace Plainheart {

/// What prints: a program has that of the machine, a test its own. Nothing here waits; all answers are
/// signals.
class PrintService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks which printers there are; looked() answers.
    virtual void look() = 0;
    /// Prints a PDF, and tells by progressed() how far it is, until its end. One at a time: what was printed
    /// before is no longer followed.
    virtual void print(const QByteArray &pdf, const PrintOptions &options) = 0;
    /// Takes back what is being printed.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// The printers, and if there are none the reason.
    void looked(const QList<Plainheart::Printer> &printers, Plainheart::PrintFault fault);
    void progressed(const Plainheart::PrintProgress &progress);
};

} // namespace Plainheart
