// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "intheway.h"
#include "program.h"
#include "settle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QQuickWindow>
#include <QSaveFile>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Screenshots)
};

} // namespace

std::optional<Error> makeFolder(const QString &folder)
{
    if (!QFileInfo(folder).isDir() && !QDir().mkdir(folder))
        return Error{ Error::Code::Missing, Text::tr("There is no folder \"%1\".").arg(folder), {}, {} };
    if (!QFileInfo(folder).isWritable())
        return Error{
            Error::Code::Unreadable, Text::tr("The folder \"%1\" can't be written to.").arg(folder), {}, {}
        };
    return std::nullopt;
}

Result<int> writeScreenshots(Program &program, QQuickWindow *window, const QString &folder,
                             const QList<Sight> &sights, const std::function<void(int)> &told)
{
    int written = 0;
    for (const Sight &sight : sights) {
        program.session().setLevel(sight.level);
        program.navigator().open(sight.address);
        if (!settle(window, &program.navigator()))
            return failure({ Error::Code::Invalid,
                             Text::tr("The page \"%1\" was not drawn.").arg(sight.address),
                             {},
                             {} });
        const QString file = QDir(folder).filePath(sight.name + u".png"_s);
        if (inTheWay(file) != InTheWay::Nothing)
            return failure(
                { Error::Code::NotOurs,
                  Text::tr("The file \"%1\" can't be written: something else has its name.").arg(file),
                  {},
                  {} });
        // Whole, or not at all: a disk may be full.
        QSaveFile picture(file);
        if (!picture.open(QIODevice::WriteOnly) || !window->grabWindow().save(&picture, "PNG")
            || !picture.commit())
            return failure(
                { Error::Code::Unreadable,
                  Text::tr("The file \"%1\" can't be written: %2.").arg(file, picture.errorString()),
                  {},
                  {} });
        told(++written);
    }
    return written;
}

} // namespace Plainheart
