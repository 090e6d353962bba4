// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "address.h"
#include "firstwindow.h"
#include "keptcontent.h"
#include "memory.h"
#include "walk.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QQuickWindow>
#include <QTimer>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct ProgramText {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

/// One sentence with the file's name, for someone who typed that name.
QString aboutNamedFile(const Error &error, const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    switch (error.code) {
    case Error::Code::Missing:
        return ProgramText::tr("The content file \"%1\" does not exist.").arg(name);
    case Error::Code::NotOurs:
        return ProgramText::tr("The file \"%1\" is not a Plainheart content file.").arg(name);
    case Error::Code::TooNew:
        return ProgramText::tr("The content file \"%1\" was made for a newer version of Plainheart.")
            .arg(name);
    case Error::Code::TooOld:
        return ProgramText::tr("The content file \"%1\" was made for an older version of Plainheart.")
            .arg(name);
    case Error::Code::Corrupt:
        return ProgramText::tr("The content file \"%1\" is damaged.").arg(name);
    case Error::Code::Unreadable:
    case Error::Code::Invalid:
        break;
    }
    return ProgramText::tr("The content file \"%1\" can't be read or is not complete.").arg(name);
}

QStringList codesOf(const QList<Language> &languages)
{
    QStringList codes;
    for (const Language &language : languages)
        codes << language.code;
    return codes;
}

/// A tag as the content writes it: small and capital letters are the same in tags, and systems write pt_BR
/// for pt-BR. Nothing if it is not there.
std::optional<QString> sameLanguage(QString tag, const QStringList &there)
{
    tag.replace(u'_', u'-');
    const auto same = [&](const QString &code) { return code.compare(tag, Qt::CaseInsensitive) == 0; };
    const auto found = std::find_if(there.begin(), there.end(), same);
    return found == there.end() ? std::nullopt : std::optional(*found);
}

/// The first language that the system wants and the content has; whoever wants "zh-Hant-TW" is content with
/// "zh-Hant" and then with "zh", and whoever wants "pt" with "pt-BR". Nothing if there is none.
std::optional<QString> bestLanguage(const QStringList &wanted, const QStringList &there)
{
    for (QString language : wanted) {
        for (; !language.isEmpty(); language.truncate(std::max<qsizetype>(language.lastIndexOf(u'-'), 0))) {
            if (const auto found = sameLanguage(language, there))
                return found;
        }
    }
    for (const QString &language : wanted) {
        const auto narrower
            = [&](const QString &code) { return code.startsWith(language + u'-', Qt::CaseInsensitive); };
        if (const auto found = std::find_if(there.begin(), there.end(), narrower); found != there.end())
            return *found;
    }
    return std::nullopt;
}

/// What is shown first, in QML.
QStringList firstFiles(const Options &options)
{
    QStringList files{ QString::fromLatin1(planOf(options.mode).window) };
    if (const auto page = Address::parse(options.page))
        files << u"Pages/"_s + QString::fromLatin1(page->kind().page);
    return files;
}

} // namespace

QString recordFile(const Options &options, const Surroundings &around)
{
    // Pictures, tests and pages for a clinic's own systems are made for others than the reader.
    const bool isReader
        = options.screenshots.isEmpty() && options.handout.isEmpty() && !options.quitAfterStart;
    const QString folder = options.dataFolder.isEmpty() && isReader ? around.dataFolder : options.dataFolder;
    return folder.isEmpty() ? QString() : QDir(folder).absoluteFilePath(u"record.sqlite"_s);
}

Program::Program(const Options &options, const Screen &screen, std::unique_ptr<ContentStore> store,
                 SessionConfig config, const QString &packFile, const RecordPlan &record, ConsolePlan console,
                 StaffSetup staff, WindowEngine engine)
    : m_options(options)
    , m_display(screen)
    , m_store(std::move(store))
    , m_screen(std::make_unique<ReaderScreen>(m_store.get(), std::move(config), Speakers::real(packFile),
                                              record, PrintSetup::real(options.printer), std::move(staff),
                                              std::move(engine)))
    , m_consolePlan(std::move(console))
    , m_translations(&m_screen->session(), &m_screen->engine())
{
    m_screen->takeHome().setUrl(options.takeHomeUrl);
}

Result<std::unique_ptr<Program>> Program::make(const Options &options, const Surroundings &around)
{
    SessionConfig config;
    config.mode = options.mode;
    config.calendar = around.calendar;
    config.reader.theme = options.theme;
    config.reader.textSize = options.textSize;
    // A picture of something that moves would be another one each time.
    config.reader.reducedMotion = options.reducedMotion || !options.screenshots.isEmpty();
    config.startPage = options.page;
    config.patience = options.patience;
    // Whoever names a page wants to see it.
    config.waits = options.screenshots.isEmpty() && !options.pageIsSet;
    config.clinic = options.clinic;
    config.volumeLimit = options.volumeLimit;
    config.readAloud = options.readAloud;

    const bool named = !options.contentFile.isEmpty();
    const QString contentFile = named ? options.contentFile : around.contentFile;
    auto check = ContentStore::beginCheck(contentFile);
    WindowEngine engine(firstFiles(options));
    auto opened = ContentStore::open(contentFile, std::move(check));
    StaffSetup staff = around.staff;
    if (!opened && !around.keptContent.isEmpty()) {
        if (auto kept = ContentStore::open(around.keptContent)) {
            qWarning().noquote() << "content:" << opened.error().log << "- shown is the copy"
                                 << around.keptContent;
            staff.contentFault = opened.error().what;
            opened = std::move(kept);
        }
    }
    const bool itself = staff.contentFault.isEmpty();
    std::unique_ptr<ContentStore> store;
    // Sentences that were rendered lie beside the content, where there are any.
    const QString packFile = QFileInfo(contentFile).dir().filePath(u"narration.sqlite"_s);
    if (opened) {
        store = std::move(*opened);
    } else {
        Error error = opened.error();
        if (named) {
            error.what = aboutNamedFile(error, options.contentFile);
            return failure(error);
        }
        qWarning().noquote() << "content:" << error.log;
        config.contentError = error;
    }

    if (store) {
        config.languages = offeredLanguages(store->languages(), options.offeredLanguages);
        const QStringList codes = codesOf(config.languages);
        const auto language = sameLanguage(options.language, codes);
        if (!options.language.isEmpty() && !language) {
            return failure({ Error::Code::Invalid,
                             ProgramText::tr("--language can be %1, not \"%2\".")
                                 .arg(codes.join(u", "_s), options.language),
                             {},
                             {} });
        }
        if (!isPage(*store, options.page) && options.wish)
            config.startPage = Address::home().text();
        else if (!isPage(*store, options.page))
            return failure({ Error::Code::Invalid,
                             ProgramText::tr("There is no page \"%1\".").arg(options.page),
                             {},
                             {} });
        QStringList wanted = around.languages;
        if (options.wish && !options.wish->language.isEmpty())
            wanted.prepend(options.wish->language);
        config.reader.language = language ? *language : bestLanguage(wanted, codes).value_or(u"en"_s);
    }
    const RecordPlan record{ .file = recordFile(options, around),
                             .languageIsGiven = !options.language.isEmpty(),
                             .themeIsGiven = options.themeIsSet,
                             .textSizeIsGiven = options.textSizeIsSet,
                             .motionIsGiven = config.reader.reducedMotion };
    const ConsolePlan console{
        .language
        = store ? bestLanguage(around.languages, codesOf(store->languages())).value_or(QString()) : QString(),
        .choices = around.screenChoices,
        .rehearsal = options.rehearsal
    };
    auto program
        = std::unique_ptr<Program>(new Program(options, around.screen, std::move(store), std::move(config),
                                               QFileInfo::exists(packFile) ? packFile : QString(), record,
                                               console, std::move(staff), std::move(engine)));
    if (itself)
        program->m_toKeep = { contentFile, around.keptContent };
    return program;
}

QQuickWindow *Program::show()
{
    QQuickWindow *window = m_screen->show(firstWindow(m_options, m_display));
    m_window = window;
    if (window)
        returnMemoryAtRest(&m_screen->navigator());
    // Pictures are made of what the patient sees.
    const bool led = planOf(m_options.mode).hasConsole() && m_options.screenshots.isEmpty();
    if (window && m_store && led) {
        m_console = std::make_unique<ConsoleScreen>(m_store.get(), m_screen.get(), m_consolePlan);
        m_translations.addConsole(&m_console->screen().session(), &m_console->screen().engine());
        m_consoleWindow = m_console->show(window);
        if (!m_consoleWindow)
            return nullptr;
    }
    if (window && m_store) {
        constexpr int calm = 500; // ms; the first page has told what it has to tell
        QTimer::singleShot(calm, window, [this] { lookAfterContent(); });
    }
    return window;
}

void Program::lookAfterContent()
{
    m_store->checkRest();
    if (m_toKeep.copy.isEmpty() || m_store->health().fault())
        return;
    if (const auto kept = keepContent(m_toKeep.content, m_toKeep.copy); !kept)
        qWarning().noquote() << "content: no copy is kept:" << kept.error().log;
}

void Program::open(const Wish &wish)
{
    if (m_store && session().contentError().isEmpty()) {
        if (wish.visit && !session().remembers())
            session().startOver(); // one patient's questions never reach the next
        const QStringList codes = codesOf(m_store->languages());
        if (const auto language = bestLanguage({ wish.language }, codes))
            session().setLanguage(*language);
        if (!wish.page.isEmpty())
            navigator().open(isPage(*m_store, wish.page) ? wish.page : Address::home().text());
    }
    // Beside a patient it is the console that comes forward: the patient's page stays where it is.
    if (m_consoleWindow && !m_consoleWindow->isVisible())
        return m_screen->patientScreen().changeOver();
    QQuickWindow *front = m_consoleWindow ? m_consoleWindow : m_window;
    if (!front)
        return;
    front->setWindowStates(front->windowStates() & ~Qt::WindowMinimized);
    front->show();
    front->raise();
    front->requestActivate();
}

} // namespace Plainheart
