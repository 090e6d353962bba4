// SPDX-License-Identifier: GPL-3.0-or-later
#include "usbstick.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

/// Where the counts may be written: to a medium that somebody brought, and nowhere else.
class tst_UsbStick : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sticksOnly()
    {
        QTemporaryFile mounts;
        QVERIFY(mounts.open());
        mounts.write("22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                     "30 22 0:25 / /run rw,nosuid shared:2 - tmpfs tmpfs rw\n"
                     "31 22 8:2 / /home/media/x rw shared:3 - ext4 /dev/sda2 rw\n"
                     "32 22 8:17 / /media/first rw,nosuid,nodev shared:4 - vfat /dev/sdb1 rw,flush\n"
                     "33 22 11:0 / /media/disc ro,nosuid shared:5 - iso9660 /dev/sr0 ro\n"
                     "34 22 8:33 / /media/locked rw shared:6 - vfat /dev/sdc1 ro\n"
                     "35 30 8:49 / /run/media/kiosk/MY\\040STICK rw shared:7 - exfat /dev/sdd1 rw\n");
        mounts.close();
        QCOMPARE(mountedSticks(mounts.fileName()),
                 (QStringList{ u"/run/media/kiosk/MY STICK"_s, u"/media/first"_s }));
    }

    void noneWhereNothingIsKnown()
    {
        QCOMPARE(mountedSticks(u"/nowhere/mountinfo"_s), QStringList());
        QCOMPARE(mountedSticks(), QStringList()); // no test machine has one
    }
};

QTEST_GUILESS_MAIN(tst_UsbStick)
#include "tst_usbstick.moc"
