// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopwishes.h"
#include "session.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QMap>
#include <QProcess>
#include <QTest>

using namespace Plainheart;
using namespace Qt::StringLiterals;

namespace {

const QString gnome = u"org.gnome.desktop.interface"_s;
const QString kde = u"org.kde.kdeglobals.KDE"_s;
const QString looks = u"org.freedesktop.appearance"_s;
const QString a11y = u"org.gnome.desktop.a11y.interface"_s;

} // namespace

/// The settings portal of a desktop.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    QMap<QString, QVariant> settings; ///< "group key"
    int asked = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        ++asked;
        const QVariant value = settings.value(group + u' ' + key);
        if (!value.isValid())
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
        // As the portal does it: a variant in a variant.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }
};

/// The desktop's own wishes, as its settings portal tells them.
class tst_DesktopWishes : public QObject
{
    Q_OBJECT
private:
    QProcess m_bus;
    Portal m_portal;

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start(u"dbus-daemon"_s, { u"--session"_s, u"--nofork"_s, u"--print-address"_s });
        QVERIFY(m_bus.waitForReadyRead());
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection desktop = QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s);
        QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                       QDBusConnection::ExportAllSlots));
        QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_bus.terminate();
        m_bus.waitForFinished();
    }

    void wishes_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("less");
        QTest::addColumn<bool>("contrast");
        QTest::addColumn<double>("size");
        const auto row = [](const char *name, const QString &group, const QString &key, const QVariant &value,
                            bool less, bool contrast = false, double size = 0) {
            QTest::newRow(name) << group << key << value << less << contrast << size;
        };
        row("GNOME: animations off", gnome, u"enable-animations"_s, false, true);
        row("GNOME: animations on", gnome, u"enable-animations"_s, true, false);
        row("GNOME: not a yes or no", gnome, u"enable-animations"_s, u"no"_s, false);
        row("GNOME: another key", gnome, u"cursor-blink"_s, false, false);
        row("KDE: instant", kde, u"AnimationDurationFactor"_s, u"0"_s, true);
        row("KDE: half as long", kde, u"AnimationDurationFactor"_s, u"0.5"_s, false);
        row("KDE: not a number", kde, u"AnimationDurationFactor"_s, u"fast"_s, false);
        row("KDE: nothing", kde, u"AnimationDurationFactor"_s, {}, false);
        row("more contrast", looks, u"contrast"_s, 1U, false, true);
        row("usual contrast", looks, u"contrast"_s, 0U, false);
        row("contrast of another kind", looks, u"contrast"_s, u"1"_s, false);
        row("GNOME: high contrast", a11y, u"high-contrast"_s, true, false, true);
        row("GNOME: no high contrast", a11y, u"high-contrast"_s, false, false);
        row("larger text", gnome, u"text-scaling-factor"_s, 1.5, false, false, 1.5);
        row("usual text", gnome, u"text-scaling-factor"_s, 1.0, false);
        row("smaller text", gnome, u"text-scaling-factor"_s, 0.75, false);
        row("text without a size", gnome, u"text-scaling-factor"_s, u"large"_s, false);
    }
    void wishes()
    {
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        const DesktopWish wish = wishOf(group, key, value);
        QTEST(wish.lessMotion, "less");
        QTEST(wish.highContrast, "contrast");
        QTEST(wish.textSize.value_or(0), "size");
    }

    void followed_data()
    {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<QVariantList>("values");
        QTest::addColumn<bool>("free");
        QTest::addColumn<bool>("less");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<double>("size");
        const QStringList all{ gnome + u" enable-animations"_s, looks + u" contrast"_s,
                               gnome + u" text-scaling-factor"_s };
        const QVariantList wanted{ false, 1U, 1.5 };
        QTest::newRow("as it wishes") << all << wanted << true << true << u"high-contrast"_s << 1.5;
        QTest::newRow("as the reader chose") << all << wanted << false << false << u"light"_s << 1.0;
        QTest::newRow("GNOME's own contrast")
            << QStringList{ a11y + u" high-contrast"_s } << QVariantList{ true } << true << false
            << u"high-contrast"_s << 1.0;
        QTest::newRow("between two sizes") << QStringList{ gnome + u" text-scaling-factor"_s }
                                           << QVariantList{ 1.3 } << true << false << u"light"_s << 1.25;
        QTest::newRow("above the largest") << QStringList{ gnome + u" text-scaling-factor"_s }
                                           << QVariantList{ 3.0 } << true << false << u"light"_s << 2.0;
        QTest::newRow("nothing") << QStringList() << QVariantList() << true << false << u"light"_s << 1.0;
    }
    /// Of a desktop that is asked over the bus.
    void followed()
    {
        QFETCH(QStringList, settings);
        QFETCH(QVariantList, values);
        QFETCH(bool, free);
        m_portal.settings.clear();
        for (qsizetype i = 0; i < settings.size(); ++i)
            m_portal.settings.insert(settings.at(i), values.at(i));
        m_portal.asked = 0;
        Session session({});
        followDesktop(&session, { .motion = free, .contrast = free, .textSize = free });
        QTRY_COMPARE(m_portal.asked, 5);
        QTest::qWait(100); // the last answer is on its way
        QTEST(session.reducedMotion(), "less");
        QTEST(session.theme(), "theme");
        QTEST(session.textSize(), "size");
        // The next reader finds the desktop's wishes, too.
        session.setTheme(u"dark"_s);
        session.setTextSize(1);
        session.startOver();
        QTEST(session.theme(), "theme");
        QTEST(session.textSize(), "size");
    }

    /// Who chose before the answer came has chosen.
    void whatIsChosenMeanwhileStays()
    {
        m_portal.settings = { { looks + u" contrast"_s, 1U }, { gnome + u" text-scaling-factor"_s, 1.5 } };
        m_portal.asked = 0;
        Session session({});
        followDesktop(&session);
        session.setTheme(u"dark"_s);
        session.setTextSize(2);
        QTRY_COMPARE(m_portal.asked, 5);
        QTest::qWait(100);
        QCOMPARE(session.theme(), u"dark"_s);
        QCOMPARE(session.textSize(), 2.0);
    }
};

QTEST_GUILESS_MAIN(tst_DesktopWishes)
#include "tst_desktopwishes.moc"
