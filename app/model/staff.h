// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosksettings.h"
#include "language.h"
#include "mode.h"
#include "narrator.h"
#include "staffpin.h"

#include <functional>
#include <QObject>
#include <QPointer>
#include <QStorageInfo>
#include <QStringList>
#include <QTime>
#include <QTimer>
#include <QtQml/qqml.h>
#include <QVariantList>
#include <QVariantMap>

class QJSEngine;
class QQmlEngine;

namespace Plainheart {

class ContentStore;
class KioskMachine;
class Narration;
class Printing;
class Session;

/// The machine that the staff look after, and the clock on its wall.
struct StaffSetup {
    KioskMachine *machine = nullptr; ///< null: this is no kiosk, and there are no staff
    std::function<QTime()> clock = [] { return QTime::currentTime(); };
    /// Bytes that are free where a folder lies; less than 0: not known.
    std::function<qint64(const QString &)> freeBytes = [](const QString &folder) {
        const QStorageInfo storage(folder);
        return storage.isValid() ? storage.bytesAvailable() : -1;
    };
    QString contentFault = {}; ///< why a copy is shown and not the installed content; empty: it is that
};

/// How long the settings let a reader rest.
[[nodiscard]] Patience patienceOf(const KioskSettings &settings);

/// What the staff of a kiosk see and do: a PIN, and behind it the panel.
///
/// Everything of the panel acts only while it is open, and it opens only by the right PIN. When it opens, all
/// of the reader before is gone.
class Staff : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    /// "closed" (readers have the screen), "pin", "panel" or "cleaning".
    Q_PROPERTY(QString place READ place NOTIFY placeChanged)

    // The PIN. What is typed is never told.
    Q_PROPERTY(int typed READ typed NOTIFY pinChanged) ///< how many digits
    Q_PROPERTY(int digits READ digits CONSTANT)
    Q_PROPERTY(bool pinIsNew READ pinIsNew NOTIFY pinChanged) ///< there is none yet: one is chosen
    Q_PROPERTY(bool pinAgain READ pinAgain NOTIFY pinChanged) ///< the new one, a second time
    Q_PROPERTY(bool pinOpen READ pinOpen NOTIFY pinChanged) ///< digits are taken
    Q_PROPERTY(bool pinBusy READ pinBusy NOTIFY pinChanged) ///< it is being compared
    Q_PROPERTY(QString pinNotice READ pinNotice NOTIFY pinChanged) ///< what was wrong; empty: nothing

    // The panel.
    Q_PROPERTY(int lockLeft READ lockLeft NOTIFY secondPassed) ///< seconds until it locks
    Q_PROPERTY(int cleaningLeft READ cleaningLeft NOTIFY secondPassed)
    /// By the names of kiosk.toml, as "volume_limit".
    Q_PROPERTY(QVariantMap settings READ settings NOTIFY settingsChanged)
    /// What is wrong with the installed content, where a copy that was kept is shown in its place; mostly
    /// empty.
    Q_PROPERTY(QString contentFault READ contentFault CONSTANT)
    /// Of maps with code, name, on, first: every language of the content.
    Q_PROPERTY(QVariantList languages READ languages NOTIFY settingsChanged)
    /// What is wrong in the file of settings, as sentences.
    Q_PROPERTY(QStringList complaints READ complaints NOTIFY settingsChanged)
    Q_PROPERTY(QString settingsFile READ settingsFile CONSTANT)
    /// What became of the last thing that was done; empty: it was done, and there is nothing to say.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    /// Of maps with day, visits, pages, prints: the newest first.
    Q_PROPERTY(QVariantList days READ days NOTIFY lookedAround)
    /// Of maps with topic and visits: what was reached on those days.
    Q_PROPERTY(QVariantList topics READ topics NOTIFY lookedAround)
    /// Of maps with title, day and old: when each topic was checked last, and whether that is too long ago.
    Q_PROPERTY(QVariantList reviews READ reviews NOTIFY lookedAround)
    /// Of maps with began (a day and a time) and why: the last starts, the newest first.
    Q_PROPERTY(QVariantList starts READ starts NOTIFY lookedAround)
    Q_PROPERTY(QString touchScreen READ touchScreen NOTIFY lookedAround) ///< its name; empty: there is none
    Q_PROPERTY(bool touched READ touched NOTIFY secondPassed) ///< a finger was felt since the panel opened
    Q_PROPERTY(QString storageFree READ storageFree NOTIFY lookedAround) ///< as "38 GB"; empty: not known
    Q_PROPERTY(bool storageLow READ storageLow NOTIFY lookedAround)
    /// "" (not tried), "playing", "heard" or "silent".
    Q_PROPERTY(QString sound READ sound NOTIFY soundChanged)

    /// The screen is dark at this hour, unless somebody is there.
    Q_PROPERTY(bool night READ night NOTIFY nightChanged)

public:
    static constexpr int locksAfter = 300; ///< seconds without a touch
    static constexpr int pinStays = 60; ///< seconds without a touch
    static constexpr int cleans = 60; ///< seconds

    /// All but `store` must be there, and all must outlive this object.
    Staff(StaffSetup setup, const ContentStore *store, Session *session, Narration *narration,
          Printing *printing, QObject *parent = nullptr);
    ~Staff() override;

    /// Makes this the Staff of every page that the engine loads. It must outlive the engine.
    void attach(QQmlEngine *engine);
    static Staff *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] QString place() const;
    [[nodiscard]] int typed() const { return int(m_typed.size()); }
    [[nodiscard]] static int digits() { return 6; }
    [[nodiscard]] bool pinIsNew() const;
    [[nodiscard]] bool pinAgain() const { return !m_first.isEmpty(); }
    [[nodiscard]] bool pinOpen() const;
    [[nodiscard]] bool pinBusy() const;
    [[nodiscard]] QString pinNotice() const;
    [[nodiscard]] int lockLeft() const { return m_lockLeft; }
    [[nodiscard]] int cleaningLeft() const { return m_cleaningLeft; }
    [[nodiscard]] QVariantMap settings() const;
    [[nodiscard]] QVariantList languages() const;
    [[nodiscard]] QString contentFault() const { return m_contentFault; }
    [[nodiscard]] QStringList complaints() const;
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QVariantList days() const;
    [[nodiscard]] QVariantList topics() const;
    [[nodiscard]] QVariantList reviews() const;
    [[nodiscard]] QVariantList starts() const;
    [[nodiscard]] static QString touchScreen();
    [[nodiscard]] bool touched() const { return m_touched; }
    [[nodiscard]] QString storageFree() const;
    [[nodiscard]] bool storageLow() const;
    [[nodiscard]] QString sound() const { return m_sound; }
    [[nodiscard]] bool night() const { return m_night; }

    /// The touches on this window are those of whoever is there.
    Q_INVOKABLE void watch(QObject *window);
    /// The logo was held: asks for the PIN. The reader's page stays behind it.
    Q_INVOKABLE void knock();
    Q_INVOKABLE void type(int digit); ///< with the last one the PIN is compared
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clear();
    /// Back to the readers; from the panel to the next one, with the settings as they are now.
    Q_INVOKABLE void leave();

    /// Changes a setting by its name in kiosk.toml. False if the value can't be used; `notice` says why.
    Q_INVOKABLE bool change(const QString &name, const QVariant &value);
    /// Offers a language to readers, or no longer; the last one stays.
    Q_INVOKABLE void offer(const QString &language, bool offered);
    Q_INVOKABLE void lookAround(); ///< at printer, storage and counts
    Q_INVOKABLE void forgetNotice(); ///< it was read, and something else is done now
    Q_INVOKABLE void testSound();
    Q_INVOKABLE void testPrinter();
    Q_INVOKABLE void saveCounts(); ///< to a USB stick
    Q_INVOKABLE void clean();
    Q_INVOKABLE void endCleaning();
    Q_INVOKABLE void restart();
    Q_INVOKABLE void quitToLogin();

    /// How long a second takes, in ms: tests make it short.
    void setSecond(int second);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void placeChanged();
    void pinChanged();
    void secondPassed();
    void settingsChanged();
    void noticeChanged();
    void lookedAround();
    void soundChanged();
    void nightChanged();
    void endWanted(); ///< the program ends

private:
    enum class Place { Closed, Pin, Panel, Cleaning };

    [[nodiscard]] bool isOpen() const { return m_place == Place::Panel; }
    void go(Place place);
    void submit();
    void choose();
    void answered(StaffPin::Answer answer);
    void wipe(); ///< what was typed
    void tick();
    void lookAtClock();
    void use(const KioskSettings &before, const KioskSettings &now);
    void say(const QString &notice);
    void setSound(const QString &sound);
    [[nodiscard]] StaffPin *pin() const;

    KioskMachine *m_machine;
    std::function<QTime()> m_clock;
    std::function<qint64(const QString &)> m_freeBytes;
    QString m_contentFault;
    const ContentStore *m_store;
    QList<Language> m_there; ///< languages of the content
    Session *m_session;
    Narration *m_narration;
    Printing *m_printing;
    Narrator m_narrator;
    QPointer<QObject> m_window;
    Place m_place = Place::Closed;
    QTimer m_second; ///< while somebody of the staff is there
    QTimer m_wall; ///< looks at the clock

    QString m_typed;
    QString m_first; ///< the new PIN, typed once
    QString m_wrong; ///< what is said of the last PIN
    int m_lockLeft = locksAfter;
    int m_pinLeft = pinStays;
    int m_cleaningLeft = cleans;
    QString m_notice;
    QString m_sound;
    bool m_touched = false;
    bool m_night = false;
};

} // namespace Plainheart
