// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QQuickPaintedItem>

namespace Plainheart {

/// A line icon: SVG path data on a square grid, stroked in one colour. (A QML Shape is not cut by what
/// scrolls in the software renderer of Qt 6.4; a painted item is.) It is drawn once for the whole program.
class LineIcon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY lookChanged)
    Q_PROPERTY(QColor colour READ colour WRITE setColour NOTIFY lookChanged)
    Q_PROPERTY(double grid READ grid WRITE setGrid NOTIFY lookChanged)
    Q_PROPERTY(double stroke READ stroke WRITE setStroke NOTIFY lookChanged)
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY lookChanged)

public:
    explicit LineIcon(QQuickItem *parent = nullptr);

    [[nodiscard]] QString path() const { return m_path; }
    void setPath(const QString &path);
    [[nodiscard]] QColor colour() const { return m_colour; }
    void setColour(const QColor &colour);
    /// Width and height of the grid that the path is drawn on.
    [[nodiscard]] double grid() const { return m_grid; }
    void setGrid(double grid);
    /// Width of the line, in units of the grid.
    [[nodiscard]] double stroke() const { return m_stroke; }
    void setStroke(double stroke);
    /// Left and right swapped, for arrows in right-to-left languages.
    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    /// `scale`: device pixels of a pixel of the page.
    [[nodiscard]] QImage draw(QSize pixels, double scale) const;

    QString m_path;
    QColor m_colour = Qt::black;
    double m_grid = 24;
    double m_stroke = 2;
    bool m_mirrored = false;
};

} // namespace Plainheart
