// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printlink.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace PlainheartTest {

/// A real cupsd of the test's own, in a folder and on an address of its own, with a printer that is a shell
/// script: what reaches it lies in a folder, and it can be made to fail in every way. It needs no root.
class PrintHouse
{
public:
    PrintHouse()
    {
        m_environment.insert(QStringLiteral("CUPS_SERVER"), socket());
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
    }
    ~PrintHouse() { stop(); }
    Q_DISABLE_COPY_MOVE(PrintHouse)

    [[nodiscard]] QString socket() const { return file(QStringLiteral("cups.sock")); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] Plainheart::PrintServer server() const
    {
        Plainheart::PrintServer server;
        server.host = socket();
        server.patience = 1500;
        server.pollEvery = 50;
        server.connectingFor = 400;
        return server;
    }

    /// More lines for its settings, as "PreserveJobHistory No".
    void setSettings(const QStringList &lines) { m_settings = lines; }

    [[nodiscard]] bool start()
    {
        if (m_port == 0 && !prepare())
            return false;
        m_cupsd.setProcessEnvironment(m_environment);
        m_cupsd.setStandardErrorFile(file(QStringLiteral("said")));
        m_cupsd.start(file(QStringLiteral("cupsd")),
                      { QStringLiteral("-f"), QStringLiteral("-c"), file(QStringLiteral("cupsd.conf")),
                        QStringLiteral("-s"), file(QStringLiteral("cups-files.conf")) });
        return m_cupsd.waitForStarted()
            && QTest::qWaitFor(
                   [this] {
                       return run(QStringLiteral("lpstat"), { QStringLiteral("-r") }).contains("is running");
                   },
                   15'000);
    }
    void stop()
    {
        if (m_cupsd.state() == QProcess::NotRunning)
            return;
        mend();
        m_cupsd.terminate();
        if (!m_cupsd.waitForFinished(5000))
            m_cupsd.kill();
        m_cupsd.waitForFinished();
    }
    void kill()
    {
        m_cupsd.kill();
        m_cupsd.waitForFinished();
        QFile::remove(socket());
    }

    /// `policy`: what becomes of a page that the printer failed to print, as "abort-job".
    [[nodiscard]] bool addPrinter(const QString &name, const QString &title = {},
                                  const QString &policy = QStringLiteral("retry-job"))
    {
        QStringList arguments{ QStringLiteral("-p"),
                               name,
                               QStringLiteral("-E"),
                               QStringLiteral("-v"),
                               QStringLiteral("clinic:/") + name,
                               QStringLiteral("-P"),
                               file(QStringLiteral("printer.ppd")),
                               QStringLiteral("-o"),
                               QStringLiteral("printer-error-policy=") + policy };
        if (!title.isEmpty())
            arguments << QStringLiteral("-D") << title;
        run(QStringLiteral("lpadmin"), arguments);
        return run(QStringLiteral("lpstat"), { QStringLiteral("-p"), name }).contains("enabled");
    }

    /// A command for the print service, as "cupsdisable"; what it says.
    QByteArray run(const QString &command, const QStringList &arguments = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(command, arguments);
        return process.waitForFinished(20'000) ? process.readAll() : QByteArray();
    }

    /// From now on the printer has this fault, as "media-empty-error", until mend(). "exit 4": the script
    /// ends so at once.
    void breakDown(const QByteArray &fault) const { write(QStringLiteral("fault"), fault + '\n'); }
    void mend() const { QFile::remove(file(QStringLiteral("fault"))); }

    /// What came out of the printer: the PDF of each page set, oldest first.
    [[nodiscard]] QStringList printed() const
    {
        const QDir out(file(QStringLiteral("out")), QStringLiteral("*.pdf"), QDir::Time | QDir::Reversed);
        QStringList paths;
        for (const QString &name : out.entryList())
            paths << out.filePath(name);
        return paths;
    }
    /// What the printer was told with the last one: job, user, title, copies, options.
    [[nodiscard]] QString told() const
    {
        const QStringList paths = printed();
        return paths.isEmpty()
            ? QString()
            : read(QString(paths.last()).replace(QStringLiteral(".pdf"), QStringLiteral(".told")));
    }
    [[nodiscard]] static QString textOf(const QString &pdf)
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), { pdf, QStringLiteral("-") });
        return process.waitForFinished(20'000) ? QString::fromUtf8(process.readAll()) : QString();
    }
    /// Files of the spool: the pages of readers.
    [[nodiscard]] QStringList spool() const
    {
        return QDir(file(QStringLiteral("spool"))).entryList(QDir::Files);
    }
    /// Its files in which these bytes are, whatever they are for, without what came out of the printer.
    [[nodiscard]] QStringList filesWith(const QByteArray &bytes) const
    {
        QStringList found;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().startsWith(this->file(QStringLiteral("out")))
                && file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                found << file.fileName();
        }
        return found;
    }
    /// Everything that it wrote down about what it did.
    [[nodiscard]] QString logs() const
    {
        return read(file(QStringLiteral("log/access"))) + read(file(QStringLiteral("log/error")))
            + read(file(QStringLiteral("log/page")));
    }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    void write(const QString &name, const QByteArray &content) const
    {
        // Whole at once: the script looks at it all the time.
        QFile part(file(name + QStringLiteral(".part")));
        if (part.open(QIODevice::WriteOnly))
            part.write(content);
        part.close();
        QFile::remove(file(name));
        QFile::rename(part.fileName(), file(name));
    }

    [[nodiscard]] bool prepare()
    {
        QTcpServer free;
        if (!free.listen(QHostAddress::LocalHost))
            return false;
        m_port = free.serverPort();
        free.close();

        const QDir folder(m_folder.path());
        // Its filters may run as another user.
        const auto forAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
            | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QFile::setPermissions(m_folder.path(), forAll);
        for (const char *name : { "run", "spool", "tmp", "cache", "log", "ppd", "out", "bin/backend" })
            if (!folder.mkpath(QString::fromLatin1(name)))
                return false;
        QFile::link(QStringLiteral("/usr/lib/cups/filter"), file(QStringLiteral("bin/filter")));
        QFile::link(QStringLiteral("/usr/lib/cups/daemon"),
                    file(QStringLiteral("bin/daemon"))); // it starts the filters
        // A copy: on some machines the one that is installed may only use the folders of the machine's own.
        if (!QFile::copy(qEnvironmentVariable("PLAINHEART_CUPSD"), file(QStringLiteral("cupsd"))))
            return false;
        write(QStringLiteral("bin/backend/clinic"), backend());
        QFile::setPermissions(file(QStringLiteral("bin/backend/clinic")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write(QStringLiteral("printer.ppd"), ppd());
        write(QStringLiteral("cupsd.conf"), settings());
        const QByteArray root = m_folder.path().toUtf8();
        write(QStringLiteral("cups-files.conf"),
              "ServerRoot " + root + "\nRequestRoot " + root + "/spool\nStateDir " + root + "/run\nCacheDir "
                  + root + "/cache\nTempDir " + root + "/tmp\nServerBin " + root
                  + "/bin\nDataDir /usr/share/cups\nDocumentRoot " + root + "\nAccessLog " + root
                  + "/log/access\nErrorLog " + root + "/log/error\nPageLog " + root
                  + "/log/page\nSandboxing relaxed\nPrintcap " + root + "/printcap\n");
        return true;
    }
    [[nodiscard]] QByteArray settings() const
    {
        QByteArray lines = "LogLevel info\nListen 127.0.0.1:" + QByteArray::number(m_port) + "\nListen "
            + socket().toUtf8() + "\nBrowsing No\nDefaultAuthType None\nWebInterface No\n";
        for (const QString &line : m_settings)
            lines += line.toUtf8() + '\n';
        return lines
            + "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
              "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n"
              // A printer that only one person may use.
              "<Policy shut>\n<Limit Create-Job Print-Job Validate-Job>\nRequire user the-manager\nOrder "
              "deny,allow\n</Limit>\n"
              "<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n";
    }
    [[nodiscard]] QByteArray backend() const
    {
        return "#!/bin/sh\n"
               "# A printer: job user title copies options [file]\n"
               "[ $# -eq 0 ] && exit 0\n"
               "folder="
            + m_folder.path().toUtf8()
            + "\n"
              "while [ -e $folder/fault ]; do\n"
              "    read -r now <$folder/fault || continue\n"
              "    case $now in exit*) $now ;; esac\n"
              "    [ \"$now\" = \"$fault\" ] || echo \"STATE: +$now\" >&2\n"
              "    fault=$now\n"
              "    sleep 0.1\n"
              "done\n"
              "[ -n \"$fault\" ] && echo \"STATE: -$fault\" >&2\n"
              "cat ${6:+\"$6\"} >$folder/out/$1.part\n"
              "echo \"$@\" >$folder/out/$1.told\n"
              "mv $folder/out/$1.part $folder/out/$1.pdf\n";
    }
    [[nodiscard]] static QByteArray ppd()
    {
        return R"ppd(*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "CLINIC.PPD"
*Manufacturer: "Test"
*Product: "(Test)"
*ModelName: "Test"
*ShortNickName: "Test"
*NickName: "Test"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*cupsManualCopies: True
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize/Size: PickOne
*DefaultPageSize: A4
*PageSize A4/A4: ""
*PageSize Letter/US Letter: ""
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
*PageRegion A4/A4: ""
*PageRegion Letter/US Letter: ""
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4/A4: "12 12 583 830"
*ImageableArea Letter/US Letter: "12 12 600 780"
*DefaultPaperDimension: A4
*PaperDimension A4/A4: "595 842"
*PaperDimension Letter/US Letter: "612 792"
*OpenUI *Duplex/Both sides: PickOne
*DefaultDuplex: None
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long edge: ""
*Duplex DuplexTumble/Short edge: ""
*CloseUI: *Duplex
)ppd";
    }

    QTemporaryDir m_folder{ QStringLiteral("/tmp/ph-print-XXXXXX") };
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QStringList m_settings;
    quint16 m_port = 0;
    QProcess m_cupsd;
};

} // namespace PlainheartTest
