// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Theme

/// What the drops mean, how they were rounded, and the way to the study that they show.
ColumnLayout {
    id: root

    required property var words
    /// With the way to the study; it stands elsewhere where room is scarce.
    property bool withStudy: true

    signal studyRequested(sourceId: string)

    spacing: Theme.px(3)

    component Key: RowLayout {
        id: key

        required property string text
        required property bool filled

        spacing: Theme.px(10)

        Rectangle {
            Layout.preferredWidth: Theme.px(15)
            Layout.preferredHeight: Theme.px(15)
            radius: width / 2
            color: key.filled ? Theme.colour.heart : "transparent"
            border.width: Theme.px(2)
            border.color: key.filled ? Theme.colour.heart : Theme.highContrast ? Theme.colour.ink : Theme.colour.muscleDeep
        }
        PlainText {
            text: key.text
            style: Theme.small
            lineHeight: Math.round(style.pixelSize * 1.2)
            Layout.fillWidth: true
        }
    }

    Key {
        text: root.words["dots/key-out"] ?? ""
        filled: true
        Layout.fillWidth: true
    }
    Key {
        text: root.words["dots/key-stays"] ?? ""
        filled: false
        Layout.fillWidth: true
    }
    PlainText {
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
        onClicked: root.studyRequested(DropsFigures.source)
    }
}
