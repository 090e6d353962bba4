// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopmotion.h"

#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// The desktop's own wish for less movement, as its settings portal tells it.
class tst_DesktopMotion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asks_data()
    {
        const QString gnome = u"org.gnome.desktop.interface"_s;
        const QString kde = u"org.kde.kdeglobals.KDE"_s;
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("less");
        QTest::newRow("GNOME: animations off") << gnome << u"enable-animations"_s << QVariant(false) << true;
        QTest::newRow("GNOME: animations on") << gnome << u"enable-animations"_s << QVariant(true) << false;
        QTest::newRow("GNOME: not a yes or no")
            << gnome << u"enable-animations"_s << QVariant(u"no"_s) << false;
        QTest::newRow("GNOME: another key") << gnome << u"cursor-blink"_s << QVariant(false) << false;
        QTest::newRow("KDE: instant") << kde << u"AnimationDurationFactor"_s << QVariant(u"0"_s) << true;
        QTest::newRow("KDE: half as long")
            << kde << u"AnimationDurationFactor"_s << QVariant(u"0.5"_s) << false;
        QTest::newRow("KDE: not a number")
            << kde << u"AnimationDurationFactor"_s << QVariant(u"fast"_s) << false;
        QTest::newRow("KDE: nothing") << kde << u"AnimationDurationFactor"_s << QVariant() << false;
    }
    void asks()
    {
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        QTEST(asksForLessMotion(group, key, value), "less");
    }
};

QTEST_GUILESS_MAIN(tst_DesktopMotion)
#include "tst_desktopmotion.moc"
