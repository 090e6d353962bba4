// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkitem.h"
#include "claim.h"
#include "document.h"
#include "glossary.h"
#include "offer.h"
#include "question.h"
#include "source.h"
#include "spokensentence.h"
#include "spokentext.h"
#include "storedchart.h"

#include <QLocale>

namespace Plainheart {

/// How a topic stands on the screen.
struct TopicReading {
    bool detail = false; ///< "More detail" instead of the steps
    int step = 0; ///< the open one, from 0
    /// What the picture says of itself now: its words, the tag of a hope, what was found. Empty: its words
    /// and its tag as they are at the beginning.
    QStringList picture;
    bool old = false; ///< its review is too old, and the panel says so
    QString safety; ///< what not to do without asking: it stands below what the reader can do
};

/// How a chart stands on the screen.
struct ChartReadingState {
    bool onlyLargerBlinded = false; ///< only these count
    /// The topics whose question it answers; of these it says how sure anyone can be.
    QList<Document> topics;
};

/// What is read aloud at each place of the program, in the order of the screen. Every sentence is one of the
/// screen; where it leads is in its key:
///
///   topic     title, takeaway, step/N, step/N/BLOCK, detail, detail/BLOCK, action, safety, picture, caveat
///   page      title, question, takeaway, section/ID, section/ID/BLOCK, action, safety
///   answers   answer/TOPIC
///   chart     title, question, reading, certainty, caution, summary, note/N, row/N
///   study     warning, title, sentence/N
///   claim     claim/ID
///   term      term, plain, detail, also
///   offer     question/N, reply/N, result/ID
///   questions situation/N, question/ID
///   check     intro, asked/ITEM, answer/ITEM/ID, reply/ITEM/ID
///
/// N counts steps and questions from 1, blocks, notes and rows from 0. Several sentences may have one key.
class PlaceSentences
{
public:
    PlaceSentences(Lexicon lexicon, const QLocale &locale);

    [[nodiscard]] const SpokenText &text() const { return m_text; }

    [[nodiscard]] SpokenSentences topic(const Document &topic, const TopicReading &reading) const;
    /// A page with its sections, but for those that are left out because the page shows them otherwise.
    /// `safety` as of TopicReading.
    [[nodiscard]] SpokenSentences page(const Document &page, const QStringList &leftOut,
                                       const QString &safety) const;
    /// The short answers of topics, with how sure anyone can be.
    [[nodiscard]] SpokenSentences answers(const QList<Document> &topics) const;
    /// Its words, then its table row by row. Of a chart that can't be drawn, what the content says of it.
    [[nodiscard]] SpokenSentences chart(const StoredChart &chart, const ChartReadingState &state) const;
    /// A warning about it first, then its name and its three sentences.
    [[nodiscard]] SpokenSentences study(const Source &source) const;
    [[nodiscard]] SpokenSentences claim(const Claim &claim) const;
    [[nodiscard]] SpokenSentences term(const Term &term) const;
    /// A question of the offer check, and the reply to an answer ("yes", "no"; empty: none yet).
    [[nodiscard]] SpokenSentences offerQuestion(const OfferQuestion &question, const QString &answer) const;
    [[nodiscard]] SpokenSentences offerResult(const OfferResult &result) const;
    /// A question of "Check your understanding" with its answers, and the reply to the one that was chosen
    /// (an id; empty: none yet).
    [[nodiscard]] SpokenSentences check(const CheckItem &item, const QString &chosen) const;
    /// Questions for the care team, under their situations.
    [[nodiscard]] SpokenSentences questions(const QList<Question> &questions) const;
    /// Any other text of a page.
    [[nodiscard]] SpokenSentences plain(const QString &text, const QString &key) const;

private:
    void add(SpokenSentences &to, const QString &text, const QString &key) const;
    void addBlocks(SpokenSentences &to, const QList<Block> &blocks, const QString &key) const;
    /// What the reader can do, and below it what not to do; not twice where the page itself says it.
    void addAction(SpokenSentences &to, const Document &document, const QString &safety) const;
    void addCaveat(SpokenSentences &to, const Document &topic, bool old) const;

    SpokenText m_text;
    QLocale m_locale;
};

} // namespace Plainheart
