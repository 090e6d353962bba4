// SPDX-License-Identifier: GPL-3.0-or-later
#include "storewriter.h"

#include "readability.h"
#include "replacefile.h"
#include "searchindex.h"
#include "searchwords.h"
#include "sqltext.h"
#include "storecheck.h"
#include "storequery.h"
#include "units.h"
#include "vocabulary.h"

#include <algorithm>
#include <map>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString json(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QJsonValue spans(const Inline &content)
{
    return QJsonDocument::fromJson(spansToJson(content.spans).toUtf8()).array();
}

QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

template <class T>
QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

/// The statements of schema.sql, without comments. No text in it holds "--" or ";".
QStringList schemaStatements()
{
    QFile file(u":/plainheart/schema.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression comment(u"--[^\\n]*"_s);
    QStringList statements;
    for (const QString &statement : QString::fromUtf8(file.readAll()).remove(comment).split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements << statement.trimmed();
    }
    return statements;
}

/// Fills one open database. The first error stops everything that comes after it.
class StoreWriter
{
public:
    StoreWriter(QSqlDatabase &database, const Deck &deck)
        : m_database(database)
        , m_deck(deck)
    {
    }

    /// The text of the first error; empty if all is well.
    QString write()
    {
        run(u"PRAGMA journal_mode = OFF"_s);
        run(u"PRAGMA foreign_keys = ON"_s);
        run(u"BEGIN"_s);
        for (const QString &statement : schemaStatements())
            run(statement);
        writeLanguages();
        writeWords();
        writeSources();
        writeDocuments();
        writeClaims();
        for (const LanguageDeck &language : m_deck.languages) {
            writeTerms(language);
            writeQuestions(language);
            writeChecks(language);
            writeWalkthrough(language);
            writeReaderPaths(language);
            writeCharts(language);
            if (language.speech)
                insert(u"speech"_s, { language.code, json(lexiconToJson(*language.speech)) });
            writeKeyboard(language);
            writeSearch(language);
        }
        writeMeta();
        m_inserts.clear(); // an open statement would stop the commit
        run(u"INSERT INTO search(search) VALUES('optimize')"_s);
        run(u"COMMIT"_s);
        run(u"VACUUM"_s);
        return m_error;
    }

private:
    void run(const QString &statement)
    {
        if (!m_error.isEmpty())
            return;
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            m_error = query.lastError().text() + u" in: "_s + statement;
    }

    /// Values in the order of the columns in schema.sql.
    void insert(const QString &table, const QVariantList &values)
    {
        if (!m_error.isEmpty())
            return;
        auto it = m_inserts.find(table);
        if (it == m_inserts.end()) {
            it = m_inserts.emplace(table, QSqlQuery(m_database)).first;
            QStringList marks;
            marks.fill(u"?"_s, values.size());
            if (!it->second.prepare(u"INSERT INTO %1 VALUES (%2)"_s.arg(table, marks.join(u", "_s)))) {
                m_error = it->second.lastError().text() + u" in table "_s + table;
                return;
            }
        }
        QSqlQuery &query = it->second;
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(static_cast<int>(i), values.at(i));
        if (!query.exec())
            m_error = u"%1 in table %2, row %3"_s.arg(query.lastError().text(), table, describe(values));
    }

    static QString describe(const QVariantList &values)
    {
        QStringList parts;
        for (const QVariant &value : values.mid(0, 3))
            parts << value.toString();
        return parts.join(u", "_s);
    }

    void writeMeta()
    {
        QList<QDate> reviews;
        for (const LanguageDeck &language : m_deck.languages) {
            for (const DocumentWords &document : language.topics + language.pages)
                reviews << document.reviewedOn;
        }
        std::sort(reviews.begin(), reviews.end());
        insert(u"meta"_s, { u"content_version"_s, m_deck.catalog.version.text });
        insert(u"meta"_s,
               { u"newest_review"_s, reviews.isEmpty() ? QString() : reviews.last().toString(Qt::ISODate) });
        insert(u"meta"_s,
               { u"oldest_review"_s, reviews.isEmpty() ? QString() : reviews.first().toString(Qt::ISODate) });
    }

    void writeLanguages()
    {
        int position = 0;
        for (const LanguageDeck &language : m_deck.languages)
            insert(u"language"_s, { language.code, language.name, ++position, language.complete ? 0 : 1 });
    }

    void writeWords()
    {
        for (const LanguageDeck &language : m_deck.languages) {
            for (const WordList &list : wordLists()) {
                int position = 0;
                for (const QString &id : list.ids) {
                    ++position;
                    const Text words = language.words.value(list.name).value(id);
                    if (!words.isEmpty())
                        insert(u"evidence_word"_s, { list.name, id, language.code, position, words.text });
                }
            }
        }
    }

    void writeSources()
    {
        QList<SourceFacts> sources = m_deck.sources;
        std::sort(sources.begin(), sources.end(),
                  [](const auto &a, const auto &b) { return a.id.text < b.id.text; });
        for (const SourceFacts &s : std::as_const(sources)) {
            insert(u"source"_s,
                   { s.id.text,
                     s.kind,
                     s.status.text,
                     orNull(s.supersededBy.text),
                     orNull(s.updates.text),
                     s.title,
                     orNull(s.name),
                     orNull(s.authors),
                     orNull(s.journal),
                     orNull(s.year),
                     orNull(s.doi),
                     orNull(s.pmid),
                     orNull(s.pmcid),
                     orNull(s.registry),
                     orNull(s.trials),
                     orNull(s.people),
                     orNull(s.samePeopleAs.text),
                     s.population,
                     s.design,
                     s.blinded,
                     json(wordsOf(s.cells)),
                     s.paidBy,
                     orNull(s.mainGoal),
                     orNull(s.goalBasis),
                     s.result.text,
                     orNull(s.readAt),
                     s.readConfidence,
                     s.readOn.toString(Qt::ISODate),
                     orNull(s.searchDate),
                     s.id.place.file,
                     s.id.place.line });
            for (const QString &topic : wordsOf(s.topics))
                insert(u"source_topic"_s, { s.id.text, topic });
            writeFindings(s);
        }
        for (const LanguageDeck &language : m_deck.languages)
            writeSourceWords(language);
    }

    void writeFindings(const SourceFacts &source)
    {
        int position = 0;
        for (const FindingFacts &f : source.findings) {
            const bool limits = source.mayShowLimits() && !f.withheld;
            const bool figures = !f.withheld;
            insert(u"finding"_s,
                   { source.id.text, f.id.text, ++position, f.main ? 1 : 0,
                     figures ? orNull(f.value) : QVariant(), limits ? orNull(f.ciLow) : QVariant(),
                     limits ? orNull(f.ciHigh) : QVariant(), figures ? orNull(f.p) : QVariant(),
                     orNull(f.trials), orNull(f.people), orNull(f.certainty), orNull(f.effect),
                     orNull(f.favours), orNull(f.readAt.isEmpty() ? source.readAt : f.readAt),
                     f.id.place.file, f.id.place.line });
        }
    }

    void writeSourceWords(const LanguageDeck &language)
    {
        for (const SourceWords &w : language.sources) {
            insert(u"source_text"_s,
                   { w.id.text, language.code, orNull(w.population), orNull(w.cellType), orNull(w.comparator),
                     orNull(w.followUp), orNull(w.limitations), orNull(w.conclusion), orNull(w.statusNote),
                     orNull(w.peopleText), orNull(w.plainName.text) });
            const SourceFacts *facts = m_deck.source(w.id.text);
            for (const FindingWords &f : w.findings) {
                const auto withheld
                    = [&](const FindingFacts &fact) { return fact.id.text == f.id.text && fact.withheld; };
                const bool hide
                    = facts && std::any_of(facts->findings.begin(), facts->findings.end(), withheld);
                insert(u"finding_text"_s,
                       { w.id.text, f.id.text, language.code, f.outcome, orNull(f.measure),
                         hide ? QVariant() : orNull(f.valueText), orNull(f.timepoint),
                         hide ? QVariant() : orNull(f.absolute), f.plain, orNull(f.caution) });
            }
        }
    }

    void writeDocuments()
    {
        const LanguageDeck &master = m_deck.languages.first();
        QStringList order = wordsOf(m_deck.catalog.topics);
        int position = 0;
        for (const QString &id : std::as_const(order))
            writeDocument(master, id, u"topic"_s, ++position);
        position = 0;
        for (const QString &id : wordsOf(m_deck.catalog.pages))
            writeDocument(master, id, u"page"_s, ++position);
        order += wordsOf(m_deck.catalog.pages);
        for (const LanguageDeck &language : m_deck.languages) {
            for (const QString &id : std::as_const(order)) {
                if (const DocumentWords *document = language.document(id))
                    writeDocumentWords(language, *document);
            }
        }
    }

    /// What is the same in every language.
    void writeDocument(const LanguageDeck &master, const QString &id, const QString &kind, int position)
    {
        const DocumentWords *document = master.document(id);
        if (!document)
            return;
        insert(u"document"_s, { id, kind, position, orNull(document->scene.text) });
        if (document->caveat) {
            const CaveatWords &caveat = *document->caveat;
            insert(u"caveat"_s, { id, caveat.certainty.text, caveat.studyCount, caveat.peopleCount });
            int place = 0;
            for (const QString &source : wordsOf(caveat.sources))
                insert(u"caveat_source"_s, { id, ++place, source });
        }
        int place = 0;
        for (const QString &source : document->citedSources())
            insert(u"document_source"_s, { id, ++place, source });
        place = 0;
        for (const QString &chart : wordsOf(document->charts))
            insert(u"document_chart"_s, { id, ++place, chart });
    }

    void writeDocumentWords(const LanguageDeck &language, const DocumentWords &d)
    {
        const QString id = d.id.text;
        const QString lang = language.code;
        insert(u"document_text"_s,
               { id, lang, d.title.text, d.question.text, d.takeaway.text, d.action.text, d.reviewed.text,
                 d.file, d.id.place.line });
        if (d.caveat) {
            const CaveatWords &c = *d.caveat;
            insert(u"caveat_text"_s,
                   { id, lang, c.headline.text, c.reason.text, c.unknown.text, c.note.text });
        }
        int position = 0;
        for (const SectionWords &section : d.sections) {
            const std::optional<Readability> grade
                = isEnglish(lang) ? readability(gradedSource(d, section)) : std::nullopt;
            insert(u"section"_s,
                   { id, lang, section.id, ++position, section.title.text,
                     grade ? QVariant(grade->grade) : QVariant(), wordCount(section.source) });
            writeBlocks(lang, id, section);
        }
        for (const LabelWords &label : d.labels)
            writeLabel(lang, d, label);
        for (const OfferQuestionWords &q : d.offerQuestions) {
            insert(u"offer_question"_s,
                   { q.number, lang, q.text.text, spansToJson(q.yes.spans), spansToJson(q.no.spans),
                     q.warningWhen, d.file, q.text.place.line });
        }
        for (const OfferResultWords &r : d.offerResults) {
            insert(u"offer_result"_s, { r.id, lang, r.title.text, spansToJson(r.content.spans) });
        }
    }

    void writeLabel(const QString &lang, const DocumentWords &document, const LabelWords &label)
    {
        const QString id = document.id.text;
        insert(u"label"_s, { id, lang, label.key, label.text.text, document.file, label.text.place.line });
        int position = 0;
        for (const Reference &reference : label.content.references)
            insert(u"label_source"_s, { id, lang, label.key, ++position, reference.id });
    }

    void writeBlocks(const QString &lang, const QString &document, const SectionWords &section)
    {
        int position = 0;
        for (const MarkdownBlock &block : section.blocks) {
            const Inline &content = block.content;
            const QString kind = block.kind == MarkdownBlock::Kind::Item ? u"item"_s
                : block.kind == MarkdownBlock::Kind::Row                 ? u"row"_s
                                                                         : u"paragraph"_s;
            insert(u"block"_s,
                   { ++m_block, document, lang, section.id, ++position, kind, spansToJson(content.spans),
                     content.text, content.place.file, content.place.line });
            QStringList sources;
            for (const Reference &reference : content.references) {
                if (reference.kind == Reference::Kind::Source)
                    sources << reference.id;
            }
            sources.removeDuplicates();
            int place = 0;
            for (const QString &source : std::as_const(sources))
                insert(u"citation"_s, { m_block, ++place, source });
        }
    }

    void writeClaims()
    {
        int position = 0;
        for (const ClaimFacts &claim : m_deck.claims) {
            insert(u"claim"_s,
                   { claim.id.text, claim.topic.text, ++position, claim.verdict, claim.id.place.file,
                     claim.id.place.line });
            int place = 0;
            for (const QString &source : wordsOf(claim.sources))
                insert(u"claim_source"_s, { claim.id.text, ++place, source });
        }
        for (const LanguageDeck &language : m_deck.languages) {
            for (const ClaimWords &claim : language.claims) {
                insert(u"claim_text"_s, { claim.id.text, language.code, claim.text, claim.why });
            }
        }
    }

    void writeTerms(const LanguageDeck &language)
    {
        for (const TermWords &t : language.terms) {
            insert(u"term"_s,
                   { t.id.text, language.code, t.term.text, json(wordsOf(t.also)), orNull(t.say),
                     spansToJson(t.plain.spans), spansToJson(t.detail.spans), json(wordsOf(t.see)),
                     t.id.place.file, t.id.place.line });
        }
    }

    void writeQuestions(const LanguageDeck &language)
    {
        int position = 0;
        for (const SituationWords &situation : language.situations)
            insert(u"situation"_s, { situation.id.text, language.code, ++position, situation.title.text });
        position = 0;
        for (const QuestionWords &q : language.questions) {
            insert(u"question"_s,
                   { q.id.text, language.code, ++position, q.topic.text, q.situation.text, q.text.text,
                     q.id.place.file, q.id.place.line });
        }
    }

    void writeChecks(const LanguageDeck &language)
    {
        if (!language.checksIntro.isEmpty())
            insert(u"deck_text"_s, { u"checks-intro"_s, language.code, language.checksIntro.text });
        int position = 0;
        for (const CheckWords &item : language.checks) {
            const bool general = item.topic.text == "general"_L1;
            const QString found = general ? u"where-things-stand"_s : item.topic.text + u"/3"_s;
            insert(u"check_item"_s,
                   { item.id.text, language.code, ++position, item.topic.text, item.question.text,
                     item.again.isEmpty() ? found : item.again.text, item.basis.isEmpty() ? 0 : 1,
                     item.id.place.file, item.id.place.line });
            int place = 0;
            for (const CheckOptionWords &option : item.options)
                insert(u"check_option"_s,
                       { item.id.text, language.code, option.id.text, ++place, option.text.text,
                         option.right ? 1 : 0, spansToJson(option.reply.spans) });
        }
    }

    void writeWalkthrough(const LanguageDeck &language)
    {
        const Walkthrough &walk = language.walkthrough;
        if (!walk.intro.isEmpty())
            insert(u"deck_text"_s, { u"walkthrough-intro"_s, language.code, walk.intro.text });
        int position = 0;
        for (const WalkPath &path : walk.paths)
            insert(u"walk_note"_s,
                   { u"path"_s, path.id.text, language.code, ++position, json(pathBody(path)),
                     path.id.place.file, path.id.place.line });
        position = 0;
        for (const WalkStop &stop : walk.stops)
            insert(u"walk_note"_s,
                   { u"stop"_s, stop.id.text, language.code, ++position, json(stopBody(stop)),
                     stop.id.place.file, stop.id.place.line });
    }

    void writeReaderPaths(const LanguageDeck &language)
    {
        for (const ReaderPathWords &path : language.paths) {
            int position = 0;
            for (const ReaderPathWords::Screen &screen : path.screens)
                insert(u"path_screen"_s,
                       { path.id.text, language.code, ++position, path.minutes, path.title.text,
                         screen.screen.text, screen.title.text, screen.screen.place.file,
                         screen.screen.place.line });
        }
    }

    static QJsonArray spanLists(const QList<Inline> &list)
    {
        QJsonArray array;
        for (const Inline &content : list)
            array << spans(content);
        return array;
    }

    static QJsonArray pairs(const QList<WalkPair> &list, const QString &first, const QString &second)
    {
        QJsonArray array;
        for (const WalkPair &pair : list)
            array << QJsonObject{ { first, spans(pair.first) }, { second, spans(pair.second) } };
        return array;
    }

    static QJsonObject pathBody(const WalkPath &path)
    {
        QJsonArray steps;
        for (const WalkStep &step : path.steps)
            steps << QJsonObject{ { u"screen"_s, step.screen.text },
                                  { u"parts"_s, QJsonArray::fromStringList(wordsOf(step.parts)) },
                                  { u"seconds"_s, step.seconds },
                                  { u"say"_s, spans(step.say) } };
        return { { u"minutes"_s, path.minutes },
                 { u"title"_s, path.title.text },
                 { u"use_when"_s, spans(path.useWhen) },
                 { u"steps"_s, steps },
                 { u"takeaways"_s, spanLists(path.takeaways) } };
    }

    static QJsonObject stopBody(const WalkStop &stop)
    {
        QJsonArray talk;
        for (const WalkTalk &point : stop.talkTrack)
            talk << QJsonObject{ { u"show"_s, point.show.text }, { u"say"_s, spans(point.say) } };
        const QJsonObject teachBack{ { u"prompt"_s, spans(stop.prompt) },
                                     { u"listen_for"_s, spans(stop.listenFor) },
                                     { u"say_again"_s, spans(stop.sayAgain) } };
        return { { u"goal"_s, spans(stop.goal) },
                 { u"talk_track"_s, talk },
                 { u"teach_back"_s, teachBack },
                 { u"likely_questions"_s, pairs(stop.likelyQuestions, u"q"_s, u"a"_s) },
                 { u"avoid"_s, pairs(stop.avoid, u"do_not_say"_s, u"instead"_s) },
                 { u"takeaways"_s, spanLists(stop.takeaways) } };
    }

    void writeCharts(const LanguageDeck &language)
    {
        const bool master = &language == &m_deck.languages.first();
        int position = 0;
        for (const ChartWords &c : language.charts) {
            insert(u"chart"_s,
                   { c.id.text, language.code, ++position, c.kind, c.title.text, c.question.text, c.unit.text,
                     c.plain.text, c.caution.text, json(storedBody(c)), c.id.place.file, c.id.place.line });
            int row = 0;
            for (const ChartRow &r : c.rows)
                insert(u"chart_row"_s, { c.id.text, language.code, ++row, json(r.body) });
            int place = 0;
            for (const QString &source : wordsOf(c.sources)) {
                if (master)
                    insert(u"chart_source"_s, { c.id.text, ++place, source });
            }
        }
    }

    void writeKeyboard(const LanguageDeck &language)
    {
        if (!language.keyboard)
            return;
        const auto write = [&](const QString &layer, const QList<QList<Text>> &rows) {
            int position = 0;
            for (const QList<Text> &row : rows)
                insert(u"keyboard"_s, { language.code, layer, ++position, json(wordsOf(row)) });
        };
        write(u"letters"_s, language.keyboard->letters);
        write(u"figures"_s, language.keyboard->figures);
    }

    /// The keys of texts, one after the other.
    static QString keys(const QStringList &texts)
    {
        QStringList all;
        for (const QString &text : texts)
            all += searchKeys(text);
        return all.join(u' ');
    }

    void writeSearch(const LanguageDeck &language)
    {
        const SearchIndex index(m_deck, language);
        for (const IndexedEntry &e : index.entries()) {
            const QString names = e.names.join(u'\n');
            insert(u"search_entry"_s,
                   { ++m_entry, language.code, e.kind, e.address, e.detail ? 1 : 0, e.title, notNull(names),
                     notNull(e.notice), notNull(e.lines.join(u'\n')), notNull(e.question) });
            insert(u"search(rowid, title, names, text, alike)"_s,
                   { m_entry, keys({ e.title }), keys(e.names + e.alikeTitle),
                     keys(e.lines + QStringList{ e.notice }), keys(e.alike) });
        }
        for (const IndexedWord &word : index.words())
            insert(u"search_word"_s, { language.code, word.key, word.shown, word.entries });
        int number = 0;
        for (const QStringList &group : index.synonyms()) {
            ++number;
            int position = 0;
            for (const QString &words : group)
                insert(u"search_synonym"_s, { language.code, number, ++position, words });
        }
    }

    QSqlDatabase &m_database;
    const Deck &m_deck;
    std::map<QString, QSqlQuery> m_inserts; ///< one prepared statement for each table
    QString m_error;
    int m_block = 0;
    int m_entry = 0;
};

} // namespace

Result<void> writeStore(const Deck &deck, const QString &path)
{
    const FileKind store{ u"store"_s, u"content store"_s, isStoreHeader };
    return replaceFile(path, store, [&](const QString &draft) {
        return fillDatabase(draft,
                            [&](QSqlDatabase &database) { return StoreWriter(database, deck).write(); });
    });
}

} // namespace Plainheart::Authoring
