// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printservice.h"
#include "printwords.h"

#include <memory>
#include <QObject>
#include <QtQml/qqml.h>
#include <QVariantList>
#include <QVariantMap>

class QJSEngine;
class QQmlEngine;

namespace Plainheart {

class Session;

/// By what is printed. A program has the print service of the machine, a test its own.
struct PrintSetup {
    std::unique_ptr<PrintService> service;
    QString printer; ///< the one that was named on the command line; empty: the usual one

    /// That of the machine.
    [[nodiscard]] static PrintSetup real(const QString &printer = {});
};

/// Prints a page, and tells in words how far it is.
///
/// Nothing is asked of the print service before look() or print().
class Printing : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    /// There is a printer to print with. Where there is none, Print is not shown.
    Q_PROPERTY(bool available READ available NOTIFY printersChanged)
    /// Those that can be chosen from; where none may be chosen, the one there is.
    Q_PROPERTY(QVariantList printers READ printers NOTIFY printersChanged)
    /// The name of the printer that is used. It can be set where Session.choosesPrinter.
    Q_PROPERTY(QString printer READ printer WRITE setPrinter NOTIFY printersChanged)
    /// All that the machine has, for the staff.
    Q_PROPERTY(QVariantList machinePrinters READ machinePrinters NOTIFY printersChanged)
    Q_PROPERTY(Plainheart::Printer chosen READ chosen NOTIFY printersChanged)
    /// A page is on its way.
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged)
    Q_PROPERTY(QString state READ state NOTIFY stateChanged)
    /// The page sticks, or was not printed.
    Q_PROPERTY(bool inTrouble READ inTrouble NOTIFY stateChanged)
    /// Nothing is printed, and a reader who can't choose the printer should know why: it is not to be found.
    /// A place without any printer, where none was named, is in order.
    Q_PROPERTY(bool missing READ missing NOTIFY wordsChanged)
    Q_PROPERTY(QString sentence READ sentence NOTIFY wordsChanged)
    Q_PROPERTY(QString remedy READ remedy NOTIFY wordsChanged)

public:
    /// The session must outlive this object.
    Printing(PrintSetup setup, const Session *session, QObject *parent = nullptr);

    /// Makes this the Printing of every page that the engine loads. It must outlive the engine.
    void attach(QQmlEngine *engine);
    static Printing *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] bool available() const { return !m_printers.isEmpty(); }
    [[nodiscard]] QVariantList printers() const;
    [[nodiscard]] QVariantList machinePrinters() const;
    /// The staff named another one; empty: the usual one.
    void setNamed(const QString &name);
    [[nodiscard]] QString printer() const { return m_printer; }
    void setPrinter(const QString &name); ///< one that is not there is ignored
    [[nodiscard]] Printer chosen() const;
    [[nodiscard]] bool busy() const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] bool inTrouble() const;
    [[nodiscard]] bool missing() const;
    [[nodiscard]] QString sentence() const { return words().sentence; }
    [[nodiscard]] QString remedy() const { return words().remedy; }

    /// Asks which printers there are.
    Q_INVOKABLE void look();
    /// Prints a PDF. `options`: "copies" (1), "bothSides" (false), "paper" ("a4" or "letter"; otherwise what
    /// is in the printer). While a page is on its way, another is not taken.
    Q_INVOKABLE void print(const QByteArray &pdf, const QVariantMap &options = {});
    /// The same of a page that is no reader's, and not counted.
    void printTest(const QByteArray &pdf);
    /// Takes back the page that is on its way.
    Q_INVOKABLE void cancel();
    /// The reader has read how the last page ended.
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void printersChanged();
    void stateChanged();
    void wordsChanged();
    void printed(); ///< a page of a reader came out, even if the reader has gone meanwhile

private:
    [[nodiscard]] const Printer *named(const QString &name) const; ///< of m_printers; null if it is not there
    [[nodiscard]] const Printer *usual() const; ///< that of the machine, or else the first
    void use(const QList<Printer> &printers, PrintFault fault);
    void follow(const PrintProgress &progress);
    void startOver();
    [[nodiscard]] PrintWords words() const;

    const Session *m_session;
    std::unique_ptr<PrintService> m_service;
    QString m_named; ///< by the staff
    QString m_picked; ///< by the reader
    QList<Printer> m_printers;
    QList<Printer> m_machines; ///< all
    PrintFault m_lookFault = PrintFault::None;
    QString m_printer;
    QString m_title; ///< of the printer that the page was sent to
    PrintProgress m_progress;
    bool m_counts = false; ///< what is being printed is a reader's, and has not come out yet
    bool m_following = false; ///< what the service tells is about a page of this reader
};

} // namespace Plainheart
