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
{
    setLibrary(library);
}

void StudyList::componentComplete() { setLibrary(Library::create(qmlEngine(this), nullptr)); }

void StudyList::setLibrary(const Library *library)
{
    m_library = library;
    // The same studies in other words: the reader stays where they are.
    connect(library, &Library::changed, this, [this] {
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
    });
    read();
}

void StudyList::setFilter(const QVariantMap &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    read();
    Q_EMIT filterChanged();
}

void StudyList::read()
{
    if (!m_library)
        return;
    const QList<qint64> before = m_rows;
    beginResetModel();
    m_rows = m_library->studyNumbers(StudyFilter::fromMap(m_filter));
    endResetModel();
    if (m_rows.size() != before.size())
        Q_EMIT countChanged();
    if (m_rows.value(0, -1) != before.value(0, -1))
        Q_EMIT firstIdChanged();
}

int StudyList::rowOf(const QString &id) const
{
    const auto number = m_library ? m_library->studyNumber(id) : std::nullopt;
    return number ? static_cast<int>(m_rows.indexOf(*number)) : -1;
}

QString StudyList::idAt(int row) const
{
    return row >= 0 && row < count() ? m_library->studyCard(m_rows.at(row)).id : QString();
}

int StudyList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant StudyList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != StudyRole)
        return {};
    return QVariant::fromValue(m_library->studyCard(m_rows.at(index.row())));
}

QHash<int, QByteArray> StudyList::roleNames() const { return { { StudyRole, "study" } }; }

} // namespace Plainheart
