// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Something that was found: what kind of thing it is, its title, and the words that were looked for, marked.
Pressable {
    id: root

    required property searchHit hit
    property string iconName: "book"
    /// Enter opens it.
    property bool on: false

    /// A claim is small, and what was found of it stands above it.
    readonly property bool isClaim: hit.kind === "claim"
    readonly property string lead: isClaim ? qsTr("Some pages say:") + " " : hit.notice.length > 0 ? (hit.text.length > 0 ? hit.notice + ". " : hit.notice)
        //: Stands before another name of a word, as in "Also called: scar tissue".
        : hit.isName && hit.kind === "word" ? qsTr("Also called:") + " " : ""
    readonly property color wordColour: on || hovered || down ? Theme.colour.primaryTintText : Theme.colour.ink

    text: hit.title
    height: Math.max(Theme.target, Theme.px(58), column.implicitHeight + Theme.px(18))
    leftPadding: Theme.px(18)
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus

    Accessible.name: isClaim ? lead + hit.title : hit.title
    Accessible.description: isClaim ? hit.notice : lead + hit.text

    background: Rectangle {
        radius: Theme.px(Theme.radius.control + 2)
        color: root.on || root.hovered || root.down ? Theme.colour.primaryTint : Theme.colour.card
        border.width: root.on ? Theme.px(2) : Theme.hairline
        border.color: root.on ? Theme.colour.primary : Theme.colour.line
    }
    contentItem: Item {
        readonly property real iconRoom: sign.width + Theme.px(16)
        readonly property real endRoom: end.width + Theme.px(12)

        Icon {
            id: sign

            x: Theme.rightToLeft ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Math.round(Theme.label.pixelSize * 1.3)
            colour: Theme.colour.primary
        }
        Column {
            id: column

            x: Theme.rightToLeft ? parent.endRoom : parent.iconRoom
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - parent.iconRoom - parent.endRoom

            MarkedText {
                width: parent.width
                words: root.isClaim ? root.hit.notice : root.hit.title
                marks: root.isClaim ? [] : root.hit.titleMarks
                style: Theme.label
                strong: true
                color: root.wordColour
                Accessible.ignored: true
            }
            MarkedText {
                width: parent.width
                visible: root.lead.length + root.hit.text.length > 0
                words: root.isClaim ? root.hit.title : root.hit.text
                marks: root.isClaim ? root.hit.titleMarks : root.hit.textMarks
                lead: root.lead
                strongLead: !root.isClaim && root.hit.notice.length > 0
                style: Theme.small
                color: root.on || root.hovered || root.down ? root.wordColour : Theme.colour.inkSoft
                Accessible.ignored: true
            }
        }
        Icon {
            id: end

            x: Theme.rightToLeft ? 0 : parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            name: "chev"
            directional: true
            size: Theme.label.pixelSize
            colour: Theme.colour.primary
        }
    }
    FocusRing {
        target: root
        shown: root.visualFocus
    }
}
