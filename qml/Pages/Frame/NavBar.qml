// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Theme

/// Back at the start side, Next at the end side, something quiet between. Next always names where it goes.
Item {
    id: root

    /// Where Back leads.
    property string backTo: ""
    property string nextText: ""
    property string middleText: ""
    /// Words in the middle, where no button is.
    property string note: ""
    property string middleIcon: "question"

    /// The page: said with Next, where the keyboard is when the page opens.
    property string place: ""
    readonly property alias nextButton: nextButton

    signal back()
    signal next()
    signal middle()

    readonly property string backText: backTo.length > 0 ? qsTr("Back: %1").arg(backTo) : qsTr("Back")
    /// Where Back leads is written where there is room; it is always said.
    readonly property bool roomForBack: width > named.advanceWidth + Theme.px(90) + nextButton.implicitWidth
            + (middleText.length > 0 ? middleButton.implicitWidth : 0) + Theme.px(90)
    readonly property bool roomForMiddle: middleText.length > 0
        && width > backButton.implicitWidth + nextButton.implicitWidth + middleButton.implicitWidth + Theme.px(90)

    /// All buttons are as high as the one whose words take most lines.
    readonly property real buttonHeight: Math.max(Theme.primaryTarget, Theme.px(64),
        Math.max(backButton.implicitContentHeight, nextButton.implicitContentHeight) + Theme.px(16))

    implicitHeight: buttonHeight

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
        PlainText {
            visible: text.length > 0 && root.width > backButton.implicitWidth + nextButton.implicitWidth + implicitWidth + Theme.px(90)
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
            Accessible.description: root.place
            // Its words wrap before it runs off the edge.
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }
    }
}
