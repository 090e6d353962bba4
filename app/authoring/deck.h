// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certainty.h"
#include "lexicon.h"
#include "markdown.h"
#include "problems.h"
#include "untraced.h"

#include <optional>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

// The content as people write it, taken apart but not yet checked. Every value knows where it was written.

namespace Plainheart::Authoring {

struct CatalogLanguage {
    Text code;
    QString name; ///< in the language itself
    bool complete = true; ///< false: missing texts are shown in the master language
};

/// catalog.yaml: what there is, and in which order.
struct Catalog {
    Text version;
    QList<CatalogLanguage> languages; ///< the first is the master
    QList<Text> topics;
    QList<Text> pages;
};

// Evidence: facts, the same for every language -------------------------------------------------------------

struct FindingFacts {
    Text id;
    bool main = false; ///< it is (part of) the main goal of its study, as the source or the deck says
    std::optional<double> value;
    std::optional<double> ciLow;
    std::optional<double> ciHigh;
    QString p;
    std::optional<int> trials;
    std::optional<int> people;
    QString certainty;
    QString effect; ///< ratio or difference, if the value is an effect between two groups
    QString favours;
    bool withheld = false; ///< the figures may not be shown
    QString readAt;
};

struct SourceFacts {
    Text id;
    QString kind;
    Text status;
    Text supersededBy;
    Text updates;
    QString title;
    QString name; ///< short name, as DREAM-HF
    QString authors;
    QString journal;
    std::optional<int> year;
    QString doi;
    QString pmid;
    QString pmcid;
    QString registry;
    std::optional<int> trials;
    std::optional<int> people; ///< 0: nobody, as in work in animals; nothing: not known
    Text samePeopleAs; ///< a source about the same people, or that counts them already
    QString population;
    QString design;
    QString blinded;
    QList<Text> cells;
    QString paidBy;
    QString mainGoal;
    QString goalBasis;
    Text result;
    QList<Text> topics;
    QString readAt;
    QString readConfidence;
    Text readOnText; ///< as written; only its place is used in messages
    QDate readOn; ///< the day on which whoever wrote the entry read it
    QString searchDate;
    QString ciSource; ///< why the limits of this source are not sure
    QList<FindingFacts> findings;
    QStringList trialDeaths; ///< of a review: "Hamshere 2015, 12 months: 2 of 13, 0 of 13" for each trial

    /// Limits of a confidence interval are shown only where the source itself was read.
    [[nodiscard]] bool mayShowLimits() const
    {
        return ciSource.isEmpty() && readConfidence != QLatin1StringView("secondary");
    }
    /// Retracted, or under an expression of concern: it can't be counted as evidence.
    [[nodiscard]] bool isInDoubt() const
    {
        return status.text == QLatin1StringView("retracted") || status.text == QLatin1StringView("concern");
    }
};

struct ClaimFacts {
    Text id;
    Text topic;
    QString verdict;
    QList<Text> sources;
};

// Words: one set for each language -------------------------------------------------------------------------

struct FindingWords {
    Text id;
    QString outcome;
    QString measure;
    QString valueText; ///< where the value is a word or a range
    QString timepoint;
    QString absolute;
    QString plain;
    QString caution;
};

struct SourceWords {
    Text id;
    QString population;
    QString cellType;
    QString comparator;
    QString followUp;
    QString peopleText;
    Text plainName;
    QString limitations;
    QString conclusion;
    QString statusNote;
    QList<FindingWords> findings;
};

struct ClaimWords {
    Text id;
    QString text;
    QString why;
};

struct CaveatWords {
    Place place;
    Text headline;
    Text certainty;
    Text reason;
    Text unknown;
    Text studies; ///< only its place is used in messages
    int studyCount = 0;
    Text people;
    int peopleCount = 0;
    QList<Text> sources;
    QList<Text>
        notCounted; ///< trials of the topic that were looked at for the panel, and are not in its sums
    Text note;
};

struct SectionWords {
    QString id;
    Text title;
    QString source; ///< Markdown below the heading, as written
    QList<MarkdownBlock> blocks;
};

struct LabelWords {
    QString key;
    Text text;
    Inline content; ///< as it was written: it may end with a citation
};

struct OfferQuestionWords {
    int number = 0;
    Text text;
    Inline yes;
    Inline no;
    QString warningWhen; ///< yes, no
    bool hasYes = false;
    bool hasNo = false;
};

struct OfferResultWords {
    QString id; ///< none, some, not-sure
    Text title;
    Inline content;
};

/// A line of "Six short answers".
struct ShortAnswer {
    QString title;
    QString topic;
    QString headline;
    QString certainty;
    Place place;
};

/// A topic or page file.
struct DocumentWords {
    QString file;
    bool isTopic = false;
    Text id;
    Text order;
    Text scene;
    Text title;
    Text question;
    Text takeaway;
    Text action;
    std::optional<CaveatWords> caveat;
    QList<Text> charts;
    Text reviewed;
    QDate reviewedOn;
    Text sourcesPlace; ///< of the list below; empty if it is missing
    QList<Text> sources;
    QList<SectionWords> sections; ///< in the order of the file, "Labels" left out
    QStringList sectionIds; ///< of every second-level heading, "labels" too
    QList<LabelWords> labels;
    QList<OfferQuestionWords> offerQuestions;
    QList<OfferResultWords> offerResults;
    QList<ShortAnswer> shortAnswers;

    [[nodiscard]] const SectionWords *section(const QString &sectionId) const;
    /// Every text with marks: blocks, the replies of the offer check, and labels that cite.
    [[nodiscard]] QList<Inline> inlines() const;
    /// Sources that are cited in the body, then those that the caveat rests on; each once, in order.
    [[nodiscard]] QStringList citedSources() const;
};

struct TermWords {
    Text id;
    Text term;
    QList<Text> also;
    QString say;
    Inline plain;
    Inline detail;
    QList<Text> see;
};

struct SituationWords {
    Text id;
    Text title;
};

struct QuestionWords {
    Text id;
    Text topic;
    Text situation;
    Text text;
};

struct CheckOptionWords {
    Text id;
    Text text;
    bool right = false;
    Inline reply;
};

struct CheckWords {
    Text id;
    Text topic;
    Text question;
    Text again; ///< address of the place that tells the answer; empty: what the studies of the topic found
    Text basis; ///< "reasoning" where no study found the right answer; empty: studies did
    QList<CheckOptionWords> options;
};

struct WalkStep {
    Text screen;
    QList<Text> parts;
    int seconds = 0;
    Inline say;
};

struct WalkPath {
    Text id;
    int minutes = 0;
    Text title;
    Inline useWhen;
    QList<WalkStep> steps;
    QList<Inline> takeaways;
};

/// A short way for readers.
struct ReaderPathWords {
    struct Screen {
        Text screen; ///< an address
        Text title;
    };
    Text id;
    int minutes = 0;
    Text title;
    QList<Screen> screens;
};

/// Words that readers may type for a word of the content.
struct SynonymWords {
    Text here; ///< as the content says it
    QList<Text> also;
};

/// The keys of the keyboard on the screen, row by row.
struct KeyboardWords {
    Place place; ///< of the file
    QList<QList<Text>> letters;
    QList<QList<Text>> figures;
};

struct WalkTalk {
    Text show;
    Inline say;
};

struct WalkPair { ///< question and answer, or what not to say and what instead
    Inline first;
    Inline second;
};

struct WalkStop {
    Text id;
    Inline goal;
    QList<WalkTalk> talkTrack;
    Inline prompt;
    Inline listenFor;
    Inline sayAgain;
    QList<WalkPair> likelyQuestions;
    QList<WalkPair> avoid;
    QList<Inline> takeaways;
};

struct Walkthrough {
    Text intro;
    QList<WalkPath> paths;
    QList<WalkStop> stops;

    [[nodiscard]] QList<Inline> inlines() const;
};

struct ChartRow {
    Place place;
    QJsonObject body;
};

struct ChartWords {
    Text id;
    QString kind;
    Text title;
    Text question;
    Text unit;
    Text plain;
    Text plainNarrowed; ///< the reading of a forest plot while only larger, blinded studies count; may be
                        ///< empty
    Text caution;
    QList<Text> sources;
    QJsonObject body; ///< every further field but the rows
    QList<ChartRow> rows;
    std::optional<ChartRow> followOn;
    QList<ChartRow> notes; ///< sentences beside the rows, each with its source
};

/// What the store keeps of a chart beside its rows, and the screen reads.
[[nodiscard]] QJsonObject storedBody(const ChartWords &chart);

struct LanguageDeck {
    QString code;
    QString name;
    bool complete = true;
    QList<DocumentWords> topics; ///< in the order of the file names
    QList<DocumentWords> pages;
    QList<TermWords> terms;
    QList<SituationWords> situations;
    QList<QuestionWords> questions;
    Text checksIntro;
    QList<CheckWords> checks;
    Walkthrough walkthrough;
    QList<ReaderPathWords> paths;
    QList<SynonymWords> synonyms;
    std::optional<KeyboardWords> keyboard; ///< none: English letters
    QList<ChartWords> charts;
    QList<SourceWords> sources;
    QList<ClaimWords> claims;
    std::optional<Lexicon> speech; ///< how it is said aloud; nothing: as its voices say it
    QMap<QString, QMap<QString, Text>> words; ///< what a reader sees for a value, by list and value

    /// The path of one of its files, relative to the content folder.
    [[nodiscard]] QString path(const QString &file) const { return code + u'/' + file; }
    [[nodiscard]] const DocumentWords *document(const QString &id) const;
};

struct Deck {
    QMap<QString, QString> files; ///< every file that was read, as it was written
    Catalog catalog;
    QMap<QString, QString> lookedAt; ///< see lookedat.h
    QList<UntracedFigure> untraced;
    QList<SourceFacts> sources;
    QList<ClaimFacts> claims;
    QList<LanguageDeck> languages; ///< in the order of the catalogue; the first is the master

    [[nodiscard]] const SourceFacts *source(const QString &id) const;
};

/// The ids of a list of entries, with their places.
template <class T>
[[nodiscard]] QList<Text> idsOf(const QList<T> &list)
{
    QList<Text> ids;
    for (const T &entry : list)
        ids << entry.id;
    return ids;
}

/// The words of a list of texts, without their places.
[[nodiscard]] QStringList wordsOf(const QList<Text> &list);

} // namespace Plainheart::Authoring
