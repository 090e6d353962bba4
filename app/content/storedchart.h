// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QStringList>
#include <QVariantList>

namespace Plainheart {

/// A chart as it stands in the store; app/charts turns it into a picture, a table and words.
struct StoredChart {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT)
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString question MEMBER question CONSTANT)
    Q_PROPERTY(QString unit MEMBER unit CONSTANT)
    Q_PROPERTY(QString time READ time CONSTANT)
    Q_PROPERTY(int certaintyStep READ certaintyStep CONSTANT)
    Q_PROPERTY(QStringList certaintyOf READ certaintyOf CONSTANT)
    Q_PROPERTY(QString plain MEMBER plain CONSTANT)
    Q_PROPERTY(QString caution MEMBER caution CONSTANT)
    Q_PROPERTY(QString cautionWords MEMBER cautionWords CONSTANT)
    Q_PROPERTY(QJsonObject body MEMBER body CONSTANT)
    Q_PROPERTY(QVariantList rows READ rowList CONSTANT)
    Q_PROPERTY(QStringList sources MEMBER sources CONSTANT)
    Q_PROPERTY(QStringList documents MEMBER documents CONSTANT)
public:
    QString id;
    QString kind; ///< forest, icon-array, bars, line, timeline
    QString title;
    QString question; ///< what it answers
    QString unit;
    QString plain; ///< the reading in plain words
    QString caution; ///< shown wherever the chart is shown
    QString cautionWords; ///< takeCare()
    QJsonObject body; ///< every further field: axis, arms, legend, notes, ...
    QList<QJsonObject> rows;
    QStringList sources;
    QStringList documents; ///< topics and pages that show it, by id

    [[nodiscard]] QString time() const; ///< when it was measured; empty if it does not say
    [[nodiscard]] int certaintyStep() const; ///< 1 to 4 if the chart itself was rated, else 0
    [[nodiscard]] QStringList certaintyOf() const; ///< topics whose question it answers, by id
    [[nodiscard]] QVariantList rowList() const;
};

} // namespace Plainheart
