// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

namespace Plainheart {

/// Shows one component at a time, as wide as itself. It stands in for Loader.sourceComponent, which in Qt 6.4
/// refuses the components of files with "pragma ComponentBehavior: Bound". A page has dozens: in QML each
/// took as long as five rectangles.
class Slot : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QQmlComponent *component READ component WRITE setComponent NOTIFY componentChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(QQuickItem *item READ item NOTIFY itemChanged)
    Q_PROPERTY(bool fills READ fills WRITE setFills NOTIFY fillsChanged)

public:
    explicit Slot(QQuickItem *parent = nullptr);
    ~Slot() override;
    Q_DISABLE_COPY_MOVE(Slot)

    [[nodiscard]] QQmlComponent *component() const { return m_component; }
    void setComponent(QQmlComponent *component);
    /// Without it there is no item.
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    /// What is shown, or null.
    [[nodiscard]] QQuickItem *item() const { return m_item; }
    /// The item is as high as the slot; otherwise the slot is as high as its item.
    [[nodiscard]] bool fills() const { return m_fills; }
    void setFills(bool fills);

Q_SIGNALS:
    void componentChanged();
    void activeChanged();
    void itemChanged();
    void fillsChanged();

protected:
    void classBegin() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private Q_SLOTS:
    /// As Component.onCompleted.
    void begin();

private:
    /// The component whose item is to be shown, or null.
    [[nodiscard]] QQmlComponent *wanted() const { return m_active ? m_component.data() : nullptr; }
    void renew();
    void remove();
    /// Makes the item, in the size that it will have; null, and a warning, if it can't be made.
    [[nodiscard]] QQuickItem *make(QQmlComponent *component);
    void takeSize();
    void giveSize();

    QPointer<QQmlComponent> m_component;
    QPointer<QQmlComponent> m_shown; ///< the component that m_item is of
    QPointer<QQuickItem> m_item;
    bool m_active = true;
    bool m_fills = true;
    bool m_begun = false;
    bool m_renewing = false;
};

} // namespace Plainheart
