// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariantList>

namespace Plainheart {

/// Characters of a text that are to be marked.
struct SearchRange {
    Q_GADGET
    Q_PROPERTY(int start MEMBER start CONSTANT)
    Q_PROPERTY(int length MEMBER length CONSTANT)
public:
    int start = 0;
    int length = 0;

    bool operator==(const SearchRange &) const = default;
};

/// A thing that was found.
struct SearchHit {
    Q_GADGET
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString address MEMBER address CONSTANT)
    Q_PROPERTY(bool inDetail MEMBER inDetail CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QVariantList titleMarks READ titleMarkList CONSTANT)
    Q_PROPERTY(QString notice MEMBER notice CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QVariantList textMarks READ textMarkList CONSTANT)
    Q_PROPERTY(bool isName MEMBER isName CONSTANT)
    Q_PROPERTY(QString question MEMBER question CONSTANT)
public:
    QString kind; ///< word, topic, page, question, study, chart, claim
    QString address; ///< as Navigator opens it
    bool inDetail = false; ///< it stands in More detail
    QString title;
    QList<SearchRange> titleMarks;
    /// Always shown with the title: the verdict on a claim, that a study was withdrawn. May be empty.
    QString notice;
    QString text; ///< the sentence that has most of the words; may be empty
    QList<SearchRange> textMarks;
    bool isName = false; ///< `text` is other names of it
    QString question; ///< its id, if it is a question for the care team

    [[nodiscard]] QVariantList titleMarkList() const;
    [[nodiscard]] QVariantList textMarkList() const;
};

/// Things of one kind that were found, the best first.
struct SearchGroup {
    Q_GADGET
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(int count MEMBER count CONSTANT)
    Q_PROPERTY(QVariantList hits READ hitList CONSTANT)
public:
    QString kind;
    int count = 0; ///< all of them
    QList<SearchHit> hits; ///< the first of them

    [[nodiscard]] QVariantList hitList() const;
};

/// A word of the glossary that is spelled like what was typed.
struct SearchWordNear {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
public:
    QString id;
    QString text;
};

/// What search found.
struct SearchAnswer {
    Q_GADGET
    Q_PROPERTY(bool asked MEMBER asked CONSTANT)
    Q_PROPERTY(int count MEMBER count CONSTANT)
    Q_PROPERTY(bool more MEMBER more CONSTANT)
    Q_PROPERTY(QVariantList groups READ groupList CONSTANT)
    Q_PROPERTY(QString shownFor MEMBER shownFor CONSTANT)
    Q_PROPERTY(bool someWords MEMBER someWords CONSTANT)
    Q_PROPERTY(QVariantList near READ nearList CONSTANT)
public:
    bool asked = false; ///< something was typed
    int count = 0; ///< of all groups together
    bool more = false; ///< there are more than `count`
    QList<SearchGroup> groups; ///< the one with the best hit first
    QString shownFor; ///< the words that were looked for instead of those typed; empty: those typed
    bool someWords = false; ///< nothing has all words: what has some of them
    QList<SearchWordNear> near; ///< where nothing was found

    [[nodiscard]] QVariantList groupList() const;
    [[nodiscard]] QVariantList nearList() const;
};

} // namespace Plainheart
