// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What the drops mean, how they were rounded, and the way to the study that they show.
ColumnLayout {
    id: root

    required property var words
    /// With the way to the study; it stands elsewhere where room is scarce.
    property bool withStudy: true

    property bool withNote: true

    spacing: Theme.px(3)

    component Key: RowLayout {
        id: key

        required property string text
        /// Share of the drop that is filled: 0, 0.5 or 1.
        required property real filled

        spacing: Theme.px(8)
        width: Math.min(implicitWidth + Theme.px(14), parent.width)

        Rectangle {
            Layout.preferredWidth: Theme.px(15)
            Layout.preferredHeight: Theme.px(15)
            radius: width / 2
            color: key.filled === 1 ? Theme.colour.heart : "transparent"
            border.width: Theme.px(2)
            border.color: key.filled === 1 ? Theme.colour.heart : Theme.highContrast ? Theme.colour.ink : Theme.colour.muscleDeep

            Item {
                anchors.bottom: parent.bottom
                visible: key.filled === 0.5
                width: parent.width
                height: parent.height / 2
                clip: true

                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.px(1)
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: parent.width - Theme.px(2)
                    height: width
                    radius: width / 2
                    color: Theme.colour.heart
                }
            }
        }
        PlainText {
            text: key.text
            style: Theme.small
            lineHeight: Math.round(style.pixelSize * 1.2)
            Layout.fillWidth: true
        }
    }

    Flow {
        id: keys

        spacing: Theme.px(3)
        Layout.fillWidth: true

        Key {
            text: root.words["dots/key-out"] ?? ""
            filled: 1
        }
        Key {
            text: root.words["dots/key-some"] ?? ""
            filled: 0.5
        }
        Key {
            text: root.words["dots/key-stays"] ?? ""
            filled: 0
        }
    }
    PlainText {
        visible: root.withNote
        text: root.words["dots/note"] ?? ""
        style: Theme.small
        color: Theme.colour.inkSoft
        lineHeight: Math.round(style.pixelSize * 1.2)
        Layout.fillWidth: true
    }
    Button {
        visible: root.withStudy
        kind: Button.Kind.Quiet
        compact: true
        leftPadding: 0
        style: Theme.small
        text: qsTr("See this study")
        onClicked: Navigator.open("study/" + DropsFigures.source)
    }
}
