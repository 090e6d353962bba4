// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

Result<QString> findTool(const QString &program, const QString &packages)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return failure({ Error::Code::Missing,
                         u"The program %1 is not there."_s.arg(program),
                         u"Install it: apt-get install %1"_s.arg(packages),
                         {} });
    return path;
}

Result<QByteArray> runTool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    const bool done = process.waitForFinished(-1);
    const QByteArray complaint = process.readAllStandardError();
    // Festival ends with 0 even if its script had an error.
    if (!done || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0
        || complaint.contains("SIOD ERROR"))
        return failure({ Error::Code::Invalid, u"%1 could not finish its work."_s.arg(program),
                         u"Look at what it says."_s,
                         done ? QString::fromUtf8(complaint).trimmed() : process.errorString() });
    return process.readAllStandardOutput();
}

Result<QByteArray> encodeOpus(const QString &wavPath)
{
    const Result<QString> opusenc = findTool(u"opusenc"_s, u"opus-tools"_s);
    if (!opusenc)
        return failure(opusenc.error());
    QTemporaryDir folder;
    QFile opus(folder.filePath(u"clip.opus"_s));
    const auto encoded = runTool(*opusenc,
                                 { u"--quiet"_s, u"--speech"_s, u"--bitrate"_s, u"24"_s, u"--serial"_s,
                                   u"1"_s, wavPath, opus.fileName() });
    if (!encoded)
        return failure(encoded.error());
    if (!opus.open(QIODevice::ReadOnly) || opus.size() == 0)
        return failure({ Error::Code::Unreadable, u"The file %1 could not be encoded."_s.arg(wavPath),
                         u"Make room on the disk."_s, opus.errorString() });
    return opus.readAll();
}

} // namespace Plainheart::Authoring
