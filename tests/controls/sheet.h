// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app.h"
#include "items.h"

#include <QAccessible>

class QPointingDevice;

namespace PlainheartTest {

/// In which program the control stands.
struct Place {
    Plainheart::Mode mode = Plainheart::Mode::Study;
    bool rightToLeft = false;
    bool reducedMotion = true;
};

/// One control alone in a window of its own, with the model and the theme that it has in the program.
class Sheet
{
public:
    /// `control` is QML. In it, `sheet.hit(value)` says that the control did something, and `sheet.given` is
    /// `given`. What it asks of the Navigator is a hit, too: an address, "term ID", "cite ID ID" or "sheet
    /// NAME".
    explicit Sheet(const QString &control, const Place &place = {}, const QVariant &given = {});
    ~Sheet();

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] QQuickItem *control() const; ///< the outermost item of `control`
    [[nodiscard]] Plainheart::Session &session() const;
    [[nodiscard]] Plainheart::Navigator &navigator() const;

    [[nodiscard]] int hits() const; ///< how often the control did something
    [[nodiscard]] QVariant last() const; ///< what it did last

    /// What assistive technology finds by this name: visible items only.
    [[nodiscard]] QList<QQuickItem *> allNamed(const QString &name) const;
    [[nodiscard]] QQuickItem *named(const QString &name) const; ///< the first; null if there is none

    /// A point of an item in the window: `share` of its width from the left, half its height down.
    [[nodiscard]] static QPoint at(const QQuickItem *item, double share = 0.5);
    /// A point where nothing is.
    [[nodiscard]] QPoint nowhere() const;

    void click(QPoint point) const;
    void press(QPoint from, QPoint to) const; ///< the mouse is pressed, moved, and released
    void touch(QPoint point) const;
    void drag(QPoint from, QPoint to) const; ///< with a finger
    void key(Qt::Key code) const;
    void type(const QString &text) const;
    void hold(Qt::Key code, int repeats) const; ///< a key that is held down repeats

    /// Goes with Tab until the item has the focus; false if Tab does not come there.
    [[nodiscard]] bool tabTo(const QQuickItem *item) const;

    /// What assistive technology does; false if the item does not offer it.
    [[nodiscard]] bool act(QQuickItem *item, const QString &action) const;

    /// Bindings, layouts and deferred calls are done.
    void settle() const;

private:
    [[nodiscard]] static QPointingDevice *finger();
    void touchAlong(const QList<QPoint> &points) const;

    std::unique_ptr<QObject> m_object;
    QQuickWindow *m_window = nullptr;
    struct Desk;
    Desk *m_desk = nullptr;
};

/// What assistive technology is told of an item.
[[nodiscard]] QAccessibleInterface *heard(QQuickItem *item);

/// Whether the mark of keyboard focus is shown round an item or a part of it.
[[nodiscard]] bool ringShows(QQuickItem *item);

} // namespace PlainheartTest
