// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kioskroom.h"

#include <memory>
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace PlainheartTest {

/// The machine of a kiosk with these settings, in a folder of its own. It has no PIN yet.
class KioskFolder
{
public:
    explicit KioskFolder(const QByteArray &settings = {})
    {
        QFile file(m_folder.filePath(QStringLiteral("kiosk.toml")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the settings of a kiosk can't be written");
        file.write(settings);
        file.close();
        m_room = std::make_unique<Plainheart::KioskRoom>(file.fileName());
        const QString state = m_folder.filePath(QStringLiteral("state"));
        if (!QDir().mkdir(state))
            qFatal("the state of a kiosk can't be kept");
        m_room->keepIn(state);
    }
    [[nodiscard]] Plainheart::KioskRoom *machine() const { return m_room.get(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Plainheart::KioskRoom> m_room;
};

} // namespace PlainheartTest
