// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int exitCode = -1;
    QString out;
    QString err;
};

Outcome start(const QString &program, const QStringList &arguments, const QStringList &without = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : without)
        environment.remove(variable);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
             QString::fromUtf8(process.readAllStandardError()) };
}

/// The different values of a field in a file of the content.
QStringList valuesOf(const QString &field, const QString &path)
{
    QFile file(QStringLiteral(PLAINHEART_SOURCE_DIR) + path);
    QStringList values;
    if (!file.open(QIODevice::ReadOnly))
        return values;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(field) && !values.contains(line.mid(field.size())))
            values << line.mid(field.size());
    }
    return values;
}

} // namespace

/// The program as it is installed: it starts from any folder, says clearly what is wrong, and makes its
/// pictures.
class tst_Install : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_prefix;

    [[nodiscard]] QString program() const { return m_prefix + u"/bin/plainheart"_s; }
    [[nodiscard]] Outcome plainheart(const QStringList &arguments) const
    {
        return start(program(), arguments);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString first = m_folder.filePath(u"first"_s);
        const Outcome installed
            = start(QStringLiteral(PLAINHEART_CMAKE),
                    { u"--install"_s, QStringLiteral(PLAINHEART_BINARY_DIR), u"--prefix"_s, first });
        QVERIFY2(installed.exitCode == 0, qPrintable(installed.err));
        // Nothing may remember where it was installed.
        m_prefix = m_folder.filePath(u"moved to & fro"_s);
        QVERIFY(QDir().rename(first, m_prefix));
    }

    void everythingIsThere_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &file :
             { u"bin/plainheart"_s, u"bin/plainheart-content"_s, u"lib/plainheart/plugins/print.so"_s,
               u"lib/plainheart/plugins/sound.so"_s, u"share/plainheart/content.sqlite"_s,
               u"share/applications/org.plainheart.Plainheart.desktop"_s,
               u"share/metainfo/org.plainheart.Plainheart.metainfo.xml"_s,
               u"share/icons/hicolor/scalable/apps/org.plainheart.Plainheart.svg"_s,
               u"share/doc/plainheart/LICENSE"_s, u"share/doc/plainheart/LICENSE.fonts"_s })
            QTest::newRow(qPrintable(file)) << file;
    }
    void everythingIsThere()
    {
        QFETCH(QString, file);
        QVERIFY(QFileInfo(m_prefix + u'/' + file).size() > 0);
    }

    void startsAndQuits_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("as it is") << QStringList{};
        QTest::newRow("kiosk, dark, large text")
            << QStringList{ u"--mode"_s,      u"kiosk"_s, u"--theme"_s, u"dark"_s,
                            u"--text-size"_s, u"200"_s,   u"--page"_s,  u"fibrosis"_s };
    }
    void startsAndQuits()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = plainheart(arguments << u"--quit-after-start"_s);
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.out, QString());
        QCOMPARE(outcome.exitCode, 0);
    }

    /// What reads aloud finds its voice where the program lies.
    void itsVoiceSpeaks()
    {
        const QString reader = m_prefix + u"/bin/speech-reader"_s;
        QVERIFY(QFile::copy(QStringLiteral(PLAINHEART_READER), reader));
        const QString folder = m_folder.filePath(u"said"_s);
        QVERIFY(QDir().mkpath(folder));
        const Outcome outcome = start(reader, { folder, u"The heart."_s });
        QVERIFY(QFile::remove(reader));
        QVERIFY2(QFileInfo(folder + u"/0.raw"_s).size() > 10'000, qPrintable(outcome.err));
    }

    /// An installation that lost what speaks and prints can still be read.
    void withoutItsPluginsItCanBeRead()
    {
        const QString plugins = m_prefix + u"/lib/plainheart/plugins"_s;
        QVERIFY(QDir().rename(plugins, plugins + u".aside"_s));
        const QString folder = m_folder.filePath(u"unheard"_s);
        const Outcome outcome = plainheart({ u"--page"_s, u"fibrosis"_s, u"--screenshots"_s, folder });
        QVERIFY(QDir().rename(plugins + u".aside"_s, plugins));
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    }

    void withoutAScreenItSaysSo()
    {
        const Outcome outcome
            = start(program(), {}, { u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s });
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains(u"There is no screen"_s), qPrintable(outcome.err));
    }

    void aScreenThatDoesNotAnswerIsSaid_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("X") << u"DISPLAY"_s << u":987"_s;
        QTest::newRow("Wayland") << u"WAYLAND_DISPLAY"_s << u"wayland-987"_s;
    }
    void aScreenThatDoesNotAnswerIsSaid()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        const Outcome outcome = start(u"env"_s,
                                      { u"-u"_s, u"QT_QPA_PLATFORM"_s, u"-u"_s, u"DISPLAY"_s, u"-u"_s,
                                        u"WAYLAND_DISPLAY"_s, variable + u'=' + value, program() });
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.startsWith(u"plainheart: No window can be shown"_s), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(u'\n'), 1);
    }

    void aFullDiskLeavesNoTornPicture()
    {
        // Files of at most 8 KB stand for a disk that is full.
        const QString folder = m_folder.filePath(u"full"_s);
        const Outcome outcome = start(u"bash"_s,
                                      { u"-c"_s, u"ulimit -f 8; trap '' XFSZ; exec \"$0\" \"$@\""_s,
                                        program(), u"--screenshots"_s, folder });
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.err.contains(u"can't be written"_s), qPrintable(outcome.err));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
    }

    void withoutItsContentItShowsAPage()
    {
        const QString content = m_prefix + u"/share/plainheart/content.sqlite"_s;
        const QString aside = content + u".aside"_s;
        QVERIFY(QFile::rename(content, aside));
        const Outcome outcome = plainheart({ u"--quit-after-start"_s });
        QVERIFY(QFile::rename(aside, content));
        QCOMPARE(outcome.exitCode, 1);
        // One line for the technician, and nothing from QML.
        QVERIFY2(outcome.err.startsWith(u"content: no such file"_s), qPrintable(outcome.err));
        QCOMPARE(outcome.err.count(u'\n'), 1);
    }

    void oneSentenceAndExitCodeTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("about");
        QTest::newRow("option") << QStringList{ u"--nonsense"_s } << u"nonsense"_s;
        QTest::newRow("value") << QStringList{ u"--mode"_s, u"party"_s } << u"party"_s;
        QTest::newRow("no value") << QStringList{ u"--mode"_s } << u"--mode"_s;
        QTest::newRow("stray word") << QStringList{ u"hello"_s } << u"hello"_s;
        QTest::newRow("page") << QStringList{ u"--page"_s, u"nowhere"_s } << u"nowhere"_s;
        QTest::newRow("language") << QStringList{ u"--language"_s, u"xx"_s } << u"xx"_s;
        QTest::newRow("missing content")
            << QStringList{ u"--content"_s, u"/no/such/file"_s } << u"/no/such/file"_s;
        QTest::newRow("wrong content")
            << QStringList{ u"--content"_s, QStringLiteral(PLAINHEART_SOURCE_DIR "/LICENSE") }
            << u"LICENSE"_s;
        QTest::newRow("missing folder")
            << QStringList{ u"--screenshots"_s, u"/no/such/folder"_s } << u"/no/such/folder"_s;
        QTest::newRow("folder that is a file") << QStringList{ u"--screenshots"_s, program() } << program();
    }
    void oneSentenceAndExitCodeTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, about);
        const Outcome outcome = plainheart(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.startsWith(u"plainheart: "_s) && outcome.err.contains(about),
                 qPrintable(outcome.err));
        QVERIFY2(outcome.err.endsWith(u".\n"_s) && outcome.err.count(u'\n') == 1, qPrintable(outcome.err));
    }

    void helpAndVersionNeedNoScreen()
    {
        const QStringList noScreen{ u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s };
        const Outcome help = start(program(), { u"--help"_s }, noScreen);
        QCOMPARE(help.exitCode, 0);
        for (const QString &option :
             { u"--mode"_s, u"--content"_s, u"--language"_s, u"--theme"_s, u"--text-size"_s, u"--page"_s,
               u"--screenshots"_s, u"--size"_s, u"--reduced-motion"_s, u"--fullscreen"_s, u"--opengl"_s,
               u"--quit-after-start"_s, u"--help"_s, u"--version"_s })
            QVERIFY2(help.out.contains(option), qPrintable(option));
        QCOMPARE(help.err, QString());
        // scripts/run says the same before there is a program.
        QFile known(QStringLiteral(PLAINHEART_SOURCE_DIR) + u"/docs/options.txt"_s);
        QVERIFY(known.open(QIODevice::ReadOnly));
        QVERIFY2(help.out.section(u'\n', 1) == QString::fromUtf8(known.readAll()),
                 "Renew it: build/dev/bin/plainheart --help | tail -n +2 > docs/options.txt");

        const Outcome version = start(program(), { u"--version"_s }, noScreen);
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.out, u"Plainheart " PLAINHEART_VERSION "\n"_s);
    }

    void pictureOfOnePage()
    {
        const QString folder = m_folder.filePath(u"one"_s);
        const Outcome outcome = plainheart({ u"--screenshots"_s, folder, u"--page"_s, u"fibrosis/2"_s });
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{ u"fibrosis-2.png"_s });
    }

    void picturesOfEveryPage()
    {
        const QString folder = m_folder.filePath(u"pictures"_s);
        QVERIFY(QDir().mkpath(folder));
        const Outcome outcome
            = plainheart({ u"--screenshots"_s, folder, u"--size"_s, u"1024x768"_s, u"--theme"_s, u"dark"_s });
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains(folder), qPrintable(outcome.out));
        QVERIFY2(outcome.out.startsWith(u"Picture 10 of "_s), qPrintable(outcome.out)); // it takes a minute

        QStringList pages{ u"home"_s,      u"heart-failure"_s, u"where-things-stand"_s,
                           u"questions"_s, u"offer-check"_s,   u"glossary"_s,
                           u"about"_s,     u"search"_s,        u"read"_s,
                           u"take-home"_s, u"check-general"_s };
        for (const QString &topic : { u"regeneration"_s, u"fibrosis"_s, u"function"_s, u"angiogenesis"_s,
                                      u"inflammation"_s, u"ipsc"_s })
            pages << topic << topic + u"-step-2"_s << topic + u"-step-3"_s << topic + u"-detail"_s
                  << u"studies-"_s + topic << u"charts-"_s + topic << u"claims-"_s + topic
                  << u"check-"_s + topic;
        pages << u"studies"_s << u"charts"_s << u"claims"_s;
        for (const QString &chart : valuesOf(u"- id: "_s, u"/content/en/evidence/charts.yaml"_s))
            pages << u"chart-"_s + chart;
        for (const QString &kind : valuesOf(u"  kind: "_s, u"/content/evidence/sources.yaml"_s))
            pages << u"study-"_s + kind;

        QSet<QByteArray> different;
        QStringList found;
        const QStringList files = QDir(folder).entryList({ u"*.png"_s });
        for (const QString &file : files) {
            const QImage image(folder + u'/' + file);
            QCOMPARE(image.size(), QSize(1024, 768));
            different << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
            found << file.mid(3).chopped(4);
        }
        pages.sort();
        found.sort();
        QCOMPARE(found, pages);
        // Two pages that look the same are one page that was not left.
        QCOMPARE(different.size(), files.size());
    }
};

QTEST_GUILESS_MAIN(tst_Install)
#include "tst_install.moc"
