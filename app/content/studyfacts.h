// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Plainheart {

/// The designs of sources in which nothing was studied: advice, news, notices, plans and narrative reviews.
[[nodiscard]] const QStringList &designsOfNoStudy();

/// What is known of every source, whether it is a card in the list of studies or shown whole.
///
/// The words that a reader sees (`...Words`, `who`, `how`) are in the language that was asked for; the others
/// are keys, the same in every language, as explained in content/README.md.
struct StudyFacts {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString status MEMBER status CONSTANT)
    Q_PROPERTY(bool isInDoubt READ isInDoubt CONSTANT)
    Q_PROPERTY(bool isStudy READ isStudy CONSTANT)
    Q_PROPERTY(bool isRetold READ isRetold CONSTANT)
    Q_PROPERTY(int year MEMBER year CONSTANT)
    Q_PROPERTY(int people MEMBER people CONSTANT)
    Q_PROPERTY(bool peopleKnown MEMBER peopleKnown CONSTANT)
    Q_PROPERTY(QString peopleText MEMBER peopleText CONSTANT)
    Q_PROPERTY(int trials MEMBER trials CONSTANT)
    Q_PROPERTY(QString populationGroup MEMBER populationGroup CONSTANT)
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
    Q_PROPERTY(QStringList documents MEMBER documents CONSTANT)
    Q_PROPERTY(QString who MEMBER who CONSTANT)
    Q_PROPERTY(QString how MEMBER how CONSTANT)
    Q_PROPERTY(QString facts READ facts CONSTANT)
    Q_PROPERTY(QString doubt MEMBER doubt CONSTANT)
public:
    QString id;
    QString kind; ///< rct, systematic-review, ...
    QString status; ///< current, superseded, concern, retracted
    int year = 0; ///< 0: not known
    int people = 0; ///< 0: not known, or nobody
    bool peopleKnown = false; ///< false: how many people joined was not read
    QString peopleText; ///< where it is no plain number: "more than 2,700"
    int trials = 0; ///< 0: not known, or not a review
    QString populationGroup; ///< heart-failure, heart-attack, other, animal, lab, mixed
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
    QStringList documents; ///< topics and pages that cite it, by id
    QString who; ///< whoTookPart()
    QString how; ///< howItWasDone()
    QString doubt; ///< doubtAbout()

    /// Retracted, or its journal warns about it: it is shown, but never counted.
    [[nodiscard]] bool isInDoubt() const;
    /// Something was studied: no advice, news, notice, plan or narrative review.
    [[nodiscard]] bool isStudy() const;
    /// A study of which only something else tells, as a news story: that is what was read.
    [[nodiscard]] bool isRetold() const;
    /// "565 people with heart failure · Dummy-treatment trial, blinded".
    [[nodiscard]] QString facts() const;
};

} // namespace Plainheart
