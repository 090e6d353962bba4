// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Guided
import Plainheart.Model
import Plainheart.Theme

/// The top of the console: how the patient's screen is, blank, keep, and the end of the visit. Below it stands what is amiss.
Column {
    id: root

    /// Only a strip of the screen is the console's.
    property bool strip: false

    /// So little width that words are shorter.
    readonly property bool tight: width < Theme.px(1500)
    readonly property bool lost: PatientScreen.place === PatientScreen.Lost
    readonly property string how: {
        switch (PatientScreen.place) {
        case PatientScreen.Lost:
            return qsTr("Patient screen lost");
        case PatientScreen.Behind:
            return qsTr("Patient page hidden");
        default:
            return PatientScreen.blank ? qsTr("Patient screen blank") : PatientScreen.frozen ? qsTr("Patient screen kept") : qsTr("Patient screen on");
        }
    }
    readonly property Session reader: PatientScreen.session
    readonly property string readerLanguage: Array.from(reader.languages).find(language => language.code === reader.language)?.name ?? ""

    /// What was noted and is nowhere else is not lost by one press.
    function end() {
        if (Conversation.way !== "" && Conversation.copied.length === 0)
            ending.openAt(endVisit);
        else
            Conversation.endVisit();
    }

    component BarButton: Button {
        compact: true
        leftPadding: Theme.px(root.strip ? 10 : 22)
        style: root.strip ? Theme.small : Theme.label
    }

    // A strip has no room for all in one row.
    PlainText {
        visible: root.strip
        x: Theme.px(20)
        width: parent.width - 2 * x
        topPadding: Theme.px(10)
        //: How the patient's screen is, and language and size of the text there, as "Patient screen on. English, text 125 %".
        text: qsTr("%1. %2, text %3").arg(root.how).arg(root.readerLanguage).arg(Words.percent(root.reader.textSize))
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    Item {
        width: parent.width
        height: Theme.px(root.strip ? 60 : 78)

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.px(20)
            anchors.rightMargin: Theme.px(20)
            spacing: Theme.px(root.strip ? 8 : 14)

            Logo { visible: !root.strip }
            PlainText {
                visible: !root.strip && !root.tight
                text: "Plainheart"
                style: Theme.h3
                strong: true
                wrapMode: Text.NoWrap
            }
            PlainText {
                visible: !root.strip && !root.tight
                text: qsTr("Console")
                style: Theme.body
                color: Theme.colour.inkSoft
                wrapMode: Text.NoWrap
            }
            BarButton {
                id: patient

                visible: !root.strip
                kind: Button.Kind.Quiet
                iconName: "screen"
                text: root.how
                //: Below "Patient screen on": language and size of the text there, as "English, text 125 %".
                detail: qsTr("%1, text %2").arg(root.readerLanguage).arg(Words.percent(root.reader.textSize))
                onClicked: settings.openAt(patient)
            }
            BarButton {
                id: looks

                visible: root.strip
                kind: Button.Kind.Secondary
                iconName: "sliders"
                text: ""
                Accessible.name: qsTr("The two screens")
                onClicked: settings.openAt(looks)
            }
            Item { Layout.fillWidth: true }
            BarButton {
                visible: Conversation.way !== ""
                kind: Button.Kind.Secondary
                iconName: Conversation.running ? "pause" : "play"
                text: Conversation.elapsedWords
                detail: root.strip ? "" : Conversation.running ? Conversation.plannedWords : qsTr("Paused")
                Accessible.name: Conversation.running ? qsTr("Pause the clock: %1 %2").arg(Conversation.elapsedWords).arg(Conversation.plannedWords)
                    : qsTr("Let the clock go on: %1").arg(Conversation.elapsedWords)
                onClicked: Conversation.running = !Conversation.running
            }
            BarButton {
                kind: Button.Kind.Secondary
                visible: !root.strip
                iconName: "lock"
                //: A button: the patient's screen stays as it is while the clinician looks something up.
                text: PatientScreen.frozen ? qsTr("Let it go on") : root.tight ? qsTr("Keep screen") : qsTr("Keep patient screen")
                //: To a screen reader: what is written on it, and what it does.
                Accessible.name: PatientScreen.frozen ? qsTr("Let it go on: the patient's screen") : qsTr("Keep patient screen")
                onClicked: PatientScreen.frozen = !PatientScreen.frozen
            }
            BarButton {
                kind: Button.Kind.Secondary
                iconName: "eye"
                text: PatientScreen.blank ? root.strip ? qsTr("Show") : root.tight ? qsTr("Show screen") : qsTr("Show patient screen")
                    : root.strip ? qsTr("Blank") : root.tight ? qsTr("Blank screen") : qsTr("Blank patient screen")
                Accessible.name: PatientScreen.blank ? qsTr("Show patient screen") : qsTr("Blank patient screen")
                onClicked: PatientScreen.blank = !PatientScreen.blank
            }
            BarButton {
                id: endVisit

                text: qsTr("End visit")
                onClicked: root.end()
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairline
            color: Theme.colour.line
        }
    }
    Rectangle {
        id: notice

        readonly property string words: root.lost ? qsTr("Patient screen lost. It will come back by itself.")
            //: %1: the name of a page.
            : PatientScreen.frozen ? qsTr("The patient's screen stays as it was. Here you look at: %1").arg(PatientScreen.navigator.title)
            : PatientScreen.blank ? qsTr("The patient sees paper and the logo.")
            : PatientScreen.rehearsal ? qsTr("Practice. There is no patient, and nothing is kept.") : ""

        visible: words.length > 0
        width: parent.width
        height: row.implicitHeight + Theme.px(12)
        color: Theme.colour.evidenceBg
        onWordsChanged: Navigator.announce(words)

        RowLayout {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.px(20)
            width: parent.width - 2 * x
            spacing: Theme.px(14)

            Icon {
                name: root.lost ? "warning" : "info"
                size: Theme.px(22)
                colour: Theme.colour.evidenceText
            }
            PlainText {
                text: notice.words
                style: Theme.label
                color: Theme.colour.evidenceText
                Layout.fillWidth: true
            }
            Button {
                visible: root.lost
                kind: Button.Kind.Warm
                compact: true
                text: qsTr("Show it on this screen")
                onClicked: PatientScreen.changeOver()
            }
            Button {
                visible: PatientScreen.frozen
                kind: Button.Kind.Warm
                compact: true
                text: qsTr("Show this to the patient")
                onClicked: PatientScreen.showWhatWasLookedUp()
            }
        }
    }
    PatientSheet {
        id: settings
    }
    EndSheet {
        id: ending
    }
}
