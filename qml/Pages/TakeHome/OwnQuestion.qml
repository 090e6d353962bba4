// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// "Write my own question": a line of the list that opens a field.
Column {
    id: root

    property bool open: false

    signal typing(field: Item)

    function shut() {
        open = false;
        start.forceActiveFocus(Qt.OtherFocusReason);
    }
    function save() {
        if (MyQuestions.addOwn(field.text).length === 0)
            return;
        field.clear();
        shut();
        Navigator.announce(MyQuestions.said(true));
    }

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
    }
    Button {
        id: start

        width: parent.width
        visible: !root.open
        implicitHeight: Math.max(Theme.target, Theme.px(64), implicitContentHeight + Theme.px(16))
        leftPadding: Theme.px(8)
        kind: Button.Kind.Quiet
        fillWidth: true
        iconName: "pencil"
        style: Theme.body
        text: qsTr("Write my own question")
        enabled: MyQuestions.mayAddOwn
        whyDisabled: qsTr("There is room for 20 questions of your own.")
        onClicked: {
            root.open = true;
            field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    Column {
        width: parent.width
        visible: root.open
        spacing: Theme.px(10)
        topPadding: Theme.px(12)
        bottomPadding: Theme.px(12)

        TextField {
            id: field

            width: parent.width
            name: qsTr("Write my own question")
            maximumLength: MyQuestions.longestText
            onActiveFocusChanged: if (activeFocus) root.typing(field)
            onPressed: root.typing(field)
            onAccepted: root.save()
        }
        Flow {
            width: parent.width
            spacing: Theme.px(10)

            Button {
                compact: true
                kind: Button.Kind.Secondary
                text: qsTr("Save it")
                enabled: field.text.trim().length > 0
                whyDisabled: qsTr("Write a few words first.")
                onClicked: root.save()
            }
            Button {
                compact: true
                kind: Button.Kind.Quiet
                text: qsTr("Leave it")
                onClicked: {
                    field.clear();
                    root.shut();
                }
            }
        }
    }
}
