// SPDX-License-Identifier: GPL-3.0-or-later
#include "narration.h"

#include "allsentences.h"
#include "clippack.h"
#include "contentstore.h"
#include "festival.h"
#include "packwriter.h"

#include <atomic>
#include <mutex>
#include <QCryptographicHash>
#include <QThread>
#include <QThreadPool>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

const QString language = u"en"_s; // the only one that Festival's voice speaks

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/// The clips that have to be in the pack, each once, by key.
QMap<QString, QString> wantedClips(const ContentStore &store)
{
    QMap<QString, QString> wanted;
    for (const SpokenSentence &sentence : allSentences(store, language))
        wanted.insert(clipKey(language, sentence.spoken, Festival::voice()), sentence.spoken);
    return wanted;
}

/// Renders texts in several processes at once.
class Renderer
{
public:
    Renderer(const Festival &festival, const std::function<void(const QString &)> &tell)
        : m_festival(festival)
        , m_tell(tell)
    {
    }

    Result<QMap<QString, Clip>> render(const QList<std::pair<QString, QString>> &texts)
    {
        // Small enough that all cores end together, large enough that loading the voice costs little.
        constexpr qsizetype atOnce = 40;
        m_total = texts.size();
        QThreadPool pool;
        pool.setMaxThreadCount(QThread::idealThreadCount());
        for (qsizetype from = 0; from < texts.size(); from += atOnce)
            pool.start([this, part = texts.mid(from, atOnce)] { renderPart(part); });
        pool.waitForDone();
        if (m_error)
            return failure(*m_error);
        return m_clips;
    }

private:
    void renderPart(const QList<std::pair<QString, QString>> &part)
    {
        if (m_failed)
            return;
        QStringList spoken;
        for (const auto &[key, text] : part)
            spoken << text;
        const Result<QList<Clip>> clips = m_festival.render(spoken);
        const std::scoped_lock lock(m_mutex);
        if (!clips) {
            m_failed = true;
            m_error = clips.error();
            return;
        }
        for (qsizetype i = 0; i < part.size(); ++i)
            m_clips.insert(part.at(i).first, clips->at(i));
        m_tell(u"  %1 of %2 sentences"_s.arg(m_clips.size()).arg(m_total));
    }

    const Festival &m_festival;
    const std::function<void(const QString &)> &m_tell;
    qsizetype m_total = 0;
    std::atomic<bool> m_failed = false;
    std::mutex m_mutex; ///< of all below
    QMap<QString, Clip> m_clips;
    std::optional<Error> m_error;
};

} // namespace

Result<Narrated> narrate(const QString &storePath, const QString &packPath,
                         const std::function<void(const QString &line)> &tell)
{
    const auto store = ContentStore::open(storePath);
    if (!store)
        return failure(store.error());
    const Result<Festival> festival = Festival::find((*store)->lexicon(language));
    if (!festival)
        return failure(festival.error());

    const QMap<QString, QString> wanted = wantedClips(**store);
    PackContent pack;
    pack.language = language;
    pack.voice = Festival::voice();
    pack.name = Festival::voiceName();
    pack.licence = Festival::voiceLicence();
    const QMap<QString, PackClip> before = clipsIn(packPath);
    QList<std::pair<QString, QString>> missing;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const QString made = hashOf(festival->manner(it.value()));
        const PackClip old = before.value(it.key());
        if (old.made == made)
            pack.clips.insert(it.key(), old);
        else
            missing << std::pair(it.key(), it.value());
    }
    if (!missing.isEmpty())
        tell(u"Narrating %1 of %2 sentences"_s.arg(missing.size()).arg(wanted.size()));
    const auto rendered = Renderer(*festival, tell).render(missing);
    if (!rendered)
        return failure(rendered.error());
    for (auto it = rendered->cbegin(); it != rendered->cend(); ++it)
        pack.clips.insert(it.key(),
                          { it->opus, it->wordEnds, hashOf(festival->manner(wanted.value(it.key()))) });
    if (const auto written = writePack(pack, packPath); !written)
        return failure(written.error());
    return Narrated{ wanted.size(), missing.size() };
}

} // namespace Plainheart::Authoring
