// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigator.h"
#include "session.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QSizeF>
#include <QStringList>
#include <QtQml/qqml.h>

#include <memory>

class QJSEngine;
class QPointingDevice;
class QQmlEngine;

namespace Plainheart {

/// A patient's screen beside a clinician: what the console knows of it, and what it does to it.
///
/// Both engines have it: the patient's window draws what is held or blanked, the console leads. Without a
/// console nobody leads, and it is as any reader's window.
class PatientScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    /// How the two windows stand.
    Q_PROPERTY(Plainheart::PatientScreen::Place place READ place NOTIFY placeChanged)
    /// There is another screen that could be the patient's.
    Q_PROPERTY(bool hasOtherScreen READ hasOtherScreen NOTIFY placeChanged)
    /// Nothing is kept, and no patient is there.
    Q_PROPERTY(bool rehearsal READ rehearsal NOTIFY placeChanged)
    /// The patient sees paper and logo only.
    Q_PROPERTY(bool blank READ blank WRITE setBlank NOTIFY coverChanged)
    /// The patient's screen stays as it is while the clinician looks something up.
    Q_PROPERTY(bool frozen READ frozen WRITE setFrozen NOTIFY coverChanged)
    Q_PROPERTY(QSizeF size READ size NOTIFY sizeChanged)
    /// Parts of the page that are lit, as walkthrough.yaml names them.
    Q_PROPERTY(QStringList lit READ lit WRITE setLit NOTIFY litChanged)
    /// The patient's own: where they are, and how they read.
    Q_PROPERTY(Plainheart::Navigator *navigator READ navigator CONSTANT)
    Q_PROPERTY(Plainheart::Session *session READ session CONSTANT)

public:
    enum class Place {
        Alone, ///< there is no console
        OwnScreen, ///< the patient's window has a screen for itself
        Beside, ///< one screen: console and patient's page side by side
        Front, ///< one screen, and the patient's page has all of it
        Behind, ///< one screen, and the console has all of it
        Lost, ///< its screen was taken away
    };
    Q_ENUM(Place)

    /// Both must outlive this object.
    PatientScreen(Navigator *navigator, Session *session, QObject *parent = nullptr);
    ~PatientScreen() override;

    /// Makes this the PatientScreen of every page that the engine loads; the first engine is the patient's.
    void attach(QQmlEngine *engine);
    static PatientScreen *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    /// The window that the patient sees; null: none is led.
    void setWindow(QQuickWindow *window);
    [[nodiscard]] QQuickWindow *window() const { return m_window; }

    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] bool hasOtherScreen() const { return m_hasOtherScreen; }
    void setPlace(Place place, bool hasOtherScreen);
    [[nodiscard]] bool rehearsal() const { return m_rehearsal; }
    void setRehearsal(bool rehearsal);

    [[nodiscard]] bool blank() const { return m_blank; }
    void setBlank(bool blank);
    [[nodiscard]] bool frozen() const { return !m_still.isNull(); }
    /// What was looked up meanwhile is left again: the patient goes on where they were.
    void setFrozen(bool frozen);
    /// What it shows while it stays; null while it does not.
    [[nodiscard]] QImage still() const { return m_still; }
    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] QStringList lit() const { return m_lit; }
    void setLit(const QStringList &lit);
    [[nodiscard]] Navigator *navigator() const { return m_navigator; }
    [[nodiscard]] Session *session() const { return m_session; }

    /// Shows the patient's page a second time, in a place of another window.
    Q_INVOKABLE void showIn(QQuickItem *place);
    void forgetMirror(); ///< before the patient's engine goes
    /// Shows the patient what was looked up while their screen stayed.
    Q_INVOKABLE void showWhatWasLookedUp();
    /// Where only one screen is: the other of the two windows comes to the front.
    Q_INVOKABLE void changeOver();
    /// The two windows exchange their screens.
    Q_INVOKABLE void exchangeScreens();
    /// What a clinician does to the picture of the page in the console happens on the page: a press of
    /// `button` at a point of it, with `type` a QEvent::Type of a mouse.
    void touch(int type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons, quint64 time);
    /// `angle` in eighths of a degree.
    void turnWheel(QPointF at, QPoint pixels, QPoint angle, quint64 time);

Q_SIGNALS:
    void placeChanged();
    void coverChanged();
    void sizeChanged();
    void litChanged();
    void changeOverWanted();
    void exchangeWanted();
    /// The patient's page was touched on the screen that both share: keys are the console's again.
    void consoleWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void giveKeysBack();

    Navigator *m_navigator;
    Session *m_session;
    QPointer<QQmlEngine> m_engine; ///< the patient's
    std::unique_ptr<QQuickItem> m_mirror;
    QPointer<QQuickWindow> m_window;
    std::unique_ptr<QPointingDevice> m_hand; ///< the clinician's, on the patient's page
    Place m_place = Place::Alone;
    bool m_hasOtherScreen = false;
    bool m_rehearsal = false;
    bool m_blank = false;
    QImage m_still;
    QString m_heldAt; ///< the address that stays on the patient's screen
    QStringList m_lit;
};

} // namespace Plainheart
