// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Further ways to hand over: a code that the patient's phone reads from the console, and FHIR for the record.
Sheet {
    id: root

    name: qsTr("More ways to hand over")
    spacing: Theme.px(12)
    onClosed: Conversation.showCode(false)

    component Way: Button {
        width: parent?.width ?? 0
        kind: Button.Kind.Secondary
        compact: true
    }
    function copy(withHandout: bool) {
        Conversation.copyFhir(withHandout);
        Navigator.announce(Conversation.copied);
    }

    QrCode {
        visible: Conversation.code.length > 0
        anchors.horizontalCenter: parent?.horizontalCenter
        width: Math.min(root.bodyWidth, Theme.px(300))
        height: width
        text: Conversation.code
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("A code for the patient's phone, with the questions to take home")
    }
    Way {
        text: Conversation.code.length > 0 ? qsTr("Hide the code") : qsTr("Show a code for a phone")
        onClicked: Conversation.showCode(Conversation.code.length === 0)
    }
    Way {
        text: qsTr("Copy for the record system (FHIR)")
        onClicked: root.copy(false)
    }
    Way {
        text: qsTr("Copy for the record system (FHIR), with the page")
        Accessible.description: qsTr("The page to take home, without what the patient typed")
        onClicked: root.copy(true)
    }
    PlainText {
        width: root.bodyWidth
        visible: text.length > 0
        text: Conversation.copied
        strong: true
    }
    Way {
        kind: Button.Kind.Quiet
        text: qsTr("Close")
        onClicked: root.close()
    }
}
