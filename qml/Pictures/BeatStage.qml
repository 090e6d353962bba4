// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pictures
import Plainheart.Theme

/// Two hearts of the heartbeat model side by side, a healthy one and a weak one, on one scale, as large as they go.
StageFrame {
    id: root

    required property var words
    /// They beat for a while, then they rest squeezed. Under reduced motion they always rest.
    property bool alive: true

    tagText: root.words["badge"] ?? ""
    columns: 2
    rowSpacing: Theme.px(4)
    Accessible.name: words["hearts/picture"] ?? ""
    Accessible.description: [words["hearts/picture-words"] ?? "", tagText, healthy.told, weak.told].join(" ")

    pausable: true
    moving: healthy.running
    onAgain: beats.restart()
    Component.onCompleted: beats.restart()

    Timer {
        id: beats

        interval: 20000
    }

    component Heart: BeatView {
        required property string name
        readonly property string told: Words.dropsOut(name, leaves)

        running: root.alive && !Session.reducedMotion && beats.running && !root.halted && !root.strip
        wallColor: Theme.colour.muscle
        wallEndColor: Theme.colour.heart
        lineColor: Theme.highContrast ? Theme.colour.ink : Theme.colour.muscleDeep
        bloodColor: Theme.highContrast ? Theme.colour.heart : Theme.colour.muscleDeep
        groundColor: Theme.colour.card
        inkColor: Theme.colour.ink
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
    }
    component Name: StageCaption {
        style: root.strip ? Theme.legend : Theme.label
        strong: true
    }

    Heart {
        id: healthy

        heart: "healthy"
        name: DropsFigures.healthyName
    }
    Heart {
        id: weak

        heart: "weak"
        name: DropsFigures.weakName
        hatched: Theme.highContrast
    }
    Name { text: healthy.told }
    Name { text: weak.told }
    RowLayout {
        visible: !root.strip
        spacing: Theme.px(10)
        Layout.columnSpan: 2
        Layout.alignment: Qt.AlignHCenter

        Rectangle {
            Layout.preferredWidth: Theme.px(28)
            Layout.preferredHeight: Theme.px(2)
            color: Theme.colour.ink
        }
        PlainText {
            text: root.words["hearts/size-when-full"] ?? ""
            style: Theme.small
            wrapMode: Text.NoWrap
            lineHeight: Math.round(style.pixelSize * 1.15)
        }
    }
}
