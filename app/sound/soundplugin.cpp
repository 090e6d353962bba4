// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipvoice.h"
#include "livevoice.h"
#include "sinkdriver.h"

#include <QObject>

namespace Plainheart {

/// The plugin "sound": what needs voices and a sound server.
class VoicesAndSinks : public QObject, public SoundPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.plainheart.SoundPlugin")
    Q_INTERFACES(Plainheart::SoundPlugin)

public:
    [[nodiscard]] std::unique_ptr<Voice> voiceFor(const QString &language) const override
    {
        return liveVoice(language);
    }
    [[nodiscard]] std::unique_ptr<Voice> clipVoice(FindClip find) const override
    {
        return std::make_unique<ClipVoice>(std::move(find));
    }
    [[nodiscard]] std::unique_ptr<SoundDevice> device(const std::atomic<quint64> *wanted,
                                                      SoundDevice::Listener listener) const override
    {
        return std::make_unique<SinkDriver>(wanted, std::move(listener));
    }
};

} // namespace Plainheart

#include "soundplugin.moc"
