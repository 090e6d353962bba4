// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"
#include "search.h"
#include "searchwords.h"
#include "series.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

// What a key press costs in search: with the content that there is, and with a hundred times as much of it in
// a hundred times as many words.

using namespace Plainheart;
using namespace PlainheartBench;
using namespace Qt::StringLiterals;

namespace {

/// Words that nobody wrote, with letters in the order in which the words of a language have them: each is the
/// same for the same word and copy.
class MadeWords
{
public:
    explicit MadeWords(const QStringList &words)
    {
        for (const QString &word : words) {
            if (word.size() < shortest || !word.at(0).isLetter())
                continue;
            m_begin += word.left(2);
            for (qsizetype at = 2; at < word.size(); ++at)
                m_next[word.mid(at - 2, 2)] += word.at(at);
        }
    }

    /// Another word of the same length, or the word itself where it is too short to have its own.
    [[nodiscard]] QString instead(const QString &word, int copy) const
    {
        if (word.size() < shortest || !word.at(0).isLetter() || m_begin.isEmpty())
            return word;
        QRandomGenerator random(quint32(qHash(word, size_t(copy))));
        QString made = m_begin.at(random.bounded(m_begin.size()));
        while (made.size() < word.size()) {
            const QString next = m_next.value(made.right(2));
            if (next.isEmpty())
                made += m_begin.at(random.bounded(m_begin.size()));
            else
                made += next.at(random.bounded(next.size()));
        }
        return made.left(word.size());
    }

private:
    static constexpr qsizetype shortest
        = 5; ///< letters: "with" and "heart" differ in every store, "the" does not
    QStringList m_begin;
    QHash<QString, QString> m_next; ///< letters that follow two others, as often as they do
};

/// What is known of a word of the copy.
struct CopiedWord {
    QString shown;
    int entries = 0;
};

enum class Copies { InTheSameWords, InTheirOwn };

/// What can be found stands in the copy so many times. With words of their own it stands there as often as it
/// takes until there are so many times the words, too. Tells how many words there are; 0 if it could not be
/// made.
int multiplyEntries(const QString &content, const QString &copy, int times, Copies copies)
{
    if (!QFile::copy(content, copy) || !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return 0;
    bool ok = true;
    QHash<QString, CopiedWord> words;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"multiplied"_s);
        file.setDatabaseName(copy);
        ok = file.open() && file.transaction();
        QSqlQuery rows(
            u"SELECT id, lang, kind, address, detail, title, names, notice, text, question FROM search_entry"_s,
            file);
        QList<QVariantList> entries;
        while (rows.next()) {
            QVariantList entry;
            for (int column = 0; column < 10; ++column)
                entry << rows.value(column);
            entries << entry;
        }
        rows.finish();
        QSqlQuery known(u"SELECT word, shown, entries FROM search_word WHERE lang = 'en'"_s, file);
        while (known.next())
            words.insert(known.value(0).toString(), { known.value(1).toString(), known.value(2).toInt() });
        known.finish();
        QStringList sorted = copies == Copies::InTheirOwn ? words.keys() : QStringList();
        sorted.sort();
        const MadeWords made(sorted); // without any, each word stays
        const auto count = entries.size();
        QSqlQuery entry(file);
        QSqlQuery found(file);
        ok = ok && entry.prepare(u"INSERT INTO search_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
            && found.prepare(
                u"INSERT INTO search(rowid, title, names, text, alike) VALUES (?, ?, ?, ?, '')"_s);
        const qsizetype wanted = copies == Copies::InTheirOwn ? times * words.size() : 0;
        for (int n = 1; ok && (n < times || words.size() < wanted); ++n) {
            for (QVariantList &row : entries) {
                row[0] = row.at(0).toLongLong() + count;
                for (int column = 0; column < 10; ++column)
                    entry.bindValue(column, row.at(column));
                found.bindValue(0, row.at(0));
                QSet<QString> here;
                for (const auto &[place, column] :
                     { std::pair{ 1, 5 }, std::pair{ 2, 6 }, std::pair{ 3, 8 } }) {
                    QStringList keys;
                    for (const QString &key : searchKeys(row.at(column).toString()))
                        keys << made.instead(key, n);
                    here += QSet<QString>(keys.cbegin(), keys.cend());
                    found.bindValue(place, keys.join(u' '));
                }
                for (const QString &key : std::as_const(here)) {
                    CopiedWord &word = words[key];
                    ++word.entries;
                    if (word.shown.isEmpty())
                        word.shown = key;
                }
                ok = entry.exec() && found.exec();
            }
        }
        QSqlQuery term(file);
        ok = ok && term.prepare(u"INSERT OR REPLACE INTO search_word VALUES ('en', ?, ?, ?)"_s);
        for (auto word = words.cbegin(); ok && word != words.cend(); ++word) {
            term.bindValue(0, word.key());
            term.bindValue(1, word->shown);
            term.bindValue(2, word->entries);
            ok = term.exec();
        }
        ok = ok && file.commit();
    }
    QSqlDatabase::removeDatabase(u"multiplied"_s);
    return ok ? int(words.size()) : 0;
}

/// Types texts letter by letter, and prints how long each key press took.
void measureTyping(const ContentStore &store, const QString &name, double most, int runs)
{
    const double start = clockMs();
    const Search search(&store);
    (void)search.find({ {}, u"en"_s, {} });
    printRow(name + u": opening the page"_s, { clockMs() - start }, u"ms"_s);
    for (const QString &typed : { u"fibrosis"_s, u"heart attack"_s, u"the cells in my heart"_s, u"plasebo"_s,
                                  u"mesenchimal"_s, u"breathless"_s, u"xxxxqqqq"_s }) {
        QList<double> times;
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            QList<double> again;
            for (int run = 0; run < runs; ++run) {
                const double pressed = clockMs();
                (void)search.find({ typed.left(length), u"en"_s, {} });
                again << clockMs() - pressed;
            }
            times << median(again);
        }
        printRow(u"%1: \"%2\", each key"_s.arg(name, typed), times, u"ms"_s, { most, true });
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({ u"runs"_s, u"how often each figure is taken"_s, u"n"_s, u"11"_s });
    parser.process(application);
    const int runs = qMax(1, parser.value(u"runs"_s).toInt());

    const QString content = QStringLiteral(PLAINHEART_BINARY_DIR "/share/plainheart/content.sqlite");
    const auto store = ContentStore::open(content);
    if (!store)
        qFatal("no content store: build plainheart_content_store");
    printHead();
    measureTyping(**store, u"search"_s, 8, runs);
    const QTemporaryDir folder;
    for (const auto &[copies, name] : { std::pair{ Copies::InTheSameWords, u"100 times as much"_s },
                                        std::pair{ Copies::InTheirOwn, u"100 times the words"_s } }) {
        const QString copy = folder.filePath(name + u".sqlite"_s);
        const int words = multiplyEntries(content, copy, 100, copies);
        const auto many = ContentStore::open(copy);
        if (words == 0 || !many)
            qFatal("the copy could not be made");
        (*many)->checkRest();
        (void)(*many)->searchKinds(u"en"_s); // waits for the check
        printNote(u"%1: %2 words; in the content itself there are %3."_s.arg(name).arg(words).arg(
            (*store)->searchTerms(u"en"_s).size()));
        measureTyping(**many, name, 30, runs);
    }
    printFoot();
    return 0;
}
