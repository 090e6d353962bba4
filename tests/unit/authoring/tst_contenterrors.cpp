// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixturedeck.h"

#include "deckreader.h"

#include <functional>
#include <QTest>

using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

namespace {

/// One way to spoil a deck. False if it could not be done: then the test itself is wrong.
using Spoil = std::function<bool(const FixtureDeck &)>;

struct Case {
    const char *name;
    QList<Spoil> spoil;
    QString report; ///< the whole report, of this error and of what has to follow from it
};

Spoil replace(const QString &file, const QString &from, const QString &to)
{
    return [=](const FixtureDeck &deck) { return deck.replace(file, from, to); };
}

Spoil write(const QString &file, const QString &text)
{
    return [=](const FixtureDeck &deck) {
        deck.write(u"content/"_s + file, text);
        return true;
    };
}

Spoil removeFile(const QString &file)
{
    return [=](const FixtureDeck &deck) { return deck.remove(file); };
}

Spoil addFile(const QString &file)
{
    return [=](const FixtureDeck &deck) { return deck.append(file, u"x\n"_s); };
}

Spoil renameFile(const QString &from, const QString &to)
{
    return [=](const FixtureDeck &deck) {
        return QFile::rename(deck.folder() + u'/' + from, deck.folder() + u'/' + to);
    };
}

Spoil removeArt()
{
    return [](const FixtureDeck &deck) {
        return QFile::remove(deck.art() + u"/fibrosis.json"_s)
            && QFile::remove(deck.art() + u"/fibrosis.svg"_s);
    };
}

Spoil translate()
{
    return [](const FixtureDeck &deck) {
        deck.addTranslation();
        return true;
    };
}

/// Takes the last word out of a glossary, and out of what other words lead to.
Spoil removeLastWord(const QString &file)
{
    return [=](const FixtureDeck &deck) {
        return deck.replace(file, u"see: [w35]"_s, u"see: [w01]"_s)
            && deck.replace(file,
                            u"- id: w35\n"
                            "  term: Word35\n"
                            "  also: [other35]\n"
                            "  plain: It is a word.\n"
                            "  detail: It is one more word [@ant2001].\n"
                            "  see: [w01]\n"_s,
                            {});
    };
}

/// The facts of one more source: a text that nobody was studied in.
QString source(const QString &id, const QString &kind, const QString &status, const QString &result)
{
    return u"- id: %1\n"
           "  kind: %2\n"
           "  status: %3\n"
           "  title: T\n"
           "  year: unknown\n"
           "  people: unknown\n"
           "  population: other\n"
           "  design: expert-review\n"
           "  blinded: unknown\n"
           "  cells: [none]\n"
           "  paid_by: unknown\n"
           "  result: %4\n"
           "  topics: [safety]\n"
           "  read_at: here\n"
           "  read_on: 2026-11-20\n"
           "  read_confidence: abstract\n"_s.arg(id, kind, status, result);
}

/// What fifteen rows that each say six things wrongly of the bee trial are told.
QString timelineProblems()
{
    const QString says = u"of this row is \"%1\", but source \"bee2002\" says \"%2\"\n"_s;
    QString report;
    for (int line = 20; line < 35; ++line) {
        const QString start = u"en/evidence/charts.yaml:%1: error: "_s.arg(line);
        report += start + u"\"blinded\" "_s + says.arg(u"open"_s, u"not-stated"_s);
        report += start + u"\"dummy\" "_s + says.arg(u"with-dummy"_s, u"no-dummy"_s);
        report += start + u"\"goal_basis\" "_s + says.arg(u"stated"_s, u""_s);
        report += start + u"\"main_goal\" "_s + says.arg(u"met"_s, u""_s);
        report += start + u"\"n\" "_s + says.arg(u"31"_s, u"30"_s);
        report += start + u"\"year\" "_s + says.arg(u"2003"_s, u"2002"_s);
    }
    return report;
}

/// Takes back the bee trial, and says so wherever that is enough: only the topics are left as they were.
Spoil retractBee()
{
    return [](const FixtureDeck &deck) {
        bool done = deck.replace(u"evidence/sources.yaml"_s, u"  status: current\n  title: The bee"_s,
                                 u"  status: retracted\n  title: The bee"_s)
            && deck.replace(u"evidence/sources.yaml"_s, u"result: small-gain"_s, u"result: withdrawn"_s)
            && deck.replace(u"en/evidence/sources.yaml"_s, u"  population: Bees"_s,
                            u"  population: Bees\n  status_note: It was withdrawn."_s)
            && deck.replace(
                u"en/evidence/charts.yaml"_s,
                u"    - {label: Bees, value: 0.7, ci_low: null, ci_high: null, source: bee2002}\n"_s, {})
            && deck.replace(u"en/evidence/charts.yaml"_s, u"[ant2001, bee2002]"_s, u"[ant2001]"_s)
            && deck.replace(u"en/topics/1-regeneration.md"_s, u"    sources: [ant2001, bee2002]"_s,
                            u"    sources: [ant2001]"_s)
            && deck.replace(u"en/topics/1-regeneration.md"_s, u"people: 40"_s, u"people: 10"_s)
            && deck.replace(u"en/topics/1-regeneration.md"_s, u"studies: 2"_s, u"studies: 1"_s)
            && deck.replace(u"en/topics/1-regeneration.md"_s,
                            u"One study saw no change [@ant2001; @bee2002]"_s,
                            u"One study was withdrawn [@ant2001; @bee2002]"_s);
        for (int i = 0; i < 8; ++i)
            done = done
                && deck.replace(u"en/pages/offer-check.md"_s, u"- Yes: Stop and ask [@bee2002]."_s,
                                u"- Yes: This is in doubt [@bee2002]."_s);
        return done;
    };
}

const QList<Case> &cases()
{
    static const QList<Case> all{
        { "broken YAML",
          { replace(u"en/glossary.yaml"_s, u"  term: Word01"_s, u"  term: Word01: again"_s) },
          u"en/glossary.yaml:2: error: a text with a colon stands here without quotes\n"
          "  hint: put quotes around the whole text\n"_s },
        { "a key twice",
          { replace(u"en/glossary.yaml"_s, u"  term: Word01"_s,
                    u"  term: Word01\n"
                    "  term: Word"_s) },
          u"en/glossary.yaml:3: error: key \"term\" stands here twice\n"
          "  hint: keep one of the two\n"_s },
        { "an unknown key",
          { replace(u"en/glossary.yaml"_s, u"  term: Word01"_s,
                    u"  terms: Word\n"
                    "  term: Word01"_s) },
          u"en/glossary.yaml:2: error: word \"w01\" has an unknown field \"terms\"\n"
          "  hint: did you mean \"term\"?\n"_s },
        { "a comma without quotes",
          { replace(u"en/evidence/charts.yaml"_s, u"treatment_exact: 4.6"_s,
                    u"treatment_exact: 4.6, or so"_s) },
          u"en/evidence/charts.yaml:8: error: row has an unknown field \"or so\"\n"
          "  hint: a text with a comma needs quotes around it\n"_s },
        { "a missing field",
          { replace(u"en/glossary.yaml"_s, u"  term: Word01\n"_s, QString()) },
          u"en/glossary.yaml:1: error: word \"w01\" has no \"term\"\n"_s },
        { "an empty field",
          { replace(u"en/glossary.yaml"_s, u"term: Word01"_s, u"term: \"\""_s) },
          u"en/glossary.yaml:2: error: \"term\" of word \"w01\" is empty\n"_s },
        { "a text where a list belongs",
          { replace(u"en/glossary.yaml"_s, u"see: [w02]"_s, u"see: w02"_s) },
          u"en/glossary.yaml:6: error: \"see\" of word \"w01\" has to be a list\n"_s },
        { "a list where a text belongs",
          { replace(u"en/glossary.yaml"_s, u"term: Word01"_s, u"term: [Word01]"_s) },
          u"en/glossary.yaml:2: error: \"term\" of word \"w01\" has to be a text\n"_s },
        { "a list of maps where texts belong",
          { replace(u"en/glossary.yaml"_s, u"see: [w02]"_s, u"see: [{id: w02}]"_s) },
          u"en/glossary.yaml:6: error: \"see\" of word \"w01\" has to be a list of texts\n"_s },
        { "not a whole number",
          { replace(u"en/topics/2-fibrosis.md"_s, u"people: 40"_s, u"people: many"_s) },
          u"en/topics/2-fibrosis.md:16: error: \"people\" of basis of the caveat has to be a whole number\n"
          "  hint: write digits only, without separators: 1200, 0.5, -2\n"_s },
        { "not a number",
          { replace(u"evidence/sources.yaml"_s, u"value: 0.8"_s, u"value: \"0.8\""_s) },
          u"evidence/sources.yaml:10: error: \"value\" of finding \"death\" has to be a number\n"
          "  hint: write digits only, without separators: 1200, 0.5, -2\n"_s },
        { "neither true nor false",
          { replace(u"en/checks.yaml"_s, u"right: false"_s, u"right: \"no\""_s) },
          u"en/checks.yaml:7: error: \"right\" of option of item \"regeneration-1\" has to be true "
          "or false\n"_s },
        { "a text where fields belong",
          { replace(u"en/topics/2-fibrosis.md"_s,
                    u"  basis:\n"
                    "    studies: 2\n"
                    "    people: 40\n"
                    "    sources: [ant2001, bee2002]\n"
                    "    note: People who joined, 10 and 30.\n"_s,
                    u"  basis: two\n"_s) },
          u"en/topics/2-fibrosis.md:14: error: \"basis\" of caveat has to be a list of fields, as "
          "\"name: value\"\n"_s },
        { "an entry that is not fields",
          { replace(u"en/glossary.yaml"_s,
                    u"- id: w01\n"
                    "  term: Word01\n"
                    "  also: [other01]\n"
                    "  plain: It is a word.\n"
                    "  detail: It is one more word [@ant2001].\n"
                    "  see: [w02]\n"_s,
                    u"- w01\n"_s) },
          u"en/glossary.yaml:1: error: word has to be a list of fields, as \"name: value\"\n"_s },
        { "a file that is no list",
          { replace(u"evidence/claims.yaml"_s,
                    u"- id: it-helps\n"
                    "  topic: fibrosis\n"
                    "  verdict: overstated\n"
                    "  sources: [ant2001]"_s,
                    u"id: it-helps"_s) },
          u"evidence/claims.yaml:1: error: this file has to be a list, with \"- id: ...\" for each entry\n"
          "  hint: README.md says what it has to hold\n"_s },
        { "an odd id",
          { replace(u"en/questions.yaml"_s, u"id: q1,"_s, u"id: Q_1,"_s) },
          u"en/questions.yaml:4: error: id \"Q_1\" may hold small letters, figures and hyphens "
          "only\n"_s },
        { "a word that is not allowed",
          { replace(u"evidence/sources.yaml"_s, u"kind: rct"_s, u"kind: rkt"_s) },
          u"evidence/sources.yaml:2: error: \"kind\" of source \"ant2001\" can't be \"rkt\"\n"
          "  hint: did you mean \"rct\"?\n"_s },
        { "a word far from those allowed",
          { replace(u"en/topics/2-fibrosis.md"_s, u"certainty: very-low"_s, u"certainty: splendid"_s) },
          u"en/topics/2-fibrosis.md:11: error: \"certainty\" of caveat can't be \"splendid\"\n"
          "  hint: allowed are: very-low, low, moderate, high\n"_s },
        { "not a date",
          { replace(u"en/topics/2-fibrosis.md"_s, u"reviewed: 2026-11-01"_s, u"reviewed: yesterday"_s) },
          u"en/topics/2-fibrosis.md:20: error: \"yesterday\" is not a date\n"
          "  hint: write year-month-day, as 2026-11-21\n"_s },
        { "no fields at the top",
          { replace(u"en/pages/about.md"_s,
                    u"---\n"
                    "id"_s,
                    u"id"_s) },
          u"en/pages/about.md:1: error: the fields at the top are missing\n"
          "  hint: begin the file with a line ---, the fields, and another line ---\n"_s },
        { "italics",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope"_s, u"We *hope*"_s) },
          u"en/topics/2-fibrosis.md:26: error: italic type can't be used here\n"_s },
        { "bold inside a sentence",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope"_s, u"We **hope**"_s) },
          u"en/topics/2-fibrosis.md:26: error: bold type inside a sentence can't be used here\n"_s },
        { "code",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope"_s, u"We `hope`"_s) },
          u"en/topics/2-fibrosis.md:26: error: code can't be used here\n"_s },
        { "a picture",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope"_s, u"![Heart](heart.png) We hope"_s) },
          u"en/topics/2-fibrosis.md:26: error: a picture can't be used here\n"_s },
        { "HTML",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope"_s, u"We <b>hope</b>"_s) },
          u"en/topics/2-fibrosis.md:26: error: HTML can't be used here\n"_s },
        { "an entity",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope"_s, u"We &amp; hope"_s) },
          u"en/topics/2-fibrosis.md:26: error: \"&amp;\" can't be used here\n"
          "  hint: type the character itself\n"_s },
        { "an outside link",
          { replace(u"en/topics/2-fibrosis.md"_s, u"[word](term:w01)"_s, u"[word](https://example.org)"_s) },
          u"en/topics/2-fibrosis.md:26: error: the link to \"https://example.org\" leads out of "
          "the app or nowhere\n"
          "  hint: write [word](term:id), [text](topic:id), [text](page:id) or "
          "[text](chart:id)\n"_s },
        { "a link to nowhere",
          { replace(u"en/topics/2-fibrosis.md"_s, u"[word](term:w01)"_s, u"[word](word:w01)"_s) },
          u"en/topics/2-fibrosis.md:26: error: the link to \"word:w01\" leads out of the app or "
          "nowhere\n"
          "  hint: write [word](term:id), [text](topic:id), [text](page:id) or "
          "[text](chart:id)\n"_s },
        { "an open bracket",
          { replace(u"en/topics/2-fibrosis.md"_s, u"help [@ant2001]."_s, u"help [@ant2001."_s) },
          u"en/topics/2-fibrosis.md:30: error: a square bracket is left over in \"In mice, it "
          "did not help [@ant2001.\"\n"
          "  hint: the marks are [@source-id], [word](term:id), [text](topic:id), "
          "[text](page:id) and [text](chart:id)\n"
          "en/topics/2-fibrosis.md:30: error: this paragraph speaks of studies, but has no "
          "citation: \"In mice, it did not help [@ant2001.\"\n"
          "  hint: put [@source-id] after the sentence that it supports\n"
          "en/topics/2-fibrosis.md:30: error: this text gives a figure, but has no citation: "
          "\"In mice, it did not help [@ant2001.\"\n"
          "  hint: put [@source-id] after the sentence that it supports\n"_s },
        { "a citation inside bold type",
          { replace(u"en/topics/2-fibrosis.md"_s, u"In mice, it did not help [@ant2001]."_s,
                    u"**In mice [@ant2001].** It did not help [@ant2001]."_s) },
          u"en/topics/2-fibrosis.md:30: error: a citation can't stand inside bold type or a "
          "link\n"
          "  hint: put it after the sentence that it supports\n"_s },
        { "a quote block",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope"_s, u"> We hope"_s) },
          u"en/topics/2-fibrosis.md:26: error: a quote block can't be used here\n"_s },
        { "a list inside a list",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope"_s,
                    u"- We hope\n"
                    "  - that\n"
                    "\n"
                    "We hope"_s) },
          u"en/topics/2-fibrosis.md:27: error: a list inside a list can't be used here\n"_s },
        { "a numbered list",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope"_s, u"1. We hope"_s) },
          u"en/topics/2-fibrosis.md:26: error: a numbered list can't be used here\n"_s },
        { "a list line with two paragraphs",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope"_s,
                    u"- One of these.\n"
                    "\n"
                    "  Two of these.\n"
                    "\n"
                    "We hope"_s) },
          u"en/topics/2-fibrosis.md:28: error: a list line with more than one paragraph can't "
          "be used here\n"_s },
        { "a code block",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope"_s,
                    u"```\n"
                    "x\n"
                    "```\n"
                    "\n"
                    "We hope"_s) },
          u"en/topics/2-fibrosis.md:27: error: a code block can't be used here\n"_s },
        { "a line across the page",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope"_s,
                    u"***\n"
                    "\n"
                    "We hope"_s) },
          u"en/topics/2-fibrosis.md:24: error: a line across the page can't be used here\n"_s },
        { "a heading in a section",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope"_s,
                    u"### More\n"
                    "\n"
                    "We hope"_s) },
          u"en/topics/2-fibrosis.md:26: error: this heading has the wrong level\n"
          "  hint: sections begin with ##; numbered ### headings are for the offer questions "
          "only\n"_s },
        { "text before the first heading",
          { replace(u"en/topics/2-fibrosis.md"_s, u"## The hope\n"_s,
                    u"Too soon.\n"
                    "\n"
                    "## The hope\n"_s) },
          u"en/topics/2-fibrosis.md:24: error: this text stands before the first heading\n"
          "  hint: begin with a heading, as \"## The hope\"\n"_s },
        { "a heading twice",
          { replace(u"en/pages/about.md"_s, u"## Contact\n"_s,
                    u"## Contact\n"
                    "\n"
                    "Here.\n"
                    "\n"
                    "## Contact\n"_s) },
          u"en/pages/about.md:15: error: heading \"Contact\" stands here twice\n"_s },
        { "a list in a YAML text",
          { replace(u"en/glossary.yaml"_s, u"plain: It is a word."_s, u"plain: \"- It is a word.\""_s) },
          u"en/glossary.yaml:4: error: this text has to be one plain paragraph, without lists "
          "or headings\n"_s },
        { "a version that is no date",
          { replace(u"catalog.yaml"_s, u"\"2026.11.21\""_s, u"\"one\""_s) },
          u"catalog.yaml:1: error: version \"one\" is not a date\n"
          "  hint: write year.month.day in quotes, as \"2026.11.21\"\n"_s },
        { "no language",
          { replace(u"catalog.yaml"_s, u"  - {id: en, name: English, complete: true}"_s, u"  []"_s) },
          u"catalog.yaml:1: error: the catalogue names no language\n"
          "en:1: error: the language of this folder is not in catalog.yaml\n"
          "  hint: add en to catalog.yaml, as {id: en, name: Its name, complete: false}\n"_s },
        { "a partial master",
          { replace(u"catalog.yaml"_s, u"complete: true"_s, u"complete: false"_s) },
          u"catalog.yaml:3: error: the first language has to be complete\n"
          "  hint: every other language is a translation of it\n"_s },
        { "an id twice in the catalogue",
          { replace(u"catalog.yaml"_s, u"[where-things-stand, offer-check, about]"_s,
                    u"[where-things-stand, offer-check, about, about]"_s) },
          u"catalog.yaml:5: error: id \"about\" stands here twice\n"
          "  hint: the first one is in line 5\n"_s },
        { "a page without a file",
          { replace(u"catalog.yaml"_s, u"about]"_s, u"about, contact]"_s) },
          u"catalog.yaml:5: error: \"contact\" has no file in en/\n"_s },
        { "a file that is not in the catalogue",
          { replace(u"catalog.yaml"_s, u", about]"_s, u"]"_s) },
          u"en/pages/about.md:2: error: \"about\" is not in catalog.yaml\n"_s },
        { "a source twice",
          { replace(u"evidence/sources.yaml"_s, u"- id: bee2002"_s,
                    source(u"ant2001"_s, u"rct"_s, u"current"_s, u"background"_s) + u"\n- id: bee2002"_s) },
          u"evidence/sources.yaml:22: error: source \"ant2001\" stands here twice\n"
          "  hint: the first one is in line 1\n"_s },
        { "sources out of order",
          { replace(u"evidence/sources.yaml"_s, u"- id: bee2002"_s,
                    source(u"aaa2000"_s, u"rct"_s, u"current"_s, u"background"_s) + u"\n- id: bee2002"_s),
            replace(u"en/evidence/sources.yaml"_s, u"- id: bee2002"_s,
                    u"- id: aaa2000\n"
                    "  plain_name: A trial of apes\n"
                    "  limitations: It was small.\n"
                    "\n"
                    "- id: bee2002"_s) },
          u"evidence/sources.yaml:22: error: source \"aaa2000\" is out of order\n"
          "  hint: sources are sorted by id; put it before \"ant2001\"\n"_s },
        { "a source without words",
          { replace(u"evidence/sources.yaml"_s, u"- id: bee2002"_s,
                    source(u"ant2002"_s, u"rct"_s, u"current"_s, u"background"_s) + u"\n- id: bee2002"_s) },
          u"en/evidence/sources.yaml:1: error: source \"ant2002\" has no words here\n"
          "  hint: its facts are in evidence/sources.yaml, line 22\n"_s },
        { "words without a source",
          { replace(u"en/evidence/sources.yaml"_s, u"- id: bee2002"_s,
                    u"- id: bee2003\n"
                    "\n"
                    "- id: bee2002"_s) },
          u"en/evidence/sources.yaml:10: error: source \"bee2003\" is not in evidence/\n"
          "  hint: did you mean \"bee2002\"?\n"_s },
        { "a finding without words",
          { replace(u"evidence/sources.yaml"_s, u"    - {id: death, value: 0.7"_s,
                    u"    - {id: pain}\n"
                    "    - {id: death, value: 0.7"_s) },
          u"en/evidence/sources.yaml:10: error: finding \"pain\" has no words here\n"
          "  hint: its facts are in evidence/sources.yaml, line 32\n"_s },
        { "a finding twice",
          { replace(u"evidence/sources.yaml"_s, u"    - {id: death, value: 0.7"_s,
                    u"    - {id: death}\n"
                    "    - {id: death, value: 0.7"_s) },
          u"evidence/sources.yaml:33: error: finding \"death\" stands here twice\n"
          "  hint: the first one is in line 32\n"_s },
        { "a tab",
          { replace(u"en/glossary.yaml"_s, u"  term: Word01"_s, u"\tterm: Word01"_s) },
          u"en/glossary.yaml:2: error: this line begins with a tab\n"
          "  hint: YAML is indented with spaces alone: two for each step\n"_s },
        { "an effect that is not spelled out",
          { replace(u"evidence/sources.yaml"_s, u"people: 10, favours"_s,
                    u"people: 10, effect: ratio, favours"_s),
            replace(u"en/evidence/sources.yaml"_s, u"measure: risk ratio"_s, u"measure: RR"_s) },
          u"en/evidence/sources.yaml:4: error: \"measure\" of finding \"death\" of source \"ant2001\" does "
          u"not spell "
          "out its effect: \"RR\"\n"
          "  hint: write it as \"risk ratio\", or with its unit as \"mean difference (metres)\"\n"_s },
        { "a source without its limits",
          { replace(u"en/evidence/sources.yaml"_s, u"  limitations: It was small.\n"_s, {}) },
          u"en/evidence/sources.yaml:1: error: source \"ant2001\" does not say its limits\n"
          "  hint: add \"limitations\": in a sentence, why to be careful with it\n"_s },
        { "words without a finding",
          { replace(u"en/evidence/sources.yaml"_s,
                    u"    - id: death\n"
                    "      outcome: Death (4.6 percent and 13 percent; 0.8, from 0.4 to 1.5)\n"
                    "      measure"_s,
                    u"    - id: pain\n"
                    "      outcome: Pain\n"
                    "      plain: It hurt.\n"
                    "    - id: death\n"
                    "      outcome: Death (4.6 percent and 13 percent; 0.8, from 0.4 to 1.5)\n"
                    "      measure"_s) },
          u"en/evidence/sources.yaml:4: error: finding \"pain\" is not in evidence/\n"_s },
        { "an unknown topic of a source",
          { replace(u"evidence/sources.yaml"_s, u"topics: [fibrosis, safety]"_s,
                    u"topics: [fibrosiss, safety]"_s) },
          u"evidence/sources.yaml:6: error: topic \"fibrosiss\" does not exist\n"
          "  hint: did you mean \"fibrosis\"?\n"_s },
        { "a DOI of the wrong form",
          { replace(u"evidence/sources.yaml"_s, u"  title: The ant trial"_s,
                    u"  title: The ant trial\n"
                    "  doi: doi.org/10.1"_s) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" has the doi \"doi.org/10.1\"\n"
          "  hint: it looks like this: 10.1016/j.jacc.2022.11.061\n"_s },
        { "a year of the wrong form",
          { replace(u"evidence/sources.yaml"_s, u"year: 2002"_s, u"year: 20022"_s) },
          u"evidence/sources.yaml:22: error: source \"bee2002\" has the year 20022\n"_s },
        { "superseded by nothing",
          { replace(u"evidence/sources.yaml"_s,
                    u"  status: current\n"
                    "  title: The bee"_s,
                    u"  status: superseded\n"
                    "  title: The bee"_s),
            replace(u"en/evidence/sources.yaml"_s, u"population: Bees"_s,
                    u"population: Bees\n"
                    "  status_note: It is old."_s) },
          u"en/topics/1-regeneration.md:17: error: source \"bee2002\" can't be counted: its status is "
          "\"superseded\"\n"
          "en/topics/2-fibrosis.md:17: error: source \"bee2002\" can't be counted: its status is "
          "\"superseded\"\n"
          "evidence/sources.yaml:24: error: source \"bee2002\" is superseded, but not by what\n"
          "  hint: add superseded_by with the id of the newer source\n"_s },
        { "superseded without the status",
          { replace(u"evidence/sources.yaml"_s,
                    u"  status: current\n"
                    "  title: The bee"_s,
                    u"  status: current\n"
                    "  superseded_by: ant2001\n"
                    "  title: The bee"_s) },
          u"evidence/sources.yaml:25: error: source \"bee2002\" has \"superseded_by\", but its "
          "status is not superseded\n"_s },
        { "superseded by an unknown source",
          { replace(u"evidence/sources.yaml"_s,
                    u"  status: current\n"
                    "  title: The bee"_s,
                    u"  status: current\n"
                    "  updates: ant2002\n"
                    "  title: The bee"_s) },
          u"evidence/sources.yaml:25: error: source \"ant2002\" does not exist\n"
          "  hint: did you mean \"ant2001\"?\n"_s },
        { "not current without a note",
          { replace(u"evidence/sources.yaml"_s,
                    u"  kind: rct\n"
                    "  status: current\n"
                    "  title: The bee"_s,
                    u"  kind: retraction\n"
                    "  status: superseded\n"
                    "  superseded_by: ant2001\n"
                    "  title: The bee"_s) },
          u"en/evidence/sources.yaml:10: error: source \"bee2002\" is not current, and has no "
          "\"status_note\"\n"
          "  hint: say in one sentence what happened to it\n"
          "en/topics/1-regeneration.md:17: error: source \"bee2002\" can't be counted: its status is "
          "\"superseded\"\n"
          "en/topics/2-fibrosis.md:17: error: source \"bee2002\" can't be counted: its status is "
          "\"superseded\"\n"_s },
        { "value and value_text",
          { replace(u"en/evidence/sources.yaml"_s, u"      measure: risk ratio\n"_s,
                    u"      value_text: a lot\n"_s) },
          u"en/evidence/sources.yaml:4: error: finding \"death\" of source \"ant2001\" has a \"value\" "
          "in evidence/ and a \"value_text\" here\n"_s },
        { "limits the wrong way round",
          { replace(u"evidence/sources.yaml"_s, u"ci_low: 0.4, ci_high: 1.5"_s,
                    u"ci_low: 1.5, ci_high: 0.4"_s) },
          u"evidence/sources.yaml:10: error: finding \"death\" of source \"ant2001\" has a lower "
          "limit above its upper limit\n"_s },
        { "one limit",
          { replace(u"evidence/sources.yaml"_s, u"ci_low: 0.4, ci_high: 1.5"_s, u"ci_low: 0.4"_s) },
          u"evidence/sources.yaml:10: error: finding \"death\" of source \"ant2001\" has only one "
          "of \"ci_low\" and \"ci_high\"\n"_s },
        { "a source without year",
          { replace(u"evidence/sources.yaml"_s, u"  year: unknown\n"_s, {}) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" has no \"year\"\n"_s },
        { "a source without people",
          { replace(u"evidence/sources.yaml"_s, u"  people: 10\n"_s, {}),
            replace(u"en/topics/1-regeneration.md"_s, u"[ant2001, bee2002]\n    note"_s,
                    u"[bee2002]\n    note"_s),
            replace(u"en/topics/1-regeneration.md"_s, u"people: 40"_s, u"people: 30"_s),
            replace(u"en/topics/1-regeneration.md"_s, u"studies: 2"_s, u"studies: 1"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"[ant2001, bee2002]\n    note"_s,
                    u"[bee2002]\n    note"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"people: 40"_s, u"people: 30"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"studies: 2"_s, u"studies: 1"_s) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" has no \"people\"\n"_s },
        { "a source without population",
          { replace(u"evidence/sources.yaml"_s, u"  population: heart-failure\n"_s, {}) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" has no \"population\"\n"_s },
        { "a source without design",
          { replace(u"evidence/sources.yaml"_s, u"  design: dummy-trial\n"_s, {}) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" has no \"design\"\n"_s },
        { "a source without blinded",
          { replace(u"evidence/sources.yaml"_s, u"  blinded: unknown\n"_s, {}) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" has no \"blinded\"\n"_s },
        { "a source without cells",
          { replace(u"evidence/sources.yaml"_s, u"  cells: [marrow]\n"_s, {}) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" has no \"cells\"\n"_s },
        { "a source without paid_by",
          { replace(u"evidence/sources.yaml"_s, u"  paid_by: unknown\n"_s, {}) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" has no \"paid_by\"\n"_s },
        { "a source without result",
          { replace(u"evidence/sources.yaml"_s, u"  result: no-clear-difference\n"_s, {}) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" has no \"result\"\n"_s },
        { "a source without status",
          { replace(u"evidence/sources.yaml"_s, u"  status: current\n"_s, {}) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" has no \"status\"\n"_s },
        { "a source without read_on",
          { replace(u"evidence/sources.yaml"_s, u"  read_on: 2026-11-20\n"_s, {}) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" has no \"read_on\"\n"_s },
        { "a day of reading that is no date",
          { replace(u"evidence/sources.yaml"_s, u"read_on: 2026-11-20"_s, u"read_on: last week"_s) },
          u"evidence/sources.yaml:20: error: \"last week\" is not a date\n"
          "  hint: write year-month-day, as 2026-11-21\n"_s },
        { "a dummy alone",
          { replace(u"en/evidence/charts.yaml"_s, u"caution: It was a small trial."_s,
                    u"caution: It was no better than a dummy."_s) },
          u"en/evidence/charts.yaml:11: error: \"dummy\" stands here without what it is\n"
          "  hint: write \"dummy treatment\" or \"dummy group\"\n"_s },
        { "an ejection fraction in percent",
          { replace(u"en/evidence/sources.yaml"_s, u"population: Ants"_s,
                    u"population: Ants with an ejection fraction under 45%"_s) },
          u"en/evidence/sources.yaml:2: error: an ejection fraction is given in percent: \"ejection fraction "
          "under 45%\"\n"
          "  hint: write \"points\" for a change, and the bare number for a score\n"_s },
        { "a note of an editor to a reader",
          { replace(u"en/evidence/sources.yaml"_s, u"population: Ants"_s,
                    u"population: Ants\n  conclusion: Small. Authors not seen."_s) },
          u"en/evidence/sources.yaml:3: error: a note of whoever read a source stands in words for readers: "
          "\"Authors not seen\"\n"
          "  hint: move it to the field \"editors\" of the source, which no screen shows\n"_s },
        { "a hope made bigger",
          { replace(u"en/evidence/charts.yaml"_s, u"caution: It was a small trial."_s,
                    u"caution: It is the best idea so far."_s) },
          u"en/evidence/charts.yaml:11: error: \"best idea\" makes more of a hope than is known\n"
          "  hint: say what was found, and how sure it is\n"_s },
        { "a figure that was replaced",
          { replace(u"evidence/sources.yaml"_s, u"  kind: rct\n  status: current\n  title: The bee"_s,
                    u"  kind: rct\n  status: superseded\n  superseded_by: ant2001\n  title: The bee"_s),
            replace(u"en/evidence/sources.yaml"_s, u"  population: Bees"_s,
                    u"  population: Bees\n  status_note: A newer trial is out."_s),
            replace(u"en/topics/1-regeneration.md"_s, u"    sources: [ant2001, bee2002]"_s,
                    u"    sources: [ant2001]"_s),
            replace(u"en/topics/1-regeneration.md"_s, u"people: 40"_s, u"people: 10"_s),
            replace(u"en/topics/1-regeneration.md"_s, u"studies: 2"_s, u"studies: 1"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"    sources: [ant2001, bee2002]"_s,
                    u"    sources: [ant2001]"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"people: 40"_s, u"people: 10"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"studies: 2"_s, u"studies: 1"_s),
            replace(u"en/topics/1-regeneration.md"_s, u"One study saw no change [@ant2001; @bee2002]."_s,
                    u"One study saw a gain of 0.7 points [@bee2002]."_s) },
          u"en/topics/1-regeneration.md:34: error: a figure in the plain words rests on source \"bee2002\", "
          "which \"ant2001\" has replaced\n"
          "  hint: give the newer figure, or move the old one to More detail with its year\n"_s },
        { "a source without read_confidence",
          { replace(u"evidence/sources.yaml"_s, u"  read_confidence: full-text\n"_s, {}) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" has no \"read_confidence\"\n"_s },
        { "a year in words",
          { replace(u"evidence/sources.yaml"_s, u"year: unknown"_s, u"year: long ago"_s) },
          u"evidence/sources.yaml:11: error: \"year\" of source \"ant2001\" has to be a whole number above "
          u"0, or: unknown\n"
          "  hint: write digits only, without separators: 1200, 0.5, -2\n"_s },
        { "an unknown design",
          { replace(u"evidence/sources.yaml"_s, u"design: dummy-trial"_s, u"design: dumy-trial"_s) },
          u"evidence/sources.yaml:13: error: \"design\" of source \"ant2001\" can't be \"dumy-trial\"\n"
          "  hint: did you mean \"dummy-trial\"?\n"_s },
        { "an unknown kind of cells",
          { replace(u"evidence/sources.yaml"_s, u"cells: [marrow]"_s, u"cells: [marow]"_s) },
          u"evidence/sources.yaml:15: error: kind of cells \"marow\" does not exist\n"
          "  hint: did you mean \"marrow\"?\n"_s },
        { "cells and none",
          { replace(u"evidence/sources.yaml"_s, u"cells: [marrow]"_s, u"cells: [marrow, none]"_s) },
          u"evidence/sources.yaml:15: error: source \"ant2001\" has cells, and none\n"_s },
        { "the same people as a source that is not there",
          { replace(u"evidence/sources.yaml"_s, u"  year: unknown\n"_s,
                    u"  year: unknown\n  same_people_as: ant2002\n"_s) },
          u"evidence/sources.yaml:12: error: source \"ant2002\" does not exist\n"
          "  hint: did you mean \"ant2001\"?\n"_s },
        { "people in a study of animals",
          { replace(u"evidence/sources.yaml"_s, u"population: heart-failure"_s, u"population: animal"_s) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" counts people, but its population is "
          "\"animal\"\n"_s },
        { "a main goal that no one named",
          { replace(u"evidence/sources.yaml"_s, u"  goal_basis: stated\n"_s, {}) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" has a main goal, but no \"goal_basis\"\n"
          "  hint: write stated if the source names its main goal, and judged if we took the heart "
          "result\n"_s },
        { "a basis without a main goal",
          { replace(u"evidence/sources.yaml"_s, u"main_goal: not-met"_s, u"main_goal: not-read"_s) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" has a \"goal_basis\", but nothing came of "
          "its main goal\n"_s },
        { "a main goal without its result",
          { replace(u"evidence/sources.yaml"_s, u"main: true, "_s, {}) },
          u"evidence/sources.yaml:1: error: source \"ant2001\" says what came of its main goal, but no "
          "finding has \"main: true\"\n"
          "  hint: mark the finding that is the main goal, or that was taken for it (goal_basis: judged)\n"_s },
        { "a source that no one can name",
          { replace(u"en/evidence/sources.yaml"_s, u"  plain_name: A trial of bees\n"_s, {}) },
          u"en/evidence/sources.yaml:10: error: source \"bee2002\" has neither a name nor authors\n"
          "  hint: say what it is in a few plain words: \"plain_name\"\n"_s },
        { "a plain name that is never shown",
          { replace(u"evidence/sources.yaml"_s, u"  title: The ant trial\n"_s,
                    u"  title: The ant trial\n  authors: Ant et al.\n"_s) },
          u"en/evidence/sources.yaml:8: error: source \"ant2001\" has a name or authors: its "
          "\"plain_name\" is never shown\n"_s },
        { "the certainty of a topic that does not show the chart",
          { replace(u"en/evidence/charts.yaml"_s, u"  kind: forest\n"_s,
                    u"  kind: forest\n  certainty_of: [regeneration]\n"_s) },
          u"en/evidence/charts.yaml:13: error: \"certainty_of\" of chart \"gains\": topic \"regeneration\" "
          u"does "
          "not show this chart\n"
          "  hint: name topics whose question this chart answers\n"_s },
        { "people of another part of the trial",
          { replace(u"en/evidence/charts.yaml"_s, u"{label: Ants, value"_s,
                    u"{label: Ants, people_in: one-arm, value"_s) },
          u"en/evidence/charts.yaml:19: error: chart \"gains\" can't be drawn: “people_in” can't be "
          u"“one-arm”\n"
          "  hint: content/README.md says what a row holds; a label that is a number needs quotes, a figure none\n"_s },
        { "a gain in a study that missed its goal",
          { replace(u"evidence/sources.yaml"_s, u"result: no-clear-difference"_s, u"result: small-gain"_s) },
          u"evidence/sources.yaml:19: error: source \"ant2001\" did not meet its main goal, so its result "
          "can't be \"small-gain\"\n"_s },
        { "a difference without a comparison",
          { replace(u"evidence/sources.yaml"_s, u"design: dummy-trial"_s, u"design: one-group"_s) },
          u"evidence/sources.yaml:19: error: the result \"no-clear-difference\" of source \"ant2001\" needs "
          "a comparison, but its design is \"one-group\"\n"
          "  hint: the result of one group is no-comparison, and of cells against other cells "
          "no-group-without-cells\n"_s },
        { "withdrawn, but current",
          { replace(u"evidence/sources.yaml"_s, u"result: small-gain"_s, u"result: withdrawn"_s) },
          u"evidence/sources.yaml:38: error: the status of source \"bee2002\" is \"current\", so its result "
          "can't be \"withdrawn\"\n"_s },
        { "a value without words",
          { replace(u"en/evidence/words.yaml"_s, u"  \"small-gain\": the word small-gain\n"_s, {}) },
          u"en/evidence/words.yaml:1: error: \"small-gain\" of list \"result\" has no words here\n"_s },
        { "words for a value that is not there",
          { replace(u"en/evidence/words.yaml"_s, u"\"small-gain\":"_s, u"\"smal-gain\":"_s) },
          u"en/evidence/words.yaml:1: error: \"small-gain\" of list \"result\" has no words here\n"
          "en/evidence/words.yaml:59: error: list \"result\" has an unknown field \"smal-gain\"\n"
          "  hint: did you mean \"small-gain\"?\n"_s },
        { "a long name of a design",
          { replace(u"en/evidence/words.yaml"_s, u"the word dummy-trial"_s,
                    u"a trial with a dummy group"_s) },
          u"en/evidence/words.yaml:9: error: design \"dummy-trial\" has 6 words; at most 3 are "
          "allowed\n"_s },
        { "an unknown source of a claim",
          { replace(u"evidence/claims.yaml"_s, u"[ant2001]"_s, u"[ant2002]"_s) },
          u"evidence/claims.yaml:4: error: source \"ant2002\" is not in evidence/\n"
          "  hint: did you mean \"ant2001\"?\n"_s },
        { "a claim without sources",
          { replace(u"evidence/claims.yaml"_s, u"[ant2001]"_s, u"[]"_s) },
          u"evidence/claims.yaml:1: error: claim \"it-helps\" has no sources\n"_s },
        { "a claim of an unknown topic",
          { replace(u"evidence/claims.yaml"_s, u"topic: fibrosis"_s, u"topic: scars"_s) },
          u"evidence/claims.yaml:2: error: topic \"scars\" does not exist\n"_s },
        { "a claim without words",
          { replace(u"evidence/claims.yaml"_s, u"- id: it-helps\n"_s,
                    u"- id: it-cures\n"
                    "  topic: fibrosis\n"
                    "  verdict: wrong\n"
                    "  sources: [ant2001]\n"
                    "- id: it-helps\n"_s) },
          u"en/evidence/claims.yaml:1: error: claim \"it-cures\" has no words here\n"
          "  hint: its facts are in evidence/claims.yaml, line 1\n"_s },
        { "a file with the wrong name",
          { renameFile(u"en/topics/2-fibrosis.md"_s, u"en/topics/3-fibrosis.md"_s) },
          u"en/topics/3-fibrosis.md:2: error: the file has to be named 2-fibrosis.md\n"_s },
        { "the wrong order",
          { replace(u"en/topics/2-fibrosis.md"_s, u"order: 2"_s, u"order: 3"_s) },
          u"en/topics/2-fibrosis.md:3: error: \"order\" is 3, but the topic stands at place 2 in "
          "catalog.yaml\n"_s },
        { "the wrong scene",
          { replace(u"en/topics/2-fibrosis.md"_s, u"scene: fibrosis"_s, u"scene: regeneration"_s) },
          u"en/topics/2-fibrosis.md:6: error: \"scene\" is \"regeneration\", and has to be "
          "\"fibrosis\"\n"_s },
        { "an id that is not in the catalogue",
          { replace(u"en/pages/about.md"_s, u"id: about"_s, u"id: abut"_s) },
          u"catalog.yaml:5: error: \"about\" has no file in en/\n"
          "en/pages/about.md:2: error: \"abut\" is not in catalog.yaml\n"
          "  hint: did you mean \"about\"?\n"_s },
        { "no caveat",
          { replace(u"en/topics/2-fibrosis.md"_s,
                    u"caveat:\n"
                    "  headline: We do not know if it shrinks.\n"
                    "  certainty: very-low\n"
                    "  certainty_reason: The two studies were small.\n"
                    "  unknown: If it helps at all.\n"
                    "  basis:\n"
                    "    studies: 2\n"
                    "    people: 40\n"
                    "    sources: [ant2001, bee2002]\n"
                    "    note: People who joined, 10 and 30.\n"_s,
                    QString()) },
          u"en/topics/2-fibrosis.md:2: error: topic has no \"caveat\"\n"
          "  hint: every topic has to say how sure the answer is: headline, certainty, "
          "certainty_reason, unknown and basis\n"_s },
        { "a long takeaway",
          { replace(u"en/topics/2-fibrosis.md"_s, u"takeaway: We do not know yet."_s,
                    u"takeaway: We do not know yet we do not know yet we do not know yet we do "
                    "not know."_s) },
          u"en/topics/2-fibrosis.md:7: error: \"takeaway\" has 19 words; at most 18 are allowed\n"_s },
        { "a long title",
          { replace(u"en/topics/2-fibrosis.md"_s, u"title: Scar tissue"_s, u"title: The scar in hearts"_s) },
          u"en/pages/where-things-stand.md:14: error: this short answer differs from the topic "
          "\"fibrosis\"\n"
          "  hint: it has to be: - [The scar in hearts](topic:fibrosis) | We do not know if it "
          "shrinks. | very-low\n"
          "en/topics/2-fibrosis.md:4: error: \"title\" has 4 words; at most 3 are allowed\n"_s },
        { "marks in a plain text",
          { replace(u"en/topics/2-fibrosis.md"_s, u"takeaway: We do not know yet."_s,
                    u"takeaway: \"We do [not](term:w01) know.\""_s) },
          u"en/topics/2-fibrosis.md:7: error: \"takeaway\" of topic can't hold links, citations, bold type "
          u"or HTML\n"
          "  hint: write plain words: this text is shown as it is written\n"_s },
        { "a review in the future",
          { replace(u"en/topics/2-fibrosis.md"_s, u"2026-11-01"_s, u"2026-12-01"_s) },
          u"en/topics/2-fibrosis.md:20: error: the review of 2026-12-01 lies in the future\n"_s },
        { "a source that is listed but not cited",
          { replace(u"en/pages/where-things-stand.md"_s, u"sources: [ant2001]"_s,
                    u"sources: [ant2001, bee2002]"_s) },
          u"en/pages/where-things-stand.md:8: error: source \"bee2002\" is listed here, but never "
          "cited\n"_s },
        { "a source that is cited but not listed",
          { replace(u"en/pages/where-things-stand.md"_s, u"sources: [ant2001]"_s, u"sources: []"_s) },
          u"en/pages/where-things-stand.md:8: error: source \"ant2001\" is cited, but not listed "
          "here\n"_s },
        { "a source listed twice",
          { replace(u"en/pages/where-things-stand.md"_s, u"sources: [ant2001]"_s,
                    u"sources: [ant2001, ant2001]"_s) },
          u"en/pages/where-things-stand.md:8: error: source \"ant2001\" stands here twice\n"
          "  hint: the first one is in line 8\n"_s },
        { "an unknown source",
          { replace(u"en/topics/2-fibrosis.md"_s, u"it did not help [@ant2001]"_s,
                    u"it did not help [@ant2001; @ant2010]"_s) },
          u"en/topics/2-fibrosis.md:30: error: source \"ant2010\" is not in evidence/\n"
          "  hint: did you mean \"ant2001\"?\n"_s },
        { "an unknown word",
          { replace(u"en/topics/2-fibrosis.md"_s, u"term:w01"_s, u"term:w99"_s) },
          u"en/topics/2-fibrosis.md:26: error: glossary word \"w99\" does not exist\n"
          "  hint: did you mean \"w09\"?\n"_s },
        { "an unknown topic",
          { replace(u"en/pages/where-things-stand.md"_s, u"[check](page:offer-check)"_s,
                    u"[check](topic:fibrosi)"_s) },
          u"en/pages/where-things-stand.md:22: error: topic \"fibrosi\" does not exist\n"
          "  hint: did you mean \"fibrosis\"?\n"_s },
        { "an unknown page",
          { replace(u"en/pages/where-things-stand.md"_s, u"page:offer-check"_s, u"page:offercheck"_s) },
          u"en/pages/where-things-stand.md:22: error: page \"offercheck\" does not exist\n"
          "  hint: did you mean \"offer-check\"?\n"_s },
        { "an unknown chart link",
          { replace(u"en/pages/where-things-stand.md"_s, u"page:offer-check"_s, u"chart:death"_s) },
          u"en/pages/where-things-stand.md:22: error: chart \"death\" does not exist\n"
          "  hint: did you mean \"deaths\"?\n"_s },
        { "an unknown chart",
          { replace(u"en/topics/2-fibrosis.md"_s, u"charts: [deaths]"_s, u"charts: [death]"_s) },
          u"en/topics/2-fibrosis.md:19: error: chart \"death\" does not exist\n"
          "  hint: did you mean \"deaths\"?\n"_s },
        { "a chart twice",
          { replace(u"en/topics/2-fibrosis.md"_s, u"charts: [deaths]"_s, u"charts: [deaths, deaths]"_s) },
          u"en/topics/2-fibrosis.md:19: error: chart \"deaths\" stands here twice\n"
          "  hint: the first one is in line 19\n"_s },
        { "a retracted source as support",
          { retractBee(),
            replace(u"en/topics/2-fibrosis.md"_s, u"    sources: [ant2001, bee2002]"_s,
                    u"    sources: [ant2001]"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"people: 40"_s, u"people: 10"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"studies: 2"_s, u"studies: 1"_s) },
          u"en/topics/2-fibrosis.md:34: error: source \"bee2002\" can't support a sentence: its "
          "status is \"retracted\"\n"
          "  hint: leave it out, or say in the same paragraph that it was retracted or is "
          "under a warning\n"_s },
        { "a retracted source that is counted",
          { retractBee(),
            replace(u"en/topics/2-fibrosis.md"_s, u"One study saw no change [@ant2001; @bee2002]"_s,
                    u"One study was withdrawn [@ant2001; @bee2002]"_s) },
          u"en/topics/2-fibrosis.md:17: error: source \"bee2002\" can't be counted: its status is "
          "\"retracted\"\n"_s },
        { "a retracted source as support of a word",
          { retractBee(),
            replace(u"en/topics/2-fibrosis.md"_s, u"One study saw no change [@ant2001; @bee2002]"_s,
                    u"One study was withdrawn [@ant2001; @bee2002]"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"    sources: [ant2001, bee2002]"_s,
                    u"    sources: [ant2001]"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"people: 40"_s, u"people: 10"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"studies: 2"_s, u"studies: 1"_s),
            replace(u"en/glossary.yaml"_s, u"one more word [@ant2001]"_s, u"one more word [@bee2002]"_s) },
          u"en/glossary.yaml:5: error: source \"bee2002\" can't support a sentence: its status is "
          "\"retracted\"\n"
          "  hint: leave it out, or say in the same paragraph that it was retracted or is "
          "under a warning\n"_s },
        { "a retracted source as support of a claim",
          { retractBee(),
            replace(u"en/topics/2-fibrosis.md"_s, u"One study saw no change [@ant2001; @bee2002]"_s,
                    u"One study was withdrawn [@ant2001; @bee2002]"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"    sources: [ant2001, bee2002]"_s,
                    u"    sources: [ant2001]"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"people: 40"_s, u"people: 10"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"studies: 2"_s, u"studies: 1"_s),
            replace(u"evidence/claims.yaml"_s, u"[ant2001]"_s, u"[ant2001, bee2002]"_s) },
          u"evidence/claims.yaml:4: error: source \"bee2002\" can't support a claim: its status is "
          "\"retracted\"\n"
          "  hint: leave it out, or say in the reason that it was retracted or is under a warning\n"_s },
        { "the wrong headings",
          { replace(u"en/topics/2-fibrosis.md"_s, u"## What happens"_s, u"## What goes on"_s) },
          u"en/topics/2-fibrosis.md:1: error: the headings are not the five that a topic has, "
          "in their order\n"
          "  hint: ## The hope, ## What happens, ## What studies in people found, ## More "
          "detail, ## Labels\n"_s },
        { "a long section",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope that"_s,
                    u"dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog "
                    "dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog "
                    "dog dog dog dog dog dog dog dog dog dog. We hope that"_s) },
          u"en/topics/2-fibrosis.md:24: error: \"The hope\" has 58 words; at most 55 are allowed\n"
          "en/topics/2-fibrosis.md:24: error: \"The hope\" reads at grade 7.5; at most 6 is "
          "allowed\n"
          "  hint: shorter sentences and shorter words help; the longest sentence has 52 "
          "words: \"dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog "
          "dog dog dog dog dog dog \"\n"_s },
        { "a short section",
          { replace(u"en/topics/2-fibrosis.md"_s,
                    u"The cat sat on the mat all day. The cat sat on the mat all day. "_s,
                    u"The cat sat on the mat all day. "_s) },
          u"en/topics/2-fibrosis.md:36: error: \"More detail\" has 192 words; at least 200 are "
          "needed\n"_s },
        { "a long headline",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We do not know if it shrinks."_s,
                    u"We do not know dog dog dog dog dog dog dog dog dog dog dog dog dog dog."_s),
            replace(u"en/pages/where-things-stand.md"_s, u"We do not know if it shrinks."_s,
                    u"We do not know dog dog dog dog dog dog dog dog dog dog dog dog dog dog."_s) },
          u"en/topics/2-fibrosis.md:10: error: \"headline\" has 18 words; at most 16 are allowed\n"_s },
        { "a long reason",
          { replace(u"en/topics/2-fibrosis.md"_s, u"certainty_reason: The two studies were small."_s,
                    u"certainty_reason: dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog "
                    "dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog "
                    "dog dog dog dog."_s) },
          u"en/topics/2-fibrosis.md:12: error: \"certainty_reason\" has 41 words; at most 40 are "
          "allowed\n"_s },
        { "a long unknown",
          { replace(u"en/topics/2-fibrosis.md"_s, u"unknown: If it helps at all."_s,
                    u"unknown: dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog "
                    "dog dog dog dog dog dog dog dog."_s) },
          u"en/topics/2-fibrosis.md:13: error: \"unknown\" has 26 words; at most 25 are allowed\n"_s },
        { "the wrong word for a certainty",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We do not know if it shrinks."_s,
                    u"It probably shrinks."_s),
            replace(u"en/pages/where-things-stand.md"_s, u"We do not know if it shrinks."_s,
                    u"It probably shrinks."_s) },
          u"en/topics/2-fibrosis.md:10: error: the headline does not use the word for the "
          "certainty \"very-low\"\n"
          "  hint: high: does; moderate: probably; low: may; very-low: we do not know, or the "
          "evidence is very uncertain\n"_s },
        { "people that do not add up",
          { replace(u"en/topics/2-fibrosis.md"_s, u"people: 40"_s, u"people: 41"_s) },
          u"en/topics/2-fibrosis.md:16: error: \"people\" is 41, but the people of its sources "
          "add up to 40\n"_s },
        { "fewer studies than sources",
          { replace(u"en/topics/2-fibrosis.md"_s, u"studies: 2"_s, u"studies: 1"_s) },
          u"en/topics/2-fibrosis.md:15: error: \"studies\" is 1, but the studies of its sources add "
          "up to 2\n"
          "  hint: a source that pools several trials counts as many as its \"trials\" says, any "
          "other one as one\n"_s },
        { "more studies than its sources pool",
          { replace(u"evidence/sources.yaml"_s, u"  people: 10\n"_s, u"  trials: 3\n  people: 10\n"_s) },
          u"en/topics/1-regeneration.md:15: error: \"studies\" is 2, but the studies of its sources add "
          "up to 4\n"
          "  hint: a source that pools several trials counts as many as its \"trials\" says, any "
          "other one as one\n"
          "en/topics/2-fibrosis.md:15: error: \"studies\" is 2, but the studies of its sources add "
          "up to 4\n"
          "  hint: a source that pools several trials counts as many as its \"trials\" says, any "
          "other one as one\n"_s },
        { "a counted source without people",
          { replace(u"evidence/sources.yaml"_s, u"  people: 10\n"_s, u"  people: unknown\n"_s),
            replace(u"en/topics/1-regeneration.md"_s, u"people: 40"_s, u"people: 30"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"people: 40"_s, u"people: 30"_s) },
          u"en/topics/1-regeneration.md:17: error: source \"ant2001\" can't be counted: how many people "
          "joined is not known\n"
          "  hint: say in the note that it was read, but not counted\n"
          "en/topics/2-fibrosis.md:17: error: source \"ant2001\" can't be counted: how many people "
          "joined is not known\n"
          "  hint: say in the note that it was read, but not counted\n"_s },
        { "people counted twice",
          { replace(u"evidence/sources.yaml"_s, u"  people: 10\n"_s,
                    u"  people: 10\n  same_people_as: bee2002\n"_s) },
          u"en/topics/1-regeneration.md:17: error: source \"ant2001\" can't be counted: its people are "
          "counted with source \"bee2002\"\n"
          "en/topics/2-fibrosis.md:17: error: source \"ant2001\" can't be counted: its people are "
          "counted with source \"bee2002\"\n"_s },
        { "an unknown source in the basis",
          { replace(u"en/topics/2-fibrosis.md"_s, u"    sources: [ant2001, bee2002]"_s,
                    u"    sources: [ant2001, bea2002]"_s) },
          u"en/topics/2-fibrosis.md:17: error: source \"bea2002\" is not in evidence/\n"
          "  hint: did you mean \"bee2002\"?\n"
          "en/topics/2-fibrosis.md:21: error: does the panel count the trial \"bee2002\"? It is one of this "
          "topic\n"
          "  hint: add it to \"sources\" of the basis, with its people in the sums; or to \"not_counted\", "
          "and "
          "say why in the note\n"_s },
        { "a study without a citation",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope that"_s, u"A study saw it. We hope that"_s) },
          u"en/topics/2-fibrosis.md:26: error: this paragraph speaks of studies, but has no "
          "citation: \"A study saw it. We hope that word will help.\"\n"
          "  hint: put [@source-id] after the sentence that it supports\n"_s },
        { "a figure without a citation",
          { replace(u"en/pages/where-things-stand.md"_s, u"## The big picture\n"_s,
                    u"## The big picture\n"
                    "\n"
                    "It took 12 days.\n"_s) },
          u"en/pages/where-things-stand.md:22: error: this text gives a figure, but has no citation: \"It "
          u"took 12 days.\"\n"
          "  hint: put [@source-id] after the sentence that it supports\n"_s },
        { "a label that is not in the illustration",
          { replace(u"en/topics/2-fibrosis.md"_s, u"- scar: The scar"_s,
                    u"- scar: The scar\n"
                    "- scan: A scan"_s) },
          u"en/topics/2-fibrosis.md:45: error: label \"scan\" is not in the illustration\n"
          "  hint: did you mean \"scar\"?\n"_s },
        { "a label without a layer",
          { replace(u"en/topics/2-fibrosis.md"_s, u"- layer/hope:"_s, u"- layer/hopes:"_s) },
          u"en/topics/2-fibrosis.md:45: error: label \"layer/hopes\" names a layer that the "
          "illustration does not have\n"
          "  hint: did you mean \"hope\"?\n"_s },
        { "a label of the illustration without text",
          { replace(u"en/topics/2-fibrosis.md"_s, u"- scar: The scar\n"_s, QString()) },
          u"en/topics/2-fibrosis.md:1: error: the label \"scar\" of the illustration has no text\n"
          "  hint: add a line \"- scar: ...\" under ## Labels\n"_s },
        { "a label twice",
          { replace(u"en/topics/2-fibrosis.md"_s, u"- scar: The scar\n"_s,
                    u"- scar: The scar\n"
                    "- scar: A scar\n"_s) },
          u"en/topics/2-fibrosis.md:45: error: label \"scar\" stands here twice\n"
          "  hint: the first one is in line 44\n"_s },
        { "a long label",
          { replace(u"en/topics/2-fibrosis.md"_s, u"- scar: The scar"_s,
                    u"- scar: dog dog dog dog dog dog dog dog dog dog."_s) },
          u"en/topics/2-fibrosis.md:44: error: label \"scar\" has 10 words; at most 9 are allowed\n"_s },
        { "a label that is no list line",
          { replace(u"en/topics/2-fibrosis.md"_s, u"- scar: The scar"_s,
                    u"- scar: The scar\n"
                    "\n"
                    "More."_s) },
          u"en/topics/2-fibrosis.md:46: error: a label has to be a list line \"- key: text\"\n"_s },
        { "a label with marks",
          { replace(u"en/topics/2-fibrosis.md"_s, u"- scar: The scar"_s, u"- scar: The [scar](term:w01)"_s) },
          u"en/topics/2-fibrosis.md:44: error: label \"scar\" can't hold links or bold type, and a citation "
          u"only at "
          "its end\n"_s },
        { "a label that goes on after its citation",
          { replace(u"en/topics/2-fibrosis.md"_s, u"- scar: The scar"_s,
                    u"- scar: The scar [@ant2001] stays"_s) },
          u"en/topics/2-fibrosis.md:44: error: label \"scar\" can't hold links or bold type, and a citation "
          u"only at "
          "its end\n"_s },
        { "a label with an unknown source",
          { replace(u"en/topics/2-fibrosis.md"_s, u"- scar: The scar"_s, u"- scar: The scar [@ant2002]"_s) },
          u"en/topics/2-fibrosis.md:44: error: source \"ant2002\" is not in evidence/\n"
          "  hint: did you mean \"ant2001\"?\n"_s },
        { "a label with a figure and no citation",
          { replace(u"en/topics/2-fibrosis.md"_s, u"- scar: The scar"_s, u"- scar: 5 percent smaller"_s) },
          u"en/topics/2-fibrosis.md:44: error: label \"scar\" says what was found, but has no citation\n"
          "  hint: put [@source-id] after the sentence that it supports\n"_s },
        { "no illustration",
          { removeArt() },
          u"en/topics/2-fibrosis.md:6: error: there is no illustration \"fibrosis\"\n"
          "  hint: it would be fibrosis.json in the folder of illustrations\n"_s },
        { "too few offer questions",
          { replace(u"en/pages/offer-check.md"_s,
                    u"### 8. Do they ask you?\n"
                    "\n"
                    "- Yes: Stop and ask [@bee2002].\n"
                    "- No: That is good.\n"
                    "- Warning sign: yes\n"_s,
                    QString()) },
          u"en/pages/offer-check.md:1: error: this page needs 8 to 10 questions, not 7\n"_s },
        { "an offer question out of number",
          { replace(u"en/pages/offer-check.md"_s, u"### 8."_s, u"### 9."_s) },
          u"en/pages/offer-check.md:59: error: question 8 has the number 9\n"_s },
        { "an offer question without a number",
          { replace(u"en/pages/offer-check.md"_s, u"### 8. Do"_s, u"### Do"_s) },
          u"en/pages/offer-check.md:59: error: a heading here has to be a numbered question, as "
          "\"### 1. Do they ...?\"\n"
          "en/pages/offer-check.md:59: error: question 8 has the number 0\n"_s },
        { "an offer question without an answer",
          { replace(u"en/pages/offer-check.md"_s, u"- No: That is good.\n"_s, QString()) },
          u"en/pages/offer-check.md:17: error: question 1 has no line \"No:\"\n"_s },
        { "an offer question without a warning sign",
          { replace(u"en/pages/offer-check.md"_s, u"- Warning sign: yes\n"_s, QString()) },
          u"en/pages/offer-check.md:17: error: question 1 has no line \"Warning sign:\"\n"_s },
        { "an odd warning sign",
          { replace(u"en/pages/offer-check.md"_s, u"- Warning sign: yes"_s, u"- Warning sign: perhaps"_s) },
          u"en/pages/offer-check.md:21: error: the warning sign has to be yes or no\n"_s },
        { "an odd line in an offer question",
          { replace(u"en/pages/offer-check.md"_s, u"- No: That is good."_s,
                    u"- Nope: That is good.\n"
                    "- No: That is good."_s) },
          u"en/pages/offer-check.md:20: error: a line of an offer question has to begin with "
          "\"Yes:\", \"No:\" or \"Warning sign:\"\n"_s },
        { "text before the first offer question",
          { replace(u"en/pages/offer-check.md"_s, u"## The questions\n"_s,
                    u"## The questions\n"
                    "\n"
                    "Here they are.\n"_s) },
          u"en/pages/offer-check.md:17: error: this text stands before the first question\n"_s },
        { "too few results",
          { replace(u"en/pages/offer-check.md"_s, u"- Not sure: Ask the people.\n"_s, QString()) },
          u"en/pages/offer-check.md:65: error: this page needs 3 results, not 2\n"
          "  hint: for no warning signs, for one or more, and for \"Not sure\", in this order\n"_s },
        { "a result without a name",
          { replace(u"en/pages/offer-check.md"_s, u"- Not sure: Ask the people."_s, u"- Ask the people."_s) },
          u"en/pages/offer-check.md:65: error: this page needs 3 results, not 2\n"
          "  hint: for no warning signs, for one or more, and for \"Not sure\", in this order\n"
          "en/pages/offer-check.md:69: error: a result has to be a list line \"- name: text\"\n"_s },
        { "a short answer that differs",
          { replace(u"en/pages/where-things-stand.md"_s, u"We do not know if it grows."_s,
                    u"We do not know if it grew."_s) },
          u"en/pages/where-things-stand.md:13: error: this short answer differs from the topic "
          "\"regeneration\"\n"
          "  hint: it has to be: - [Heart muscle](topic:regeneration) | We do not know if it "
          "grows. | very-low\n"_s },
        { "a short answer of the wrong form",
          { replace(u"en/pages/where-things-stand.md"_s, u" | We do not know if it grows. | very-low"_s,
                    u": we do not know."_s) },
          u"en/pages/where-things-stand.md:1: error: this page needs one short answer for each of 6 topics, "
          u"not 5\n"
          "en/pages/where-things-stand.md:13: error: a short answer has to be \"- [title](topic:id) | headline | certainty\"\n"_s },
        { "too few words",
          { removeLastWord(u"en/glossary.yaml"_s) },
          u"en/glossary.yaml:1: error: this file needs 35 to 90 words, not 34\n"_s },
        { "words out of order",
          { replace(u"en/glossary.yaml"_s, u"- id: w35\n"_s, u"- id: a35\n"_s),
            replace(u"en/glossary.yaml"_s, u"see: [w35]"_s, u"see: [a35]"_s) },
          u"en/glossary.yaml:205: error: word \"a35\" is out of order\n"
          "  hint: words are sorted by id; put it before \"w01\"\n"_s },
        { "a long plain text",
          { replace(u"en/glossary.yaml"_s, u"plain: It is a word."_s,
                    u"plain: dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog "
                    "dog dog dog dog dog dog dog."_s) },
          u"en/glossary.yaml:4: error: \"plain\" of word \"w01\" has 26 words; at most 25 are "
          "allowed\n"_s },
        { "a long detail",
          { replace(u"en/glossary.yaml"_s, u"detail: It is one more word [@ant2001]."_s,
                    u"detail: dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog "
                    "dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog "
                    "dog dog dog dog dog dog dog dog dog dog dog."_s) },
          u"en/glossary.yaml:5: error: \"detail\" of word \"w01\" has 51 words; at most 50 are "
          "allowed\n"_s },
        { "an unknown related word",
          { replace(u"en/glossary.yaml"_s, u"see: [w02]"_s, u"see: [w2]"_s) },
          u"en/glossary.yaml:6: error: glossary word \"w2\" does not exist\n"
          "  hint: did you mean \"w02\"?\n"_s },
        { "a word that points to itself",
          { replace(u"en/glossary.yaml"_s, u"see: [w02]"_s, u"see: [w01]"_s) },
          u"en/glossary.yaml:6: error: word \"w01\" points to itself\n"_s },
        { "a name twice",
          { replace(u"en/glossary.yaml"_s, u"also: [other01]"_s, u"also: [Word02]"_s) },
          u"en/glossary.yaml:8: error: the name \"word02\" stands here twice\n"
          "  hint: the first one is in line 3\n"_s },
        { "too few questions",
          { replace(u"en/questions.yaml"_s,
                    u"  - {id: q16, topic: fibrosis, situation: care, text: \"What can I do?\"}\n"_s,
                    QString()) },
          u"en/questions.yaml:1: error: this file needs 16 to 24 questions, not 15\n"_s },
        { "a long question",
          { replace(u"en/questions.yaml"_s, u"\"What can I do?\""_s,
                    u"\"dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog "
                    "dog.\""_s) },
          u"en/questions.yaml:4: error: question \"q1\" has 21 words; at most 20 are allowed\n"_s },
        { "an unknown situation",
          { replace(u"en/questions.yaml"_s, u"situation: care"_s, u"situation: cure"_s) },
          u"en/questions.yaml:4: error: situation \"cure\" does not exist\n"
          "  hint: did you mean \"care\"?\n"_s },
        { "an unknown topic of a question",
          { replace(u"en/questions.yaml"_s, u"topic: fibrosis"_s, u"topic: fibroses"_s) },
          u"en/questions.yaml:4: error: topic or page \"fibroses\" does not exist\n"
          "  hint: did you mean \"fibrosis\"?\n"_s },
        { "a question twice",
          { replace(u"en/questions.yaml"_s, u"id: q2,"_s, u"id: q1,"_s) },
          u"en/questions.yaml:5: error: question \"q1\" stands here twice\n"
          "  hint: the first one is in line 4\n"_s },
        { "two options",
          { replace(u"en/checks.yaml"_s,
                    u"      - {id: b, text: It harms., right: false, reply: \"We can not say that.\"}\n"_s,
                    QString()) },
          u"en/checks.yaml:3: error: item \"regeneration-1\" needs three options, not 2\n"_s },
        { "two right options",
          { replace(u"en/checks.yaml"_s, u"id: b, text: It harms., right: false"_s,
                    u"id: b, text: It harms., right: true"_s) },
          u"en/checks.yaml:3: error: item \"regeneration-1\" needs one right option, not 2\n"_s },
        { "an option twice",
          { replace(u"en/checks.yaml"_s, u"id: b,"_s, u"id: a,"_s) },
          u"en/checks.yaml:8: error: option \"a\" stands here twice\n"
          "  hint: the first one is in line 7\n"_s },
        { "an unknown basis",
          { replace(u"en/checks.yaml"_s, u"    topic: regeneration\n    question"_s,
                    u"    topic: regeneration\n    basis: guess\n    question"_s) },
          u"en/checks.yaml:5: error: \"basis\" of item \"regeneration-1\" can only be \"reasoning\"\n"
          "  hint: leave it out where a study found the right answer\n"_s },
        { "an odd number of items",
          { replace(u"en/checks.yaml"_s, u"topic: general\n"_s, u"topic: fibrosis\n"_s) },
          u"en/checks.yaml:1: error: \"fibrosis\" needs two items, not 3\n"
          "en/checks.yaml:1: error: \"general\" needs two items, not 1\n"_s },
        { "an item of an unknown topic",
          { replace(u"en/checks.yaml"_s, u"topic: general\n"_s, u"topic: generel\n"_s) },
          u"en/checks.yaml:1: error: \"general\" needs two items, not 1\n"
          "en/checks.yaml:32: error: topic \"generel\" does not exist\n"
          "  hint: did you mean \"general\"?\n"_s },
        { "a place that shows again and is not there",
          { replace(u"en/checks.yaml"_s, u"topic: regeneration\n"_s,
                    u"topic: regeneration\n    again: regeneration/4\n"_s) },
          u"en/checks.yaml:5: error: there is no screen \"regeneration/4\"\n"
          "  hint: write a page, TOPIC/STEP or PAGE/SECTION, as heart-failure/what-helps-today\n"_s },
        { "seconds that do not add up",
          { replace(u"en/walkthrough.yaml"_s, u"seconds: 60"_s, u"seconds: 50"_s) },
          u"en/walkthrough.yaml:3: error: the steps of path \"two\" take 110 seconds; 2 minutes "
          "are 120\n"_s },
        { "an unknown screen",
          { replace(u"en/walkthrough.yaml"_s, u"\"topic:fibrosis\""_s, u"\"topic:fibroses\""_s) },
          u"en/walkthrough.yaml:8: error: topic \"fibroses\" does not exist\n"
          "  hint: did you mean \"fibrosis\"?\n"_s },
        { "an unknown page screen",
          { replace(u"en/walkthrough.yaml"_s, u"\"page:offer-check\""_s, u"\"page:offer\""_s) },
          u"en/walkthrough.yaml:9: error: page \"offer\" does not exist\n"
          "  hint: did you mean \"offer-check\"?\n"_s },
        { "an odd screen",
          { replace(u"en/walkthrough.yaml"_s, u"\"topic:fibrosis\""_s, u"fibrosis"_s) },
          u"en/walkthrough.yaml:8: error: screen \"fibrosis\" has to be topic:ID or page:ID\n"_s },
        { "an unknown part",
          { replace(u"en/walkthrough.yaml"_s, u"[picture, studies]"_s, u"[picture, study]"_s) },
          u"en/walkthrough.yaml:8: error: topic:fibrosis has no part \"study\"\n"_s },
        { "an unknown part of a page",
          { replace(u"en/walkthrough.yaml"_s, u"[before-you-start]"_s, u"[before-you-begin]"_s) },
          u"en/walkthrough.yaml:9: error: page:offer-check has no part \"before-you-begin\"\n"
          "  hint: did you mean \"before-you-start\"?\n"_s },
        { "an unknown part to show",
          { replace(u"en/walkthrough.yaml"_s, u"show: hope"_s, u"show: hopes"_s) },
          u"en/walkthrough.yaml:17: error: topic:regeneration has no part \"hopes\"\n"
          "  hint: did you mean \"hope\"?\n"_s },
        { "one message to take home",
          { replace(u"en/walkthrough.yaml"_s, u"      - Ask us first please.\n"_s, QString()) },
          u"en/walkthrough.yaml:3: error: \"two\" needs two messages to take home, not 1\n"_s },
        { "two points to say",
          { replace(u"en/walkthrough.yaml"_s, u"      - {show: caveat, say: \"So we do not know.\"}\n"_s,
                    QString()) },
          u"en/walkthrough.yaml:14: error: stop \"regeneration\" needs 3 or 4 points to say, not "
          "2\n"_s },
        { "stops in the wrong order",
          { replace(u"en/walkthrough.yaml"_s, u"  - id: fibrosis\n"_s, u"  - id: fibrous\n"_s) },
          u"en/walkthrough.yaml:1: error: the stops are not the topics, in their order\n"
          "  hint: the order is: regeneration, fibrosis, function, angiogenesis, inflammation, ipsc\n"_s },
        { "a chart without rows",
          { replace(u"en/evidence/charts.yaml"_s,
                    u"  rows:\n"
                    "    - {outcome: Death, treatment_label: Cells, control_label: None, treatment: 5, "
                    "treatment_exact: 4.6, control: 13, "
                    "control_exact: 13.0, main_goal: true, source: ant2001}\n"_s,
                    u"  rows: []\n"_s) },
          u"en/evidence/charts.yaml:1: error: chart \"deaths\" can't be drawn: it has no rows\n"
          "  hint: content/README.md says what a row holds; a label that is a number needs quotes, a figure none\n"_s },
        { "a chart without sources",
          { replace(u"en/evidence/charts.yaml"_s, u"  sources: [ant2001]\n"_s, u"  sources: []\n"_s) },
          u"en/evidence/charts.yaml:1: error: chart \"deaths\" has no sources\n"
          "en/evidence/charts.yaml:8: error: source \"ant2001\" of this row is not among the sources of "
          "chart \"deaths\"\n"_s },
        { "a chart with an unknown source",
          { replace(u"en/evidence/charts.yaml"_s, u"  sources: [ant2001]\n"_s, u"  sources: [ant201]\n"_s) },
          u"en/evidence/charts.yaml:8: error: source \"ant2001\" of this row is not among the sources of "
          "chart \"deaths\"\n"
          "  hint: did you mean \"ant201\"?\n"
          "en/evidence/charts.yaml:9: error: source \"ant201\" is not in evidence/\n"
          "  hint: did you mean \"ant2001\"?\n"_s },
        { "a row with a source that is not listed",
          { replace(u"en/evidence/charts.yaml"_s, u"  sources: [ant2001, bee2002]"_s,
                    u"  sources: [ant2001]"_s) },
          u"en/evidence/charts.yaml:20: error: source \"bee2002\" of this row is not among the "
          "sources of chart \"gains\"\n"_s },
        { "limits of a source read second-hand",
          { replace(u"en/evidence/charts.yaml"_s, u"ci_low: null, ci_high: null"_s,
                    u"ci_low: 0.3, ci_high: 1.2"_s) },
          u"en/evidence/charts.yaml:20: error: limits can't be shown for source \"bee2002\": it "
          "was read second-hand\n"
          "  hint: leave ci_low and ci_high out, and say so in ci_note\n"_s },
        { "icons that are not rounded",
          { replace(u"en/evidence/charts.yaml"_s, u"treatment: 5,"_s, u"treatment: 4,"_s) },
          u"en/evidence/charts.yaml:8: error: chart \"deaths\" can't be drawn: 4 is shown where 4.6 was "
          u"found\n"
          "  hint: content/README.md says what a row holds; a label that is a number needs quotes, a figure none\n"_s },
        { "icons without figures",
          { replace(u"en/evidence/charts.yaml"_s, u"treatment_exact: 4.6"_s, u"treatment_exact: about 5"_s) },
          u"en/evidence/charts.yaml:8: error: chart \"deaths\" can't be drawn: “treatment_exact” is not a "
          u"number\n"
          "  hint: content/README.md says what a row holds; a label that is a number needs quotes, a figure none\n"_s },
        { "a long reading of a chart",
          { replace(u"en/evidence/charts.yaml"_s, u"plain: About as many died."_s,
                    u"plain: dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog "
                    "dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog dog."_s) },
          u"en/evidence/charts.yaml:10: error: \"plain\" of chart \"deaths\" has 36 words; at most "
          "35 are allowed\n"_s },
        { "a row without a source",
          { replace(u"en/evidence/charts.yaml"_s, u", source: bee2002}"_s, u"}"_s) },
          u"en/evidence/charts.yaml:20: error: a row of chart \"gains\" has no \"source\"\n"
          "  hint: say which source in evidence/ it comes from\n"_s },
        { "a note without a source",
          { replace(u"en/evidence/charts.yaml"_s, u"  plain: The gain was small.\n"_s,
                    u"  plain: The gain was small.\n  notes:\n    - Ants are small.\n"_s) },
          u"en/evidence/charts.yaml:24: error: a row of chart \"gains\" has no \"source\"\n"
          "  hint: say which source in evidence/ it comes from\n"_s },
        { "a retracted source in a chart",
          { retractBee(),
            replace(u"en/topics/2-fibrosis.md"_s, u"One study saw no change [@ant2001; @bee2002]"_s,
                    u"One study was withdrawn [@ant2001; @bee2002]"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"    sources: [ant2001, bee2002]"_s,
                    u"    sources: [ant2001]"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"people: 40"_s, u"people: 10"_s),
            replace(u"en/topics/2-fibrosis.md"_s, u"studies: 2"_s, u"studies: 1"_s),
            replace(u"en/evidence/charts.yaml"_s, u"ci_high: 1.5, source: ant2001}"_s,
                    u"ci_high: 1.5, source: ant2001}\n    - {label: Bees, value: 0.7, source: bee2002}"_s),
            replace(u"en/evidence/charts.yaml"_s, u"  sources: [ant2001]\n  plain: The gain"_s,
                    u"  sources: [ant2001, bee2002]\n  plain: The gain"_s) },
          u"en/evidence/charts.yaml:20: error: source \"bee2002\" can't be shown in a chart: its status is "
          "\"retracted\"\n"
          "  hint: only a timeline may show it, with the main goal under-warning\n"_s },
        { "a figure off the axis",
          { replace(u"en/evidence/charts.yaml"_s, u"  unit: points\n"_s,
                    u"  unit: points\n  axis: {min: 0, max: 0.75}\n"_s) },
          u"en/evidence/charts.yaml:20: error: \"value\" is 0.8, which lies off the axis of chart "
          "\"gains\"\n"_s },
        { "a row of pooled trials that does not say so",
          { replace(u"evidence/sources.yaml"_s, u"design: comparison-trial"_s, u"design: pooled-trials"_s) },
          u"en/evidence/charts.yaml:20: error: source \"bee2002\" pools several trials, but this row does "
          "not say so\n"
          "  hint: add \"trials\", or \"pooled: true\" if their number is not known\n"_s },
        { "a pooled row of one trial",
          { replace(u"en/evidence/charts.yaml"_s, u"{label: Bees,"_s, u"{label: Bees, pooled: true,"_s) },
          u"en/evidence/charts.yaml:20: error: this row is pooled, but source \"bee2002\" pools nothing\n"_s },
        { "a blinded row of a source that does not say so",
          { replace(u"en/evidence/charts.yaml"_s, u"{label: Bees,"_s, u"{label: Bees, blinded: hidden,"_s) },
          u"en/evidence/charts.yaml:20: error: \"blinded\" of this row is \"hidden\", but source "
          "\"bee2002\" says \"not-stated\"\n"_s },
        { "a row of a blinded source that does not say so",
          { replace(u"evidence/sources.yaml"_s, u"blinded: unknown"_s, u"blinded: yes"_s) },
          u"en/evidence/charts.yaml:19: error: \"blinded\" of this row is \"not-stated\", but source "
          "\"ant2001\" says \"hidden\"\n"_s },
        { "a role that does not exist",
          { replace(u"en/evidence/charts.yaml"_s, u"  kind: forest\n"_s, u"  kind: bars\n"_s),
            replace(u"en/evidence/charts.yaml"_s, u"{label: Ants, value: 0.8, ci_low: 0.4, ci_high: 1.5,"_s,
                    u"{label: Ants, role: error, value: 0.8,"_s),
            replace(u"en/evidence/charts.yaml"_s, u"{label: Bees, value: 0.7, ci_low: null, ci_high: null,"_s,
                    u"{label: Bees, role: eror, value: 0.7,"_s) },
          u"en/evidence/charts.yaml:20: error: chart \"gains\" can't be drawn: no one knows the role “eror”\n"
          "  hint: content/README.md says what a row holds; a label that is a number needs quotes, a figure none\n"_s },
        { "a timeline that differs from its sources",
          { replace(u"en/evidence/charts.yaml"_s, u"  kind: forest\n"_s,
                    u"  kind: timeline\n  legend: {dummy: {with-dummy: Had one}, blinded: {open: Known}, "
                    "main_goal: {met: Met}, goal_basis: {stated: Said}}\n"_s),
            replace(u"en/evidence/charts.yaml"_s,
                    u"    - {label: Bees, value: 0.7, ci_low: null, ci_high: null, source: bee2002}\n"_s, {}),
            replace(u"en/evidence/charts.yaml"_s,
                    u"    - {label: Ants, value: 0.8, ci_low: 0.4, ci_high: 1.5, source: ant2001}\n"_s,
                    u"    - {id: bee2002, label: Bees, year: 2003, n: 31, dummy: with-dummy, blinded: open, "
                    "main_goal: met, goal_basis: stated}\n"_s.repeated(15)),
            replace(u"en/evidence/charts.yaml"_s, u"[ant2001, bee2002]"_s, u"[bee2002]"_s) },
          timelineProblems() },
        { "a timeline with few rows",
          { replace(
                u"en/evidence/charts.yaml"_s,
                u"  kind: icon-array\n"
                "  title: Deaths\n"
                "  question: How many died?\n"
                "  unit: people of every 100\n"
                "  denominator: 100\n"
                "  rows:\n"
                "    - {outcome: Death, treatment_label: Cells, control_label: None, treatment: 5, "
                "treatment_exact: 4.6, control: 13, "
                "control_exact: 13.0, main_goal: true, source: ant2001}"_s,
                u"  kind: timeline\n"
                "  title: Deaths\n"
                "  question: How many died?\n"
                "  unit: people\n"
                "  rows:\n"
                "    - {id: bee2002, label: Bees, year: 2002, n: 30, dummy: no-dummy, blinded: not-stated}"_s),
            replace(u"en/evidence/charts.yaml"_s, u"  sources: [ant2001]\n"_s, u"  sources: [bee2002]\n"_s) },
          u"en/evidence/charts.yaml:1: error: timeline \"deaths\" needs at least 15 rows, not 1\n"
          "en/evidence/charts.yaml:7: error: chart \"deaths\" can't be drawn: “dummy” can't be “no-dummy”\n"
          "  hint: content/README.md says what a row holds; a label that is a number needs quotes, a figure none\n"_s },
        { "a leftover",
          { replace(u"en/glossary.yaml"_s, u"plain: It is a word."_s, u"plain: It is a TODO."_s) },
          u"en/glossary.yaml:4: error: \"TODO\" is left over\n"
          "  hint: finish this line or delete it\n"_s },
        { "a path",
          { replace(u"en/glossary.yaml"_s, u"plain: It is a word."_s,
                    u"plain: It is in /home/ann/notes."_s) },
          u"en/glossary.yaml:4: error: a path of some computer is left over: \"/home/ann/notes.\"\n"_s },
        { "synonyms that lead nowhere",
          { write(u"en/synonyms.yaml"_s,
                  u"- here: Scar tissue\n  also: [wound]\n"
                  "- here: umbrella\n  also: [parasol, WOUND]\n"
                  "- here: Pumping\n  also: []\n"
                  "- here: Calm\n  also: [\"...\"]\n"_s) },
          u"en/synonyms.yaml:3: error: \"umbrella\" stands nowhere in the content\n"
          "  hint: \"here\" is the word that our own texts use\n"
          "en/synonyms.yaml:4: error: \"WOUND\" stands here twice, however it is written\n"
          "  hint: the first one is in line 2\n"
          "en/synonyms.yaml:5: error: nothing stands for \"Pumping\"\n"
          "  hint: list in \"also\" what readers may type for it\n"
          "en/synonyms.yaml:8: error: \"...\" has no letter that could be typed\n"_s },
        { "a synonym with another field",
          { write(u"en/synonyms.yaml"_s, u"- here: Pumping\n  as: [beat]\n"_s) },
          u"en/synonyms.yaml:1: error: synonym \"Pumping\" has no \"also\"\n"
          "en/synonyms.yaml:2: error: synonym \"Pumping\" has an unknown field \"as\"\n"
          "  hint: did you mean \"also\"?\n"_s },
        { "a keyboard that types too little",
          { write(u"en/keyboard.yaml"_s,
                  u"letters: [qwertyuip, asdfghjkla, zxcvbnm]\nfigures: [\"123456789\"]\n"_s) },
          u"en/keyboard.yaml:1: error: no key types \"o\", \"0\"\n"
          "  hint: with these keys every word of the glossary can be typed\n"
          "en/keyboard.yaml:1: error: the key \"a\" stands here twice\n"_s },
        { "a keyboard that is too wide",
          { write(u"en/keyboard.yaml"_s,
                  u"letters: [qwertyuiopåäö, asdfghjkl, zxcvbnm, ü]\nfigures: [\"1234567890\"]\n"_s) },
          u"en/keyboard.yaml:1: error: \"letters\" has 4 rows; one to three fit on a screen\n"
          "en/keyboard.yaml:1: error: a row of 13 keys stands here; at most 12 are wide enough for a finger\n"_s },
        { "an em dash",
          { replace(u"en/glossary.yaml"_s, u"plain: It is a word."_s, u"plain: It is — a word."_s) },
          u"en/glossary.yaml:4: error: an em dash stands here\n"
          "  hint: use a full stop, a comma or a colon\n"_s },
        { "a selling word",
          { replace(u"en/glossary.yaml"_s, u"plain: It is a word."_s, u"plain: It is a miracle word."_s) },
          u"en/glossary.yaml:4: error: \"miracle\" is a selling word\n"
          "  hint: say what was found, and how sure it is\n"_s },
        { "a gap that nobody fills",
          { replace(u"en/pages/about.md"_s, u"{{clinic_name}}"_s, u"{{clinic_phone}}"_s) },
          u"en/pages/about.md:13: error: the gap \"{{clinic_phone}}\" can't be filled here\n"
          "  hint: only {{clinic_name}} and {{clinic_contact}} exist, on the page about, and "
          "{{emergency_number}}, on the page heart-failure\n"_s },
        { "a gap on another page",
          { replace(u"en/pages/where-things-stand.md"_s, u"## The big picture\n"_s,
                    u"## The big picture\n"
                    "\n"
                    "We are {{clinic_name}}.\n"_s) },
          u"en/pages/where-things-stand.md:22: error: the gap \"{{clinic_name}}\" can't be filled "
          "here\n"
          "  hint: only {{clinic_name}} and {{clinic_contact}} exist, on the page about, and "
          "{{emergency_number}}, on the page heart-failure\n"_s },
        { "a hard text",
          { replace(u"en/topics/2-fibrosis.md"_s, u"We hope that"_s,
                    u"Extraordinary cardiovascular regeneration possibilities necessitate considerable "
                    "interdisciplinary collaboration. We hope that"_s) },
          u"en/topics/2-fibrosis.md:5: error: \"ALL PLAIN\" reads at grade 6.2; at most 6 is "
          "allowed\n"
          "  hint: shorter sentences and shorter words help; the longest sentence has 8 words: "
          "\"Extraordinary cardiovascular regeneration possibilities necessitate considerable "
          "interdisciplinary c\"\n"
          "en/topics/2-fibrosis.md:24: error: \"The hope\" reads at grade 27.6; at most 6 is "
          "allowed\n"
          "  hint: shorter sentences and shorter words help; the longest sentence has 8 words: "
          "\"Extraordinary cardiovascular regeneration possibilities necessitate considerable "
          "interdisciplinary c\"\n"_s },
        { "an untranslated word",
          { translate(), removeLastWord(u"es/glossary.yaml"_s) },
          u"es/glossary.yaml:1: error: this file needs 35 to 90 words, not 34\n"
          "es/glossary.yaml:1: error: word \"w35\" is not translated\n"
          "  hint: the master is in en/glossary.yaml, line 205; or mark the language "
          "\"complete: false\"\n"_s },
        { "an extra question",
          { translate(), replace(u"es/questions.yaml"_s, u"id: q16"_s, u"id: q17"_s) },
          u"es/questions.yaml:1: error: question \"q16\" is not translated\n"
          "  hint: the master is in en/questions.yaml, line 19; or mark the language "
          "\"complete: false\"\n"
          "es/questions.yaml:19: error: question \"q17\" is not in the master language\n"
          "  hint: did you mean \"q1\"?\n"_s },
        { "another certainty in a translation",
          { translate(),
            replace(u"es/topics/2-fibrosis.md"_s, u"  certainty: very-low"_s, u"  certainty: low"_s) },
          u"es/pages/where-things-stand.md:14: error: this short answer differs from the topic "
          "\"fibrosis\"\n"
          "  hint: it has to be: - [Scar tissue](topic:fibrosis) | We do not know if it "
          "shrinks. | low\n"
          "es/topics/2-fibrosis.md:11: error: the certainty is \"low\", but \"very-low\" in the "
          "master language\n"_s },
        { "another basis in a translation",
          { translate(), replace(u"es/topics/2-fibrosis.md"_s, u"    studies: 2"_s, u"    studies: 3"_s) },
          u"es/topics/2-fibrosis.md:10: error: the basis of the caveat differs from the master "
          "language\n"
          "  hint: studies, people and sources are the same in every language\n"
          "es/topics/2-fibrosis.md:15: error: \"studies\" is 3, but the studies of its sources add up "
          "to 2\n"
          "  hint: a source that pools several trials counts as many as its \"trials\" says, any "
          "other one as one\n"_s },
        { "other sections in a translation",
          { translate(), replace(u"es/pages/about.md"_s, u"## Contact"_s, u"## Contacto"_s) },
          u"es/pages/about.md:1: error: the sections differ from the master language\n"
          "  hint: a translated heading names the English one: ## ... {#contact}\n"_s },
        { "a source that a translation does not cite",
          { translate(), replace(u"es/pages/offer-check.md"_s, u"sources: [bee2002]"_s, u"sources: []"_s),
            replace(u"es/pages/offer-check.md"_s, u" [@bee2002]"_s, QString()),
            replace(u"es/pages/offer-check.md"_s, u" [@bee2002]"_s, QString()),
            replace(u"es/pages/offer-check.md"_s, u" [@bee2002]"_s, QString()),
            replace(u"es/pages/offer-check.md"_s, u" [@bee2002]"_s, QString()),
            replace(u"es/pages/offer-check.md"_s, u" [@bee2002]"_s, QString()),
            replace(u"es/pages/offer-check.md"_s, u" [@bee2002]"_s, QString()),
            replace(u"es/pages/offer-check.md"_s, u" [@bee2002]"_s, QString()),
            replace(u"es/pages/offer-check.md"_s, u" [@bee2002]"_s, QString()) },
          u"es/pages/offer-check.md:1: error: source \"bee2002\" is cited in the master language, "
          "but not here\n"_s },
        { "another warning sign in a translation",
          { translate(),
            replace(u"es/pages/offer-check.md"_s, u"- Warning sign: yes"_s, u"- Warning sign: no"_s) },
          u"es/pages/offer-check.md:17: error: the warning sign of question 1 differs from the "
          "master language\n"_s },
        { "another figure in a translation",
          { translate(), replace(u"es/evidence/charts.yaml"_s, u"value: 0.8"_s, u"value: 0.9"_s) },
          u"es/evidence/charts.yaml:19: error: \"value\" differs from the master language\n"
          "  hint: it is 0.8 there\n"_s },
        { "another chart in a translation",
          { translate(),
            replace(u"es/evidence/charts.yaml"_s,
                    u"    - {label: Ants, value: 0.8, ci_low: 0.4, ci_high: 1.5, source: ant2001}\n"_s,
                    QString()) },
          u"es/evidence/charts.yaml:13: error: chart \"gains\" has another kind or another number "
          "of rows than in the master language\n"_s },
        { "an untranslated page",
          { translate(), removeFile(u"es/pages/about.md"_s) },
          u"catalog.yaml:6: error: \"about\" has no file in es/\n"_s },
        { "a missing file",
          { removeFile(u"en/glossary.yaml"_s) },
          u"en/glossary.yaml:1: error: this file is missing\n"
          "  hint: README.md lists the files of a content folder\n"_s },
        { "an unknown file",
          { addFile(u"en/glosary.yaml"_s) },
          u"en/glosary.yaml:1: error: this file is not known here\n"
          "  hint: did you mean \"glossary.yaml\"?\n"_s },
        { "an unknown file among topics",
          { addFile(u"en/topics/notes.txt"_s) },
          u"en/topics/notes.txt:1: error: this file is not known here\n"
          "  hint: files in this folder end in .md\n"_s },
        { "a key that is no word",
          { replace(u"en/glossary.yaml"_s, u"  term: Word01"_s,
                    u"  ? [a, b]\n"
                    "  : c\n"
                    "  term: Word01"_s) },
          u"en/glossary.yaml:2: error: a key has to be a word\n"
          "  hint: a text that begins so needs quotes around it\n"_s },
        { "marks in a caution",
          { replace(u"en/evidence/charts.yaml"_s, u"caution: It was a small trial."_s,
                    u"caution: It was a **small** trial."_s) },
          u"en/evidence/charts.yaml:11: error: \"caution\" of chart \"deaths\" can't hold links, citations, "
          u"bold type or HTML\n"
          "  hint: write plain words: this text is shown as it is written\n"_s },
        { "marks in an option",
          { replace(u"en/checks.yaml"_s, u"text: It helps."_s, u"text: \"It [helps](term:w01).\""_s) },
          u"en/checks.yaml:7: error: \"text\" of option of item \"regeneration-1\" can't hold links, "
          u"citations, bold type or HTML\n"
          "  hint: write plain words: this text is shown as it is written\n"_s },
        { "a label of a page without its picture",
          { replace(u"en/pages/about.md"_s, u"{{clinic_contact}}\n"_s,
                    u"{{clinic_contact}}\n"
                    "\n"
                    "## Labels\n"
                    "\n"
                    "- heart/scar: The scar\n"_s) },
          u"en/pages/about.md:19: error: there is no illustration \"heart\"\n"_s },
        { "a label of a page that is not in its picture",
          { replace(u"en/pages/about.md"_s, u"{{clinic_contact}}\n"_s,
                    u"{{clinic_contact}}\n"
                    "\n"
                    "## Labels\n"
                    "\n"
                    "- fibrosis/scar: The scar\n"
                    "- fibrosis/scare: A scare\n"_s) },
          u"en/pages/about.md:20: error: label \"fibrosis/scare\" is not in the illustration\n"
          "  hint: did you mean \"scar\"?\n"_s },
        { "a picture of a page with a label missing",
          { replace(u"en/pages/about.md"_s, u"{{clinic_contact}}\n"_s,
                    u"{{clinic_contact}}\n"
                    "\n"
                    "## Labels\n"
                    "\n"
                    "- fibrosis/hope: The hope\n"_s) },
          u"en/pages/about.md:1: error: the label \"fibrosis/scar\" of the illustration has no "
          "text\n"
          "  hint: add a line \"- fibrosis/scar: ...\" under ## Labels\n"
          "en/pages/about.md:19: error: label \"fibrosis/hope\" is not in the illustration\n"_s },
        { "fewer offer questions in a translation",
          { translate(),
            replace(u"es/pages/offer-check.md"_s, u"## What your"_s,
                    u"### 9. Do they ask you?\n"
                    "\n"
                    "- Yes: Stop and ask [@bee2002].\n"
                    "- No: That is good.\n"
                    "- Warning sign: yes\n"
                    "\n"
                    "## What your"_s) },
          u"es/pages/offer-check.md:1: error: this page needs 8 questions, as in the master "
          "language, not 9\n"_s },
    };
    return all;
}

} // namespace

/// What an author reads for every kind of error, word for word.
class TestContentErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validDeckHasNone();
    void validTranslationHasNone();
    void partialTranslationMayBeEmpty();
    void oneKind_data();
    void oneKind();
    void allAtOnceInOrder();
    void notUtf8();
    void nearestWord_data();
    void nearestWord();
    void noFolder();
    void noCatalog();
    void retractionNoticeMayBeCited();
};

void TestContentErrors::validDeckHasNone() { QCOMPARE(FixtureDeck().report(), QString()); }

void TestContentErrors::validTranslationHasNone()
{
    const FixtureDeck deck;
    deck.addTranslation();
    // A heading in another language names the English one.
    QVERIFY(deck.replace(u"es/topics/2-fibrosis.md"_s, u"## The hope"_s, u"## La esperanza {#hope}"_s));
    QVERIFY(deck.replace(u"es/pages/about.md"_s, u"## Contact"_s, u"## Contacto {#contact}"_s));
    QCOMPARE(deck.report(), QString());
    const Deck read = deck.deck();
    QCOMPARE(read.languages.at(1).document(u"fibrosis"_s)->section(u"hope"_s)->title.text, u"La esperanza"_s);
}

void TestContentErrors::partialTranslationMayBeEmpty()
{
    const FixtureDeck deck;
    QVERIFY(deck.replace(u"catalog.yaml"_s, u"topics:"_s,
                         u"  - {id: ar, name: Arabic, complete: false}\ntopics:"_s));
    QVERIFY(QDir().mkpath(deck.folder() + u"/ar"_s));
    QCOMPARE(deck.report(), QString());
}

void TestContentErrors::oneKind_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < cases().size(); ++i)
        QTest::newRow(cases().at(i).name) << i;
}

void TestContentErrors::oneKind()
{
    QFETCH(int, index);
    const Case &wanted = cases().at(index);
    const FixtureDeck deck;
    for (const Spoil &spoil : wanted.spoil)
        QVERIFY(spoil(deck));
    QCOMPARE(deck.report(), wanted.report);
}

void TestContentErrors::allAtOnceInOrder()
{
    const FixtureDeck deck;
    QVERIFY(deck.replace(u"en/topics/2-fibrosis.md"_s, u"term:w01"_s, u"term:w1"_s));
    QVERIFY(deck.replace(u"en/topics/2-fibrosis.md"_s, u"order: 2"_s, u"order: 4"_s));
    QVERIFY(deck.replace(u"en/glossary.yaml"_s, u"see: [w03]"_s, u"see: [w3]"_s));
    QVERIFY(deck.replace(u"evidence/claims.yaml"_s, u"[ant2001]"_s, u"[aunt2001]"_s));
    QCOMPARE(
        deck.report(),
        u"en/glossary.yaml:12: error: glossary word \"w3\" does not exist\n"
        "  hint: did you mean \"w03\"?\n"
        "en/topics/2-fibrosis.md:3: error: \"order\" is 4, but the topic stands at place 2 in catalog.yaml\n"
        "en/topics/2-fibrosis.md:26: error: glossary word \"w1\" does not exist\n"
        "  hint: did you mean \"w01\"?\n"
        "evidence/claims.yaml:4: error: source \"aunt2001\" is not in evidence/\n"
        "  hint: did you mean \"ant2001\"?\n"_s);
}

void TestContentErrors::notUtf8()
{
    const FixtureDeck deck;
    QFile file(deck.folder() + u"/en/pages/about.md"_s);
    QVERIFY(file.open(QIODevice::Append));
    file.write("\nCaf\xe9.\n");
    file.close();
    QCOMPARE(deck.report(),
             u"en/pages/about.md:1: error: this file is not UTF-8 text\n"
             "  hint: save it again with the encoding UTF-8\n"_s);
}

void TestContentErrors::nearestWord_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("hint");
    QTest::newRow("one figure wrong") << u"hoeeg2021"_s << u"did you mean \"hoeeg2020\"?"_s;
    QTest::newRow("capital") << u"Hoeeg2020"_s << u"did you mean \"hoeeg2020\"?"_s;
    QTest::newRow("letters swapped") << u"hoege2020"_s << u"did you mean \"hoeeg2020\"?"_s;
    QTest::newRow("nothing near") << u"fibrosis"_s << QString();
}

void TestContentErrors::nearestWord()
{
    QFETCH(QString, written);
    QFETCH(QString, hint);
    QCOMPARE(didYouMean(written, { u"makkar2020-allstar"_s, u"hoeeg2020"_s, u"vagnozzi2020"_s }), hint);
}

void TestContentErrors::noFolder()
{
    Problems problems;
    const auto deck = readDeck(u"/nowhere/at/all"_s, problems);
    QVERIFY(!deck);
    QCOMPARE(deck.error().code, Plainheart::Error::Code::Missing);
    QCOMPARE(deck.error().sentence(),
             u"There is no folder /nowhere/at/all. Name the folder that holds catalog.yaml."_s);
}

void TestContentErrors::noCatalog()
{
    const FixtureDeck deck;
    QVERIFY(deck.remove(u"catalog.yaml"_s));
    QCOMPARE(deck.report(),
             u"The folder %1 holds no catalog.yaml. Name the folder that holds catalog.yaml.\n"_s.arg(
                 deck.folder()));
}

void TestContentErrors::retractionNoticeMayBeCited()
{
    const FixtureDeck deck;
    QVERIFY(deck.append(u"evidence/sources.yaml"_s,
                        u"\n"_s + source(u"cow2003"_s, u"retraction"_s, u"retracted"_s, u"withdrawn"_s)));
    QVERIFY(deck.append(
        u"en/evidence/sources.yaml"_s,
        u"\n- id: cow2003\n  plain_name: A trial of cows\n  limitations: A notice.\n  status_note: It was withdrawn.\n"_s));
    QVERIFY(deck.replace(u"en/pages/where-things-stand.md"_s, u"[@ant2001]"_s, u"[@ant2001; @cow2003]"_s));
    QVERIFY(deck.replace(u"en/pages/where-things-stand.md"_s, u"sources: [ant2001]"_s,
                         u"sources: [ant2001, cow2003]"_s));
    QCOMPARE(deck.report(), QString());
}

QTEST_GUILESS_MAIN(TestContentErrors)
#include "tst_contenterrors.moc"
