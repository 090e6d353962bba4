// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// "My EF is ...": the number is marked on the patient's page and gone with it.
Column {
    id: root

    width: parent?.width ?? 0
    spacing: Theme.px(8)

    function show() {
        const wrong = Conversation.showScore(field.text);
        problem.text = wrong;
        if (wrong.length > 0)
            Navigator.announce(wrong);
        else
            field.clear();
    }

    NotesHeading { text: qsTr("The patient's own EF") }
    Row {
        width: parent.width
        spacing: Theme.px(8)

        TextField {
            id: field

            width: parent.width - button.width - parent.spacing
            name: qsTr("My EF is …")
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 4
            Accessible.description: qsTr("Of 100. It is shown on the patient's page, and stored nowhere.")
            onAccepted: root.show()
            onTextChanged: problem.text = ""
        }
        Button {
            id: button

            anchors.verticalCenter: parent.verticalCenter
            compact: true
            kind: Button.Kind.Secondary
            style: Theme.small
            text: qsTr("Show")
            Accessible.name: qsTr("Show the EF on the patient's page")
            enabled: field.text.trim().length > 0
            whyDisabled: qsTr("Type a number first.")
            onClicked: root.show()
        }
    }
    PlainText {
        id: problem

        width: parent.width
        visible: text.length > 0
        style: Theme.small
        strong: true
    }
    PlainText {
        width: parent.width
        visible: problem.text.length === 0
        text: Conversation.score > 0
            //: An ejection fraction, of 100.
            ? qsTr("The patient's page shows %1 of 100. It is gone when the page changes.").arg(Conversation.score.toLocaleString(Qt.locale(Session.language), "f", 0))
            : qsTr("Stored nowhere. It is gone when the page changes.")
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    Button {
        visible: Conversation.score > 0
        kind: Button.Kind.Quiet
        compact: true
        leftPadding: 0
        style: Theme.small
        text: qsTr("Take it away")
        onClicked: {
            Conversation.hideScore();
            field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
