// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Plainheart {

/// A question for the care team.
struct Question {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString document MEMBER document CONSTANT)
    Q_PROPERTY(QString situation MEMBER situation CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
public:
    QString id;
    QString document; ///< the topic or page that it belongs to
    QString situation; ///< title of the group that it is listed under
    QString text;
};

} // namespace Plainheart
