// SPDX-License-Identifier: GPL-3.0-or-later
#include "printerfault.h"

#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// What a printer says of itself, and which fault is told of it.
class tst_PrinterFault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void faults_data()
    {
        QTest::addColumn<bool>("stopped");
        QTest::addColumn<QStringList>("reasons");
        QTest::addColumn<bool>("connectingForLong");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, bool stopped, const QStringList &reasons, PrintFault fault,
                            bool connectingForLong = false) {
            QTest::newRow(name) << stopped << reasons << connectingForLong << int(fault);
        };
        row("all is well", false, { u"none"_s }, PrintFault::None);
        row("no paper", false, { u"media-empty-error"_s }, PrintFault::NoPaper);
        row("no paper, as printers with one tray say it", true, { u"media-needed"_s }, PrintFault::NoPaper);
        row("one of two trays is empty", false, { u"media-empty-warning"_s }, PrintFault::None);
        row("the only tray is empty", true, { u"media-empty-warning"_s }, PrintFault::NoPaper);
        row("paper is low", false, { u"media-low-warning"_s }, PrintFault::None);
        row("jam", true, { u"media-jam-error"_s }, PrintFault::Jam);
        row("what has to be mended first", true,
            { u"paused"_s, u"media-empty-error"_s, u"media-jam-error"_s }, PrintFault::Jam);
        row("door", false, { u"door-open-error"_s }, PrintFault::Open);
        row("cover", false, { u"cover-open"_s }, PrintFault::Open);
        row("toner", false, { u"toner-empty-error"_s }, PrintFault::NoInk);
        row("toner is low", false, { u"toner-low-report"_s }, PrintFault::None);
        row("off", false, { u"offline-report"_s }, PrintFault::Off);
        row("it has just been looked for", false, { u"connecting-to-device"_s }, PrintFault::None);
        row("it has been looked for long", false, { u"connecting-to-device"_s }, PrintFault::Off, true);
        row("paused by somebody", true, { u"paused"_s }, PrintFault::Paused);
        row("stopped, and it does not say why", true, { u"other"_s }, PrintFault::Stopped);
        row("a word that nobody knows", false, { u"vendor-sparkle-error"_s }, PrintFault::None);
    }
    void faults()
    {
        QFETCH(bool, stopped);
        QFETCH(QStringList, reasons);
        QFETCH(bool, connectingForLong);
        QFETCH(int, fault);
        QCOMPARE(int(faultOf({ stopped, true, reasons }, connectingForLong)), fault);
    }
};

QTEST_GUILESS_MAIN(tst_PrinterFault)
#include "tst_printerfault.moc"
