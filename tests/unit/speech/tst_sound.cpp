// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundserver.h"

#include <algorithm>
#include <cmath>
#include <QLocalServer>
#include <QLocalSocket>
#include <vector>

using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

using Samples = std::vector<double>;

Samples samplesOf(const QByteArray &pcm)
{
    const auto *first = reinterpret_cast<const qint16 *>(pcm.constData());
    return { first, first + pcm.size() / 2 };
}

/// How like two sounds are, from -1 to 1, the second beginning at `at` of the first.
double likeness(const Samples &whole, size_t at, const Samples &part, size_t from, size_t count)
{
    double both = 0;
    double one = 0;
    double other = 0;
    for (size_t i = 0; i < count; ++i) {
        const double a = whole.at(at + i);
        const double b = part.at(from + i);
        both += a * b;
        one += a * a;
        other += b * b;
    }
    return one > 0 && other > 0 ? both / std::sqrt(one * other) : 0;
}

/// Where in a recording a sound begins, after `from`; nothing if it is not there.
std::optional<size_t> placeOf(const Samples &part, const Samples &whole, size_t from)
{
    // Its first loud moment finds the place.
    const auto loud = std::find_if(part.cbegin(), part.cend(), [](double s) { return std::abs(s) > 1500; });
    const auto start = size_t(loud - part.cbegin());
    constexpr size_t probe = 1600;
    std::optional<size_t> best;
    double bestLikeness = 0.95;
    for (size_t at = from + start; at + probe < whole.size(); ++at) {
        if (std::abs(whole.at(at)) < 700)
            continue;
        const double like = likeness(whole, at, part, start, probe);
        if (like > bestLikeness) {
            best = at - start;
            bestLikeness = like;
        } else if (best && at - start > *best + probe) {
            return best; // and not where the same is said again
        }
    }
    return best;
}

const QStringList page{
    u"A heart attack leaves a scar, and the scar is tough."_s,
    u"Doctors hope that stem cells could make it smaller."_s,
    u"We do not know if they can."_s,
};

} // namespace

/// What comes out of the loudspeakers, and what is shown where nothing does.
class tst_Sound : public QObject
{
    Q_OBJECT

    /// The reader in its own process, with all that it told.
    struct Reading {
        QTemporaryDir folder;
        QProcess process;
        QString told;

        ~Reading()
        {
            process.kill();
            process.waitForFinished();
        }
        void start(const QProcessEnvironment &environment)
        {
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QCoreApplication::applicationDirPath() + u"/speech_reader"_s,
                          QStringList{ folder.path() } + page);
        }
        bool tells(const QString &what, int milliseconds)
        {
            return QTest::qWaitFor(
                [&] {
                    told += QString::fromUtf8(process.readAllStandardOutput());
                    return told.contains(what);
                },
                milliseconds);
        }
        /// When it told something; -1: never.
        int timeOf(const QString &what) const
        {
            for (const QString &line : told.split(u'\n')) {
                if (line.section(u' ', 1) == what)
                    return line.section(u' ', 0, 0).toInt();
            }
            return -1;
        }
        bool ends() { return process.state() == QProcess::NotRunning || process.waitForFinished(4000); }
        /// It came to the end of the page, went away, and nothing stood still meanwhile.
        bool endsWell()
        {
            if (!tells(u"over"_s, 30'000) || !ends() || process.exitCode() != 0
                || process.exitStatus() != QProcess::NormalExit)
                return false;
            const int standstill = told.section(u"standstill "_s, 1).section(u'\n', 0, 0).toInt();
            return standstill < 1000 && timeOf(u"sentence 2"_s) > 0;
        }
    };

private Q_SLOTS:
    void whatIsHeardIsWhatWasSaid()
    {
        SoundServer server;
        QVERIFY(server.start());
        QVERIFY(server.record());
        Reading reading;
        reading.start(server.environment());
        QVERIFY2(reading.endsWell(), qPrintable(reading.told));
        QVERIFY2(!reading.told.contains(u"silent"_s), qPrintable(reading.told));
        QTest::qWait(300);

        const Samples heard = samplesOf(server.heard());
        size_t end = 0;
        for (int i = 0; i < page.size(); ++i) {
            QFile file(reading.folder.filePath(u"%1.raw"_s.arg(i)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Samples said = samplesOf(file.readAll());
            const auto begin = placeOf(said, heard, end);
            QVERIFY2(begin, qPrintable(u"sentence %1 is not heard"_s.arg(i)));
            if (i > 0) {
                const double pause = double(*begin - end) / SoundServer::rate;
                QVERIFY2(pause < 0.8, qPrintable(u"%1 s between sentences"_s.arg(pause)));
            }
            QVERIFY(*begin + said.size() <= heard.size());
            constexpr size_t part = SoundServer::rate / 2;
            for (size_t at = 0; at + part <= said.size(); at += part) {
                const double like = likeness(heard, *begin + at, said, at, part);
                QVERIFY2(
                    like > 0.999,
                    qPrintable(
                        u"sentence %1 at %2 s: %3"_s.arg(i).arg(double(at) / SoundServer::rate).arg(like)));
            }
            end = *begin + said.size();
        }
        // And nothing after it.
        const bool quiet = std::all_of(heard.cbegin() + qsizetype(end), heard.cend(),
                                       [](double sample) { return std::abs(sample) < 50; });
        QVERIFY(quiet);
    }

    void withoutAServer()
    {
        SoundServer server;
        Reading reading;
        reading.start(server.environment());
        QVERIFY2(reading.endsWell(), qPrintable(reading.told));
        QVERIFY2(reading.timeOf(u"silent"_s) >= 0 && reading.timeOf(u"silent"_s) < 3000,
                 qPrintable(reading.told));
    }

    void withoutLoudspeakers()
    {
        SoundServer server;
        QVERIFY(server.start(false));
        Reading reading;
        reading.start(server.environment());
        QVERIFY2(reading.endsWell(), qPrintable(reading.told));
        QVERIFY2(reading.timeOf(u"silent"_s) >= 0 && reading.timeOf(u"silent"_s) < 3000,
                 qPrintable(reading.told));
    }

    /// Qt tells nothing of this.
    void loudspeakersThatVanish()
    {
        SoundServer server;
        QVERIFY(server.start());
        QVERIFY(server.record());
        Reading reading;
        reading.start(server.environment());
        QVERIFY(reading.tells(u"started"_s, 10'000));
        QTest::qWait(700);
        QVERIFY(server.removeLoudspeakers());
        QVERIFY2(reading.tells(u"silent"_s, 4000), qPrintable(reading.told));
        QVERIFY2(!reading.told.contains(u"sentence 1"_s), qPrintable(reading.told));
        QVERIFY2(reading.endsWell(), qPrintable(reading.told));
    }

    void loudspeakersThatComeBack()
    {
        SoundServer server;
        QVERIFY(server.start(false));
        Reading reading;
        reading.start(server.environment());
        QVERIFY2(reading.tells(u"silent"_s, 5000), qPrintable(reading.told));
        QVERIFY(server.addLoudspeakers());
        QVERIFY(server.record());
        QVERIFY2(reading.tells(u"sounding"_s, 20'000), qPrintable(reading.told));
        QVERIFY2(reading.endsWell(), qPrintable(reading.told));
        const Samples heard = samplesOf(server.heard());
        QVERIFY(std::any_of(heard.cbegin(), heard.cend(), [](double s) { return std::abs(s) > 1500; }));
    }

    /// In the middle of a sentence: what was not heard yet is heard there, and so is all that follows.
    void headphonesThatArePluggedIn()
    {
        const QString headphones = u"headphones"_s;
        SoundServer server;
        QVERIFY(server.start());
        QVERIFY(server.addLoudspeakers(headphones));
        QVERIFY(server.makeDefault(u"nul"_s));
        QVERIFY(server.record(headphones));
        Reading reading;
        reading.start(server.environment());
        QVERIFY(reading.tells(u"started"_s, 10'000));
        QTest::qWait(500);
        const auto isLoud = [](double sample) { return std::abs(sample) > 1500; };
        const Samples before = samplesOf(server.heard());
        QVERIFY(std::none_of(before.cbegin(), before.cend(), isLoud));
        QVERIFY(server.makeDefault(headphones));
        QVERIFY2(reading.endsWell(), qPrintable(reading.told));
        QVERIFY2(!reading.told.contains(u"silent"_s), qPrintable(reading.told));
        QTest::qWait(300);
        const Samples heard = samplesOf(server.heard());
        size_t end = 0;
        for (int i = 0; i < page.size(); ++i) {
            QFile file(reading.folder.filePath(u"%1.raw"_s.arg(i)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            Samples said = samplesOf(file.readAll());
            if (i == 0) // its end
                said.erase(said.begin(), said.begin() + qsizetype(said.size() * 6 / 10));
            const auto begin = placeOf(said, heard, end);
            QVERIFY2(begin, qPrintable(u"sentence %1 is not heard in the headphones"_s.arg(i)));
            end = *begin + said.size();
        }
    }

    void aServerThatDies()
    {
        SoundServer server;
        QVERIFY(server.start());
        QVERIFY(server.record());
        Reading reading;
        reading.start(server.environment());
        QVERIFY(reading.tells(u"started"_s, 10'000));
        QTest::qWait(700);
        server.kill();
        QVERIFY2(reading.tells(u"silent"_s, 4000), qPrintable(reading.told));
        QVERIFY2(reading.endsWell(), qPrintable(reading.told));
    }

    void aServerThatNeverAnswers()
    {
        SoundServer server;
        QLocalServer deaf;
        QVERIFY(deaf.listen(server.socket()));
        Reading reading;
        reading.start(server.environment());
        QVERIFY2(reading.tells(u"silent"_s, 5000), qPrintable(reading.told));
        QVERIFY2(reading.timeOf(u"silent"_s) < 3500, qPrintable(reading.told));
        QVERIFY2(reading.endsWell(), qPrintable(reading.told));
        QVERIFY2(deaf.hasPendingConnections(), "it was not asked");
    }
};

QTEST_GUILESS_MAIN(tst_Sound)
#include "tst_sound.moc"
