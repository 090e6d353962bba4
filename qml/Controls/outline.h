// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace Plainheart {

/// A rounded box or a level line, solid, dashed or dotted. Dashed means one thing: a hope or a clue, not
/// shown in people.
class Outline : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(Form form MEMBER m_form NOTIFY lookChanged)
    Q_PROPERTY(Line line MEMBER m_line NOTIFY lookChanged)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY lookChanged)
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY lookChanged)
    Q_PROPERTY(double thickness MEMBER m_thickness NOTIFY lookChanged)
    Q_PROPERTY(double radius MEMBER m_radius NOTIFY lookChanged)

public:
    enum class Form {
        Box, ///< inside the item's edges, with corners of `radius`
        Rule, ///< along the middle of the item
    };
    Q_ENUM(Form)
    enum class Line { Solid, Dashed, Dotted };
    Q_ENUM(Line)

    explicit Outline(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void lookChanged();

private:
    Form m_form = Form::Box;
    Line m_line = Line::Solid;
    QColor m_colour = Qt::black;
    QColor m_fill = Qt::transparent;
    double m_thickness = 2; ///< of the line, in pixels
    double m_radius = 0;
};

} // namespace Plainheart
