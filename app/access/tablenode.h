// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QList>

namespace Plainheart {

/// The cells of a table, row by row, that stand among the nodes below it: those of one row have one node
/// round them, or are all headers of columns.
struct TableCells {
    QList<QList<QAccessibleInterface *>> rows;
    bool hasHeaders = false; ///< the first row names the columns

    [[nodiscard]] int columns() const;
};
[[nodiscard]] TableCells cellsOf(QAccessibleInterface *table);

/// The rows and columns of a node whose role is Table.
class TableNode : public QAccessibleTableInterface
{
public:
    explicit TableNode(QAccessibleInterface *self)
        : m_self(self)
    {
    }

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override { return 0; }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    QAccessibleInterface *m_self;
};

/// Where a cell stands in its table, and the headers that tell what it is.
class CellNode : public QAccessibleTableCellInterface
{
public:
    explicit CellNode(QAccessibleInterface *self)
        : m_self(self)
    {
    }

    [[nodiscard]] bool isSelected() const override { return false; }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override;
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override;
    [[nodiscard]] int columnIndex() const override { return place().second; }
    [[nodiscard]] int rowIndex() const override { return place().first; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override;

private:
    [[nodiscard]] std::pair<int, int> place() const; ///< row and column; -1, -1 outside a table

    QAccessibleInterface *m_self;
};

} // namespace Plainheart
