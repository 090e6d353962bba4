// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixturedeck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <sys/stat.h>

using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

namespace {

/// A build that hangs or eats memory is a fault of its own.
constexpr int mostMilliseconds = 20'000;

/// Makes what is no file where one is expected.
void makeOdd(const QString &kind, const QString &path)
{
    QFile::remove(path);
    if (kind == "pipe"_L1)
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    else if (kind == "folder"_L1)
        QVERIFY(QDir().mkdir(path));
    else
        QVERIFY(QFile::link(kind, path));
}

/// Does one change of a case to the deck. `file` lies in the deck's folder; "art/..." beside it.
void change(const FixtureDeck &deck, const QJsonObject &what)
{
    const QString named = what["file"_L1].toString();
    const QString file = named.startsWith("art/"_L1) ? named : u"content/"_s + named;
    if (what.contains("make"_L1))
        return makeOdd(what["make"_L1].toString(), deck.path(file));
    if (what.contains("remove"_L1)) {
        QVERIFY(QFile::remove(deck.path(file)));
        return;
    }
    QString text = deck.read(file);
    if (what.contains("from"_L1)) {
        const QString from = what["from"_L1].toString();
        const QString to = what["to"_L1].toString().repeated(what["times"_L1].toInt(1));
        QVERIFY2(text.contains(from), qPrintable(from));
        text.replace(text.indexOf(from), from.size(), to);
    }
    if (what.contains("whole"_L1))
        text = what["whole"_L1].toString().repeated(what["times"_L1].toInt(1));
    if (what.contains("line_ends"_L1))
        text.replace(u"\n"_s, what["line_ends"_L1].toString());
    text.prepend(what["before"_L1].toString());
    text.append(what["after"_L1].toString());
    deck.write(file, text);
}

QStringList strings(const QJsonValue &list)
{
    QStringList all;
    for (const QJsonValue entry : list.toArray())
        all << entry.toString();
    return all;
}

} // namespace

/// What an author is told of every input that once broke something. Each file beside this one is a list of
/// cases: what it is, the changes to a deck without errors, and everything that is said then; nothing if it
/// is read.
class tst_Cases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTold_data()
    {
        QTest::addColumn<QJsonArray>("changes");
        QTest::addColumn<QStringList>("says");
        const QDir folder(QStringLiteral(PLAINHEART_SOURCE_DIR "/tests/cases"));
        for (const QString &name : folder.entryList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QJsonParseError error;
            const QJsonArray cases = QJsonDocument::fromJson(file.readAll(), &error).array();
            QVERIFY2(!cases.isEmpty(), qPrintable(name + error.errorString()));
            for (const QJsonValue value : cases)
                QTest::addRow("%s: %s", qPrintable(name.chopped(5)), qPrintable(value["what"_L1].toString()))
                    << value["changes"_L1].toArray() << strings(value["says"_L1]);
        }
    }
    void isTold()
    {
        QFETCH(QJsonArray, changes);
        QFETCH(QStringList, says);
        const FixtureDeck deck;
        for (const QJsonValue each : changes) {
            change(deck, each.toObject());
            if (QTest::currentTestFailed())
                return;
        }
        // Another program can be named, to see what it says.
        const QString tool = qEnvironmentVariable("PLAINHEART_CONTENT_TOOL", QStringLiteral(CONTENT_TOOL));
        QProcess process;
        process.start(tool,
                      { u"check"_s, deck.folder(), u"--art"_s, deck.art(), u"--today"_s, u"2026-11-21"_s });
        const bool ended = process.waitForFinished(mostMilliseconds);
        process.kill();
        QVERIFY2(ended, "it did not end");
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QString told = QString::fromUtf8(process.readAllStandardError());
        told.remove(deck.folder() + u'/').remove(deck.path(QString()) + u'/');
        QStringList lines = told.split(u'\n', Qt::SkipEmptyParts);
        if (!lines.isEmpty())
            lines.removeLast(); // how many errors
        QCOMPARE(lines.join(u'\n'), says.join(u'\n'));
        QCOMPARE(process.exitCode(), says.isEmpty() ? 0 : 1);
    }
};

QTEST_GUILESS_MAIN(tst_Cases)
#include "tst_cases.moc"
