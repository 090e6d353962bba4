// SPDX-License-Identifier: GPL-3.0-or-later
#include "studyfilter.h"

#include <algorithm>
#include <iterator>
#include <QLoggingCategory>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcFilter, "plainheart.studyfilter", QtWarningMsg)

bool shareOne(const QStringList &wanted, const QStringList &had)
{
    return wanted.isEmpty()
        || std::any_of(had.begin(), had.end(), [&](const QString &id) { return wanted.contains(id); });
}

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

bool StudyFilter::passes(const Study &study) const
{
    return (document.isEmpty() || study.documents.contains(document))
        && (study.population == "mixed"_L1 || shareOne(populations, { study.population }))
        && shareOne(cells, study.cells) && shareOne(results, { study.result })
        && (minPeople <= 0 || study.people >= minPeople) && (sinceYear <= 0 || study.year >= sinceYear)
        && (!blinded || study.blinded == "yes"_L1) && (!studiesOnly || study.isStudy());
}

QList<Study> StudyFilter::of(const QList<Study> &studies) const
{
    QList<Study> list;
    std::copy_if(studies.begin(), studies.end(), std::back_inserter(list),
                 [this](const Study &study) { return passes(study); });
    return list;
}

} // namespace Plainheart
