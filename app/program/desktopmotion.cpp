// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopmotion.h"

#include "session.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QList>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct Setting {
    QString group;
    QString key;
};

const QList<Setting> &settings()
{
    static const QList<Setting> all{
        { u"org.gnome.desktop.interface"_s, u"enable-animations"_s },
        { u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s },
    };
    return all;
}

/// The portal wraps values in one or two variants, by its version.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

bool asksForLessMotion(const QString &group, const QString &key, const QVariant &value)
{
    if (group == settings().at(0).group && key == settings().at(0).key)
        return value.typeId() == QMetaType::Bool && !value.toBool();
    if (group == settings().at(1).group && key == settings().at(1).key) {
        bool number = false;
        const double factor = value.toDouble(&number);
        return number && factor == 0;
    }
    return false;
}

void followDesktopMotion(Session *session)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    for (const Setting &setting : settings()) {
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
                                                           u"/org/freedesktop/portal/desktop"_s,
                                                           u"org.freedesktop.portal.Settings"_s, u"Read"_s);
        call << setting.group << setting.key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), session);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, session, [session, setting, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            watcher->deleteLater();
            if (reply.isValid()
                && asksForLessMotion(setting.group, setting.key, unwrapped(reply.value().variant())))
                session->startWithReducedMotion();
        });
    }
}

} // namespace Plainheart
