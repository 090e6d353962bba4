// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout.h"
#include "paper.h"
#include "paperpiece.h"
#include "scenepool.h"

#include <QFont>
#include <QSizeF>

class QPainter;

namespace Plainheart {

/// How a handout is set on paper.
struct PaperLook {
    Paper paper = Paper::A4;
    double textSize = 1; ///< 1 to 2; from 1.5 it is large print: one column, 18 points and more
    QFont font; ///< its families; sizes are those of the paper
};

/// A handout on sheets of paper. It is set once, and painted on a screen and to a PDF alike. Lengths are in
/// tenths of a point, so that sizes of fonts are whole.
class PaperSheets
{
public:
    static constexpr double unitsPerInch = 720;

    /// `pool` must outlive this object.
    PaperSheets(const Handout &handout, const PaperLook &look, ScenePool &pool);

    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] QSizeF size() const { return m_size; } ///< of a sheet
    /// The page, 0 the first. The painter's unit is a tenth of a point. The paper itself is not painted.
    void paint(QPainter *painter, int page) const;

private:
    void paintHead(QPainter *painter, int page) const;

    QSizeF m_size;
    QList<QList<PlacedPiece>> m_pages;
    PaperPiece m_footer;
    QFont m_font;
    double m_textSize = 1;
    bool m_rightToLeft = false;
    QString m_language;
};

} // namespace Plainheart
