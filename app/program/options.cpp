// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "readerchoices.h"
#include "session.h"
#include "settingsfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct OptionsText {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

QStringList textSizeKeys()
{
    QStringList list;
    for (const int size : textSizesInPercent())
        list << QString::number(size);
    return list;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(OptionsText::tr(
        "Plainheart explains, in plain words and with honest evidence, how stem cells might help heart "
        "failure. Everything works without a network."));
    parser.addOptions({
        { u"mode"_s, OptionsText::tr("How the app is used: kiosk, study or guided. Default: study."),
          u"MODE"_s },
        { u"content"_s,
          OptionsText::tr("Read the pages from this content file, not from the one that was installed."),
          u"FILE"_s },
        { u"language"_s,
          OptionsText::tr(
              "Language, as en. Default: the system's language, if the content has it, or else English."),
          u"LANG"_s },
        { u"theme"_s, OptionsText::tr("Colours: light, dark or high-contrast. Default: light."), u"THEME"_s },
        { u"text-size"_s, OptionsText::tr("Size of text in per cent: 100, 125, 150 or 200. Default: 100."),
          u"SIZE"_s },
        { u"page"_s,
          OptionsText::tr(
              "Start on this page: home, heart-failure, a topic (regeneration, fibrosis, function, "
              "angiogenesis, inflammation, ipsc), where-things-stand, questions, offer-check, glossary, "
              "search, read, take-home, check/TOPIC, about, studies, charts, claims, studies/TOPIC, "
              "charts/TOPIC, claims/TOPIC, "
              "study/ID, or "
              "chart/ID. TOPIC/STEP starts on a step of a topic, as fibrosis/3. Default: "
              "home."),
          u"PAGE"_s },
        { u"clinic-name"_s,
          OptionsText::tr(
              "Name of the clinic that shows this program. It stands on About and on the page to take "
              "home."),
          u"NAME"_s },
        { u"clinic-contact"_s,
          OptionsText::tr("How to reach the clinic, as a phone number. It stands beside the clinic's name."),
          u"CONTACT"_s },
        { u"emergency-number"_s,
          OptionsText::tr(
              "The number that gets help at once where the program is shown, as 112. It stands beside "
              "the signs "
              "for which to call it."),
          u"NUMBER"_s },
        { u"take-home-url"_s,
          OptionsText::tr(
              "The code on the page to take home opens this address, with the numbers of the questions "
              "and nothing that was typed. Without it the code holds the questions."),
          u"URL"_s },
        { u"handout"_s,
          OptionsText::tr(
              "Write a page to take home to this file, a .pdf or .html, and quit. No window is shown."),
          u"FILE"_s },
        { u"topics"_s,
          OptionsText::tr(
              "Topics of the page to take home, as regeneration,fibrosis. Default: the short answers alone."),
          u"LIST"_s },
        { u"questions"_s,
          OptionsText::tr("Questions of the page to take home by their ids, as my-scar,which-study."),
          u"LIST"_s },
        { u"paper"_s,
          OptionsText::tr(
              "Paper of the page to take home: a4 or letter. Default: that of the system's country."),
          u"PAPER"_s },
        { u"data-folder"_s,
          OptionsText::tr(
              "Remember what the reader chose, opened and kept in this folder. Default: the reader's "
              "own data "
              "folder; nothing with --screenshots or --quit-after-start. Only --mode study remembers."),
          u"DIR"_s },
        { u"forget"_s, OptionsText::tr("Delete all that is remembered of the reader, say so, and quit.") },
        { u"printer"_s,
          OptionsText::tr(
              "Name of the printer for pages to take home, as lpstat -e lists it. In the modes kiosk and "
              "guided pages come out there and nowhere else. Default: the usual one."),
          u"NAME"_s },
        { u"infobutton"_s,
          OptionsText::tr(
              "Open the page for a diagnosis that a health record asks about: parameters of a URL, as "
              "docs/infobutton.md lists them. What they say about a person is not looked at."),
          u"PARAMETERS"_s },
        { u"kiosk-settings"_s,
          OptionsText::tr(
              "Settings of a kiosk, with --mode kiosk; plainheart-kiosk check says what is wrong in them. "
              "What the command line says outranks them. Default: %1, if it is there.")
              .arg(usualKioskSettings()),
          u"FILE"_s },
        { u"rehearse"_s,
          OptionsText::tr(
              "With --mode guided: try it with a pretend patient's screen beside the console. Nothing "
              "is kept.") },
        { u"screenshots"_s,
          OptionsText::tr("Write a picture of every page, or of the one named with --page, to this folder, "
                          "say so, and quit."),
          u"DIR"_s },
        { u"size"_s,
          OptionsText::tr("Width and height of the window or of the pictures, as 1280x800 (the default)."),
          u"WxH"_s },
        { u"reduced-motion"_s,
          OptionsText::tr("Nothing slides or moves on its own. Pictures are always made so.") },
        { u"fullscreen"_s, OptionsText::tr("Fill the screen.") },
        { u"opengl"_s, OptionsText::tr("Draw with the graphics card. Default: drawn by the processor.") },
        { u"quit-after-start"_s, OptionsText::tr("Quit as soon as the first page is drawn; for tests.") },
        { { u"h"_s, u"help"_s }, OptionsText::tr("Show this help.") },
        { { u"v"_s, u"version"_s }, OptionsText::tr("Show the version.") },
    });
}

tl::unexpected<Error> wrong(const QString &what) { return failure({ Error::Code::Invalid, what, {}, {} }); }

/// An option's value if it is one of a list.
Result<QString> oneOf(const QCommandLineParser &parser, const QString &option, const QStringList &allowed)
{
    const QString value = parser.value(option);
    if (allowed.contains(value))
        return value;
    //: The name of an option, what may be given, and what was given.
    return wrong(OptionsText::tr("--%1 can be %2, not \"%3\".").arg(option, allowed.join(u", "_s), value));
}

/// What is asked of a page to take home. Whether its topics and questions exist is not known here.
std::optional<Error> readHandoutOptions(const QCommandLineParser &parser, Options &options)
{
    options.handout = parser.value(u"handout"_s);
    options.topics = parser.value(u"topics"_s).split(u',', Qt::SkipEmptyParts);
    options.questions = parser.value(u"questions"_s).split(u',', Qt::SkipEmptyParts);
    if (parser.isSet(u"take-home-url"_s))
        options.takeHomeUrl = parser.value(u"take-home-url"_s);
    if (parser.isSet(u"paper"_s)) {
        const auto paper = oneOf(parser, u"paper"_s, paperWords());
        if (!paper)
            return paper.error();
        options.paper = paperFromWord(*paper);
    }
    if (!options.takeHomeUrl.isEmpty() && !isTakeHomeUrl(options.takeHomeUrl)) {
        return wrong(OptionsText::tr(
                         "--take-home-url is an address as https://clinic.example/questions, not \"%1\".")
                         .arg(options.takeHomeUrl))
            .value();
    }
    if (parser.isSet(u"handout"_s)) {
        const QString suffix = QFileInfo(options.handout).suffix().toLower();
        if (suffix != "pdf"_L1 && suffix != "html"_L1)
            return wrong(OptionsText::tr("--handout writes a file that ends in .pdf or .html, not \"%1\".")
                             .arg(options.handout))
                .value();
        return std::nullopt;
    }
    for (const QString &option : { u"topics"_s, u"questions"_s, u"paper"_s }) {
        if (parser.isSet(option))
            return wrong(OptionsText::tr("--%1 belongs to --handout FILE.").arg(option)).value();
    }
    return std::nullopt;
}

Result<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,5})x([0-9]{1,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    // Under 320 px no layout works; above 8192 px a picture would need too much memory.
    if (!match.hasMatch() || size.width() < 320 || size.height() < 320 || size.width() > 8192
        || size.height() > 8192) {
        return wrong(
            OptionsText::tr("--size is a width and a height from 320 to 8192, as 1280x800, not \"%1\".")
                .arg(text));
    }
    return size;
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments, const Options &start)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        const QStringList unknown = parser.unknownOptionNames();
        // Qt's own sentences here are whole: "Missing value after '--mode'."
        return wrong(unknown.isEmpty()
                         ? parser.errorText()
                         : OptionsText::tr("There is no option \"%1\"; plainheart --help lists them.")
                               .arg(unknown.constFirst()));
    }

    Options options = start;
    if (parser.isSet(u"help"_s)) {
        options.action = Options::Action::Help;
        return options;
    }
    if (parser.isSet(u"version"_s)) {
        options.action = Options::Action::Version;
        return options;
    }
    const QStringList rest = parser.positionalArguments();
    for (const QString &word : rest) {
        // What comes from a health record by mistake may say who somebody is: it is not said again.
        static const QRegularExpression mayBePersonal(u"[?&=%@]"_s);
        if (!isLink(word) && !word.contains(mayBePersonal))
            return wrong(OptionsText::tr("There is nothing to do with \"%1\".").arg(word));
        if (!isLink(word))
            return wrong(OptionsText::tr(
                "A link for plainheart begins with \"plainheart:\"; --infobutton takes parameters."));
    }
    if (rest.size() + int(parser.isSet(u"infobutton"_s)) + int(parser.isSet(u"page"_s)) > 1)
        return wrong(
            OptionsText::tr("Only one page can be opened: with --page, with --infobutton, or by a link."));
    for (const QString &option :
         { u"content"_s, u"language"_s, u"page"_s, u"clinic-name"_s, u"clinic-contact"_s,
           u"emergency-number"_s, u"printer"_s, u"data-folder"_s, u"kiosk-settings"_s, u"screenshots"_s,
           u"take-home-url"_s, u"handout"_s, u"topics"_s, u"questions"_s }) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return wrong(OptionsText::tr("--%1 needs a value.").arg(option));
    }

    if (parser.isSet(u"mode"_s)) {
        const auto mode = oneOf(parser, u"mode"_s, modeKeys());
        if (!mode)
            return failure(mode.error());
        options.mode = *modeFromKey(*mode);
    }
    if (parser.isSet(u"theme"_s)) {
        const auto theme = oneOf(parser, u"theme"_s, themes());
        if (!theme)
            return failure(theme.error());
        options.theme = *theme;
        options.themeIsSet = true;
    }
    if (parser.isSet(u"text-size"_s)) {
        const auto textSize = oneOf(parser, u"text-size"_s, textSizeKeys());
        if (!textSize)
            return failure(textSize.error());
        options.textSize = textSize->toDouble() / 100;
        options.textSizeIsSet = true;
    }
    if (parser.isSet(u"size"_s)) {
        const auto size = sizeFrom(parser.value(u"size"_s));
        if (!size)
            return failure(size.error());
        options.size = *size;
    }
    options.pageIsSet = parser.isSet(u"page"_s);
    if (options.pageIsSet)
        options.page = parser.value(u"page"_s);
    if (!rest.isEmpty())
        options.wish = fromLink(rest.constFirst());
    else if (parser.isSet(u"infobutton"_s))
        options.wish = fromInfobutton(parser.value(u"infobutton"_s));
    if (options.wish) {
        options.page = options.wish->page;
        options.pageIsSet = true;
        if (options.wish->mode && !parser.isSet(u"mode"_s))
            options.mode = *options.wish->mode;
    }
    options.handsOver = planOf(options.mode).abilities.opensForOthers;
    for (const QString &option :
         { u"content"_s, u"handout"_s, u"screenshots"_s, u"size"_s, u"quit-after-start"_s, u"rehearse"_s }) {
        if (parser.isSet(option))
            options.handsOver = false; // what is asked for is another program than the one that is there
    }
    for (const QString &option :
         { u"theme"_s, u"text-size"_s, u"reduced-motion"_s, u"fullscreen"_s, u"opengl"_s, u"clinic-name"_s,
           u"clinic-contact"_s, u"emergency-number"_s, u"take-home-url"_s, u"printer"_s }) {
        if (parser.isSet(option))
            options.forNewWindows << u"--"_s + option;
    }
    const auto take = [&](const QString &option, QString &to) {
        if (parser.isSet(option))
            to = parser.value(option);
    };
    take(u"content"_s, options.contentFile);
    take(u"language"_s, options.language);
    take(u"clinic-name"_s, options.clinic.name);
    take(u"clinic-contact"_s, options.clinic.contact);
    take(u"emergency-number"_s, options.clinic.emergencyNumber);
    take(u"kiosk-settings"_s, options.kioskSettings);
    take(u"screenshots"_s, options.screenshots);
    take(u"printer"_s, options.printer);
    take(u"data-folder"_s, options.dataFolder);
    if (parser.isSet(u"forget"_s))
        options.action = Options::Action::Forget;
    if (const auto error = readHandoutOptions(parser, options))
        return failure(*error);
    options.reducedMotion = options.reducedMotion || parser.isSet(u"reduced-motion"_s);
    options.rehearsal = parser.isSet(u"rehearse"_s);
    if (options.rehearsal && options.mode != Mode::Guided)
        return wrong(OptionsText::tr("--rehearse belongs to --mode guided."));
    options.fullScreen = parser.isSet(u"fullscreen"_s);
    options.openGl = parser.isSet(u"opengl"_s);
    options.quitAfterStart = parser.isSet(u"quit-after-start"_s);
    return options;
}

QString helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    // Qt's first line names the path of the program, or no program at all before there is an application
    // object.
    const QString help = parser.helpText();
    return u"Usage: plainheart [options] [plainheart:PAGE]"_s + help.mid(help.indexOf(u'\n'));
}

QString versionText() { return u"Plainheart " PLAINHEART_VERSION "\n"_s; }

} // namespace Plainheart
