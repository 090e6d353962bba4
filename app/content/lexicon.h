// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Plainheart {

/// What is said for a word or a sign of the screen that is not said as it is written: "LVEF" is said
/// "L V E F", "%" is said "percent".
struct SpokenWord {
    QString shown; ///< as it stands on the screen, capitals and all
    QString spoken; ///< plain words, without digits and signs
};

/// How a word sounds, for voices that would say it wrong.
struct WordSound {
    QString word; ///< as it is spoken, in small letters: "mesenchymal"
    QString phones; ///< of flite and Festival, with the stress of each vowel: "m eh0 z eh1 ng k ih0 m ax0 l"
    QString espeak; ///< mnemonics of espeak-ng, as they stand within [[ ]]
};

/// The words for the numbers of a language. A language without them leaves digits to its voices.
struct NumberWords {
    QStringList small; ///< 0 to 19
    QStringList tens; ///< 20, 30 ... 90
    QStringList ordinals; ///< first to thirty-first
    QStringList decades; ///< of the 1910s, 1920s ... 1990s: "tens", "twenties" ... "nineties"
    QString hundred;
    QString thousand;
    QString million;
    QString billion;
    QString oh; ///< the nought of the year 1905: "nineteen oh five"
    QString point; ///< before decimals
    QString minus;
    QString range; ///< between the ends of a range: "three to five"
    QString outOf; ///< between a part and its whole: "three out of five"

    [[nodiscard]] bool isEmpty() const { return small.isEmpty(); }
};

/// How a language is said aloud: content/LANG/speech.yaml.
struct Lexicon {
    QString language; ///< as "en"
    QStringList openings; ///< words with a full stop that end no sentence: "Dr.", "vs."
    QStringList months; ///< January to December
    NumberWords numbers;
    QList<SpokenWord> words;
    QList<WordSound> sounds;
};

/// A lexicon as it stands in the store, and back. Fields that are not there are empty.
[[nodiscard]] QJsonObject lexiconToJson(const Lexicon &lexicon);
[[nodiscard]] Lexicon lexiconFromJson(const QJsonObject &json);

} // namespace Plainheart
