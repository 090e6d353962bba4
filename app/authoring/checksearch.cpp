// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "searchindex.h"
#include "searchwords.h"

#include <QSet>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

void checkSynonyms(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    if (language.synonyms.isEmpty())
        return;
    const SearchIndex index(deck, language);
    QHash<QString, Place> seen;
    for (const SynonymWords &group : language.synonyms) {
        if (!group.here.isEmpty() && !index.holds(group.here.text))
            problems.add(group.here.place, u"\"%1\" stands nowhere in the content"_s.arg(group.here.text),
                         u"\"here\" is the word that our own texts use"_s);
        if (group.also.isEmpty())
            problems.add(group.here.place, u"nothing stands for \"%1\""_s.arg(group.here.text),
                         u"list in \"also\" what readers may type for it"_s);
        for (const Text &words : QList<Text>{ group.here } + group.also) {
            if (words.isEmpty())
                continue;
            const QString key = searchKeys(words.text).join(u' ');
            if (key.isEmpty())
                problems.add(words.place, u"\"%1\" has no letter that could be typed"_s.arg(words.text));
            else if (seen.contains(key))
                problems.add(words.place,
                             u"\"%1\" stands here twice, however it is written"_s.arg(words.text),
                             u"the first one is in line %1"_s.arg(seen.value(key).line));
            else
                seen.insert(key, words.place);
        }
    }
}

/// The letters that a layer of the keyboard types.
QString typedBy(const QList<QList<Text>> &rows)
{
    QString typed;
    for (const QList<Text> &row : rows) {
        for (const Text &key : row)
            typed += searchKeys(key.text).join(QString());
    }
    return typed;
}

void checkLayer(const QList<QList<Text>> &rows, const QString &layer, const Place &place, Problems &problems)
{
    constexpr qsizetype mostRows = 3;
    constexpr qsizetype mostKeys = 12;
    if (rows.isEmpty() || rows.size() > mostRows)
        problems.add(place,
                     u"\"%1\" has %2 rows; one to three fit on a screen"_s.arg(layer).arg(rows.size()));
    QSet<QString> seen;
    for (const QList<Text> &row : rows) {
        if (row.size() > mostKeys)
            problems.add(
                row.constFirst().place,
                u"a row of %1 keys stands here; at most %2 are wide enough for a finger"_s.arg(row.size())
                    .arg(mostKeys));
        for (const Text &key : row) {
            if (seen.contains(key.text))
                problems.add(key.place, u"the key \"%1\" stands here twice"_s.arg(key.text));
            seen.insert(key.text);
        }
    }
}

void checkKeyboard(const LanguageDeck &language, Problems &problems)
{
    if (!language.keyboard)
        return;
    const KeyboardWords &keyboard = *language.keyboard;
    checkLayer(keyboard.letters, u"letters"_s, keyboard.place, problems);
    checkLayer(keyboard.figures, u"figures"_s, keyboard.place, problems);
    const QString typed = typedBy(keyboard.letters) + typedBy(keyboard.figures);
    QString missing;
    for (const TermWords &term : language.terms) {
        for (const QString &key : searchKeys(term.term.text)) {
            for (const QChar letter : key) {
                if (!typed.contains(letter) && !missing.contains(letter))
                    missing += letter;
            }
        }
    }
    if (!missing.isEmpty())
        problems.add(keyboard.place,
                     u"no key types %1"_s.arg(
                         u"\""_s + missing.split(QString(), Qt::SkipEmptyParts).join(u"\", \""_s) + u"\""_s),
                     u"with these keys every word of the glossary can be typed"_s);
}

} // namespace

void checkSearch(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    checkSynonyms(deck, language, problems);
    checkKeyboard(language, problems);
}

} // namespace Plainheart::Authoring
