// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiooutput.h"
#include "printqueue.h"
#include "voices.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

// This program lies where no plugins are: what an installation that lost them still does.

class tst_WithoutPlugins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// So Read aloud is not offered.
    void nobodySpeaks()
    {
        for (const QString &language : { u"en"_s, u"es"_s })
            QVERIFY2(!voiceFor(language), qPrintable(language));
    }

    void aRecordedSentenceIsRefused()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"plugin: .*sound\\.so"_s));
        const auto speech = clipVoice([](const QString &) { return QByteArray("OggS"); })->synthesize({}, 1);
        QVERIFY(!speech);
        QCOMPARE(speech.error().what, u"This sentence can't be said."_s);
    }

    void thereIsNoSound()
    {
        AudioOutput output;
        QSignalSpy lost(&output, &SoundOutput::lost);
        output.prepare();
        output.setVolume(0.5);
        output.play(1, { QByteArray(1000, '\0'), 16000, {} });
        QVERIFY(lost.wait());
    }

    void nothingIsPrinted()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"plugin: .*print\\.so"_s));
        PrintQueue queue;
        QSignalSpy looked(&queue, &PrintService::looked);
        queue.look();
        QVERIFY(looked.wait());
        QCOMPARE(looked.first().at(1).value<PrintFault>(), PrintFault::NoService);

        QSignalSpy progressed(&queue, &PrintService::progressed);
        queue.print("%PDF", { u"desk"_s });
        const PrintProgress failed{ PrintProgress::State::Failed, PrintFault::NoService };
        QTRY_VERIFY(!progressed.isEmpty() && progressed.last().first().value<PrintProgress>() == failed);
    }
};

QTEST_GUILESS_MAIN(tst_WithoutPlugins)
#include "tst_withoutplugins.moc"
