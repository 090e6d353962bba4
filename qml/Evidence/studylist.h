// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QQmlParserStatus>
#include <QtQml/qqml.h>
#include <QVariantMap>

namespace Plainheart {

class Library;

/// The studies that pass a filter, those of cells first and the largest at the top, as rows of which a
/// ListView makes only those in view.
///
/// A row has one role, `study`, which is read when it is asked for: of the rows that nobody sees, only their
/// numbers are kept. The rows follow the filter, their words the session's language.
class StudyList : public QAbstractListModel, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)

    /// As StudyFilter::fromMap() reads it; what is left out asks for nothing.
    Q_PROPERTY(QVariantMap filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// The study at the top; empty if the filter leaves none.
    Q_PROPERTY(QString firstId READ firstId NOTIFY firstIdChanged)

public:
    enum Role { StudyRole = Qt::UserRole + 1 };

    explicit StudyList(QObject *parent = nullptr);
    /// For use outside QML: `library` must outlive the list.
    explicit StudyList(Library *library, QObject *parent = nullptr);

    [[nodiscard]] QVariantMap filter() const { return m_filter; }
    void setFilter(const QVariantMap &filter);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString firstId() const { return idAt(0); }

    /// The row of a study; -1 if the filter leaves it out.
    Q_INVOKABLE int rowOf(const QString &id) const;
    /// The id of the study in a row; empty if there is no such row.
    Q_INVOKABLE QString idAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void classBegin() override { }
    void componentComplete() override;

Q_SIGNALS:
    // Each of them when the rows are those of the filter.
    void filterChanged();
    void countChanged();
    void firstIdChanged();

private:
    void setLibrary(const Library *library);
    void read();

    const Library *m_library = nullptr;
    QVariantMap m_filter;
    QList<qint64> m_rows; ///< numbers of the store
};

} // namespace Plainheart
