// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml

/// Drops of 100 that leave the main chamber with one beat.
/// Source bolli2021-concert-hf: average ejection fraction with both cell types 29.21, then 29.91; with placebo 29.66, then
/// 29.35. A normal score may be 50 to 70 (aha-ejection-fraction). A test keeps these equal to the evidence.
QtObject {
    readonly property string source: "bolli2021-concert-hf"
    readonly property var values: ({ cellsBefore: 29, cellsAfter: 30, dummyBefore: 30, dummyAfter: 29, healthy: 50, healthyMost: 70 })
}
