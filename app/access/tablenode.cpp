// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablenode.h"

namespace Plainheart {

namespace {

bool isCell(const QAccessibleInterface *node)
{
    return node->role() == QAccessible::Cell || node->role() == QAccessible::RowHeader;
}

void collectCells(QAccessibleInterface *node, QList<QAccessibleInterface *> &cells)
{
    if (isCell(node)) {
        cells << node;
        return;
    }
    for (int i = 0; i < node->childCount(); ++i)
        collectCells(node->child(i), cells);
}

} // namespace

int TableCells::columns() const
{
    qsizetype most = 0;
    for (const auto &row : rows)
        most = std::max(most, row.size());
    return int(most);
}

TableCells cellsOf(QAccessibleInterface *table)
{
    TableCells found;
    QList<QAccessibleInterface *> headers;
    for (int i = 0; i < table->childCount(); ++i) {
        QAccessibleInterface *child = table->child(i);
        QList<QAccessibleInterface *> cells;
        if (child->role() == QAccessible::ColumnHeader)
            headers << child;
        else
            collectCells(child, cells);
        if (!cells.isEmpty())
            found.rows << cells;
    }
    found.hasHeaders = !headers.isEmpty();
    if (found.hasHeaders)
        found.rows.prepend(headers);
    return found;
}

QAccessibleInterface *TableNode::cellAt(int row, int column) const
{
    return cellsOf(m_self).rows.value(row).value(column);
}

QString TableNode::columnDescription(int column) const
{
    const TableCells cells = cellsOf(m_self);
    QAccessibleInterface *header = cells.hasHeaders ? cells.rows.constFirst().value(column) : nullptr;
    return header ? header->text(QAccessible::Name) : QString();
}

QString TableNode::rowDescription(int row) const
{
    QAccessibleInterface *first = cellAt(row, 0);
    return first ? first->text(QAccessible::Name) : QString();
}

int TableNode::columnCount() const { return cellsOf(m_self).columns(); }

int TableNode::rowCount() const { return int(cellsOf(m_self).rows.size()); }

QAccessibleInterface *CellNode::table() const
{
    for (QAccessibleInterface *node = m_self->parent(); node; node = node->parent()) {
        if (node->role() == QAccessible::Table)
            return node;
    }
    return nullptr;
}

std::pair<int, int> CellNode::place() const
{
    QAccessibleInterface *round = table();
    if (round) {
        const TableCells cells = cellsOf(round);
        for (int row = 0; row < int(cells.rows.size()); ++row) {
            const int column = int(cells.rows.at(row).indexOf(m_self));
            if (column >= 0)
                return { row, column };
        }
    }
    return { -1, -1 };
}

QList<QAccessibleInterface *> CellNode::columnHeaderCells() const
{
    QAccessibleInterface *round = table();
    const TableCells cells = round ? cellsOf(round) : TableCells();
    QAccessibleInterface *header = cells.hasHeaders ? cells.rows.constFirst().value(columnIndex()) : nullptr;
    return header && header != m_self ? QList{ header } : QList<QAccessibleInterface *>();
}

QList<QAccessibleInterface *> CellNode::rowHeaderCells() const
{
    QAccessibleInterface *round = table();
    QAccessibleInterface *first = round ? cellsOf(round).rows.value(rowIndex()).value(0) : nullptr;
    return first && first->role() == QAccessible::RowHeader && first != m_self
        ? QList{ first }
        : QList<QAccessibleInterface *>();
}

} // namespace Plainheart
