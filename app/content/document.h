// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certainty.h"
#include "spans.h"

#include <QDate>
#include <QHash>
#include <QMetaType>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

namespace Plainheart {

/// A paragraph, a list line, or a row of a small table, of which the first one names the columns.
struct Block {
    Q_GADGET
    Q_PROPERTY(Plainheart::Block::Kind kind MEMBER kind CONSTANT)
    Q_PROPERTY(bool isItem READ isItem CONSTANT)
    Q_PROPERTY(bool isRow READ isRow CONSTANT)
    Q_PROPERTY(QVariantList spans READ spanList CONSTANT)
    Q_PROPERTY(QVariantList cells READ cellList CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
public:
    enum class Kind { Paragraph, Item, Row };
    Q_ENUM(Kind)

    Kind kind = Kind::Paragraph;
    Spans spans;
    QString text;

    [[nodiscard]] bool isItem() const { return kind == Kind::Item; } ///< a list line
    [[nodiscard]] bool isRow() const { return kind == Kind::Row; } ///< of a table
    [[nodiscard]] QVariantList spanList() const;
    /// The spans of each cell of a row.
    [[nodiscard]] QList<Spans> cells() const;
    [[nodiscard]] QVariantList cellList() const;
};

/// A heading and its blocks. For topics `id` is hope, happens, studies or detail.
struct Section {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QVariantList blocks READ blockList CONSTANT)
public:
    QString id;
    QString title;
    QList<Block> blocks;

    [[nodiscard]] QVariantList blockList() const;
};

/// The evidence caveat of a topic: what the panel that is always in view says.
struct Caveat {
    Q_GADGET
    Q_PROPERTY(bool known MEMBER known CONSTANT)
    Q_PROPERTY(QString headline READ shownHeadline CONSTANT)
    Q_PROPERTY(int step READ step CONSTANT)
    Q_PROPERTY(QString reason MEMBER reason CONSTANT)
    Q_PROPERTY(QString unknown MEMBER unknown CONSTANT)
    Q_PROPERTY(int studies MEMBER studies CONSTANT)
    Q_PROPERTY(int people MEMBER people CONSTANT)
    Q_PROPERTY(int peopleWithHeartFailure MEMBER peopleWithHeartFailure CONSTANT)
    Q_PROPERTY(QString note MEMBER note CONSTANT)
    Q_PROPERTY(QString studiesWords MEMBER studiesWords CONSTANT)
    Q_PROPERTY(QString peopleWords MEMBER peopleWords CONSTANT)
    Q_PROPERTY(QString fewWords MEMBER fewWords CONSTANT)
    Q_PROPERTY(QString countedWords MEMBER countedWords CONSTANT)
    Q_PROPERTY(QStringList sources MEMBER sources CONSTANT)
public:
    /// False if the store could not give it. Then the panel shows its fallback and the lowest certainty,
    /// never nothing; `sources` are there all the same.
    bool known = false;
    QString headline;
    Certainty certainty = Certainty::VeryLow;
    QString reason; ///< why the certainty is what it is
    QString unknown; ///< what no one knows yet
    int studies = 0;
    int people = 0; ///< people who joined these studies, summed
    int peopleWithHeartFailure = 0; ///< those of them in studies of heart failure
    QString note; ///< how studies and people were counted
    QStringList sources; ///< ids of the studies that were counted
    // The same in words; empty if it is not known.
    QString studiesWords; ///< studiesCounted()
    QString peopleWords; ///< peopleCounted()
    QString fewWords; ///< fewWithHeartFailure()
    QString countedWords; ///< countedInWords()

    /// The headline, or what is said in its place.
    [[nodiscard]] QString shownHeadline() const;
    [[nodiscard]] int step() const { return static_cast<int>(certainty); }
};

/// A topic or another page. Pages have no caveat of their own.
struct Document {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(bool isTopic MEMBER isTopic CONSTANT)
    Q_PROPERTY(int position MEMBER position CONSTANT)
    Q_PROPERTY(QString scene MEMBER scene CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString question MEMBER question CONSTANT)
    Q_PROPERTY(QString takeaway MEMBER takeaway CONSTANT)
    Q_PROPERTY(QString action MEMBER action CONSTANT)
    Q_PROPERTY(QDate reviewed MEMBER reviewed CONSTANT)
    Q_PROPERTY(Plainheart::Caveat caveat MEMBER caveat CONSTANT)
    Q_PROPERTY(QVariantList sections READ sectionList CONSTANT)
    Q_PROPERTY(QVariantList steps READ stepList CONSTANT)
    Q_PROPERTY(Plainheart::Section detail READ detail CONSTANT)
    Q_PROPERTY(QVariantMap labels READ labelMap CONSTANT)
    Q_PROPERTY(QVariantMap labelSources READ labelSourceMap CONSTANT)
    Q_PROPERTY(QStringList sources MEMBER sources CONSTANT)
public:
    QString id;
    bool isTopic = false;
    int position = 0; ///< 1 to 6 for topics
    QString scene; ///< id of the illustration; empty for pages
    QString title;
    QString question;
    QString takeaway;
    QString action;
    QDate reviewed;
    Caveat caveat;
    QList<Section> sections;
    QHash<QString, QString> labels; ///< words of the illustration by key, see "Labels" in content/README.md
    QHash<QString, QStringList> labelSources; ///< what those of these words rest on that say what was found
    QStringList sources; ///< every source that the document cites, in the order of first citation

    /// A section by its id. One with an empty id if there is none.
    Q_INVOKABLE [[nodiscard]] Plainheart::Section section(const QString &sectionId) const;
    [[nodiscard]] Section detail() const; ///< of a topic: what "More detail" shows
    /// A word of the illustration. Empty if there is none.
    Q_INVOKABLE [[nodiscard]] QString label(const QString &key) const;

    [[nodiscard]] QVariantList sectionList() const;
    [[nodiscard]] QVariantList stepList() const; ///< of a topic: its sections without the detail
    [[nodiscard]] QVariantMap labelMap() const;
    [[nodiscard]] QVariantMap labelSourceMap() const;
};

} // namespace Plainheart
