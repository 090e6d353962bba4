// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "impossiblefigures.h"
#include "units.h"

#include <algorithm>
#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

struct WordingRule {
    QRegularExpression found;
    QString message; ///< %1 is what was found
    QString hint;
};

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

const QList<WordingRule> &rules()
{
    static const QList<WordingRule> all{
        { anyCase(u"(?<!-)\\bdumm(y|ies)\\b(?!-| "
                  u"(treatments?|groups?|procedures?|injections?|infusions?|tablets?|"
                  "effect)\\b)"_s),
          u"\"%1\" stands here without what it is"_s, u"write \"dummy treatment\" or \"dummy group\""_s },
        { anyCase(u"\\b(ejection fraction|EF|LVEF|pumping score)\\b[^.;]*?(\\bpercent\\b|\\d ?%)"_s),
          u"an ejection fraction is given in percent: \"%1\""_s,
          u"write \"points\" for a change, and the bare number for a score"_s },
        { anyCase(u"\\b(authors?( list)?|journal|year|title)\\b[^.;]{0,40}\\bnot (seen|shown)\\b|\\btwo "
                  "readings\\b|\\bpages? read\\b|\\baggregator page\\b"_s),
          u"a note of whoever read a source stands in words for readers: \"%1\""_s,
          u"move it to the field \"editors\" of the source, which no screen shows"_s },
        { anyCase(u"\\b(promising|fair hope|best idea)\\b"_s), u"\"%1\" makes more of a hope than is known"_s,
          u"say what was found, and how sure it is"_s },
    };
    return all;
}

/// A line of a file as a reader sees it: keys, ids, citations and what leads elsewhere are taken out.
QString shownOf(const QString &line, bool markdown)
{
    static const QRegularExpression comment(u"^\\s*#(?!#).*"_s);
    static const QRegularExpression unseen(u"\\[@[^\\]]*\\]|\\]\\([a-z]+:[^)]*\\)|\\b(id|source|sources|not_"
                                           u"counted|topic|screen|see|charts|editors): *"
                                           "(\\[[^\\]]*\\]|[\\w-]+)"_s);
    static const QRegularExpression key(u"(^\\s*(- )?|[{,] *)\"?[\\w/-]+\"?: "_s);
    static const QRegularExpression editors(u"^\\s*editors: .*"_s);
    static const QRegularExpression value(u"\\bdummy: (with|no)-dummy\\b|\\b(with|no)-dummy: ?"_s);
    QString shown = line;
    if (!markdown)
        shown.remove(comment);
    shown.remove(editors).remove(unseen).remove(value);
    return shown.replace(key, u"\\1"_s);
}

/// What is quoted because nobody should say it.
const QRegularExpression &avoided()
{
    static const QRegularExpression pattern(u"do_not_say: \"[^\"]*\""_s);
    return pattern;
}

/// Figures that can't be, in each line of a file, or where one line goes on in the next.
void checkFiguresOfLines(const QString &file, const QStringList &lines, Problems &problems)
{
    // A single figure is looked at by whoever reads its field, and an icon array with its chart.
    static const QRegularExpression others(
        u"\\b(treatment|control)_count: [^,}]*|\\b([a-z]+_)?(value|low|high|min|max|people|trials|studies|"
        "year|n|x|exact|deaths|treatment|control|cells|dummy|denominator|seconds|minutes|order): [^ ,}]*"_s);
    const auto found = [](QString text) { return impossibleFigureIn(text.remove(avoided()).remove(others)); };
    std::optional<ImpossibleFigure> here = found(lines.value(0));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString below = lines.value(i + 1).trimmed();
        std::optional<ImpossibleFigure> next = found(lines.value(i + 1));
        if (!here && !next && !below.isEmpty())
            here = found(lines.at(i) + u' ' + below);
        if (here)
            problems.add({ file, int(i) + 1 }, here->message, here->hint);
        here = std::move(next);
    }
}

/// The sentences of a reader's words that break a rule, in every file of one language.
void checkLines(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    for (auto file = deck.files.cbegin(); file != deck.files.cend(); ++file) {
        if (!file.key().startsWith(language.code + u'/'))
            continue;
        const QStringList lines = file.value().split(u'\n');
        checkFiguresOfLines(file.key(), lines, problems);
        int number = 0;
        for (const QString &line : lines) {
            ++number;
            const QString shown = shownOf(QString(line).remove(avoided()), file.key().endsWith(".md"_L1));
            for (const WordingRule &rule : rules()) {
                if (const auto match = rule.found.match(shown); match.hasMatch())
                    problems.add({ file.key(), number }, rule.message.arg(match.captured().left(60)),
                                 rule.hint);
            }
        }
    }
}

/// Words that most readers misread are links to the glossary where a page uses them first.
void checkFirstUses(const LanguageDeck &language, const DocumentWords &document, Problems &problems)
{
    static const QList<std::pair<QString, QRegularExpression>> words{
        { u"main-goal"_s, anyCase(u"\\bmain goals?\\b"_s) },
        { u"chance"_s, anyCase(u"\\bbe (just )?chance\\b"_s) },
        { u"blinded"_s, anyCase(u"\\bblinded\\b"_s) },
    };
    for (const std::pair<QString, QRegularExpression> &word : words) {
        const QString &term = word.first;
        const QRegularExpression &phrase = word.second;
        const bool known = termIds(language).contains(term);
        bool used = false;
        for (const SectionWords &section : document.sections) {
            for (const MarkdownBlock &block : section.blocks) {
                const auto match = phrase.match(block.content.text);
                if (!known || used || !match.hasMatch())
                    continue;
                used = true;
                const auto &links = block.content.references;
                const auto same
                    = [&](const Reference &r) { return r.kind == Reference::Kind::Term && r.id == term; };
                if (std::none_of(links.begin(), links.end(), same))
                    problems.add(
                        block.content.place,
                        u"\"%1\" is first used here, and is no glossary word"_s.arg(match.captured()),
                        u"write [%1](term:%2)"_s.arg(match.captured(), term));
            }
        }
    }
}

} // namespace

void checkWording(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    if (!isEnglish(language.code))
        return;
    checkLines(deck, language, problems);
    for (const DocumentWords &document : language.topics + language.pages)
        checkFirstUses(language, document, problems);
}

} // namespace Plainheart::Authoring
