// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// One answer of three. The reader's own has a ring of ink; what studies show is green, with a tick, as soon as any answer was
/// chosen. Nothing is red, nothing is crossed out.
Pressable {
    id: root

    /// "A", "B" or "C".
    required property string letter
    /// The reader's own answer.
    required property bool on
    /// It is what studies show, and that may be told.
    required property bool supported
    /// What is said of it then.
    required property string supportedWords

    /// There is room for larger words.
    property bool roomy: false

    readonly property string note: {
        const both = [];
        if (on)
            both.push(qsTr("Your answer"));
        if (supported)
            both.push(supportedWords);
        //: Puts "Your answer" and "This is what studies show" in one line.
        return both.length === 2 ? qsTr("%1. %2").arg(both[0]).arg(both[1]) : both[0] ?? "";
    }
    readonly property color wordColour: !supported && (hovered || down) ? Theme.colour.primaryTintText : Theme.colour.ink

    implicitHeight: Math.max(Theme.primaryTarget, Theme.px(roomy ? 120 : 80), words.implicitHeight + Theme.px(26))
    implicitWidth: Theme.px(320)
    leftPadding: Theme.px(20)
    rightPadding: leftPadding

    saidAs: Accessible.RadioButton
    //: The letter of an answer, and the answer.
    Accessible.name: qsTr("%1. %2").arg(letter).arg(text)
    Accessible.description: note
    Accessible.checked: on
    Accessible.onToggleAction: clicked()

    background: Rectangle {
        radius: Theme.px(Theme.radius.card)
        color: root.supported ? Theme.colour.okTint : root.hovered || root.down ? Theme.colour.primaryTint : Theme.colour.card
        border.width: Theme.px(root.on || root.supported ? 3 : 2)
        border.color: root.supported ? Theme.colour.ok : root.on ? Theme.colour.ink : Theme.colour.lineControl

        // Both at once: the ring of ink stands inside the green one.
        Rectangle {
            visible: root.on && root.supported
            anchors.fill: parent
            anchors.margins: Theme.px(5)
            radius: parent.radius - Theme.px(5)
            color: "transparent"
            border.width: Theme.px(2)
            border.color: Theme.colour.ink
        }
    }
    contentItem: Item {
        readonly property real markRoom: mark.width + Theme.px(18)

        Rectangle {
            id: mark

            x: Theme.rightToLeft ? parent.width - width : 0
            y: (parent.height - height) / 2
            width: Math.max(Theme.px(44), Math.round(Theme.label.pixelSize * 1.9))
            height: width
            radius: width / 2
            color: root.supported ? Theme.colour.ok : root.on ? Theme.colour.ink : Theme.colour.card
            border.width: Theme.px(2)
            border.color: root.supported ? Theme.colour.ok : root.on ? Theme.colour.ink : Theme.colour.lineControl

            Icon {
                anchors.centerIn: parent
                visible: root.supported
                name: "check"
                size: Math.round(mark.width * 0.58)
                colour: Theme.colour.card
            }
            PlainText {
                anchors.centerIn: parent
                visible: !root.supported
                text: root.letter
                style: Theme.label
                color: root.on ? Theme.colour.card : Theme.colour.ink
                lineHeight: Math.round(style.pixelSize * 1.2)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Column {
            id: words

            x: Theme.rightToLeft ? 0 : parent.markRoom
            y: (parent.height - height) / 2
            width: parent.width - parent.markRoom

            PlainText {
                width: parent.width
                text: root.text
                style: root.roomy ? Theme.lead : Theme.body
                color: root.wordColour
                lineHeight: Math.round(style.pixelSize * 1.35)
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text.length > 0
                text: root.note
                style: Theme.small
                strong: root.supported
                color: root.supported ? Theme.colour.ok : Theme.colour.inkSoft
                lineHeight: Math.round(style.pixelSize * 1.35)
                Accessible.ignored: true
            }
        }
    }
    FocusRing {
        target: root
        shown: root.visualFocus
        radius: Theme.px(Theme.radius.card)
    }
}
