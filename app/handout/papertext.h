// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout.h"

#include <memory>
#include <QColor>
#include <QFont>
#include <QTextLayout>

class QPainter;

namespace Plainheart {

/// How a text is set. Lengths are in tenths of a point.
struct TextLook {
    QFont font; ///< with its pixel size in tenths of a point
    QColor ink{ Qt::black };
    QColor citeInk{ Qt::black };
    double line = 1.4; ///< from line to line, in sizes of the font
    Qt::Alignment align = Qt::AlignLeft; ///< left is where reading begins
    bool rightToLeft = false;
};

/// A text that is set in lines of a width.
class PaperText
{
public:
    PaperText(const HandoutText &text, const TextLook &look, double width);

    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double height() const { return lineCount() * m_lineHeight; }
    /// Of its widest line.
    [[nodiscard]] double naturalWidth() const;

    /// All lines, or one, below a point at the left.
    void paint(QPainter *painter, QPointF at) const;
    void paintLine(QPainter *painter, int line, QPointF at) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_lineHeight = 0;
    QColor m_ink;
};

} // namespace Plainheart
