// SPDX-License-Identifier: GPL-3.0-or-later
#include "consolescreen.h"

#include <QCoreApplication>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

SessionConfig configOf(const ReaderScreen &patient, const QString &language)
{
    SessionConfig config = patient.session().config();
    config.waits = false;
    config.reader = {};
    config.reader.language = language.isEmpty() ? patient.session().language() : language;
    config.reader.theme = patient.session().theme();
    config.reader.reducedMotion = patient.session().reducedMotion();
    return config;
}

} // namespace

ConsoleScreen::ConsoleScreen(const ContentStore *store, ReaderScreen *patient, const ConsolePlan &plan)
    : m_patient(patient)
    , m_plan(plan)
    , m_questions(&patient->session(), &patient->library())
    , m_screen(store, configOf(*patient, plan.language))
{
    m_conversation = std::make_unique<Conversation>(ConversationSetup{ .store = store,
                                                                       .console = &m_screen.session(),
                                                                       .session = &patient->session(),
                                                                       .navigator = &patient->navigator(),
                                                                       .questions = &m_questions,
                                                                       .takeHome = &patient->takeHome(),
                                                                       .printing = &patient->printing() });
    m_conversation->attach(&m_screen.engine());
    const auto light = [this] { m_patient->patientScreen().setLit(m_conversation->parts()); };
    connect(m_conversation.get(), &Conversation::partsChanged, this, light);
    connect(m_conversation.get(), &Conversation::placeChanged, this, light);
    patient->patientScreen().attach(&m_screen.engine());
    patient->marks().attach(&m_screen.engine());
}

QQuickWindow *ConsoleScreen::show(QQuickWindow *patientWindow)
{
    m_patient->patientScreen().setWindow(patientWindow);
    QQuickWindow *console = m_screen.show({ { u"visible"_s, false } },
                                          QString::fromLatin1(planOf(m_screen.session().mode()).console));
    if (!console)
        return nullptr;
    console->installEventFilter(this);
    m_places = std::make_unique<TwoScreens>(&m_patient->patientScreen(), console, m_plan.choices,
                                            m_plan.rehearsal);
    m_places->place();
    return console;
}

bool ConsoleScreen::eventFilter(QObject *watched, QEvent *event)
{
    // The patient's window is not one that anybody closes: the console ends both.
    if (event->type() == QEvent::Close)
        QCoreApplication::quit();
    return QObject::eventFilter(watched, event);
}

} // namespace Plainheart
