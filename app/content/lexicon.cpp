// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon.h"

#include <QJsonArray>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

QStringList listOf(const QJsonObject &json, QLatin1StringView key)
{
    QStringList list;
    const QJsonArray array = json.value(key).toArray();
    for (const auto &value : array)
        list << value.toString();
    return list;
}

QJsonObject numbersToJson(const NumberWords &numbers)
{
    return { { "small"_L1, QJsonArray::fromStringList(numbers.small) },
             { "tens"_L1, QJsonArray::fromStringList(numbers.tens) },
             { "ordinals"_L1, QJsonArray::fromStringList(numbers.ordinals) },
             { "decades"_L1, QJsonArray::fromStringList(numbers.decades) },
             { "hundred"_L1, numbers.hundred },
             { "thousand"_L1, numbers.thousand },
             { "million"_L1, numbers.million },
             { "billion"_L1, numbers.billion },
             { "oh"_L1, numbers.oh },
             { "point"_L1, numbers.point },
             { "minus"_L1, numbers.minus },
             { "range"_L1, numbers.range },
             { "out_of"_L1, numbers.outOf } };
}

NumberWords numbersFromJson(const QJsonObject &json)
{
    const auto text = [&](QLatin1StringView key) { return json.value(key).toString(); };
    NumberWords numbers;
    numbers.small = listOf(json, "small"_L1);
    numbers.tens = listOf(json, "tens"_L1);
    numbers.ordinals = listOf(json, "ordinals"_L1);
    numbers.decades = listOf(json, "decades"_L1);
    numbers.hundred = text("hundred"_L1);
    numbers.thousand = text("thousand"_L1);
    numbers.million = text("million"_L1);
    numbers.billion = text("billion"_L1);
    numbers.oh = text("oh"_L1);
    numbers.point = text("point"_L1);
    numbers.minus = text("minus"_L1);
    numbers.range = text("range"_L1);
    numbers.outOf = text("out_of"_L1);
    return numbers;
}

} // namespace

QJsonObject lexiconToJson(const Lexicon &lexicon)
{
    QJsonArray words;
    for (const SpokenWord &word : lexicon.words)
        words << QJsonObject{ { "shown"_L1, word.shown }, { "spoken"_L1, word.spoken } };
    QJsonArray sounds;
    for (const WordSound &sound : lexicon.sounds)
        sounds << QJsonObject{ { "word"_L1, sound.word },
                               { "phones"_L1, sound.phones },
                               { "espeak"_L1, sound.espeak } };
    return { { "language"_L1, lexicon.language },
             { "openings"_L1, QJsonArray::fromStringList(lexicon.openings) },
             { "months"_L1, QJsonArray::fromStringList(lexicon.months) },
             { "numbers"_L1, numbersToJson(lexicon.numbers) },
             { "words"_L1, words },
             { "sounds"_L1, sounds } };
}

Lexicon lexiconFromJson(const QJsonObject &json)
{
    Lexicon lexicon;
    lexicon.language = json.value("language"_L1).toString();
    lexicon.openings = listOf(json, "openings"_L1);
    lexicon.months = listOf(json, "months"_L1);
    lexicon.numbers = numbersFromJson(json.value("numbers"_L1).toObject());
    const QJsonArray words = json.value("words"_L1).toArray();
    for (const auto &value : words)
        lexicon.words << SpokenWord{ value["shown"_L1].toString(), value["spoken"_L1].toString() };
    const QJsonArray sounds = json.value("sounds"_L1).toArray();
    for (const auto &value : sounds)
        lexicon.sounds << WordSound{ value["word"_L1].toString(), value["phones"_L1].toString(),
                                     value["espeak"_L1].toString() };
    return lexicon;
}

} // namespace Plainheart
