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

    component Key: DropKey {
        width: Math.min(implicitWidth + Theme.px(14), parent.width)
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
