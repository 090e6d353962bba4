// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "securefile.h"
#include "settingsfile.h"
#include "staffpin.h"
#include "visitcounts.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct KioskCommandText {
    Q_DECLARE_TR_FUNCTIONS(KioskCommand)
};

constexpr int done = 0;
constexpr int notDone = 1;
constexpr int misuse = 2;

const QString usualState = u"/var/lib/plainheart-kiosk"_s;

/// The words of one call, taken apart.
struct Call {
    QString command;
    QString settings = usualKioskSettings();
    QString state = usualState;
};

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

int say(const QString &sentence, int code)
{
    print(stderr, u"plainheart-kiosk: "_s + sentence + u'\n');
    return code;
}

int say(const Error &error)
{
    return say(error.log.isEmpty() ? error.sentence() : error.sentence() + u" ("_s + error.log + u')',
               notDone);
}

QString help()
{
    return KioskCommandText::
        tr("Usage: plainheart-kiosk COMMAND [--settings FILE] [--state FOLDER]\n"
           "\n"
           "  set-pin     Asks twice for a new PIN of the staff: six digits, not shown. It forgets wrong "
           "tries.\n"
           "  reset-pin   Takes the PIN away: whoever holds the logo next chooses a new one.\n"
           "  check       Says what is wrong in the settings, with line numbers, and in the printing of this "
           "machine.\n"
           "  counts      Writes the counts of days as a table, for a spreadsheet.\n"
           "  notice      Shows on this console that the screen is out of order, in plain words.\n"
           "\n"
           "  --settings  Default: %1\n"
           "  --state     Default: %2\n")
            .arg(usualKioskSettings(), usualState);
}

/// Nothing that is typed is shown while this lives.
class NoEcho
{
public:
    NoEcho()
        : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        if (!m_isTerminal)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        print(stderr, u"\n"_s);
    }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    termios m_before{};
    bool m_isTerminal;
};

/// A line of the terminal, or of whatever is piped in.
QString ask(const QString &question)
{
    print(stderr, question + u' ');
    const NoEcho quiet;
    QByteArray line;
    char sign = 0;
    constexpr qsizetype most = 64;
    while (line.size() < most && ::read(STDIN_FILENO, &sign, 1) == 1 && sign != '\n')
        line += sign;
    return QString::fromUtf8(line).trimmed();
}

int setPin(const Call &call)
{
    const QString pin = ask(KioskCommandText::tr("New PIN, six digits:"));
    if (const auto refused = StaffPin::refusal(pin))
        return say(*refused);
    if (ask(KioskCommandText::tr("The same once more:")) != pin)
        return say(KioskCommandText::tr("These were two different PINs; nothing was changed."), notDone);
    if (const auto written = StaffPin::write(call.state + u"/pin"_s, pin); !written)
        return say(written.error());
    print(stdout, KioskCommandText::tr("The PIN is set.") + u'\n');
    return done;
}

int resetPin(const Call &call)
{
    if (const auto outcome = StaffPin::reset(call.state + u"/pin"_s); !outcome)
        return say(outcome.error());
    print(stdout,
          KioskCommandText::tr("There is no PIN now. Whoever holds the logo next chooses a new one.")
              + u'\n');
    return done;
}

/// What CUPS would keep of a reader's page.
QStringList keptByPrinting()
{
    const auto bytes = readAtMost(u"/etc/cups/cupsd.conf"_s, 1024 * 1024);
    if (!bytes)
        return {};
    QStringList kept{ u"PreserveJobHistory"_s, u"PreserveJobFiles"_s };
    for (const QString &line : QString::fromUtf8(*bytes).split(u'\n')) {
        const QStringList words = line.simplified().split(u' ');
        static const QStringList no{ u"no"_s, u"off"_s, u"false"_s };
        if (words.size() == 2 && no.contains(words.at(1), Qt::CaseInsensitive))
            kept.removeAll(words.at(0));
    }
    return kept;
}

int check(const Call &call)
{
    const SettingsRead read = readSettings(call.settings);
    for (const SettingsComplaint &complaint : read.complaints)
        print(stdout, complaint.logLine(call.settings) + u'\n');
    const QStringList kept = read.settings.printer.isEmpty() ? QStringList() : keptByPrinting();
    if (!kept.isEmpty())
        print(stdout,
              KioskCommandText::tr("CUPS keeps what readers print. Say once: cupsctl %1")
                      .arg(kept.join(u"=No "_s) + u"=No"_s)
                  + u'\n');
    if (!read.complaints.isEmpty() || !kept.isEmpty())
        return notDone;
    print(stdout, KioskCommandText::tr("All settings can be used.") + u'\n');
    return done;
}

int counts(const Call &call)
{
    const QString file = call.state + u"/counts.csv"_s;
    const auto bytes = readAtMost(file, 1024 * 1024);
    if (!bytes)
        return say(KioskCommandText::tr("Nothing has been counted yet, or it can't be read: %1")
                       .arg(bytes.error().log),
                   notDone);
    print(stdout, QString::fromUtf8(*bytes));
    return done;
}

/// In the middle of a console, which knows no fonts: the window is what failed.
int notice(const Call &call)
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0)
        size = { 25, 80, 0, 0 };
    const QString number = readSettings(call.settings).settings.emergencyNumber;
    QStringList lines{ KioskCommandText::tr("This screen takes a rest."),
                       {},
                       KioskCommandText::tr("Your treatment does not depend on it."),
                       KioskCommandText::tr("The staff are there for your questions.") };
    if (!number.isEmpty())
        lines << QString() << KioskCommandText::tr("If you need help at once, call %1.").arg(number);
    lines << QString() << QString()
          << KioskCommandText::tr("For the staff: switch the machine off and on. If this comes back,")
          << KioskCommandText::tr("tell who looks after it: journalctl --namespace=plainheart-kiosk");
    QString screen = u"\033[2J\033[H\033[?25l"_s; // clear, to the top, no cursor
    screen += QString(std::max(0, (size.ws_row - int(lines.size())) / 2), u'\n');
    for (const QString &line : std::as_const(lines))
        screen += QString(std::max(0, (size.ws_col - int(line.size())) / 2), u' ') + line + u"\r\n"_s;
    print(stdout, screen);
    return done;
}

Result<Call> callOf(QStringList words)
{
    const auto wrong = [](const QString &what) { return failure({ Error::Code::Invalid, what, {}, {} }); };
    Call call;
    call.command = words.takeFirst();
    while (!words.isEmpty()) {
        const QString option = words.takeFirst();
        if (option != u"--settings"_s && option != u"--state"_s)
            return wrong(KioskCommandText::tr(
                             "There is nothing to do with \"%1\"; plainheart-kiosk --help tells more.")
                             .arg(option));
        if (words.isEmpty())
            return wrong(KioskCommandText::tr("%1 needs a value.").arg(option));
        (option == u"--settings"_s ? call.settings : call.state) = words.takeFirst();
    }
    return call;
}

} // namespace

int runKioskCommand(const QStringList &words)
{
    if (words.isEmpty() || words.contains(u"--help"_s) || words.contains(u"-h"_s)) {
        print(words.isEmpty() ? stderr : stdout, help());
        return words.isEmpty() ? misuse : done;
    }
    if (words == QStringList{ u"--version"_s }) {
        print(stdout, u"plainheart-kiosk " PLAINHEART_VERSION "\n"_s);
        return done;
    }
    const auto call = callOf(words);
    if (!call)
        return say(call.error().sentence(), misuse);
    const QList<std::pair<QString, int (*)(const Call &)>> commands{ { u"set-pin"_s, setPin },
                                                                     { u"reset-pin"_s, resetPin },
                                                                     { u"check"_s, check },
                                                                     { u"counts"_s, counts },
                                                                     { u"notice"_s, notice } };
    for (const auto &[name, action] : commands) {
        if (call->command == name)
            return action(*call);
    }
    return say(KioskCommandText::tr("There is no command \"%1\"; plainheart-kiosk --help lists them.")
                   .arg(call->command),
               misuse);
}

} // namespace Plainheart
