// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "intheway.h"
#include "program.h"
#include "settle.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QQuickWindow>
#include <QSaveFile>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct ScreenshotsText {
    Q_DECLARE_TR_FUNCTIONS(Screenshots)
};

/// A full disk takes a part of the bytes and says nothing; it gives its reason to whoever asks for the rest.
bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 more = device.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0)
            return false;
        written += more;
    }
    return true;
}

} // namespace

std::optional<Error> makeFolder(const QString &folder)
{
    if (!QFileInfo(folder).isDir() && !QDir().mkdir(folder))
        return Error{
            Error::Code::Missing, ScreenshotsText::tr("There is no folder \"%1\".").arg(folder), {}, {}
        };
    if (!QFileInfo(folder).isWritable())
        return Error{ Error::Code::Unreadable,
                      ScreenshotsText::tr("The folder \"%1\" can't be written to.").arg(folder),
                      {},
                      {} };
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
                             ScreenshotsText::tr("The page \"%1\" was not drawn.").arg(sight.address),
                             {},
                             {} });
        const QString file = QDir(folder).filePath(sight.name + u".png"_s);
        if (inTheWay(file) != InTheWay::Nothing)
            return failure(
                { Error::Code::NotOurs,
                  ScreenshotsText::tr("The file \"%1\" can't be written: something else has its name.")
                      .arg(file),
                  {},
                  {} });
        // Made in memory, where libpng has nothing to say of a disk that is full.
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        window->grabWindow().save(&buffer, "PNG");
        // Whole, or not at all.
        QSaveFile picture(file);
        if (!picture.open(QIODevice::WriteOnly) || !writeAll(picture, bytes) || !picture.commit())
            return failure({ Error::Code::Unreadable,
                             ScreenshotsText::tr("The file \"%1\" can't be written: %2.")
                                 .arg(file, picture.errorString()),
                             {},
                             {} });
        told(++written);
    }
    return written;
}

} // namespace Plainheart
