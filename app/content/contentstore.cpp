// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"

#include "caveatwords.h"
#include "leadwords.h"
#include "sqltext.h"
#include "storecheck.h"
#include "storequery.h"

#include <algorithm>
#include <array>
#include <QCollator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcContent, "plainheart.content", QtWarningMsg)

/// Spans; the plain words if the spans can't be read, so that no text is ever lost.
Spans spansOr(const QString &json, const QString &text)
{
    Spans spans = spansFromJson(json);
    if (spans.isEmpty() && !text.isEmpty())
        spans << Span{ Span::Kind::Text, text, {}, {} };
    return spans;
}

/// The first column of what a question that is asked once gives; empty if it can't be asked.
QStringList answers(const QSqlDatabase &database, const QString &sql)
{
    QStringList list;
    QSqlQuery rows(sql, database);
    while (rows.next())
        list << rows.value(0).toString();
    return list;
}

/// A store of this size is checked as a whole before the first page: bytes.
constexpr qint64 checkedAtOnce = 4 * 1024 * 1024;

/// What there is more of with every study, and what the first page does without.
QStringList growingTables()
{
    return { u"source_text"_s,  u"finding"_s,     u"finding_text"_s, u"document_source"_s,
             u"search_entry"_s, u"search_data"_s, u"search_idx"_s,   u"search_docsize"_s };
}

/// Whether an answer may come from tables that are not checked before the first page. The order of a
/// document's sources, in which citations are numbered, says nothing that could be false.
bool needsRest(StoreQuery query)
{
    static const std::array<bool, size_t(StoreQuery::Count)> needed = [] {
        std::array<bool, size_t(StoreQuery::Count)> all{};
        for (size_t i = 0; i < all.size(); ++i) {
            const QString text = storeQueryText(StoreQuery(i));
            for (const QString &table : growingTables())
                all.at(i) = all.at(i) || text.contains(table);
        }
        all.at(size_t(StoreQuery::DocumentSources)) = false;
        return all;
    }();
    return needed.at(size_t(query));
}

} // namespace

ContentStore::ContentStore(QString connectionName, const QString &path)
    : m_connectionName(std::move(connectionName))
    , m_health(std::make_unique<StoreHealth>(path))
{
}

ContentStore::~ContentStore()
{
    m_rest.reset(); // its thread tells m_health
    // Statements hold on to the connection, so they go first.
    m_statements.clear();
    QSqlDatabase::removeDatabase(m_connectionName);
}

std::unique_ptr<IntegrityCheck> ContentStore::beginCheck(const QString &path)
{
    if (checkStoreFile(path) || QFileInfo(path).size() > checkedAtOnce)
        return nullptr;
    auto check = std::make_unique<IntegrityCheck>(path);
    check->start();
    return check;
}

Result<std::unique_ptr<ContentStore>> ContentStore::open(const QString &path,
                                                         std::unique_ptr<IntegrityCheck> check)
{
    if (const auto error = checkStoreFile(path))
        return failure(*error);

    std::unique_ptr<ContentStore> store(new ContentStore(newConnectionName("content"_L1), path));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, store->m_connectionName);
        if (!openStoreFile(database, path))
            return failure(unreadableStore(path + u": "_s + database.lastError().text()));
    }
    if (auto error = store->check(path, std::move(check))) {
        error->log.prepend(path + u": "_s);
        return failure(*error);
    }
    return store;
}

std::optional<Error> ContentStore::check(const QString &path, std::unique_ptr<IntegrityCheck> begun)
{
    const QSqlDatabase database = QSqlDatabase::database(m_connectionName, false);
    const QStringList tables = answers(database, u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    if (QFileInfo(path).size() <= checkedAtOnce) {
        if (!begun)
            begun = std::make_unique<IntegrityCheck>(path);
        if (const auto broken = begun->verdict())
            return corruptStore(*broken);
    } else {
        m_rest = std::make_unique<IntegrityCheck>(path, growingTables());
        QStringList now = tables;
        now.removeIf([](const QString &table) { return growingTables().contains(table); });
        if (const auto broken = brokenTable(database, now))
            return corruptStore(*broken);
    }
    for (const QString &table : requiredTables()) {
        if (!tables.contains(table))
            return corruptStore(u"no table "_s + table);
    }
    if (auto error = prepare())
        return error;
    const QString topics
        = answers(database,
                  u"SELECT count(*) FROM document d JOIN document_text t ON t.document = d.id "
                  "WHERE d.kind = 'topic' AND t.lang = 'en'"_s)
              .value(0);
    if (topics.toInt() == 0)
        return corruptStore(u"no topic in English"_s);
    return std::nullopt;
}

std::optional<Error> ContentStore::prepare()
{
    const QSqlDatabase database = QSqlDatabase::database(m_connectionName, false);
    for (int query = 0; query < int(StoreQuery::Count); ++query) {
        StoreStatement &statement = m_statements.emplace_back(database, m_health.get());
        if (const auto problem = statement.prepare(storeQueryText(StoreQuery(query))))
            return corruptStore(*problem);
    }
    return std::nullopt;
}

void ContentStore::checkRest()
{
    if (!m_rest)
        return;
    m_rest->start([health = m_health.get()](const std::optional<QString> &broken) {
        if (broken)
            QMetaObject::invokeMethod(health, [health, log = *broken] { health->findDamage(log); });
    });
}

StoreStatement &ContentStore::run(StoreQuery query, const StoreValues &values) const
{
    if (m_rest && needsRest(query)) {
        if (const auto broken = m_rest->verdict())
            m_health->findDamage(*broken);
    }
    StoreStatement &statement = m_statements.at(size_t(query));
    statement.run(values);
    return statement;
}

QStringList ContentStore::texts(StoreQuery query, QLatin1StringView column, const StoreValues &values) const
{
    QStringList list;
    StoreStatement &rows = run(query, values);
    while (rows.next())
        list << rows.text(column);
    return list;
}

QList<Language> ContentStore::languages() const
{
    QList<Language> list;
    StoreStatement &rows = run(StoreQuery::Languages);
    while (rows.next())
        list << Language{ rows.text("lang"_L1), rows.text("name"_L1), rows.isTrue("partial"_L1) };
    return list;
}

QList<Document> ContentStore::topicsAs(Reading reading, const QString &lang) const
{
    QList<Document> list;
    const QStringList ids = texts(StoreQuery::TopicIds, "id"_L1);
    for (const QString &id : ids) {
        if (const auto topic = (this->*reading)(id, lang))
            list << *topic;
    }
    return list;
}

QList<Document> ContentStore::topics(const QString &lang) const
{
    return topicsAs(&ContentStore::document, lang);
}

QList<Document> ContentStore::topicHeads(const QString &lang) const
{
    return topicsAs(&ContentStore::head, lang);
}

std::optional<Document> ContentStore::head(const QString &id, const QString &lang) const
{
    Document document;
    {
        StoreStatement &row = run(StoreQuery::Document, { { u":id"_s, id }, { u":lang"_s, lang } });
        if (!row.next())
            return std::nullopt;
        document.id = id;
        document.isTopic = row.text("kind"_L1) == "topic"_L1;
        document.position = row.number("position"_L1);
        document.scene = row.text("scene"_L1);
        document.title = row.text("title"_L1);
        document.question = row.text("question"_L1);
        document.takeaway = row.text("takeaway"_L1);
        document.action = row.text("action"_L1);
        document.reviewed = QDate::fromString(row.text("reviewed"_L1), Qt::ISODate);
        row.finish();
    }
    if (document.isTopic)
        document.caveat = caveat(id, lang);
    return document;
}

std::optional<Document> ContentStore::document(const QString &id, const QString &lang) const
{
    const StoreValues values{ { u":id"_s, id }, { u":lang"_s, lang } };
    std::optional<Document> found = head(id, lang);
    if (!found)
        return found;
    Document &document = *found;
    document.sections = sections(document, lang);

    StoreStatement &labels = run(StoreQuery::Labels, values);
    while (labels.next())
        document.labels.insert(labels.text("key"_L1), labels.text("text"_L1));
    StoreStatement &cited = run(StoreQuery::LabelSources, values);
    while (cited.next())
        document.labelSources[cited.text("key"_L1)] << cited.text("source"_L1);
    document.sources = texts(StoreQuery::DocumentSources, "source"_L1, { { u":id"_s, id } });
    return found;
}

Caveat ContentStore::caveat(const QString &topic, const QString &lang) const
{
    Caveat caveat;
    // A study that is counted is one also while the words about the answer can't be read.
    caveat.sources = texts(StoreQuery::CaveatSources, "source"_L1, { { u":id"_s, topic } });
    {
        StoreStatement &row = run(StoreQuery::Caveat, { { u":lang"_s, lang }, { u":id"_s, topic } });
        const bool there = row.next();
        const auto certainty = there ? certaintyFromKey(row.text("certainty"_L1)) : std::nullopt;
        const QString headline = there ? row.text("headline"_L1) : QString();
        // Half a caveat could mislead: without a headline or a known certainty the panel shows its fallback.
        if (!certainty || headline.isEmpty()) {
            qCWarning(lcContent).noquote() << "the caveat of" << topic << "can't be read";
            row.finish();
            return caveat;
        }
        caveat.known = true;
        caveat.headline = headline;
        caveat.certainty = *certainty;
        caveat.studies = row.number("studies"_L1);
        caveat.people = row.number("people"_L1);
        caveat.reason = row.text("reason"_L1);
        caveat.unknown = row.text("unknown"_L1);
        caveat.note = row.text("note"_L1);
        caveat.peopleWithHeartFailure = row.number("with_heart_failure"_L1);
        row.finish();
    }
    const QLocale locale(lang);
    caveat.studiesWords = studiesCounted(caveat);
    caveat.peopleWords = peopleCounted(caveat, locale);
    caveat.fewWords = fewWithHeartFailure(caveat);
    caveat.countedWords = countedInWords(caveat, locale);
    return caveat;
}

QList<Section> ContentStore::sections(const Document &document, const QString &lang) const
{
    QList<Section> list;
    StoreStatement &rows = run(document.isTopic ? StoreQuery::SectionsOfTopic : StoreQuery::SectionsOfPage,
                               { { u":id"_s, document.id }, { u":lang"_s, lang } });
    while (rows.next()) {
        const QString id = rows.text("id"_L1);
        if (list.isEmpty() || list.constLast().id != id)
            list << Section{ id, rows.text("title"_L1), {} };
        if (rows.isNull("kind"_L1))
            continue;
        Block block;
        const QString kind = rows.text("kind"_L1);
        block.kind = kind == "item"_L1 ? Block::Kind::Item
            : kind == "row"_L1         ? Block::Kind::Row
                                       : Block::Kind::Paragraph;
        block.text = rows.text("text"_L1);
        block.spans = spansOr(rows.text("spans"_L1), block.text);
        list.last().blocks << block;
    }
    return list;
}

QList<Term> ContentStore::readTerms(StoreQuery query, const StoreValues &values) const
{
    QList<Term> list;
    StoreStatement &rows = run(query, values);
    while (rows.next()) {
        list << Term{ rows.text("id"_L1),
                      rows.text("term"_L1),
                      rows.texts("also"_L1),
                      rows.text("say"_L1),
                      spansFromJson(rows.text("plain"_L1)),
                      spansFromJson(rows.text("detail"_L1)),
                      rows.texts("see"_L1),
                      alsoCalled(rows.texts("also"_L1)) };
    }
    return list;
}

QList<Term> ContentStore::terms(const QString &lang) const
{
    QList<Term> list = readTerms(StoreQuery::Terms, { { u":lang"_s, lang } });
    QCollator collator{ QLocale(lang) };
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(list.begin(), list.end(),
                     [&](const Term &a, const Term &b) { return collator.compare(a.term, b.term) < 0; });
    return list;
}

std::optional<Term> ContentStore::term(const QString &id, const QString &lang) const
{
    const QList<Term> list = readTerms(StoreQuery::Term, { { u":lang"_s, lang }, { u":id"_s, id } });
    return list.isEmpty() ? std::nullopt : std::optional(list.constFirst());
}

QList<Question> ContentStore::questions(const QString &lang) const
{
    QList<Question> list;
    StoreStatement &rows = run(StoreQuery::Questions, { { u":lang"_s, lang } });
    while (rows.next()) {
        list << Question{ rows.text("id"_L1), rows.text("document"_L1), rows.text("situation"_L1),
                          rows.text("text"_L1) };
    }
    return list;
}

QList<CheckItem> ContentStore::checkItems(const QString &topic, const QString &lang) const
{
    QList<CheckItem> list;
    StoreStatement &rows = run(StoreQuery::CheckItems, { { u":topic"_s, topic }, { u":lang"_s, lang } });
    while (rows.next()) {
        const QString id = rows.text("id"_L1);
        if (list.isEmpty() || list.constLast().id != id)
            list << CheckItem{ id,
                               rows.text("topic"_L1),
                               rows.text("question"_L1),
                               rows.text("again"_L1),
                               rows.isTrue("reasoned"_L1),
                               {} };
        list.last().answers << checkAnswer(rows.text("answer"_L1), rows.text("text"_L1),
                                           rows.isTrue("supported"_L1), spansFromJson(rows.text("reply"_L1)));
    }
    return list;
}

bool ContentStore::hasChecks(const QString &topic) const
{
    StoreStatement &row = run(StoreQuery::HasChecks, { { u":topic"_s, topic } });
    const bool known = row.next() && row.isTrue("known"_L1);
    row.finish();
    return known;
}

QString ContentStore::checksIntro(const QString &lang) const
{
    return texts(StoreQuery::DeckText, "text"_L1, { { u":key"_s, u"checks-intro"_s }, { u":lang"_s, lang } })
        .value(0);
}

QList<GuidedPath> ContentStore::guidedPaths(const QString &lang) const
{
    QList<GuidedPath> list;
    StoreStatement &rows = run(StoreQuery::WalkNotes, { { u":kind"_s, u"path"_s }, { u":lang"_s, lang } });
    while (rows.next())
        list << guidedPathFromJson(rows.text("id"_L1), rows.text("body"_L1));
    return list;
}

QList<GuidedStop> ContentStore::guidedStops(const QString &lang) const
{
    QList<GuidedStop> list;
    StoreStatement &rows = run(StoreQuery::WalkNotes, { { u":kind"_s, u"stop"_s }, { u":lang"_s, lang } });
    while (rows.next())
        list << guidedStopFromJson(rows.text("id"_L1), rows.text("body"_L1));
    return list;
}

QString ContentStore::guidedIntro(const QString &lang) const
{
    return texts(StoreQuery::DeckText, "text"_L1,
                 { { u":key"_s, u"walkthrough-intro"_s }, { u":lang"_s, lang } })
        .value(0);
}

ReaderPath ContentStore::readerPath(const QString &id, const QString &lang) const
{
    ReaderPath path;
    StoreStatement &rows = run(StoreQuery::ReaderPath, { { u":path"_s, id }, { u":lang"_s, lang } });
    while (rows.next()) {
        path.id = id;
        path.minutes = rows.number("minutes"_L1);
        path.title = rows.text("path_title"_L1);
        path.addresses << rows.text("screen"_L1);
        path.titles << rows.text("title"_L1);
    }
    return path;
}

QList<OfferQuestion> ContentStore::offerQuestions(const QString &lang) const
{
    QList<OfferQuestion> list;
    StoreStatement &rows = run(StoreQuery::OfferQuestions, { { u":lang"_s, lang } });
    while (rows.next()) {
        list << OfferQuestion{ rows.number("number"_L1),
                               rows.text("text"_L1),
                               spansFromJson(rows.text("yes_spans"_L1)),
                               spansFromJson(rows.text("no_spans"_L1)),
                               rows.text("warning_when"_L1) == "yes"_L1,
                               numberedQuestion(rows.number("number"_L1), rows.text("text"_L1)) };
    }
    return list;
}

QList<OfferResult> ContentStore::offerResults(const QString &lang) const
{
    QList<OfferResult> list;
    StoreStatement &rows = run(StoreQuery::OfferResults, { { u":lang"_s, lang } });
    while (rows.next())
        list << OfferResult{ rows.text("id"_L1), rows.text("title"_L1),
                             spansFromJson(rows.text("spans"_L1)) };
    return list;
}

Lexicon ContentStore::lexicon(const QString &lang) const
{
    const QString body = texts(StoreQuery::Speech, "body"_L1, { { u":lang"_s, lang } }).value(0);
    Lexicon lexicon = lexiconFromJson(QJsonDocument::fromJson(body.toUtf8()).object());
    lexicon.language = lang;
    return lexicon;
}

QString ContentStore::meta(const QString &key) const
{
    return texts(StoreQuery::Meta, "value"_L1, { { u":key"_s, key } }).value(0);
}

} // namespace Plainheart
