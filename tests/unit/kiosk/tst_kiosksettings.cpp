// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfile.h"
#include "settingskeys.h"

#include <QTest>
#include <sys/stat.h>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// The settings of one machine: what an administrator writes is what holds, what is wrong is said with its
/// line and costs that setting alone, and what staff change leaves everything else as it was.
class tst_KioskSettings : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &text) const
    {
        const QString path = m_folder.filePath(u"kiosk.toml"_s);
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return path;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QList<int> linesOf(const SettingsRead &read)
    {
        QList<int> lines;
        for (const SettingsComplaint &complaint : read.complaints)
            lines << complaint.line;
        return lines;
    }

private Q_SLOTS:
    void everySettingIsRead()
    {
        const SettingsRead read = readSettingsText("[clinic]\n"
                                                   "name = \"Herzzentrum Süd ♥\"\n"
                                                   "contact = \"Desk, +49 30 1234\"\n"
                                                   "emergency_number = \"112\"\n"
                                                   "take_home_url = \"https://clinic.example/heart\"\n"
                                                   "[languages]\n"
                                                   "first = \"es\"\n"
                                                   "offered = [\"en\", \"es\", \"pt-BR\"]\n"
                                                   "[reader]\n"
                                                   "text_size = 150\n"
                                                   "theme = \"dark\"\n"
                                                   "reduced_motion = true\n"
                                                   "[idle]\n"
                                                   "ask_after = 60\n"
                                                   "ask_after_large_text = 100\n"
                                                   "ask_for = 45\n"
                                                   "[sound]\n"
                                                   "volume_limit = 70\n"
                                                   "read_aloud = false\n"
                                                   "[print]\n"
                                                   "printer = \"Front_Desk\"\n"
                                                   "[screen]\n"
                                                   "sleep = \"19:30\"\n"
                                                   "wake = \"06:45\"\n"
                                                   "[counts]\n"
                                                   "count = false\n"
                                                   "prometheus = true\n");
        QCOMPARE(linesOf(read), QList<int>());
        const KioskSettings expected{ u"Herzzentrum Süd ♥"_s,
                                      u"Desk, +49 30 1234"_s,
                                      u"112"_s,
                                      u"https://clinic.example/heart"_s,
                                      u"es"_s,
                                      { u"en"_s, u"es"_s, u"pt-BR"_s },
                                      150,
                                      u"dark"_s,
                                      true,
                                      60,
                                      100,
                                      45,
                                      70,
                                      false,
                                      u"Front_Desk"_s,
                                      QTime(19, 30),
                                      QTime(6, 45),
                                      false,
                                      true };
        QVERIFY(read.settings == expected);
    }

    /// The file of the package says what holds without it, and names every setting there is.
    void theFileOfThePackageIsAllDefaults()
    {
        const QString path = QStringLiteral(PLAINHEART_SOURCE_DIR) + u"/packaging/kiosk/kiosk.toml"_s;
        const SettingsRead read = readSettings(path);
        QCOMPARE(linesOf(read), QList<int>());
        QVERIFY(read.settings == KioskSettings());
        const QString text = QString::fromUtf8(contentOf(path));
        const QString docs
            = QString::fromUtf8(contentOf(QStringLiteral(PLAINHEART_SOURCE_DIR) + u"/docs/kiosk.md"_s));
        const QString manual = QString::fromUtf8(
            contentOf(QStringLiteral(PLAINHEART_SOURCE_DIR) + u"/packaging/man/kiosk.toml.5"_s));
        for (const SettingsKey &key : settingsKeys()) {
            QVERIFY2(text.contains(u'\n' + key.name + u" = "_s), qPrintable(key.path()));
            QVERIFY2(docs.contains(u'`' + key.name + u'`'), qPrintable(key.path()));
            QVERIFY2(manual.contains(key.name), qPrintable(key.path()));
        }
    }

    void wrongValues_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &text, int line, const QString &says) {
            QTest::newRow(name) << text << line << says;
        };
        row("unknown key", "[clinic]\nnmae = \"A\"\n", 2, u"Is \"clinic.name\" meant?"_s);
        row("unknown section", "\n[clinics]\nname = \"A\"\n", 2, u"Is \"clinic\" meant?"_s);
        row("nothing like it", "[clinic]\nxylophone = 1\n", 2,
            u"There is no setting \"clinic.xylophone\"."_s);
        row("key without a section", "name = \"A\"\n", 1, u"\"name\""_s);
        row("a section as a value", "clinic = \"A\"\n", 1, u"\"clinic\""_s);
        row("number in quotes", "[reader]\ntext_size = \"150\"\n", 2, u"without quotes"_s);
        row("size that is none", "[reader]\ntext_size = 130\n", 2, u"100, 125, 150 or 200"_s);
        row("fraction", "[idle]\nask_after = 90.5\n", 2, u"whole number"_s);
        row("too short", "[idle]\nask_after = 5\n", 2, u"from 30 to 600"_s);
        row("huge", "[idle]\nask_after = 9223372036854775807\n", 2, u"from 30 to 600"_s);
        row("negative", "[sound]\nvolume_limit = -1\n", 2, u"from 0 to 100"_s);
        row("word for yes", "[counts]\ncount = \"yes\"\n", 2, u"true or false"_s);
        row("theme", "[reader]\ntheme = \"pink\"\n", 2, u"high-contrast"_s);
        row("time", "[screen]\nsleep = \"25:00\"\nwake = \"07:00\"\n", 2, u"19:30"_s);
        row("TOML's own time", "[screen]\nsleep = 19:30:00\nwake = \"07:00\"\n", 2, u"quotes"_s);
        row("no phone number", "[clinic]\nemergency_number = \"call us\"\n", 2, u"phone number"_s);
        row("two lines", "[clinic]\nname = \"A\\nB\"\n", 2, u"one line"_s);
        row("turned round", "[clinic]\nname = \"A\\u202EB\"\n", 2, u"one line"_s);
        row("long", "[clinic]\nname = \"" + QByteArray(200, 'a') + "\"\n", 2, u"no more than 120"_s);
        row("address without a lock", "[clinic]\ntake_home_url = \"http://a.example\"\n", 2, u"https://"_s);
        row("address with a password", "[clinic]\ntake_home_url = \"https://a:b@c.example\"\n", 2,
            u"https://"_s);
        row("list of numbers", "[languages]\noffered = [1, 2]\n", 2, u"list of texts"_s);
        row("tag", "[languages]\noffered = [\"English\"]\n", 2, u"tags of languages"_s);
        row("printer", "[print]\nprinter = \"a b; rm\"\n", 2, u"lpstat"_s);
    }
    void wrongValues()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, says);
        const SettingsRead read = readSettingsText(text);
        QVERIFY(!read.complaints.isEmpty());
        // The last row is of the file as a whole: half a night.
        const SettingsComplaint &complaint = read.complaints.constLast();
        QCOMPARE(complaint.line, line);
        QVERIFY2(complaint.what.contains(says), qPrintable(complaint.what));
        QVERIFY(complaint.sentence().startsWith(u"Line %1: "_s.arg(line)));
        QVERIFY(complaint.logLine(u"/a/kiosk.toml"_s).startsWith(u"/a/kiosk.toml:%1: "_s.arg(line)));
        KioskSettings rest = read.settings;
        rest.wakeAt = {};
        QVERIFY(rest == KioskSettings());
    }

    /// A slip costs its line: the number to call in an emergency is still there.
    void aLineThatIsNoToml_data()
    {
        QTest::addColumn<QByteArray>("slip");
        QTest::newRow("no quotes") << QByteArray("name = City Clinic");
        QTest::newRow("quote that is never closed") << QByteArray("name = \"City Clinic");
        QTest::newRow("no value") << QByteArray("name =");
        QTest::newRow("colon") << QByteArray("name: \"City Clinic\"");
        QTest::newRow("twice") << QByteArray("emergency_number = \"999\"\nemergency_number = \"911\"");
        QTest::newRow("section twice") << QByteArray("[idle]\n[idle]");
        QTest::newRow("not UTF-8") << QByteArray("name = \"\xff\xfe\"");
        QTest::newRow("quotes of a word processor") << QByteArray("name = “City Clinic”");
    }
    void aLineThatIsNoToml()
    {
        QFETCH(QByteArray, slip);
        const SettingsRead read = readSettingsText("[sound]\nvolume_limit = 50\n[clinic]\n" + slip
                                                   + "\n[reader]\ntext_size = 200\n");
        QVERIFY(!read.complaints.isEmpty());
        QVERIFY2(read.complaints.constFirst().line >= 4 && read.complaints.constFirst().line <= 6,
                 qPrintable(read.complaints.constFirst().sentence()));
        QCOMPARE(read.settings.volumeLimit, 50);
        QCOMPARE(read.settings.textSize, 200);
    }

    void whatIsNoFileOfSettingsGivesDefaults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("noise") << QByteArray("\x7f\x45LF\x02\x01\x01\n\xff\xfe\n{{{{\n");
        QTest::newRow("too long") << QByteArray("# a\n").repeated(40'000);
        QTest::newRow("text that never ends") << QByteArray("[clinic]\nname = \"\"\"\nA\nB\nC\n");
        QTest::newRow("deep") << QByteArray("a = ") + QByteArray(20'000, '[');
        QTest::newRow("many slips") << QByteArray("a b c\n").repeated(60);
    }
    void whatIsNoFileOfSettingsGivesDefaults()
    {
        QFETCH(QByteArray, text);
        const SettingsRead read = readSettingsText(text);
        QVERIFY(!read.complaints.isEmpty());
        QVERIFY(read.settings == KioskSettings());
    }

    void aTornFileKeepsWhatIsWhole()
    {
        const QByteArray whole = "[clinic]\nemergency_number = \"112\"\nname = \"City Clinic\"\n";
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            const SettingsRead read = readSettingsText(whole.first(length));
            const QString number = read.settings.emergencyNumber;
            QVERIFY2(number.isEmpty() || number == u"112"_s, qPrintable(number));
        }
    }

    void aFileThatIsNotThereIsSaid()
    {
        for (const QString &path : { u"/no/such/file"_s, m_folder.path(), u"/dev/null/x"_s }) {
            const SettingsRead read = readSettings(path);
            QCOMPARE(linesOf(read), QList<int>{ 0 });
            QVERIFY(read.settings == KioskSettings());
        }
        const SettingsRead half = readSettingsText("[screen]\nsleep = \"20:00\"\n");
        QCOMPARE(linesOf(half), QList<int>{ 0 });
        QVERIFY(!half.settings.sleeps());
    }

    void aPipeIsNotWaitedFor()
    {
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(linesOf(readSettings(pipe)), QList<int>{ 0 });
    }

    void staffChangeAValueAndNothingElse()
    {
        const QByteArray before
            = "# Ours, since 2026: ♥\n[clinic]\nname = \"Ä ♥\" # as on the door\n"
              "take_home_url = \"https://a.example\"\n\n[languages]\noffered = [\n  \"en\", # all\n"
              "  \"es\",\n]\nodd_key = 1\n[idle] # seconds\nask_after = 90 # calm\n";
        const QString path = write(before);
        KioskSettings wanted = readSettings(path).settings;
        wanted.clinicName = u"City \"North\" \\ ♥"_s;
        wanted.languages = { u"en"_s, u"ar"_s };
        wanted.idleAfter = 120;
        wanted.volumeLimit = 60;
        wanted.stillThereFor = 40;
        const auto written = writeStaffSettings(path, wanted);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().log));
        const SettingsRead read = readSettings(path);
        QVERIFY(read.settings == wanted);
        const QByteArray after = contentOf(path);
        for (const char *kept : { "# Ours, since 2026: ♥\n", " # as on the door\n", " # calm\n",
                                  "odd_key = 1\n", "[idle] # seconds\n", "\n[sound]\nvolume_limit = 60\n" })
            QVERIFY2(after.contains(kept), after.constData());
    }

    /// The address on every printed page, and what leaves the machine, are the administrator's.
    void staffDoNotChangeWhatIsTheAdministrators()
    {
        const QString path = write("[clinic]\ntake_home_url = \"https://a.example\"\n");
        KioskSettings wanted = readSettings(path).settings;
        wanted.takeHomeUrl = u"https://b.example"_s;
        wanted.prometheus = true;
        QVERIFY(writeStaffSettings(path, wanted).has_value());
        QCOMPARE(readSettings(path).settings.takeHomeUrl, u"https://a.example"_s);
        QVERIFY(!readSettings(path).settings.prometheus);
    }

    void whatCouldNotBeReadBackIsNotWritten()
    {
        const QByteArray before = "[clinic]\nname = \"A\"\n";
        const QString path = write(before);
        KioskSettings wanted = readSettings(path).settings;
        wanted.clinicName = u"A\nB"_s;
        QVERIFY(!writeStaffSettings(path, wanted).has_value());
        wanted.clinicName = u"A"_s;
        wanted.idleAfter = 1;
        QVERIFY(!writeStaffSettings(path, wanted).has_value());
        QCOMPARE(contentOf(path), before);
    }

    void aFileThatIsNotThereIsMade()
    {
        const QString path = m_folder.filePath(u"new.toml"_s);
        KioskSettings wanted;
        wanted.emergencyNumber = u"112"_s;
        wanted.sleepAt = QTime(20, 0);
        wanted.wakeAt = QTime(7, 0);
        QVERIFY(writeStaffSettings(path, wanted).has_value());
        QVERIFY(readSettings(path).settings == wanted);
    }

    void whereNothingCanBeWrittenItIsSaid()
    {
        KioskSettings wanted;
        wanted.emergencyNumber = u"112"_s;
        const auto written = writeStaffSettings(u"/proc/kiosk.toml"_s, wanted);
        QVERIFY(!written.has_value());
        QVERIFY(written.error().sentence().contains(u"until the next start"_s));
        QVERIFY(!written.error().log.isEmpty());
    }

    void sleepGoesOverMidnight()
    {
        KioskSettings settings;
        QVERIFY(!settings.sleepsAt(QTime(3, 0)));
        settings.sleepAt = QTime(20, 0);
        settings.wakeAt = QTime(7, 0);
        QVERIFY(settings.sleepsAt(QTime(20, 0)) && settings.sleepsAt(QTime(3, 0)));
        QVERIFY(!settings.sleepsAt(QTime(7, 0)) && !settings.sleepsAt(QTime(19, 59)));
        settings.sleepAt = QTime(12, 0);
        settings.wakeAt = QTime(13, 0);
        QVERIFY(settings.sleepsAt(QTime(12, 30)) && !settings.sleepsAt(QTime(3, 0)));
    }

    void largeTextHasMoreTime()
    {
        KioskSettings settings;
        QCOMPARE(settings.idleAfterAt(1), 90);
        QCOMPARE(settings.idleAfterAt(1.5), 135);
        settings.idleAfter = 200;
        QCOMPARE(settings.idleAfterAt(2), 200); // never less than small text
    }
};

QTEST_GUILESS_MAIN(tst_KioskSettings)
#include "tst_kiosksettings.moc"
