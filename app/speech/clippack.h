// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <memory>
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Plainheart {

/// Names the clip of one sentence: of what is spoken, in which language, by which voice. A sentence that was
/// changed has another key, so an old recording can never speak a new claim.
[[nodiscard]] QString clipKey(const QString &language, const QString &spoken, const QString &voice);

/// Recorded or rendered sentences: one SQLite file, opened read-only and immutable.
///
///   meta(key, value)         language, voice (its id), name, licence
///   clip(key, opus, words)   an Ogg Opus file for each sentence; the seconds at which each spoken word ends,
///                            as a JSON array, empty where they are not known
///
/// open() refuses with a typed Error what is missing, not ours, made for another version, cut short or
/// damaged. A pack belongs to the thread that opened it.
class ClipPack
{
public:
    static constexpr int formatVersion = 1;
    static constexpr quint32 applicationId = 0x504C484E; // "PLHN"

    [[nodiscard]] static Result<std::unique_ptr<ClipPack>> open(const QString &path);
    ~ClipPack();
    ClipPack(const ClipPack &) = delete;
    ClipPack &operator=(const ClipPack &) = delete;

    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] QString voice() const { return m_voice; }
    [[nodiscard]] QString voiceName() const { return m_name; } ///< for people
    [[nodiscard]] QString licence() const { return m_licence; }

    /// The key of a sentence in this pack's language and voice.
    [[nodiscard]] QString keyOf(const QString &spoken) const;
    /// Whether every one of these is there: a page is narrated from clips only then, never in two voices.
    [[nodiscard]] bool hasAll(const QStringList &keys) const;
    /// The Ogg Opus file of a sentence; empty if it is not there or can't be read.
    [[nodiscard]] QByteArray clip(const QString &key) const;
    /// The seconds at which each spoken word ends; empty if they are not known.
    [[nodiscard]] QList<double> wordEnds(const QString &key) const;

private:
    explicit ClipPack(QString connectionName);

    [[nodiscard]] std::optional<Error> check(const QString &path, quint32 version);

    QString m_connectionName;
    QString m_language;
    QString m_voice;
    QString m_name;
    QString m_licence;
};

/// Whether a file that begins like this is a pack, of any version.
[[nodiscard]] bool isPackHeader(const QByteArray &header);

} // namespace Plainheart
