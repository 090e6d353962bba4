// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentstore.h"
#include "teststore.h"

#include <memory>
#include <QTemporaryDir>

namespace PlainheartTest {

/// The small store of makeStore(), made in a folder and open. Fails the program if that can't be.
inline std::unique_ptr<Plainheart::ContentStore> madeStore(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("store.sqlite"));
    makeStore(path);
    auto opened = Plainheart::ContentStore::open(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().log));
    return std::move(*opened);
}

} // namespace PlainheartTest
