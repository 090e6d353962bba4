// SPDX-License-Identifier: GPL-3.0-or-later
#include "clippack.h"

#include "integritycheck.h"
#include "sqltext.h"
#include "storecheck.h"

#include <algorithm>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>
#include <QVariant>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct ClipPackText {
    Q_DECLARE_TR_FUNCTIONS(ClipPack)
};

QString goOnLive() { return ClipPackText::tr("Pages are read by the voice of this computer for now."); }

Error packError(Error::Code code, const QString &what, const QString &log)
{
    return { code, what, goOnLive(), log };
}

QVariant answer(const QString &connection, const QString &sql, const QVariantList &values = {})
{
    QSqlQuery query(QSqlDatabase::database(connection, false));
    if (!query.prepare(sql))
        return {};
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec() && query.next() ? query.value(0) : QVariant();
}

} // namespace

QString clipKey(const QString &language, const QString &spoken, const QString &voice)
{
    const QStringList parts{ language, voice, spoken };
    const QByteArray hash
        = QCryptographicHash::hash(parts.join(QChar(u'\n')).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

bool isPackHeader(const QByteArray &header)
{
    constexpr qsizetype applicationIdAt = 68; // as in every SQLite file
    return header.size() >= storeHeaderSize && header.startsWith(QByteArray("SQLite format 3\0", 16))
        && qFromBigEndian<quint32>(header.constData() + applicationIdAt) == ClipPack::applicationId;
}

ClipPack::ClipPack(QString connectionName)
    : m_connectionName(std::move(connectionName))
{
}

ClipPack::~ClipPack() { QSqlDatabase::removeDatabase(m_connectionName); }

Result<std::unique_ptr<ClipPack>> ClipPack::open(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(
            packError(Error::Code::Missing, ClipPackText::tr("The recordings are not there."), path));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(packError(Error::Code::Unreadable, ClipPackText::tr("The recordings can't be read."),
                                 path + u": "_s + file.errorString()));
    const QByteArray header = file.read(storeHeaderSize);
    if (!isPackHeader(header))
        return failure(packError(Error::Code::NotOurs,
                                 ClipPackText::tr("The file with the recordings is not a Plainheart file."),
                                 path));
    std::unique_ptr<ClipPack> pack(new ClipPack(newConnectionName("clips"_L1)));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, pack->m_connectionName);
        if (!openStoreFile(database, path))
            return failure(packError(Error::Code::Unreadable,
                                     ClipPackText::tr("The recordings can't be read."),
                                     path + u": "_s + database.lastError().text()));
    }
    constexpr qsizetype userVersionAt = 60;
    if (auto error = pack->check(path, qFromBigEndian<quint32>(header.constData() + userVersionAt)))
        return failure(*error);
    return pack;
}

std::optional<Error> ClipPack::check(const QString &path, quint32 version)
{
    const auto ask = [&](const QString &sql) { return answer(m_connectionName, sql); };
    if (version != formatVersion) {
        const bool newer = version > formatVersion;
        return packError(newer ? Error::Code::TooNew : Error::Code::TooOld,
                         newer
                             ? ClipPackText::tr("The recordings were made for a newer version of this app.")
                             : ClipPackText::tr("The recordings were made for an older version of this app."),
                         u"%1: format %2"_s.arg(path).arg(version));
    }
    const auto damaged = [&](const QString &log) {
        return packError(Error::Code::Corrupt, ClipPackText::tr("The file with the recordings is damaged."),
                         path + u": "_s + log);
    };
    if (const QString verdict = ask(u"PRAGMA integrity_check(1)"_s).toString(); verdict != "ok"_L1)
        return damaged(u"integrity_check: "_s + verdict);
    if (!ask(u"SELECT count(*) FROM (SELECT key, opus, words FROM clip LIMIT 1)"_s).isValid())
        return damaged(u"no table clip"_s);
    const auto meta = [&](const QString &key) {
        return answer(m_connectionName, u"SELECT value FROM meta WHERE key = ?"_s, { key }).toString();
    };
    m_language = meta(u"language"_s);
    m_voice = meta(u"voice"_s);
    m_name = meta(u"name"_s);
    m_licence = meta(u"licence"_s);
    if (m_language.isEmpty() || m_voice.isEmpty())
        return damaged(u"it does not say its language and voice"_s);
    return std::nullopt;
}

QString ClipPack::keyOf(const QString &spoken) const { return clipKey(m_language, spoken, m_voice); }

bool ClipPack::hasAll(const QStringList &keys) const
{
    return std::all_of(keys.cbegin(), keys.cend(), [&](const QString &key) {
        return answer(m_connectionName, u"SELECT 1 FROM clip WHERE key = ?"_s, { key }).isValid();
    });
}

QByteArray ClipPack::clip(const QString &key) const
{
    return answer(m_connectionName, u"SELECT opus FROM clip WHERE key = ?"_s, { key }).toByteArray();
}

QList<double> ClipPack::wordEnds(const QString &key) const
{
    const QString json
        = answer(m_connectionName, u"SELECT words FROM clip WHERE key = ?"_s, { key }).toString();
    QList<double> ends;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &end : array)
        ends << end.toDouble();
    return ends;
}

} // namespace Plainheart
