// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Plainheart.Theme

/// What must not be missed: bold words, then plain ones. Warm, because it is about evidence and safety.
Rectangle {
    id: root

    property string strongText: ""
    property string text: ""
    property string iconName: "info"
    property TextStyle style: Theme.body

    implicitHeight: row.implicitHeight + Theme.px(26)
    color: Theme.colour.evidenceBg
    radius: Theme.px(14)
    border.width: Theme.px(2)
    border.color: Theme.colour.evidenceBorder
    readonly property bool isWords: true // see WordsRing
    activeFocusOnTab: Theme.screenReader
    Accessible.role: Accessible.StaticText // screen readers pass over a note
    Accessible.name: (strongText + " " + text).trim()

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.px(18)
        anchors.rightMargin: Theme.px(18)
        spacing: Theme.px(14)

        Icon {
            name: root.iconName
            size: Math.round(root.style.pixelSize * 1.35)
            colour: Theme.colour.evidenceText
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Theme.px(2)

            PlainText {
                visible: text.length > 0
                text: root.strongText
                style: root.style
                strong: true
                color: Theme.colour.evidenceText
                lineHeight: Math.round(style.pixelSize * 1.35)
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            PlainText {
                visible: text.length > 0
                text: root.text
                style: root.style
                color: Theme.colour.evidenceText
                lineHeight: Math.round(style.pixelSize * 1.35)
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
