// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordings.h"

#include "clippack.h"
#include "packwriter.h"
#include "tools.h"
#include "wav.h"
#include "yaml.h"

#include <QDir>
#include <QFile>
#include <QHash>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

constexpr int slowest = 90; // words a minute
constexpr int fastest = 200;
constexpr int fewestWords = 5; // of fewer, the pace says nothing
constexpr double longestSilence = 0.5; // seconds at each end
constexpr double softest = -30; // LUFS
constexpr double loudest = -14;
constexpr int lowestRate = 44100; // samples a second

qsizetype wordsIn(const QString &spoken) { return spoken.split(u' ', Qt::SkipEmptyParts).size(); }

QStringList wavFiles(const QString &folder)
{
    return QDir(folder).entryList({ u"*.wav"_s, u"*.WAV"_s }, QDir::Files, QDir::Name);
}

QString keyOf(const QString &file) { return QFileInfo(file).completeBaseName(); }

QString oneDecimal(double value) { return QString::number(value, 'f', 1); }

} // namespace

RecordedVoice readVoice(const QString &folder, Problems &problems)
{
    const QString name = u"voice.yaml"_s;
    RecordedVoice voice;
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        problems.addUnreadable({ name, 1 }, u"this file is missing"_s,
                               u"it names the speaker, the consent and the licence"_s);
        return voice;
    }
    const YamlNode root = parseYaml(file.readAll(), name, 1, problems);
    Fields fields(root, u"the voice"_s, problems);
    voice.language = fields.text(u"language"_s).text;
    voice.name = fields.text(u"name"_s).text;
    voice.consent = fields.text(u"consent"_s).text;
    voice.licence = fields.text(u"licence"_s).text;
    fields.finish();
    return voice;
}

QString faultOf(const QString &path, const QString &spoken)
{
    const Result<Wav> wav = readWav(path);
    if (!wav)
        return wav.error().sentence();
    if (wav->channels != 1)
        return u"It has %1 channels. Record one."_s.arg(wav->channels);
    if (wav->rate < lowestRate)
        return u"It has %1 samples a second. Record with 48 kHz."_s.arg(wav->rate);
    if (isClipped(*wav))
        return u"It is clipped: it was too loud for the recorder. Turn the recorder down, or go further away."_s;
    const Sounding sounding = soundingOf(*wav);
    if (sounding.to <= sounding.from)
        return u"Nothing can be heard in it."_s;
    if (sounding.from >= longestSilence)
        return u"It begins with %1 seconds of silence. Leave less than half a second."_s.arg(
            oneDecimal(sounding.from));
    if (const double after = wav->seconds() - sounding.to; after >= longestSilence)
        return u"It ends with %1 seconds of silence. Leave less than half a second."_s.arg(oneDecimal(after));
    const qsizetype words = wordsIn(spoken);
    const int pace = qRound(double(words) * 60 / (sounding.to - sounding.from));
    if (words >= fewestWords && pace < slowest)
        return u"It is read too slowly, or it is not this text: %1 words a minute. About 150 is right."_s.arg(
            pace);
    if (words >= fewestWords && pace > fastest)
        return u"It is read too fast, or something is left out: %1 words a minute. About 150 is right."_s.arg(
            pace);
    const double loudness = loudnessOf(*wav);
    if (loudness < softest)
        return u"It is too soft: %1 LUFS. It has to be above %2."_s.arg(oneDecimal(loudness)).arg(softest);
    if (loudness > loudest)
        return u"It is too loud: %1 LUFS. It has to be below %2."_s.arg(oneDecimal(loudness)).arg(loudest);
    return {};
}

RecordingReport checkRecordings(const QString &folder, const QList<SheetLine> &sheet)
{
    QHash<QString, QString> texts;
    for (const SheetLine &line : sheet)
        texts.insert(line.key, line.spoken);
    RecordingReport report;
    for (const QString &file : wavFiles(folder)) {
        const QString spoken = texts.take(keyOf(file));
        if (spoken.isEmpty()) {
            report.faults << RecordingFault{
                file,
                u"No sentence is said so any more, or it is not named after its key. "
                "Take it out."_s,
                {}
            };
            continue;
        }
        const QString fault = faultOf(QDir(folder).filePath(file), spoken);
        if (fault.isEmpty())
            ++report.good;
        else
            report.faults << RecordingFault{ file, fault, spoken };
    }
    report.missing = texts.size();
    return report;
}

Result<void> packRecordings(const QString &folder, const QList<SheetLine> &sheet, const RecordedVoice &voice,
                            const QString &packPath)
{
    QHash<QString, QString> texts;
    for (const SheetLine &line : sheet)
        texts.insert(line.key, line.spoken);
    PackContent pack;
    pack.language = voice.language;
    pack.voice = u"person/"_s + voice.name;
    pack.name = voice.name;
    pack.licence = voice.licence;
    for (const QString &file : wavFiles(folder)) {
        const QString spoken = texts.value(keyOf(file));
        const QString path = QDir(folder).filePath(file);
        if (spoken.isEmpty() || !faultOf(path, spoken).isEmpty())
            continue;
        const Result<QByteArray> opus = encodeOpus(path);
        if (!opus)
            return failure(opus.error());
        pack.clips.insert(clipKey(voice.language, spoken, pack.voice), { *opus, {}, u"recorded"_s });
    }
    return writePack(pack, packPath);
}

} // namespace Plainheart::Authoring
