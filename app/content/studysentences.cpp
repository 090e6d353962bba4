// SPDX-License-Identifier: GPL-3.0-or-later
#include "studysentences.h"

#include "numbers.h"

#include <algorithm>
#include <QCoreApplication>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct StudySentencesText {
    Q_DECLARE_TR_FUNCTIONS(StudySentences)
};

bool isDesign(const StudyFacts &study, QLatin1StringView design) { return study.design == design; }

bool isPooled(const StudyFacts &study)
{
    return isDesign(study, "pooled-trials"_L1) || isDesign(study, "pooled-records"_L1);
}

bool withoutCells(const StudyFacts &study)
{
    return study.cells.isEmpty() || study.cells.contains(u"none"_s);
}

/// "Macaque monkeys" as it stands within a sentence. A word in capitals or with a digit stays as it is.
QString inSentence(const QString &words)
{
    const QString first = words.section(u' ', 0, 0);
    const bool plain
        = std::all_of(first.cbegin() + (first.isEmpty() ? 0 : 1), first.cend(),
                      [](QChar letter) { return letter.isLower() || !letter.isLetterOrNumber(); });
    return plain && !words.isEmpty() ? words.at(0).toLower() + words.mid(1) : words;
}

/// "mesenchymal cells and cells from a heart"; empty without cells.
QString cellsOf(const StudyFacts &study, const QLocale &locale)
{
    if (withoutCells(study))
        return {};
    QStringList kinds;
    for (const QString &words : study.cellsWords)
        kinds << inSentence(words);
    return locale.createSeparatedList(kinds);
}

/// "people with heart failure", without a number; just "people" where the group has no words that can follow
/// one.
QString groupOf(const Source &source)
{
    if (source.populationGroup == "heart-failure"_L1)
        return StudySentencesText::tr("people with heart failure");
    if (source.populationGroup == "heart-attack"_L1)
        return StudySentencesText::tr("people after a heart attack");
    return StudySentencesText::tr("people");
}

/// "565 people with heart failure"; without a number where none was read. A group that has no name of its own
/// is said in the words of its source, in brackets.
QString peopleOf(const Source &source, const QLocale &locale)
{
    const QString group = groupOf(source);
    const bool named = group != StudySentencesText::tr("people");
    const QString &own = source.population;
    const QString who = inSentence(own);
    const bool saysPeople = who.startsWith(group + u' ');
    if (source.people == 0 && source.peopleText.isEmpty()) {
        if (named || own.isEmpty())
            return group;
        //: People, and who they were in the words of a study: "people (healthy volunteers)".
        return saysPeople ? who : StudySentencesText::tr("people (%1)").arg(who);
    }
    if (!named && !own.isEmpty() && own.at(0).isDigit())
        return own; // it counts them itself
    if (source.people == 1)
        return StudySentencesText::tr("1 person");
    const QString number
        = source.peopleText.isEmpty() ? numberText(source.people, locale) : source.peopleText;
    //: A number, and the people it counts: "565 people with heart failure".
    const QString counted = StudySentencesText::tr("%1 %2").arg(number, group);
    if (named || own.isEmpty())
        return counted;
    if (saysPeople)
        //: A number before the words of a study for its people: "9 people given a drip".
        return StudySentencesText::tr("%1 %2").arg(number, who);
    //: A number of people, and who they were in the words of a study: "28 people (chest pain)".
    return StudySentencesText::tr("%1 (%2)").arg(counted, who);
}

QString trialsOf(const Source &source, const QLocale &locale)
{
    return source.trials > 1 ? StudySentencesText::tr("%1 trials").arg(numberText(source.trials, locale))
                             : StudySentencesText::tr("several studies");
}

QString trialDone(const Source &source, const QString &cells, const QString &people)
{
    if (isDesign(source, "dummy-trial"_L1)) {
        return cells.isEmpty()
            ? StudySentencesText::tr(
                  "This trial tested a treatment without cells against a dummy treatment in %1.")
                  .arg(people)
            : StudySentencesText::tr("This trial tested %1 against a dummy treatment in %2.")
                  .arg(cells, people);
    }
    if (isDesign(source, "comparison-trial"_L1)) {
        return StudySentencesText::tr(
                   "In this trial of %1, some got %2 and the others got no dummy treatment.")
            .arg(people, cells.isEmpty() ? StudySentencesText::tr("a treatment without cells") : cells);
    }
    if (isDesign(source, "head-to-head"_L1)) {
        return cells.isEmpty()
            ? StudySentencesText::tr(
                  "In this trial of %1, one treatment without cells was tested against another.")
                  .arg(people)
            : StudySentencesText::tr(
                  "In this trial of %1, one way to treat with %2 was tested against another.")
                  .arg(people, cells);
    }
    return StudySentencesText::tr(
               "In this study of %1, everyone was to get %2; there was no group to compare with.")
        .arg(people, cells.isEmpty() ? StudySentencesText::tr("a treatment without cells") : cells);
}

QString reviewDone(const Source &source, const QString &cells, const QString &people, const QLocale &locale)
{
    const QString trials = trialsOf(source, locale);
    const QString about = cells.isEmpty() ? StudySentencesText::tr("treatments without cells") : cells;
    if (isDesign(source, "pooled-records"_L1))
        //: People, so many trials, and the cells they tested.
        return StudySentencesText::tr("This review put together the records of %1, from %2 of %3.")
            .arg(people, trials, about);
    if (source.people == 0 && source.peopleText.isEmpty())
        return StudySentencesText::tr("This review put together %1 of %2.").arg(trials, about);
    //: So many trials, the cells they tested, and the people in them.
    return StudySentencesText::tr("This review put together %1 of %2, with %3.").arg(trials, about, people);
}

QString animalStudyDone(const Source &source, const QString &cells, const QString &people)
{
    const QString about = cells.isEmpty() ? StudySentencesText::tr("This study")
                                          : StudySentencesText::tr("This study of %1").arg(cells);
    if (source.people > 0)
        return StudySentencesText::tr("%1 was done in animals and in %2.").arg(about, people);
    if (source.population.isEmpty())
        return StudySentencesText::tr("%1 was done in animals, not in people.").arg(about);
    return StudySentencesText::tr("%1 was done in animals, not in people: %2.")
        .arg(about, inSentence(source.population));
}

QString otherStudyDone(const Source &source, const QString &people)
{
    if (isDesign(source, "later-analysis"_L1))
        return StudySentencesText::tr("This study looked again at what a finished trial had recorded of %1.")
            .arg(people);
    if (isDesign(source, "measurement"_L1))
        return StudySentencesText::tr("This study tested a way of measuring, in %1.").arg(people);
    if (isDesign(source, "statistics"_L1))
        return StudySentencesText::tr("This report put together counts of %1.").arg(groupOf(source));
    if (isDesign(source, "survey"_L1) && !source.population.isEmpty()) {
        // Clinics and businesses, by their names: these can't stand within a sentence in small letters.
        return StudySentencesText::tr("%1 were surveyed.").arg(source.population);
    }
    if (source.populationGroup == "lab"_L1 && !source.population.isEmpty()) {
        return StudySentencesText::tr("This study looked at cells or tissue in the lab: %1.")
            .arg(inSentence(source.population));
    }
    return StudySentencesText::tr("This study watched what happened in %1.").arg(people);
}

/// What it is, of a source in which nothing was studied.
QString whatItIs(const Source &source, const QString &cells, const QString &people)
{
    if (isDesign(source, "expert-review"_L1)) {
        return cells.isEmpty()
            ? StudySentencesText::tr("This is a written review: it sums up the work of others.")
            : StudySentencesText::tr("This is a written review about %1: it sums up the work of others.")
                  .arg(cells);
    }
    if (isDesign(source, "advice"_L1))
        return StudySentencesText::tr("This is a guideline or a page of advice, and not a study.");
    if (isDesign(source, "notice"_L1))
        return StudySentencesText::tr(
            "This is an official notice or decision, or a report of one, and not a study.");
    if (isDesign(source, "news-report"_L1))
        return StudySentencesText::tr("This is a news story, and not a study.");
    if (isDesign(source, "withdrawal-report"_L1))
        return StudySentencesText::tr(
            "This is a report that the work of others was withdrawn, or is in doubt.");
    return cells.isEmpty()
        ? StudySentencesText::tr("This is the plan of a trial, for %1.").arg(people)
        : StudySentencesText::tr("This is the plan of a trial: it is to test %1 in %2.").arg(cells, people);
}

bool isTrial(const StudyFacts &study)
{
    return isDesign(study, "dummy-trial"_L1) || isDesign(study, "comparison-trial"_L1)
        || isDesign(study, "head-to-head"_L1) || isDesign(study, "one-group"_L1);
}

/// A line of the checklist as it is said in a sentence.
struct Reason {
    QLatin1StringView check;
    QString words;
};

/// What makes a study stronger, what counts most first.
QList<Reason> strengths()
{
    return { { "dummy-group"_L1, StudySentencesText::tr("it had a dummy group") },
             { "blinded-yes"_L1, StudySentencesText::tr("people did not know what they got") },
             { "people-100"_L1, StudySentencesText::tr("100 people or more took part") },
             { "paid-public"_L1, StudySentencesText::tr("public money paid for it") } };
}

/// What makes a study weaker, what counts most first.
QList<Reason> weaknesses()
{
    return { { "status-superseded"_L1, StudySentencesText::tr("a newer one has replaced it") },
             { "one-group"_L1, StudySentencesText::tr("it had no group to compare with") },
             { "no-dummy"_L1, StudySentencesText::tr("it had no dummy group") },
             { "people-few"_L1, StudySentencesText::tr("fewer than 100 people took part") },
             { "blinded-no"_L1, StudySentencesText::tr("people knew what they got") },
             { "paid-maker"_L1, StudySentencesText::tr("the maker of the cells paid for it") },
             { "paid-ties"_L1, StudySentencesText::tr("its authors or its report have ties to the maker") },
             { "blinded-partly"_L1, StudySentencesText::tr("some people knew what they got") },
             { "read-secondary"_L1, StudySentencesText::tr("we read only a report about it") },
             { "people-unknown"_L1, StudySentencesText::tr("we could not read how many people took part") },
             { "blinded-unknown"_L1,
               StudySentencesText::tr("we could not read if people knew what they got") } };
}

/// The first two of these reasons that are on the source's checklist, joined; empty without any.
QString reasonsOf(const Source &source, const QList<Reason> &reasons)
{
    QStringList found;
    bool unread = false;
    for (const Reason &reason : reasons) {
        const bool has = std::any_of(source.checks.cbegin(), source.checks.cend(),
                                     [&](const CheckLine &line) { return line.id == reason.check; });
        if (!has || found.size() == 2)
            continue;
        if (unread && reason.check.endsWith("-unknown"_L1))
            continue; // that one thing could not be read is enough
        unread = reason.check.endsWith("-unknown"_L1);
        found << reason.words;
    }
    //: Two reasons in a sentence.
    return found.size() == 2 ? StudySentencesText::tr("%1 and %2").arg(found.at(0), found.at(1))
                             : found.value(0);
}

QString trustInStudy(const Source &source)
{
    if (source.result == "animals-only"_L1)
        return StudySentencesText::tr(
            "It cannot tell us if this works in people, because it was not done in people.");
    if (source.result == "no-comparison"_L1)
        return StudySentencesText::tr(
            "It cannot tell us if the cells helped, because there was no group to compare with.");
    if (source.result == "no-group-without-cells"_L1)
        return StudySentencesText::tr(
            "It cannot tell us if cells help at all, because no group went without them.");
    if (isDesign(source, "later-analysis"_L1))
        return StudySentencesText::tr(
            "It looked back at a trial that was over, so it can give a clue, but no proof.");
    if (!isTrial(source) && !isPooled(source))
        return StudySentencesText::tr("It was no trial of a treatment, so it cannot show if one works.");

    const QString stronger = reasonsOf(source, strengths());
    const QString weaker = reasonsOf(source, weaknesses());
    if (stronger.isEmpty() && weaker.isEmpty())
        return StudySentencesText::tr("What we could read does not say how strong it is.");
    if (weaker.isEmpty())
        return StudySentencesText::tr("It is stronger because %1.").arg(stronger);
    if (stronger.isEmpty())
        return StudySentencesText::tr("It is weaker because %1.").arg(weaker);
    return StudySentencesText::tr("It is stronger because %1, but weaker because %2.").arg(stronger, weaker);
}

/// What kind of thing tells of a study whose own report was not read.
QString tellerTitle(const StudyFacts &study)
{
    if (study.kind == "news"_L1)
        return StudySentencesText::tr("A news story about a study");
    if (study.kind == "registry"_L1)
        return StudySentencesText::tr("A register's page about a study");
    if (study.kind == "regulator"_L1)
        return StudySentencesText::tr("An official notice about a study");
    if (study.kind == "retraction"_L1)
        return StudySentencesText::tr("A report on work in doubt");
    return StudySentencesText::tr("Advice about a study");
}

/// The same as the first of its sentences.
QString tellerSentence(const StudyFacts &study)
{
    if (study.kind == "news"_L1)
        return StudySentencesText::tr("This is a news story about a study, and not the study's own report.");
    if (study.kind == "registry"_L1)
        return StudySentencesText::tr(
            "This is a register's page about a study, and not the study's own report.");
    if (study.kind == "regulator"_L1)
        return StudySentencesText::tr(
            "This is an official notice about a study, and not the study's own report.");
    if (study.kind == "retraction"_L1)
        return StudySentencesText::tr(
            "This is a report that the work of others was withdrawn, or is in doubt.");
    return StudySentencesText::tr("This is advice about a study, and not the study's own report.");
}

QString studyDone(const Source &source, const QLocale &locale)
{
    const QString cells = cellsOf(source, locale);
    const QString people = peopleOf(source, locale);
    if (isTrial(source))
        return trialDone(source, cells, people);
    if (isPooled(source))
        return reviewDone(source, cells, people, locale);
    if (isDesign(source, "animal-study"_L1))
        return animalStudyDone(source, cells, people);
    return otherStudyDone(source, people);
}

QString trustInOther(const Source &source)
{
    if (isDesign(source, "expert-review"_L1))
        return StudySentencesText::tr(
            "It tested nothing itself, so it is only as sure as the studies behind it.");
    if (isDesign(source, "advice"_L1))
        return StudySentencesText::tr("It tested nothing itself: it tells what is known or advised.");
    if (isDesign(source, "notice"_L1))
        return StudySentencesText::tr(
            "It tells what was decided or reported, and is no test of a treatment.");
    if (isDesign(source, "news-report"_L1))
        return StudySentencesText::tr(
            "It tells what was said or done, and is no proof that a treatment works.");
    if (isDesign(source, "withdrawal-report"_L1))
        return StudySentencesText::tr("Do not count the work that it is about.");
    return StudySentencesText::tr("It is a plan, so it cannot tell us if the treatment works.");
}

} // namespace

QString kindTitle(const StudyFacts &study)
{
    if (study.isRetold())
        return tellerTitle(study);
    if (isPooled(study))
        return StudySentencesText::tr("A review of studies");
    if (isDesign(study, "expert-review"_L1))
        return StudySentencesText::tr("A written review");
    if (isDesign(study, "trial-plan"_L1))
        return StudySentencesText::tr("A trial that is registered");
    if (isDesign(study, "advice"_L1))
        return StudySentencesText::tr("A guideline or advice");
    if (isDesign(study, "notice"_L1))
        return StudySentencesText::tr("An official notice");
    if (isDesign(study, "news-report"_L1))
        return StudySentencesText::tr("A news story");
    if (isDesign(study, "withdrawal-report"_L1))
        return StudySentencesText::tr("A report on work in doubt");
    if (isDesign(study, "animal-study"_L1))
        return study.people > 0 ? StudySentencesText::tr("A study in animals and people")
                                : StudySentencesText::tr("A study in animals");
    if (isDesign(study, "survey"_L1))
        return StudySentencesText::tr("A survey");
    if (isDesign(study, "statistics"_L1))
        return StudySentencesText::tr("Health figures");
    return StudySentencesText::tr("One study");
}

QString whatTheyDid(const Source &source, const QLocale &locale)
{
    if (!source.isStudy())
        return whatItIs(source, cellsOf(source, locale), peopleOf(source, locale));
    if (source.isRetold())
        return tellerSentence(source) + u' ' + studyDone(source, locale);
    return studyDone(source, locale);
}

QString factsTitle(const StudyFacts &study)
{
    if (study.isRetold())
        return StudySentencesText::tr("The study that it tells of");
    if (!study.isStudy())
        return StudySentencesText::tr("About whom, and about what");
    if (isDesign(study, "animal-study"_L1))
        return StudySentencesText::tr("Who or what was treated, and with what");
    if (isTrial(study) || isPooled(study))
        return StudySentencesText::tr("Who took part, and what they got");
    return StudySentencesText::tr("Who or what it looked at");
}

QString whatTheyFound(const Source &source)
{
    // The main goal stands first among the findings.
    const auto told
        = std::find_if(source.findings.cbegin(), source.findings.cend(),
                       [](const Finding &finding) { return !finding.isClue && !finding.plain.isEmpty(); });
    if (told != source.findings.cend())
        return told->plain;
    return StudySentencesText::tr("What came of it could not be read.");
}

QString howFarToTrust(const Source &source)
{
    if (!source.isStudy())
        return trustInOther(source);
    if (source.status == "retracted"_L1)
        return StudySentencesText::tr("Do not trust it: it was withdrawn.");
    if (source.status == "concern"_L1)
        return StudySentencesText::tr("Do not count on it: a warning has been put out about it.");
    if (source.isRetold())
        return StudySentencesText::tr("We know this study only from what others tell of it.") + u' '
            + trustInStudy(source);
    return trustInStudy(source);
}

QString whyNotCounted(const StudyFacts &study)
{
    if (study.status == "retracted"_L1 || study.kind == "retraction"_L1)
        return StudySentencesText::tr("A withdrawn report is not counted in any of the six answers.");
    if (study.status == "concern"_L1)
        return StudySentencesText::tr(
            "Its journal warns about it, so it is not counted in any of the six answers.");
    if (study.kind == "systematic-review"_L1 || study.kind == "review"_L1)
        return StudySentencesText::tr(
            "A review brings other studies together. It is not counted again in the six answers.");
    if (study.kind == "news"_L1)
        return StudySentencesText::tr(
            "A news story is not counted in the six answers, only the report of a study.");
    if (study.kind == "registry"_L1)
        return StudySentencesText::tr(
            "A plan of a study is not counted in the six answers, only its report.");
    if (study.kind == "guideline"_L1 || study.kind == "regulator"_L1)
        return StudySentencesText::tr(
            "This is advice or a notice, not a study. It is not counted in the six answers.");
    if (study.kind == "preclinical"_L1 && study.people > 0)
        return StudySentencesText::tr(
            "Most of this was done in animals. It is not counted in the six answers.");
    if (study.kind == "preclinical"_L1)
        return StudySentencesText::tr("This was not done in people. It is not counted in the six answers.");
    return StudySentencesText::tr("This is not counted in any of the six answers.");
}

QList<StudySentence> sentencesOf(const Source &source, const QLocale &locale)
{
    const bool studied = source.isStudy() && !source.isRetold();
    const bool planned = isDesign(source, "trial-plan"_L1);
    const QString did
        = studied ? StudySentencesText::tr("What they did") : StudySentencesText::tr("What it is");
    const QString found = source.isInDoubt() ? StudySentencesText::tr("What was reported")
        : studied                            ? StudySentencesText::tr("What they found")
        : planned                            ? StudySentencesText::tr("What is known so far")
                                             : StudySentencesText::tr("What it says");
    return { { did, whatTheyDid(source, locale) },
             { found, whatTheyFound(source) },
             { StudySentencesText::tr("How far to trust it"), howFarToTrust(source) } };
}

Finding shownFinding(const Source &source)
{
    if (source.isInDoubt() || !source.isStudy())
        return {};
    const auto shown = std::find_if(source.findings.cbegin(), source.findings.cend(), hasCountsOfBothGroups);
    return shown == source.findings.cend() ? Finding() : *shown;
}

} // namespace Plainheart
