// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary.h"

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

const QList<WordList> &wordLists()
{
    static const QList<WordList> lists{
        { u"population"_s,
          { u"heart-failure"_s, u"heart-attack"_s, u"other"_s, u"animal"_s, u"lab"_s, u"mixed"_s } },
        { u"design"_s,
          { u"dummy-trial"_s, u"comparison-trial"_s, u"head-to-head"_s, u"one-group"_s, u"pooled-trials"_s,
            u"pooled-records"_s, u"later-analysis"_s, u"measurement"_s, u"observation"_s, u"survey"_s,
            u"statistics"_s, u"expert-review"_s, u"animal-study"_s, u"trial-plan"_s, u"advice"_s, u"notice"_s,
            u"news-report"_s, u"withdrawal-report"_s } },
        { u"blinded"_s, { u"yes"_s, u"partly"_s, u"no"_s, u"unknown"_s } },
        { u"cells"_s,
          { u"marrow"_s, u"mesenchymal"_s, u"heart"_s, u"muscle"_s, u"lab-made"_s, u"cell-products"_s,
            u"several"_s, u"other"_s, u"none"_s } },
        { u"paid-by"_s, { u"maker"_s, u"maker-ties"_s, u"public"_s, u"unknown"_s } },
        { u"main-goal"_s,
          { u"met"_s, u"not-met"_s, u"cannot-tell"_s, u"safety"_s, u"not-read"_s, u"under-warning"_s } },
        { u"goal-basis"_s, { u"stated"_s, u"judged"_s } },
        { u"result"_s,
          { u"no-clear-difference"_s, u"small-gain"_s, u"small-loss"_s, u"weak-gain"_s, u"mixed"_s,
            u"no-comparison"_s, u"no-group-without-cells"_s, u"gain-without-cells"_s, u"animals-only"_s,
            u"background"_s, u"not-read"_s, u"no-result-yet"_s, u"do-not-count"_s, u"withdrawn"_s } },
        { u"read"_s, { u"full-text"_s, u"abstract"_s, u"secondary"_s } },
        { u"status"_s, { u"current"_s, u"superseded"_s, u"concern"_s, u"retracted"_s } },
        { u"verdict"_s,
          { u"supported"_s, u"partly"_s, u"not-shown-in-people"_s, u"overstated"_s, u"wrong"_s } },
        { u"check"_s, { u"people-100"_s,      u"people-few"_s,      u"people-unknown"_s,
                        u"not-in-people"_s,   u"dummy-group"_s,     u"no-dummy"_s,
                        u"head-to-head"_s,    u"one-group"_s,       u"pooled"_s,
                        u"blinded-yes"_s,     u"blinded-partly"_s,  u"blinded-no"_s,
                        u"blinded-unknown"_s, u"paid-maker"_s,      u"paid-ties"_s,
                        u"paid-public"_s,     u"paid-unknown"_s,    u"read-full-text"_s,
                        u"read-abstract"_s,   u"read-secondary"_s,  u"status-superseded"_s,
                        u"status-concern"_s,  u"status-retracted"_s } },
    };
    return lists;
}

QStringList wordIds(const QString &list)
{
    for (const WordList &candidate : wordLists()) {
        if (candidate.name == list)
            return candidate.ids;
    }
    return {};
}

bool isComparison(const QString &design)
{
    return design == "dummy-trial"_L1 || design == "comparison-trial"_L1 || design == "later-analysis"_L1
        || isPooled(design);
}

bool isPooled(const QString &design) { return design == "pooled-trials"_L1 || design == "pooled-records"_L1; }

bool isComparedResult(const QString &result)
{
    return result == "no-clear-difference"_L1 || result == "small-gain"_L1 || result == "small-loss"_L1
        || result == "weak-gain"_L1 || result == "mixed"_L1;
}

QString chartBlinded(const QString &blinded)
{
    if (blinded == "yes"_L1)
        return u"hidden"_s;
    if (blinded == "no"_L1)
        return u"open"_s;
    return blinded == "partly"_L1 ? u"partly"_s : u"not-stated"_s;
}

} // namespace Plainheart::Authoring
