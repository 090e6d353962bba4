// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Plainheart::Authoring {

/// A field of the evidence that may have a few values only. What a reader sees in place of a value is in
/// LANGUAGE/evidence/words.yaml, under the name of the list.
struct WordList {
    QString name; ///< as in words.yaml: population, design, ...
    QStringList ids; ///< in the order in which they are offered
};

/// Every such list. Their meaning is in content/README.md.
[[nodiscard]] const QList<WordList> &wordLists();

/// The values of one list; empty if there is no such list.
[[nodiscard]] QStringList wordIds(const QString &list);

/// Whether a study of this design compared cells with no cells (or pooled studies that did).
[[nodiscard]] bool isComparison(const QString &design);
/// Whether it takes several studies together.
[[nodiscard]] bool isPooled(const QString &design);
/// Whether a result says how a treatment did beside a comparison.
[[nodiscard]] bool isComparedResult(const QString &result);

/// The word of a chart row for the blinding of its source: hidden, partly, open, not-stated.
[[nodiscard]] QString chartBlinded(const QString &blinded);

} // namespace Plainheart::Authoring
