// SPDX-License-Identifier: GPL-3.0-or-later
#include "studyfilter.h"

#include <QLoggingCategory>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcFilter, "plainheart.studyfilter", QtWarningMsg)

} // namespace

StudyFilter StudyFilter::fromMap(const QVariantMap &map)
{
    StudyFilter filter;
    for (auto field = map.begin(); field != map.end(); ++field) {
        if (field.key() == "document"_L1)
            filter.document = field->toString();
        else if (field.key() == "populations"_L1)
            filter.populations = field->toStringList();
        else if (field.key() == "cells"_L1)
            filter.cells = field->toStringList();
        else if (field.key() == "results"_L1)
            filter.results = field->toStringList();
        else if (field.key() == "minPeople"_L1)
            filter.minPeople = field->toInt();
        else if (field.key() == "sinceYear"_L1)
            filter.sinceYear = field->toInt();
        else if (field.key() == "blinded"_L1)
            filter.blinded = field->toBool();
        else if (field.key() == "studiesOnly"_L1)
            filter.studiesOnly = field->toBool();
        else
            qCWarning(lcFilter).noquote() << "no filter is named" << field.key();
    }
    return filter;
}

} // namespace Plainheart
