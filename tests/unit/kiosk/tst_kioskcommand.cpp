// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// plainheart-kiosk, as an administrator types it.
class tst_KioskCommand : public QObject
{
    Q_OBJECT
private:
    struct Outcome {
        int code = -1;
        QString out;
        QString err;
    };
    QTemporaryDir m_folder;

    static Outcome start(const QStringList &words, const QByteArray &typed = {})
    {
        QProcess tool;
        tool.start(QStringLiteral(KIOSK_TOOL), words);
        tool.write(typed);
        tool.closeWriteChannel();
        if (!tool.waitForFinished(60'000) || tool.exitStatus() != QProcess::NormalExit)
            return {};
        return { tool.exitCode(), QString::fromUtf8(tool.readAllStandardOutput()),
                 QString::fromUtf8(tool.readAllStandardError()) };
    }
    [[nodiscard]] Outcome inFolder(const QString &command, const QByteArray &typed = {}) const
    {
        return start({ command, u"--state"_s, m_folder.path() }, typed);
    }

private Q_SLOTS:
    void aPinIsSetAndTakenAway()
    {
        const QString pin = m_folder.filePath(u"pin"_s);
        QCOMPARE(inFolder(u"set-pin"_s, "270914\n270915\n").code, 1);
        QVERIFY(!QFile::exists(pin));
        QCOMPARE(inFolder(u"set-pin"_s, "123456\n123456\n").code, 1);
        QCOMPARE(inFolder(u"set-pin"_s, "2709").code, 1);
        const Outcome set = inFolder(u"set-pin"_s, "270914\n270914\n");
        QCOMPARE(set.code, 0);
        QVERIFY(!(set.out + set.err).contains(u"270914"_s));
        QVERIFY(QFile::exists(pin));
        QCOMPARE(inFolder(u"reset-pin"_s).code, 0);
        QVERIFY(!QFile::exists(pin));
        QCOMPARE(inFolder(u"reset-pin"_s).code, 0);
        QCOMPARE(start({ u"set-pin"_s, u"--state"_s, u"/no/such/folder"_s }, "270914\n270914\n").code, 1);
    }

    /// script(1) gives it a terminal: what is typed there must not be shown.
    void whatIsTypedIsNotShown()
    {
        QProcess terminal;
        terminal.start(u"script"_s,
                       { u"-qec"_s, QStringLiteral(KIOSK_TOOL) + u" set-pin --state "_s + m_folder.path(),
                         u"/dev/null"_s });
        QVERIFY(terminal.waitForStarted());
        QByteArray shown;
        const auto wait = [&](const QByteArray &question) {
            return QTest::qWaitFor(
                [&] {
                    terminal.waitForReadyRead(100);
                    shown += terminal.readAll();
                    return shown.contains(question);
                },
                30'000);
        };
        QVERIFY(wait("New PIN"));
        QTest::qWait(500); // the echo is off before the question is answered
        terminal.write("270914\n");
        QVERIFY(wait("once more"));
        QTest::qWait(500);
        terminal.write("270914\n");
        QVERIFY(wait("The PIN is set"));
        terminal.waitForFinished(30'000);
        QVERIFY2(!shown.contains("270914"), shown.constData());
    }

    void settingsAreChecked()
    {
        const QString path = m_folder.filePath(u"kiosk.toml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[clinic]\nname = \"A\"\n\n[idle]\nask_after = 5\n");
        file.close();
        const Outcome wrong = start({ u"check"_s, u"--settings"_s, path });
        QCOMPARE(wrong.code, 1);
        QVERIFY2(wrong.out.startsWith(path + u":5: "_s), qPrintable(wrong.out));
        QVERIFY(QFile::resize(path, 20));
        QCOMPARE(start({ u"check"_s, u"--settings"_s, path }).code, 0);
    }

    void theNoticeSaysTheNumberToCall()
    {
        const QString path = m_folder.filePath(u"notice.toml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[clinic]\nemergency_number = \"112\"\n");
        file.close();
        const Outcome notice = start({ u"notice"_s, u"--settings"_s, path });
        QCOMPARE(notice.code, 0);
        QVERIFY(notice.out.contains(u"call 112"_s));
        QVERIFY(notice.out.contains(u"does not depend on it"_s));
        QCOMPARE(start({ u"notice"_s, u"--settings"_s, u"/no/such/file"_s }).code, 0);
    }

    void misuseIsOneSentence()
    {
        for (const QStringList &words : QList<QStringList>{
                 { u"dance"_s }, { u"check"_s, u"--what"_s }, { u"check"_s, u"--settings"_s } }) {
            const Outcome outcome = start(words);
            QCOMPARE(outcome.code, 2);
            QVERIFY2(outcome.err.startsWith(u"plainheart-kiosk: "_s) && outcome.err.count(u'\n') == 1,
                     qPrintable(outcome.err));
        }
        QCOMPARE(start({}).code, 2);
        QCOMPARE(start({ u"--help"_s }).code, 0);
    }
};

QTEST_GUILESS_MAIN(tst_KioskCommand)
#include "tst_kioskcommand.moc"
