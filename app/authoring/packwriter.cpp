// SPDX-License-Identifier: GPL-3.0-or-later
#include "packwriter.h"

#include "clippack.h"
#include "integritycheck.h"
#include "replacefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

QString json(const QList<double> &ends)
{
    if (ends.isEmpty())
        return u""_s;
    QJsonArray array;
    for (const double end : ends)
        array << end;
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<double> numbers(const QString &json)
{
    QList<double> all;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array)
        all << value.toDouble();
    return all;
}

/// Fills one open database. The first error stops everything that comes after it.
class PackWriter
{
public:
    explicit PackWriter(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    QString write(const PackContent &content)
    {
        run(u"PRAGMA journal_mode = OFF"_s);
        run(u"PRAGMA application_id = %1"_s.arg(ClipPack::applicationId));
        run(u"PRAGMA user_version = %1"_s.arg(ClipPack::formatVersion));
        run(u"BEGIN"_s);
        run(u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"_s);
        run(u"CREATE TABLE clip (key TEXT PRIMARY KEY, opus BLOB NOT NULL, words TEXT NOT NULL) STRICT"_s);
        run(u"CREATE TABLE made (key TEXT PRIMARY KEY REFERENCES clip(key), how TEXT NOT NULL) STRICT"_s);
        run(u"INSERT INTO meta VALUES (?, ?)"_s, { u"language"_s, content.language });
        run(u"INSERT INTO meta VALUES (?, ?)"_s, { u"licence"_s, content.licence });
        run(u"INSERT INTO meta VALUES (?, ?)"_s, { u"name"_s, content.name });
        run(u"INSERT INTO meta VALUES (?, ?)"_s, { u"voice"_s, content.voice });
        for (auto it = content.clips.cbegin(); it != content.clips.cend(); ++it) {
            run(u"INSERT INTO clip VALUES (?, ?, ?)"_s, { it.key(), it->opus, json(it->wordEnds) });
            run(u"INSERT INTO made VALUES (?, ?)"_s, { it.key(), it->made });
        }
        run(u"COMMIT"_s);
        run(u"VACUUM"_s);
        return m_error;
    }

private:
    void run(const QString &sql, const QVariantList &values = {})
    {
        if (!m_error.isEmpty())
            return;
        QSqlQuery query(m_database);
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            m_error = query.lastError().text() + u" in: "_s + sql;
    }

    QSqlDatabase m_database;
    QString m_error;
};

} // namespace

Result<void> writePack(const PackContent &content, const QString &path)
{
    const FileKind pack{ u"narration pack"_s, u"narration pack"_s, isPackHeader };
    return replaceFile(path, pack, [&](const QString &draft) {
        return fillDatabase(draft,
                            [&](QSqlDatabase &database) { return PackWriter(database).write(content); });
    });
}

QMap<QString, PackClip> clipsIn(const QString &path)
{
    QMap<QString, PackClip> clips;
    if (!ClipPack::open(path)) // a damaged one is made anew
        return clips;
    const QString connection = u"plainheart-pack-before "_s + path;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        if (openStoreFile(database, path)) {
            QSqlQuery rows(u"SELECT c.key, c.opus, c.words, m.how FROM clip c JOIN made m ON m.key = c.key"_s,
                           database);
            while (rows.next())
                clips.insert(rows.value(0).toString(),
                             { rows.value(1).toByteArray(), numbers(rows.value(2).toString()),
                               rows.value(3).toString() });
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return clips;
}

} // namespace Plainheart::Authoring
