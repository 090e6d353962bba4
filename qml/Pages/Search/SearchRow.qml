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
    property bool current: false
    /// A question of the content: it is ticked here.
    readonly property bool ticks: hit.question.length > 0
    /// It is saved for the visit.
    readonly property bool on: ticks && Array.from(MyQuestions.ids).includes(hit.question)

    /// A claim is small, and what was found of it stands above it.
    readonly property bool isClaim: hit.kind === "claim"
    readonly property string lead: isClaim ? qsTr("Some pages say:") + " " : hit.notice.length > 0 ? (hit.text.length > 0 ? hit.notice + ". " : hit.notice)
        //: Stands before another name of a word, as in "Also called: scar tissue".
        : hit.isName && hit.kind === "word" ? qsTr("Also called:") + " " : ""
    /// What a screen reader says of it where the keyboard is elsewhere.
    readonly property string said: Words.sentences([Accessible.name, Accessible.description])
    readonly property color wordColour: current || hovered || down ? Theme.colour.primaryTintText : Theme.colour.ink

    text: hit.title
    height: Math.max(Theme.target, Theme.px(58), column.implicitHeight + Theme.px(18))
    leftPadding: Theme.px(18)
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus

    saidAs: ticks ? Accessible.CheckBox : Accessible.Button
    Accessible.checked: on
    Accessible.onToggleAction: clicked()
    Accessible.name: isClaim ? lead + hit.title : hit.title
    Accessible.description: isClaim ? hit.notice : lead + hit.text

    background: Rectangle {
        radius: Theme.px(Theme.radius.control + 2)
        color: root.current || root.hovered || root.down ? Theme.colour.primaryTint : Theme.colour.card
        border.width: root.current ? Theme.px(2) : Theme.hairline
        border.color: root.current ? Theme.colour.primary : Theme.colour.line
    }
    contentItem: Item {
        readonly property real iconRoom: sign.width + Theme.px(16)
        readonly property real endRoom: end.width + Theme.px(12)

        Icon {
            id: sign

            x: Theme.rightToLeft ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.ticks
            name: root.iconName
            size: Math.round(Theme.label.pixelSize * 1.3)
            colour: Theme.colour.primary
        }
        TickBox {
            visible: root.ticks
            anchors.centerIn: sign
            width: sign.width
            on: root.on
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
                color: root.current || root.hovered || root.down ? root.wordColour : Theme.colour.inkSoft
                Accessible.ignored: true
            }
        }
        Icon {
            id: end

            x: Theme.rightToLeft ? 0 : parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.ticks
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
