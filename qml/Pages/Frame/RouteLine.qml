// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The six stops: done (tint and tick), now (filled), ahead (outline). Any stop can be touched; the order is advice.
Item {
    id: root

    /// Topic documents in order.
    required property var topics
    /// Position of the present topic, 1 to 6; 0 when none is.
    required property int current
    /// Ids of the topics that were visited.
    property var visited: []
    /// Names under every stop; otherwise only the present one is named, beside its disc.
    property bool names: true

    /// Every name has room in its sixth of the line; where one has not, all stand back.
    readonly property bool allNamed: names && widest + Theme.px(8) <= width / 6
    readonly property real widest: {
        measure.font;
        return Math.max(0, ...Array.from(topics, topic => measure.advanceWidth(topic.title)));
    }
    // From farther away small names could not be read: there they have their full size, or only the present one is named.
    readonly property int nameSize: Theme.far ? Theme.small.pixelSize : Math.min(Theme.small.pixelSize, Theme.px(17))

    FontMetrics {
        id: measure

        font: Qt.font({ family: Theme.small.family, pixelSize: root.nameSize, weight: Font.Bold })
    }

    implicitHeight: Math.max(Theme.px(72), Theme.target)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("The six stops")

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Repeater {
            model: root.topics

            Pressable {
                id: stop

                required property int index
                required property contentDocument modelData
                readonly property int number: modelData.position
                readonly property bool now: number === root.current
                readonly property bool done: !now && root.visited.includes(modelData.id)
                readonly property bool reached: index > 0 && (now || done) && root.visited.includes(root.topics[index - 1].id)
                readonly property bool named: root.allNamed || now

                text: modelData.title
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.allNamed ? 1 : now ? disc.width + label.implicitWidth + Theme.px(20) : disc.width
                Layout.minimumWidth: root.allNamed ? Theme.target : Math.max(Theme.target, Layout.preferredWidth)
                onClicked: Navigator.open(modelData.id)

                Accessible.name: Library.stopOfAll(number, text)
                Accessible.description: now ? qsTr("You are here") : done ? qsTr("Visited") : ""

                background: Item {
                    Rectangle {
                        anchors.fill: parent
                        anchors.margins: Theme.px(2)
                        radius: Theme.px(Theme.radius.control)
                        color: Theme.colour.primaryTint
                        visible: stop.hovered && !stop.now
                    }
                }

                contentItem: Item {
                    Rectangle {
                        // from the stop before to this one
                        visible: stop.index > 0
                        readonly property real from: root.allNamed ? -stop.width / 2 + Theme.px(stop.number === root.current + 1 ? 22 : 16) : Theme.px(6)
                        readonly property real to: disc.start - (root.allNamed ? 0 : Theme.px(6))
                        x: Theme.rightToLeft ? parent.width - to : from
                        width: Math.max(0, to - from)
                        y: disc.y + (disc.height - height) / 2
                        height: Theme.px(3)
                        color: stop.reached ? Theme.colour.primary : Theme.colour.line
                        z: -1
                    }
                    Rectangle {
                        visible: stop.now
                        anchors.centerIn: disc
                        width: disc.width + Theme.px(8)
                        height: width
                        radius: width / 2
                        color: Theme.colour.primaryTint
                    }
                    Rectangle {
                        id: disc

                        // Distance from the start side. Without names the line fills the cell before the disc.
                        readonly property real start: root.allNamed ? (parent.width - width) / 2
                            : parent.width - width - (stop.now ? label.implicitWidth + Theme.px(10) : 0)
                        width: Theme.px(stop.now ? 36 : 32)
                        height: width
                        radius: width / 2
                        x: Theme.rightToLeft ? parent.width - start - width : start
                        y: root.allNamed ? Theme.px(stop.now ? 10 : 12) : (parent.height - height) / 2
                        color: stop.now ? Theme.colour.primary : stop.done ? Theme.colour.primaryTint : Theme.colour.paper
                        border.width: Theme.px(2)
                        border.color: stop.now || stop.done ? Theme.colour.primary : Theme.colour.lineControl

                        PlainText {
                            visible: !stop.done
                            anchors.centerIn: parent
                            text: Words.number(stop.number)
                            font: Qt.font({ family: Theme.small.family, pixelSize: Theme.px(17), weight: Font.Bold })
                            lineHeight: Math.round(font.pixelSize * 1.2)
                            color: stop.now ? Theme.colour.textOnPrimary : Theme.colour.inkSoft
                            Accessible.ignored: true
                        }
                        Icon {
                            visible: stop.done
                            anchors.centerIn: parent
                            name: "check"
                            size: Theme.px(18)
                            colour: Theme.colour.primary
                        }
                    }
                    PlainText {
                        id: label

                        visible: stop.named
                        text: stop.text
                        style: Theme.small
                        // Its cell is a sixth of the width, whatever the text size.
                        font: Qt.font({
                            family: style.family,
                            pixelSize: root.allNamed ? root.nameSize : style.pixelSize,
                            weight: strong ? Font.Bold : style.weight
                        })
                        strong: stop.now
                        color: stop.now ? Theme.colour.ink : Theme.colour.inkSoft
                        lineHeight: Math.round(style.pixelSize * 1.2)
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                        x: root.allNamed ? (parent.width - width) / 2
                            : Theme.rightToLeft ? disc.x - width - Theme.px(10) : disc.x + disc.width + Theme.px(10)
                        y: root.allNamed ? Theme.px(52) : (parent.height - height) / 2
                    }
                }
                FocusRing {
                    target: stop
                    shown: stop.visualFocus
                    anchors.margins: 0
                }
            }
        }
    }
}
