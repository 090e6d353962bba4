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
    /// What was said of changes: announcements, and the names and descriptions that what has the focus has
    /// now.
    [[nodiscard]] const QStringList &heard() const { return m_heard; }
    [[nodiscard]] bool focusMoved() const { return m_focusMoved; }
    /// Whether it was told that the item is checked or selected now, or no longer.
    [[nodiscard]] bool checked(const QObject *item) const { return m_checked.contains(item); }
    [[nodiscard]] bool valueChanged(const QObject *item) const { return m_values.contains(item); }

private:
    static void handle(QAccessibleEvent *event);

    QStringList m_announced;
    QStringList m_heard;
    bool m_focusMoved = false;
    QList<const QObject *> m_checked;
    QList<const QObject *> m_values;
    QAccessible::UpdateHandler m_before = nullptr;
};

} // namespace PlainheartTest
