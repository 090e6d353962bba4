// SPDX-License-Identifier: GPL-3.0-or-later
#include "replacefile.h"

#include "storecheck.h"

#include <filesystem>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTemporaryFile>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

Error cantWrite(const QString &path, const FileKind &kind, const QString &log)
{
    return { Error::Code::Unreadable, u"The %1 %2 can't be written."_s.arg(kind.name, path),
             u"Check that the folder is there and that it may be written to."_s, log };
}

/// Where the file is to lie in the end; an Error if something else than one of its kind would be lost there.
Result<QString> placeFor(const QString &path, const FileKind &kind)
{
    const QFileInfo info(path);
    const auto refused = [&](const QString &what) {
        return failure({ Error::Code::NotOurs,
                         what,
                         u"Name a new file, or a %1 that may be replaced."_s.arg(kind.fullName),
                         {} });
    };
    if (!info.exists() && !info.isSymLink())
        return info.fileName().isEmpty() ? refused(u"%1 is a folder."_s.arg(path)) : Result<QString>(path);
    // A rename would put a file in the place of a device, or of the link itself.
    if (!info.isFile())
        return refused((info.isDir() ? u"%1 is a folder."_s : u"%1 is no file."_s).arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(cantWrite(path, kind, file.errorString()));
    if (!kind.isOurs(file.read(storeHeaderSize)))
        return refused(u"The file %1 is not a %2, and would be lost."_s.arg(path, kind.fullName));
    return info.canonicalFilePath();
}

/// A new empty file beside the place, which nobody else writes to; its name is empty if there can be none.
QString draftBeside(const QString &place)
{
    QTemporaryFile draft(place + u".XXXXXX.new"_s);
    draft.setAutoRemove(false);
    return draft.open() ? draft.fileName() : QString();
}

/// As any program makes a file: for everyone to read who may. (A temporary file is its owner's alone.)
void openToReaders(const QString &file)
{
    QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadGroup | QFile::ReadOther);
}

} // namespace

Result<void> replaceFile(const QString &path, const FileKind &kind,
                         const std::function<QString(const QString &draft)> &write)
{
    const Result<QString> place = placeFor(path, kind);
    if (!place)
        return failure(place.error());
    const QString draft = draftBeside(*place);
    if (draft.isEmpty())
        return failure(cantWrite(path, kind, u"no file can be made beside it"_s));
    QString error = write(draft);
    openToReaders(draft);
    if (error.isEmpty()) {
        // A rename replaces the old file in one step; QFile::rename() would refuse to.
        std::error_code failed;
        std::filesystem::rename(draft.toStdString(), place->toStdString(), failed);
        if (failed)
            error = QString::fromStdString(failed.message());
    }
    if (error.isEmpty())
        return {};
    QFile::remove(draft);
    return failure(cantWrite(path, kind, error));
}

QString fillDatabase(const QString &draft, const std::function<QString(QSqlDatabase &)> &fill)
{
    const QString connection = u"plainheart-writer "_s + draft;
    QString error;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(draft);
        error = database.open() ? fill(database) : database.lastError().text();
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return error;
}

} // namespace Plainheart::Authoring
