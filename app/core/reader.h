// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Plainheart {

/// A question that a reader wants to ask at the next visit.
struct KeptQuestion {
    QString id; ///< of a question of the content; "own-1", "own-2", ... for one in the reader's own words
    QString words; ///< the reader's own words; empty for a question of the content, which is always shown as
                   ///< it stands now
    QString note; ///< what the reader wants to add
    QString answer; ///< what was said at the visit

    bool operator==(const KeptQuestion &) const = default;
};

/// What a reader can choose or leave behind. What there is to choose from says readerchoices.h.
struct Reader {
    QString language = QStringLiteral("en");
    QString theme = QStringLiteral("light"); ///< one of themes()
    double textSize = 1; ///< one of textSizes()
    bool reducedMotion = false;
    bool singleKeys = true; ///< letters, digits and signs act as short ways (WCAG 2.1.4)
    QString level = QStringLiteral("plain"); ///< one of levels()
    QStringList visited; ///< ids of the topics that were opened, the last one at the end, each once
    QList<KeptQuestion> questions; ///< in the reader's own order
    QStringList opened; ///< answers of "Check your understanding" that were opened, as "check/answer", each
                        ///< once; never a score

    bool operator==(const Reader &) const = default;
};

} // namespace Plainheart
