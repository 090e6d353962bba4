// SPDX-License-Identifier: GPL-3.0-or-later
#include "storediff.h"

#include "contentstore.h"
#include "spans.h"

#include <algorithm>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QUrl>
#include <QVariant>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

using Row = QMap<QString, QString>;
/// What the store's query puts between the paragraphs of a section.
const QString paragraphs = u"\n       "_s;
/// Rows by the name that a person knows them by.
using Table = QMap<QString, Row>;

/// A store opened for comparing. The connection is closed and forgotten at the end.
class OpenStore
{
public:
    OpenStore(const QString &path, const QString &connection)
        : m_connection(connection)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        url.setQuery(u"immutable=1"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        database.setDatabaseName(url.toString(QUrl::FullyEncoded));
        m_open = database.open();
    }
    ~OpenStore()
    {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    Q_DISABLE_COPY_MOVE(OpenStore)

    /// Empty if it is a store that this program knows.
    [[nodiscard]] std::optional<Error> problem(const QString &path) const
    {
        if (!m_open || pragma(u"application_id"_s) != ContentStore::applicationId)
            return Error{ Error::Code::NotOurs, u"The file %1 is not a content store."_s.arg(path), {}, {} };
        if (pragma(u"user_version"_s) != ContentStore::schemaVersion)
            return Error{ Error::Code::TooNew,
                          u"The file %1 was made by another version of this program."_s.arg(path),
                          u"Build it again with this one."_s,
                          {} };
        return std::nullopt;
    }

    [[nodiscard]] Table read(const QString &sql) const
    {
        Table table;
        QSqlQuery query(QSqlDatabase::database(m_connection));
        (void)query.exec(sql);
        while (query.next()) {
            const QSqlRecord record = query.record();
            Row row;
            for (int i = 1; i < record.count(); ++i)
                row.insert(record.fieldName(i), query.value(i).toString());
            table.insert(query.value(0).toString(), row);
        }
        if (query.lastError().isValid())
            m_failure = query.lastError().text();
        return table;
    }

    /// Why a part of the store could not be read; empty while all could.
    [[nodiscard]] const QString &failure() const { return m_failure; }

private:
    [[nodiscard]] quint32 pragma(const QString &name) const
    {
        QSqlQuery query(QSqlDatabase::database(m_connection));
        return query.exec(u"PRAGMA "_s + name) && query.next() ? query.value(0).toUInt() : 0;
    }

    QString m_connection;
    bool m_open = false;
    mutable QString m_failure;
};

/// One kind of thing to compare: how to read it, and how to speak of it. The first column of `sql` is the
/// name.
struct Subject {
    QString what; ///< "the evidence panel of %1"
    QString sql;
    QMap<QString, QString> fields; ///< column name to the words for it
};

/// What two long texts do not have in common, in square brackets, with a few words on both sides. Short ones
/// stay whole.
void markChange(QString &before, QString &after)
{
    constexpr qsizetype shortText = 120;
    constexpr qsizetype wordsAround = 5;
    if (before.size() <= shortText && after.size() <= shortText)
        return;
    const QStringList old = before.split(u' ');
    const QStringList now = after.split(u' ');
    const qsizetype least = std::min(old.size(), now.size());
    qsizetype start = 0;
    while (start < least && old.at(start) == now.at(start))
        ++start;
    qsizetype end = 0;
    while (end < least - start && old.at(old.size() - 1 - end) == now.at(now.size() - 1 - end))
        ++end;
    const auto marked = [&](const QStringList &words) {
        const qsizetype from = std::max<qsizetype>(0, start - wordsAround);
        const qsizetype to = std::min(words.size(), words.size() - end + wordsAround);
        QStringList parts = words.mid(from, start - from);
        parts << u'[' + words.mid(start, words.size() - end - start).join(u' ') + u']';
        parts += words.mid(words.size() - end, to - words.size() + end);
        return (from > 0 ? u"... "_s : QString()) + parts.join(u' ')
            + (to < words.size() ? u" ..."_s : QString());
    };
    before = marked(old);
    after = marked(now);
}

/// "  was: ..." and "  now: ..." where both are there. Of a text with several paragraphs, only those that
/// differ.
QString changedText(const QString &before, const QString &after)
{
    QStringList old = before.split(paragraphs);
    QStringList now = after.split(paragraphs);
    for (qsizetype i = old.size() - 1; i >= 0; --i) {
        if (now.removeOne(old.at(i)))
            old.removeAt(i);
    }
    if (old.isEmpty() && now.isEmpty())
        return u"  The same words, in another order.\n"_s;
    QString text;
    for (qsizetype i = 0; i < std::max(old.size(), now.size()); ++i) {
        QString was = old.value(i);
        QString is = now.value(i);
        if (!was.isEmpty() && !is.isEmpty())
            markChange(was, is);
        text += was.isEmpty() ? QString() : u"  was: %1\n"_s.arg(was);
        text += is.isEmpty() ? QString() : u"  now: %1\n"_s.arg(is);
    }
    return text;
}

QString change(const QString &what, const QString &before, const QString &after)
{
    if (before.isEmpty())
        return u"%1 is new:\n  %2\n"_s.arg(what, after);
    if (after.isEmpty())
        return u"%1 is gone. It was:\n  %2\n"_s.arg(what, before);
    return what + u" changed.\n"_s + changedText(before, after);
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

/// `said` are the lines that were said of another part of the same thing: none is said twice.
QString compare(const Subject &subject, const Table &before, const Table &after, QSet<QString> &said)
{
    QString text;
    const auto sayOnce = [&](const QString &line) {
        if (!said.contains(line))
            text += line;
        said.insert(line);
    };
    for (auto row = before.cbegin(); row != before.cend(); ++row) {
        if (!after.contains(row.key()))
            sayOnce(capital(subject.what.arg(row.key())) + u" is gone.\n"_s);
    }
    for (auto row = after.cbegin(); row != after.cend(); ++row) {
        const QString name = subject.what.arg(row.key());
        if (!before.contains(row.key())) {
            sayOnce(capital(name) + u" is new.\n"_s);
            continue;
        }
        const Row &old = before[row.key()];
        QStringList fields = row->keys() + old.keys();
        fields.removeDuplicates();
        for (const QString &field : std::as_const(fields)) {
            if (old.value(field) == row->value(field))
                continue;
            const QString words = subject.fields.value(field, QString(field).replace(u'_', u' '));
            sayOnce(change(capital(name) + u": "_s + words, old.value(field), row->value(field)));
        }
    }
    return text;
}

/// Texts are named in a language only where there is more than one.
const QString inLanguage = u" || CASE WHEN t.lang = 'en' THEN '' ELSE ' (' || t.lang || ')' END"_s;

QList<Subject> subjects()
{
    const QString levels = u"CASE c.certainty WHEN 'very-low' THEN 'very low' ELSE c.certainty END"_s;
    return {
        { u"the evidence panel of %1"_s,
          u"SELECT '\"' || t.title || '\"'"_s + inLanguage + u", "_s + levels
              + u" AS certainty, x.headline, x.reason, x.unknown, x.note, c.studies, c.people, "
                "(SELECT group_concat(source, ', ') FROM (SELECT source FROM caveat_source WHERE topic = "
                "c.topic "
                "ORDER BY source)) AS sources "
                "FROM caveat c JOIN caveat_text x ON x.topic = c.topic "
                "JOIN document_text t ON t.document = c.topic AND t.lang = x.lang"_s,
          { { u"certainty"_s, u"how sure we are"_s },
            { u"headline"_s, u"the headline"_s },
            { u"reason"_s, u"why the certainty is what it is"_s },
            { u"unknown"_s, u"what is not known"_s },
            { u"note"_s, u"how studies and people were counted"_s },
            { u"studies"_s, u"the number of studies"_s },
            { u"people"_s, u"the number of people"_s },
            { u"sources"_s, u"the studies that were counted"_s } } },
        { u"the source %1"_s,
          u"SELECT id, status, superseded_by, name, title, authors, journal, year, doi, people, trials, "
          u"read_confidence, "
          "same_people, population, design, blinded, cells, paid_by, main_goal, goal_basis, result FROM source"_s,
          { { u"status"_s, u"its status"_s },
            { u"superseded_by"_s, u"what it was replaced by"_s },
            { u"title"_s, u"its title"_s },
            { u"authors"_s, u"its authors"_s },
            { u"journal"_s, u"its journal"_s },
            { u"year"_s, u"its year"_s },
            { u"doi"_s, u"its DOI"_s },
            { u"people"_s, u"the number of people"_s },
            { u"trials"_s, u"the number of trials"_s },
            { u"read_confidence"_s, u"how it was read"_s },
            { u"same_people"_s, u"the source about the same people"_s },
            { u"population"_s, u"the group of people"_s },
            { u"design"_s, u"its design"_s },
            { u"blinded"_s, u"whether it was blinded"_s },
            { u"cells"_s, u"the kind of cells"_s },
            { u"paid_by"_s, u"who paid"_s },
            { u"main_goal"_s, u"what came of its main goal"_s },
            { u"goal_basis"_s, u"how its main goal is known"_s },
            { u"result"_s, u"its result in a word"_s } } },
        { u"the word %1"_s,
          u"SELECT '\"' || t.id || '\" of ' || t.list"_s + inLanguage + u", t.words FROM evidence_word t"_s,
          { { u"words"_s, u"what a reader sees"_s } } },
        { u"the source %1"_s,
          u"SELECT t.source"_s + inLanguage
              + u", t.plain_name, t.population, t.cell_type, t.comparator, t.follow_up, t.limitations, "
                u"t.conclusion, t.status_note "
                "FROM source_text t JOIN source s ON s.id = t.source"_s,
          { { u"plain_name"_s, u"its name"_s },
            { u"population"_s, u"who was in it"_s },
            { u"cell_type"_s, u"which cells"_s },
            { u"comparator"_s, u"what it was compared with"_s },
            { u"follow_up"_s, u"how long it followed people"_s },
            { u"limitations"_s, u"its limits"_s },
            { u"conclusion"_s, u"its conclusion"_s },
            { u"status_note"_s, u"the note about its status"_s } } },
        { u"the finding %1"_s,
          u"SELECT f.source || ', ' || f.id"_s + inLanguage
              + u", t.plain, f.value, t.value_text, f.main, f.ci_low, f.ci_high, f.p, t.measure, t.absolute, "
                u"t.timepoint, "
                "f.people, f.certainty, f.favours, t.caution FROM finding f JOIN finding_text t "
                "ON t.source = f.source AND t.finding = f.id"_s,
          { { u"plain"_s, u"the sentence"_s },
            { u"value"_s, u"the figure"_s },
            { u"value_text"_s, u"the figure"_s },
            { u"main"_s, u"whether it is the main goal, or was taken for it"_s },
            { u"ci_low"_s, u"the lower limit"_s },
            { u"ci_high"_s, u"the upper limit"_s },
            { u"p"_s, u"the p value"_s },
            { u"measure"_s, u"what was measured"_s },
            { u"absolute"_s, u"the figure in people"_s },
            { u"timepoint"_s, u"the time"_s },
            { u"people"_s, u"the number of people"_s },
            { u"certainty"_s, u"how sure the source is"_s },
            { u"favours"_s, u"who did better"_s },
            { u"caution"_s, u"the caution"_s } } },
        { u"the claim %1"_s,
          u"SELECT c.id"_s + inLanguage
              + u", c.verdict, t.text, t.why, (SELECT group_concat(source, ', ') FROM (SELECT source FROM "
                u"claim_source "
                "WHERE claim = c.id ORDER BY source)) AS sources FROM claim c JOIN claim_text t ON t.claim = c.id"_s,
          { { u"verdict"_s, u"the verdict"_s },
            { u"text"_s, u"the claim"_s },
            { u"why"_s, u"the reason"_s },
            { u"sources"_s, u"the sources"_s } } },
        { u"the page %1"_s,
          u"SELECT '\"' || t.title || '\"'"_s + inLanguage
              + u", t.question, t.takeaway, t.action, t.reviewed, (SELECT group_concat(source, ', ') FROM "
                "(SELECT source FROM document_source WHERE document = t.document ORDER BY source)) AS "
                "sources, "
                "(SELECT group_concat(chart, ', ') FROM (SELECT chart FROM document_chart WHERE document = "
                "t.document "
                "ORDER BY position)) AS charts FROM document_text t"_s,
          { { u"question"_s, u"its question"_s },
            { u"takeaway"_s, u"its takeaway"_s },
            { u"action"_s, u"the thing to do"_s },
            { u"reviewed"_s, u"the date of its review"_s },
            { u"sources"_s, u"its sources"_s },
            { u"charts"_s, u"its charts"_s } } },
        { u"page %1"_s,
          u"SELECT '\"' || t.title || '\"'"_s + inLanguage
              + u" || ', ' || s.title, (SELECT group_concat(text, char(10) || '       ') FROM (SELECT text "
                u"FROM "
                u"block b "
                "WHERE b.document = s.document AND b.lang = s.lang AND b.section = s.id ORDER BY position)) "
                "AS words "
                "FROM section s JOIN document_text t ON t.document = s.document AND t.lang = s.lang"_s,
          { { u"words"_s, u"the text"_s } } },
        { u"the label %1"_s,
          u"SELECT t.document || ', ' || t.key"_s + inLanguage + u", t.text FROM label t"_s,
          { { u"text"_s, u"the words"_s } } },
        { u"question %1 of the offer check"_s,
          u"SELECT t.number"_s + inLanguage
              + u", t.text, t.yes_spans, t.no_spans, t.warning_when FROM offer_question t"_s,
          { { u"text"_s, u"the question"_s },
            { u"yes_spans"_s, u"the reply to yes"_s },
            { u"no_spans"_s, u"the reply to no"_s },
            { u"warning_when"_s, u"the answer that is a warning sign"_s } } },
        { u"the result \"%1\" of the offer check"_s,
          u"SELECT t.id"_s + inLanguage + u", t.title, t.spans FROM offer_result t"_s,
          { { u"title"_s, u"its name"_s }, { u"spans"_s, u"the text"_s } } },
        { u"the chart %1"_s,
          u"SELECT '\"' || t.title || '\"'"_s + inLanguage
              + u", t.kind, t.question, t.unit, t.plain, t.caution, t.body AS body_json FROM chart t"_s,
          { { u"kind"_s, u"its kind"_s },
            { u"question"_s, u"its question"_s },
            { u"unit"_s, u"its unit"_s },
            { u"plain"_s, u"the reading in plain words"_s },
            { u"caution"_s, u"the caution"_s } } },
        { u"the chart %1"_s,
          u"SELECT '\"' || c.title || '\"'"_s + inLanguage
              + u" || ', row ' || t.position, t.body AS body_json FROM chart_row t "
                "JOIN chart c ON c.id = t.chart AND c.lang = t.lang"_s,
          {} },
        { u"the word \"%1\""_s,
          u"SELECT t.term"_s + inLanguage
              + u", t.also, t.say, t.plain AS plain_spans, t.detail AS detail_spans, t.see "
                "FROM term t"_s,
          { { u"also"_s, u"other words for it"_s },
            { u"say"_s, u"how to say it"_s },
            { u"plain_spans"_s, u"what it means"_s },
            { u"detail_spans"_s, u"the detail"_s },
            { u"see"_s, u"related words"_s } } },
        { u"the question %1"_s,
          u"SELECT t.id"_s + inLanguage + u", t.text, t.document, t.situation FROM question t"_s,
          { { u"text"_s, u"the words"_s },
            { u"document"_s, u"its page"_s },
            { u"situation"_s, u"its group"_s } } },
        { u"the check %1"_s,
          u"SELECT t.id"_s + inLanguage + u", t.topic, t.question, t.again, t.reasoned FROM check_item t"_s,
          { { u"topic"_s, u"its topic"_s },
            { u"question"_s, u"the question"_s },
            { u"again"_s, u"the place that tells it"_s },
            { u"reasoned"_s, u"whether a study found it"_s } } },
        { u"the answer %1 of a check"_s,
          u"SELECT t.item || ', ' || t.id"_s + inLanguage
              + u", t.text, t.supported, t.reply AS reply_spans "
                "FROM check_option t"_s,
          { { u"text"_s, u"the words"_s },
            { u"supported"_s, u"whether it is the right one"_s },
            { u"reply_spans"_s, u"the reply"_s } } },
        { u"the short way %1"_s,
          u"SELECT t.path || ', screen ' || t.position"_s + inLanguage
              + u", t.minutes, t.path_title, t.screen, t.title FROM path_screen t"_s,
          { { u"minutes"_s, u"its minutes"_s },
            { u"path_title"_s, u"its title"_s },
            { u"screen"_s, u"where it leads"_s },
            { u"title"_s, u"what Next calls it"_s } } },
        { u"the walkthrough for clinicians, %1"_s,
          u"SELECT t.kind || ' ' || t.id"_s + inLanguage + u", t.body AS body_json FROM walk_note t"_s,
          {} },
    };
}

/// A value of a JSON field in words: spans as a reader sees them, lists with commas, fields by name.
QString told(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.first().toObject().contains("t"_L1))
            return plainText(spansFromJson(QString::fromUtf8(QJsonDocument(array).toJson())));
        QStringList parts;
        for (const QJsonValue &entry : array)
            parts << told(entry);
        return parts.join(value.toArray().first().isString() ? u", "_s : u" / "_s);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QStringList parts;
        for (auto field = object.begin(); field != object.end(); ++field)
            parts << field.key() + u": "_s + told(field.value());
        return parts.join(u", "_s);
    }
    return value.toVariant().toString();
}

/// What the store keeps as spans or JSON is compared as the words that a reader sees, field by field.
void showWords(Table &table)
{
    for (Row &row : table) {
        Row shown;
        for (auto field = row.cbegin(); field != row.cend(); ++field) {
            if (field.key().endsWith("spans"_L1)) {
                shown.insert(field.key(), plainText(spansFromJson(*field)));
            } else if (field.key().endsWith("_json"_L1)) {
                const QJsonObject object = QJsonDocument::fromJson(field->toUtf8()).object();
                for (auto part = object.begin(); part != object.end(); ++part)
                    shown.insert(part.key(), told(part.value()));
            } else {
                shown.insert(field.key(), *field);
            }
        }
        row = shown;
    }
}

} // namespace

Result<QString> compareStores(const QString &before, const QString &after)
{
    // To open a pipe is to wait for whoever writes into it.
    for (const QString &path : { before, after }) {
        if (!QFileInfo(path).isFile())
            return failure({ Error::Code::Missing, u"There is no file %1."_s.arg(path), {}, {} });
    }
    const OpenStore old(before, u"plainheart-diff-before"_s);
    const OpenStore now(after, u"plainheart-diff-after"_s);
    if (const auto problem = old.problem(before))
        return failure(*problem);
    if (const auto problem = now.problem(after))
        return failure(*problem);
    QString text;
    QSet<QString> said;
    for (const Subject &subject : subjects()) {
        Table rowsBefore = old.read(subject.sql);
        Table rowsAfter = now.read(subject.sql);
        showWords(rowsBefore);
        showWords(rowsAfter);
        text += compare(subject, rowsBefore, rowsAfter, said);
    }
    // What could not be read is not gone.
    for (const auto &[store, path] : { std::pair(&old, &before), std::pair(&now, &after) }) {
        if (!store->failure().isEmpty())
            return failure({ Error::Code::Corrupt, u"The file %1 is damaged."_s.arg(*path),
                             u"Build it again."_s, store->failure() });
    }
    return text.isEmpty() ? u"Nothing that a reader sees has changed.\n"_s : text;
}

} // namespace Plainheart::Authoring
