// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpalette.h"
#include "figure.h"

#include <QFont>
#include <QHash>
#include <QQuickItem>

class QPainter;
class QQuickPaintedItem;

namespace Plainheart {

/// What every painted figure has: the theme's colours and the font. As high as its width asks for. Only for
/// its children: layOut() makes the figure, setFigure() takes it.
///
/// A figure may be far higher than the screen. It is painted in tiles, of which there are only those that the
/// area round it shows.
class FigureView : public QQuickItem
{
    Q_OBJECT
    QML_ANONYMOUS
    // Each colour is named after the ink it is for, see ChartPalette.
    Q_PROPERTY(QColor textColor READ textColor WRITE setTextColor NOTIFY coloursChanged)
    Q_PROPERTY(QColor softColor READ softColor WRITE setSoftColor NOTIFY coloursChanged)
    Q_PROPERTY(QColor gridColor READ gridColor WRITE setGridColor NOTIFY coloursChanged)
    Q_PROPERTY(QColor cardColor READ cardColor WRITE setCardColor NOTIFY coloursChanged)
    Q_PROPERTY(QColor countedColor READ countedColor WRITE setCountedColor NOTIFY coloursChanged)
    Q_PROPERTY(QColor notCountedColor READ notCountedColor WRITE setNotCountedColor NOTIFY coloursChanged)
    Q_PROPERTY(QColor pooledColor READ pooledColor WRITE setPooledColor NOTIFY coloursChanged)
    Q_PROPERTY(QColor treatmentColor READ treatmentColor WRITE setTreatmentColor NOTIFY coloursChanged)
    Q_PROPERTY(QColor bandColor READ bandColor WRITE setBandColor NOTIFY coloursChanged)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY fontChanged)

public:
    explicit FigureView(QQuickItem *parent = nullptr);

    [[nodiscard]] QColor textColor() const { return m_palette.text; }
    [[nodiscard]] QColor softColor() const { return m_palette.softText; }
    [[nodiscard]] QColor gridColor() const { return m_palette.grid; }
    [[nodiscard]] QColor cardColor() const { return m_palette.card; }
    [[nodiscard]] QColor countedColor() const { return m_palette.counted; }
    [[nodiscard]] QColor notCountedColor() const { return m_palette.notCounted; }
    [[nodiscard]] QColor pooledColor() const { return m_palette.pooled; }
    [[nodiscard]] QColor treatmentColor() const { return m_palette.treatment; }
    [[nodiscard]] QColor bandColor() const { return m_palette.band; }
    [[nodiscard]] QFont font() const { return m_font; }
    void setTextColor(const QColor &colour); ///< of words, axes and the group that is compared with
    void setSoftColor(const QColor &colour);
    void setGridColor(const QColor &colour);
    void setCardColor(const QColor &colour);
    void setCountedColor(const QColor &colour); ///< of ranges, too
    void setNotCountedColor(const QColor &colour); ///< of empty icons, too
    void setPooledColor(const QColor &colour);
    void setTreatmentColor(const QColor &colour);
    void setBandColor(const QColor &colour);
    void setFont(const QFont &font); ///< its pixel size is that of all words

    /// Paints the figure, or as much of it as the painter's clip asks for.
    void paint(QPainter *painter) const;

Q_SIGNALS:
    void coloursChanged();
    void fontChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

    /// Lays the figure out anew, once the item is complete.
    void renew();
    /// Makes the figure for the present width and font, and gives it to setFigure().
    virtual void layOut() = 0;
    void setFigure(Figure figure);
    [[nodiscard]] const Figure &figure() const { return m_figure; }
    /// Options for this width and font.
    [[nodiscard]] FigureOptions options() const;

private:
    void setColour(std::initializer_list<QColor ChartPalette::*> inks, const QColor &colour);
    /// Before each frame: tiles for what it will show.
    void tile();
    void repaint();

    ChartPalette m_palette;
    QFont m_font;
    Figure m_figure;
    QHash<int, QQuickPaintedItem *> m_tiles; ///< by place, from the top
    QMetaObject::Connection m_beforeFrames;
};

} // namespace Plainheart
