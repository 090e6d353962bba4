// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What goes home and into the record: always in view.
Rectangle {
    id: root

    /// The other ways to hand over are shown.
    property bool open: false

    implicitHeight: column.implicitHeight + 2 * Theme.px(12)
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line

    component Quiet: Button {
        kind: Button.Kind.Quiet
        compact: true
        leftPadding: Theme.px(6)
        style: Theme.small
        width: Math.min(implicitWidth, parent?.width ?? 0)
    }

    Column {
        id: column

        x: Theme.px(18)
        y: Theme.px(12)
        width: parent.width - 2 * x
        spacing: Theme.px(6)

        PlainText {
            width: parent.width
            text: {
                if (Conversation.copied.length > 0)
                    return Conversation.copied;
                const saved = Conversation.questionsSaved.toLocaleString(Qt.locale(Session.language), "f", 0);
                //: How many questions are saved, and how far the page to take home is, as a sentence.
                return qsTr("Questions saved: %1. %2").arg(saved).arg(Conversation.handoutWords);
            }
            style: Theme.small
            color: Theme.colour.inkSoft
        }
        Flow {
            width: parent.width
            spacing: Theme.px(8)

            Button {
                kind: Button.Kind.Secondary
                compact: true
                leftPadding: Theme.px(14)
                style: Theme.small
                width: Math.min(implicitWidth, parent.width)
                iconName: "down-to-line"
                text: qsTr("Copy for record")
                onClicked: {
                    Conversation.copyForRecord();
                    Navigator.announce(Conversation.copied);
                }
            }
            Button {
                visible: Conversation.canPrint
                kind: Button.Kind.Secondary
                compact: true
                leftPadding: Theme.px(14)
                style: Theme.small
                iconName: "print"
                text: qsTr("Print")
                Accessible.name: qsTr("Print the page to take home")
                enabled: !Conversation.printing
                whyDisabled: qsTr("A page is being printed.")
                onClicked: {
                    Conversation.print();
                    Navigator.announce(Conversation.handoutWords);
                }
            }
            Quiet {
                iconName: root.open ? "down" : "up"
                text: qsTr("More")
                Accessible.name: qsTr("More ways to hand over")
                Accessible.description: root.open ? qsTr("They are shown") : qsTr("Shows them")
                onClicked: root.open = !root.open
            }
        }
        Flow {
            width: parent.width
            visible: root.open
            spacing: Theme.px(4)

            Quiet {
                text: Conversation.code.length > 0 ? qsTr("Hide the code") : qsTr("Show a code for a phone")
                onClicked: Conversation.showCode(Conversation.code.length === 0)
            }
            Quiet {
                text: qsTr("Copy as FHIR")
                onClicked: {
                    Conversation.copyFhir(false);
                    Navigator.announce(Conversation.copied);
                }
            }
            Quiet {
                text: qsTr("Copy as FHIR with the page")
                Accessible.description: qsTr("The page to take home, without what the patient typed")
                onClicked: {
                    Conversation.copyFhir(true);
                    Navigator.announce(Conversation.copied);
                }
            }
        }
        QrCode {
            visible: root.open && Conversation.code.length > 0
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.px(240))
            height: width
            text: Conversation.code
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("A code for the patient's phone, with the questions to take home")
        }
    }
}
