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
    /// So little width that the hint gives way.
    readonly property bool tight: width < Theme.px(640)

    implicitHeight: row.implicitHeight + Theme.px(8)
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line

    component MarkTool: Tool {
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

        implicitWidth: Theme.target
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
        Layout.preferredWidth: Theme.hairline
        Layout.fillHeight: true
        Layout.topMargin: Theme.px(12)
        Layout.bottomMargin: Theme.px(12)
        color: Theme.colour.line
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.px(8)
        anchors.rightMargin: Theme.px(14)
        spacing: Theme.px(2)

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
            text: qsTr("Green, solid line")
        }
        MarkColour {
            colour: 1
            ink: Theme.colour.danger
            text: qsTr("Red, dashed line")
        }
        MarkColour {
            colour: 2
            ink: Theme.colour.signalDeep
            text: qsTr("Brown, dotted line")
        }
        Divider {}
        Tool {
            enabled: Marks.any
            opacity: enabled ? 1 : 0.5
            text: qsTr("Undo")
            iconName: "repeat"
            onClicked: Marks.undo()
        }
        Tool {
            enabled: Marks.any
            opacity: enabled ? 1 : 0.5
            text: qsTr("Clear all")
            iconName: "erase"
            onClicked: Marks.clear()
        }
        PlainText {
            visible: !root.tight
            text: qsTr("Marks go with the page")
            style: Theme.small
            color: Theme.colour.inkSoft
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignRight
        }
    }
}
