// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speech.h"

#include <QObject>

namespace Plainheart {

/// Where sound goes. It never blocks the caller; whoever hears nothing is told so.
class SoundOutput : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Something will be played soon: what takes time to begin may begin.
    virtual void prepare() { }
    /// Plays this instead of what plays now. `ticket` comes back when it was heard.
    virtual void play(quint64 ticket, const Plainheart::Speech &speech) = 0;
    /// At once.
    virtual void stop() = 0;
    /// 0 to 1; of what plays now, too.
    virtual void setVolume(double volume) = 0;

Q_SIGNALS:
    void started(quint64 ticket); ///< the first of it was taken by the device
    void finished(quint64 ticket); ///< it was heard to its end
    void lost(); ///< there is no sound: what plays now will not be finished
    void found(); ///< after lost(): there may be sound again
};

} // namespace Plainheart
