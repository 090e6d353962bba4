// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice.h"

#include <atomic>
#include <memory>
#include <QObject>
#include <QThread>

namespace Plainheart {

/// Has sentences said by a voice on a thread of its own. The thread begins with the first sentence.
class Synthesizer : public QObject
{
    Q_OBJECT

public:
    explicit Synthesizer(QObject *parent = nullptr);
    ~Synthesizer() override;

    /// Wants a sentence, after those that were wanted before. `ticket` comes back with it.
    void prepare(quint64 ticket, const std::shared_ptr<Voice> &voice, const QString &spoken, double speed);
    /// What was wanted is not wanted any more, and none of it will come.
    void forget();

Q_SIGNALS:
    void prepared(quint64 ticket, const Plainheart::Speech &speech);
    void failed(quint64 ticket, const Plainheart::Error &error);

private:
    QThread m_thread;
    QObject m_worker; ///< on the thread
    std::atomic<quint64> m_round = 0; ///< of wishes; forget() begins another
};

} // namespace Plainheart
