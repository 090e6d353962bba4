// SPDX-License-Identifier: GPL-3.0-or-later
#include "deckcopy.h"

#include <QRegularExpression>
#include <QTest>

using namespace Plainheart::Authoring;
using namespace Qt::StringLiterals;

namespace {

const QString scars = u"en/topics/2-fibrosis.md"_s;

/// The examples of a how-to of content/README.md, in order, as they are to be copied.
QStringList examplesOf(const QString &howTo)
{
    static const QRegularExpression block(u"^( *)```\\w+\n(.*?)^ *```$"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    const QString readme = readText(shippedDeck() + u"/README.md"_s);
    const QString section = readme.section(u"\n### %1\n"_s.arg(howTo), 1, 1).section(u"\n### "_s, 0, 0);
    QStringList examples;
    auto blocks = block.globalMatch(section);
    while (blocks.hasNext()) {
        const QRegularExpressionMatch match = blocks.next();
        QStringList lines;
        for (const QString &line : match.captured(2).split(u'\n'))
            lines << line.mid(match.captured(1).size());
        examples << lines.join(u'\n');
    }
    return examples;
}

/// Puts an entry at its place in the alphabet of ids.
void insertEntry(const DeckCopy &deck, const QString &file, const QString &entry)
{
    static const QRegularExpression idOf(u"^- id: ([\\w-]+)$"_s, QRegularExpression::MultilineOption);
    const QString id = idOf.match(entry).captured(1);
    const QString text = deck.read(file);
    qsizetype at = text.size();
    auto ids = idOf.globalMatch(text);
    while (ids.hasNext()) {
        const QRegularExpressionMatch match = ids.next();
        if (match.captured(1) > id) {
            at = match.capturedStart();
            break;
        }
    }
    deck.write(file, text.left(at) + entry + u'\n' + text.mid(at));
}

} // namespace

/// The how-tos of content/README.md, carried out on a copy of the content that ships. None of them may need a
/// programmer, or a test that is changed.
class TestEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContentIsClean() { QCOMPARE(DeckCopy(shippedDeck()).report(), QString()); }
    void addAWord();
    void addASource();
    void aTrialMayBeCounted();
    void everyRequiredLineIsRequired_data();
    void everyRequiredLineIsRequired();

private:
    /// Steps 1 to 4 of "Add a source".
    static void addSource(const DeckCopy &deck, const QStringList &examples);
};

void TestEditing::addAWord()
{
    const QStringList examples = examplesOf(u"Add a word"_s);
    QCOMPARE(examples.size(), 2);
    const DeckCopy deck(shippedDeck());
    insertEntry(deck, u"en/glossary.yaml"_s, examples.at(0));
    const QString page = deck.read(u"en/pages/heart-failure.md"_s);
    const qsizetype end = page.indexOf(u"\n\n## Signs to tell"_s);
    QVERIFY(end > 0);
    deck.write(u"en/pages/heart-failure.md"_s,
               page.left(end) + u"\n\n"_s + examples.at(1).trimmed() + page.mid(end));
    QCOMPARE(deck.report(), QString());
}

void TestEditing::addSource(const DeckCopy &deck, const QStringList &examples)
{
    QCOMPARE(examples.size(), 4);
    insertEntry(deck, u"evidence/sources.yaml"_s, examples.at(0));
    insertEntry(deck, u"en/evidence/sources.yaml"_s, examples.at(1));
    const QString text = deck.read(scars);
    const qsizetype end = text.indexOf(u'\n', text.indexOf(u"**What about signals that limit scar?**"_s));
    QVERIFY(end > 0);
    deck.write(scars, text.left(end) + u' ' + examples.at(2).trimmed() + text.mid(end));
    QVERIFY(deck.replace(scars, u"\nsources: ["_s, u"\nsources: [smith2027-example, "_s));
}

void TestEditing::addASource()
{
    const QStringList examples = examplesOf(u"Add a source"_s);
    const DeckCopy deck(shippedDeck());
    addSource(deck, examples);

    // The check asks whether the panel counts the trial, and once that is told, for a look at what rests on
    // it.
    QString report = deck.report();
    QVERIFY2(report.contains(u"does the panel count the trial \"smith2027-example\"?"_s), qPrintable(report));
    QVERIFY2(report.count(u": error: "_s) == 1, qPrintable(report));

    QVERIFY(
        deck.replace(scars, u"\n    note: "_s, u"\n    "_s + examples.at(3).trimmed() + u"\n    note: "_s));
    report = deck.report();
    QVERIFY2(report.contains(u"source \"smith2027-example\" is new"_s), qPrintable(report));
    QVERIFY2(report.count(u": error: "_s) == 2,
             qPrintable(report)); // this, and the sentence that rests on it
    deck.looked({ u"smith2027-example"_s });
    QCOMPARE(deck.report(), QString());
}

void TestEditing::aTrialMayBeCounted()
{
    const DeckCopy deck(shippedDeck());
    addSource(deck, examplesOf(u"Add a source"_s));
    QVERIFY(deck.replace(scars, u"\n    sources: ["_s, u"\n    sources: [smith2027-example, "_s));
    deck.looked({ u"smith2027-example"_s });
    const QString report = deck.report();
    QVERIFY2(!report.contains("does the panel count"_L1), qPrintable(report));
    QVERIFY2(report.contains("the people of its sources add up to"_L1), qPrintable(report));
}

void TestEditing::everyRequiredLineIsRequired_data()
{
    QTest::addColumn<int>("example");
    QTest::addColumn<QString>("line");
    const QStringList examples = examplesOf(u"Add a source"_s);
    for (const int example : { 0, 1 }) {
        QStringList lines = examples.value(example).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : std::as_const(lines)) {
            const bool head = line.startsWith(u'-') || line.startsWith("  findings"_L1);
            const bool finding = line.startsWith("    "_L1);
            const bool goal = line.contains("goal_basis"_L1); // marked in the line before
            if (!head && !finding && !goal && !line.contains("# may be left out"_L1))
                QTest::addRow("%d: %s", example, qPrintable(line.trimmed().section(u':', 0, 0)))
                    << example << line;
        }
    }
}

/// A line that the how-to does not mark may not be left out: else the marks would tell nothing.
void TestEditing::everyRequiredLineIsRequired()
{
    QFETCH(int, example);
    QFETCH(QString, line);
    QStringList examples = examplesOf(u"Add a source"_s);
    const DeckCopy whole(shippedDeck());
    addSource(whole, examples);
    examples[example].remove(line + u'\n');
    const DeckCopy deck(shippedDeck());
    addSource(deck, examples);
    QVERIFY(deck.report().count(u": error: "_s) > whole.report().count(u": error: "_s)
            || deck.report().contains("has no"_L1));
}

QTEST_GUILESS_MAIN(TestEditing)
#include "tst_editing.moc"
