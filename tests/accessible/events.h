// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>

class QQuickItem;

namespace PlainheartTest {

/// What a screen reader is told of changes while this lives. One at a time.
class Events
{
public:
    Events();
    ~Events();
    Events(const Events &) = delete;
    Events &operator=(const Events &) = delete;

    /// Forgets what was told so far.
    void clear();

    [[nodiscard]] const QStringList &announced() const { return m_announced; }
    [[nodiscard]] bool focusMoved() const { return m_focusMoved; }
    /// Announcements, the names of what took the focus, and the names and descriptions that what has it has
    /// now, in the order in which they came; "window": it has become the active one.
    [[nodiscard]] const QStringList &heard() const { return m_heard; }
    /// How many changes were told, of any kind.
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool renamed(const QObject *item) const { return m_renamed.contains(item); }
    /// Whether it was told that the item is checked, selected or expanded now, or no longer.
    [[nodiscard]] bool checked(const QObject *item) const { return m_checked.contains(item); }
    [[nodiscard]] bool valueChanged(const QObject *item) const { return m_values.contains(item); }

private:
    static void handle(QAccessibleEvent *event);

    QStringList m_announced;
    QStringList m_heard;
    int m_count = 0;
    QList<const QObject *> m_renamed;
    bool m_focusMoved = false;
    QList<const QObject *> m_checked;
    QList<const QObject *> m_values;
};

} // namespace PlainheartTest
