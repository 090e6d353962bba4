// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperblocks.h"

#include "handoutwords.h"
#include "numbers.h"
#include "papercolours.h"
#include "paperpicture.h"
#include "qrmodules.h"

#include <algorithm>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr double line = 10; ///< a point
constexpr double tightGaps = 0.6; ///< of what they are otherwise, where lines are set closer, too
constexpr double tightPicture = 0.85; ///< of its height, there
constexpr double gutter = 180; ///< between what stands side by side
constexpr double meterGap = 25; ///< between the bars of a meter
/// More than this is not kept on one page beside a picture.
constexpr double highestBeside = 5600;
/// A passage that is lower than this is kept on one page.
constexpr double lowestParted = 1400;

PaperStack keptTogether(PaperStack stack)
{
    for (qsizetype i = 0; i + 1 < stack.size(); ++i)
        stack[i].keepWithNext = true;
    return stack;
}

/// The same piece, painted so far below its place.
PaperPiece lowered(PaperPiece piece, double by)
{
    piece.paint
        = [paint = piece.paint, by](QPainter *painter, QPointF at) { paint(painter, at + QPointF(0, by)); };
    return piece;
}

/// Words with lines to write on below them.
PaperPiece toWriteOn(PaperStack stack, int count, double gap, double width)
{
    PaperPiece lines;
    lines.height = count * gap + 30;
    lines.paint = [count, gap, width](QPainter *painter, QPointF at) {
        painter->setPen(QPen(paperColour(u"lineControl"_s), 0.8 * line));
        for (int i = 1; i <= count; ++i)
            painter->drawLine(at + QPointF(0, i * gap), at + QPointF(width, i * gap));
    };
    stack << lines;
    PaperPiece piece = joined(stack);
    piece.before = 150;
    return piece;
}

PaperStack withSpace(PaperStack stack, double before)
{
    if (!stack.isEmpty())
        stack.first().before = before;
    return stack;
}

} // namespace

PaperBlocks::PaperBlocks(const Handout &handout, double textSize, const QFont &font, double width,
                         ScenePool &pool, double tight)
    : m_handout(handout)
    , m_textSize(textSize)
    , m_font(font)
    , m_width(width)
    , m_pool(pool)
    , m_tight(tight)
{
}

int PaperBlocks::px(PaperSize size) const { return qRound(size.size * (1 + (m_textSize - 1) * size.grow)); }

TextLook PaperBlocks::look(PaperSize size, const QString &ink, bool isStrong, double lineHeight) const
{
    TextLook look;
    look.font = m_font;
    look.font.setPixelSize(px(size));
    look.font.setBold(isStrong);
    look.ink = paperColour(ink);
    look.citeInk = paperColour(u"inkSoft"_s);
    look.line = lineHeight * m_tight;
    look.rightToLeft = m_handout.rightToLeft;
    return look;
}

double PaperBlocks::place(double from, double width, double whole) const
{
    return m_handout.rightToLeft ? whole - from - width : from;
}

PaperStack PaperBlocks::text(const HandoutText &words, const TextLook &look, double width,
                             double before) const
{
    PaperStack stack;
    const PaperText set(words, look, width);
    const int count = set.lineCount();
    for (int i = 0; i < count; ++i) {
        PaperPiece piece;
        piece.before = i == 0 ? before : 0;
        piece.height = set.lineHeight();
        piece.keepWithNext = i + 1 < count && (i == 0 || i == count - 2); // no line stands alone on a page
        piece.paint = [set, i](QPainter *painter, QPointF at) { set.paintLine(painter, i, at); };
        stack << piece;
    }
    return stack;
}

PaperStack PaperBlocks::text(const QString &words, const TextLook &look, double width, double before) const
{
    return text(plain(words), look, width, before);
}

PaperStack PaperBlocks::indented(const PaperStack &stack, double from, double width, double whole) const
{
    PaperStack moved = stack;
    const double by = place(from, width, whole);
    for (PaperPiece &piece : moved) {
        piece.paint = [paint = piece.paint, by](QPainter *painter, QPointF at) {
            if (paint)
                paint(painter, at + QPointF(by, 0));
        };
    }
    return moved;
}

PaperStack PaperBlocks::paragraphs(const QList<HandoutParagraph> &list, const TextLook &look, double width,
                                   double before) const
{
    PaperStack stack;
    const double indent = look.font.pixelSize() * 1.2;
    for (const HandoutParagraph &paragraph : list) {
        const double gap = stack.isEmpty() ? before : look.font.pixelSize() * (paragraph.isItem ? 0.3 : 0.55);
        if (!paragraph.isItem) {
            stack << text(paragraph.text, look, width, gap);
            continue;
        }
        PaperStack item
            = indented(text(paragraph.text, look, width - indent, gap), indent, width - indent, width);
        const double radius = look.font.pixelSize() * 0.16;
        const double x = place(indent * 0.25, 2 * radius, width) + radius;
        const double y = look.font.pixelSize() * look.line / 2 + look.font.pixelSize() * 0.08;
        item.first().paint
            = [paint = item.first().paint, ink = look.ink, radius, x, y](QPainter *painter, QPointF at) {
                  painter->setPen(Qt::NoPen);
                  painter->setBrush(ink);
                  painter->drawEllipse(at + QPointF(x, y), radius, radius);
                  paint(painter, at);
              };
        stack << item;
    }
    return stack;
}

PaperPiece PaperBlocks::framed(const PaperStack &stack, double width, const QColor &fill,
                               const QColor &border, double thickness, double smallest) const
{
    const double padding = 120;
    const PaperPiece inner = joined(stack);
    PaperPiece piece;
    piece.before = inner.before;
    piece.height = std::max(smallest, inner.height + 2 * padding * 0.85);
    const QRectF box(0, 0, width, piece.height);
    piece.paint = [inner, box, fill, border, thickness](QPainter *painter, QPointF at) {
        painter->setPen(thickness > 0 ? QPen(border, thickness) : QPen(Qt::NoPen));
        painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
        const double half = thickness / 2;
        painter->drawRoundedRect(box.adjusted(half, half, -half, -half).translated(at), 90, 90);
        if (inner.paint)
            inner.paint(painter, at + QPointF(0, (box.height() - inner.height) / 2));
    };
    return piece;
}

/// What is true of the picture, on the picture: dashed where it is a hope.
PaperPiece PaperBlocks::tag(const QString &words, Truth truth, double width) const
{
    TextLook set = look(PaperSizes::label, u"ink"_s, true, 1.25);
    const double padding = px(PaperSizes::label) * 0.6;
    const PaperText text(plain(words), set, width - 2 * padding);
    const double wide = text.naturalWidth() + 2 * padding + 4;
    const double x = place(0, wide, width);
    // Set in the whole width, it stands at the side where reading begins.
    const double shift
        = m_handout.rightToLeft ? x + padding - (width - 2 * padding - text.naturalWidth()) : padding;
    PaperPiece piece;
    piece.height = text.height() + padding;
    piece.paint
        = [text, truth, wide, x, padding, shift, height = piece.height](QPainter *painter, QPointF at) {
              QPen pen(paperColour(u"ink"_s), 1.5 * line);
              if (truth == Truth::Hope)
                  pen.setDashPattern({ 3, 2 });
              painter->setPen(pen);
              painter->setBrush(Qt::white);
              painter->drawRoundedRect(QRectF(at.x() + x, at.y(), wide, height), 40, 40);
              text.paint(painter, at + QPointF(shift, padding / 2));
          };
    return piece;
}

PaperStack PaperBlocks::pictureStack(const HandoutPicture &picture, double width, double ratio) const
{
    PaperStack stack;
    QFont font = m_font;
    font.setPixelSize(px(PaperSizes::label));
    const auto drawn = PaperPicture::make(picture, m_pool, QSizeF(width, width * ratio), font,
                                          line * (1 + (m_textSize - 1) * 0.5));
    if (!drawn)
        return stack;
    if (!picture.tag.isEmpty())
        stack << tag(picture.tag, picture.truth, width);
    PaperPiece piece;
    piece.before = stack.isEmpty() ? 0 : 50;
    piece.height = drawn->size().height();
    piece.paint = [drawn](QPainter *painter, QPointF at) { drawn->paint(painter, at); };
    stack << piece;
    if (const QString key = drawn->key(); !key.isEmpty())
        stack << text(key, look(PaperSizes::small, u"ink"_s, false, 1.35), width, 60);
    if (!picture.caption.isEmpty())
        stack << text(picture.caption, look(PaperSizes::small, u"ink"_s, false, 1.35), width, 60);
    return keptTogether(stack);
}

PaperStack PaperBlocks::stepStack(const HandoutStep &step, int number, double width) const
{
    const double sign = px(PaperSizes::body) * 1.75;
    const double indent = sign + px(PaperSizes::body) * 0.7;
    const TextLook heading = look(PaperSizes::subheading, u"ink"_s, true, 1.25);
    PaperStack stack = text(step.title, heading, width - indent, 0);
    stack.last().keepWithNext = true;
    stack << paragraphs(step.paragraphs, look(PaperSizes::body, u"ink"_s, false, 1.35), width - indent, 10);
    stack = indented(stack, indent, width - indent, width);

    TextLook figure = look(PaperSizes::small,
                           step.sign == HandoutStep::Sign::Found ? u"onPrimary"_s : u"primary"_s, true, 1.2);
    figure.align = Qt::AlignHCenter;
    const PaperText set(plain(numberText(number, QLocale(m_handout.language))), figure, sign);
    const double x = place(0, sign, width);
    stack.first().paint
        = [paint = stack.first().paint, set, sign, x, what = step.sign](QPainter *painter, QPointF at) {
              const QColor colour = paperColour(u"primary"_s);
              QPen pen(colour, 2 * line);
              if (what == HandoutStep::Sign::Hope)
                  pen.setDashPattern({ 2.4, 1.8 });
              painter->setPen(pen);
              painter->setBrush(what == HandoutStep::Sign::Found ? colour : QColor(Qt::white));
              const QRectF circle(at.x() + x, at.y() - 15, sign, sign);
              painter->drawEllipse(circle);
              set.paint(painter, QPointF(circle.x(), circle.center().y() - set.height() / 2));
              paint(painter, at);
          };
    return stack;
}

PaperStack PaperBlocks::storyText(const HandoutStory &story, double width, bool withTitle) const
{
    PaperStack stack;
    if (withTitle) {
        stack << text(story.title, look(PaperSizes::subheading, u"ink"_s, true, 1.25), width, 0);
        stack.last().keepWithNext = true;
        if (!story.question.isEmpty()) {
            stack << text(story.question, look(PaperSizes::body, u"inkSoft"_s), width, 0);
            stack.last().keepWithNext = true;
        }
    }
    int number = 0;
    for (const HandoutStep &step : story.steps)
        stack << withSpace(stepStack(step, ++number, width), stack.isEmpty() ? 0 : 130);
    if (!story.paragraphs.isEmpty())
        stack << paragraphs(story.paragraphs, look(PaperSizes::body, u"ink"_s, false, 1.32), width, 30);
    if (!story.sure.isEmpty()) {
        const PaperPiece bars = meter(story.certainty);
        const double meterWidth = this->meterWidth();
        const PaperStack centred{ lowered(bars, px(PaperSizes::small) * 0.3) };
        const double rest = width - meterWidth - 100;
        PaperPiece sure = sideBySide(centred, place(0, meterWidth, width),
                                     text(story.sure, look(PaperSizes::small, u"evidenceText"_s), rest, 0),
                                     place(meterWidth + 100, rest, width));
        sure.before = 90;
        stack << sure;
    }
    return stack;
}

void PaperBlocks::add(const HandoutStory &story)
{
    const bool hasSteps = !story.steps.isEmpty();
    PaperStack title;
    if (hasSteps) {
        title << text(story.title, look(PaperSizes::heading, u"ink"_s, true, 1.25), m_width, 130);
        if (!story.question.isEmpty())
            title << text(story.question, look(PaperSizes::body, u"inkSoft"_s), m_width, 10);
        title = keptTogether(title);
        title.last().keepWithNext = true;
    }
    const auto description = m_pool.painter(story.picture.scene, SceneTheme::Light);
    const bool isWide = description
        && (*description)->scene().viewBox.width() > 1.6 * (*description)->scene().viewBox.height();
    const double besideWidth = m_width * (hasSteps ? 0.38 : 0.31);
    const double textWidth = m_width - besideWidth - gutter;
    if (!isLargePrint()) {
        const PaperStack picture = pictureStack(story.picture, besideWidth,
                                                // Where lines are set closer, the picture is lower, too.
                                                (m_tight < 1 ? tightPicture : 1)
                                                    * (isWide         ? 0.62
                                                           : hasSteps ? 0.95
                                                                      : 0.8));
        const PaperStack words = storyText(story, textWidth, !hasSteps);
        PaperPiece both = sideBySide(picture, place(0, besideWidth, m_width), words,
                                     place(besideWidth + gutter, textWidth, m_width));
        if (picture.isEmpty())
            both = joined(storyText(story, m_width, !hasSteps));
        both.before = hasSteps ? 90 : 170;
        if (both.height < highestBeside) {
            m_stack << title << both;
            return;
        }
    }
    m_stack << title;
    PaperStack words = storyText(story, m_width, !hasSteps);
    if (!hasSteps)
        words = withSpace(words, 260);
    // The title leads the picture, where it has one of its own.
    const double width = std::min(m_width, isLargePrint() ? m_width * 0.85 : m_width * 0.6);
    const PaperStack picture = withSpace(
        indented(pictureStack(story.picture, width, isWide ? 0.5 : 0.62), 0, width, m_width), 110);
    if (hasSteps) {
        m_stack << picture << withSpace(words, 160);
        return;
    }
    m_stack << words;
    if (!picture.isEmpty())
        m_stack << withSpace(picture, 140);
}

void PaperBlocks::add(const HandoutHeading &heading)
{
    const bool isPart = heading.level == 2;
    PaperStack words = text(heading.text,
                            look(isPart ? PaperSizes::heading : PaperSizes::subheading, u"ink"_s, true, 1.25),
                            m_width, isPart ? 240 : 160);
    words = keptTogether(words);
    words.last().keepWithNext = true;
    m_stack << words;
}

void PaperBlocks::add(const HandoutPassage &passage)
{
    const PaperStack words = paragraphs(passage.paragraphs, look(PaperSizes::body, u"ink"_s), m_width, 60);
    // A few lines are not parted: whoever reads that they must not stop a medicine reads the whole of it.
    m_stack << (heightOf(words) < lowestParted ? keptTogether(words) : words);
}

double PaperBlocks::meterCell() const { return 190 * (1 + (m_textSize - 1) * 0.6); }

double PaperBlocks::meterWidth() const { return 4 * meterCell() + 3 * meterGap; }

PaperPiece PaperBlocks::meter(Certainty certainty) const
{
    const double cell = meterCell();
    const double height = cell * 0.45;
    PaperPiece piece;
    piece.height = height;
    const bool mirrored = m_handout.rightToLeft;
    const double whole = meterWidth();
    piece.paint = [certainty, cell, height, mirrored, whole](QPainter *painter, QPointF at) {
        for (int i = 0; i < 4; ++i) {
            const double x = mirrored ? whole - i * (cell + meterGap) - cell : i * (cell + meterGap);
            painter->setPen(QPen(paperColour(u"evidenceSoft"_s), 1.1 * line));
            painter->setBrush(i < static_cast<int>(certainty) ? paperColour(u"meterOn"_s)
                                                              : QColor(Qt::white));
            painter->drawRoundedRect(QRectF(at.x() + x, at.y(), cell, height), 20, 20);
        }
    };
    return piece;
}

PaperStack PaperBlocks::answerRow(const HandoutAnswer &answer, bool isLast, bool isMarked) const
{
    const TextLook strong = look(PaperSizes::body, u"ink"_s, true, 1.3);
    const TextLook body = look(PaperSizes::body, u"ink"_s, false, 1.3);
    const TextLook word = look(PaperSizes::small, u"evidenceText"_s, true, 1.3);
    const double meterWidth = this->meterWidth();
    const PaperPiece bars = meter(answer.certainty);
    const double padding = 70;
    PaperStack cells;
    if (isLargePrint()) {
        cells << text(answer.title, strong, m_width, 0) << text(answer.headline, body, m_width, 0);
        const PaperStack words = text(answer.word, word, m_width - meterWidth - gutter, 0);
        const PaperStack centred{ lowered(bars, (heightOf(words) - bars.height) / 2) };
        cells << withSpace(
            { sideBySide(centred, place(0, meterWidth, m_width), words,
                         place(meterWidth + gutter / 2, m_width - meterWidth - gutter, m_width)) },
            30);
    } else {
        const double titleWidth = m_width * 0.21;
        const double sureWidth = meterWidth + 20;
        const double middle = m_width - titleWidth - sureWidth - gutter;
        const PaperPiece text2
            = sideBySide(text(answer.title, strong, titleWidth, 0), place(0, titleWidth, m_width),
                         text(answer.headline, body, middle, 0), place(titleWidth + 60, middle, m_width));

        const double at = place(m_width - sureWidth, meterWidth, m_width);
        PaperPiece right = joined(indented({ bars }, 0, meterWidth, meterWidth)
                                  << withSpace(text(answer.word, word, meterWidth, 0), 20));
        PaperPiece row;
        row.height = std::max(text2.height, right.height);
        row.paint = [text2, right, at, height = row.height](QPainter *painter, QPointF from) {
            text2.paint(painter, from + QPointF(0, (height - text2.height) / 2));
            right.paint(painter, from + QPointF(at, (height - right.height) / 2));
        };
        cells << row;
    }
    const PaperPiece inner = joined(cells);
    PaperPiece row;
    row.height = inner.height + 2 * padding;
    row.paint = [inner, padding, isLast, seen = isMarked && answer.wasSeen, width = m_width,
                 height = row.height, rtl = m_handout.rightToLeft](QPainter *painter, QPointF at) {
        if (seen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(paperColour(u"primary"_s));
            painter->drawRect(
                QRectF(at.x() + (rtl ? width + 60 : -90), at.y() + padding, 30, height - 2 * padding));
        }
        inner.paint(painter, at + QPointF(0, padding));
        if (!isLast) {
            painter->setPen(QPen(paperColour(u"lineControl"_s), 0.5 * line));
            painter->drawLine(at + QPointF(0, height), at + QPointF(width, height));
        }
    };
    return { row };
}

void PaperBlocks::add(const HandoutAnswers &answers)
{
    PaperPiece rule;
    rule.before = 60;
    rule.height = 1;
    rule.keepWithNext = true;
    rule.paint = [width = m_width](QPainter *painter, QPointF at) {
        painter->setPen(QPen(paperColour(u"ink"_s), line));
        painter->drawLine(at, at + QPointF(width, 0));
    };
    m_stack << rule;
    for (const HandoutAnswer &answer : answers.rows)
        m_stack << answerRow(answer, &answer == &answers.rows.last(), !answers.seenWords.isEmpty());
    if (answers.seenWords.isEmpty())
        return;
    m_stack.last().keepWithNext = true;
    const TextLook small = look(PaperSizes::small, u"inkSoft"_s, false, 1.3);
    PaperPiece key = joined(text(answers.seenWords, small, m_width, 0));
    key.before = 50;
    key.paint = [paint = key.paint, height = key.height, width = m_width,
                 rtl = m_handout.rightToLeft](QPainter *painter, QPointF at) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(paperColour(u"primary"_s));
        painter->drawRect(QRectF(at.x() + (rtl ? width + 60 : -90), at.y(), 30, height));
        paint(painter, at);
    };
    m_stack << key;
}

PaperStack PaperBlocks::noticeStack(const HandoutNotice &notice, double width) const
{
    const double padding = 150;
    const double inner = width - 2 * padding;
    const bool help = notice.kind == HandoutNotice::Kind::Help;
    const bool message = notice.kind == HandoutNotice::Kind::Message;
    const QString ink = message ? u"evidenceText"_s : u"ink"_s;
    PaperStack stack;
    if (!notice.title.isEmpty()) {
        stack << text(notice.title, look(PaperSizes::subheading, help ? u"danger"_s : u"ink"_s, true, 1.25),
                      inner, 0);
    }
    if (!notice.paragraphs.isEmpty())
        stack << paragraphs(notice.paragraphs, look(PaperSizes::body, ink, false, help ? 1.28 : 1.35), inner,
                            stack.isEmpty() ? 0 : 20);
    return withSpace(indented(stack, padding, inner, width), help ? 140 : 170);
}

void PaperBlocks::add(const HandoutNotice &notice)
{
    const bool message = notice.kind == HandoutNotice::Kind::Message;
    const bool help = notice.kind == HandoutNotice::Kind::Help;
    if (notice.kind == HandoutNotice::Kind::Offer && m_offer == nullptr && !isLargePrint()
        && !m_handout.code().text.isEmpty()) {
        m_offer = &notice; // the code comes next
        return;
    }
    PaperPiece piece
        = framed(noticeStack(notice, m_width), m_width, message ? paperColour(u"evidenceBg"_s) : QColor(),
                 message    ? paperColour(u"evidenceBorder"_s)
                     : help ? paperColour(u"danger"_s)
                            : paperColour(u"ink"_s),
                 help ? 1.6 * line : line);
    piece.onFirst = help;
    piece.atFoot = help || notice.kind == HandoutNotice::Kind::Offer;
    // In large print the code comes below it.
    piece.keepWithNext
        = notice.kind == HandoutNotice::Kind::Offer && isLargePrint() && !m_handout.code().text.isEmpty();
    m_stack << piece;
}

void PaperBlocks::add(const HandoutQuestion &question)
{
    const double gap = 290 * (1 + (m_textSize - 1) * 0.35);
    const TextLook asked = look(PaperSizes::subheading, u"ink"_s, true, 1.25);
    const double indent = question.number > 0 ? asked.font.pixelSize() * 1.9 : 0;
    PaperStack stack
        = indented(text(question.text, asked, m_width - indent, 0), indent, m_width - indent, m_width);
    if (question.number > 0) {
        const QString figure = numberText(question.number, QLocale(m_handout.language));
        //: The number of a question, before it.
        const QString before = HandoutWords::tr("%1.").arg(figure);
        const PaperText number(plain(before), asked, indent);
        const double x = place(0, indent, m_width);
        stack.first().paint = [paint = stack.first().paint, number, x](QPainter *painter, QPointF at) {
            number.paint(painter, at + QPointF(x, 0));
            paint(painter, at);
        };
    }
    const TextLook body = look(PaperSizes::body, u"ink"_s);
    const double inner = m_width - indent;
    if (!question.note.isEmpty())
        stack << indented(text(HandoutWords::tr("My note: %1").arg(question.note), body, inner, 20), indent,
                          inner, m_width);
    if (!question.answer.isEmpty())
        stack << indented(text(HandoutWords::tr("What was said: %1").arg(question.answer), body, inner, 20),
                          indent, inner, m_width);
    // In large print as many lines as are left on the page, but at least these.
    constexpr int fewest = 4;
    const int lines
        = question.number == 0 && isLargePrint() ? std::min(question.lines, fewest) : question.lines;
    PaperPiece piece = toWriteOn(stack, lines, gap, m_width);
    if (isLargePrint() && question.number < 2 && !m_stack.isEmpty())
        m_stack.last().keepWithNext
            = question.number == 1 || !m_hasQuestions; // the heading has something below it
    m_hasQuestions = question.number > 0;
    if (question.number == 0) {
        // The last one: as many lines as the page has room for, and not parted from what follows.
        piece.grown = [stack, lines, gap, width = m_width](double room) {
            constexpr int enough = 20;
            return toWriteOn(stack, std::clamp(lines + int(room / gap), lines, enough), gap, width);
        };
        // In large print both together are higher than a page.
        piece.keepWithNext = !isLargePrint();
    }
    m_stack << piece;
}

void PaperBlocks::add(const HandoutCode &code)
{
    const QrModules modules = qrModules(code.text);
    if (modules.width == 0) {
        if (m_offer)
            add(*m_offer); // it waited for the code
        return;
    }
    const int across = modules.width + 2 * QrModules::quietZone;
    const double size = std::clamp(across * 13.0, 1150.0, 1700.0);
    PaperPiece square;
    square.height = size;
    square.paint = [modules, size, across](QPainter *painter, QPointF at) {
        const double module = size / across;
        painter->fillRect(QRectF(at, QSizeF(size, size)), Qt::white);
        // One shape: between squares of their own, thin light lines would show.
        QPainterPath dark;
        for (int y = 0; y < modules.width; ++y) {
            for (int x = 0; x < modules.width;) {
                int end = x;
                while (end < modules.width && modules.at(end, y))
                    ++end;
                if (end > x)
                    dark.addRect((x + QrModules::quietZone) * module, (y + QrModules::quietZone) * module,
                                 (end - x) * module, module * 1.01);
                x = std::max(end, x + 1);
            }
        }
        dark.setFillRule(Qt::WindingFill);
        painter->fillPath(dark.translated(at), Qt::black);
    };
    const double boxWidth = isLargePrint() ? m_width : size + 200;
    TextLook words = look(PaperSizes::small, u"ink"_s, false, 1.3);
    if (isLargePrint()) {
        const double beside = m_width - size - gutter;
        PaperPiece both = sideBySide({ square }, place(0, size, m_width),
                                     text(code.words, look(PaperSizes::body, u"ink"_s), beside, 0),
                                     place(size + gutter, beside, m_width));
        both.before = 240;
        m_stack << both;
        return;
    }
    words.align = Qt::AlignHCenter;
    const double inner = boxWidth - 160;
    PaperStack stack = indented({ square }, (boxWidth - size) / 2, size, boxWidth);
    stack << indented(text(code.words, words, inner, 30), 80, inner, boxWidth);
    const PaperPiece box = framed(stack, boxWidth, paperColour(u"stage"_s), {}, 0);
    PaperPiece piece;
    if (m_offer) {
        const double width = m_width - boxWidth - gutter;
        const PaperPiece notice
            = framed(noticeStack(*m_offer, width), width, {}, paperColour(u"ink"_s), line, box.height);
        piece = sideBySide({ notice }, place(0, width, m_width), { box },
                           place(width + gutter, boxWidth, m_width));
    } else {
        piece = joined(indented({ box }, 0, boxWidth, m_width));
    }
    piece.before = 260;
    piece.atFoot = true;
    m_stack << piece;
}

void PaperBlocks::add(const HandoutSources &sources)
{
    const TextLook small = look(PaperSizes::foot, u"ink"_s, false, 1.3);
    const double indent = small.font.pixelSize() * 2.4;
    const double inner = m_width - indent;
    for (const HandoutSource &source : sources.list) {
        HandoutText words{ { source.name + u' ', HandoutRun::Kind::Strong, {} } };
        QString rest = source.citation;
        if (!source.doi.isEmpty())
            rest += u' ' + HandoutWords::tr("doi: %1").arg(source.doi);
        words << HandoutRun{ rest, HandoutRun::Kind::Text, {} };
        if (!source.warning.isEmpty())
            words << HandoutRun{ u' ' + source.warning, HandoutRun::Kind::Strong, {} };
        PaperStack entry = keptTogether(indented(text(words, small, inner, 40), indent, inner, m_width));
        //: The number of a source, as it stands in the text.
        const PaperText number(plain(HandoutWords::tr("[%1]").arg(source.number)), small, indent);
        const double x = place(0, indent, m_width);
        entry.first().paint = [paint = entry.first().paint, number, x](QPainter *painter, QPointF at) {
            number.paint(painter, at + QPointF(x, 0));
            paint(painter, at);
        };
        m_stack << entry;
    }
}

void PaperBlocks::add(const HandoutPageStart &) { m_pageStarts = true; }

PaperStack PaperBlocks::all(HelpPlace help)
{
    m_stack = keptTogether(text(m_handout.title, look(PaperSizes::title, u"ink"_s, true, 1.15), m_width, 0)
                           << text(m_handout.subtitle, look(PaperSizes::body, u"ink"_s), m_width, 20));
    m_stack.last().keepWithNext = true;
    QList<const HandoutBlock *> blocks;
    for (const HandoutBlock &block : m_handout.blocks)
        blocks << &block;
    if (help == HelpPlace::First) {
        const auto overview = std::find_if(blocks.begin(), blocks.end(), [](const HandoutBlock *block) {
            return std::holds_alternative<HandoutPageStart>(*block);
        });
        std::stable_partition(blocks.begin(), overview, [](const HandoutBlock *block) {
            return std::holds_alternative<HandoutNotice>(*block);
        });
    }
    for (const HandoutBlock *block : std::as_const(blocks)) {
        const bool starts = m_pageStarts;
        m_pageStarts = false;
        const qsizetype before = m_stack.size();
        std::visit([this](const auto &part) { add(part); }, *block);
        if (starts && m_stack.size() > before)
            m_stack[before].startsPage = true;
    }
    if (m_tight < 1) {
        for (PaperPiece &piece : m_stack)
            piece.before *= tightGaps;
    }
    return m_stack;
}

PaperPiece PaperBlocks::footer() const
{
    PaperPiece words
        = joined(text(m_handout.footer, look(PaperSizes::foot, u"inkSoft"_s, false, 1.3), m_width, 0));
    PaperPiece piece;
    piece.height = words.height + 60;
    piece.paint = [words, width = m_width](QPainter *painter, QPointF at) {
        painter->setPen(QPen(paperColour(u"lineControl"_s), 0.5 * line));
        painter->drawLine(at, at + QPointF(width, 0));
        if (words.paint)
            words.paint(painter, at + QPointF(0, 60));
    };
    return piece;
}

} // namespace Plainheart
