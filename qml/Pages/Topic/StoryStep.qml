// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// One of the three steps of a topic's story. Shut: a row with its heading. Open: heading, and the text below it, which
/// scrolls in its own room, so that the headings of all three steps stay in view.
Item {
    id: root

    required property int number
    required property string title
    required property bool open
    /// Blocks of the section.
    required property var blocks
    required property var sources
    /// What the text may take at most.
    property real room: 1000
    /// Its text has little height: it is as wide as the step, and its lines stand closer.
    property bool close: false
    /// Room at the end of the heading, where another one stands beside it.
    property real endSpace: 0
    /// Stands below the text.
    property Component foot: null

    readonly property real headingHeight: header.height
    readonly property ScrollArea scroll: text.item as ScrollArea

    signal requested()

    implicitHeight: header.height + (open ? text.height : 0)

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
    }

    Pressable {
        id: header

        width: parent.width
        height: Math.max(Theme.target, Theme.px(44), title.implicitHeight + Theme.px(12))
        text: root.title
        rightPadding: root.endSpace
        expanded: root.open
        onClicked: root.requested()

        Accessible.name: Words.step(root.number, root.title)

        background: Rectangle {
            visible: header.hovered && !root.open
            color: Theme.colour.primaryTint
            radius: Theme.px(Theme.radius.small)
            anchors.fill: parent
            anchors.topMargin: Theme.hairline
        }
        contentItem: RowLayout {
            spacing: Theme.px(16)

            StepMarker { number: root.number }
            PlainText {
                id: title

                text: root.title
                style: root.open ? Theme.h3 : Theme.label
                strong: true
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Icon {
                visible: !root.open
                name: "down"
                colour: Theme.colour.primary
            }
        }
        FocusRing {
            target: header
            shown: header.visualFocus
            radius: Theme.px(Theme.radius.small)
        }
    }

    Slot {
        id: text

        readonly property real wanted: root.scroll?.contentHeight ?? 0

        active: root.open
        visible: active
        anchors.top: header.bottom
        anchors.left: parent.left
        anchors.leftMargin: root.close ? 0 : Theme.px(16) + Math.max(Theme.px(32), Math.round(Theme.small.pixelSize * 1.75))
        anchors.right: parent.right
        height: Math.max(0, Math.min(wanted, root.room))
        component: Component {
            ScrollArea {
                steady: true

                Passage {
                    width: parent.width
                    blocks: root.blocks
                    sources: root.sources
                    style: root.close ? Theme.snugBody : Theme.body
                    spacing: Math.round(style.lineHeight * (root.close ? 0.3 : 0.4))
                    bottomPadding: Theme.px(10)
                }
                Slot {
                    width: parent.width
                    fills: false
                    active: root.foot !== null
                    component: root.foot
                }
            }
        }
    }
}
