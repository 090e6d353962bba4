// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"
#include "console.h"
#include "deckreader.h"
#include "lookedat.h"
#include "report.h"
#include "speechcommands.h"
#include "storediff.h"
#include "storewriter.h"

#include <algorithm>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Plainheart;
using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

namespace {

struct Options {
    QString output;
    CheckOptions checks;
};

int checkOrBuild(const QString &folder, const Options &options, bool build)
{
    Problems problems;
    const Result<Deck> deck = readDeck(folder, problems);
    if (!deck)
        return fail(deck.error());
    checkDeck(*deck, options.checks, problems);
    if (!build)
        print(stdout, pageReport(*deck, options.checks.today));
    if (!problems.isEmpty()) {
        print(stderr, problems.report(folder));
        print(stderr,
              u"%1 %2 in %3\n"_s.arg(problems.size())
                  .arg(problems.size() == 1 ? u"error"_s : u"errors"_s, folder));
        return contentErrors;
    }
    if (!build) {
        print(stdout, u"No errors.\n"_s);
        return 0;
    }
    const Result<void> written = writeStore(*deck, options.output);
    if (!written)
        return fail(written.error());
    print(stdout,
          u"Wrote %1: %2 topics, %3 pages, %4 sources.\n"_s.arg(options.output)
              .arg(deck->catalog.topics.size())
              .arg(deck->catalog.pages.size())
              .arg(deck->sources.size()));
    return 0;
}

/// Keeps that everything which rests on these sources and panels of topics, or on all, has been looked at.
int looked(const QString &folder, const QStringList &sourcesAndTopics, bool all)
{
    Problems problems;
    const Result<Deck> deck = readDeck(folder, problems);
    if (!deck)
        return fail(deck.error());
    // Marks of sources that could not be read would be lost.
    if (problems.hasUnreadable()) {
        print(stderr, problems.report(folder));
        return contentErrors;
    }
    for (const QString &id : sourcesAndTopics) {
        if (!deck->source(id) && !topicIds(*deck).contains(id))
            return fail(u"There is no source or topic \"%1\" in %2."_s.arg(id, folder));
    }
    QSaveFile file(folder + u'/' + lookedAtFile());
    const QStringList ids = all ? sourceIds(*deck) + topicIds(*deck) : sourcesAndTopics;
    const QByteArray text = lookedAtText(*deck, ids).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(u"The file %1 can't be written."_s.arg(file.fileName()));
    const QString what = all ? u"any source or panel"_s : ids.join(u", "_s);
    print(stdout, u"Kept in %1: all that rests on %2 was looked at.\n"_s.arg(file.fileName(), what));
    return 0;
}

int diff(const QString &before, const QString &after)
{
    const Result<QString> changes = compareStores(before, after);
    if (!changes)
        return fail(changes.error());
    print(stdout, *changes);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"plainheart-content"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLAINHEART_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Checks the content of Plainheart and builds the store that the program reads.\n\n"
        "  plainheart-content build CONTENT_DIR -o FILE [--art DIR]\n"
        "  plainheart-content check CONTENT_DIR [--art DIR] [--today YYYY-MM-DD]\n"
        "  plainheart-content looked CONTENT_DIR SOURCE_OR_TOPIC_ID ... | --all\n"
        "  plainheart-content diff STORE_BEFORE STORE_AFTER\n"
        "  plainheart-content narrate STORE PACK\n"
        "  plainheart-content script STORE FILE.csv [--language TAG]\n"
        "  plainheart-content voice STORE DIR [-o PACK]\n\n"
        "Exit code: 0 all is well, 1 the content has errors, 2 wrong use or a file that can't be read or written."_s);
    const QCommandLineOption output({ u"o"_s, u"output"_s },
                                    u"build: the store to write; voice: the pack to write."_s, u"FILE"_s);
    const QCommandLineOption art(u"art"_s, u"build, check: check labels against the illustrations in DIR."_s,
                                 u"DIR"_s);
    const QCommandLineOption today(u"today"_s, u"check: the day from which the age of reviews is counted."_s,
                                   u"YYYY-MM-DD"_s);
    const QCommandLineOption all(u"all"_s, u"looked: everything has been looked at."_s);
    const QCommandLineOption language(
        u"language"_s, u"script: the language to record; en if it is not named."_s, u"TAG"_s, u"en"_s);
    parser.addOptions({ output, art, today, all, language });
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(u"command"_s, u"build, check, looked, diff, narrate, script or voice."_s);
    parser.addPositionalArgument(
        u"paths"_s,
        u"A content folder (looked: and ids of sources or topics), two stores, or a store and what to write or check."_s);
    if (!parser.parse(app.arguments()))
        return fail(parser.errorText() + u" See plainheart-content --help."_s);
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();

    QStringList paths = parser.positionalArguments();
    const QString command = paths.isEmpty() ? QString() : paths.takeFirst();
    Options options;
    options.output = parser.value(output);
    options.checks.artFolder = parser.value(art);
    // The only place that reads the clock.
    options.checks.today = QDate::currentDate();
    if (parser.isSet(today)) {
        options.checks.today = QDate::fromString(parser.value(today), Qt::ISODate);
        if (!options.checks.today.isValid())
            return fail(u"\"%1\" is not a date; write it as 2026-11-21."_s.arg(parser.value(today)));
    }
    if (!options.checks.artFolder.isEmpty() && !QFileInfo(options.checks.artFolder).isDir())
        return fail(u"There is no folder %1."_s.arg(options.checks.artFolder));

    if (std::any_of(paths.begin(), paths.end(), [](const QString &path) { return path.isEmpty(); }))
        return fail(u"The name of the folder or file is empty."_s);
    if (command == "diff"_L1)
        return paths.size() == 2 ? diff(paths.at(0), paths.at(1)) : fail(u"diff needs two stores."_s);
    if (command == "narrate"_L1)
        return paths.size() == 2 ? narrateStore(paths.at(0), paths.at(1))
                                 : fail(u"narrate needs a store and the pack to write."_s);
    if (command == "script"_L1)
        return paths.size() == 2 ? writeScript(paths.at(0), paths.at(1), parser.value(language))
                                 : fail(u"script needs a store and the table to write."_s);
    if (command == "voice"_L1)
        return paths.size() == 2 ? checkVoice(paths.at(0), paths.at(1), options.output)
                                 : fail(u"voice needs a store and the folder with the recordings."_s);
    if (command == "looked"_L1) {
        if (paths.isEmpty() || (paths.size() == 1) != parser.isSet(all))
            return fail(u"looked needs one content folder, and the ids of sources or topics, or --all."_s);
        return looked(paths.first(), paths.mid(1), parser.isSet(all));
    }
    if (command != "build"_L1 && command != "check"_L1)
        return fail(
            u"Say what to do: build, check, looked, diff, narrate, script or voice. See plainheart-content --help."_s);
    if (paths.size() != 1)
        return fail(u"%1 needs one content folder."_s.arg(command));
    const bool build = command == "build"_L1;
    if (build && options.output.isEmpty())
        return fail(u"build needs -o FILE, the store to write."_s);
    if (build)
        options.checks.today = {}; // the same content has to build on every day
    return checkOrBuild(paths.first(), options, build);
}
