// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <array>
#include <QSet>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct Gap {
    QString mark;
    QString words;
};

/// False if the block has a gap for which there are no words.
bool fill(Block &block, const std::array<Gap, 3> &gaps)
{
    for (const Gap &gap : gaps) {
        if (!block.text.contains(gap.mark))
            continue;
        if (gap.words.isEmpty())
            return false;
        block.text.replace(gap.mark, gap.words);
        for (Span &span : block.spans)
            span.text.replace(gap.mark, gap.words);
    }
    return true;
}

} // namespace

Document forReading(Document document, const Clinic &clinic)
{
    return fillClinic(markFirstUses(std::move(document)), clinic);
}

Document markFirstUses(Document document)
{
    QSet<QString> seen;
    for (Section &section : document.sections) {
        if (document.isTopic && section.id == "detail"_L1)
            seen.clear();
        for (Block &block : section.blocks) {
            for (Span &span : block.spans) {
                if (span.kind != Span::Kind::Term)
                    continue;
                if (seen.contains(span.target)) {
                    span.kind = Span::Kind::Text;
                    span.target.clear();
                } else {
                    seen.insert(span.target);
                }
            }
        }
    }
    return document;
}

Document fillClinic(Document document, const Clinic &clinic)
{
    const std::array<Gap, 3> gaps{ {
        { u"{{clinic_name}}"_s, clinic.name },
        { u"{{clinic_contact}}"_s, clinic.contact },
        { u"{{emergency_number}}"_s, clinic.emergencyNumber },
    } };
    QList<Section> sections;
    for (Section section : std::as_const(document.sections)) {
        const bool hadBlocks = !section.blocks.isEmpty();
        QList<Block> blocks;
        for (Block block : std::as_const(section.blocks)) {
            if (fill(block, gaps))
                blocks << block;
        }
        section.blocks = blocks;
        if (!hadBlocks || !blocks.isEmpty())
            sections << section;
    }
    document.sections = sections;
    return document;
}

} // namespace Plainheart
