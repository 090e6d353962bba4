// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Theme

/// Back at the start side, Next at the end side, something quiet and what saves a question between. Next always names where it goes.
Item {
    id: root

    /// Where Back leads.
    property string backTo: ""
    property string nextText: ""
    property string middleText: ""
    /// Words in the middle, where no button is.
    property string note: ""
    property string middleIcon: "question"
    /// What saves a question for the visit, the longest words first: the first that have room are shown. Empty: nothing does.
    property list<string> saveTexts: []

    readonly property alias nextButton: nextButton
    readonly property alias saveButton: saveButton

    signal back()
    signal next()
    signal middle()
    signal save()

    readonly property string backText: backTo.length > 0 ? qsTr("Back: %1").arg(backTo) : qsTr("Back")
    /// Where Back leads is written where there is room; it is always said.
    readonly property bool roomForBack: width > named.advanceWidth + Theme.px(90) + nextButton.implicitWidth
            + (roomForMiddle ? middleButton.implicitWidth : 0) + (saveText.length > 0 ? widthOf(saveText) + Theme.px(16) : 0)
            + (note.length > 0 ? widthOf(note) : 0) + Theme.px(90)
    /// What Back and Next leave, where Back does not say where it leads.
    readonly property real room: width - widthOf(qsTr("Back")) - Theme.px(20) - nextButton.implicitWidth - Theme.px(90)
    readonly property string saveText: {
        const both = saveTexts.find(text => widthOf(text) + Theme.px(16) + middleButton.implicitWidth <= room);
        const left = note.length > 0 ? room - widthOf(note) : room; // on a short way it is said how far it is
        return middleText.length > 0 && both !== undefined ? both : saveTexts.find(text => widthOf(text) <= left) ?? "";
    }
    readonly property bool roomForMiddle: middleText.length > 0
        && room >= middleButton.implicitWidth + (saveText.length > 0 ? widthOf(saveText) + Theme.px(16) : 0)
    /// Of a quiet button with an icon and these words.
    function widthOf(text: string): real {
        return Math.ceil(words.advanceWidth(text)) + 2 + Math.round(Theme.label.pixelSize * 1.25) + Theme.px(36);
    }

    /// All buttons are as high as the one whose words take most lines.
    readonly property real buttonHeight: Math.max(Theme.primaryTarget, Theme.px(64),
        Math.max(backButton.implicitContentHeight, nextButton.implicitContentHeight) + Theme.px(16))

    implicitHeight: buttonHeight

    FontMetrics {
        id: words

        font: Theme.label.strongFont
    }
    TextMetrics {
        id: named

        text: root.backText
        font: backButton.style.font
    }
    RowLayout {
        anchors.fill: parent
        spacing: Theme.px(16)

        Button {
            id: backButton

            kind: Button.Kind.Secondary
            text: root.roomForBack ? root.backText : qsTr("Back")
            Accessible.name: root.backText
            iconName: "back"
            iconDirectional: true
            implicitHeight: root.buttonHeight
            onClicked: root.back()
        }
        Item { Layout.fillWidth: true }
        Button {
            id: middleButton

            visible: root.roomForMiddle
            kind: Button.Kind.Quiet
            text: root.middleText
            iconName: root.middleIcon
            implicitHeight: root.buttonHeight
            onClicked: root.middle()
        }
        Button {
            id: saveButton

            visible: root.saveText.length > 0
            kind: Button.Kind.Quiet
            text: root.saveText
            // What is written on it, and all of it.
            Accessible.name: text === root.saveTexts[0] ? text : text + ". " + (root.saveTexts[0] ?? "")
            iconName: "save"
            implicitHeight: root.buttonHeight
            onClicked: root.save()
        }
        PlainText {
            visible: text.length > 0 && root.width > backButton.implicitWidth + nextButton.implicitWidth + implicitWidth
                + (saveButton.visible ? saveButton.implicitWidth + Theme.px(16) : 0) + Theme.px(90)
            text: root.note
            style: Theme.small
            color: Theme.colour.inkSoft
            wrapMode: Text.NoWrap
        }
        Item { Layout.fillWidth: true }
        Button {
            id: nextButton

            visible: root.nextText.length > 0
            text: root.nextText
            iconName: "next"
            iconAfter: true
            iconDirectional: true
            implicitHeight: root.buttonHeight
            onClicked: root.next()
            // Its words wrap before it runs off the edge.
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }
    }
}
