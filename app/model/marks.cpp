// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks.h"

#include "enginelink.h"

#include <QStringList>

namespace Plainheart {

using namespace Qt::StringLiterals;

Marks::Marks(QObject *parent)
    : QObject(parent)
{
}

void Marks::attach(QQmlEngine *engine) { linkToEngine(engine, this); }

Marks *Marks::create(QQmlEngine *engine, QJSEngine *) { return linkedToEngine<Marks>(engine); }

void Marks::setTool(const QString &tool)
{
    const QString known = QStringList{ u"point"_s, u"pen"_s, u"arrow"_s }.contains(tool) ? tool : QString();
    if (known == m_tool)
        return;
    end();
    m_tool = known;
    Q_EMIT toolChanged();
}

void Marks::setColour(int colour)
{
    if (colour == m_colour || colour < 0 || colour >= colours)
        return;
    m_colour = colour;
    Q_EMIT colourChanged();
}

void Marks::begin(QPointF at, bool onPicture)
{
    if (m_tool.isEmpty())
        return;
    end();
    m_current
        = { .arrow = m_tool == "arrow"_L1, .colour = m_colour, .onPicture = onPicture, .points = { at } };
    m_drawing = true;
    Q_EMIT changed();
    Q_EMIT drawn();
}

void Marks::drawTo(QPointF at)
{
    if (!m_drawing)
        return;
    if (m_tool == "pen"_L1)
        m_current.points << at;
    else if (m_tool == "arrow"_L1)
        m_current.points = { m_current.points.constFirst(), at };
    else
        m_current.points = { at };
    Q_EMIT drawn();
}

void Marks::end()
{
    if (!m_drawing)
        return;
    m_drawing = false;
    // A pointer shows and leaves nothing, and an arrow without a length points nowhere.
    if (m_tool == "pen"_L1 || (m_tool == "arrow"_L1 && m_current.points.size() > 1))
        m_finished << m_current;
    Q_EMIT changed();
}

void Marks::undo()
{
    if (m_finished.isEmpty())
        return;
    m_finished.removeLast();
    Q_EMIT changed();
}

void Marks::clear()
{
    if (!any())
        return;
    m_drawing = false;
    m_finished.clear();
    Q_EMIT changed();
}

} // namespace Plainheart
