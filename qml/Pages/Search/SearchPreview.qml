// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What Enter opens, where it is no word: its title, what it says there, and the way to it.
Rectangle {
    id: root

    required property searchHit hit
    /// What kind of thing it is, in words.
    required property string kindName
    property real minimumHeight: 0

    readonly property bool isClaim: hit.kind === "claim"

    signal chosen()

    implicitHeight: column.height + 2 * column.y
    height: Math.max(implicitHeight, minimumHeight)
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line

    Column {
        id: column

        x: Theme.px(24)
        y: Theme.px(22)
        width: parent.width - 2 * x
        spacing: Theme.px(12)

        PlainText {
            width: parent.width
            text: root.kindName
            style: Theme.small
            color: Theme.colour.inkSoft
        }
        MarkedText {
            width: parent.width
            words: root.isClaim ? root.hit.notice : root.hit.title
            marks: root.isClaim ? [] : root.hit.titleMarks
            style: Theme.h3
            strong: true
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            visible: text.length > 0
            text: root.isClaim ? "" : root.hit.notice
            strong: true
        }
        MarkedText {
            width: parent.width
            visible: root.hit.text.length > 0
            words: root.isClaim ? root.hit.title : root.hit.text
            marks: root.isClaim ? root.hit.titleMarks : root.hit.textMarks
            lead: root.isClaim ? qsTr("Some pages say:") + " " : ""
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Open")
            iconName: "next"
            iconAfter: true
            iconDirectional: true
            Accessible.description: root.hit.title
            onClicked: root.chosen()
        }
    }
}
