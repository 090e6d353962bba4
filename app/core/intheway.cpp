// SPDX-License-Identifier: GPL-3.0-or-later
#include "intheway.h"

#include <QFile>
#include <QFileInfo>

namespace Plainheart {

InTheWay inTheWay(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return InTheWay::Nothing;
    if (!info.isFile())
        return InTheWay::NoFile;
    // https://www.sqlite.org/fileformat.html#magic_header_string
    static const QByteArray database("SQLite format 3\0", 16);
    QFile file(path);
    const bool isDatabase = file.open(QIODevice::ReadOnly) && file.read(database.size()) == database;
    return isDatabase ? InTheWay::Database : InTheWay::Nothing;
}

} // namespace Plainheart
