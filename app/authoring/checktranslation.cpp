// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <algorithm>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// Compares ids of a list with those of the master: none may be missing in a complete language, none may be
/// new.
void compareIds(const QList<Text> &master, const QList<Text> &translated, const QString &what, bool complete,
                const QString &file, Problems &problems)
{
    QStringList known;
    for (const Text &id : master)
        known << id.text;
    QStringList here;
    for (const Text &id : translated) {
        here << id.text;
        if (!known.contains(id.text))
            problems.add(id.place, u"%1 \"%2\" is not in the master language"_s.arg(what, id.text),
                         didYouMean(id.text, known));
    }
    for (const Text &id : master) {
        if (complete && !here.contains(id.text))
            problems.add(
                { file, 1 }, u"%1 \"%2\" is not translated"_s.arg(what, id.text),
                u"the master is in %1, line %2; or mark the language \"complete: false\""_s.arg(id.place.file)
                    .arg(id.place.line));
    }
}

void compareCaveats(const CaveatWords &master, const CaveatWords &translated, Problems &problems)
{
    if (master.certainty.text != translated.certainty.text)
        problems.add(translated.certainty.place,
                     u"the certainty is \"%1\", but \"%2\" in the master language"_s.arg(
                         translated.certainty.text, master.certainty.text));
    if (master.studyCount != translated.studyCount || master.peopleCount != translated.peopleCount
        || wordsOf(master.sources) != wordsOf(translated.sources))
        problems.add(translated.place, u"the basis of the caveat differs from the master language"_s,
                     u"studies, people and sources are the same in every language"_s);
}

void compareDocument(const DocumentWords &master, const DocumentWords &translated, Problems &problems)
{
    const Place top{ translated.file, 1 };
    if (master.caveat && translated.caveat)
        compareCaveats(*master.caveat, *translated.caveat, problems);
    if (master.sectionIds != translated.sectionIds)
        problems.add(
            top, u"the sections differ from the master language"_s,
            u"a translated heading names the English one: ## ... {#%1}"_s.arg(master.sectionIds.value(0)));
    const QStringList cited = translated.citedSources();
    for (const QString &source : master.citedSources()) {
        if (!cited.contains(source))
            problems.add(top, u"source \"%1\" is cited in the master language, but not here"_s.arg(source));
    }
    if (master.offerQuestions.size() != translated.offerQuestions.size())
        problems.add(top,
                     u"this page needs %1 questions, as in the master language, not %2"_s
                         .arg(master.offerQuestions.size())
                         .arg(translated.offerQuestions.size()));
    for (int i = 0; i < std::min(master.offerQuestions.size(), translated.offerQuestions.size()); ++i) {
        if (master.offerQuestions.at(i).warningWhen != translated.offerQuestions.at(i).warningWhen)
            problems.add(translated.offerQuestions.at(i).text.place,
                         u"the warning sign of question %1 differs from the master language"_s.arg(i + 1));
    }
}

void compareCharts(const LanguageDeck &master, const LanguageDeck &language, Problems &problems)
{
    for (const ChartWords &chart : language.charts) {
        const auto same = [&](const ChartWords &other) { return other.id.text == chart.id.text; };
        const auto original = std::find_if(master.charts.begin(), master.charts.end(), same);
        if (original == master.charts.end())
            continue;
        if (original->kind != chart.kind || original->rows.size() != chart.rows.size()) {
            problems.add(chart.id.place,
                         u"chart \"%1\" has another kind or another number of rows than in the master "
                         "language"_s.arg(chart.id.text));
            continue;
        }
        for (int i = 0; i < chart.rows.size(); ++i) {
            const QJsonObject &figures = original->rows.at(i).body;
            for (auto field = figures.begin(); field != figures.end(); ++field) {
                if (field.value().isDouble() && chart.rows.at(i).body.value(field.key()) != field.value())
                    problems.add(chart.rows.at(i).place,
                                 u"\"%1\" differs from the master language"_s.arg(field.key()),
                                 u"it is %1 there"_s.arg(field.value().toDouble()));
            }
        }
    }
}

} // namespace

void checkTranslation(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    const LanguageDeck &master = deck.languages.first();
    const auto compare
        = [&](const QList<Text> &a, const QList<Text> &b, const QString &what, const QString &file) {
              compareIds(a, b, what, language.complete, language.path(file), problems);
          };
    compare(idsOf(master.terms), idsOf(language.terms), u"word"_s, u"glossary.yaml"_s);
    compare(idsOf(master.situations), idsOf(language.situations), u"situation"_s, u"questions.yaml"_s);
    compare(idsOf(master.questions), idsOf(language.questions), u"question"_s, u"questions.yaml"_s);
    compare(idsOf(master.checks), idsOf(language.checks), u"item"_s, u"checks.yaml"_s);
    compare(idsOf(master.walkthrough.paths), idsOf(language.walkthrough.paths), u"path"_s,
            u"walkthrough.yaml"_s);
    compare(idsOf(master.paths), idsOf(language.paths), u"path"_s, u"paths.yaml"_s);
    compare(idsOf(master.charts), idsOf(language.charts), u"chart"_s, u"evidence/charts.yaml"_s);
    for (const DocumentWords &document : language.topics + language.pages) {
        if (const DocumentWords *original = master.document(document.id.text))
            compareDocument(*original, document, problems);
    }
    compareCharts(master, language, problems);
}

} // namespace Plainheart::Authoring
