// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QStringList>

namespace Plainheart {

/// What popular pages say, and how it stands.
struct Claim {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString document MEMBER document CONSTANT)
    Q_PROPERTY(QString verdict MEMBER verdict CONSTANT)
    Q_PROPERTY(QString verdictWords MEMBER verdictWords CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(QString why MEMBER why CONSTANT)
    Q_PROPERTY(QString saidWords MEMBER saidWords CONSTANT)
    Q_PROPERTY(QString standsWords MEMBER standsWords CONSTANT)
    Q_PROPERTY(QStringList sources MEMBER sources CONSTANT)
public:
    QString id;
    QString document; ///< the topic or page that meets it
    QString verdict; ///< supported, partly, not-shown-in-people, overstated, wrong
    QString verdictWords;
    QString text; ///< the claim
    QString why;
    QString saidWords; ///< claimAsSaid()
    QString standsWords; ///< claimStands()
    QStringList sources; ///< what the verdict rests on
};

} // namespace Plainheart
