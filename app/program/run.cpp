// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"

#include "desktopwishes.h"
#include "endsignals.h"
#include "fonts.h"
#include "handoutrun.h"
#include "kioskroom.h"
#include "memory.h"
#include "onewindow.h"
#include "options.h"
#include "program.h"
#include "recordstore.h"
#include "screenshots.h"
#include "servicewatch.h"
#include "sessionbus.h"
#include "settle.h"
#include "startqt.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <future>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QQuickWindow>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr int fault = 1;

struct RunText {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

int say(const Error &error, int code = misuse)
{
    print(stderr, u"plainheart: "_s + error.what + u'\n');
    return code;
}

bool isSet(const char *variable) { return !qEnvironmentVariableIsEmpty(variable); }

/// Where the window goes is chosen before Qt starts: without a screen Qt would end the program with a crash
/// report. Nothing if there is somewhere to draw.
std::optional<Error> choosePlatform(const Options &options)
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (planOf(options.mode).hasConsole() && options.screenshots.isEmpty()
        && (platform.startsWith("eglfs") || platform.startsWith("linuxfb"))) {
        return Error{ Error::Code::Invalid,
                      RunText::tr("Guided mode shows two windows and needs a desktop, of X11 or Wayland."),
                      {},
                      {} };
    }
    if (!platform.isEmpty())
        return std::nullopt;
    if (!options.screenshots.isEmpty() || !options.handout.isEmpty()) {
        // The same pictures and pages on every machine.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::nullopt;
    }
    if (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY"))
        return std::nullopt;
    return Error{
        Error::Code::Invalid,
        RunText::tr("There is no screen to show a window on; --screenshots DIR makes pictures without one."),
        {},
        {}
    };
}

/// Whether a picture can be drawn with OpenGL. A context alone does not tell: it has to work.
bool hasOpenGl()
{
    QOpenGLContext context;
    QOffscreenSurface surface;
    surface.create();
    return context.create() && surface.isValid() && context.makeCurrent(&surface);
}

/// Drawing by the processor is the default: a third of the memory, no stalls, and the same picture
/// everywhere.
void chooseRenderer(const Options &options)
{
    if (isSet("QT_QUICK_BACKEND") || isSet("QSG_RHI_BACKEND"))
        return;
    const bool withCard = options.openGl && hasOpenGl();
    if (options.openGl && !withCard)
        print(stderr,
              u"plainheart: "_s
                  + RunText::tr("There is no OpenGL here; the pages are drawn by the processor.") + u'\n');
    QQuickWindow::setGraphicsApi(withCard ? QSGRendererInterface::OpenGL : QSGRendererInterface::Software);
}

/// Whoever asked for a renderer by an environment variable is told that it is not there; Qt would end the
/// program with a crash report.
void tellIfNothingIsDrawn(QQuickWindow *window)
{
    QObject::connect(
        window, &QQuickWindow::sceneGraphError, window,
        [](QQuickWindow::SceneGraphError, const QString &message) {
            QCoreApplication::exit(
                say({ Error::Code::Invalid,
                      RunText::tr("The pages can't be drawn: %1 Start without --opengl.").arg(message),
                      {},
                      {} },
                    fault));
        });
}

/// Where the reader's own data lie, as ~/.local/share/plainheart.
QString readersFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"plainheart"_s);
}

/// The data folder that the command line names, if something is remembered there and it is not the reader's
/// own: a program that remembers elsewhere is another one.
QString folderOfItsOwn(const Options &options)
{
    if (options.dataFolder.isEmpty() || !planOf(options.mode).abilities.remembers)
        return {};
    const auto same = [](const QString &path) {
        const QFileInfo info(path);
        return info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    };
    const QString folder = same(options.dataFolder);
    return folder == same(readersFolder()) ? QString() : folder;
}

Surroundings lookAround()
{
    Surroundings around;
    around.contentFile = QDir(QCoreApplication::applicationDirPath())
                             .absoluteFilePath(u"../share/plainheart/content.sqlite"_s);
    around.dataFolder = readersFolder();
    around.screenChoices = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
                               .filePath(u"plainheart/guided.ini"_s);
    around.languages = QLocale::system().uiLanguages();
    const QScreen *screen = QGuiApplication::primaryScreen();
    around.screen = { screen->size(), screen->availableSize() };
    return around;
}

/// The icon is painted from an SVG, in as many sizes as a desktop may want: the first frame does not wait for
/// it.
void setIconAfterFirstFrame(QQuickWindow *window)
{
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [] { QGuiApplication::setWindowIcon(QIcon(u":/plainheart/plainheart.svg"_s)); },
        Qt::SingleShotConnection);
}

int forget(const Options &options)
{
    Surroundings around;
    around.dataFolder = readersFolder();
    if (const auto error = RecordStore::forget(recordFile(options, around)))
        return say({ error->code, error->sentence(), {}, {} }, fault);
    print(stdout, RunText::tr("All that Plainheart remembered of the reader is deleted.") + u'\n');
    return 0;
}

/// The service manager hears of each frame it asks for.
void letWatch(ServiceWatch *watch, QQuickWindow *window)
{
    // In the thread of the event loop, wherever frames are drawn.
    QObject::connect(window, &QQuickWindow::frameSwapped, watch, &ServiceWatch::beat);
    QObject::connect(watch, &ServiceWatch::frameWanted, window, &QQuickWindow::update);
}

/// What the first words of the command line ask for; in a kiosk, over what its settings say.
Result<Options> optionsOf(const QStringList &arguments, std::unique_ptr<KioskRoom> &room)
{
    const auto asked = parseOptions(arguments);
    if (!asked || asked->action != Options::Action::Run || asked->mode != Mode::Kiosk)
        return asked;
    room = std::make_unique<KioskRoom>(asked->kioskSettings);
    return parseOptions(arguments, room->start());
}

/// What a kiosk says at its start, and whom it follows.
void furnish(KioskRoom &kiosk, Program &program)
{
    if (program.store())
        kiosk.compare(program.store()->languages());
    for (const QString &line : kiosk.logLines())
        print(stderr, u"plainheart: "_s + line + u'\n');
    kiosk.follow(program.session(), program.navigator(), program.printing());
    QObject::connect(&program.staff(), &Staff::endWanted, QCoreApplication::instance(),
                     [] { QCoreApplication::exit(0); });
    if (!program.keptContent().isEmpty())
        kiosk.startAnewWithoutContent(program.session());
    QObject::connect(&kiosk, &KioskRoom::endWanted, QCoreApplication::instance(),
                     [] { QCoreApplication::exit(fault); });
}

int makePictures(Program &program, QQuickWindow *window, const Options &options)
{
    const QString &folder = options.screenshots;
    const QList<Sight> sights
        = options.pageIsSet ? QList<Sight>{ sightOf(options.page) } : walk(*program.store());
    const auto tell = [&](int written) {
        constexpr int often = 10;
        if (written % often == 0 && written < sights.size())
            print(stdout,
                  //: How many pictures are drawn, and of how many.
                  RunText::tr("Picture %1 of %2").arg(written).arg(sights.size()) + u'\n');
    };
    const auto count = writeScreenshots(program, window, folder, sights, tell);
    if (!count)
        return say(count.error(), fault);
    print(stdout,
          //: How many pictures, their width and height, and the folder.
          RunText::tr("Pictures written: %1, each %2x%3, in %4")
                  .arg(*count)
                  .arg(window->width())
                  .arg(window->height())
                  .arg(QDir(folder).absolutePath())
              + u'\n');
    return 0;
}

/// What came from outside may say who somebody is, and any user of the machine may read a command line. What
/// was needed of it has been read.
void wipeWishes(int argc, char **argv)
{
    bool parameters = false;
    for (int i = 1; i < argc; ++i) {
        const bool wish = parameters || isLink(QString::fromLocal8Bit(argv[i]));
        const char *value = std::strchr(argv[i], '=');
        const bool named
            = std::strncmp(argv[i], "--infobutton", 12) == 0 || std::strncmp(argv[i], "-infobutton", 11) == 0;
        if (wish)
            std::memset(argv[i], 'x', std::strlen(argv[i]));
        else if (named && value)
            std::memset(argv[i] + (value - argv[i]) + 1, 'x', std::strlen(value) - 1);
        parameters = named && !value;
    }
}

int showAndQuit(Program &program, QQuickWindow *window)
{
    if (settle(window, &program.navigator()))
        return 0;
    return say({ Error::Code::Invalid, RunText::tr("The first page was not drawn."), {}, {} }, fault);
}

} // namespace

int run(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);

    std::unique_ptr<KioskRoom> room;
    const auto parsed = optionsOf(arguments, room);
    arguments.clear();
    wipeWishes(argc, argv);
    if (!parsed) {
        const Error &error = parsed.error();
        print(stderr, u"plainheart: "_s + error.sentence() + u'\n');
        return misuse;
    }
    const Options &options = *parsed;
    if (options.action == Options::Action::Help) {
        print(stdout, helpText());
        return 0;
    }
    if (options.action == Options::Action::Version) {
        print(stdout, versionText());
        return 0;
    }
    if (options.action == Options::Action::Forget)
        return forget(options);
    if (!options.screenshots.isEmpty()) {
        if (const auto error = makeFolder(options.screenshots))
            return say(*error);
    }
    if (const auto error = choosePlatform(options))
        return say(*error);
    leaveMuteBuses();

    keepFreedMemory();
    const auto application = startQt(argc, argv);
    // It has timers: made before Qt, and gone before it.
    const std::unique_ptr<KioskRoom> kiosk = std::move(room);
    chooseRenderer(options);
    QGuiApplication::setApplicationName(u"plainheart"_s);
    QGuiApplication::setApplicationDisplayName(u"Plainheart"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(PLAINHEART_VERSION));
    QGuiApplication::setDesktopFileName(u"org.plainheart.Plainheart"_s);

    if (!options.handout.isEmpty()) {
        QGuiApplication::setFont(loadFonts());
        const auto error = writeHandoutFile(options, lookAround());
        return error ? say(*error) : 0;
    }
    OneWindow oneWindow(options.handsOver ? qEnvironmentVariable("XDG_RUNTIME_DIR") : QString(), options.mode,
                        folderOfItsOwn(options));
    if (oneWindow.handOver({ options.pageIsSet ? options.page : QString(),
                             options.wish ? options.wish->language : options.language,
                             {},
                             options.wish && options.wish->visit })) {
        print(stdout,
              RunText::tr("Plainheart is open already; its window shows what you asked for.") + u'\n');
        if (!options.forNewWindows.isEmpty()) {
            //: %1: options that were given, as "--theme, --text-size".
            print(stdout,
                  RunText::tr("It keeps its own settings. Close it first to use %1.")
                          .arg(options.forNewWindows.join(u", "_s))
                      + u'\n');
        }
        return 0;
    }

    Surroundings around = lookAround();
    if (kiosk && !kiosk->settings().firstLanguage.isEmpty())
        around.languages.prepend(kiosk->settings().firstLanguage);
    // Pictures are made of a kiosk, not by one: they leave nothing behind.
    if (kiosk && options.screenshots.isEmpty() && !options.quitAfterStart)
        kiosk->keepIn(qEnvironmentVariable("STATE_DIRECTORY"));
    if (kiosk)
        around.keptContent = kiosk->keptContent();
    around.staff.machine = kiosk.get();
    // The fonts of the machine are looked through while the content is opened.
    std::future<QFont> font = std::async(std::launch::async, loadFonts);
    auto program = Program::make(options, around);
    if (!program)
        return say(program.error());
    if (kiosk)
        furnish(*kiosk, **program);
    if (!options.screenshots.isEmpty() && !(*program)->store())
        return say(*(*program)->session().fault(), fault); // there are no pages to make pictures of
    QGuiApplication::setFont(font.get());
    QQuickWindow *window = (*program)->show();
    if (!window)
        return fault;
    tellIfNothingIsDrawn(window);
    setIconAfterFirstFrame(window);

    // Without content there is a page that says so; whoever asked for pages did not get them.
    const int outcome = (*program)->store() ? 0 : fault;
    if (!options.screenshots.isEmpty())
        return makePictures(**program, window, options);
    if (options.quitAfterStart)
        return std::max(outcome, showAndQuit(**program, window));
    const Record &record = (*program)->record();
    // What the staff of a kiosk set stands. X11 tells of larger text as of a finer screen, and there Qt makes
    // everything in the window as much larger by itself.
    const bool largerByQt = QGuiApplication::platformName() == "xcb"_L1;
    followDesktop(
        &(*program)->session(),
        { .motion = !record.motionIsChosen(),
          .contrast = !kiosk && !options.themeIsSet && !record.themeIsChosen(),
          .textSize = !kiosk && !largerByQt && !options.textSizeIsSet && !record.textSizeIsChosen() });
    oneWindow.listen([&program](const Wish &wish) { (*program)->open(wish); });
    ServiceWatch watch;
    letWatch(&watch, window);
    endOnSignals();
    const int code = QGuiApplication::exec();
    if (kiosk && kiosk->runs())
        kiosk->runs()->end(RunLog::End::Stopped); // unless the staff ended it, which was told
    return code;
}

} // namespace Plainheart
