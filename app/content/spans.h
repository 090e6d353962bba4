// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

// What a reader sees, as plain values. They are read from the store by ContentStore, shown by QML, and never
// change. Lists are handed to QML as QVariantList, because Qt 6.4 gives QML no access to lists of other
// gadgets.

namespace Plainheart {

/// A run of text of one kind. Blocks, glossary entries and replies are lists of spans.
struct Span {
    Q_GADGET
    Q_PROPERTY(Plainheart::Span::Kind kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString target MEMBER target CONSTANT)
    Q_PROPERTY(QStringList sources MEMBER sources CONSTANT)
public:
    enum class Kind {
        Text,
        Strong, ///< run-in heading
        Term, ///< glossary word; `target` is the term id
        Link, ///< link inside the app; `target` is "topic:ID", "page:ID" or "chart:ID"
        Cite, ///< `sources` support the sentences before it; `text` is empty
    };
    Q_ENUM(Kind)

    Kind kind = Kind::Text;
    QString text;
    QString target;
    QStringList sources;

    bool operator==(const Span &) const = default;
};
using Spans = QList<Span>;

/// The words of spans without marks or citations, as they are read aloud or by a screen reader.
[[nodiscard]] QString plainText(const Spans &spans);

/// Spans from and to the JSON of the store (see schema.sql). Unknown kinds of span become text.
[[nodiscard]] Spans spansFromJson(const QString &json);
[[nodiscard]] QString spansToJson(const Spans &spans);

} // namespace Plainheart
