// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout.h"
#include "paperpiece.h"
#include "papertext.h"
#include "readerchoices.h"
#include "scenepool.h"

namespace Plainheart {

/// Sizes of text on paper, in tenths of a point at text size 1, and how much of a larger text size each
/// takes.
struct PaperSize {
    double size = 120;
    double grow = 1;
};
namespace PaperSizes {
inline constexpr PaperSize title{ 260, 0.5 };
inline constexpr PaperSize heading{ 170, 0.75 };
inline constexpr PaperSize small{ 100, 1 };
inline constexpr PaperSize subheading{ 140, 0.9 };
inline constexpr PaperSize body{ 120, 1 };
inline constexpr PaperSize foot{ 90, 1 };
inline constexpr PaperSize label{ 85, 0.8 };
} // namespace PaperSizes

/// Where "Get help at once" stands: where it is told, or before what was looked at, after the two messages.
enum class HelpPlace { AfterAnswer, First };

/// Sets the blocks of a handout one below another in a column.
class PaperBlocks
{
public:
    /// `tight`: how far apart lines are set, 1 as usual; below it gaps are smaller, too.
    PaperBlocks(const Handout &handout, double textSize, const QFont &font, double width, ScenePool &pool,
                double tight = 1);

    [[nodiscard]] PaperStack all(HelpPlace help); ///< title and blocks, in order
    [[nodiscard]] PaperPiece footer() const;

private:
    void add(const HandoutHeading &heading);
    void add(const HandoutPassage &passage);
    void add(const HandoutStory &story);
    void add(const HandoutAnswers &answers);
    void add(const HandoutNotice &notice);
    void add(const HandoutQuestion &question);
    void add(const HandoutCode &code);
    void add(const HandoutSources &sources);
    void add(const HandoutPageStart &start);

    [[nodiscard]] bool isLargePrint() const { return isLargeText(m_textSize); }
    [[nodiscard]] int px(PaperSize size) const;
    [[nodiscard]] TextLook look(PaperSize size, const QString &ink, bool isStrong = false,
                                double line = 1.4) const;
    /// From the left of a part of a column to its place: mirrored where reading begins at the right.
    [[nodiscard]] double place(double from, double width, double whole) const;

    // Stacks for a width.
    [[nodiscard]] PaperStack text(const HandoutText &words, const TextLook &look, double width,
                                  double before) const;
    [[nodiscard]] PaperStack text(const QString &words, const TextLook &look, double width,
                                  double before) const;
    [[nodiscard]] PaperStack paragraphs(const QList<HandoutParagraph> &list, const TextLook &look,
                                        double width, double before) const;
    [[nodiscard]] PaperStack indented(const PaperStack &stack, double from, double width, double whole) const;
    [[nodiscard]] PaperStack pictureStack(const HandoutPicture &picture, double width, double ratio) const;
    [[nodiscard]] PaperStack storyText(const HandoutStory &story, double width, bool withTitle) const;
    [[nodiscard]] PaperStack stepStack(const HandoutStep &step, int number, double width) const;
    [[nodiscard]] PaperPiece framed(const PaperStack &stack, double width, const QColor &fill,
                                    const QColor &line, double thickness, double smallest = 0) const;
    [[nodiscard]] PaperStack noticeStack(const HandoutNotice &notice, double width) const;
    [[nodiscard]] PaperStack answerRow(const HandoutAnswer &answer, bool isLast, bool isMarked) const;
    [[nodiscard]] double meterCell() const; ///< width of one of its four bars
    [[nodiscard]] double meterWidth() const;
    [[nodiscard]] PaperPiece meter(Certainty certainty) const;
    [[nodiscard]] PaperPiece tag(const QString &words, Truth truth, double width) const;

    const Handout &m_handout;
    double m_textSize;
    QFont m_font;
    double m_width;
    ScenePool &m_pool;
    double m_tight;
    PaperStack m_stack;
    const HandoutNotice *m_offer = nullptr; ///< waits for the code that stands beside it
    bool m_hasQuestions = false; ///< some were set
    bool m_pageStarts = false; ///< the next block begins a page
};

} // namespace Plainheart
