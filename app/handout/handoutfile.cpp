// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoutfile.h"

#include "handoutwords.h"
#include "intheway.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Plainheart {

using namespace Qt::StringLiterals;

std::optional<Error> writeHandout(const QString &path, const QByteArray &bytes)
{
    const QString name = QDir::toNativeSeparators(path);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return Error{ Error::Code::Missing,
                      HandoutWords::tr("There is no folder \"%1\" to save the page in.").arg(folder),
                      HandoutWords::tr("Choose another folder."), name };
    if (bytes.isEmpty())
        return Error{ Error::Code::Missing, HandoutWords::tr("There is no page to save."),
                      HandoutWords::tr("Start Plainheart again."), name };
    if (const InTheWay there = inTheWay(path); there != InTheWay::Nothing) {
        const QString what = there == InTheWay::NoFile
            //: %1 is the name that was chosen for a file, as "page.pdf"
            ? HandoutWords::tr("\"%1\" is no file.")
            //: %1 is the name that was chosen for a file, as "page.pdf"
            : HandoutWords::tr("\"%1\" holds data, which would be lost.");
        return Error{ Error::Code::NotOurs, what.arg(name), HandoutWords::tr("Choose another name."), name };
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ Error::Code::Unreadable,
                      HandoutWords::tr("The page could not be saved as \"%1\".").arg(name),
                      HandoutWords::tr("Choose another folder."), file.errorString() };
    return std::nullopt;
}

} // namespace Plainheart
