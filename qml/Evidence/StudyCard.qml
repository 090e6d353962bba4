// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A study in a list: its name and year, who was in it, how it was done, and what came of it. A study that was withdrawn,
/// or that its journal warns about, says so first.
Pressable {
    id: root

    /// A `study` of the library.
    required property var study
    /// It is the one that is shown beside the list.
    property bool chosen: false
    /// The caveat of the topic counts it.
    property bool counted: false
    /// Says what it found, too.
    property bool full: false

    readonly property bool inDoubt: study.isInDoubt
    readonly property string who: study.who
    readonly property string how: study.how
    readonly property color wordColour: inDoubt ? Theme.colour.evidenceText : lit ? Theme.colour.primaryTintText : Theme.colour.ink
    readonly property color quietColour: inDoubt ? Theme.colour.evidenceText : lit ? Theme.colour.primaryTintText : Theme.colour.inkSoft
    readonly property bool lit: !inDoubt && (hovered || down)

    text: study.shortName
    implicitHeight: Math.max(Theme.target, column.implicitHeight + Theme.px(26))
    leftPadding: Theme.px(Theme.rightToLeft ? 14 : 18)
    rightPadding: Theme.px(Theme.rightToLeft ? 18 : 14)

    Accessible.name: Words.sentences([text, study.doubt, who, how, study.resultWords, counted ? countedWords.text : ""])
    saidAs: Accessible.ListItem
    Accessible.description: full ? study.sentence : ""
    Accessible.selected: chosen

    background: Rectangle {
        radius: Theme.px(Theme.radius.card)
        color: root.inDoubt ? Theme.colour.evidenceBg : root.lit ? Theme.colour.primaryTint : Theme.colour.card
        border.width: root.chosen ? Theme.px(4) : root.inDoubt ? Theme.px(2) : Theme.hairline
        border.color: root.chosen ? Theme.colour.primary : root.inDoubt ? Theme.colour.evidenceBorder : Theme.colour.line
    }
    contentItem: Item {
        Column {
            id: column

            anchors.left: parent.left
            anchors.right: chevron.left
            anchors.rightMargin: Theme.px(10)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(3)

            ResultWord {
                width: parent.width
                silent: true
                visible: root.inDoubt
                result: root.study.result
                words: root.study.doubt
                style: Theme.small
                colour: root.wordColour
            }
            PlainText {
                width: parent.width
                text: root.text
                style: Theme.label
                lineHeight: Math.round(style.pixelSize * 1.25)
                color: root.wordColour
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text.length > 0
                text: root.who
                style: Theme.small
                lineHeight: Math.round(style.pixelSize * 1.3)
                color: root.quietColour
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                text: root.how
                style: Theme.small
                lineHeight: Math.round(style.pixelSize * 1.3)
                color: root.quietColour
                Accessible.ignored: true
            }
            ResultWord {
                width: parent.width
                silent: true
                visible: !root.inDoubt
                result: root.study.result
                words: root.study.resultWords
                style: Theme.small
                colour: root.wordColour
            }
            PlainText {
                width: parent.width
                visible: root.full && text.length > 0
                topPadding: Theme.px(4)
                text: root.study.sentence
                lineHeight: Math.round(style.pixelSize * 1.3)
                color: root.wordColour
                Accessible.ignored: true
            }
            PlainText {
                id: countedWords

                width: parent.width
                visible: root.counted
                text: qsTr("Counted in the answer")
                style: Theme.small
                lineHeight: Math.round(style.pixelSize * 1.3)
                color: root.quietColour
                Accessible.ignored: true
            }
        }
        Icon {
            id: chevron

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            name: "chev"
            directional: true
            size: Theme.px(22)
            colour: root.wordColour
        }
    }
    FocusRing {
        target: root
        shown: root.visualFocus
        radius: Theme.px(Theme.radius.card)
    }
}
