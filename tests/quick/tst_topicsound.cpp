// SPDX-License-Identifier: GPL-3.0-or-later
#include "allsentences.h"
#include "clippack.h"
#include "clipvoice.h"
#include "contentstore.h"
#include "festival.h"
#include "packwriter.h"
#include "soundserver.h"
#include "spokentext.h"

#include <algorithm>
#include <cmath>
#include <QSet>
#include <vector>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

const QString topic = u"fibrosis"_s;

using Samples = std::vector<double>;

Samples samplesOf(const QByteArray &pcm)
{
    const auto *first = reinterpret_cast<const qint16 *>(pcm.constData());
    return { first, first + pcm.size() / 2 };
}

/// Loudness in steps of 10 ms: two sounds of other rates can be compared by it.
Samples loudness(const Samples &sound, int rate)
{
    const auto step = size_t(rate / 100);
    Samples loud;
    for (size_t at = 0; at + step <= sound.size(); at += step) {
        double sum = 0;
        for (size_t i = 0; i < step; ++i)
            sum += sound.at(at + i) * sound.at(at + i);
        loud.push_back(std::sqrt(sum / double(step)));
    }
    return loud;
}

double likeness(const Samples &whole, size_t at, const Samples &part)
{
    double meanA = 0;
    double meanB = 0;
    for (size_t i = 0; i < part.size(); ++i) {
        meanA += whole.at(at + i);
        meanB += part.at(i);
    }
    meanA /= double(part.size());
    meanB /= double(part.size());
    double both = 0;
    double one = 0;
    double other = 0;
    for (size_t i = 0; i < part.size(); ++i) {
        const double a = whole.at(at + i) - meanA;
        const double b = part.at(i) - meanB;
        both += a * b;
        one += a * a;
        other += b * b;
    }
    return one > 0 && other > 0 ? both / std::sqrt(one * other) : 0;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression notWords(u"[^a-z' ]+"_s);
    return QString(text).toLower().replace(notWords, u" "_s).simplified().split(u' ', Qt::SkipEmptyParts);
}

/// How many words have to be put in, left out or changed.
int distance(const QStringList &a, const QStringList &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int cost = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({ cost, row[size_t(j) + 1] + 1, row[size_t(j)] + 1 });
        }
    }
    return row.back();
}

/// What a recogniser of speech makes of a sound of 16 kHz.
QString understood(const QByteArray &pcm, const QString &folder)
{
    const QString file = folder + u"/sentence.raw"_s;
    QFile raw(file);
    if (!raw.open(QIODevice::WriteOnly) || raw.write(pcm) != pcm.size())
        return {};
    raw.close();
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral(POCKETSPHINX), { u"-infile"_s, file });
    if (!process.waitForFinished(120'000))
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace

/// A topic with a narration pack, in the program: what comes out of the loudspeakers is what was rendered of
/// the words that are shown.
class tst_TopicSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_content = m_folder.filePath(u"content.sqlite"_s);
        QVERIFY(QFile::copy(qEnvironmentVariable("PLAINHEART_TEST_CONTENT"), m_content));
        auto store = ContentStore::open(m_content);
        QVERIFY(store);
        m_store = std::move(*store);
        const auto festival = Authoring::Festival::find(m_store->lexicon(u"en"_s));
        QVERIFY2(festival, festival ? "" : qPrintable(festival.error().what));
        QStringList spoken;
        for (const SpokenSentence &sentence : allSentences(*m_store, u"en"_s)) {
            if (sentence.key.startsWith(topic + u'/') && !spoken.contains(sentence.spoken))
                spoken << sentence.spoken;
        }
        const auto clips = festival->render(spoken);
        QVERIFY2(clips, clips ? "" : qPrintable(clips.error().what));
        Authoring::PackContent pack{ u"en"_s,
                                     Authoring::Festival::voice(),
                                     Authoring::Festival::voiceName(),
                                     Authoring::Festival::voiceLicence(),
                                     {} };
        for (qsizetype i = 0; i < spoken.size(); ++i)
            pack.clips.insert(clipKey(u"en"_s, spoken.at(i), pack.voice),
                              { clips->at(i).opus, clips->at(i).wordEnds, Authoring::Festival::voice() });
        const auto written = Authoring::writePack(pack, m_folder.filePath(u"narration.sqlite"_s));
        QVERIFY2(written, written ? "" : qPrintable(written.error().what));
        auto opened = ClipPack::open(m_folder.filePath(u"narration.sqlite"_s));
        QVERIFY(opened);
        m_pack = std::move(*opened);

        SoundServer server;
        QVERIFY(server.start());
        QVERIFY(server.record());
        QProcess reader;
        QProcessEnvironment environment = server.environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        reader.setProcessEnvironment(environment);
        reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        reader.start(QCoreApplication::applicationDirPath() + u"/topic_reader"_s, { m_content, topic });
        QVERIFY(reader.waitForFinished(400'000));
        m_told = QString::fromUtf8(reader.readAllStandardOutput());
        m_heard = server.heard();
        QVERIFY2(m_told.contains(u"over\n"_s), qPrintable(m_told));
        QVERIFY2(!m_told.contains(u"silent\n"_s), qPrintable(m_told));
        const SpokenText text(m_store->lexicon(u"en"_s));
        for (const QString &line : m_told.split(u'\n')) {
            if (line.startsWith(u"sentence "_s) && line.size() > 9)
                m_spoken << text.spoken(line.mid(9));
        }
        const QString keep = qEnvironmentVariable("PLAINHEART_SOUNDS");
        if (!keep.isEmpty()) {
            QFile file(keep + u"/topic.raw"_s);
            if (file.open(QIODevice::WriteOnly))
                file.write(m_heard);
        }
    }

    /// The takeaway, the open step and how sure anyone is are among what was marked.
    void theTopicIsRead()
    {
        const Document document = *m_store->document(topic, u"en"_s);
        const QString all = QString(m_told).remove(u"sentence "_s).simplified();
        for (const QString &part :
             { document.takeaway, document.sections.first().blocks.first().text, document.caveat.headline })
            QVERIFY2(all.contains(part.section(u' ', 0, 5)), qPrintable(part + u"\n in \n"_s + m_told));
        QVERIFY(m_spoken.size() > 8);
    }

    /// A clip has as many words as its sentence, one after another, to the end of its sound.
    void clipsHaveTheWordsOfTheirSentences()
    {
        for (const QString &spoken : m_spoken) {
            const QString key = m_pack->keyOf(spoken);
            const QList<double> ends = m_pack->wordEnds(key);
            QVERIFY2(!m_pack->clip(key).isEmpty(), qPrintable(u"no clip: "_s + spoken));
            QCOMPARE(ends.size(), spoken.split(u' ', Qt::SkipEmptyParts).size());
            QVERIFY(std::is_sorted(ends.cbegin(), ends.cend()));
            const auto speech = decodeClip(m_pack->clip(key), 1);
            QVERIFY(speech);
            const double length = speech->milliseconds() / 1000.0;
            // Half a second or less of silence stands before the first word; it is not played.
            QVERIFY2(
                ends.last() <= length + 0.5 && ends.last() > length - 1.5,
                qPrintable(
                    u"the last word ends at %1 s of %2 s: %3"_s.arg(ends.last()).arg(length).arg(spoken)));
        }
    }

    /// What the loudspeakers played is these clips, each after the one before; and what a recogniser makes of
    /// it are the words that were marked, not those of another sentence.
    void whatIsPlayedIsWhatIsShown()
    {
        const Samples heard = loudness(samplesOf(m_heard), SoundServer::rate);
        size_t end = 0;
        int words = 0;
        int wrong = 0;
        int strange = 0;
        for (qsizetype i = 0; i < m_spoken.size(); ++i) {
            const auto speech = decodeClip(m_pack->clip(m_pack->keyOf(m_spoken.at(i))), 1);
            QVERIFY(speech);
            const Samples said = loudness(samplesOf(promptly(*speech).pcm), speech->rate);
            size_t place = 0;
            double best = 0;
            const size_t last = std::min(heard.size() - said.size(), end + 800);
            for (size_t at = end > 20 ? end - 20 : 0; at <= last; ++at) {
                const double like = likeness(heard, at, said);
                if (like > best) {
                    best = like;
                    place = at;
                }
            }
            QVERIFY2(best > 0.9,
                     qPrintable(u"not heard in its place (%1): %2"_s.arg(best).arg(m_spoken.at(i))));
            end = place + said.size();
            constexpr qsizetype bytes = SoundServer::rate / 100 * 2; // of 10 ms
            const QByteArray silence(bytes * 50, '\0');
            const QStringList got = wordsOf(understood(
                silence + m_heard.mid(qsizetype(place) * bytes, qsizetype(said.size()) * bytes) + silence,
                m_folder.path()));
            const QStringList wanted = wordsOf(m_spoken.at(i));
            words += int(wanted.size());
            wrong += distance(wanted, got);
            strange += distance(wordsOf(m_spoken.at((i + 3) % m_spoken.size())), got);
        }
        const double error = double(wrong) / words;
        const double otherError = double(strange) / words;
        qInfo(
            "%d words of %lld sentences; the recogniser errs in %.0f %%, against other sentences in %.0f %%",
            words, qlonglong(m_spoken.size()), error * 100, otherError * 100);
        QVERIFY2(error < 0.5, qPrintable(QString::number(error)));
        QVERIFY2(otherError > 0.75, qPrintable(QString::number(otherError)));
    }

private:
    QTemporaryDir m_folder{ u"/tmp/ph-topic-XXXXXX"_s };
    QString m_content;
    std::unique_ptr<ContentStore> m_store;
    std::unique_ptr<ClipPack> m_pack;
    QString m_told;
    QByteArray m_heard;
    QStringList m_spoken; ///< sentence by sentence as they were marked
};

QTEST_GUILESS_MAIN(tst_TopicSound)
#include "tst_topicsound.moc"
