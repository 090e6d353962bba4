// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printservice.h"

namespace PlainheartTest {

/// A print service without a printer: a test tells how far a page is.
class Paperless : public Plainheart::PrintService
{
public:
    /// `fault`: what keeps it from finding any.
    explicit Paperless(QList<Plainheart::Printer> printers,
                       Plainheart::PrintFault fault = Plainheart::PrintFault::None)
        : m_printers(std::move(printers))
        , m_fault(fault)
    {
    }

    void look() override
    {
        const bool none = m_printers.isEmpty() && m_fault == Plainheart::PrintFault::None;
        Q_EMIT looked(m_printers, none ? Plainheart::PrintFault::NoPrinter : m_fault);
    }
    void print(const QByteArray &pdf, const Plainheart::PrintOptions &options) override
    {
        ++m_prints;
        m_pdf = pdf;
        m_options = options;
    }
    void cancel() override
    {
        ++m_cancels;
        tell(Plainheart::PrintProgress::State::TakenBack);
    }

    void setPrinters(const QList<Plainheart::Printer> &printers) { m_printers = printers; }
    void tell(Plainheart::PrintProgress::State state,
              Plainheart::PrintFault fault = Plainheart::PrintFault::None)
    {
        Q_EMIT progressed({ state, fault });
    }
    [[nodiscard]] int prints() const { return m_prints; }
    [[nodiscard]] int cancels() const { return m_cancels; }
    [[nodiscard]] QByteArray pdf() const { return m_pdf; }
    [[nodiscard]] Plainheart::PrintOptions options() const { return m_options; }

private:
    QList<Plainheart::Printer> m_printers;
    Plainheart::PrintFault m_fault = Plainheart::PrintFault::None;
    int m_prints = 0;
    int m_cancels = 0;
    QByteArray m_pdf;
    Plainheart::PrintOptions m_options;
};

} // namespace PlainheartTest
