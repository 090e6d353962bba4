// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pictures
import Plainheart.Theme

/// Pressure and volume in one heartbeat, healthy and weak, from the heartbeat model. A picture for More detail.
Column {
    id: root

    required property var words

    readonly property string told: [Words.heartbeat(words["row-healthy"] ?? "", loops.healthyFigures),
        Words.heartbeat(words["row-weak"] ?? "", loops.weakFigures)].join(" ")

    spacing: Theme.px(8)

    PlainText {
        width: parent.width
        text: qsTr("Pressure and volume in one heartbeat")
        style: Theme.label
        strong: true
        topPadding: Theme.px(14)
        Accessible.ignored: true // the name of what stands below
    }
    PressureVolumeView {
        id: loops

        width: parent.width
        height: implicitHeight
        healthyLabel: root.words["row-healthy"] ?? ""
        weakLabel: root.words["row-weak"] ?? ""
        time: clock.time
        font: Theme.small.font
        language: Session.language
        inkColor: Theme.colour.ink
        softColor: Theme.colour.inkSoft
        gridColor: Theme.colour.line
        strongColor: Theme.colour.primary
        activeFocusOnTab: true
        Accessible.role: Accessible.Graphic
        Accessible.focusable: true
        Accessible.name: qsTr("Pressure and volume in one heartbeat")
        Accessible.description: root.told

        FocusRing {
            target: loops
            shown: loops.activeFocus
            anchors.margins: -1
        }
    }
    PlainText {
        width: parent.width
        text: root.told
        style: Theme.small
    }
    PlainText {
        width: parent.width
        text: qsTr("From a model of the heartbeat, not from a patient. %1").arg(root.words["badge"] ?? "")
        style: Theme.small
        color: Theme.colour.inkSoft
        bottomPadding: Theme.px(8)
    }
    // The dots run round the loops for a few beats, then rest.
    BeatClock {
        id: clock

        running: root.visible && !Session.reducedMotion && beats.running
    }
    Timer {
        id: beats

        interval: 5000 // what moves longer needs a button to pause it
        running: true
    }
}
