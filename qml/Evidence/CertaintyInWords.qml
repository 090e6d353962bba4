// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// The short meter of certainty with its word beside it, or below it where there is little room.
Flow {
    id: root

    /// 1 to 4, as the meter has them.
    required property int step
    /// The question stands before the word, where nothing else asks it.
    property bool asks: false
    property alias barHeight: meter.barHeight
    property real meterWidth: meter.implicitWidth
    readonly property real wordWidth: word.implicitWidth

    spacing: Theme.px(12)

    CertaintyMeter {
        id: meter

        step: root.step
        width: root.meterWidth
        height: word.implicitHeight
        compact: true
    }
    PlainText {
        id: word

        text: root.asks ? meter.asked : meter.word
        style: Theme.label
        color: Theme.colour.evidenceText
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
