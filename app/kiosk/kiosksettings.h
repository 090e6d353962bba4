// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTime>

namespace Plainheart {

/// What is set for one machine in a waiting room, with the values that hold where nothing is said. The
/// program reads them once at its start; which of them staff may change at the panel says settingsKeys().
struct KioskSettings {
    // [clinic]
    QString clinicName; ///< on About
    QString clinicContact; ///< on About: how to reach the clinic
    QString emergencyNumber; ///< beside "Get help at once"
    QString takeHomeUrl; ///< where what is taken home can be read again, as https://...; empty: nowhere

    // [languages]
    QString firstLanguage; ///< as "en"; every reader begins with it. Empty: the system's
    QStringList languages; ///< those that a reader can choose; empty: all that the content has

    // [reader]
    int textSize = 100; ///< per cent: 100, 125, 150 or 200; every reader begins with it
    QString theme = QStringLiteral("light"); ///< light, dark or high-contrast; every reader begins with it
    bool reducedMotion = false; ///< nothing slides or moves on its own

    // [idle], in seconds
    int idleAfter = 90; ///< without a touch, until it asks whether somebody is still there
    int idleAfterLargeText = 135; ///< the same, at 150 per cent text and above
    int stillThereFor = 30; ///< how long it asks

    // [sound]
    int volumeLimit = 100; ///< per cent: as loud as a reader can make it
    bool readAloud = true;

    // [print]
    QString printer; ///< its name in CUPS; empty: the usual one of CUPS

    // [screen]
    QTime sleepAt; ///< the screen is dark from here ...
    QTime wakeAt; ///< ... to here; it never sleeps unless both are valid

    // [counts]
    bool counts = true; ///< visits, pages, topics and prints are counted, for whole days
    bool prometheus = false; ///< the counts of whole days are also written for node_exporter

    [[nodiscard]] bool sleeps() const { return sleepAt.isValid() && wakeAt.isValid() && sleepAt != wakeAt; }
    /// Whether the screen is dark at this time of day. The span may go over midnight.
    [[nodiscard]] bool sleepsAt(QTime time) const;
    /// How long without a touch, in seconds, at a size of text of 1, 1.25, 1.5 or 2.
    [[nodiscard]] int idleAfterAt(double textSize) const;

    bool operator==(const KioskSettings &) const = default;
};

} // namespace Plainheart
