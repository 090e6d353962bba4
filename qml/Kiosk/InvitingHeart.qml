// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pictures
import Plainheart.Theme

/// The heart, beating calmly, and the numbers of the six stops round it, which light in turn. A picture without words.
Item {
    id: root

    property bool still: false
    property int lit: 0

    readonly property real side: Math.min(width, height)
    /// Places of the numbers on the disc, from its middle, in parts of its radius.
    readonly property var places: [Qt.point(-0.9, 0.48), Qt.point(-0.98, -0.26), Qt.point(-0.54, -0.86),
        Qt.point(0.54, -0.86), Qt.point(0.98, -0.26), Qt.point(0.9, 0.48)]

    Accessible.ignored: true

    Timer {
        running: !root.still
        interval: 2400
        repeat: true
        onTriggered: root.lit = (root.lit + 1) % root.places.length
    }

    Item {
        width: root.side
        height: root.side
        anchors.centerIn: parent

        Rectangle {
            id: disc

            width: parent.width * 0.84
            height: width
            radius: width / 2
            anchors.centerIn: parent
            color: Theme.colour.stage
        }
        SceneView {
            anchors.centerIn: parent
            height: parent.height * 0.74
            width: height * 340 / 386
            scene: "heart-cutaway"
            theme: Session.theme
            showLabels: false
            playing: !root.still
            pace: 0.42 // a beat in about two and a half seconds
            Accessible.ignored: true
        }
        Repeater {
            model: root.places

            Rectangle {
                id: stop

                required property int index
                required property point modelData
                readonly property bool now: !root.still && root.lit === index

                width: root.side * 0.088
                height: width
                radius: width / 2
                x: parent.width / 2 + (Theme.rightToLeft ? -1 : 1) * modelData.x * disc.width / 2 - width / 2
                y: parent.height / 2 + modelData.y * disc.height / 2 - height / 2
                color: now ? Theme.colour.primary : Theme.colour.card
                border.width: Theme.px(3)
                border.color: Theme.colour.primary

                PlainText {
                    anchors.centerIn: parent
                    text: Words.number(stop.index + 1)
                    font: Qt.font({ family: Theme.h2.family, pixelSize: Math.max(1, Math.round(stop.width * 0.44)), weight: Font.Bold })
                    lineHeight: Math.round(stop.width * 0.53)
                    color: stop.now ? Theme.colour.textOnPrimary : Theme.colour.primary
                    Accessible.ignored: true
                }
            }
        }
    }
}
