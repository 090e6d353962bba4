// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spans.h"

#include <QMetaType>
#include <QStringList>
#include <QVariantList>

namespace Plainheart {

/// One of the three answers that "Check your understanding" offers, with the reply to it.
struct CheckAnswer {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(bool supported MEMBER supported CONSTANT)
    Q_PROPERTY(QString feeling MEMBER feeling CONSTANT)
    Q_PROPERTY(QVariantList fact READ factList CONSTANT)
public:
    QString id;
    QString text;
    bool supported = false; ///< the right answer
    Spans reply; ///< all of it, as it is read aloud
    QString feeling; ///< the first sentence of the reply, where others follow and it has no citation; may be
                     ///< empty
    Spans fact; ///< what follows it; all of the reply where there is no feeling

    [[nodiscard]] QVariantList factList() const;
};

/// A question of "Check your understanding". There is no score.
struct CheckItem {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString topic MEMBER topic CONSTANT)
    Q_PROPERTY(QString question MEMBER question CONSTANT)
    Q_PROPERTY(QString again MEMBER again CONSTANT)
    Q_PROPERTY(bool reasoned MEMBER reasoned CONSTANT)
    Q_PROPERTY(QVariantList answers READ answerList CONSTANT)
    Q_PROPERTY(QStringList sources READ sources CONSTANT)
public:
    QString id;
    QString topic; ///< id of the stop, or "general"
    QString question;
    QString again; ///< address of the very place that tells the answer
    bool reasoned = false; ///< the right answer is careful thought, no study's finding
    QList<CheckAnswer> answers;

    [[nodiscard]] QVariantList answerList() const;
    /// Every source that a reply cites, in the order of first citation.
    [[nodiscard]] QStringList sources() const;
    /// The answer of that id, or null.
    [[nodiscard]] const CheckAnswer *answer(const QString &answerId) const;
};

/// An answer with this reply, taken apart into its feeling and its fact.
[[nodiscard]] CheckAnswer checkAnswer(const QString &id, const QString &text, bool supported, Spans reply);

} // namespace Plainheart
