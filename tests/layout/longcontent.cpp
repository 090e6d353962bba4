// SPDX-License-Identifier: GPL-3.0-or-later
#include "longcontent.h"

#include "teststore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace PlainheartTest {

using namespace Qt::StringLiterals;

namespace {

using Change = std::function<QString(const QString &)>;

struct Texts {
    QString table;
    QStringList columns; ///< plain texts, or JSON lists of spans
};

const QList<Texts> &shownTexts()
{
    static const QList<Texts> all{
        { u"document_text"_s, { u"question"_s, u"takeaway"_s, u"action"_s } },
        { u"caveat_text"_s, { u"headline"_s, u"reason"_s, u"unknown"_s, u"note"_s } },
        { u"section"_s, { u"title"_s } },
        { u"block"_s, { u"spans"_s } },
        { u"label"_s, { u"text"_s } },
        { u"offer_question"_s, { u"text"_s, u"yes_spans"_s, u"no_spans"_s } },
        { u"offer_result"_s, { u"title"_s, u"spans"_s } },
        { u"term"_s, { u"term"_s, u"plain"_s, u"detail"_s } },
        { u"situation"_s, { u"title"_s } },
        { u"question"_s, { u"text"_s } },
        { u"check_item"_s, { u"question"_s } },
        { u"check_option"_s, { u"text"_s, u"reply"_s } },
        { u"deck_text"_s, { u"text"_s } },
        { u"chart"_s, { u"title"_s, u"question"_s, u"plain"_s, u"caution"_s } },
        { u"claim_text"_s, { u"text"_s, u"why"_s } },
        { u"evidence_word"_s, { u"words"_s } },
        { u"finding_text"_s, { u"outcome"_s, u"absolute"_s, u"plain"_s, u"caution"_s } },
        { u"source_text"_s,
          { u"population"_s, u"cell_type"_s, u"comparator"_s, u"follow_up"_s, u"limitations"_s,
            u"conclusion"_s, u"status_note"_s } },
    };
    return all;
}

QString changed(const QString &text, const Change &change)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isArray())
        return change(text);
    QJsonArray spans = json.array();
    for (QJsonValueRef value : spans) {
        QJsonObject span = value.toObject();
        if (span.contains("s"_L1))
            span["s"_L1] = change(span.value("s"_L1).toString());
        value = span;
    }
    return QString::fromUtf8(QJsonDocument(spans).toJson(QJsonDocument::Compact));
}

QString asSql(QString text) { return u'\'' + text.replace(u'\'', u"''"_s) + u'\''; }

const QRegularExpression &word()
{
    static const QRegularExpression letters(u"[A-Za-z]{2,}"_s);
    return letters;
}

} // namespace

QString aThirdLonger(const QString &text)
{
    QString longer;
    qsizetype from = 0;
    for (auto it = word().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        longer += QStringView(text).mid(from, match.capturedEnd() - from);
        longer += QString(int(match.capturedLength() * 0.35 + 0.9), u'e');
        from = match.capturedEnd();
    }
    return longer + text.mid(from);
}

QString withGermanWord(const QString &text)
{
    qsizetype from = -1;
    qsizetype length = 4; // shorter ones stay
    for (auto it = word().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedLength() > length) {
            from = match.capturedStart();
            length = match.capturedLength();
        }
    }
    QString changed = text;
    if (from < 0)
        return changed;
    // A label of a picture or a stop of its slider is kept short by whoever translates it.
    const bool label = text.count(u' ') < 5;
    return changed.replace(from, length, label ? u"Narbengewebe"_s : u"Herzmuskelzelltransplantation"_s);
}

void changeTexts(const QString &store, const Change &change)
{
    QStringList updates{ u"BEGIN"_s };
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"texts"_s);
        database.setDatabaseName(store);
        if (!database.open())
            qFatal("can't open %s", qPrintable(store));
        for (const Texts &texts : shownTexts()) {
            for (const QString &column : texts.columns) {
                QSqlQuery rows(database);
                if (!rows.exec(u"SELECT rowid, %1 FROM %2 WHERE %1 <> ''"_s.arg(column, texts.table)))
                    qFatal("%s", qPrintable(rows.lastError().text()));
                while (rows.next())
                    updates << u"UPDATE %1 SET %2 = "_s.arg(texts.table, column)
                            + asSql(changed(rows.value(1).toString(), change))
                            + u" WHERE rowid = %1"_s.arg(rows.value(0).toLongLong());
            }
        }
    }
    QSqlDatabase::removeDatabase(u"texts"_s);
    runSql(store, updates + QStringList{ u"COMMIT"_s });
}

} // namespace PlainheartTest
