// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What goes home and into the record: always in view.
Rectangle {
    id: root

    implicitHeight: column.implicitHeight + 2 * Theme.px(12)
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line

    component Small: Button {
        kind: Button.Kind.Secondary
        compact: true
        leftPadding: Theme.px(9)
        style: Theme.small
        width: Math.min(implicitWidth, parent?.width ?? 0)
    }

    Column {
        id: column

        x: Theme.px(16)
        y: Theme.px(12)
        width: parent.width - 2 * x
        spacing: Theme.px(8)

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

            Small {
                text: qsTr("Copy for record")
                onClicked: {
                    Conversation.copyForRecord();
                    Navigator.announce(Conversation.copied);
                }
            }
            Small {
                visible: Conversation.canPrint
                text: qsTr("Print")
                Accessible.name: qsTr("Print the page to take home")
                enabled: !Conversation.printing
                whyDisabled: qsTr("A page is being printed.")
                onClicked: {
                    Conversation.print();
                    Navigator.announce(Conversation.handoutWords);
                }
            }
            Small {
                id: more

                kind: Conversation.canPrint ? Button.Kind.Quiet : Button.Kind.Secondary
                text: qsTr("More")
                Accessible.name: qsTr("More ways to hand over")
                Accessible.description: qsTr("A code for a phone, or FHIR for the record")
                onClicked: ways.openAt(more)
            }
        }
    }
    HandOverSheet { id: ways }
}
