// SPDX-License-Identifier: GPL-3.0-or-later
#include "usbstick.h"

#include "securefile.h"

#include <algorithm>
#include <QRegularExpression>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestMounts = 1024 * 1024; ///< bytes

/// The kernel writes blanks and backslashes of a path as "\040".
QString decoded(const QString &path)
{
    static const QRegularExpression octal(u"\\\\([0-3][0-7]{2})"_s);
    QByteArray bytes;
    qsizetype from = 0;
    for (auto it = octal.globalMatch(path); it.hasNext();) {
        const auto match = it.next();
        bytes += QStringView(path).mid(from, match.capturedStart() - from).toUtf8();
        bytes += char(match.captured(1).toInt(nullptr, 8));
        from = match.capturedEnd();
    }
    bytes += QStringView(path).mid(from).toUtf8();
    return QString::fromUtf8(bytes);
}

} // namespace

QStringList mountedSticks(const QString &mounts)
{
    QStringList found;
    const auto bytes = readAtMost(mounts, largestMounts);
    if (!bytes)
        return found;
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
    for (const QString &line : lines) {
        // "36 35 8:17 / /media/stick rw,nosuid shared:1 - vfat /dev/sdb1 rw"
        const QStringList fields = line.split(u' ');
        const QString place = decoded(fields.value(4));
        if (!place.startsWith(u"/media/"_s) && !place.startsWith(u"/run/media/"_s))
            continue;
        const QStringList options = fields.value(5).split(u',') + fields.constLast().split(u',');
        if (!options.contains(u"ro"_s))
            found.prepend(place);
    }
    return found;
}

} // namespace Plainheart
