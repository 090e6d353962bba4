// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml
import Plainheart.Model

/// Drops of 100 that leave the main chamber with one beat: average ejection fractions of one study, and what is normal, from the
/// rows of the chart of pumping scores.
QtObject {
    readonly property string source: "bolli2021-concert-hf"

    readonly property storedChart chart: Library.chart("ef-scale")
    readonly property var rows: Array.from(chart.rows)
    /// With both cell types before and one year later, then with the dummy treatment.
    readonly property list<real> scores: rows.filter(row => row.role === "score" && row.source === source).map(row => row.value)
    readonly property var normal: rows.find(row => row.role === "range") ?? ({ low: 0, high: 0 })

    readonly property var values: ({
        cellsBefore: drops(scores[0]), cellsAfter: drops(scores[1]), dummyBefore: drops(scores[2]), dummyAfter: drops(scores[3]),
        healthy: drops(normal.low), healthyMost: drops(normal.high)
    })

    /// A strip of so many letters' height says what was found in as many words as a large picture.
    readonly property real wideStrip: 26
    //: A healthy heart, beside a weak one
    readonly property string healthyName: qsTr("Healthy")
    //: A weak heart, beside a healthy one
    readonly property string weakName: qsTr("Weak")

    function drops(score: var): int {
        return Math.round(score ?? 0);
    }
}
