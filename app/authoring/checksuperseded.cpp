// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// A figure that rests on a source which a later one has replaced.
void checkBlock(const Deck &deck, const Inline &content, Problems &problems)
{
    static const QRegularExpression figure(u"\\d"_s);
    QString sentence; // what the next citation supports
    for (const Span &span : content.spans) {
        if (span.kind != Span::Kind::Cite) {
            sentence += span.text;
            continue;
        }
        for (const QString &id : span.sources) {
            const SourceFacts *source = deck.source(id);
            if (source && source->status.text == "superseded"_L1 && figure.match(sentence).hasMatch())
                problems.add(
                    content.place,
                    u"a figure in the plain words rests on source \"%1\", which \"%2\" has replaced"_s.arg(
                        id, source->supersededBy.text),
                    u"give the newer figure, or move the old one to More detail with its year"_s);
        }
        sentence.clear();
    }
}

} // namespace

void checkSuperseded(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    for (const DocumentWords &document : language.topics + language.pages) {
        for (const SectionWords &section : document.sections) {
            if (document.isTopic && section.id == "detail"_L1)
                continue;
            for (const MarkdownBlock &block : section.blocks)
                checkBlock(deck, block.content, problems);
        }
        for (const LabelWords &label : document.labels) {
            if (label.content.cites())
                checkBlock(deck, label.content, problems);
        }
    }
}

} // namespace Plainheart::Authoring
