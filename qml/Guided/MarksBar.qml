// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// What the clinician points and draws with on the patient's page. A tool that is pressed again is put down: touches go to the
/// page then.
Rectangle {
    id: root

    readonly property Item first: point
    /// So little that all eight share it.
    readonly property bool narrow: width < Theme.px(520)
    readonly property real each: (width - Theme.px(8)) / 8
    /// So little width that the hint gives way.
    readonly property bool tight: width < Theme.px(640)

    implicitHeight: row.implicitHeight + Theme.px(8)
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line

    // In a strip they stand closer.
    component BarTool: Tool {
        implicitWidth: root.narrow ? root.each : Math.max(Theme.target, Theme.px(68))
        leftPadding: 0
    }
    component MarkTool: BarTool {
        required property string tool

        on: Marks.tool === tool
        saidAs: Accessible.CheckBox
        Accessible.checked: on
        onClicked: Marks.tool = on ? "" : tool
    }
    component MarkColour: Pressable {
        id: swatch

        required property int colour
        required property color ink
        readonly property bool on: Marks.colour === colour

        implicitWidth: root.narrow ? root.each : Theme.target
        implicitHeight: Theme.target
        saidAs: Accessible.RadioButton
        Accessible.name: text
        Accessible.checked: on
        onClicked: Marks.colour = colour

        background: Item {}
        // The form of its pointer tells it, too: a ring, a square, a square on its corner.
        contentItem: Item {
            Rectangle {
                anchors.centerIn: parent
                width: Theme.px(34)
                height: width
                radius: swatch.colour === 0 ? width / 2 : Theme.px(4)
                rotation: swatch.colour === 2 ? 45 : 0
                scale: swatch.colour === 2 ? 0.85 : 1
                visible: swatch.on
                color: "transparent"
                border.width: 3
                border.color: Theme.colour.ink
            }
            Rectangle {
                anchors.centerIn: parent
                width: Theme.px(22)
                height: width
                radius: swatch.colour === 0 ? width / 2 : Theme.px(2)
                rotation: swatch.colour === 2 ? 45 : 0
                scale: swatch.colour === 2 ? 0.85 : 1
                color: swatch.ink
            }
        }
        FocusRing {
            target: swatch
            shown: swatch.visualFocus
        }
    }
    component Divider: Rectangle {
        visible: !root.narrow
        Layout.preferredWidth: Theme.hairline
        Layout.fillHeight: true
        Layout.topMargin: Theme.px(12)
        Layout.bottomMargin: Theme.px(12)
        color: Theme.colour.line
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.px(root.narrow ? 4 : 8)
        anchors.rightMargin: Theme.px(root.narrow ? 4 : 14)
        spacing: root.narrow ? 0 : Theme.px(2)

        MarkTool {
            id: point

            tool: "point"
            text: qsTr("Point")
            iconName: "one-ring"
        }
        MarkTool {
            tool: "pen"
            text: qsTr("Pen")
            iconName: "pencil"
        }
        MarkTool {
            tool: "arrow"
            text: qsTr("Arrow")
            iconName: "up-right"
        }
        Divider {}
        MarkColour {
            colour: 0
            ink: Theme.colour.primary
            text: qsTr("Solid line")
        }
        MarkColour {
            colour: 1
            ink: Theme.colour.danger
            text: qsTr("Dashed line")
        }
        MarkColour {
            colour: 2
            ink: Theme.colour.ink
            text: qsTr("Dotted line")
        }
        Divider {}
        BarTool {
            enabled: Marks.any
            opacity: enabled ? 1 : 0.5
            text: qsTr("Undo")
            iconName: "repeat"
            onClicked: Marks.undo()
        }
        BarTool {
            enabled: Marks.any
            opacity: enabled ? 1 : 0.5
            text: root.tight ? qsTr("Clear") : qsTr("Clear all")
            Accessible.name: qsTr("Clear all")
            iconName: "erase"
            onClicked: Marks.clear()
        }
        PlainText {
            visible: !root.tight
            text: qsTr("Marks clear on the next page")
            style: Theme.small
            color: Theme.colour.inkSoft
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
        }
    }
}
