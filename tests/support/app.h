// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentstore.h"
#include "mutespeakers.h"
#include "paperless.h"
#include "readerscreen.h"

#include <functional>
#include <memory>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTest>

namespace PlainheartTest {

/// The store that the build made of content/.
[[nodiscard]] QString builtContent();

/// How an App is started.
struct Start {
    Plainheart::Mode mode = Plainheart::Mode::Study;
    QString content
        = builtContent(); ///< file of the content store; one that can't be opened gives the error page
    QString language = QStringLiteral("en");
    QString theme = QStringLiteral("light");
    double textSize = 1;
    bool reducedMotion = true;
    /// Fades and slides take their time, as in the program.
    bool unhurried = false;
    /// A kiosk begins with the screen that waits for a reader.
    bool waits = false;
    QSize size = QSize(1280, 800);
    QString page = QStringLiteral("home");
    Plainheart::Clinic clinic;
    QString record; ///< the file in which the reader's record lies; empty: nothing is remembered
    std::function<QDate()> calendar = [] { return QDate(2026, 11, 21); };
    /// How long a sentence is heard, in ms; 0: the language has no voice.
    int sentenceTime = 60'000;
    QList<Plainheart::Printer> printers; ///< those that the machine has
    Plainheart::PrintFault printFault = Plainheart::PrintFault::None; ///< what keeps them from being found
    QString printer; ///< the one that the staff named
    /// A window that is not shown is laid out by complete() and never drawn.
    bool shown = true;
    /// Of a kiosk whose staff have a panel; it outlives the App.
    Plainheart::KioskMachine *machine = nullptr;
    std::function<QTime()> clock = [] { return QTime(12, 0); };
    QString contentFault; ///< what is wrong with the installed content, where a copy stands in for it
    bool screenReader = false; ///< one runs, as far as the app knows
};

/// While it lives, what App::takeWarnings() takes is kept.
class KeptWarnings
{
public:
    KeptWarnings();
    ~KeptWarnings();
    Q_DISABLE_COPY_MOVE(KeptWarnings)
};

/// The program's window with its session and content, as the program starts them.
class App
{
public:
    explicit App(const Start &start = {});
    ~App();

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] Plainheart::Session &session() const { return m_screen->session(); }
    [[nodiscard]] const Plainheart::ContentStore *store() const { return m_store.get(); }
    [[nodiscard]] QQmlEngine *engine() { return &m_screen->engine(); }
    [[nodiscard]] Plainheart::Navigator &navigator() { return m_screen->navigator(); }
    [[nodiscard]] Plainheart::Narration &narration() const { return m_screen->narration(); }
    [[nodiscard]] Plainheart::Record &record() const { return m_screen->record(); }
    [[nodiscard]] Plainheart::Printing &printing() const { return m_screen->printing(); }
    [[nodiscard]] Plainheart::TakeHome &takeHome() const { return m_screen->takeHome(); }
    [[nodiscard]] Paperless &paperless() const { return *m_paperless; }
    [[nodiscard]] Plainheart::SelfVoicing &selfVoicing() const { return m_screen->selfVoicing(); }
    [[nodiscard]] Plainheart::Staff &staff() const { return m_screen->staff(); }
    [[nodiscard]] MuteOutput &speakers() const { return *m_speakers; }
    [[nodiscard]] QQuickItem *page() const { return m_screen->navigator().page(); }
    [[nodiscard]] QString address() const { return m_screen->navigator().address(); }
    /// The singleton of Plainheart.Theme.
    [[nodiscard]] QObject *theme();

    /// What the program does when the first page is shown.
    void checkRest() { m_store->checkRest(); }
    void resize(QSize size);
    /// Opens an address from a clean start: plain words, nothing laid over the page.
    void open(const QString &address, const QString &level = QStringLiteral("plain"));
    /// Opens an address as a link does: the page before it can be gone back to. As complete as after
    /// complete().
    void visit(const QString &address);
    /// Bindings, deferred calls and layouts are done; nothing needs to be drawn for it.
    void complete();
    /// As complete(), and what was to be drawn is drawn, and nothing fades or slides any more. A picture may
    /// still tell its story.
    void settle();
    /// Closes every popover.
    void closePopups();

    /// Warnings of QML and Qt since the last call, without those that are not about the app.
    [[nodiscard]] static QStringList takeWarnings();

private:
    [[nodiscard]] bool isSettled() const;

    KeptWarnings m_warnings;
    std::unique_ptr<Plainheart::ContentStore> m_store;
    std::unique_ptr<Plainheart::ReaderScreen> m_screen;
    MuteOutput *m_speakers = nullptr; ///< of the screen
    Paperless *m_paperless = nullptr; ///< of the screen
    std::unique_ptr<QObject> m_themeLink;
    QQuickWindow *m_window = nullptr;
};

/// What a test's main() does before the first App: fonts as in the program, warnings kept for takeWarnings().
/// With `accessible` the accessible tree is built as for a screen reader.
void prepare(bool accessible);

template <class Test>
int run(int argc, char *argv[], bool accessible = false)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("plainheart"));
    prepare(accessible);
    Test test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

} // namespace PlainheartTest
