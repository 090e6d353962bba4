// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spans.h"

#include <QMetaType>
#include <QVariantList>

namespace Plainheart {

/// One question of "Is this offer real?", with the reply to either answer.
struct OfferQuestion {
    Q_GADGET
    Q_PROPERTY(int number MEMBER number CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString numbered MEMBER numbered CONSTANT)
    Q_PROPERTY(QVariantList yes READ yesList CONSTANT)
    Q_PROPERTY(QVariantList no READ noList CONSTANT)
    Q_PROPERTY(bool warningWhenYes MEMBER warningWhenYes CONSTANT)
public:
    int number = 0;
    QString text;
    Spans yes;
    Spans no;
    bool warningWhenYes = false; ///< true: "yes" is the warning sign; false: "no" is
    QString numbered; ///< numberedQuestion()

    [[nodiscard]] QVariantList yesList() const;
    [[nodiscard]] QVariantList noList() const;
};

/// What the answers to "Is this offer real?" mean. `id` is none, some or not-sure.
struct OfferResult {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QVariantList spans READ spanList CONSTANT)
public:
    QString id;
    QString title;
    Spans spans;

    [[nodiscard]] QVariantList spanList() const;
};

} // namespace Plainheart
