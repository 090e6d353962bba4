// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation.h"
#include "myquestions.h"
#include "readerscreen.h"
#include "twoscreens.h"

#include <memory>
#include <QEvent>

namespace Plainheart {

/// What a console is told at its start.
struct ConsolePlan {
    QString language; ///< the clinician's; one that the content does not have is the patient's
    QString choices; ///< a file that remembers which screen is the patient's; empty: nothing does
    bool rehearsal = false; ///< a clinician tries it, with nobody before the screen
};

/// The clinician's window beside a patient's, with an engine of its own: its words are in the clinician's
/// language, and what it leads is the patient's Navigator and Session.
class ConsoleScreen : public QObject
{
    Q_OBJECT

public:
    /// `patient` is shown already. All must outlive this object.
    ConsoleScreen(const ContentStore *store, ReaderScreen *patient, const ConsolePlan &plan);

    /// Loads the console and puts both windows in their places; null if that fails.
    [[nodiscard]] QQuickWindow *show(QQuickWindow *patientWindow);

    [[nodiscard]] ReaderScreen &screen() { return m_screen; }
    [[nodiscard]] Conversation &conversation() { return *m_conversation; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ReaderScreen *m_patient;
    ConsolePlan m_plan;
    MyQuestions m_questions; ///< the patient's, as the console changes them
    std::unique_ptr<Conversation> m_conversation; ///< outlives the engine of the screen
    ReaderScreen m_screen;
    std::unique_ptr<TwoScreens> m_places;
};

} // namespace Plainheart
