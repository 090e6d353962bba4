// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstring>
#include <functional>
#include <linux/capability.h>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Run {
    int code = -1;
    QString out;
    QString err;
    bool ended = false;
};

/// A program that waits for something that never comes is a fault.
constexpr int patience = 60'000;

Run run(const QString &program, const QStringList &arguments,
        const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
        const std::function<void()> &beforeStart = {})
{
    QProcess process;
    process.setProcessEnvironment(environment);
    if (beforeStart)
        process.setChildProcessModifier(beforeStart);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    process.kill();
    process.waitForFinished();
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
             QString::fromUtf8(process.readAllStandardError()), ended };
}

/// Whether a process handles a signal itself.
bool listensFor(qint64 process, int signal)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("SigCgt:"))
            return line.mid(7).trimmed().toULongLong(nullptr, 16) >> (signal - 1) & 1;
    }
    return false;
}

/// A session bus that takes every program in and never says a word.
class MuteBus
{
public:
    explicit MuteBus(const QString &path)
        : m_handle(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof(address.sun_path) - 1);
        m_listens = bind(m_handle, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0
            && listen(m_handle, 8) == 0;
    }
    ~MuteBus() { close(m_handle); }
    Q_DISABLE_COPY_MOVE(MuteBus)

    [[nodiscard]] bool listens() const { return m_listens; }

private:
    int m_handle;
    bool m_listens = false;
};

} // namespace

/// What somebody reads who starts the program where something around it is missing: one sentence and an exit
/// code, or the pages.
class tst_Starts : public QObject
{
    Q_OBJECT

private:
    const QString m_program = QStringLiteral(PLAINHEART_PROGRAM);
    const QStringList m_once{ u"--content"_s, QStringLiteral(PLAINHEART_CONTENT), u"--quit-after-start"_s };

private Q_SLOTS:
    /// The staff, a terminal and a service manager end the program; readers of a kiosk can't.
    void endsWhenTold_data()
    {
        QTest::addColumn<int>("told");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void endsWhenTold()
    {
        QFETCH(int, told);
        QProcess program;
        program.start(m_program,
                      { u"--content"_s, QStringLiteral(PLAINHEART_CONTENT), u"--mode"_s, u"kiosk"_s });
        QVERIFY(program.waitForStarted());
        QVERIFY(QTest::qWaitFor([&] { return listensFor(program.processId(), told); }, patience));
        QCOMPARE(kill(pid_t(program.processId()), told), 0);
        QVERIFY(program.waitForFinished(patience));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(program.readAllStandardError()), QString());
    }

    void picturesOfNoStore()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"bin"_s));
        const QString copy = folder.filePath(u"bin/plainheart"_s);
        QVERIFY(QFile::copy(m_program, copy));
        const Run told = run(copy, { u"--screenshots"_s, folder.filePath(u"pictures"_s) });
        QVERIFY(told.ended);
        QCOMPARE(told.code, 1);
        QVERIFY2(told.err.endsWith(u"plainheart: The file with the pages of this app is not there.\n"_s),
                 qPrintable(told.err));
        QVERIFY(QDir(folder.filePath(u"pictures"_s)).isEmpty());
    }

    /// What keeps pictures from being written is told in one sentence, and none is left behind in halves.
    void picturesThatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("obstacle");
        QTest::addColumn<QString>("says"); // %1: the folder
        QTest::addColumn<int>("code");
        QTest::newRow("no folder to make it in") << u"missing"_s << u"There is no folder \"%1\"."_s << 2;
        QTest::newRow("a file") << u"file"_s << u"There is no folder \"%1\"."_s << 2;
        QTest::newRow("not writable") << u"closed"_s << u"The folder \"%1\" can't be written to."_s << 2;
        QTest::newRow("no space") << u"full"_s
                                  << u"The file \"%1/home.png\" can't be written: File too large."_s << 1;
        QTest::newRow("a folder has the name of a picture")
            << u"taken"_s << u"The file \"%1/home.png\" can't be written: something else has its name."_s
            << 1;
    }
    void picturesThatCannotBeWritten()
    {
        QFETCH(QString, obstacle);
        QFETCH(QString, says);
        QFETCH(int, code);
        const QTemporaryDir folder;
        const QString pictures
            = folder.filePath(obstacle == "missing"_L1 ? u"nowhere/pictures"_s : u"pictures"_s);
        std::function<void()> beforeStart;
        if (obstacle == "file"_L1) {
            QFile file(pictures);
            QVERIFY(file.open(QIODevice::WriteOnly));
        } else if (obstacle != "missing"_L1) {
            QVERIFY(QDir().mkpath(pictures));
        }
        if (obstacle == "taken"_L1)
            QVERIFY(QDir().mkpath(pictures + u"/home.png"_s));
        if (obstacle == "closed"_L1) {
            QVERIFY(QFile::setPermissions(pictures, QFile::ReadOwner | QFile::ExeOwner));
            // Nor may root write there, then.
            beforeStart = [] { prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE); };
        }
        if (obstacle == "full"_L1) {
            // Stands in for a full disk: no file may become larger than this.
            beforeStart = [] {
                constexpr rlimit small{ 8192, 8192 };
                setrlimit(RLIMIT_FSIZE, &small);
                std::signal(SIGXFSZ, SIG_IGN);
            };
        }
        const Run told = run(m_program,
                             { u"--content"_s, QStringLiteral(PLAINHEART_CONTENT), u"--screenshots"_s,
                               pictures, u"--page"_s, u"home"_s },
                             QProcessEnvironment::systemEnvironment(), beforeStart);
        QVERIFY(told.ended);
        QCOMPARE(told.err, u"plainheart: "_s + says.arg(pictures) + u'\n');
        QCOMPARE(told.out, QString());
        QCOMPARE(told.code, code);
        QCOMPARE(QDir(pictures).entryList(QDir::Files), QStringList());
    }

    void picturesOfADamagedStore()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath(u"content.sqlite"_s);
        QFile file(store);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000);
        file.close();
        const QString pictures = folder.filePath(u"pictures"_s);
        const Run told = run(m_program, { u"--content"_s, store, u"--screenshots"_s, pictures });
        QVERIFY(told.ended);
        QVERIFY2(told.err.startsWith(u"plainheart: "_s) && told.err.count(u'\n') == 1, qPrintable(told.err));
        QVERIFY2(told.err.contains(store), qPrintable(told.err));
        QCOMPARE(told.out, QString());
        QVERIFY(told.code != 0);
        QVERIFY(QDir(pictures).isEmpty());
    }

    /// For a clinic's own systems: no window and no display.
    void aPageToTakeHomeNeedsNoDisplay()
    {
        const QTemporaryDir folder;
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        for (const QString &variable : { u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s })
            bare.remove(variable);
        const QString content = QStringLiteral(PLAINHEART_CONTENT);
        const auto make = [&](const QStringList &arguments) {
            return run(QStringLiteral(PLAINHEART_PROGRAM), QStringList{ u"--content"_s, content } + arguments,
                       bare);
        };
        for (const QString &name : { u"page.pdf"_s, u"page.html"_s }) {
            const QString file = folder.filePath(name);
            const Run made = make(
                { u"--handout"_s, file, u"--topics"_s, u"fibrosis"_s, u"--questions"_s, u"my-scar"_s });
            QVERIFY2(made.ended && made.code == 0, qPrintable(made.err));
            QVERIFY(QFile(file).size() > 10'000);
        }
        // The paper and the size of the letters are those that were asked for.
        const auto infoOf = [&](const QStringList &arguments) {
            const QString file = folder.filePath(u"asked.pdf"_s);
            const Run made
                = make(QStringList{ u"--handout"_s, file, u"--topics"_s, u"fibrosis"_s } + arguments);
            const Run info = run(u"pdfinfo"_s, { file }, QProcessEnvironment::systemEnvironment());
            return made.code == 0 ? info.out : QString();
        };
        const auto pagesIn = [](const QString &info) {
            static const QRegularExpression pages(u"Pages: +(\\d+)"_s);
            return pages.match(info).captured(1).toInt();
        };
        const QString plain = infoOf({ u"--paper"_s, u"a4"_s });
        QVERIFY2(plain.contains("595"_L1) && plain.contains("(A4)"_L1), qPrintable(plain));
        const QString letter = infoOf({ u"--paper"_s, u"letter"_s });
        QVERIFY2(letter.contains("612 x 792"_L1), qPrintable(letter));
        const QString large = infoOf({ u"--paper"_s, u"letter"_s, u"--text-size"_s, u"200"_s });
        QVERIFY2(large.contains("612 x 792"_L1), qPrintable(large));
        QVERIFY(pagesIn(letter) > 0);
        QVERIFY2(pagesIn(large) > pagesIn(letter), qPrintable(large));
        const auto refused = [&](const QStringList &arguments, const QString &word) {
            const Run made = make(arguments);
            return made.ended && made.code == 2 && made.err.contains(word) && made.err.count(u'\n') == 1;
        };
        const QString file = folder.filePath(u"other.pdf"_s);
        QVERIFY(refused({ u"--handout"_s, file, u"--topics"_s, u"fibrosiss"_s },
                        u"There is no topic \"fibrosiss\""_s));
        QVERIFY(refused({ u"--handout"_s, file, u"--questions"_s, u"scar"_s },
                        u"There is no question \"scar\""_s));
        QVERIFY(refused({ u"--handout"_s, file, u"--language"_s, u"xx"_s }, u"--language"_s));
        QVERIFY(refused({ u"--handout"_s, u"/no/such/folder/page.pdf"_s }, u"/no/such/folder"_s));
        QVERIFY(!QFile::exists(file));
    }

    void noOpenGl()
    {
        // Nothing can be drawn with OpenGL without a screen.
        const Run told = run(m_program, m_once + QStringList{ u"--opengl"_s });
        QVERIFY(told.ended);
        QCOMPARE(told.err, u"plainheart: There is no OpenGL here; the pages are drawn by the processor.\n"_s);
        QCOMPARE(told.code, 0);
    }

    void muteSessionBus()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bus"_s);
        const MuteBus bus(path);
        QVERIFY(bus.listens());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + path);
        const Run told = run(m_program, m_once, environment);
        QVERIFY(told.ended);
        QCOMPARE(told.err,
                 u"plainheart: The session bus does not answer; the program goes on without it, and without "
                 "screen readers.\n"_s);
        QCOMPARE(told.code, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Starts)
#include "tst_starts.moc"
