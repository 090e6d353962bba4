// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersheets.h"

#include "handoutwords.h"
#include "numbers.h"
#include "paperblocks.h"
#include "papercolours.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr double side = 510; ///< 18 mm: every printer reaches there, and a hole punch leaves the words
constexpr double top = 420;
constexpr double bottom = 400;
constexpr double headHeight = 330;

/// The open heart, as on every page of the program, in a square of 48.
void paintLogo(QPainter *painter, const QRectF &place)
{
    painter->save();
    painter->translate(place.topLeft());
    painter->scale(place.width() / 48, place.height() / 48);
    QPainterPath heart({ 24, 41 });
    heart.cubicTo(13, 33, 5, 26, 5, 17.5);
    heart.cubicTo(5, 11.5, 9.5, 7.5, 14.5, 7.5);
    heart.cubicTo(18.5, 7.5, 21.5, 9.5, 24, 13.5);
    heart.cubicTo(26.5, 9.5, 29.5, 7.5, 33.5, 7.5);
    heart.cubicTo(38.5, 7.5, 43, 11.5, 43, 17.5);
    heart.cubicTo(43, 23, 39.7, 27.8, 34.5, 32.5);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(paperColour(u"heart"_s), 4.5, Qt::SolidLine, Qt::RoundCap));
    painter->drawPath(heart);
    painter->setPen(Qt::NoPen);
    painter->setBrush(paperColour(u"heart"_s));
    painter->drawEllipse(QPointF(28.5, 37.8), 2.7, 2.7);
    painter->restore();
}

} // namespace

PaperSheets::PaperSheets(const Handout &handout, const PaperLook &look, ScenePool &pool)
    : m_size(look.paper == Paper::A4 ? QSizeF(5952, 8418) : QSizeF(6120, 7920))
    , m_font(look.font)
    , m_textSize(look.textSize)
    , m_rightToLeft(handout.rightToLeft)
    , m_language(handout.language)
{
    m_font.setHintingPreference(QFont::PreferNoHinting);
    const double width = m_size.width() - 2 * side;
    m_footer = PaperBlocks(handout, look.textSize, m_font, width, pool).footer();
    const double height = m_size.height() - top - headHeight - m_footer.height - 100 - bottom;
    // Large print takes many sheets: there, one that is half empty goes on.
    const double least = isLargeText(look.textSize) ? height / 2 : 0;
    const auto pagesSet = [&](double tight, HelpPlace help) {
        return paginate(PaperBlocks(handout, look.textSize, m_font, width, pool, tight).all(help), height,
                        least);
    };
    for (const HelpPlace help : { HelpPlace::AfterAnswer, HelpPlace::First }) {
        m_pages = pagesSet(1, help);
        // A few lines on a sheet of their own are saved, and large gaps where three stories would nearly fit.
        constexpr double closer = 0.93;
        auto other = pagesSet(closer, help);
        if (other.size() < m_pages.size() || (firstIsFirst(other) && !firstIsFirst(m_pages)))
            m_pages = std::move(other);
        // Where the answer takes the whole sheet, what may save a life stands before it.
        if (firstIsFirst(m_pages))
            return;
    }
}

void PaperSheets::paintHead(QPainter *painter, int page) const
{
    const double width = m_size.width() - 2 * side;
    const double logo = 210;
    TextLook look;
    look.font = m_font;
    look.font.setPixelSize(qRound(150.0));
    look.font.setBold(true);
    look.ink = paperColour(u"ink"_s);
    look.rightToLeft = m_rightToLeft;
    look.line = 1.25;
    paintLogo(painter, QRectF(m_rightToLeft ? side + width - logo : side, top, logo, logo));
    const PaperText name({ { u"Plainheart"_s, HandoutRun::Kind::Text, {} } }, look, width / 2);
    name.paint(painter,
               QPointF(m_rightToLeft ? side + width - logo - 80 - width / 2 : side + logo + 80,
                       top + (logo - name.height()) / 2));
    look.font.setBold(false);
    look.font.setPixelSize(qRound(100 * (1 + (m_textSize - 1) * 0.6)));
    look.ink = paperColour(u"inkSoft"_s);
    look.align = Qt::AlignRight;
    const QLocale locale(m_language);
    //: The number of a page, and of how many.
    const QString words = HandoutWords::tr("Page %1 of %2")
                              .arg(numberText(page + 1, locale), numberText(pageCount(), locale));
    const PaperText number({ { words, HandoutRun::Kind::Text, {} } }, look, width / 2);
    number.paint(painter,
                 QPointF(m_rightToLeft ? side : side + width / 2, top + (logo - number.height()) / 2));
    painter->setPen(QPen(paperColour(u"ink"_s), 15));
    painter->drawLine(QPointF(side, top + headHeight - 75), QPointF(side + width, top + headHeight - 75));
}

void PaperSheets::paint(QPainter *painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintHead(painter, page);
    for (const PlacedPiece &placed : m_pages.at(page)) {
        if (placed.piece.paint)
            placed.piece.paint(painter, QPointF(side, top + headHeight + placed.y));
    }
    m_footer.paint(painter, QPointF(side, m_size.height() - bottom - m_footer.height));
    painter->restore();
}

} // namespace Plainheart
