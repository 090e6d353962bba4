// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentstore.h"

#include "storecheck.h"
#include "storequery.h"

#include <algorithm>
#include <atomic>
#include <QCollator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>
#include <QUrl>

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

QString newConnectionName()
{
    static std::atomic<int> number = 0;
    return u"plainheart-content-%1"_s.arg(++number);
}

} // namespace

ContentStore::ContentStore(QString connectionName)
    : m_connectionName(std::move(connectionName))
{
}

ContentStore::~ContentStore()
{
    // Queries hold on to the connection, so they go first.
    m_queries.clear();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<ContentStore>> ContentStore::open(const QString &path)
{
    if (const auto error = checkStoreFile(path))
        return failure(*error);

    std::unique_ptr<ContentStore> store(new ContentStore(newConnectionName()));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, store->m_connectionName);
        const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
        database.setDatabaseName(u"file:"_s + QString::fromLatin1(encoded) + u"?immutable=1"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        if (!database.open())
            return failure(unreadableStore(path + u": "_s + database.lastError().text()));
    }
    if (auto error = store->check()) {
        error->log.prepend(path + u": "_s);
        return failure(*error);
    }
    return store;
}

std::optional<Error> ContentStore::check() const
{
    // A file may come from a USB stick: nothing that it says may call a function with side effects.
    run(u"PRAGMA trusted_schema = OFF"_s);
    run(u"PRAGMA cell_size_check = ON"_s);
    // The full check also compares tables with their indexes, and takes a millisecond on a store of this
    // size.
    const QString verdict = column(u"PRAGMA integrity_check(1)"_s).value(0, u"no answer"_s);
    if (verdict != "ok"_L1)
        return corruptStore(u"integrity_check: "_s + verdict);

    const QStringList tables = column(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    for (const QString &table : requiredTables()) {
        if (!tables.contains(table))
            return corruptStore(u"no table "_s + table);
    }
    const QString topics
        = column(u"SELECT count(*) FROM document d JOIN document_text t ON t.document = d.id "
                 "WHERE d.kind = 'topic' AND t.lang = 'en'"_s)
              .value(0);
    if (topics.toInt() == 0)
        return corruptStore(u"no topic in English"_s);
    m_queries.clear();
    return std::nullopt;
}

QSqlQuery &ContentStore::run(const QString &sql, const Values &values) const
{
    auto known = m_queries.find(sql);
    if (known == m_queries.end()) {
        QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            qCWarning(lcContent).noquote() << "prepare:" << query.lastError().text() << sql;
        known = m_queries.emplace(sql, std::move(query)).first;
    }
    qCDebug(lcContent).noquote() << "run:" << sql;
    QSqlQuery &query = known->second;
    for (const auto &[name, value] : values)
        query.bindValue(name, value);
    if (!query.exec())
        qCWarning(lcContent).noquote() << "read:" << query.lastError().text() << sql;
    return query;
}

QStringList ContentStore::column(const QString &sql, const Values &values) const
{
    QStringList list;
    QSqlQuery &rows = run(sql, values);
    while (rows.next())
        list << rows.value(0).toString();
    return list;
}

QList<Language> ContentStore::languages() const
{
    QList<Language> list;
    QSqlQuery &rows = run(u"SELECT lang, name, partial FROM language ORDER BY position"_s);
    while (rows.next())
        list << Language{ rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toBool() };
    return list;
}

QList<Document> ContentStore::topics(const QString &lang) const
{
    QList<Document> list;
    const QStringList ids = column(u"SELECT id FROM document WHERE kind = 'topic' ORDER BY position, id"_s);
    for (const QString &id : ids) {
        if (const auto topic = document(id, lang))
            list << *topic;
    }
    return list;
}

std::optional<Document> ContentStore::document(const QString &id, const QString &lang) const
{
    static const QString head
        = u"SELECT d.kind, d.position, d.scene, t.title, t.question, t.takeaway, t.action, t.reviewed "
          "FROM document d JOIN document_text t ON t.document = d.id AND"_s
        + inLanguage("document_text"_L1, "t"_L1, "x.document = d.id"_L1) + u"WHERE d.id = :id"_s;

    Document document;
    {
        QSqlQuery &row = run(head, { { u":lang"_s, lang }, { u":id"_s, id } });
        if (!row.next())
            return std::nullopt;
        document.id = id;
        document.isTopic = row.value(0).toString() == "topic"_L1;
        document.position = row.value(1).toInt();
        document.scene = row.value(2).toString();
        document.title = row.value(3).toString();
        document.question = row.value(4).toString();
        document.takeaway = row.value(5).toString();
        document.action = row.value(6).toString();
        document.reviewed = QDate::fromString(row.value(7).toString(), Qt::ISODate);
        row.finish();
    }
    if (document.isTopic)
        document.caveat = caveat(id, lang);
    document.sections = sections(document, lang);

    static const QString labels = u"SELECT l.key, l.text FROM label l WHERE l.document = :id AND"_s
        + inLanguage("label"_L1, "l"_L1, "x.document = l.document AND x.key = l.key"_L1);
    QSqlQuery &rows = run(labels, { { u":id"_s, id }, { u":lang"_s, lang } });
    while (rows.next())
        document.labels.insert(rows.value(0).toString(), rows.value(1).toString());

    static const QString labelSources = u"SELECT l.key, s.source FROM label l JOIN label_source s ON "
                                        u"s.document = l.document AND s.lang = l.lang "
                                        "AND s.key = l.key WHERE l.document = :id AND"_s
        + inLanguage("label"_L1, "l"_L1, "x.document = l.document AND x.key = l.key"_L1)
        + u" ORDER BY l.key, s.position"_s;
    QSqlQuery &cited = run(labelSources, { { u":id"_s, id }, { u":lang"_s, lang } });
    while (cited.next())
        document.labelSources[cited.value(0).toString()] << cited.value(1).toString();

    document.sources = column(u"SELECT source FROM document_source WHERE document = :id ORDER BY position"_s,
                              { { u":id"_s, id } });
    return document;
}

Caveat ContentStore::caveat(const QString &topic, const QString &lang) const
{
    static const QString sql
        = u"SELECT c.certainty, c.studies, c.people, t.headline, t.reason, t.unknown, t.note, "
          "(SELECT coalesce(sum(s.people), 0) FROM caveat_source cs JOIN source s ON s.id = cs.source "
          " WHERE cs.topic = c.topic AND s.population = 'heart-failure') "
          "FROM caveat c JOIN caveat_text t ON t.topic = c.topic AND"_s
        + inLanguage("caveat_text"_L1, "t"_L1, "x.topic = c.topic"_L1) + u"WHERE c.topic = :id"_s;

    Caveat caveat;
    {
        QSqlQuery &row = run(sql, { { u":lang"_s, lang }, { u":id"_s, topic } });
        const bool there = row.next();
        const auto certainty = there ? certaintyFromKey(row.value(0).toString()) : std::nullopt;
        const QString headline = there ? row.value(3).toString() : QString();
        // Half a caveat could mislead: without a headline or a known certainty the panel shows its fallback.
        if (!certainty || headline.isEmpty()) {
            qCWarning(lcContent).noquote() << "the caveat of" << topic << "can't be read";
            row.finish();
            return {};
        }
        caveat.known = true;
        caveat.headline = headline;
        caveat.certainty = *certainty;
        caveat.studies = row.value(1).toInt();
        caveat.people = row.value(2).toInt();
        caveat.reason = row.value(4).toString();
        caveat.unknown = row.value(5).toString();
        caveat.note = row.value(6).toString();
        caveat.peopleWithHeartFailure = row.value(7).toInt();
        row.finish();
    }
    caveat.sources = column(u"SELECT source FROM caveat_source WHERE topic = :id ORDER BY position"_s,
                            { { u":id"_s, topic } });
    return caveat;
}

QList<Section> ContentStore::sections(const Document &document, const QString &lang) const
{
    // The sections of a topic have the same ids in every language, so a missing one is given in English.
    // Those of a page are named after their headings: there, English is given only when the whole page is
    // missing.
    static const QString start
        = u"SELECT s.id, s.title, b.kind, b.spans, b.text FROM section s LEFT JOIN block b "
          "ON b.document = s.document AND b.lang = s.lang AND b.section = s.id "
          "WHERE s.document = :id AND"_s;
    static const QString end = u"ORDER BY s.position, s.id, b.position"_s;
    static const QString ofTopic
        = start + inLanguage("section"_L1, "s"_L1, "x.document = s.document AND x.id = s.id"_L1) + end;
    static const QString ofPage
        = start + inLanguage("section"_L1, "s"_L1, "x.document = s.document"_L1) + end;

    QList<Section> list;
    QSqlQuery &rows
        = run(document.isTopic ? ofTopic : ofPage, { { u":id"_s, document.id }, { u":lang"_s, lang } });
    while (rows.next()) {
        const QString id = rows.value(0).toString();
        if (list.isEmpty() || list.constLast().id != id)
            list << Section{ id, rows.value(1).toString(), {} };
        if (rows.value(2).isNull())
            continue;
        Block block;
        const QString kind = rows.value(2).toString();
        block.kind = kind == "item"_L1 ? Block::Kind::Item
            : kind == "row"_L1         ? Block::Kind::Row
                                       : Block::Kind::Paragraph;
        block.text = rows.value(4).toString();
        block.spans = spansOr(rows.value(3).toString(), block.text);
        list.last().blocks << block;
    }
    return list;
}

QList<Term> ContentStore::termsWhere(const QString &condition, const Values &values) const
{
    const QString sql = u"SELECT t.id, t.term, t.also, t.say, t.plain, t.detail, t.see FROM term t WHERE"_s
        + inLanguage("term"_L1, "t"_L1, "x.id = t.id"_L1) + condition;
    QList<Term> list;
    QSqlQuery &rows = run(sql, values);
    while (rows.next()) {
        list << Term{ rows.value(0).toString(),
                      rows.value(1).toString(),
                      strings(rows.value(2).toString()),
                      rows.value(3).toString(),
                      spansFromJson(rows.value(4).toString()),
                      spansFromJson(rows.value(5).toString()),
                      strings(rows.value(6).toString()) };
    }
    return list;
}

QList<Term> ContentStore::terms(const QString &lang) const
{
    QList<Term> list = termsWhere(QString(), { { u":lang"_s, lang } });
    QCollator collator{ QLocale(lang) };
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(list.begin(), list.end(),
                     [&](const Term &a, const Term &b) { return collator.compare(a.term, b.term) < 0; });
    return list;
}

std::optional<Term> ContentStore::term(const QString &id, const QString &lang) const
{
    const QList<Term> list = termsWhere(u"AND t.id = :id"_s, { { u":lang"_s, lang }, { u":id"_s, id } });
    return list.isEmpty() ? std::nullopt : std::optional(list.constFirst());
}

QList<Question> ContentStore::questions(const QString &lang) const
{
    static const QString sql = u"SELECT q.id, q.document, s.title, q.text FROM question q "
                               "JOIN situation s ON s.id = q.situation AND s.lang = q.lang WHERE"_s
        + inLanguage("question"_L1, "q"_L1, "x.id = q.id"_L1) + u"ORDER BY q.position, q.id"_s;
    QList<Question> list;
    QSqlQuery &rows = run(sql, { { u":lang"_s, lang } });
    while (rows.next()) {
        list << Question{ rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString(),
                          rows.value(3).toString() };
    }
    return list;
}

QList<OfferQuestion> ContentStore::offerQuestions(const QString &lang) const
{
    static const QString sql
        = u"SELECT q.number, q.text, q.yes_spans, q.no_spans, q.warning_when FROM offer_question q WHERE"_s
        + inLanguage("offer_question"_L1, "q"_L1, "x.number = q.number"_L1) + u"ORDER BY q.number"_s;
    QList<OfferQuestion> list;
    QSqlQuery &rows = run(sql, { { u":lang"_s, lang } });
    while (rows.next()) {
        list << OfferQuestion{ rows.value(0).toInt(), rows.value(1).toString(),
                               spansFromJson(rows.value(2).toString()),
                               spansFromJson(rows.value(3).toString()),
                               rows.value(4).toString() == "yes"_L1 };
    }
    return list;
}

QList<OfferResult> ContentStore::offerResults(const QString &lang) const
{
    static const QString sql = u"SELECT r.id, r.title, r.spans FROM offer_result r WHERE"_s
        + inLanguage("offer_result"_L1, "r"_L1, "x.id = r.id"_L1)
        + u"ORDER BY CASE r.id WHEN 'none' THEN 1 WHEN 'some' THEN 2 ELSE 3 END, r.id"_s;
    QList<OfferResult> list;
    QSqlQuery &rows = run(sql, { { u":lang"_s, lang } });
    while (rows.next()) {
        list << OfferResult{ rows.value(0).toString(), rows.value(1).toString(),
                             spansFromJson(rows.value(2).toString()) };
    }
    return list;
}

QString ContentStore::meta(const QString &key) const
{
    return column(u"SELECT value FROM meta WHERE key = :key"_s, { { u":key"_s, key } }).value(0);
}

} // namespace Plainheart
