// SPDX-License-Identifier: GPL-3.0-or-later
#include "studylist.h"

#include "library.h"
#include "studyfilter.h"

#include <QQmlEngine>

namespace Plainheart {

StudyList::StudyList(QObject *parent)
    : QAbstractListModel(parent)
{
}

StudyList::StudyList(Library *library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    connect(library, &Library::changed, this, &StudyList::read);
    read();
}

void StudyList::componentComplete()
{
    m_library = Library::create(qmlEngine(this), nullptr);
    connect(m_library, &Library::changed, this, &StudyList::read);
    read();
}

void StudyList::setFilter(const QVariantMap &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    read();
}

void StudyList::read()
{
    if (!m_library)
        return;
    const StudyFilter wanted = StudyFilter::fromMap(m_filter);
    const qsizetype before = m_rows.size();
    beginResetModel();
    m_studies = m_library->allStudies();
    m_rows.clear();
    for (qsizetype i = 0; i < m_studies.size(); ++i) {
        if (wanted.passes(m_studies.at(i)))
            m_rows << i;
    }
    endResetModel();
    if (m_rows.size() != before)
        Q_EMIT countChanged();
}

int StudyList::rowOf(const QString &id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_studies.at(m_rows.at(row)).id == id)
            return static_cast<int>(row);
    }
    return -1;
}

QString StudyList::idAt(int row) const
{
    return row >= 0 && row < count() ? m_studies.at(m_rows.at(row)).id : QString();
}

int StudyList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant StudyList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != StudyRole)
        return {};
    return QVariant::fromValue(m_studies.at(m_rows.at(index.row())));
}

QHash<int, QByteArray> StudyList::roleNames() const { return { { StudyRole, "study" } }; }

} // namespace Plainheart
