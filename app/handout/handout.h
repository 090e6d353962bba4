// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certainty.h"
#include "scenedescription.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <variant>

// What stands on a page to take home, in the order of reading. It is made once, by makeHandout(), and then
// painted on paper, shown on the screen and written as HTML: all three say the same.

namespace Plainheart {

/// A run of text.
struct HandoutRun {
    enum class Kind { Text, Strong, Cite };
    QString text; ///< of a citation: its numbers in brackets, "[1, 2]"
    Kind kind = Kind::Text;
    QList<int> numbers; ///< of a citation: the numbers of its sources
};
using HandoutText = QList<HandoutRun>;

/// Words without marks.
[[nodiscard]] inline HandoutText plain(const QString &words)
{
    return { { words, HandoutRun::Kind::Text, {} } };
}

/// The words without marks, with the numbers of citations.
[[nodiscard]] QString plainText(const HandoutText &text);

struct HandoutParagraph {
    HandoutText text;
    bool isItem = false; ///< a line of a list
};

/// An illustration of app/scenes at one place of its control.
struct HandoutPicture {
    QString scene;
    double control = 0;
    QString name; ///< a few words
    QString description; ///< what it shows, for those who can't see it
    QString tag; ///< what is true of it, said on the picture; empty: nothing
    Truth truth = Truth::None;
    QHash<QString, QString> words; ///< its labels by key, those that say what was found with their numbers
    HandoutText caption; ///< what was found, under the picture; may be empty
};

/// A heading; 2 leads a part of the page, 3 something in it.
struct HandoutHeading {
    int level = 2;
    QString text;
};

struct HandoutPassage {
    QList<HandoutParagraph> paragraphs;
};

/// One step of a topic, with the sign that the screen gives it.
struct HandoutStep {
    enum class Sign { Hope, Found };
    Sign sign = Sign::Hope; ///< dashed, filled
    QString title;
    QList<HandoutParagraph> paragraphs;
};

/// A picture and what is told beside it.
struct HandoutStory {
    QString title; ///< of the topic; a heading of level 3
    QString question; ///< of the topic, below its title
    HandoutPicture picture;
    QList<HandoutStep> steps;
    QList<HandoutParagraph> paragraphs; ///< where there are no steps
    HandoutText sure; ///< how sure anyone can be of it, and on what that is based; may be empty
    Certainty certainty = Certainty::VeryLow; ///< where that is said
};

/// A row of the table of answers.
struct HandoutAnswer {
    QString topic;
    QString title;
    QString headline;
    Certainty certainty = Certainty::VeryLow;
    QString word; ///< of the meter
    bool wasSeen = false; ///< the reader opened this topic
};

struct HandoutAnswers {
    QStringList headings; ///< of the columns
    QList<HandoutAnswer> rows;
    QString seenWords; ///< of the sign at topics that were looked at; empty: it is not drawn
};

/// What must not be missed, in a frame.
struct HandoutNotice {
    enum class Kind { Message, Help, Offer };
    Kind kind = Kind::Message;
    QString title; ///< may be empty
    QList<HandoutParagraph> paragraphs;
};

/// A question for the visit, with room for the answer.
struct HandoutQuestion {
    int number = 0; ///< 0: room for a question that is not asked yet
    QString text;
    QString note; ///< what the reader added; may be empty
    QString answer; ///< what was said at the visit; may be empty
    int lines = 2; ///< to write on
};

/// A code for a phone's camera.
struct HandoutCode {
    QString text; ///< what the code says
    QString words; ///< beside it, for people
    QString name; ///< what it holds, for those who can't see it
};

struct HandoutSource {
    QString id;
    int number = 0;
    QString name; ///< "DREAM-HF (2023)"
    QString citation;
    QString doi; ///< without an address; may be empty
    QString warning; ///< what has to be known before it is believed; mostly empty
};

struct HandoutSources {
    QList<HandoutSource> list;
};

/// What follows begins on a new page.
struct HandoutPageStart {
};

using HandoutBlock = std::variant<HandoutHeading, HandoutPassage, HandoutStory, HandoutAnswers, HandoutNotice,
                                  HandoutQuestion, HandoutCode, HandoutSources, HandoutPageStart>;

/// A page to take home. It may take several sheets of paper.
struct Handout {
    QString language; ///< as "en"
    bool rightToLeft = false;
    QString title;
    QString subtitle;
    QList<HandoutBlock> blocks;
    QString footer; ///< version, review date, and what the page is not for
    QString contentVersion;
    QDate reviewed; ///< the oldest review of what stands on it
    QStringList topics; ///< those that were seen, in the order of the walk

    /// The code for a phone; with an empty text if there is none.
    [[nodiscard]] HandoutCode code() const;
};

} // namespace Plainheart
