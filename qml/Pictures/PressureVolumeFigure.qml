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

    readonly property string healthyWords: told(words["row-healthy"] ?? "", loops.healthyFigures)
    readonly property string weakWords: told(words["row-weak"] ?? "", loops.weakFigures)

    spacing: Theme.px(8)

    function told(name: string, figures: list<int>): string {
        //: The name of a heart, its volume when full and when squeezed, and its highest pressure.
        return qsTr("%1: %2 ml when full, %3 ml when squeezed, pressure up to %4 mmHg.")
            .arg(name).arg(figures[0]).arg(figures[1]).arg(figures[2]);
    }

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
        Accessible.description: root.healthyWords + " " + root.weakWords

        FocusRing {
            target: loops
            shown: loops.activeFocus
            anchors.margins: -1
        }
    }
    PlainText {
        width: parent.width
        text: root.healthyWords + " " + root.weakWords
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
