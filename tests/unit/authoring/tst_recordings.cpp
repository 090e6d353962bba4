// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordings.h"

#include "clippack.h"
#include "contentstore.h"
#include "teststore.h"

#include <cmath>
#include <numbers>
#include <QDataStream>
#include <QTemporaryDir>

using namespace Plainheart;
using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

namespace {

/// Something like a voice: a tone that swells and ebbs a few times a second.
struct Take {
    double before = 0.1; ///< seconds of silence
    double voice = 4;
    double after = 0.1;
    double level = 0.3; ///< 1: full scale
    int rate = 48000;
    int channels = 1;
};

QByteArray wavOf(const Take &take)
{
    QByteArray samples;
    QDataStream out(&samples, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    const double whole = take.before + take.voice + take.after;
    for (int i = 0; i < int(whole * take.rate); ++i) {
        const double t = double(i) / take.rate;
        const bool sounds = t >= take.before && t < take.before + take.voice;
        const double swell = 0.6 + 0.4 * std::sin(2 * std::numbers::pi * 4 * t);
        const double value = sounds ? take.level * swell * std::sin(2 * std::numbers::pi * 220 * t) : 0;
        for (int channel = 0; channel < take.channels; ++channel)
            out << qint16(std::clamp(value, -1.0, 1.0) * 32767);
    }
    QByteArray wav;
    QDataStream head(&wav, QIODevice::WriteOnly);
    head.setByteOrder(QDataStream::LittleEndian);
    head.writeRawData("RIFF", 4);
    head << quint32(36 + samples.size());
    head.writeRawData("WAVEfmt ", 8);
    head << quint32(16) << quint16(1) << quint16(take.channels) << quint32(take.rate)
         << quint32(take.rate * take.channels * 2) << quint16(take.channels * 2) << quint16(16);
    head.writeRawData("data", 4);
    head << quint32(samples.size());
    return wav + samples;
}

const QString tenWords = u"one two three four five six seven eight nine ten"_s;

} // namespace

/// What a speaker sends back, and what is said of it.
class RecordingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("wav");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const Take &take, const QString &told) {
            QTest::newRow(name) << wavOf(take) << told;
        };
        row("good", {}, {});
        row("90 words a minute", { .voice = 6.6 }, {});
        row("200 words a minute", { .voice = 3.05 }, {});
        row("too slow", { .voice = 7.5 }, u"too slowly"_s);
        row("too fast", { .voice = 2 }, u"too fast"_s);
        row("clipped", { .level = 1.8 }, u"clipped"_s);
        row("too soft", { .level = 0.02 }, u"too soft"_s);
        row("too loud", { .level = 0.98 }, u"too loud"_s);
        row("silence before", { .before = 0.8 }, u"begins with 0.8 seconds of silence"_s);
        row("silence after", { .after = 1.5 }, u"ends with 1.5 seconds of silence"_s);
        row("nothing", { .level = 0 }, u"Nothing can be heard"_s);
        row("two channels", { .channels = 2 }, u"2 channels"_s);
        row("a telephone", { .rate = 8000 }, u"8000 samples"_s);
        QTest::newRow("no sound file") << QByteArray("hello") << u"no sound file"_s;
        QTest::newRow("cut off at once") << wavOf({}).left(44) << u"no sound"_s;
    }
    void hearsWhatIsWrong()
    {
        QFETCH(QByteArray, wav);
        QFETCH(QString, told);
        const QString fault = faultOf(written(u"x.wav"_s, wav), tenWords);
        QVERIFY2(told.isEmpty() ? fault.isEmpty() : fault.contains(told), qPrintable(fault));
    }

    /// One word has no pace.
    void aTitleMayBeShort()
    {
        QCOMPARE(faultOf(written(u"x.wav"_s, wavOf({ .voice = 0.9 })), u"fibrosis"_s), QString());
    }

    /// Each file that is not good is told with what to say again; one whose text is gone, and what is missing, too.
    void tellsPerFile()
    {
        const QTemporaryDir folder;
        const QList<SheetLine> sheet{ { u"aaaa"_s, u"1 to 10"_s, tenWords },
                                      { u"bbbb"_s, {}, u"two "_s + tenWords },
                                      { u"cccc"_s, {}, u"three"_s } };
        write(folder.filePath(u"aaaa.wav"_s), wavOf({}));
        write(folder.filePath(u"bbbb.wav"_s), wavOf({ .voice = 1 }));
        write(folder.filePath(u"dddd.wav"_s), wavOf({}));
        const RecordingReport report = checkRecordings(folder.path(), sheet);
        QCOMPARE(report.good, 1);
        QCOMPARE(report.missing, 1);
        QCOMPARE(report.faults.size(), 2);
        QCOMPARE(report.faults.at(0).file, u"bbbb.wav"_s);
        QCOMPARE(report.faults.at(0).text, u"two "_s + tenWords);
        QCOMPARE(report.faults.at(1).file, u"dddd.wav"_s);
        QVERIFY(report.faults.at(1).what.startsWith(u"No sentence"_s));
    }

    /// Without a name, a consent and a licence nothing is taken.
    void needsConsent_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("told");
        const QString whole = u"language: en\nname: Ann\nconsent: Ann agreed on 2026-11-29.\nlicence: CC BY 4.0\n"_s;
        QTest::newRow("whole") << whole << QString();
        for (const char *field : { "name", "consent", "licence", "language" }) {
            QStringList lines = whole.split(u'\n');
            lines.removeIf([&](const QString &line) { return line.startsWith(QLatin1StringView(field)); });
            QTest::newRow(field) << lines.join(u'\n') << u"\"%1\""_s.arg(QLatin1StringView(field));
        }
        QTest::newRow("an unknown field") << whole + u"age: 50\n"_s << u"age"_s;
        QTest::newRow("no file") << QString() << u"missing"_s;
    }
    void needsConsent()
    {
        QFETCH(QString, yaml);
        QFETCH(QString, told);
        const QTemporaryDir folder;
        if (!yaml.isEmpty())
            write(folder.filePath(u"voice.yaml"_s), yaml.toUtf8());
        Problems problems;
        const RecordedVoice voice = readVoice(folder.path(), problems);
        const QString report = problems.report(QString());
        QVERIFY2(told.isEmpty() ? report.isEmpty() && voice.name == u"Ann"_s : report.contains(told),
                 qPrintable(report));
    }

    /// What was recorded can be played, under the key that a page asks for.
    void packsWhatIsGood()
    {
        const QTemporaryDir folder;
        const QString pack = folder.filePath(u"pack.sqlite"_s);
        write(folder.filePath(u"aaaa.wav"_s), wavOf({}));
        const auto packed = packRecordings(folder.path(), { { u"aaaa"_s, {}, tenWords } },
                                           { u"en"_s, u"Ann"_s, u"yes"_s, u"CC BY 4.0"_s }, pack);
        QVERIFY2(packed, packed ? "" : qPrintable(packed.error().sentence()));
        const auto opened = ClipPack::open(pack);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().log));
        QCOMPARE((*opened)->voiceName(), u"Ann"_s);
        QCOMPARE((*opened)->licence(), u"CC BY 4.0"_s);
        const QString key = (*opened)->keyOf(tenWords);
        QVERIFY((*opened)->hasAll({ key }));
        QVERIFY((*opened)->clip(key).startsWith("OggS"));
    }

    /// The list names each sentence once, with a key that a file can be named after, and how to say it.
    void writesTheList()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath(u"store.sqlite"_s);
        PlainheartTest::makeStore(store);
        const QString csv = folder.filePath(u"script.csv"_s);
        const auto written = writeRecordingSheet(store, u"en"_s, csv);
        QVERIFY2(written, written ? "" : qPrintable(written.error().sentence()));
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.constFirst(), u"key,text,how to say it"_s);
        QCOMPARE(lines.size(), *written + 1);
        QSet<QString> keys;
        for (const QString &line : lines.mid(1))
            keys << line.section(u',', 0, 0);
        QCOMPARE(keys.size(), *written);
        const auto other = writeRecordingSheet(store, u"xx"_s, csv);
        QVERIFY(!other && other.error().what.contains(u"no language \"xx\""_s));
    }

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        write(m_folder.filePath(name), bytes);
        return m_folder.filePath(name);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RecordingsTest)
#include "tst_recordings.moc"
