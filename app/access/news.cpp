// SPDX-License-Identifier: GPL-3.0-or-later
#include "news.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QMetaMethod>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformaccessibility.h>
#include <QtGui/qpa/qplatformintegration.h>
#include <QTimer>
#include <QtQuick/private/qquickaccessibleattached_p.h>
#include <QtQuick/private/qquickitem_p.h>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

/// Items of which something was asked. Only of these can a screen reader hold what is no longer true.
QSet<const QObject *> &asked()
{
    static QSet<const QObject *> items;
    return items;
}

QAccessible::UpdateHandler listener = nullptr;

/// What speaks by appearing, though nobody has asked for it.
bool speaksByAppearing(const QQuickItem *item)
{
    const auto *told = QQuickAccessibleAttached::attachedProperties(item);
    return told
        && (told->role() == QAccessible::Notification || told->role() == QAccessible::AlertMessage
            || told->role() == QAccessible::Dialog);
}

bool isNews(const QAccessibleEvent &event)
{
    const auto *item = qobject_cast<const QQuickItem *>(event.object());
    if (!item)
        return true;
    switch (event.type()) {
    case QAccessible::ObjectCreated:
        return item->parentItem(); // what stands nowhere yet can't be told
    case QAccessible::NameChanged:
    case QAccessible::DescriptionChanged:
    case QAccessible::ValueChanged:
    case QAccessible::StateChanged:
    case QAccessible::LocationChanged:
    case QAccessible::ObjectShow:
    case QAccessible::ObjectHide:
        break;
    default:
        return true;
    }
    return asked().contains(item) || (event.type() == QAccessible::ObjectShow && speaksByAppearing(item));
}

/// Qt 6.4 tells AT-SPI no such change of state; whoever has asked for the state once would hold the old one.
void tellSystemOfExpanding(QAccessibleInterface *node)
{
    QDBusConnection bus(u"a11y"_s); // Qt's own connection: what is told there comes from the program it knows
    if (!bus.isConnected())
        return;
    QDBusMessage signal
        = QDBusMessage::createSignal(u"/org/a11y/atspi/accessible/%1"_s.arg(QAccessible::uniqueId(node)),
                                     u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s);
    signal << u"expanded"_s << int(node->state().expanded) << 0
           << QVariant::fromValue(QDBusVariant(QVariant(0))) << QVariantMap();
    bus.send(signal);
}

void pass(QAccessibleEvent *event)
{
    if (!isNews(*event))
        return;
    if (listener) {
        listener(event);
        return;
    }
    if (QPlatformAccessibility *system = QGuiApplicationPrivate::platformIntegration()->accessibility())
        system->notifyAccessibilityUpdate(event);
    if (event->type() == QAccessible::StateChanged
        && static_cast<QAccessibleStateChangeEvent *>(event)->changedStates().expanded)
        tellSystemOfExpanding(event->accessibleInterface());
}

void tellChange(QObject *object, const QAccessible::State &changed)
{
    QAccessibleStateChangeEvent event(object, changed);
    QAccessible::updateAccessibility(&event);
}

/// Says where the keyboard is in the window that has become the active one: Qt says it only when it moves,
/// and at the start it has come to the first page before the window was there for anybody.
void tellFocus()
{
    const auto *window = qobject_cast<const QQuickWindow *>(QGuiApplication::focusWindow());
    QQuickItem *item = window ? window->activeFocusItem() : nullptr;
    while (item && !QQuickItemPrivate::get(item)->isAccessible)
        item = item->parentItem();
    if (!item)
        return;
    QAccessibleEvent event(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

class Watcher : public QObject, public QAccessible::ActivationObserver
{
    Q_OBJECT
public:
    Watcher()
    {
        connect(qApp, &QGuiApplication::focusWindowChanged, this, tellFocus);
        QAccessible::installActivationObserver(this);
    }
    ~Watcher() override { QAccessible::removeActivationObserver(this); }

    /// A screen reader has been found later than the window became the active one.
    void accessibilityActiveChanged(bool active) override
    {
        if (active)
            QTimer::singleShot(0, this, &Watcher::tellWhere); // not before Qt is ready to tell it
    }

public Q_SLOTS:
    void tellExpanded()
    {
        QAccessible::State changed;
        changed.expanded = true;
        tellChange(sender(), changed);
    }

private:
    static void tellWhere()
    {
        QWindow *window = QGuiApplication::focusWindow();
        if (!window)
            return;
        QAccessible::State changed;
        changed.active = true;
        tellChange(window, changed);
        tellFocus();
    }
};

Watcher *watcher = nullptr;

} // namespace

void installNews()
{
    if (watcher)
        return;
    watcher = new Watcher;
    watcher->setParent(qApp);
    QObject::connect(watcher, &QObject::destroyed, [] { watcher = nullptr; });
    QAccessible::installUpdateHandler(pass);
}

void wasAsked(const QObject *item) { asked().insert(item); }

void isGone(const QObject *item) { asked().remove(item); }

void listenToNews(QAccessible::UpdateHandler handler) { listener = handler; }

void tellExpanding(QObject *item)
{
    const QMetaObject *type = item->metaObject();
    const QMetaProperty property = type->property(type->indexOfProperty("expanded"));
    if (watcher && property.hasNotifySignal())
        QObject::connect(item, property.notifySignal(), watcher,
                         watcher->metaObject()->method(watcher->metaObject()->indexOfSlot("tellExpanded()")));
}

} // namespace Plainheart

#include "news.moc"
