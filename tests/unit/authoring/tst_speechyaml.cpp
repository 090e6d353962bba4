// SPDX-License-Identifier: GPL-3.0-or-later
#include "deckreader.h"

#include <QTest>

using namespace Plainheart;
using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

/// speech.yaml: what is read, and what an author is told.
class SpeechYamlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndKeeps()
    {
        Problems problems;
        const Lexicon lexicon = read("openings: [\"Dr.\"]\n"
                                     "words:\n"
                                     "  - {shown: \"%\", spoken: percent}\n"
                                     "sounds:\n"
                                     "  - {word: fibrosis, phones: f ay0 b r ow1 s ih0 s, espeak: \"faIbr'oUsIs\"}\n",
                                     u"en"_s, problems);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.report(QString())));
        // As the store keeps it.
        const Lexicon kept = lexiconFromJson(lexiconToJson(lexicon));
        QCOMPARE(kept.language, u"en"_s);
        QCOMPARE(kept.openings, QStringList{ u"Dr."_s });
        QCOMPARE(kept.words.value(0).spoken, u"percent"_s);
        QCOMPARE(kept.sounds.value(0).word, u"fibrosis"_s);
        QCOMPARE(kept.sounds.value(0).phones, u"f ay0 b r ow1 s ih0 s"_s);
        QCOMPARE(kept.sounds.value(0).espeak, u"faIbr'oUsIs"_s);
        QVERIFY(kept.numbers.isEmpty());
    }

    /// Each with its file, its line, and mostly what to do.
    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *yaml, const char *told, const char *language = "en") {
            QTest::newRow(name) << QString::fromLatin1(language) << QByteArray(yaml) << QString::fromUtf8(told);
        };
        row("a digit", "words:\n  - {shown: CD34, spoken: C D 34}\n",
            "en/speech.yaml:2: error: \"C D 34\" can't be said: it has the sign \"3\"");
        row("a sign", "words:\n  - {shown: \"5%\", spoken: \"five %\"}\n", "has the sign \"%\"");
        row("twice", "words:\n  - {shown: EF, spoken: E F}\n  - {shown: EF, spoken: eff}\n",
            "en/speech.yaml:3: error: \"EF\" stands here twice\n  hint: the first one is in line 2");
        row("idle", "words:\n  - {shown: heart, spoken: heart}\n", "is said as it is shown");
        row("a missing field", "words:\n  - {shown: EF}\n", "\"spoken\"");
        row("an unknown field", "words:\n  - {shown: EF, spoken: E F, sound: x}\n", "\"sound\"");
        row("an unknown part", "word: []\n", "\"word\"");
        row("a phone", "sounds:\n  - {word: fibrosis, phones: f ay0 b r oww1 s}\n",
            "\"oww1\" is no phone of an English voice");
        row("no stress mark", "sounds:\n  - {word: fibrosis, phones: f ay b r ow1 s}\n",
            "a vowel carries its stress: ay0 or ay1");
        row("no stress", "sounds:\n  - {word: fibrosis, phones: f ay0 b r ow0 s}\n", "has no stress");
        row("two words", "sounds:\n  - {word: heart attack, phones: hh aa1 r t}\n", "is not one word in small letters");
        row("capitals", "sounds:\n  - {word: Fibrosis, phones: f ay1}\n", "is not one word in small letters");
        row("no sound", "sounds:\n  - {word: fibrosis}\n", "nothing says how \"fibrosis\" sounds");
        row("brackets", "sounds:\n  - {word: fibrosis, espeak: \"[[faIbr'oUsIs]]\"}\n", "in the letters of espeak-ng");
        row("espeak without stress", "sounds:\n  - {word: fibrosis, espeak: faIbroUsIs}\n", "has no stress");
        row("phones of Spanish", "sounds:\n  - {word: fibrosis, phones: f ay1}\n", "speak English only", "es");
        row("numbers too few", "numbers: {small: [zero, one]}\n", "\"small\" needs 20 words, not 2");
        row("numbers without a point", "numbers: {small: []}\n", "\"point\"");
        row("months", "months: [January]\n", "\"months\" needs 12 words, not 1");
        row("an opening", "openings: [Dr]\n", "\"Dr\" has no full stop");
        row("empty", "", "en/speech.yaml:1");
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, yaml);
        QFETCH(QString, told);
        Problems problems;
        (void)read(yaml, language, problems);
        QVERIFY2(problems.report(QString()).contains(told), qPrintable(problems.report(QString())));
    }

private:
    static Lexicon read(const QByteArray &yaml, const QString &language, Problems &problems)
    {
        return readSpeech(yaml, u"en/speech.yaml"_s, language, problems);
    }
};

QTEST_APPLESS_MAIN(SpeechYamlTest)
#include "tst_speechyaml.moc"
