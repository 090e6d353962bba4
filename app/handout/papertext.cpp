// SPDX-License-Identifier: GPL-3.0-or-later
#include "papertext.h"

#include <algorithm>
#include <QPainter>

namespace Plainheart {

PaperText::PaperText(const HandoutText &text, const TextLook &look, double width)
    : m_layout(std::make_shared<QTextLayout>(plainText(text), look.font))
    , m_lineHeight(look.font.pixelSize() * look.line)
    , m_ink(look.ink)
{
    QList<QTextLayout::FormatRange> formats;
    int position = 0;
    for (const HandoutRun &run : text) {
        QTextLayout::FormatRange range{ position, int(run.text.size()), {} };
        position += range.length;
        if (run.kind == HandoutRun::Kind::Strong)
            range.format.setFontWeight(QFont::Bold);
        else if (run.kind == HandoutRun::Kind::Cite)
            range.format.setForeground(look.citeInk);
        else
            continue;
        formats << range;
    }
    m_layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // an address must not leave the paper
    // A layout of its own does not turn sides around with the direction.
    const bool turned = look.rightToLeft && look.align != Qt::AlignHCenter;
    option.setAlignment(!turned ? look.align : look.align == Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        // Lines of fonts for other scripts are higher: the base lines stay in step.
        line.setPosition(
            { 0, (m_layout->lineCount() - 1) * m_lineHeight + (m_lineHeight - line.height()) / 2 });
    }
    m_layout->endLayout();
}

double PaperText::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void PaperText::paint(QPainter *painter, QPointF at) const
{
    painter->setPen(m_ink);
    for (int i = 0; i < lineCount(); ++i)
        m_layout->lineAt(i).draw(painter, at);
}

void PaperText::paintLine(QPainter *painter, int line, QPointF at) const
{
    painter->setPen(m_ink);
    m_layout->lineAt(line).draw(painter, at - QPointF(0, line * m_lineHeight));
}

} // namespace Plainheart
