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

/// The line of an example of a basis that keeps a trial out of its sums, as it stands there.
QString notCounted(const QString &basis)
{
    for (const QString &line : basis.split(u'\n')) {
        if (line.trimmed().startsWith("not_counted:"_L1))
            return line;
    }
    return {};
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
    void whatSaysTheOldSumIsNamed();
    void addAQuestion();
    void addARow();
    void addAClaim();
    void aTranslationHoldsTheFigures();
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
    QVERIFY(deck.replace(scars, u"\nsources: ["_s, u"\nsources: [smith2026-example, "_s));
}

void TestEditing::addASource()
{
    const QStringList examples = examplesOf(u"Add a source"_s);
    const DeckCopy deck(shippedDeck());
    addSource(deck, examples);

    // The check asks whether the panel counts the trial, and once that is told, for a look at what rests on
    // it.
    QString report = deck.report();
    QVERIFY2(report.contains(u"does the panel count the trial \"smith2026-example\"?"_s), qPrintable(report));
    QVERIFY2(report.count(u": error: "_s) == 1, qPrintable(report));

    QVERIFY(deck.replace(scars, u"\n    note: "_s, u'\n' + notCounted(examples.at(3)) + u"\n    note: "_s));
    report = deck.report();
    QVERIFY2(report.contains(u"source \"smith2026-example\" is new"_s), qPrintable(report));
    QVERIFY2(report.count(u": error: "_s) == 2,
             qPrintable(report)); // this, and the sentence that rests on it
    deck.looked({ u"smith2026-example"_s });
    QCOMPARE(deck.report(), QString());
}

void TestEditing::aTrialMayBeCounted()
{
    const DeckCopy deck(shippedDeck());
    addSource(deck, examplesOf(u"Add a source"_s));
    QVERIFY(deck.replace(scars, u"\n    sources: ["_s, u"\n    sources: [smith2026-example, "_s));
    deck.looked({ u"smith2026-example"_s });
    const QString report = deck.report();
    QVERIFY2(!report.contains("does the panel count"_L1), qPrintable(report));
    QVERIFY2(report.contains("the people of its sources add up to"_L1), qPrintable(report));
}

/// The panel counts one study more: a sentence of the topic that says the old sum rests on sources that still
/// add up to it, and is true of them alone.
void TestEditing::whatSaysTheOldSumIsNamed()
{
    const DeckCopy deck(shippedDeck());
    deck.looked({ u"fibrosis"_s });
    addSource(deck, examplesOf(u"Add a source"_s));
    QVERIFY(deck.replace(scars, u"\n    sources: ["_s, u"\n    sources: [smith2026-example, "_s));
    QVERIFY(deck.replace(scars, u"studies: 8"_s, u"studies: 9"_s));
    QVERIFY(deck.replace(scars, u"people: 462"_s, u"people: 502"_s));
    QVERIFY(deck.replace(scars, u"+ 6 (PROMETHEUS) = 462."_s, u"+ 6 (PROMETHEUS) + 40 (EXAMPLE) = 502."_s));
    QVERIFY(deck.replace(scars, u"The first four had a dummy treatment (371 people)."_s,
                         u"Five had a dummy treatment (411 people)."_s));
    deck.looked({ u"smith2026-example"_s });
    QString report = deck.report();
    QVERIFY2(report.contains(u"\"462\" is what the panel of \"fibrosis\" counted before: "_s)
                 && report.contains(u"\"Eight\" is what the panel of \"fibrosis\" counted before: "_s)
                 && report.contains(u"Eight studies with 462 people measured scars"_s),
             qPrintable(report));
    QVERIFY2(report.contains(u"plainheart-content looked content fibrosis"_s), qPrintable(report));

    // Once the sentence is right the panel alone is asked for, and then nothing.
    QVERIFY(deck.replace(scars, u"Eight studies with 462 people measured scars"_s,
                         u"Nine studies with 502 people measured scars"_s));
    report = deck.report();
    QVERIFY2(report.contains("looked content fibrosis"_L1) && !report.contains("Nine studies"_L1),
             qPrintable(report));
    deck.looked({ u"fibrosis"_s });
    report = deck.report();
    QVERIFY2(!report.contains("counted before"_L1) && !report.contains("looked content fibrosis"_L1),
             qPrintable(report));
}

void TestEditing::addAQuestion()
{
    const QString questions = u"en/questions.yaml"_s;
    const QString line = examplesOf(u"Add a question"_s).value(0);
    QVERIFY(line.contains("- {id: my-valves"_L1));
    const DeckCopy deck(shippedDeck());
    deck.append(questions, line);
    const QString report = deck.report();
    // The list that ships is full: so the how-to says, and the check.
    if (!report.isEmpty()) {
        QVERIFY2(report.contains(u"16 to 24 questions, not 25\n  hint: there is room for 24"_s),
                 qPrintable(report));
        static const QRegularExpression last(u"\n  - \\{id: [^\n]*\n(?=  - \\{id: my-valves)"_s);
        deck.write(questions, deck.read(questions).replace(last, u"\n"_s));
    }
    QCOMPARE(deck.report(), QString());
}

void TestEditing::addARow()
{
    const QString charts = u"en/evidence/charts.yaml"_s;
    const QString row = examplesOf(u"Add a row of a chart"_s).value(0);
    const DeckCopy deck(shippedDeck());
    addSource(deck, examplesOf(u"Add a source"_s));
    QVERIFY(deck.replace(scars, u"\n    note: "_s, u"\n    not_counted: [smith2026-example]\n    note: "_s));
    QString text = deck.read(charts);
    const qsizetype chart = text.indexOf(u"- id: scar-change"_s);
    QVERIFY(chart > 0);
    const qsizetype rows = text.indexOf(u"  rows:\n"_s, chart) + 8;
    text.insert(rows, row);
    text.insert(text.indexOf(u"  sources: ["_s, rows) + 12, u"smith2026-example, "_s);
    deck.write(charts, text);
    deck.looked({ u"smith2026-example"_s });
    QCOMPARE(deck.report(), QString());
}

void TestEditing::addAClaim()
{
    const QStringList examples = examplesOf(u"Add a claim"_s);
    QCOMPARE(examples.size(), 2);
    const DeckCopy deck(shippedDeck());
    deck.append(u"evidence/claims.yaml"_s, u"\n"_s + examples.at(0));
    deck.append(u"en/evidence/claims.yaml"_s, u"\n"_s + examples.at(1));
    QCOMPARE(deck.report(), QString());

    // A reader who comes from the claim to its topic finds nothing there of what the verdict rests on.
    QVERIFY(deck.replace(u"evidence/claims.yaml"_s, u"sources: [hoeeg2020]"_s,
                         u"sources: [kawamura2023-first-three]"_s));
    const QString report = deck.report();
    QVERIFY2(report.contains(
                 u"claim \"cells-soften-scar\" rests on no source that en/topics/2-fibrosis.md cites"_s),
             qPrintable(report));
}

/// A copy of the English files stands for a translation: other figures than the master's are found, the same
/// written in another way are not.
void TestEditing::aTranslationHoldsTheFigures()
{
    const DeckCopy deck(shippedDeck());
    const QString master = shippedDeck() + u"/en/"_s;
    QDirIterator files(master, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next().mid(master.size());
        if (file == "speech.yaml"_L1)
            continue; // how English is said aloud
        deck.write(u"es/"_s + file, deck.read(u"en/"_s + file));
    }
    QVERIFY2(deck.report().contains(u"add es to catalog.yaml"_s), qPrintable(deck.report()));
    QVERIFY(deck.replace(u"catalog.yaml"_s, u"complete: true}\n"_s,
                         u"complete: true}\n  - {id: es, name: Español, complete: false}\n"_s));
    QCOMPARE(deck.report(), QString());

    QVERIFY(deck.replace(u"es/topics/2-fibrosis.md"_s, u"In one with 30 people,"_s,
                         u"En uno con 300 personas,"_s));
    QVERIFY(deck.replace(u"es/glossary.yaml"_s, u"10 in every 1,000"_s, u"10 de cada 1.500"_s));
    QVERIFY(deck.replace(u"es/topics/2-fibrosis.md"_s,
                         u"One review found 24 studies of that kind and just 3 in people"_s,
                         u"Una revisión encontró 24 estudios, y 3 en personas"_s));
    QVERIFY(deck.replace(u"es/topics/2-fibrosis.md"_s,
                         u"scars had shrunk by 5.0 percent with cells and by 4.1 percent"_s,
                         u"las cicatrices: 5,0 y 4,1 por ciento"_s));
    const QString report = deck.report();
    QVERIFY2(report.contains(u"es/topics/2-fibrosis.md"_s)
                 && report.contains(u"the figure \"300\" is not in the master language"_s),
             qPrintable(report));
    QVERIFY2(report.contains(u"the figure \"1.500\" is not in the master language"_s), qPrintable(report));
    QVERIFY2(report.count(u"is not in the master language"_s) == 2, qPrintable(report));
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
