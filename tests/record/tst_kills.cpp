// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbered.h"
#include "recordstore.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

/// The last number that a writer confirmed in a whole line; 0: none.
int lastConfirmed(const QByteArray &said)
{
    const QList<QByteArray> lines = said.left(said.lastIndexOf('\n') + 1).split('\n');
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        if (const int number = lines.at(i).toInt(); number > 0)
            return number;
    }
    return 0;
}

} // namespace

/// The record while its program is killed, and while the disk fills up: in processes of their own.
class tst_Kills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingConfirmedIsLost()
    {
        const int kills = qEnvironmentVariableIntValue("PLAINHEART_KILLS") > 0
            ? qEnvironmentVariableIntValue("PLAINHEART_KILLS")
            : 20;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"record.sqlite"_s);
        int confirmed = 0;
        int beforeTheFirst = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess writer;
            writer.start(QStringLiteral(RECORD_WRITER), { path });
            QVERIFY(writer.waitForStarted());
            // Every third in the first moments, in which the file is opened or made; the others in the midst
            // of writes.
            if (kill % 3 > 0)
                QVERIFY(writer.waitForReadyRead());
            QTest::qSleep(QRandomGenerator::global()->bounded(100));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            const QByteArray said = writer.readAllStandardOutput();
            QVERIFY2(!said.contains("refused") && !said.contains("failed"), said.constData());
            const int last = lastConfirmed(said);
            beforeTheFirst += last == 0 ? 1 : 0;
            confirmed = std::max(confirmed, last);

            const auto opened = RecordStore::open(path, QDate(2026, 11, 29));
            QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().log));
            QVERIFY2(!opened->setAside, qPrintable(opened->setAside ? opened->setAside->log : QString()));
            const Remembered &found = opened->store->remembered();
            const int number = found.goOn.toInt();
            QVERIFY2(number >= confirmed,
                     qPrintable(u"%1 was confirmed, %2 is there"_s.arg(confirmed).arg(number)));
            QVERIFY2(found == (number > 0 ? PlainheartTest::numbered(number) : Remembered()),
                     qPrintable(u"write %1 is torn"_s.arg(number)));
            confirmed = number; // it is read, so it stays
        }
        qInfo().noquote()
            << u"%1 kills (%2 before the first write was confirmed), %3 writes, none lost, none torn"_s
                   .arg(kills)
                   .arg(beforeTheFirst)
                   .arg(confirmed);
    }

    /// On a disk of 300 kB: the writer is told that it is full, and what it had confirmed is there.
    void aFullDiskIsSaid()
    {
        const QTemporaryDir folder;
        // A namespace of its own: the small disk is there for these commands alone.
        QProcess shell;
        shell.start(
            u"unshare"_s,
            { u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s,
              u"mount -t tmpfs -o size=300k tmpfs \"$1\" || exit 77; \"$2\" \"$1/record.sqlite\" grows; "
              "rm -f \"$1/fill\"; cp \"$1\"/record.sqlite* \"$3\""_s,
              u"sh"_s, folder.filePath(u"."_s), QStringLiteral(RECORD_WRITER), m_saved.path() });
        if (!shell.waitForStarted() || !shell.waitForFinished() || shell.exitCode() == 77
            || shell.readAllStandardError().contains("unshare"))
            QSKIP("no small disk can be made here");
        const QByteArray said = shell.readAllStandardOutput();
        QVERIFY2(said.contains(
                     "failed: The disk is full, so Plainheart can't remember more. Everything else works"),
                 said.constData());
        const auto opened = RecordStore::open(m_saved.filePath(u"record.sqlite"_s), QDate(2026, 11, 29));
        QVERIFY(opened && !opened->setAside);
        QVERIFY(lastConfirmed(said) > 0);
        QCOMPARE(opened->store->remembered().goOn, QString::number(lastConfirmed(said)));
    }

private:
    const QTemporaryDir m_saved;
};

QTEST_GUILESS_MAIN(tst_Kills)
#include "tst_kills.moc"
