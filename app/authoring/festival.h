// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "lexicon.h"

#include <QByteArray>
#include <QList>

namespace Plainheart::Authoring {

/// One rendered sentence.
struct Clip {
    QByteArray opus;
    QList<double> wordEnds; ///< seconds, of each spoken word between blanks
};

/// Festival's command line with the voice slt, about 150 words a minute, and opusenc.
///
/// Never Festival's library: it crashes after some twenty sentences.
class Festival
{
public:
    /// The id of the voice in a pack, and what it is for people.
    [[nodiscard]] static QString voice();
    [[nodiscard]] static QString voiceName();
    [[nodiscard]] static QString voiceLicence();

    /// An Error that says what to install if one of the programs or the voice is missing.
    [[nodiscard]] static Result<Festival> find(const Lexicon &lexicon);

    /// Everything that changes how a sentence sounds, besides its text: rate, and the phones of its words.
    [[nodiscard]] QString manner(const QString &spoken) const;

    /// Renders sentences one after the other; in the same order. Safe in several threads at once.
    [[nodiscard]] Result<QList<Clip>> render(const QStringList &spoken) const;

    /// The phones that the voice says each of these texts with, the pauses left out.
    [[nodiscard]] Result<QList<QStringList>> phones(const QStringList &spoken) const;

private:
    Festival() = default;

    [[nodiscard]] QString prelude() const; ///< voice, rate, lexicon
    [[nodiscard]] Result<QByteArray> runScript(const QString &scheme) const;

    QString m_festival;
    QList<WordSound> m_sounds;
};

} // namespace Plainheart::Authoring
