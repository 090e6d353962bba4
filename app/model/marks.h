// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointF>
#include <QtQml/qqml.h>

class QJSEngine;
class QQmlEngine;

namespace Plainheart {

/// A line that a clinician drew on the patient's page.
struct DrawnMark {
    bool arrow = false;
    int colour = 0;
    /// Of the picture, with which it grows and moves; otherwise of the page.
    bool onPicture = false;
    QList<QPointF> points; ///< shares of the width and height of what it is on; of an arrow the first and the
                           ///< last
};

/// What a clinician points at and draws on the patient's page: the same marks on both screens.
///
/// They belong to the page and go with it. A colour is told by its line, too: the first is solid, the second
/// dashed, the third dotted.
class Marks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    /// "point", "pen" or "arrow"; empty: touches go to the page.
    Q_PROPERTY(QString tool READ tool WRITE setTool NOTIFY toolChanged)
    Q_PROPERTY(int colour READ colour WRITE setColour NOTIFY colourChanged)
    Q_PROPERTY(bool any READ any NOTIFY changed)

public:
    static constexpr int colours = 3;

    /// Without a default: Qt 6.4 would make a singleton of its own rather than ask create().
    explicit Marks(QObject *parent);

    /// Makes this the Marks of every page that the engine loads. It must outlive the engine.
    void attach(QQmlEngine *engine);
    static Marks *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] QString tool() const { return m_tool; }
    void setTool(const QString &tool); ///< what is no tool is none
    [[nodiscard]] int colour() const { return m_colour; }
    void setColour(int colour); ///< one that there is not is ignored

    [[nodiscard]] const QList<DrawnMark> &finished() const { return m_finished; }
    [[nodiscard]] bool drawing() const { return m_drawing; }
    /// The one that is being drawn; of the pointer, where it points.
    [[nodiscard]] const DrawnMark &current() const { return m_current; }
    [[nodiscard]] bool any() const { return m_drawing || !m_finished.isEmpty(); }

    /// Puts the chosen tool down at a point, as DrawnMark::points.
    void begin(QPointF at, bool onPicture);
    void drawTo(QPointF at);
    /// Lifts it. A pointer leaves nothing.
    Q_INVOKABLE void end();
    Q_INVOKABLE void undo(); ///< takes the last mark back
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void toolChanged();
    void colourChanged();
    void changed(); ///< the finished marks, or whether one is being drawn
    void drawn(); ///< the one that is being drawn has grown

private:
    QString m_tool;
    int m_colour = 0;
    QList<DrawnMark> m_finished;
    DrawnMark m_current;
    bool m_drawing = false;
};

} // namespace Plainheart
