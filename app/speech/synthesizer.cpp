// SPDX-License-Identifier: GPL-3.0-or-later
#include "synthesizer.h"

namespace Plainheart {

Synthesizer::Synthesizer(QObject *parent)
    : QObject(parent)
{
    m_worker.moveToThread(&m_thread);
}

Synthesizer::~Synthesizer()
{
    forget();
    m_thread.quit();
    m_thread.wait();
}

void Synthesizer::prepare(quint64 ticket, const std::shared_ptr<Voice> &voice, const QString &spoken,
                          double speed)
{
    if (!m_thread.isRunning())
        m_thread.start();
    const auto say = [this, ticket, voice, spoken, speed, round = m_round.load()] {
        if (round != m_round)
            return;
        const Result<Speech> speech = voice->synthesize(spoken, speed);
        const auto deliver = [this, ticket, speech, round] {
            if (round != m_round)
                return;
            if (speech)
                Q_EMIT prepared(ticket, *speech);
            else
                Q_EMIT failed(ticket, speech.error());
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(&m_worker, say, Qt::QueuedConnection);
}

void Synthesizer::forget() { ++m_round; }

} // namespace Plainheart
