// SPDX-License-Identifier: GPL-3.0-or-later
#include "deckreader.h"

#include <algorithm>
#include <QMap>
#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// Of the English voices of flite and Festival (the set "radio" of CMU). Vowels carry a stress, 0 or 1.
const QStringList vowels{ u"aa"_s, u"ae"_s, u"ah"_s, u"ao"_s, u"aw"_s, u"ax"_s, u"ay"_s, u"eh"_s,
                          u"er"_s, u"ey"_s, u"ih"_s, u"iy"_s, u"ow"_s, u"oy"_s, u"uh"_s, u"uw"_s };
const QStringList consonants{ u"b"_s,  u"ch"_s, u"d"_s,  u"dh"_s, u"f"_s,  u"g"_s, u"hh"_s, u"jh"_s,
                              u"k"_s,  u"l"_s,  u"m"_s,  u"n"_s,  u"ng"_s, u"p"_s, u"r"_s,  u"s"_s,
                              u"sh"_s, u"t"_s,  u"th"_s, u"v"_s,  u"w"_s,  u"y"_s, u"z"_s,  u"zh"_s };

/// The first character that a voice can't say as it is; nothing if there is none.
std::optional<QChar> unspeakable(const QString &text)
{
    const auto bad = std::find_if(text.cbegin(), text.cend(), [](QChar c) {
        return !c.isLetter() && !c.isMark() && c != u' ' && c != u'-' && c != u'\'' && c != u'’';
    });
    return bad == text.cend() ? std::nullopt : std::optional(*bad);
}

/// Reads speech.yaml and notes what no voice could use.
class SpeechReader
{
public:
    SpeechReader(QString language, Problems &problems)
        : m_problems(problems)
    {
        m_lexicon.language = std::move(language);
    }

    Lexicon read(const YamlNode &root)
    {
        Fields fields(root, u"the file"_s, m_problems);
        for (const Text &opening : fields.optionalTexts(u"openings"_s)) {
            if (!opening.text.endsWith(u'.'))
                m_problems.add(opening.place, u"\"%1\" has no full stop"_s.arg(opening.text),
                               u"openings are words with a full stop that ends no sentence: Dr."_s);
            m_lexicon.openings << opening.text;
        }
        m_lexicon.months = listOf(fields, u"months"_s, 12);
        if (const YamlNode *numbers = fields.optional(u"numbers"_s))
            readNumbers(*numbers);
        for (const YamlNode &node : fields.optionalList(u"words"_s))
            readWord(node);
        for (const YamlNode &node : fields.optionalList(u"sounds"_s))
            readSound(node);
        fields.finish();
        return m_lexicon;
    }

private:
    void refuseUnspeakable(const Text &text)
    {
        if (const auto bad = unspeakable(text.text))
            m_problems.add(text.place, u"\"%1\" can't be said: it has the sign \"%2\""_s.arg(text.text, *bad),
                           u"write it in letters, as a person says it: \"forty percent\", \"L V E F\""_s);
    }

    QStringList speakable(const QList<Text> &texts)
    {
        for (const Text &text : texts)
            refuseUnspeakable(text);
        return wordsOf(texts);
    }

    /// A list that may be missing; one that is there has so many entries.
    QStringList listOf(Fields &fields, const QString &key, int count)
    {
        const QList<Text> texts = fields.optionalTexts(key);
        if (!texts.isEmpty() && texts.size() != count)
            m_problems.add(texts.constFirst().place,
                           u"\"%1\" needs %2 words, not %3"_s.arg(key).arg(count).arg(texts.size()));
        return speakable(texts);
    }

    QString wordOf(Fields &fields, const QString &key)
    {
        const Text text = fields.text(key);
        refuseUnspeakable(text);
        return text.text;
    }

    void readNumbers(const YamlNode &node)
    {
        Fields fields(node, u"numbers"_s, m_problems);
        NumberWords &numbers = m_lexicon.numbers;
        (void)fields.texts(u"small"_s); // without them there would be no numbers at all
        numbers.small = listOf(fields, u"small"_s, 20);
        numbers.tens = listOf(fields, u"tens"_s, 8);
        numbers.ordinals = listOf(fields, u"ordinals"_s, 31);
        numbers.decades = listOf(fields, u"decades"_s, 9);
        numbers.hundred = wordOf(fields, u"hundred"_s);
        numbers.thousand = wordOf(fields, u"thousand"_s);
        numbers.million = wordOf(fields, u"million"_s);
        numbers.billion = wordOf(fields, u"billion"_s);
        numbers.oh = wordOf(fields, u"oh"_s);
        numbers.point = wordOf(fields, u"point"_s);
        numbers.minus = wordOf(fields, u"minus"_s);
        numbers.range = wordOf(fields, u"range"_s);
        numbers.outOf = wordOf(fields, u"out_of"_s);
        fields.finish();
    }

    void refuseTwice(const Text &text, QMap<QString, int> &lines)
    {
        if (text.isEmpty())
            return;
        if (lines.contains(text.text))
            m_problems.add(text.place, u"\"%1\" stands here twice"_s.arg(text.text),
                           u"the first one is in line %1"_s.arg(lines.value(text.text)));
        else
            lines.insert(text.text, text.place.line);
    }

    void readWord(const YamlNode &node)
    {
        Fields fields(node, u"word"_s, m_problems);
        const Text shown = fields.text(u"shown"_s);
        const Text spoken = fields.text(u"spoken"_s);
        fields.finish();
        refuseTwice(shown, m_shown);
        refuseUnspeakable(spoken);
        if (!shown.isEmpty() && shown.text == spoken.text)
            m_problems.add(spoken.place, u"\"%1\" is said as it is shown"_s.arg(shown.text),
                           u"it needs no line here"_s);
        if (!shown.isEmpty() && !spoken.isEmpty())
            m_lexicon.words << SpokenWord{ shown.text, spoken.text };
    }

    void readSound(const YamlNode &node)
    {
        static const QRegularExpression form(u"^[\\p{Ll}\\p{M}]+$"_s);
        Fields fields(node, u"sound"_s, m_problems);
        const Text word = fields.text(u"word"_s);
        const Text phones = fields.optionalText(u"phones"_s);
        const Text espeak = fields.optionalText(u"espeak"_s);
        fields.finish();
        refuseTwice(word, m_sounds);
        if (!word.isEmpty() && !form.match(word.text).hasMatch())
            m_problems.add(word.place, u"\"%1\" is not one word in small letters"_s.arg(word.text),
                           u"a sound belongs to one word; names and abbreviations stand under \"words\""_s);
        if (phones.isEmpty() && espeak.isEmpty())
            m_problems.add(word.place, u"nothing says how \"%1\" sounds"_s.arg(word.text),
                           u"add \"phones\", \"espeak\" or both: see content/README.md"_s);
        if (!phones.isEmpty())
            checkPhones(phones);
        if (!espeak.isEmpty())
            checkMnemonics(espeak);
        m_lexicon.sounds << WordSound{ word.text, phones.text, espeak.text };
    }

    void checkPhones(const Text &phones)
    {
        if (!m_lexicon.language.startsWith(u"en"_s)) {
            m_problems.add(phones.place, u"flite and Festival speak English only"_s,
                           u"for this language, \"espeak\" says how a word sounds"_s);
            return;
        }
        int stressed = 0;
        for (const QString &phone : phones.text.split(u' ', Qt::SkipEmptyParts)) {
            if (consonants.contains(phone))
                continue;
            const QString vowel = phone.chopped(1);
            if (!vowels.contains(vowel) || (phone.back() != u'0' && phone.back() != u'1')) {
                m_problems.add(phones.place, u"\"%1\" is no phone of an English voice"_s.arg(phone),
                               vowels.contains(phone)
                                   ? u"a vowel carries its stress: %1 or %2"_s.arg(phone + u'0', phone + u'1')
                                   : didYouMean(phone, vowels + consonants));
                continue;
            }
            stressed += phone.endsWith(u'1') ? 1 : 0;
        }
        if (stressed == 0)
            m_problems.add(phones.place, u"\"%1\" has no stress"_s.arg(phones.text),
                           u"mark the vowel that is said loudest with 1: m eh0 z eh1 ng"_s);
    }

    void checkMnemonics(const Text &espeak)
    {
        static const QRegularExpression form(u"^[A-Za-z0-9'`,%=_:;@#~?!^*\"&|-]+$"_s);
        if (!form.match(espeak.text).hasMatch())
            m_problems.add(espeak.place,
                           u"\"%1\" is not one word in the letters of espeak-ng"_s.arg(espeak.text),
                           u"espeak-ng -q -x WORD shows them; without [[ ]]"_s);
        else if (!espeak.text.contains(u'\''))
            m_problems.add(espeak.place, u"\"%1\" has no stress"_s.arg(espeak.text),
                           u"put ' before the syllable that is said loudest: m@z'ENkIm@L"_s);
    }

    Problems &m_problems;
    Lexicon m_lexicon;
    QMap<QString, int> m_shown; ///< lines, to name the first of two
    QMap<QString, int> m_sounds;
};

} // namespace

Lexicon readSpeech(const QByteArray &source, const QString &file, const QString &language, Problems &problems)
{
    const YamlNode root = readYamlMap(source, file, problems);
    return root.kind == YamlNode::Kind::Map ? SpeechReader(language, problems).read(root) : Lexicon{};
}

} // namespace Plainheart::Authoring
