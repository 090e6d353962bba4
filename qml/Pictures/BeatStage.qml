// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pictures
import Plainheart.Theme

/// Two hearts of the heartbeat model side by side, a healthy one and a weak one, on one scale, as large as they go; and of each what goes
/// out with a beat, of a hundred parts.
StageFrame {
    id: root

    required property var words
    /// They beat for a while, then they rest squeezed. Under reduced motion they always rest.
    property bool alive: true

    tagText: root.words["badge"] ?? ""
    columns: 2
    rowSpacing: Theme.px(4)
    Accessible.name: words["hearts/picture"] ?? ""
    Accessible.description: Words.sentences([words["hearts/picture-words"] ?? "", tagText, healthy.told, words["hearts/healthy"] ?? "",
        weak.told, words["hearts/weak"] ?? ""])

    pausable: true
    moving: beats.running && alive && !halt.halted && !Session.reducedMotion
    onAgain: beats.restart()
    Component.onCompleted: beats.restart()

    Timer {
        id: beats

        interval: 20000
    }

    Arrival {
        id: arrival
    }

    /// Blood in a glass: on a dark ground the lighter red.
    readonly property color filling: Theme.dark ? Theme.colour.heart : Theme.colour.muscleDeep

    component Heart: BeatView {
        required property string name
        readonly property string told: Words.dropsOut(name, leaves)

        running: root.moving && !arrival.running && !root.strip
        wallColor: Theme.colour.muscle
        wallEndColor: Theme.colour.heart
        lineColor: Theme.highContrast ? Theme.colour.ink : Theme.colour.muscleDeep
        bloodColor: Theme.highContrast ? Theme.colour.heart : Theme.colour.muscleDeep
        groundColor: Theme.colour.card
        inkColor: Theme.colour.ink
    }
    /// A heart, and beside it what goes out of it with a beat: of a glass that is as long for both.
    component Pair: Item {
        id: pair

        required property string heart
        required property string name
        property bool hatched: false
        readonly property string told: beat.told
        readonly property real glassWidth: Math.max(Theme.px(16), Math.min(Theme.px(36), width * 0.13))
        readonly property real gap: Theme.px(root.strip ? 6 : 12)
        /// Of the largest heart, as BeatView places it.
        readonly property real heartWidth: Math.min(width - gap - glassWidth, height * 0.78)

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        Heart {
            id: beat

            heart: pair.heart
            name: pair.name
            hatched: pair.hatched
            x: (pair.width - width - pair.gap - pair.glassWidth) / 2
            width: pair.heartWidth
            height: pair.height
        }
        GlassView {
            x: beat.x + beat.width + pair.gap
            y: pair.height * 0.55 - height / 2
            width: pair.glassWidth
            height: Math.min(pair.height * 0.9, pair.heartWidth * 1.18)
            filled: beat.gone
            hatched: pair.hatched
            filledColor: root.filling
            emptyColor: Theme.highContrast ? Theme.colour.paper : Theme.colour.card
            lineColor: Theme.highContrast ? Theme.colour.ink : Theme.dark ? Theme.colour.inkSoft : Theme.colour.muscleDeep
        }
    }
    component Name: StageCaption {
        style: root.strip ? Theme.legend : Theme.label
        strong: true
    }
    /// How it beats, in words, where there is room.
    component How: StageCaption {
        visible: text.length > 0 && (!root.strip || root.height > style.pixelSize * 13)
        style: root.strip ? Theme.legend : Theme.small
    }

    Pair {
        id: healthy

        heart: "healthy"
        name: DropsFigures.healthyName
    }
    Pair {
        id: weak

        heart: "weak"
        name: DropsFigures.weakName
        hatched: Theme.highContrast
    }
    Name { text: healthy.told }
    Name { text: weak.told }
    How { text: root.words["hearts/healthy"] ?? "" }
    How { text: root.words["hearts/weak"] ?? "" }
    // What the line and the filling mean, where the hearts can spare the room.
    GridLayout {
        visible: !root.strip && root.height > Theme.px(280) + Theme.small.pixelSize * 6
        columns: line.implicitWidth + fill.implicitWidth + Theme.px(28 + 28 + 3 * 12) < root.width ? 4 : 2
        columnSpacing: Theme.px(10)
        rowSpacing: Theme.px(2)
        Layout.columnSpan: 2
        Layout.alignment: Qt.AlignHCenter

        Rectangle {
            Layout.preferredWidth: Theme.px(28)
            Layout.preferredHeight: Theme.px(2)
            color: Theme.colour.ink
        }
        Key {
            id: line

            text: root.words["hearts/size-when-full"] ?? ""
        }
        Rectangle {
            Layout.preferredWidth: Theme.px(14)
            Layout.preferredHeight: Theme.px(18)
            Layout.leftMargin: Theme.px(14)
            radius: Theme.px(2)
            color: root.filling
        }
        Key {
            id: fill

            text: root.words["dots/key-out"] ?? ""
        }
    }
    component Key: PlainText {
        style: Theme.small
        wrapMode: Text.NoWrap
        lineHeight: Math.round(style.pixelSize * 1.15)
    }
}
