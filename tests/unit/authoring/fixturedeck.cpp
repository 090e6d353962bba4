// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixturedeck.h"

#include "deckreader.h"
#include "vocabulary.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// The topics that the program has a stop for, with the titles and headlines of this deck.
struct Topic {
    QString id;
    QString title;
    QString headline;
};

const QList<Topic> &topics()
{
    static const QList<Topic> all{
        { u"regeneration"_s, u"Heart muscle"_s, u"We do not know if it grows."_s },
        { u"fibrosis"_s, u"Scar tissue"_s, u"We do not know if it shrinks."_s },
        { u"function"_s, u"Pumping"_s, u"We do not know if it pumps."_s },
        { u"angiogenesis"_s, u"Blood vessels"_s, u"We do not know if they sprout."_s },
        { u"inflammation"_s, u"Calm"_s, u"We do not know if it calms."_s },
        { u"ipsc"_s, u"New cells"_s, u"We do not know if they stay."_s },
    };
    return all;
}

QString topicFile(int order, const QString &id, const QString &title, const QString &headline)
{
    // 8 words, 25 times: as long as "More detail" has to be.
    const QString detail = u"The cat sat on the mat all day. "_s.repeated(25).trimmed();
    return u"---\n"
           "id: %1\n"
           "order: %2\n"
           "title: %3\n"
           "question: Can cells help?\n"
           "scene: %1\n"
           "takeaway: We do not know yet.\n"
           "action: Ask your care team.\n"
           "caveat:\n"
           "  headline: %4\n"
           "  certainty: very-low\n"
           "  certainty_reason: The two studies were small.\n"
           "  unknown: If it helps at all.\n"
           "  basis:\n"
           "    studies: 2\n"
           "    people: 40\n"
           "    sources: [ant2001, bee2002]\n"
           "    note: People who joined, 10 and 30.\n"
           "charts: [deaths]\n"
           "reviewed: 2026-11-01\n"
           "sources: [ant2001, bee2002]\n"
           "---\n"
           "\n"
           "## The hope\n"
           "\n"
           "We hope that [word](term:w01) will help.\n"
           "\n"
           "## What happens\n"
           "\n"
           "In mice, it did not help [@ant2001].\n"
           "\n"
           "## What studies in people found\n"
           "\n"
           "One study saw no change [@ant2001; @bee2002].\n"
           "\n"
           "## More detail\n"
           "\n"
           "%5\n"
           "\n"
           "## Labels\n"
           "\n"
           "- picture: A heart\n"
           "- picture-words: A heart with a scar.\n"
           "- scar: The scar\n"
           "- layer/hope: A hope\n"
           "- badge: A hope. Not shown.\n"
           "- control: Move\n"
           "- control-start: Start\n"
           "- control-end: End\n"_s.arg(id)
               .arg(order)
               .arg(title, headline, detail);
}

/// The same without sources, charts and words: what a test spoils is told of the first two topics only.
QString withoutEvidence(QString topic)
{
    static const QRegularExpression citation(u" \\[@[^\\]]*\\]"_s);
    return topic.replace(u"[ant2001, bee2002]"_s, u"[]"_s)
        .replace(u"studies: 2"_s, u"studies: 0"_s)
        .replace(u"people: 40"_s, u"people: 0"_s)
        .replace(u"[word](term:w01)"_s, u"it"_s)
        .replace(u"charts: [deaths]\n"_s, QString())
        .replace(u"In mice, it"_s, u"It"_s)
        .replace(u"One study saw no change"_s, u"No change was seen"_s)
        .remove(citation);
}

QString pageFile(const QString &id, const QString &sources, const QString &body)
{
    return u"---\n"
           "id: %1\n"
           "title: A page\n"
           "question: What is it?\n"
           "takeaway: It is a page.\n"
           "action: Read it.\n"
           "reviewed: 2026-11-02\n"
           "sources: [%2]\n"
           "---\n"
           "\n"
           "%3"_s.arg(id, sources, body);
}

QString offerBody()
{
    QString body = u"## Before you start\n\nTake your time.\n\n## The questions\n"_s;
    for (int i = 1; i <= 8; ++i)
        body += u"\n### %1. Do they ask you?\n\n- Yes: Stop and ask [@bee2002].\n- No: That is good.\n"
                "- Warning sign: yes\n"_s.arg(i);
    return body
        + u"\n## What your answers mean\n\n- No warning signs: That is a good start.\n"
          "- One or more warning signs: Stop now.\n- Not sure: Ask the people.\n"_s;
}

QString glossary()
{
    QString text;
    for (int i = 1; i <= 35; ++i) {
        const QString number = QString::number(i).rightJustified(2, u'0');
        text += u"- id: w%1\n  term: Word%1\n  also: [other%1]\n  plain: It is a word.\n"
                "  detail: It is one more word [@ant2001].\n  see: [w%2]\n"_s.arg(
                    number, QString::number(i % 35 + 1).rightJustified(2, u'0'));
    }
    return text;
}

QString questions()
{
    QString text = u"situations:\n  - {id: care, title: My care}\nquestions:\n"_s;
    for (int i = 1; i <= 16; ++i)
        text += u"  - {id: q%1, topic: fibrosis, situation: care, text: \"What can I do?\"}\n"_s.arg(i);
    return text;
}

QString checkItems()
{
    QString text = u"intro: This is not a test.\nitems:\n"_s;
    QStringList ids{ u"regeneration"_s, u"fibrosis"_s, u"general"_s };
    for (const Topic &topic : topics().mid(2))
        ids << topic.id;
    for (const QString &topic : std::as_const(ids)) {
        for (const QString &number : { u"1"_s, u"2"_s }) {
            text
                += u"  - id: %1-%2\n    topic: %1\n    question: What do we know?\n    options:\n"
                   "      - {id: a, text: It helps., right: false, reply: \"We can not say that.\"}\n"
                   "      - {id: b, text: It harms., right: false, reply: \"We can not say that.\"}\n"
                   "      - {id: c, text: We do not know., right: true, reply: \"That is so [@ant2001].\"}\n"_s
                       .arg(topic, number);
        }
    }
    return text;
}

QString walkthrough()
{
    QString text = u"intro: Say it in your own words.\n"
                   "paths:\n"
                   "  - id: two\n"
                   "    minutes: 2\n"
                   "    title: Short\n"
                   "    use_when: There is little time.\n"
                   "    steps:\n"
                   "      - {screen: \"topic:fibrosis\", parts: [picture, studies], seconds: 60, say: \"Look "
                   "at this.\"}\n"
                   "      - {screen: \"page:offer-check\", parts: [before-you-start], seconds: 60, say: "
                   "\"Take care now.\"}\n"
                   "    takeaways:\n"
                   "      - We do not know.\n"
                   "      - Ask us first please.\n"
                   "stops:\n"_s;
    for (const Topic &topic : topics())
        text += u"  - id: %1\n"
                "    goal: They know that we do not know.\n"
                "    talk_track:\n"
                "      - {show: hope, say: \"This was the hope.\"}\n"
                "      - {show: studies, say: \"No change was seen [@ant2001].\"}\n"
                "      - {show: caveat, say: \"So we do not know.\"}\n"
                "    teach_back:\n"
                "      prompt: What will you say at home?\n"
                "      listen_for: That no one knows.\n"
                "      say_again: It is too soon to tell.\n"
                "    likely_questions:\n"
                "      - {q: \"Is it safe?\", a: \"We do not know yet.\"}\n"
                "    avoid:\n"
                "      - {do_not_say: \"It works.\", instead: \"We do not know.\"}\n"
                "    takeaways:\n"
                "      - We do not know.\n"
                "      - Ask us first please.\n"_s.arg(topic.id);
    return text;
}

/// A picture of one layer and one label.
QString sidecar(const QString &id)
{
    return u"{\"schema\": 1, \"file\": \"%1.svg\", \"viewBox\": [0, 0, 400, 300], \"fit\": \"meet\",\n"
           "\"focus\": [50, 50, 300, 200], \"locator\": [100, 100],\n"
           "\"layers\": [{\"id\": \"hope\", \"role\": \"hope\", \"hope\": true, \"default_opacity\": 1}],\n"
           "\"labels\": [{\"id\": \"scar\", \"anchor\": [200, 150], \"text_side\": \"right\", \"role\": "
           "\"structure\"}],\n"
           "\"stops\": [{\"control\": 0, \"label\": \"control-start\", \"labels\": [\"scar\"]},\n"
           "{\"control\": 1, \"label\": \"control-end\", \"labels\": [\"scar\"]}]}\n"_s.arg(id);
}

/// Words for every value, as "the word small-gain".
QString valueWords()
{
    QString text;
    for (const WordList &list : wordLists()) {
        text += list.name + u":\n"_s;
        for (const QString &id : list.ids)
            text += u"  \"%1\": the word %1\n"_s.arg(id);
    }
    return text;
}

} // namespace

FixtureDeck::FixtureDeck()
{
    write(
        u"content/catalog.yaml"_s,
        u"version: \"2026.11.21\"\nlanguages:\n  - {id: en, name: English, complete: true}\n"
        "topics: [regeneration, fibrosis, function, angiogenesis, inflammation, ipsc]\npages: [where-things-stand, offer-check, about]\n"_s);
    write(u"content/evidence/sources.yaml"_s,
          u"- id: ant2001\n"
          "  kind: rct\n"
          "  status: current\n"
          "  title: The ant trial\n"
          "  people: 10\n"
          "  topics: [fibrosis, safety]\n"
          "  read_at: https://example.org/ant\n"
          "  read_confidence: full-text\n"
          "  findings:\n"
          "    - {id: death, main: true, value: 0.8, ci_low: 0.4, ci_high: 1.5, p: \"0.4\", people: 10, "
          "favours: neither}\n"
          "  year: unknown\n"
          "  population: heart-failure\n"
          "  design: dummy-trial\n"
          "  blinded: unknown\n"
          "  cells: [marrow]\n"
          "  paid_by: unknown\n"
          "  main_goal: not-met\n"
          "  goal_basis: stated\n"
          "  result: no-clear-difference\n"
          "  read_on: 2026-11-20\n"
          "\n"
          "- id: bee2002\n"
          "  kind: rct\n"
          "  status: current\n"
          "  title: The bee trial, a breakthrough\n"
          "  year: 2002\n"
          "  people: 30\n"
          "  topics: [fibrosis]\n"
          "  read_at: https://example.org/bee\n"
          "  read_confidence: secondary\n"
          "  findings:\n"
          "    - {id: death, value: 0.7, ci_low: 0.3, ci_high: 1.2}\n"
          "  population: heart-attack\n"
          "  design: comparison-trial\n"
          "  blinded: unknown\n"
          "  cells: [mesenchymal, heart]\n"
          "  paid_by: maker\n"
          "  result: small-gain\n"
          "  read_on: 2026-11-20\n"_s);
    write(u"content/evidence/claims.yaml"_s,
          u"- id: it-helps\n  topic: fibrosis\n  verdict: overstated\n  sources: [ant2001]\n"_s);
    write(u"content/en/evidence/sources.yaml"_s,
          u"- id: ant2001\n"
          "  population: Ants\n"
          "  findings:\n"
          "    - id: death\n"
          "      outcome: Death (4.6 percent and 13 percent; 0.8, from 0.4 to 1.5)\n"
          "      measure: risk ratio\n"
          "      plain: About as many died.\n"
          "  plain_name: A trial of ants\n"
          "  limitations: It was small.\n"
          "- id: bee2002\n"
          "  population: Bees\n"
          "  findings:\n"
          "    - id: death\n"
          "      outcome: Death\n"
          "      plain: About as many died.\n"
          "      caution: Read second-hand.\n"
          "  plain_name: A trial of bees\n"
          "  limitations: It was small.\n"_s);
    write(u"content/en/evidence/claims.yaml"_s,
          u"- id: it-helps\n  text: It helps.\n  why: No one knows.\n"_s);
    write(u"content/en/evidence/words.yaml"_s, valueWords());
    write(u"content/en/evidence/charts.yaml"_s,
          u"- id: deaths\n"
          "  kind: icon-array\n"
          "  title: Deaths\n"
          "  question: How many died?\n"
          "  unit: people of every 100\n"
          "  denominator: 100\n"
          "  rows:\n"
          "    - {outcome: Death, treatment_label: Cells, control_label: None, treatment: 5, "
          "treatment_exact: 4.6, "
          "control: 13, control_exact: 13.0, main_goal: true, source: ant2001}\n"
          "  sources: [ant2001]\n"
          "  plain: About as many died.\n"
          "  caution: It was a small trial.\n"
          "\n"
          "- id: gains\n"
          "  kind: forest\n"
          "  title: Gains\n"
          "  question: How big was the gain?\n"
          "  unit: points\n"
          "  rows:\n"
          "    - {label: Ants, value: 0.8, ci_low: 0.4, ci_high: 1.5, source: ant2001}\n"
          "    - {label: Bees, value: 0.7, ci_low: null, ci_high: null, source: bee2002}\n"
          "  sources: [ant2001, bee2002]\n"
          "  plain: The gain was small.\n"
          "  caution: It could be chance.\n"_s);
    int order = 0;
    QString answers;
    for (const Topic &topic : topics()) {
        ++order;
        const QString text = topicFile(order, topic.id, topic.title, topic.headline);
        write(u"content/en/topics/%1-%2.md"_s.arg(order).arg(topic.id),
              order > 2 ? withoutEvidence(text) : text);
        answers += u"- [%1](topic:%2) | %3 | very-low\n"_s.arg(topic.title, topic.id, topic.headline);
    }
    write(u"content/en/pages/where-things-stand.md"_s,
          pageFile(u"where-things-stand"_s, u"ant2001"_s,
                   u"## Six short answers\n\n"_s + answers
                       + u"\n## The big picture\n\n"
                         "It did not help in 10 ants [@ant2001]. Use our [check](page:offer-check).\n"_s));
    write(u"content/en/pages/offer-check.md"_s, pageFile(u"offer-check"_s, u"bee2002"_s, offerBody()));
    write(u"content/en/pages/about.md"_s,
          pageFile(u"about"_s, u""_s,
                   u"## Contact\n\nClinic: {{clinic_name}}\n\nContact: {{clinic_contact}}\n"_s));
    write(u"content/en/glossary.yaml"_s, glossary());
    write(u"content/en/questions.yaml"_s, questions());
    write(u"content/en/checks.yaml"_s, checkItems());
    write(u"content/en/walkthrough.yaml"_s, walkthrough());
    for (const Topic &topic : topics()) {
        write(u"art/%1.json"_s.arg(topic.id), sidecar(topic.id));
        write(u"art/%1.svg"_s.arg(topic.id),
              u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\">\n"
              "<g id=\"hope\"><circle cx=\"200\" cy=\"150\" r=\"100\" fill=\"#AA5544\"/></g>\n"
              "</svg>\n"_s);
    }
}

QString FixtureDeck::read(const QString &file) const
{
    QFile opened(m_folder.filePath(file));
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

void FixtureDeck::write(const QString &file, const QString &text) const { write(file, text.toUtf8()); }

void FixtureDeck::write(const QString &file, const QByteArray &bytes) const
{
    const QString name = m_folder.filePath(file);
    QDir().mkpath(QFileInfo(name).path());
    QFile opened(name);
    if (!opened.open(QIODevice::WriteOnly) || opened.write(bytes) < 0)
        qFatal("can't write %s", qPrintable(name));
}

bool FixtureDeck::replace(const QString &file, const QString &from, const QString &to) const
{
    QString text = read(u"content/"_s + file);
    const qsizetype at = text.indexOf(from);
    if (at < 0)
        return false;
    write(u"content/"_s + file, text.replace(at, from.size(), to));
    return true;
}

bool FixtureDeck::append(const QString &file, const QString &text) const
{
    write(u"content/"_s + file, read(u"content/"_s + file) + text);
    return true;
}

bool FixtureDeck::remove(const QString &file) const { return QFile::remove(folder() + u'/' + file); }

void FixtureDeck::addTranslation() const
{
    write(u"content/catalog.yaml"_s,
          read(u"content/catalog.yaml"_s)
              .replace(u"topics:"_s, u"  - {id: es, name: Español, complete: true}\ntopics:"_s));
    for (const QString &sub : { u"topics"_s, u"pages"_s, u"evidence"_s, u"."_s }) {
        const QString from = u"content/en/"_s + sub;
        for (const QString &name : QDir(m_folder.filePath(from)).entryList(QDir::Files))
            write(u"content/es/"_s + sub + u'/' + name, read(from + u'/' + name));
    }
}

Deck FixtureDeck::deck() const
{
    Problems problems;
    const Result<Deck> deck = readDeck(folder(), problems);
    return deck ? *deck : Deck();
}

QString FixtureDeck::report() const
{
    Problems problems;
    const Result<Deck> deck = readDeck(folder(), problems);
    if (!deck)
        return deck.error().sentence() + u'\n';
    checkDeck(*deck, { art(), QDate(2026, 11, 21) }, problems);
    return problems.report({});
}

} // namespace Plainheart::Authoring
