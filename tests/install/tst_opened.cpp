// SPDX-License-Identifier: GPL-3.0-or-later
#include "onewindow.h"

#include <csignal>
#include <optional>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

/// Words that stand in nothing of ours.
const QStringList personal{ u"Zyzzyvason"_s, u"1943-02-17"_s, u"MRN-77013"_s, u"Weakness+of+Zyz"_s };

QString record(const QString &code = u"I50.22"_s)
{
    return u"mainSearchCriteria.v.c="_s + code
        + u"&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.dn=Weakness+of+Zyz&age.v.v="
          u"83&age.v.u=a"
          "&patientPerson.administrativeGenderCode.c=F&patient.name=Zyzzyvason&patient.birthTime=1943-02-17"
          "&patient.id=MRN-77013&informationRecipient=PAT&informationRecipient.languageCode.c=en"_s;
}

} // namespace

/// The real program, opened by links and by health records: one window, and nothing about a person left
/// behind.
class tst_Opened : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_home;

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : { "HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
                                  "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR" }) {
            const QString folder = m_home->filePath(QString::fromLatin1(name));
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QString::fromLatin1(name), folder);
        }
        return environment;
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(PLAINHEART_BINARY_DIR "/bin/plainheart"), arguments);
        QVERIFY(process.waitForStarted());
    }
    [[nodiscard]] QString socket(const QString &mode) const
    {
        return m_home->filePath(u"XDG_RUNTIME_DIR/plainheart-"_s + mode);
    }
    [[nodiscard]] bool listens(const QString &mode = u"study"_s) const
    {
        return QTest::qWaitFor([&] { return QFileInfo::exists(socket(mode)); }, 60'000);
    }
    static QByteArray end(QProcess &process)
    {
        process.terminate();
        if (!process.waitForFinished(30'000))
            process.kill();
        process.waitForFinished();
        // What a screen without windows says of every wish to come to the front.
        return process.readAll().replace("This plugin does not support raise()\n", "");
    }
    /// Files below the test's folder that hold one of these words.
    [[nodiscard]] QStringList filesWith(const QStringList &words) const
    {
        QStringList found;
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QString &word : words) {
                if (bytes.contains(word.toUtf8()) || file.fileName().contains(word))
                    found << file.fileName() + u": "_s + word;
            }
        }
        return found;
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(u"/tmp/ph-open-XXXXXX"_s); }

    void aSecondStartIsHandedOver()
    {
        QProcess first;
        start(first, {});
        QVERIFY(listens());
        QProcess second;
        start(second, { u"plainheart:fibrosis/2"_s });
        QVERIFY(second.waitForFinished(30'000));
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(second.readAll().startsWith("Plainheart is open already"));
        QCOMPARE(first.state(), QProcess::Running);
        QCOMPARE(end(first), QByteArray());
        QCOMPARE(first.exitCode(), 0);
    }

    /// What the open window does not take up is said.
    void aSecondStartSaysWhatItDoesNotUse()
    {
        QProcess first;
        start(first, {});
        QVERIFY(listens());
        QProcess second;
        start(second, { u"--theme"_s, u"dark"_s, u"--text-size"_s, u"200"_s });
        QVERIFY(second.waitForFinished(30'000));
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(second.readAll().contains("Close it first to use --theme, --text-size."));
        QCOMPARE(end(first), QByteArray());
    }

    /// A clinic's record starts the program with the clinic's own options for every patient: there is one
    /// window, and what the patient before chose is gone from it.
    void aRecordBeginsAVisitInTheOpenProgram_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QStringList>("options");
        const QStringList clinic{ u"--take-home-url"_s, u"https://clinic.example/q"_s,
                                  u"--printer"_s,       u"ward"_s,
                                  u"--clinic-name"_s,   u"Riverside"_s };
        QTest::newRow("guided") << u"guided"_s << clinic;
        QTest::newRow("guided, with a folder") << u"guided"_s << QStringList{ u"--data-folder"_s, u"kept"_s };
        QTest::newRow("study") << u"study"_s << clinic;
    }
    void aRecordBeginsAVisitInTheOpenProgram()
    {
        QFETCH(QString, mode);
        QFETCH(QStringList, options);
        // In the place of the program that is open: what it is told is seen.
        std::optional<Wish> told;
        (void)environment(); // makes the folders
        OneWindow open(m_home->filePath(u"XDG_RUNTIME_DIR"_s), *modeFromKey(mode));
        open.listen([&](const Wish &wish) { told = wish; });
        const QString asked = record().replace(u"=PAT"_s, u"=PROV"_s);
        QProcess second;
        start(second, QStringList{ u"--mode"_s, mode, u"--infobutton"_s, asked } + options);
        QVERIFY(QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }, 30'000));
        const QByteArray said = second.readAll();
        QCOMPARE(second.exitCode(), 0);
        QVERIFY2(said.startsWith("Plainheart is open already"), said.constData());
        QCOMPARE(said.contains("Close it first to use --clinic-name, --take-home-url, --printer."),
                 options.contains(u"--printer"_s));
        QVERIFY(told);
        QCOMPARE(told->page, u"heart-failure"_s);
        QVERIFY(told->visit);
    }

    /// Who remembers elsewhere is another reader; the same folder is the same reader, however it is written.
    void aReadersOwnFolderIsAWindowOfItsOwn()
    {
        QProcess first;
        start(first, {});
        QVERIFY(listens());
        const QString folder = m_home->filePath(u"HOME/kept"_s);
        QProcess other;
        start(other, { u"--data-folder"_s, folder });
        const QDir session(m_home->filePath(u"XDG_RUNTIME_DIR"_s));
        const auto sockets = [&] {
            QStringList names = session.entryList({ u"plainheart-study*"_s }, QDir::Files | QDir::System);
            names.removeIf([](const QString &name) { return name.endsWith(".lock"_L1); });
            return names.size();
        };
        QVERIFY(QTest::qWaitFor([&] { return sockets() == 2; }, 60'000));
        QProcess again;
        start(again, { u"--data-folder"_s, folder + u"/../kept/"_s, u"plainheart:fibrosis"_s });
        QVERIFY(again.waitForFinished(30'000));
        QVERIFY(again.readAll().startsWith("Plainheart is open already"));
        QProcess own;
        start(own, { u"--data-folder"_s, m_home->filePath(u"XDG_DATA_HOME/plainheart"_s) });
        QVERIFY(own.waitForFinished(30'000));
        QVERIFY(own.readAll().startsWith("Plainheart is open already"));
        QCOMPARE(first.state(), QProcess::Running);
        QCOMPARE(other.state(), QProcess::Running);
        QCOMPARE(end(other), QByteArray());
        QCOMPARE(end(first), QByteArray());
    }

    void afterAKillTheNextStarts()
    {
        QProcess first;
        start(first, {});
        QVERIFY(listens());
        ::kill(pid_t(first.processId()), SIGKILL);
        first.waitForFinished();
        QVERIFY(QFileInfo::exists(socket(u"study"_s))); // left behind
        QProcess next;
        start(next, { u"plainheart:fibrosis"_s });
        QVERIFY(!next.waitForFinished(3000));
        QProcess third;
        start(third, {});
        QVERIFY(third.waitForFinished(30'000));
        QCOMPARE(third.exitCode(), 0);
        QCOMPARE(end(next), QByteArray());
    }

    void aKioskIsNotOpenedByOthers()
    {
        QProcess kiosk;
        start(kiosk, { u"--mode"_s, u"kiosk"_s });
        QProcess reader;
        start(reader, { u"plainheart:fibrosis"_s });
        QVERIFY(listens());
        QVERIFY(!QFileInfo::exists(socket(u"kiosk"_s)));
        QCOMPARE(reader.state(), QProcess::Running);
        end(reader);
        end(kiosk);
    }

    void whateverComesIsNeverAnError_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("badly encoded") << QStringList{ u"plainheart:%zz%"_s };
        QTest::newRow("no such page") << QStringList{ u"plainheart:study/nobody1999"_s };
        QTest::newRow("with parameters") << QStringList{ u"plainheart:fibrosis?patient=Zyzzyvason"_s };
        QTest::newRow("very long") << QStringList{ u"plainheart:"_s + QString(100'000, u'a') };
        QTest::newRow("unknown code") << QStringList{ u"--infobutton"_s, record(u"Q99.9"_s) };
        QTest::newRow("no parameters") << QStringList{ u"--infobutton"_s, u"%%%&&&==="_s };
        QTest::newRow("unknown language")
            << QStringList{ u"--infobutton=informationRecipient.languageCode.c=xx"_s };
    }
    void whateverComesIsNeverAnError()
    {
        QFETCH(QStringList, arguments);
        QProcess process;
        start(process, arguments << u"--quit-after-start"_s);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.readAll(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
    }

    void nothingAboutAPersonIsLeftBehind()
    {
        QProcess first;
        start(first, { u"--infobutton"_s, record() });
        QVERIFY(listens());
        // Any user may read the command lines of others.
        QFile line(u"/proc/%1/cmdline"_s.arg(first.processId()));
        QVERIFY(line.open(QIODevice::ReadOnly));
        const QByteArray seen = line.readAll();
        QVERIFY(seen.contains("--infobutton"));
        for (const QString &word : personal)
            QVERIFY2(!seen.contains(word.toUtf8()), seen.constData());

        QProcess second; // hands it over
        start(second, { u"--infobutton="_s + record(u"I50.9"_s) });
        QVERIFY(second.waitForFinished(30'000));
        QCOMPARE(second.exitCode(), 0);
        QProcess wrong; // a record that is set up wrongly
        start(wrong, { record() });
        QVERIFY(wrong.waitForFinished(30'000));
        QCOMPARE(wrong.exitCode(), 2);
        const QByteArray said = second.readAll() + wrong.readAll() + end(first);
        for (const QString &word : personal)
            QVERIFY2(!said.contains(word.toUtf8()), said.constData());
        QCOMPARE(filesWith(personal), QStringList());
        // The search does find what is there.
        QFile mark(m_home->filePath(u"HOME/mark"_s));
        QVERIFY(mark.open(QIODevice::WriteOnly) && mark.write("x MRN-77013 y") > 0);
        mark.close();
        QCOMPARE(filesWith(personal).size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Opened)
#include "tst_opened.moc"
