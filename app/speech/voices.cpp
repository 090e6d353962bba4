// SPDX-License-Identifier: GPL-3.0-or-later
#include "voices.h"

#include "plugins.h"

#include <QCoreApplication>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct LateVoiceText {
    Q_DECLARE_TR_FUNCTIONS(LateVoice)
};

const QString sound = u"sound"_s;

/// A voice of the plugin, which it loads for its first sentence.
class LateVoice : public Voice
{
public:
    using Make = std::function<std::unique_ptr<Voice>(const SoundPlugin &)>;

    explicit LateVoice(Make make)
        : m_make(std::move(make))
    {
    }

    Result<Speech> synthesize(const QString &spoken, double speed) override
    {
        const SoundPlugin *plugin = soundPlugin();
        if (!m_voice && plugin)
            m_voice = m_make(*plugin);
        if (m_voice)
            return m_voice->synthesize(spoken, speed);
        return failure({ Error::Code::Missing,
                         LateVoiceText::tr("This sentence can't be said."),
                         {},
                         u"no voice: \"%1\""_s.arg(spoken) });
    }

private:
    Make m_make;
    std::unique_ptr<Voice> m_voice;
};

} // namespace

const SoundPlugin *soundPlugin()
{
    static const SoundPlugin *const plugin = loadPlugin<SoundPlugin>(sound);
    return plugin;
}

std::shared_ptr<Voice> voiceFor(const QString &language)
{
    if (!hasPlugin(sound))
        return nullptr;
    if (isEnglish(language))
        return std::make_shared<LateVoice>(
            [language](const SoundPlugin &plugin) { return plugin.voiceFor(language); });
    // Of other languages only espeak-ng knows whether it has one.
    const SoundPlugin *plugin = soundPlugin();
    return plugin ? plugin->voiceFor(language) : nullptr;
}

std::shared_ptr<Voice> clipVoice(FindClip find)
{
    return std::make_shared<LateVoice>([find](const SoundPlugin &plugin) { return plugin.clipVoice(find); });
}

} // namespace Plainheart
