// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spans.h"

#include <QObject>
#include <QtQml/qqml.h>
#include <QVariantList>
#include <QVariantMap>

namespace Plainheart {

/// A run of characters in a formatted text that can be touched.
struct TextRange {
    Q_GADGET
    QML_VALUE_TYPE(textRange)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString target MEMBER target CONSTANT)
    Q_PROPERTY(QStringList sources MEMBER sources CONSTANT)
    Q_PROPERTY(int start MEMBER start CONSTANT)
    Q_PROPERTY(int end MEMBER end CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
public:
    QString kind; ///< "term", "link" or "cite"
    QString target; ///< the term id; "topic:ID", "page:ID" or "chart:ID"; for "cite" the first source
    QStringList sources; ///< for "cite": all its sources
    int start = 0; ///< position of the first character in the plain text of the TextEdit
    int end = 0; ///< position after the last character
    QString text; ///< the characters themselves

    bool operator==(const TextRange &) const = default;
};

/// Spans as the rich text of a TextEdit, and where in it the words are that can be touched.
///
/// Space is collapsed as HTML does it, so the positions given by links() are those of the TextEdit. A
/// citation becomes numbers in brackets after the punctuation that follows it. The rich text has no anchors:
/// pages lay their own targets over the words, which Qt 6.4 lets a keyboard and a screen reader reach.
class SpanFormatter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// Options:
    /// - `sources`: the document's list of source ids. The number of a citation is the place of its source in
    /// this list.
    ///   A source that is not in it is not numbered. Without the list there are no numbers.
    /// - `citePixelSize`: the size of the numbers; that of the text where not given.
    /// - `termColor`, `linkColor`, `citeColor`: colour names; the colour of the text where not given.
    Q_INVOKABLE QString html(const QVariantList &spans, const QVariantMap &options = {}) const;

    /// The ranges of html() with the same `sources`, as a list of TextRange.
    Q_INVOKABLE QVariantList links(const QVariantList &spans, const QStringList &sources = {}) const;

    /// Spans of a text that has no marks, with one source at its end; none if `source` is empty.
    Q_INVOKABLE QVariantList noted(const QString &text, const QString &source) const;

    /// The words alone, for screen readers.
    Q_INVOKABLE QString plain(const QVariantList &spans) const;

    [[nodiscard]] static QString html(const Spans &spans, const QVariantMap &options);
    [[nodiscard]] static QList<TextRange> ranges(const Spans &spans, const QStringList &sources);
};

} // namespace Plainheart
