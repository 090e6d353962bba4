// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spans.h"

#include <QMetaType>
#include <QStringList>
#include <QVariantList>

namespace Plainheart {

/// A glossary entry.
struct Term {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString term MEMBER term CONSTANT)
    Q_PROPERTY(QStringList also MEMBER also CONSTANT)
    Q_PROPERTY(QString alsoWords MEMBER alsoWords CONSTANT)
    Q_PROPERTY(QString say MEMBER say CONSTANT)
    Q_PROPERTY(QVariantList plain READ plainList CONSTANT)
    Q_PROPERTY(QVariantList detail READ detailList CONSTANT)
    Q_PROPERTY(QStringList see MEMBER see CONSTANT)
public:
    QString id;
    QString term;
    QStringList also; ///< other words for the same thing
    QString say; ///< how to say it; empty for easy words
    Spans plain;
    Spans detail;
    QStringList see; ///< ids of related terms
    QString alsoWords; ///< alsoCalled()

    [[nodiscard]] QVariantList plainList() const;
    [[nodiscard]] QVariantList detailList() const;
};

} // namespace Plainheart
