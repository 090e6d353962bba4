// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certainty.h"

#include <optional>
#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

// What a reader sees, as plain values. They are read from the store by ContentStore, shown by QML, and never
// change. Lists are handed to QML as QVariantList, because Qt 6.4 gives QML no access to lists of other
// gadgets.

namespace Plainheart {

/// A run of text of one kind. Blocks, glossary entries and replies are lists of spans.
struct Span {
    Q_GADGET
    Q_PROPERTY(Plainheart::Span::Kind kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString target MEMBER target CONSTANT)
    Q_PROPERTY(QStringList sources MEMBER sources CONSTANT)
public:
    enum class Kind {
        Text,
        Strong, ///< run-in heading
        Term, ///< glossary word; `target` is the term id
        Link, ///< link inside the app; `target` is "topic:ID", "page:ID" or "chart:ID"
        Cite, ///< `sources` support the sentences before it; `text` is empty
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Text;
    QString text;
    QString target;
    QStringList sources;

    bool operator==(const Span &) const = default;
};
using Spans = QList<Span>;

/// The words of spans without marks or citations, as they are read aloud or by a screen reader.
[[nodiscard]] QString plainText(const Spans &spans);

/// Spans from and to the JSON of the store (see schema.sql). Unknown kinds of span become text.
[[nodiscard]] Spans spansFromJson(const QString &json);
[[nodiscard]] QString spansToJson(const Spans &spans);

/// A paragraph, a list line, or a row of a small table, of which the first one names the columns.
struct Block {
    Q_GADGET
    Q_PROPERTY(Plainheart::Block::Kind kind MEMBER kind CONSTANT)
    Q_PROPERTY(bool isItem READ isItem CONSTANT)
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
    Q_PROPERTY(QString headline MEMBER headline CONSTANT)
    Q_PROPERTY(int step READ step CONSTANT)
    Q_PROPERTY(QString reason MEMBER reason CONSTANT)
    Q_PROPERTY(QString unknown MEMBER unknown CONSTANT)
    Q_PROPERTY(int studies MEMBER studies CONSTANT)
    Q_PROPERTY(int people MEMBER people CONSTANT)
    Q_PROPERTY(int peopleWithHeartFailure MEMBER peopleWithHeartFailure CONSTANT)
    Q_PROPERTY(QString note MEMBER note CONSTANT)
    Q_PROPERTY(QStringList sources MEMBER sources CONSTANT)
public:
    /// False if the store could not give it. Then the panel shows its fallback and the lowest certainty,
    /// never nothing.
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

    [[nodiscard]] QVariantList sectionList() const;
    [[nodiscard]] QVariantMap labelMap() const;
    [[nodiscard]] QVariantMap labelSourceMap() const;
};

/// A glossary entry.
struct Term {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString term MEMBER term CONSTANT)
    Q_PROPERTY(QStringList also MEMBER also CONSTANT)
    Q_PROPERTY(QString say MEMBER say CONSTANT)
    Q_PROPERTY(QVariantList plain READ plainList CONSTANT)
    Q_PROPERTY(QVariantList detail READ detailList CONSTANT)
    Q_PROPERTY(QStringList see MEMBER see CONSTANT)
public:
    QString id;
    QString term;
    QStringList also; ///< other words for the same thing
    QString say; ///< how to say it; empty for easy words
    Spans plain;
    Spans detail;
    QStringList see; ///< ids of related terms

    [[nodiscard]] QVariantList plainList() const;
    [[nodiscard]] QVariantList detailList() const;
};

/// A question for the care team.
struct Question {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString document MEMBER document CONSTANT)
    Q_PROPERTY(QString situation MEMBER situation CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
public:
    QString id;
    QString document; ///< the topic or page that it belongs to
    QString situation; ///< title of the group that it is listed under
    QString text;
};

/// One question of "Is this offer real?", with the reply to either answer.
struct OfferQuestion {
    Q_GADGET
    Q_PROPERTY(int number MEMBER number CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QVariantList yes READ yesList CONSTANT)
    Q_PROPERTY(QVariantList no READ noList CONSTANT)
    Q_PROPERTY(bool warningWhenYes MEMBER warningWhenYes CONSTANT)
public:
    int number = 0;
    QString text;
    Spans yes;
    Spans no;
    bool warningWhenYes = false; ///< true: "yes" is the warning sign; false: "no" is

    [[nodiscard]] QVariantList yesList() const;
    [[nodiscard]] QVariantList noList() const;
};

/// What the answers to "Is this offer real?" mean. `id` is none, some or not-sure.
struct OfferResult {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QVariantList spans READ spanList CONSTANT)
public:
    QString id;
    QString title;
    Spans spans;

    [[nodiscard]] QVariantList spanList() const;
};

/// One result of a study. Numbers that the source does not give are absent.
struct Finding {
    Q_GADGET
    Q_PROPERTY(QString outcome MEMBER outcome CONSTANT)
    Q_PROPERTY(QString timepoint MEMBER timepoint CONSTANT)
    Q_PROPERTY(QString plain MEMBER plain CONSTANT)
    Q_PROPERTY(QString caution MEMBER caution CONSTANT)
    Q_PROPERTY(QString figure READ figure CONSTANT)
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(bool isMain MEMBER isMain CONSTANT)
    Q_PROPERTY(bool isClue MEMBER isClue CONSTANT)
    Q_PROPERTY(QString measure MEMBER measure CONSTANT)
    Q_PROPERTY(QString valueText MEMBER valueText CONSTANT)
    Q_PROPERTY(QString absolute MEMBER absolute CONSTANT)
    Q_PROPERTY(QString p MEMBER p CONSTANT)
    Q_PROPERTY(QString certainty MEMBER certainty CONSTANT)
    Q_PROPERTY(QString favours MEMBER favours CONSTANT)
public:
    QString id;
    bool isMain = false; ///< (part of) the main goal of its study, or taken for it (Source::goalBasis)
    /// It looks good for cells, but it is not the main goal, and its study showed no clear difference or did
    /// not meet its main goal: it is shown as "A clue, not proof".
    bool isClue = false;
    QString outcome;
    QString measure; ///< "risk ratio", "mean difference (metres)", ...
    std::optional<double> value;
    QString valueText; ///< a word or a range in the language of the text, where the value is no number
    std::optional<double> ciLow; ///< limits of the 95 % confidence interval
    std::optional<double> ciHigh;
    QString p;
    QString absolute; ///< counts or frequencies in both groups: "7 of 101 with cells; 15 of 103 with a dummy"
    QString effect; ///< ratio or difference, if `value` is an effect between two groups; or else empty
    std::optional<int> trials;
    std::optional<int> people;
    QString timepoint;
    QString certainty; ///< as the source itself rated it
    QString plain;
    QString caution;
    QString favours; ///< cells, treatment, control, neither; empty: nothing was compared

    /// The figure in one line, where it explains itself: the counts in both groups, a ratio or a difference
    /// between groups with the limits of its interval, or both. "risk ratio 0.80 (95 % interval 0.43
    /// to 1.49)". Otherwise empty: the plain sentence says it better.
    [[nodiscard]] QString figure() const;
};

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
    Q_PROPERTY(QDate readOn MEMBER readOn CONSTANT)
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
    QDate readOn; ///< the day on which it was read for this content
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
    QString paidBy; ///< maker, maker-ties, public, unknown
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

/// What popular pages say, and how it stands.
struct Claim {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString document MEMBER document CONSTANT)
    Q_PROPERTY(QString verdict MEMBER verdict CONSTANT)
    Q_PROPERTY(QString verdictWords MEMBER verdictWords CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString why MEMBER why CONSTANT)
    Q_PROPERTY(QStringList sources MEMBER sources CONSTANT)
public:
    QString id;
    QString document; ///< the topic or page that meets it
    QString verdict; ///< supported, partly, not-shown-in-people, overstated, wrong
    QString verdictWords;
    QString text; ///< the claim
    QString why;
    QStringList sources; ///< what the verdict rests on
};

/// A chart as it stands in the store; app/charts turns it into a picture, a table and words.
struct StoredChart {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString question MEMBER question CONSTANT)
    Q_PROPERTY(QString unit MEMBER unit CONSTANT)
    Q_PROPERTY(QString plain MEMBER plain CONSTANT)
    Q_PROPERTY(QString caution MEMBER caution CONSTANT)
    Q_PROPERTY(QJsonObject body MEMBER body CONSTANT)
    Q_PROPERTY(QVariantList rows READ rowList CONSTANT)
    Q_PROPERTY(QStringList sources MEMBER sources CONSTANT)
    Q_PROPERTY(QStringList documents MEMBER documents CONSTANT)
public:
    QString id;
    QString kind; ///< forest, icon-array, bars, line, timeline
    QString title;
    QString question; ///< what it answers
    QString unit;
    QString plain; ///< the reading in plain words
    QString caution; ///< shown wherever the chart is shown
    QJsonObject body; ///< every further field: axis, arms, legend, notes, ...
    QList<QJsonObject> rows;
    QStringList sources;
    QStringList documents; ///< topics and pages that show it, by id

    [[nodiscard]] QVariantList rowList() const;
};

/// A language that the store holds.
struct Language {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
public:
    QString code;
    QString name; ///< in the language itself
    bool partial = false;
};

} // namespace Plainheart
