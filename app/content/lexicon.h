// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Plainheart {

/// What is said for a word or sign of the screen that is not said as it is written: "LVEF" is said
/// "L V E F", "%" is said "percent".
struct SpokenWord {
    QString shown; ///< as it stands on the screen; capitals count
    QString spoken; ///< plain words, without digits and signs
};

/// How a word sounds, for voices that would say it wrong.
struct WordSound {
    QString word; ///< as it is spoken, in small letters: "mesenchymal"
    QString phones; ///< of flite and Festival (US English), with the stress: "m eh1 s ax0 n k ay1 m ax0 l"
    QString espeak; ///< mnemonics of espeak-ng, as they stand within [[ ]]
};

/// The words of the numbers of a language. Without `small` a language has none: its voices are then given
/// digits.
struct NumberWords {
    QStringList small; ///< 0 to 19
    QStringList tens; ///< 20, 30 ... 90
    QStringList ordinals; ///< 1st to 31st
    QString hundred;
    QString thousand;
    QString million;
    QString billion;
    QString point; ///< of a decimal
    QString minus;
    QString plus;
    QString range; ///< between the two ends: "three to five"
    QString ofAll; ///< between a part and its whole: "three out of five"
    QString zeroYears; ///< before the last digit of 1901 to 1909: "nineteen oh one"

    [[nodiscard]] bool isEmpty() const { return small.isEmpty(); }
};

/// How a language is said aloud: content/LANG/speech.yaml.
struct Lexicon {
    QString language; ///< as "en"
    QList<SpokenWord> words; ///< in the order of the file
    QList<WordSound> sounds;
    QStringList openings; ///< abbreviations with a full stop that ends no sentence: "Dr.", "vs."
    QStringList months; ///< January to December
    NumberWords numbers;
};

} // namespace Plainheart
