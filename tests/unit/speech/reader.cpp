// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiooutput.h"
#include "narrator.h"
#include "voices.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

// Reads its arguments aloud and tells on its output what happens. What the voice says is kept in the folder
// that the first argument names. It is a process of its own because sound servers are met once in a process.

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

class KeepingVoice : public Voice
{
public:
    explicit KeepingVoice(QString folder)
        : m_folder(std::move(folder))
        , m_voice(voiceFor(u"en"_s))
    {
    }
    Result<Speech> synthesize(const QString &spoken, double speed) override
    {
        auto speech = m_voice->synthesize(spoken, speed);
        QFile file(m_folder + u"/%1.raw"_s.arg(m_count++));
        if (!speech || !file.open(QIODevice::WriteOnly) || file.write(speech->pcm) != speech->pcm.size())
            qFatal("no speech");
        return speech;
    }

private:
    QString m_folder;
    std::shared_ptr<Voice> m_voice;
    int m_count = 0;
};

void tell(const QString &what)
{
    static QElapsedTimer clock;
    if (!clock.isValid())
        clock.start();
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return;
    out.write(qPrintable(u"%1 %2\n"_s.arg(clock.elapsed()).arg(what)));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();

    // How long the thread of the window would have stood still.
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &application,
                     [&] { longest = std::max(longest, since.restart()); });
    since.start();
    beat.start(10);

    int result = 0;
    {
        AudioOutput output;
        Narrator narrator(&output);
        QObject::connect(&narrator, &Narrator::sentenceChanged, &application, [&] {
            if (narrator.index() >= 0)
                tell(u"sentence %1"_s.arg(narrator.index()));
        });
        QObject::connect(&narrator, &Narrator::silentChanged, &application, [&] {
            if (narrator.index() >= 0)
                tell(narrator.silent() ? u"silent"_s : u"sounding"_s);
        });
        QObject::connect(&output, &SoundOutput::started, &application, [] { tell(u"started"_s); });
        QObject::connect(&narrator, &Narrator::finished, &application, [&] {
            tell(u"over, longest standstill %1"_s.arg(longest));
            QCoreApplication::quit();
        });
        SpokenSentences sentences;
        for (const QString &text : arguments.sliced(2))
            sentences << SpokenSentence{ text, text, {} };
        tell(u"begin"_s);
        narrator.read(sentences, std::make_shared<KeepingVoice>(arguments.at(1)));
        result = QCoreApplication::exec();
    }
    tell(u"end"_s);
    return result;
}
