// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Guided
import Plainheart.Model
import Plainheart.Theme

/// What the patient sees now, what is drawn on it, and how it goes on.
FocusScope {
    id: root

    /// The patient's page is shown here; otherwise it stands beside.
    property bool mirrored: true
    /// No more than the way on: what stands below needs the room.
    property bool brief: false
    readonly property Navigator patient: PatientScreen.navigator
    /// Where the picture of the page is, and what has the keyboard after it.
    readonly property Item mirrorPlace: place
    readonly property Item afterMirror: tools.first

    readonly property bool onPath: Conversation.way === "path" && Conversation.onPath
    readonly property int stop: Array.from(Library.topics).findIndex(topic => patient.address.split("/")[0] === topic.id) + 1
    readonly property string whereNow: {
        const steps = patient.stepTitles.length;
        //: Where the patient is: "Step 1 of 3".
        const step = steps > 0 ? qsTr("Step %1 of %2").arg(Words.number(patient.step + 1)).arg(Words.number(steps)) : "";
        //: "Stop 2 of 6. Step 1 of 3".
        return stop > 0 ? qsTr("Stop %1 of 6. %2").arg(Words.number(stop)).arg(step) : patient.title;
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: Theme.px(12)

        RowLayout {
            spacing: Theme.px(12)
            Layout.fillWidth: true

            PlainText {
                visible: root.mirrored
                text: PatientScreen.blank || PatientScreen.place === PatientScreen.Lost || PatientScreen.place === PatientScreen.Behind
                    ? qsTr("Hidden from the patient") : PatientScreen.frozen ? qsTr("Only you see this") : qsTr("Patient sees now")
                style: Theme.h3
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
            }
            PlainText {
                text: root.whereNow
                style: Theme.small
                color: Theme.colour.inkSoft
                Layout.fillWidth: !root.mirrored
            }
            Button {
                id: goTo

                kind: Button.Kind.Quiet
                compact: true
                text: qsTr("Go to")
                iconName: "menu"
                onClicked: places.openAt(goTo)
            }
        }
        Rectangle {
            readonly property real ratio: PatientScreen.size.height / Math.max(1, PatientScreen.size.width)

            visible: root.mirrored
            radius: Theme.px(6)
            color: Theme.colour.sunken
            border.width: Theme.px(3)
            border.color: PatientScreen.blank || PatientScreen.frozen ? Theme.colour.evidenceBorder : Theme.colour.primary
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Math.round(width * ratio)
            Layout.maximumHeight: Math.round(width * ratio)
            Layout.minimumHeight: Theme.px(160)

            Item {
                id: place

                anchors.fill: parent
                anchors.margins: Theme.px(3)
                Component.onCompleted: if (root.mirrored) PatientScreen.showIn(place)
            }
        }
        MarksBar {
            id: tools

            visible: !root.brief
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.px(root.mirrored ? 10 : 4)
            Layout.fillWidth: true

            Button {
                kind: Button.Kind.Secondary
                compact: true
                leftPadding: Theme.px(root.mirrored ? 22 : 12)
                text: qsTr("Back")
                iconName: "back"
                iconDirectional: true
                onClicked: root.patient.pressBack()
            }
            Item { Layout.fillWidth: true }
            Row {
                spacing: Theme.px(root.mirrored ? 8 : 6)

                Repeater {
                    model: Array.from(root.patient.stepTitles)

                    Chip {
                        required property int index
                        required property string modelData

                        //: A step of the story and its title: "1 The hope".
                        Accessible.name: qsTr("%1 %2").arg(Words.number(index + 1)).arg(modelData)
                        // The one that is open has room for its title.
                        text: on && root.width > Theme.px(700) ? Accessible.name : Words.number(index + 1)
                        leftPadding: Theme.px(root.mirrored ? 16 : 12)
                        mark: ""
                        on: index === root.patient.step
                        onClicked: root.patient.openStep(index)
                    }
                }
            }
            Item { Layout.fillWidth: true }
            // On a path the notes lead on; this turns the page that the patient sees.
            Button {
                kind: root.onPath ? Button.Kind.Secondary : Button.Kind.Primary
                compact: true
                leftPadding: Theme.px(root.mirrored ? 22 : 12)
                text: qsTr("Next")
                iconName: "next"
                iconAfter: true
                iconDirectional: true
                Accessible.description: root.patient.nextText
                onClicked: root.patient.pressNext()
            }
        }
        PlainText {
            visible: text.length > 0 && !root.brief
            //: Below a button: what it does on the page that the patient sees, as "Next: What happens".
            text: root.patient.nextText.length > 0 && root.onPath ? qsTr("On this page: %1").arg(root.patient.nextText) : root.patient.nextText
            style: Theme.small
            color: Theme.colour.inkSoft
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
            Layout.preferredHeight: 0
        }
    }
    GoToSheet {
        id: places
    }
}
