// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consolescreen.h"
#include "contentstore.h"
#include "error.h"
#include "firstwindow.h"
#include "options.h"
#include "readerscreen.h"
#include "translations.h"

#include <functional>
#include <memory>
#include <QDate>
#include <QPointer>
#include <QQuickWindow>
#include <QStringList>

namespace Plainheart {

/// What the program finds around it. Read once, at the edge; tests and benchmarks set it.
struct Surroundings {
    QString contentFile; ///< where the content lies if the command line names none
    std::function<QDate()> calendar = [] { return QDate::currentDate(); }; ///< tells the day
    QStringList languages; ///< the system's, most wanted first: "en-GB", "en"
    Screen screen;
    QString dataFolder = {}; ///< the reader's own; empty: nothing is remembered
    QString screenChoices = {}; ///< a file that remembers which screen is the patient's; empty: nothing does
    StaffSetup staff = {}; ///< of a kiosk; with no machine there are none
    QString keptContent = {}; ///< a copy of the content that was good last; empty: none is kept
};

/// Where the reader's record lies; empty: nothing is remembered.
[[nodiscard]] QString recordFile(const Options &options, const Surroundings &around);

/// The app: the content, and the reader's screen over it.
class Program
{
public:
    /// Opens the content. A file that the command line names must be readable; if the installed one is not,
    /// the copy that was good last is shown, and without one the window will open with a page that says so. A
    /// page or a language that the content does not have is an error.
    [[nodiscard]] static Result<std::unique_ptr<Program>> make(const Options &options,
                                                               const Surroundings &around);

    /// Loads the window; null if that fails (a fault of the program, which Qt has printed then).
    [[nodiscard]] QQuickWindow *show();

    /// The window of whoever leads the reader; null where nobody does.
    [[nodiscard]] QQuickWindow *console() const { return m_consoleWindow; }

    [[nodiscard]] Session *consoleSession() { return m_console ? &m_console->screen().session() : nullptr; }
    /// What is told in it; null where nobody leads.
    [[nodiscard]] Conversation *conversation() { return m_console ? &m_console->conversation() : nullptr; }

    /// What a later start asks for. The reader can go back to where they were.
    void open(const Wish &wish);

    [[nodiscard]] Session &session() { return m_screen->session(); }
    [[nodiscard]] Navigator &navigator() { return m_screen->navigator(); }
    [[nodiscard]] const ContentStore *store() const { return m_store.get(); } ///< null if there is no content
    [[nodiscard]] Printing &printing() { return m_screen->printing(); }
    [[nodiscard]] Staff &staff() { return m_screen->staff(); }
    [[nodiscard]] PatientScreen &patientScreen() { return m_screen->patientScreen(); }
    [[nodiscard]] Marks &marks() { return m_screen->marks(); }
    [[nodiscard]] Record &record() { return m_screen->record(); }
    /// The copy of the content that the next start will show if what is read now is lost; empty: there is
    /// none.
    [[nodiscard]] QString keptContent() const { return m_toKeep.copy; }
    [[nodiscard]] QQmlApplicationEngine &engine() { return m_screen->engine(); }

private:
    struct Kept {
        QString content; ///< the file that is read
        QString copy; ///< empty: none is kept
    };

    void lookAfterContent(); ///< once the first page is there
    Program(const Options &options, const Screen &screen, std::unique_ptr<ContentStore> store,
            SessionConfig config, const QString &packFile, const RecordPlan &record, ConsolePlan console,
            StaffSetup staff, WindowEngine engine);

    // The order is that of dependence: the store goes last.
    Options m_options;
    Kept m_toKeep;
    Screen m_display;
    QPointer<QQuickWindow> m_window;
    std::unique_ptr<ContentStore> m_store;
    std::unique_ptr<ReaderScreen> m_screen;
    ConsolePlan m_consolePlan;
    std::unique_ptr<ConsoleScreen> m_console;
    QPointer<QQuickWindow> m_consoleWindow;
    Translations m_translations;
};

} // namespace Plainheart
