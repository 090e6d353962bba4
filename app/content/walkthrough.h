// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spans.h"

#include <QMetaType>
#include <QVariantList>

// What a clinician beside a patient goes by: paths through the pages, and notes for each of the six stops. It
// is read from content/*/walkthrough.yaml and never shown to the patient.

namespace Plainheart {

/// One screen of a path.
struct GuidedScreen {
    Q_GADGET
    Q_PROPERTY(QString address MEMBER address CONSTANT)
    Q_PROPERTY(QStringList parts MEMBER parts CONSTANT)
    Q_PROPERTY(int seconds MEMBER seconds CONSTANT)
    Q_PROPERTY(QString say READ sayWords CONSTANT)
public:
    QString address; ///< as Address writes it
    QStringList parts; ///< picture, hope, happens, studies, detail, caveat, check, or a section of a page
    int seconds = 0; ///< how long it may take
    Spans say;

    [[nodiscard]] QString sayWords() const { return plainText(say); }
};

/// A path of some minutes.
struct GuidedPath {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(int minutes MEMBER minutes CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString useWhen READ useWhenWords CONSTANT)
    Q_PROPERTY(QVariantList screens READ screenList CONSTANT)
    Q_PROPERTY(QStringList takeaways READ takeawayWords CONSTANT)
public:
    QString id; ///< empty: there is no such path
    int minutes = 0;
    QString title;
    Spans useWhen;
    QList<GuidedScreen> screens;
    QList<Spans> takeaways; ///< two at most

    [[nodiscard]] QString useWhenWords() const { return plainText(useWhen); }
    [[nodiscard]] QVariantList screenList() const;
    [[nodiscard]] QStringList takeawayWords() const;
    [[nodiscard]] int seconds() const; ///< of all its screens
    /// The first screen with this address; -1: none.
    [[nodiscard]] int indexOf(const QString &address) const;
};

/// A sentence or two of the notes: a point of the talk with the part to show, a likely question with its
/// answer, or what not to say with what to say instead.
struct GuidedNote {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key CONSTANT)
    Q_PROPERTY(QString first READ firstWords CONSTANT)
    Q_PROPERTY(QString second READ secondWords CONSTANT)
    Q_PROPERTY(QStringList sources READ sources CONSTANT)
public:
    QString key; ///< of a point of the talk: the part to show
    Spans first; ///< what to say; the question; what not to say
    Spans second; ///< the answer; what to say instead

    [[nodiscard]] QString firstWords() const { return plainText(first); }
    [[nodiscard]] QString secondWords() const { return plainText(second); }
    [[nodiscard]] QStringList sources() const; ///< ids of what it cites, each once
};

/// The notes for one of the six stops.
struct GuidedStop {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString goal READ goalWords CONSTANT)
    Q_PROPERTY(QVariantList talk READ talkList CONSTANT)
    Q_PROPERTY(QString prompt READ promptWords CONSTANT)
    Q_PROPERTY(QString listenFor READ listenForWords CONSTANT)
    Q_PROPERTY(QString sayAgain READ sayAgainWords CONSTANT)
    Q_PROPERTY(QVariantList questions READ questionList CONSTANT)
    Q_PROPERTY(QVariantList avoid READ avoidList CONSTANT)
    Q_PROPERTY(QStringList takeaways READ takeawayWords CONSTANT)
public:
    QString id; ///< of the topic; empty: there are no notes
    Spans goal;
    QList<GuidedNote> talk;
    Spans prompt; ///< of the teach-back
    Spans listenFor;
    Spans sayAgain;
    QList<GuidedNote> questions; ///< likely ones
    QList<GuidedNote> avoid;
    QList<Spans> takeaways; ///< two at most

    [[nodiscard]] QString goalWords() const { return plainText(goal); }
    [[nodiscard]] QString promptWords() const { return plainText(prompt); }
    [[nodiscard]] QString listenForWords() const { return plainText(listenFor); }
    [[nodiscard]] QString sayAgainWords() const { return plainText(sayAgain); }
    [[nodiscard]] QVariantList talkList() const;
    [[nodiscard]] QVariantList questionList() const;
    [[nodiscard]] QVariantList avoidList() const;
    [[nodiscard]] QStringList takeawayWords() const;
};

/// From the JSON of the store (table walk_note). What can't be read comes without a screen or without a goal.
[[nodiscard]] GuidedPath guidedPathFromJson(const QString &id, const QString &json);
[[nodiscard]] GuidedStop guidedStopFromJson(const QString &id, const QString &json);

} // namespace Plainheart
