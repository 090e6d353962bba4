// SPDX-License-Identifier: GPL-3.0-or-later
#include "art.h"

#include <cstddef>
#include <cstdint>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Plainheart::Authoring;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

/// Any bytes as a drawing and its description, with a zero byte between them: read, fitted and painted as the
/// check does it. Both have the names of the first description of the corpus.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_drawing";
    static char *argv[] = { name, nullptr };
    static const QCoreApplication app(argc, argv);
    static const QTemporaryDir folder;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype split = bytes.indexOf('\0');
    if (split < 0)
        return 0;
    write(folder.filePath(QStringLiteral("picture.json")), bytes.left(split));
    write(folder.filePath(QStringLiteral("picture.svg")), bytes.mid(split + 1));
    Problems problems;
    checkArt(folder.path(), problems);
    return 0;
}
