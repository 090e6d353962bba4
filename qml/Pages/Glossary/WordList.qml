// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The words of the glossary, with a field that narrows them where the mode lets the reader type, and a strip of letters.
Item {
    id: root

    required property var terms
    property string current: ""
    /// As high as its words, inside something that scrolls.
    property bool grows: false

    signal chosen(id: string)
    signal filtered(text: string)
    /// Where the list grows: this row is to be seen.
    signal wanted(row: Item)

    readonly property var initials: Array.from(terms, term => term.term[0].toUpperCase())
    readonly property list<string> letters: Array.from(new Set(initials))
    readonly property real rowsTop: letters.length > 1 ? strip.y + strip.height + Theme.px(8) : strip.y

    function goTo(letter: string) {
        const row = repeater.itemAt(initials.indexOf(letter));
        if (grows)
            wanted(row);
        else
            area.showAtTop(row);
    }

    implicitHeight: rowsTop + (grows ? rows.height : Theme.px(200))

    TextField {
        id: field

        width: parent.width
        visible: Session.mayType
        height: visible ? implicitHeight : 0
        name: qsTr("Find a word")
        onTextChanged: root.filtered(text)
        onAccepted: if (root.terms.length > 0) root.chosen(root.terms[0].id)
    }
    LetterStrip {
        id: strip

        y: field.visible ? field.height + Theme.px(12) : 0
        width: parent.width
        visible: root.letters.length > 1
        letters: root.letters
        onChosen: letter => root.goTo(letter)
    }
    ScrollArea {
        id: area

        saysMoreAbove: true
        anchors.top: parent.top
        anchors.topMargin: root.rowsTop
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.grows
    }
    PlainText {
        parent: root.grows ? root : area
        visible: root.terms.length === 0
        width: parent.width
        y: root.grows ? root.rowsTop : 0
        text: qsTr("No match. Try fewer letters.")
        color: Theme.colour.inkSoft
    }
    Column {
        id: rows

        parent: root.grows ? root : area.column
        y: root.grows ? root.rowsTop : 0
        width: parent.width
        spacing: Theme.px(4)
        Accessible.role: Accessible.List

        Repeater {
            id: repeater

            model: root.terms

            Pressable {
                id: row

                required property term modelData
                readonly property bool on: modelData.id === root.current

                text: modelData.term
                width: rows.width
                height: Math.max(Theme.target, label.implicitHeight + Theme.px(16))
                leftPadding: Theme.px(Theme.rightToLeft ? 10 : 14)
                rightPadding: Theme.px(Theme.rightToLeft ? 14 : 10)
                onClicked: root.chosen(modelData.id)

                Accessible.name: text
                saidAs: Accessible.ListItem
                Accessible.selected: on

                background: Rectangle {
                    radius: Theme.px(Theme.radius.control)
                    color: row.on || row.hovered || row.down ? Theme.colour.primaryTint : Theme.colour.card
                    border.width: row.on ? Theme.px(2) : Theme.hairline
                    border.color: row.on ? Theme.colour.primary : Theme.colour.line
                }
                contentItem: PlainText {
                    id: label

                    text: row.text
                    style: Theme.label
                    color: row.on || row.hovered || row.down ? Theme.colour.primaryTintText : Theme.colour.ink
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
                FocusRing {
                    target: row
                    shown: row.visualFocus
                    anchors.margins: -1
                }
            }
        }
    }
}
