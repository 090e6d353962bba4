// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "studyfacts.h"

#include <QDate>
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

/// One of the three sentences in which a source is told.
struct StudySentence {
    Q_GADGET
    Q_PROPERTY(QString heading MEMBER heading CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
public:
    QString heading; ///< "What they did"
    QString text;
};

/// A study, review, registry entry or official page that may be cited.
struct Source : StudyFacts {
    Q_GADGET
    Q_PROPERTY(QString statusNote MEMBER statusNote CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString shortName READ shortName CONSTANT)
    Q_PROPERTY(QString citation READ citation CONSTANT)
    Q_PROPERTY(QString doi MEMBER doi CONSTANT)
    Q_PROPERTY(QString population MEMBER population CONSTANT)
    Q_PROPERTY(QString cellType MEMBER cellType CONSTANT)
    Q_PROPERTY(QString comparator MEMBER comparator CONSTANT)
    Q_PROPERTY(QString followUp MEMBER followUp CONSTANT)
    Q_PROPERTY(QString limitations MEMBER limitations CONSTANT)
    Q_PROPERTY(QVariantList findings READ findingList CONSTANT)
    Q_PROPERTY(QVariantList mainFindings READ mainFindings CONSTANT)
    Q_PROPERTY(QVariantList otherFindings READ otherFindings CONSTANT)
    Q_PROPERTY(QDate readOn MEMBER readOn CONSTANT)
    Q_PROPERTY(QString conclusion MEMBER conclusion CONSTANT)
    Q_PROPERTY(QString registry MEMBER registry CONSTANT)
    Q_PROPERTY(QString supersededBy MEMBER supersededBy CONSTANT)
    Q_PROPERTY(QString samePeopleAs MEMBER samePeopleAs CONSTANT)
    Q_PROPERTY(QString paidBy MEMBER paidBy CONSTANT)
    Q_PROPERTY(QString paidByWords MEMBER paidByWords CONSTANT)
    Q_PROPERTY(QString mainGoal MEMBER mainGoal CONSTANT)
    Q_PROPERTY(QString mainGoalWords MEMBER mainGoalWords CONSTANT)
    Q_PROPERTY(QString goalBasis MEMBER goalBasis CONSTANT)
    Q_PROPERTY(QString goalBasisWords MEMBER goalBasisWords CONSTANT)
    Q_PROPERTY(QString readWords MEMBER readWords CONSTANT)
    Q_PROPERTY(QString statusWords MEMBER statusWords CONSTANT)
    Q_PROPERTY(QVariantList checklist READ checkList CONSTANT)
    Q_PROPERTY(QString whoInWords MEMBER whoInWords CONSTANT)
    Q_PROPERTY(QString kindTitle MEMBER kindTitle CONSTANT)
    Q_PROPERTY(QString factsTitle MEMBER factsTitle CONSTANT)
    Q_PROPERTY(QString whyNotCounted MEMBER whyNotCounted CONSTANT)
    Q_PROPERTY(QVariantList sentences READ sentenceList CONSTANT)
    Q_PROPERTY(Plainheart::Finding shownFinding MEMBER shownFinding CONSTANT)
    Q_PROPERTY(QStringList terms MEMBER terms CONSTANT)
    Q_PROPERTY(QStringList charts MEMBER charts CONSTANT)
    Q_PROPERTY(QStringList claims MEMBER claims CONSTANT)
public:
    QString statusNote;
    QString title;
    QString name; ///< short name, where its title or id gives one: DREAM-HF
    QString plainName; ///< what it is, in a few plain words, where it has neither a name nor authors
    QString authors;
    QString journal;
    QString doi;
    QString registry;
    QString population; ///< words about the people of this source alone
    QString cellType;
    QString comparator;
    QString followUp;
    QString limitations;
    QDate readOn; ///< the day on which it was read for this content
    QString conclusion; ///< what its authors conclude
    QString supersededBy; ///< id of the source that replaced it
    QString samePeopleAs; ///< id of a source about the same people
    QString paidBy; ///< maker, maker-ties, public, unknown
    QString paidByWords;
    QString mainGoal; ///< met, not-met, cannot-tell, safety, not-read, under-warning; empty: not read for it
    QString mainGoalWords;
    QString goalBasis; ///< stated, judged; empty without a main goal of which something came
    QString goalBasisWords; ///< whether the source names its main goal, in a sentence; empty without one
    QString readWords; ///< how it was read, in words
    QString statusWords;
    QList<CheckLine> checks; ///< strengths and weaknesses
    QList<Finding> findings; ///< the main goal first
    QString whoInWords; ///< whoInItsWords()
    QString kindTitle; ///< kindTitle()
    QString factsTitle; ///< factsTitle()
    QString whyNotCounted; ///< whyNotCounted()
    QList<StudySentence> sentences; ///< sentencesOf(): what they did, what they found, how far to trust it
    Finding shownFinding; ///< shownFinding(); without an id if there is none
    /// Words of the glossary that stand in what is said of it, by id, but for those that are on every page;
    /// in ContentStore::study() only, as the next two.
    QStringList terms;
    QStringList charts; ///< charts that it stands in
    QStringList claims; ///< claims whose verdict rests on it

    [[nodiscard]] QVariantList checkList() const;
    [[nodiscard]] QVariantList sentenceList() const;

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
    [[nodiscard]] QVariantList mainFindings() const; ///< of Finding: what came of its main goal
    [[nodiscard]] QVariantList otherFindings() const; ///< of Finding: every other result
};

} // namespace Plainheart
