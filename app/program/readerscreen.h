// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library.h"
#include "marks.h"
#include "narration.h"
#include "navigator.h"
#include "patientscreen.h"
#include "printing.h"
#include "record.h"
#include "selfvoicing.h"
#include "session.h"
#include "staff.h"
#include "takehome.h"
#include "windowengine.h"

#include <QVariantMap>

class QQuickWindow;

namespace Plainheart {

class ContentStore;

/// One reader's window with all that is the reader's own: one engine with its Session, Library, Navigator and
/// Theme. Several can stand over one store, and none knows of the others.
class ReaderScreen
{
public:
    /// `store` may be null and must outlive this object.
    ReaderScreen(const ContentStore *store, SessionConfig config, Speakers speakers = Speakers::real(),
                 const RecordPlan &record = {}, PrintSetup printing = PrintSetup::real(),
                 StaffSetup staff = {}, WindowEngine engine = WindowEngine());

    ~ReaderScreen();

    /// Loads the window, with properties of it; null if that fails (a fault of the program, which Qt has
    /// printed then). `file` is another than that of the mode, below the QML of Plainheart.
    [[nodiscard]] QQuickWindow *show(const QVariantMap &properties = {}, const QString &file = {});

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] const Library &library() const { return m_library; }
    [[nodiscard]] Marks &marks() { return m_marks; }
    [[nodiscard]] PatientScreen &patientScreen() { return m_patientScreen; }
    [[nodiscard]] Navigator &navigator() { return m_navigator; }
    [[nodiscard]] Narration &narration() { return m_narration; }
    [[nodiscard]] TakeHome &takeHome() { return m_takeHome; }
    [[nodiscard]] Record &record() { return m_record; }
    [[nodiscard]] Printing &printing() { return m_printing; }
    [[nodiscard]] SelfVoicing &selfVoicing() { return m_selfVoicing; }
    [[nodiscard]] Staff &staff() { return m_staff; }
    [[nodiscard]] QQmlApplicationEngine &engine() { return *m_engine.get(); }

private:
    // The order is that of dependence: the engine goes first.
    Session m_session;
    Library m_library;
    Navigator m_navigator;
    Narration m_narration;
    TakeHome m_takeHome;
    Record m_record;
    Printing m_printing;
    SelfVoicing m_selfVoicing;
    Staff m_staff;
    Marks m_marks;
    PatientScreen m_patientScreen;
    WindowEngine m_engine;
};

} // namespace Plainheart
