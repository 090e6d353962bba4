// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerscreen.h"

#include "contentstore.h"
#include "memory.h"

#include <QQuickWindow>

namespace Plainheart {

ReaderScreen::ReaderScreen(const ContentStore *store, SessionConfig config, Speakers speakers,
                           const RecordPlan &record, PrintSetup printing, StaffSetup staff,
                           WindowEngine engine)
    : m_session(std::move(config))
    , m_library(store, &m_session)
    , m_navigator(nullptr)
    , m_narration(std::move(speakers), &m_session, &m_library, &m_navigator)
    , m_takeHome(store, &m_session)
    , m_record(record, &m_session, &m_library, &m_navigator, &m_narration)
    , m_printing(std::move(printing), &m_session)
    , m_selfVoicing(&m_session, &m_navigator, &m_narration)
    , m_staff(std::move(staff), store, &m_session, &m_narration, &m_printing)
    , m_marks(nullptr)
    , m_patientScreen(&m_navigator, &m_session)
    , m_engine(std::move(engine))
{
    m_session.attach(m_engine.get());
    m_library.attach(m_engine.get());
    m_navigator.attach(m_engine.get());
    m_narration.attach(m_engine.get());
    m_takeHome.attach(m_engine.get());
    m_record.attach(m_engine.get());
    m_printing.attach(m_engine.get());
    m_selfVoicing.attach(m_engine.get());
    m_staff.attach(m_engine.get());
    m_marks.attach(m_engine.get());
    m_patientScreen.attach(m_engine.get());
    // What was drawn belongs to the page.
    QObject::connect(&m_navigator, &Navigator::addressChanged, &m_marks, &Marks::clear);
    QObject::connect(&m_session, &Session::startedOver, &m_marks, [this] { m_marks.setTool({}); });
    QObject::connect(&m_library, &Library::lost, &m_session,
                     [this, store] { m_session.loseContent(*store->health().fault()); });
    QObject::connect(&m_library, &Library::changed, &m_navigator, &Navigator::again);
    QObject::connect(&m_printing, &Printing::printersChanged, &m_takeHome, [this] {
        if (const auto paper = paperFromWord(m_printing.chosen().paper))
            m_takeHome.setPaper(*paper);
    });
    QObject::connect(&m_session, &Session::startedOver, &m_navigator,
                     [this] { m_navigator.startOver(m_session.startPage()); });
}

// What the console shows of the patient's page lives by the patient's engine.
ReaderScreen::~ReaderScreen() { m_patientScreen.forgetMirror(); }

QQuickWindow *ReaderScreen::show(const QVariantMap &properties, const QString &file)
{
    m_engine->setInitialProperties(properties);
    m_engine.load(file.isEmpty() ? QString::fromLatin1(planOf(m_session.mode()).window) : file);
    const QObjectList roots = m_engine->rootObjects();
    if (roots.isEmpty())
        return nullptr;
    auto *window = qobject_cast<QQuickWindow *>(roots.constFirst());
    freeBeforeInput(window);
    return window;
}

} // namespace Plainheart
