// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Plainheart {

/// One thing that can be found, as the store has it.
struct SearchEntry {
    QString kind; ///< word, topic, page, question, study, chart, claim
    QString address;
    bool inDetail = false; ///< it stands in More detail
    QString title;
    QStringList names; ///< other names for it
    QString notice; ///< what is said with the title wherever that stands; may be empty
    QStringList lines; ///< what is said there
    QString question; ///< id of the question that it is; empty: it is none
};

/// A word that something is found by.
struct SearchTerm {
    QString key; ///< as searchWords() gives it
    QString shown; ///< as it is mostly written
    int entries = 0; ///< in how many it stands
};

} // namespace Plainheart
