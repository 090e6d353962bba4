// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace Plainheart {

/// A line of "How strong is it?".
struct CheckLine {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString kind READ kindKey CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
public:
    enum class Kind {
        Strength,
        Weakness,
        Unknown, ///< it was not read, or the source does not say
        Note, ///< neither good nor bad
    };

    QString id; ///< people-100, blinded-yes, ...: see the list "check" of content/en/evidence/words.yaml
    Kind kind = Kind::Note;
    QString text;

    [[nodiscard]] QString kindKey() const; ///< strength, weakness, unknown, note
};

/// The designs of sources in which nothing was studied: advice, news, notices, plans and narrative reviews.
[[nodiscard]] const QStringList &designsOfNoStudy();

/// What is known of a study before its findings are read: a card in the list of studies.
///
/// The words that a reader sees (`...Words`) are in the language that was asked for; the others are keys, the
/// same in every language, as explained in content/README.md.
struct Study {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString shortName MEMBER shortName CONSTANT)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString status MEMBER status CONSTANT)
    Q_PROPERTY(bool isInDoubt READ isInDoubt CONSTANT)
    Q_PROPERTY(bool isStudy READ isStudy CONSTANT)
    Q_PROPERTY(int year MEMBER year CONSTANT)
    Q_PROPERTY(int people MEMBER people CONSTANT)
    Q_PROPERTY(bool peopleKnown MEMBER peopleKnown CONSTANT)
    Q_PROPERTY(QString peopleText MEMBER peopleText CONSTANT)
    Q_PROPERTY(int trials MEMBER trials CONSTANT)
    Q_PROPERTY(QString population MEMBER population CONSTANT)
    Q_PROPERTY(QString populationWords MEMBER populationWords CONSTANT)
    Q_PROPERTY(QString design MEMBER design CONSTANT)
    Q_PROPERTY(QString designWords MEMBER designWords CONSTANT)
    Q_PROPERTY(QString blinded MEMBER blinded CONSTANT)
    Q_PROPERTY(QString blindedWords MEMBER blindedWords CONSTANT)
    Q_PROPERTY(QStringList cells MEMBER cells CONSTANT)
    Q_PROPERTY(QStringList cellsWords MEMBER cellsWords CONSTANT)
    Q_PROPERTY(QString result MEMBER result CONSTANT)
    Q_PROPERTY(QString resultWords MEMBER resultWords CONSTANT)
    Q_PROPERTY(QString readConfidence MEMBER readConfidence CONSTANT)
    Q_PROPERTY(QString sentence MEMBER sentence CONSTANT)
    Q_PROPERTY(QStringList documents MEMBER documents CONSTANT)
public:
    QString id;
    QString name; ///< DREAM-HF; without a name as Source::nameAlone()
    QString shortName; ///< "DREAM-HF (2023)"
    QString kind; ///< rct, systematic-review, ...
    QString status; ///< current, superseded, concern, retracted
    int year = 0; ///< 0: not known
    int people = 0; ///< 0: not known, or nobody
    bool peopleKnown = false; ///< false: how many people joined was not read
    QString peopleText; ///< where it is no plain number: "more than 2,700"
    int trials = 0;
    QString population; ///< heart-failure, heart-attack, other, animal, lab, mixed
    QString populationWords;
    QString design; ///< dummy-trial, one-group, ...
    QString designWords;
    QString blinded; ///< yes, partly, no, unknown
    QString blindedWords;
    QStringList cells; ///< kinds of cells; "none" alone
    QStringList cellsWords;
    QString result; ///< no-clear-difference, small-gain, ...
    QString resultWords;
    QString readConfidence; ///< full-text, abstract, secondary
    QString sentence; ///< what it found, in one plain sentence; empty if nothing could be read
    QStringList documents; ///< topics and pages that cite it, by id

    /// Retracted, or its journal warns about it: it is shown, but never counted.
    [[nodiscard]] bool isInDoubt() const;
    /// Something was studied: no advice, news, notice, plan or narrative review.
    [[nodiscard]] bool isStudy() const;
};

/// A study, review, registry entry or official page that may be cited.
struct Source {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString status MEMBER status CONSTANT)
    Q_PROPERTY(QString statusNote MEMBER statusNote CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString shortName READ shortName CONSTANT)
    Q_PROPERTY(QString citation READ citation CONSTANT)
    Q_PROPERTY(QString doi MEMBER doi CONSTANT)
    Q_PROPERTY(int year MEMBER year CONSTANT)
    Q_PROPERTY(int people MEMBER people CONSTANT)
    Q_PROPERTY(int trials MEMBER trials CONSTANT)
    Q_PROPERTY(QString population MEMBER population CONSTANT)
    Q_PROPERTY(QString cellType MEMBER cellType CONSTANT)
    Q_PROPERTY(QString comparator MEMBER comparator CONSTANT)
    Q_PROPERTY(QString followUp MEMBER followUp CONSTANT)
    Q_PROPERTY(QString limitations MEMBER limitations CONSTANT)
    Q_PROPERTY(QString readConfidence MEMBER readConfidence CONSTANT)
    Q_PROPERTY(QVariantList findings READ findingList CONSTANT)
    Q_PROPERTY(QString conclusion MEMBER conclusion CONSTANT)
    Q_PROPERTY(QString registry MEMBER registry CONSTANT)
    Q_PROPERTY(QString peopleText MEMBER peopleText CONSTANT)
    Q_PROPERTY(bool peopleKnown MEMBER peopleKnown CONSTANT)
    Q_PROPERTY(QString supersededBy MEMBER supersededBy CONSTANT)
    Q_PROPERTY(QString samePeopleAs MEMBER samePeopleAs CONSTANT)
    Q_PROPERTY(QString populationGroup MEMBER populationGroup CONSTANT)
    Q_PROPERTY(QString populationWords MEMBER populationWords CONSTANT)
    Q_PROPERTY(QString design MEMBER design CONSTANT)
    Q_PROPERTY(QString designWords MEMBER designWords CONSTANT)
    Q_PROPERTY(QString blinded MEMBER blinded CONSTANT)
    Q_PROPERTY(QString blindedWords MEMBER blindedWords CONSTANT)
    Q_PROPERTY(QStringList cells MEMBER cells CONSTANT)
    Q_PROPERTY(QStringList cellsWords MEMBER cellsWords CONSTANT)
    Q_PROPERTY(QString paidBy MEMBER paidBy CONSTANT)
    Q_PROPERTY(QString paidByWords MEMBER paidByWords CONSTANT)
    Q_PROPERTY(QString mainGoal MEMBER mainGoal CONSTANT)
    Q_PROPERTY(QString mainGoalWords MEMBER mainGoalWords CONSTANT)
    Q_PROPERTY(QString goalBasis MEMBER goalBasis CONSTANT)
    Q_PROPERTY(QString goalBasisWords MEMBER goalBasisWords CONSTANT)
    Q_PROPERTY(QString result MEMBER result CONSTANT)
    Q_PROPERTY(QString resultWords MEMBER resultWords CONSTANT)
    Q_PROPERTY(QString readWords MEMBER readWords CONSTANT)
    Q_PROPERTY(QString statusWords MEMBER statusWords CONSTANT)
    Q_PROPERTY(bool isInDoubt READ isInDoubt CONSTANT)
    Q_PROPERTY(bool isStudy READ isStudy CONSTANT)
    Q_PROPERTY(QVariantList checklist READ checkList CONSTANT)
    Q_PROPERTY(QStringList documents MEMBER documents CONSTANT)
    Q_PROPERTY(QStringList charts MEMBER charts CONSTANT)
    Q_PROPERTY(QStringList claims MEMBER claims CONSTANT)
public:
    QString id;
    QString kind;
    QString status; ///< current, retracted, concern, superseded
    QString statusNote;
    QString title;
    QString name; ///< short name, where its title or id gives one: DREAM-HF
    QString plainName; ///< what it is, in a few plain words, where it has neither a name nor authors
    QString authors;
    QString journal;
    QString doi;
    QString registry;
    int year = 0; ///< 0: not known
    int people = 0; ///< 0: not known
    int trials = 0; ///< 0: not known, or not a review
    QString population;
    QString cellType;
    QString comparator;
    QString followUp;
    QString limitations;
    QString readConfidence; ///< full-text, abstract, secondary
    QString conclusion; ///< what its authors conclude
    QString peopleText; ///< where the number of people is no plain number: "more than 2,700"
    bool peopleKnown = false; ///< false: how many people joined was not read
    QString supersededBy; ///< id of the source that replaced it
    QString samePeopleAs; ///< id of a source about the same people
    // Keys and words as in Study. `population` are the words about this source alone.
    QString populationGroup;
    QString populationWords;
    QString design;
    QString designWords;
    QString blinded;
    QString blindedWords;
    QStringList cells;
    QStringList cellsWords;
    QString paidBy; ///< maker, maker-ties, unknown
    QString paidByWords;
    QString mainGoal; ///< met, not-met, cannot-tell, safety, not-read, under-warning; empty: not read for it
    QString mainGoalWords;
    QString goalBasis; ///< stated, judged; empty without a main goal of which something came
    QString goalBasisWords; ///< whether the source names its main goal, in a sentence; empty without one
    QString result;
    QString resultWords;
    QString readWords; ///< how it was read, in words
    QString statusWords;
    QList<CheckLine> checks; ///< strengths and weaknesses
    QList<Finding> findings; ///< the main goal first
    QStringList documents; ///< topics and pages that cite it; in ContentStore::study() only, as the next two
    QStringList charts; ///< charts that it stands in
    QStringList claims; ///< claims whose verdict rests on it

    [[nodiscard]] bool isInDoubt() const; ///< as for Study
    [[nodiscard]] bool isStudy() const;
    [[nodiscard]] QVariantList checkList() const;

    /// "DREAM-HF"; without a name its authors; without these what it is in plain words, "Review of 14 trials
    /// of cells", or its journal if the year is known, or what kind of study it is, "Animal study"; its title
    /// if nothing else is known.
    [[nodiscard]] QString nameAlone() const;
    /// "DREAM-HF (2023)": nameAlone() and the year, where it is known.
    [[nodiscard]] QString shortName() const;
    /// "Perin et al. Randomized Trial of Cells. J Am Coll Cardiol. 2023." Parts that are not known are left
    /// out; so is the title where it already is the short name.
    [[nodiscard]] QString citation() const;
    [[nodiscard]] QVariantList findingList() const;
};

} // namespace Plainheart
