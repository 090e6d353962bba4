// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"
#include "spans.h"

namespace Plainheart::Authoring {

/// An id that a text points to: a source, a glossary word, or a page of the app.
struct Reference {
    enum class Kind { Source, Term, Topic, Page, Chart };

    Kind kind = Kind::Source;
    QString id;
    Place place;
};

/// A text with inline marks, taken apart.
struct Inline {
    Spans spans;
    QString text; ///< the words without marks
    QString source; ///< as it was written; empty for blocks of a Markdown file
    QList<Reference> references;
    Place place;

    [[nodiscard]] bool isEmpty() const { return spans.isEmpty(); }
    [[nodiscard]] bool cites() const;
};

/// A heading, a paragraph, a list line, or a row of a small table of a Markdown file.
struct MarkdownBlock {
    enum class Kind { Heading, Paragraph, Item, Row };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< of a heading: 1 to 6
    Inline content;
};

/// Parses Markdown that begins at `start`. Marks that the app has no use for (HTML, pictures, outside links,
/// code, quotes, tables, lists in lists, italics) are problems.
[[nodiscard]] QList<MarkdownBlock> parseMarkdown(const QString &source, const Place &start,
                                                 Problems &problems);

/// Parses one text of a YAML file, which may hold inline marks but no lists or headings.
[[nodiscard]] Inline parseInline(const Text &text, Problems &problems);

} // namespace Plainheart::Authoring
