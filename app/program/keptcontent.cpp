// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptcontent.h"

#include "contentstore.h"
#include "securefile.h"

#include <cstdio>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 256LL * 1024 * 1024; ///< bytes

bool isThere(const QFileInfo &content, const QFileInfo &copy)
{
    return copy.exists() && copy.size() == content.size() && copy.lastModified() == content.lastModified();
}

/// The copy bears the time of what it was made of: so it is known again.
bool giveTime(const QString &copy, const QDateTime &time)
{
    QFile file(copy);
    return file.open(QIODevice::ReadWrite) && file.setFileTime(time, QFile::FileModificationTime);
}

} // namespace

Result<void> keepContent(const QString &contentFile, const QString &copy)
{
    const QFileInfo content(contentFile);
    if (isThere(content, QFileInfo(copy)))
        return {};
    const auto bytes = readAtMost(contentFile, largest);
    if (!bytes)
        return failure(bytes.error());
    const QString draft = copy + u".new"_s;
    if (const auto written = replaceWhole(draft, *bytes, ownerAlone); !written)
        return written;
    const auto opened = ContentStore::open(draft);
    if (opened && giveTime(draft, content.lastModified())
        && std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(copy).constData()) == 0)
        return {};
    QFile::remove(draft);
    return opened ? failure({ Error::Code::Unreadable, {}, {}, copy + u" could not be written"_s })
                  : failure(opened.error());
}

} // namespace Plainheart
