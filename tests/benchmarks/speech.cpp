// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiooutput.h"
#include "contentstore.h"
#include "narrator.h"
#include "series.h"
#include "soundserver.h"
#include "voices.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextBoundaryFinder>

// What reading aloud costs: how long a reader waits for the first word, how long a voice takes for a
// sentence, and what is kept in memory. The loudspeakers are those of a sound server of its own, and what
// comes out of them is recorded.

namespace {

using namespace Plainheart;
using namespace PlainheartBench;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

/// Hears everything in no time.
class InstantOutput : public SoundOutput
{
public:
    void play(quint64 ticket, const Speech &) override
    {
        QMetaObject::invokeMethod(
            this, [this, ticket] { Q_EMIT finished(ticket); }, Qt::QueuedConnection);
    }
    void stop() override { }
    void setVolume(double) override { }
};

SpokenSentences sentencesOf(const ContentStore &store)
{
    SpokenSentences sentences;
    for (const Document &topic : store.topics(u"en"_s)) {
        for (const Section &section : topic.sections) {
            for (const Block &block : section.blocks) {
                QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, block.text);
                for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0;
                     from = to, to = finder.toNextBoundary()) {
                    const QString sentence = block.text.mid(from, to - from).trimmed();
                    sentences << SpokenSentence{ sentence, sentence, {} };
                }
            }
        }
    }
    return sentences;
}

/// ms until something is heard of a sentence; negative: nothing was within five seconds.
double firstSound(const SpokenSentence &sentence, const SoundServer &server)
{
    AudioOutput output;
    Narrator narrator(&output);
    qsizetype before = server.heard().size();
    const double begin = clockMs();
    narrator.read({ sentence }, voiceFor(u"en"_s));
    double heard = -1;
    (void)QTest::qWaitFor(
        [&] {
            const QByteArray all = server.heard();
            const auto *samples = reinterpret_cast<const qint16 *>(all.constData());
            for (qsizetype i = before / 2; i < all.size() / 2 && heard < 0; ++i)
                heard = std::abs(samples[i]) > 300 ? clockMs() - begin : -1;
            before = all.size() / 2 * 2;
            return heard >= 0;
        },
        5000);
    narrator.stop();
    waitFor(400);
    return heard;
}

bool measureFirstSound(const SpokenSentences &sentences, int runs)
{
    SoundServer server;
    if (!server.start() || !server.record())
        return false;
    qputenv("PULSE_SERVER", server.environment().value(u"PULSE_SERVER"_s).toUtf8());
    QList<double> first;
    QList<double> later;
    for (int i = 0; i < runs; ++i) {
        const double heard = firstSound(sentences.at(i * 7 % sentences.size()), server);
        if (heard < 0)
            return false;
        (i == 0 ? first : later) << heard;
    }
    printRow(u"from the touch to the first sound, the first time"_s, first, u"ms"_s, { 300 });
    printRow(u"from the touch to the first sound, after that"_s, later, u"ms"_s, { 300, true });
    return true;
}

void measureVoices(const SpokenSentences &sentences, bool few)
{
    for (const auto &[name, language] :
         { std::pair(u"flite"_s, u"en"_s), std::pair(u"espeak-ng"_s, u"es"_s) }) {
        const auto voice = voiceFor(language);
        QList<double> times;
        double sound = 0;
        double words = 0;
        for (qsizetype i = 0; i < (few ? 5 : sentences.size()); ++i) {
            const double begin = clockMs();
            const auto speech = voice->synthesize(sentences.at(i).spoken, 1);
            times << clockMs() - begin;
            sound += speech ? speech->milliseconds() : 0;
            words += double(sentences.at(i).spoken.split(u' ').size());
        }
        printRow(name + u": one sentence said"_s, times, u"ms"_s);
        printRow(name + u": pace"_s, { words * 60'000 / sound }, u"words a minute"_s);
    }
}

void measureMemory(const SpokenSentences &sentences, bool few)
{
    InstantOutput output;
    Narrator narrator(&output);
    SpokenSentences many;
    while (many.size() < (few ? 60 : 550))
        many << sentences.at(many.size() % sentences.size());
    double start = 0;
    QList<double> growth;
    QObject::connect(&narrator, &Narrator::sentenceChanged, &narrator, [&] {
        if (narrator.index() == 50)
            start = memoryMb();
        if (narrator.index() > 50 && narrator.index() % 50 == 49)
            growth << memoryMb() - start;
    });
    bool over = false;
    QObject::connect(&narrator, &Narrator::finished, &narrator, [&] { over = true; });
    narrator.read(many, voiceFor(u"en"_s));
    (void)QTest::qWaitFor([&] { return over; }, 300'000);
    printRow(u"memory that 500 sentences add to the first 50"_s, growth, u"MB"_s, { 5, true });
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({ { u"runs"_s, u"how often a sentence is begun"_s, u"n"_s, u"15"_s },
                        { u"few"_s, u"only see whether each figure can still be taken"_s } });
    parser.process(application);

    const auto store
        = ContentStore::open(QStringLiteral(PLAINHEART_BINARY_DIR "/share/plainheart/content.sqlite"));
    if (!store) {
        std::fputs(qPrintable(store.error().sentence() + u'\n'), stderr);
        return 1;
    }
    const SpokenSentences sentences = sentencesOf(**store);
    printHead();
    if (!measureFirstSound(sentences, qMax(2, parser.value(u"runs"_s).toInt()))) {
        std::fputs("Nothing was heard.\n", stderr);
        return 1;
    }
    measureVoices(sentences, parser.isSet(u"few"_s));
    measureMemory(sentences, parser.isSet(u"few"_s));
    printFoot();
    return 0;
}
