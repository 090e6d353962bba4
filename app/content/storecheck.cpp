// SPDX-License-Identifier: GPL-3.0-or-later
#include "storecheck.h"

#include "contentstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

// The header of an SQLite file: https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

QByteArray magic() { return QByteArray("SQLite format 3\0", 16); }

quint32 number32(const QByteArray &header, qsizetype at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

qint64 wholeSize(const QByteArray &header)
{
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return qint64(number32(header, pageCountAt)) * (pageSize == 1 ? 65536 : pageSize);
}

struct ContentStoreText {
    Q_DECLARE_TR_FUNCTIONS(ContentStore)
};

QString installAgain()
{
    return ContentStoreText::tr("Install Plainheart again, or ask the person who looks after it.");
}

QString startAgain()
{
    return ContentStoreText::tr("Close Plainheart and start it again, or ask the person who looks after it.");
}

} // namespace

bool isStoreHeader(const QByteArray &header)
{
    return header.size() >= storeHeaderSize && header.startsWith(magic())
        && number32(header, applicationIdAt) == ContentStore::applicationId;
}

std::optional<Error> checkStoreFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{ Error::Code::Missing,
                      ContentStoreText::tr("The file with the pages of this app is not there."),
                      installAgain(), u"no such file: "_s + path };
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return unreadableStore(path + u": "_s + (info.isFile() ? file.errorString() : u"not a file"_s));

    const QByteArray header = file.read(storeHeaderSize);
    if (!header.startsWith(magic().left(header.size()))) {
        return Error{ Error::Code::NotOurs,
                      ContentStoreText::tr("The file with the pages is not a Plainheart file."),
                      installAgain(), path + u": not an SQLite file"_s };
    }
    if (header.size() < storeHeaderSize || file.size() < wholeSize(header)) {
        return Error{ Error::Code::Unreadable,
                      ContentStoreText::tr("The file with the pages is not complete."), installAgain(),
                      path + u": %1 bytes, shorter than its header says"_s.arg(file.size()) };
    }
    if (const quint32 id = number32(header, applicationIdAt); id != ContentStore::applicationId) {
        return Error{ Error::Code::NotOurs,
                      ContentStoreText::tr("The file with the pages is not a Plainheart file."),
                      installAgain(), path + u": application_id is 0x%1"_s.arg(id, 8, 16, QChar(u'0')) };
    }
    if (const quint32 version = number32(header, userVersionAt); version != ContentStore::schemaVersion) {
        const bool newer = version > ContentStore::schemaVersion;
        return Error{ newer ? Error::Code::TooNew : Error::Code::TooOld,
                      newer ? ContentStoreText::tr("The pages were made for a newer version of this app.")
                            : ContentStoreText::tr("The pages were made for an older version of this app."),
                      newer ? ContentStoreText::tr("Install the newest version of Plainheart.")
                            : installAgain(),
                      path
                          + u": schema version %1, this program reads %2"_s.arg(version).arg(
                              ContentStore::schemaVersion) };
    }
    return std::nullopt;
}

QStringList requiredTables()
{
    return { u"meta"_s,           u"language"_s,        u"source"_s,        u"source_text"_s,
             u"finding"_s,        u"finding_text"_s,    u"document"_s,      u"document_text"_s,
             u"caveat"_s,         u"caveat_text"_s,     u"caveat_source"_s, u"section"_s,
             u"block"_s,          u"document_source"_s, u"label"_s,         u"label_source"_s,
             u"offer_question"_s, u"offer_result"_s,    u"term"_s,          u"situation"_s,
             u"question"_s,       u"evidence_word"_s,   u"claim"_s,         u"claim_text"_s,
             u"claim_source"_s,   u"chart"_s,           u"chart_row"_s,     u"chart_source"_s,
             u"document_chart"_s, u"speech"_s,          u"search"_s,        u"search_entry"_s,
             u"search_word"_s,    u"search_synonym"_s,  u"keyboard"_s,      u"check_item"_s,
             u"check_option"_s,   u"deck_text"_s,       u"walk_note"_s };
}

Error corruptStore(const QString &log)
{
    return { Error::Code::Corrupt, ContentStoreText::tr("The file with the pages is damaged."),
             installAgain(), log };
}

Error lostStore(const QString &log)
{
    return { Error::Code::Unreadable, ContentStoreText::tr("The file with the pages can't be read any more."),
             startAgain(), log };
}

Error changedStore(const QString &log)
{
    return { Error::Code::Corrupt,
             ContentStoreText::tr("The file with the pages was changed while it was being read."),
             startAgain(), log };
}

Error unreadableStore(const QString &log)
{
    return { Error::Code::Unreadable, ContentStoreText::tr("The file with the pages can't be read."),
             installAgain(), log };
}

} // namespace Plainheart
