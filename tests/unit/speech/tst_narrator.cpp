// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakevoice.h"
#include "narrator.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

/// What a listener hears and sees of a page that is read, sentence by sentence.
class tst_Narrator : public QObject
{
    Q_OBJECT

    /// A narrator with all that it needs, and what it showed.
    struct Reading {
        FakeOutput output;
        Narrator narrator{ &output };
        std::shared_ptr<FakeVoice> voice = std::make_shared<FakeVoice>();
        QStringList shown;
        bool over = false;

        Reading()
        {
            QObject::connect(&narrator, &Narrator::sentenceChanged, &narrator, [this] {
                if (narrator.index() >= 0)
                    shown << narrator.sentence().shown;
            });
            QObject::connect(&narrator, &Narrator::finished, &narrator, [this] { over = true; });
        }
        void read(const QStringList &texts)
        {
            SpokenSentences sentences;
            for (const QString &text : texts)
                sentences << SpokenSentence{ text, text.toLower(), u"place"_s };
            narrator.read(sentences, voice);
        }
    };

private Q_SLOTS:
    void readsInOrderAndEnds()
    {
        Reading reading;
        reading.read({ u"One."_s, u"Two."_s, u"Three."_s });
        QTRY_VERIFY(reading.over);
        QCOMPARE(reading.shown, (QStringList{ u"One."_s, u"Two."_s, u"Three."_s }));
        QCOMPARE(reading.voice->said(), (QStringList{ u"one."_s, u"two."_s, u"three."_s }));
        QCOMPARE(reading.output.heard(), 3);
        QCOMPARE(reading.narrator.state(), Narrator::State::Stopped);
        QCOMPARE(reading.narrator.index(), -1);
    }

    void theNextIsReadyBeforeItIsNeeded()
    {
        Reading reading;
        reading.read({ u"a "_s.repeated(200), u"Two."_s, u"Three."_s });
        QTRY_VERIFY(reading.output.sounds());
        QTRY_COMPARE(reading.voice->said().size(), 2);
        QCOMPARE(reading.narrator.index(), 0);
    }

    void pausesAndGoesOn()
    {
        Reading reading;
        reading.read({ u"a "_s.repeated(20), u"Two."_s });
        QTRY_VERIFY(reading.output.sounds());
        reading.narrator.pause();
        QTRY_COMPARE(reading.voice->said().size(), 2); // the next is ready, and waits
        QVERIFY(!reading.output.sounds());
        QCOMPARE(reading.narrator.index(), 0);
        reading.narrator.resume();
        QTRY_VERIFY(reading.over);
        // From the beginning of the sentence, and it was not said twice by the voice.
        QCOMPARE(reading.output.heard(), 2);
        QCOMPARE(reading.voice->said().size(), 2);
    }

    void backForthAndAgain()
    {
        Reading reading;
        const QString one = u"One "_s.repeated(100);
        const QString two = u"Two "_s.repeated(100);
        const QString three = u"Three "_s.repeated(100);
        reading.read({ one, two, three });
        QTRY_VERIFY(reading.output.sounds());
        reading.narrator.next();
        QTRY_VERIFY(reading.output.sounds());
        QCOMPARE(reading.narrator.sentence().shown, two);
        reading.narrator.repeat();
        QCOMPARE(reading.narrator.sentence().shown, two);
        reading.narrator.previous();
        QCOMPARE(reading.narrator.sentence().shown, one);
        reading.narrator.previous(); // there is none before
        QCOMPARE(reading.narrator.sentence().shown, one);
        QTRY_VERIFY(reading.output.sounds());
        reading.narrator.next();
        reading.narrator.next();
        QCOMPARE(reading.narrator.sentence().shown, three);
        reading.narrator.next();
        QVERIFY(reading.over);
        QVERIFY(!reading.output.sounds());
    }

    void stopsAtOnce()
    {
        Reading reading;
        reading.read({ u"a "_s.repeated(100), u"Two."_s });
        QTRY_VERIFY(reading.output.sounds());
        reading.narrator.stop();
        QVERIFY(!reading.output.sounds());
        QCOMPARE(reading.narrator.index(), -1);
        QVERIFY(!reading.over);
        // What is read afterwards is all that is heard to its end.
        reading.read({ u"Three."_s });
        QTRY_VERIFY(reading.over);
        QCOMPARE(reading.output.heard(), 1);
        QCOMPARE(reading.shown.constLast(), u"Three."_s);
        QVERIFY(!reading.shown.contains(u"Two."_s));
    }

    void fasterAndSlower()
    {
        Reading reading;
        reading.read({ u"a "_s.repeated(100).trimmed() });
        QTRY_VERIFY(reading.output.sounds());
        const int normal = reading.output.milliseconds();
        reading.narrator.setSpeed(1.25);
        QTRY_COMPARE(reading.output.milliseconds(), int(normal / 1.25));
        reading.narrator.setSpeed(99);
        QCOMPARE(reading.narrator.speed(), fastestSpeech);
        reading.narrator.setSpeed(0);
        QCOMPARE(reading.narrator.speed(), slowestSpeech);
        QCOMPARE(reading.narrator.index(), 0);
    }

    /// Without sound the sentences go on, slowly enough to be read, and it is told that nothing is heard.
    void captionsWithoutADevice()
    {
        Reading reading;
        reading.output.loseDevice();
        reading.read({ u"One."_s, u"Two."_s });
        QTRY_VERIFY(reading.narrator.silent());
        QElapsedTimer shown;
        shown.start();
        QTRY_VERIFY(reading.narrator.index() != 0);
        QVERIFY2(shown.elapsed() >= 600, qPrintable(QString::number(shown.elapsed())));
        QTRY_VERIFY(reading.over);
        QCOMPARE(reading.shown, (QStringList{ u"One."_s, u"Two."_s }));
        QVERIFY(!reading.narrator.silent());
    }

    void aDeviceThatGoesAndComesBack()
    {
        Reading reading;
        reading.read({ u"a "_s.repeated(100), u"Two."_s, u"Three."_s });
        QTRY_VERIFY(reading.output.sounds());
        reading.output.loseDevice();
        QVERIFY(reading.narrator.silent());
        QCOMPARE(reading.narrator.index(), 0);
        reading.output.findDevice();
        reading.narrator.next();
        QTRY_VERIFY(reading.output.sounds());
        QVERIFY(!reading.narrator.silent());
        QTRY_VERIFY(reading.over);
    }

    void aSentenceThatCanNotBeSaidIsShown()
    {
        Reading reading;
        reading.voice->setMute(u"two."_s);
        reading.read({ u"One."_s, u"Two."_s, u"Three."_s });
        QTRY_COMPARE(reading.narrator.index(), 1);
        QTRY_VERIFY(reading.narrator.silent());
        QTRY_VERIFY(reading.over);
        QCOMPARE(reading.output.heard(), 2);
    }

    void withoutAVoice()
    {
        Reading reading;
        reading.voice.reset();
        reading.read({ u"One."_s });
        QVERIFY(reading.narrator.silent());
        QTRY_VERIFY(reading.over);
    }

    void anotherPageReplacesTheFirst()
    {
        Reading reading;
        reading.read({ u"a "_s.repeated(100) });
        QTRY_VERIFY(reading.output.sounds());
        reading.read({ u"Else."_s });
        QTRY_VERIFY(reading.over);
        QCOMPARE(reading.shown.last(), u"Else."_s);
        QCOMPARE(reading.output.heard(), 1);
    }

    void nothingToRead()
    {
        Reading reading;
        reading.read({});
        QCOMPARE(reading.narrator.state(), Narrator::State::Stopped);
    }
};

QTEST_GUILESS_MAIN(tst_Narrator)
#include "tst_narrator.moc"
