// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfiles.h"

#include <algorithm>
#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <sys/stat.h>
#include <unistd.h>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

QStringList endings() { return { QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s }; }

QString freeName(const QString &path, QDate day)
{
    const QString first = path + u".damaged-"_s + day.toString(Qt::ISODate);
    QString name = first;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = first + u'-' + QString::number(number);
    return name;
}

/// Deleting a file leaves its words on the disk until something else is written there.
void overwrite(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite))
        return;
    file.write(QByteArray(file.size(), '\0'));
    file.flush();
    (void)::fsync(file.handle());
}

/// Nobody but its owner; what the owner may do stays.
void closeToOthers(const QString &name)
{
    struct stat state {
    };
    const QByteArray file = QFile::encodeName(name);
    if (::stat(file.constData(), &state) != 0)
        return;
    constexpr mode_t others = S_IRWXG | S_IRWXO;
    if ((state.st_mode & others) != 0)
        (void)::chmod(file.constData(), state.st_mode & 07777 & ~others);
}

bool wipe(const QString &name)
{
    if (!QFileInfo::exists(name))
        return true;
    overwrite(name);
    return QFile::remove(name);
}

} // namespace

RecordHeader recordHeader(const QString &path, int version)
{
    // https://www.sqlite.org/fileformat2.html#the_database_header
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype userVersionAt = 60;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return RecordHeader::None;
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return RecordHeader::Damaged;
    const auto found = qFromBigEndian<quint32>(header.constData() + userVersionAt);
    return found > quint32(version) ? RecordHeader::Newer : RecordHeader::Good;
}

void keepPrivate(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CREAT | O_CLOEXEC, 0600);
    if (handle >= 0)
        ::close(handle);
    const QFileInfo info(path);
    const QStringList there = info.dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const auto isOurs = [&](const QString &name) { return name.startsWith(info.fileName()); };
    for (const QString &name : there) {
        if (isOurs(name))
            closeToOthers(info.dir().filePath(name));
    }
    if (std::all_of(there.begin(), there.end(), isOurs))
        closeToOthers(info.path());
}

bool setRecordAside(const QString &path, QDate day)
{
    const QString aside = freeName(path, day);
    // The database goes last: if the program ends before, it is found damaged again.
    QStringList rest = endings();
    rest.removeFirst();
    for (const QString &ending : std::as_const(rest)) {
        if (QFileInfo::exists(path + ending) && !QFile::rename(path + ending, aside + ending))
            return false;
    }
    return QFile::rename(path, aside);
}

bool wipeRecord(const QString &path)
{
    bool gone = true;
    for (const QString &ending : endings())
        gone = wipe(path + ending) && gone;
    const QFileInfo info(path);
    const QStringList aside
        = info.dir().entryList({ info.fileName() + u".damaged-*"_s }, QDir::Files | QDir::Hidden);
    for (const QString &name : aside)
        gone = wipe(info.dir().filePath(name)) && gone;
    return gone;
}

} // namespace Plainheart
