// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopwishes.h"

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
    DesktopWish (*wish)(const QVariant &value);
};

const QList<Setting> &settings()
{
    static const QList<Setting> all{
        { u"org.gnome.desktop.interface"_s, u"enable-animations"_s,
          [](const QVariant &value) {
              const bool off = value.typeId() == QMetaType::Bool && !value.toBool();
              return DesktopWish{ .lessMotion = off, .textSize = {} };
          } },
        { u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s,
          [](const QVariant &value) {
              bool number = false;
              const double factor = value.toDouble(&number);
              return DesktopWish{ .lessMotion = number && factor == 0, .textSize = {} };
          } },
        { u"org.freedesktop.appearance"_s, u"contrast"_s,
          [](const QVariant &value) {
              constexpr uint higher = 1; // 0: no preference
              const bool wanted = value.typeId() == QMetaType::UInt && value.toUInt() == higher;
              return DesktopWish{ .highContrast = wanted, .textSize = {} };
          } },
        { u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s,
          [](const QVariant &value) {
              const bool on = value.typeId() == QMetaType::Bool && value.toBool();
              return DesktopWish{ .highContrast = on, .textSize = {} };
          } },
        { u"org.gnome.desktop.interface"_s, u"text-scaling-factor"_s,
          [](const QVariant &value) {
              DesktopWish wish;
              // Smaller than usual is not for these readers.
              if (value.typeId() == QMetaType::Double && value.toDouble() > 1)
                  wish.textSize = value.toDouble();
              return wish;
          } },
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

void follow(Session *session, const FollowedWishes &followed, const DesktopWish &wish)
{
    if (followed.motion && wish.lessMotion)
        session->startWithReducedMotion();
    if (followed.contrast && wish.highContrast)
        session->startWithTheme(u"high-contrast"_s);
    if (followed.textSize && wish.textSize)
        session->startWithTextSize(*wish.textSize);
}

} // namespace

DesktopWish wishOf(const QString &group, const QString &key, const QVariant &value)
{
    for (const Setting &setting : settings()) {
        if (setting.group == group && setting.key == key)
            return setting.wish(value);
    }
    return {};
}

void followDesktop(Session *session, const FollowedWishes &followed)
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
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, session,
                         [session, followed, setting, watcher] {
                             const QDBusPendingReply<QDBusVariant> reply = *watcher;
                             watcher->deleteLater();
                             if (reply.isValid())
                                 follow(session, followed, setting.wish(unwrapped(reply.value().variant())));
                         });
    }
}

} // namespace Plainheart
