// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipvoice.h"
#include "espeakvoice.h"
#include "flitevoice.h"
#include "livevoice.h"
#include "voices.h"

#include <cmath>
#include <QProcess>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

const QStringList sentences{
    u"A heart attack leaves a scar."_s,
    u"The scar is tough, but it can not squeeze, so the rest of the heart works harder."_s,
    u"Doctors hope that stem cells could make the scar smaller."_s,
    u"Keep taking your medicines, and ask before you stop one."_s,
    u"In a large study of people with heart failure, no clear difference was found."_s,
};

const QStringList spanish{
    u"Un ataque al coraz\u00f3n deja una cicatriz."_s,
    u"La cicatriz es dura, pero no puede apretar."_s,
};

/// From 0 to 1: the strength of a sound.
double loudness(const Speech &speech)
{
    const auto *samples = reinterpret_cast<const qint16 *>(speech.pcm.constData());
    const qsizetype count = speech.pcm.size() / 2;
    double sum = 0;
    for (qsizetype i = 0; i < count; ++i)
        sum += double(samples[i]) * samples[i];
    return count > 0 ? std::sqrt(sum / double(count)) / 32768 : 0;
}

/// Words in a minute, over all the sentences.
double pace(Voice &voice, double speed)
{
    double words = 0;
    double milliseconds = 0;
    for (const QString &sentence : sentences) {
        const auto speech = voice.synthesize(sentence, speed);
        if (!speech)
            return 0;
        words += double(sentence.split(u' ').size());
        milliseconds += speech->milliseconds();
    }
    return words * 60'000 / milliseconds;
}

} // namespace

class tst_Voices : public QObject
{
    Q_OBJECT

    static void addVoices()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("flite") << u"en"_s;
        QTest::newRow("espeak-ng") << u"es"_s;
    }

private Q_SLOTS:
    void whoSpeaksWhat()
    {
        QVERIFY(dynamic_cast<FliteVoice *>(liveVoice(u"en"_s).get()));
        QVERIFY(dynamic_cast<FliteVoice *>(liveVoice(u"en-GB"_s).get()));
        for (const QString &language : { u"es"_s, u"ar"_s, u"de"_s, u"pt-BR"_s, u"zh"_s, u"es-AR"_s }) {
            QVERIFY2(dynamic_cast<EspeakVoice *>(liveVoice(language).get()), qPrintable(language));
            QVERIFY2(voiceFor(language), qPrintable(language));
        }
        for (const QString &language : { u"xx"_s, QString(), u"qqq-Latn"_s }) {
            QVERIFY2(!voiceFor(language), qPrintable(language));
        }
    }

    void saysWords_data() { addVoices(); }
    void saysWords()
    {
        QFETCH(QString, language);
        const auto voice = voiceFor(language);
        for (const QString &sentence : language == "es"_L1 ? spanish : sentences) {
            const auto speech = voice->synthesize(sentence, 1);
            QVERIFY2(speech, qPrintable(speech ? QString() : speech.error().log));
            QVERIFY(loudness(*speech) > 0.01);
            // Each word ends after the one before, and the last about when the sound does.
            QCOMPARE(speech->wordEnds.size(), sentence.split(u' ').size());
            QVERIFY(std::is_sorted(speech->wordEnds.cbegin(), speech->wordEnds.cend()));
            // Nobody waits long for the first word.
            const auto *samples = reinterpret_cast<const qint16 *>(speech->pcm.constData());
            QVERIFY(std::any_of(samples, samples + speech->rate / 10,
                                [](qint16 s) { return std::abs(s) > 200; }));
            QVERIFY(speech->wordEnds.first() > 20);
            QVERIFY(speech->wordEnds.last() <= speech->milliseconds());
            QVERIFY(speech->wordEnds.last() > speech->milliseconds() - 700);
        }
    }

    void pace_data() { addVoices(); }
    void pace()
    {
        QFETCH(QString, language);
        const auto voice = voiceFor(language == u"es"_s ? u"en"_s : language);
        // Of espeak-ng the pace was set in English.
        EspeakVoice espeak(espeakVoiceName(u"en-us"_s));
        Voice &asked = language == u"es"_s ? static_cast<Voice &>(espeak) : *voice;
        const double normal = ::pace(asked, 1);
        qInfo("%s: %.0f words a minute", qPrintable(language), normal);
        QVERIFY2(normal > 140 && normal < 160, qPrintable(QString::number(normal)));
        for (const double speed : { slowestSpeech, 1.25, fastestSpeech }) {
            const double asFast = ::pace(asked, speed);
            QVERIFY2(std::abs(asFast / normal / speed - 1) < 0.1,
                     qPrintable(u"%1 words at %2"_s.arg(asFast).arg(speed)));
        }
    }

    void oddTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("marks alone") << u"... \u2014 !?"_s;
        QTest::newRow("another script") << u"\u0642\u0644\u0628"_s;
        QTest::newRow("accents") << u"Fa\u00e7ade \u2019 caf\u00e9 \u201cna\u00efve\u201d"_s;
        QTest::newRow("long") << u"The heart beats. "_s.repeated(60);
        QTest::newRow("markup") << u"<speak>&amp; [[h@'loU]]"_s;
    }
    void oddTexts()
    {
        QFETCH(QString, text);
        for (const QString &language : { u"en"_s, u"es"_s }) {
            const auto speech = voiceFor(language)->synthesize(text, 1);
            QVERIFY(speech);
            QVERIFY(speech->rate > 0);
        }
    }

    void clips()
    {
        const auto original = FliteVoice().synthesize(sentences.at(1), 1);
        QTemporaryDir folder;
        QFile raw(folder.filePath(u"s.raw"_s));
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(original->pcm);
        raw.close();
        QCOMPARE(QProcess::execute(u"opusenc"_s,
                                   { u"--quiet"_s, u"--serial"_s, u"1"_s, u"--speech"_s, u"--bitrate"_s,
                                     u"24"_s, u"--raw"_s, u"--raw-rate"_s, u"16000"_s, u"--raw-chan"_s,
                                     u"1"_s, raw.fileName(), folder.filePath(u"s.opus"_s) }),
                 0);
        QFile encoded(folder.filePath(u"s.opus"_s));
        QVERIFY(encoded.open(QIODevice::ReadOnly));
        const QByteArray opus = encoded.readAll();

        ClipVoice voice(
            [&](const QString &spoken) { return spoken == sentences.at(1) ? opus : QByteArray(); });
        const auto clip = voice.synthesize(sentences.at(1), 1);
        QVERIFY(clip);
        QVERIFY(std::abs(clip->milliseconds() - original->milliseconds()) < 60);
        QVERIFY(std::abs(loudness(*clip) / loudness(*original) - 1) < 0.15);
        for (const double speed : { slowestSpeech, fastestSpeech }) {
            const auto other = voice.synthesize(sentences.at(1), speed);
            QVERIFY(std::abs(other->milliseconds() * speed - clip->milliseconds()) < 120);
            QVERIFY(std::abs(loudness(*other) / loudness(*original) - 1) < 0.2);
        }

        // What is damaged or not there is an error, not a noise.
        QVERIFY(!voice.synthesize(u"something else"_s, 1));
        QVERIFY(!decodeClip(opus.left(40), 1));
        QVERIFY(!decodeClip(QByteArray(500, 'x'), 1));
    }
};

QTEST_GUILESS_MAIN(tst_Voices)
#include "tst_voices.moc"
