// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Guided
import Plainheart.Model
import Plainheart.Shell
import Plainheart.Theme

/// The clinician's console: what the patient sees, what to say, and what was said. Everything is reached by one hand.
Window {
    id: root

    readonly property Navigator patient: PatientScreen.navigator
    /// Beside the patient's page there is room for the words only.
    readonly property bool strip: PatientScreen.place === PatientScreen.Beside
    readonly property bool narrow: width < Theme.px(1500)
    /// In a strip, notes and record take turns.
    property bool recordShown: false
    readonly property bool typing: activeFocusItem instanceof TextInput || activeFocusItem instanceof TextEdit

    width: 1366
    height: 768
    minimumWidth: 360
    minimumHeight: 480
    title: qsTr("Console") + " - Plainheart"
    color: Theme.colour.paper
    visible: true

    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "viewport"
        // It is read at a desk, beside a patient, and shows three things at once: letters grow late.
        value: root.strip ? Qt.size(1280, 800) : Qt.size(Math.max(1280, root.width * 0.72), Math.max(800, root.height * 0.72))
    }

    // The page that the patient sees may want the keyboard; here it stays with what the clinician uses.
    property Item own: null
    onActiveFocusItemChanged: {
        if (activeFocusItem === null)
            return;
        for (let item = activeFocusItem; item !== null; item = item.parent) {
            if (item === stage.mirrorPlace) {
                stage.afterMirror.forceActiveFocus(Qt.OtherFocusReason);
                return;
            }
        }
        own = activeFocusItem;
    }

    component Key: Shortcut {
        enabled: !root.typing
        context: Qt.WindowShortcut
    }
    Key {
        sequence: "B"
        onActivated: PatientScreen.blank = !PatientScreen.blank
    }
    Key {
        sequence: "C"
        onActivated: Marks.clear()
    }
    Key {
        sequence: "T"
        onActivated: Conversation.running = !Conversation.running
    }
    Key {
        sequence: "F8"
        enabled: true
        onActivated: PatientScreen.changeOver()
    }
    Key {
        sequence: "Left"
        onActivated: Theme.rightToLeft ? root.patient.pressNext() : root.patient.pressBack()
    }
    Key {
        sequence: "Right"
        onActivated: Theme.rightToLeft ? root.patient.pressBack() : root.patient.pressNext()
    }

    // What a hand-held pointer sends, too.
    Key {
        sequence: "PgDown"
        onActivated: Conversation.way === "path" ? Conversation.next() : root.patient.pressNext()
    }
    Key {
        sequence: "PgUp"
        onActivated: Conversation.way === "path" ? Conversation.back() : root.patient.pressBack()
    }

    Announcer {}
    WordsRing { home: root.contentItem }
    FocusScope {
        anchors.fill: parent
        focus: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            ConsoleBar {
                strip: root.strip
                Layout.fillWidth: true
            }
            GridLayout {
                columns: root.strip ? 1 : 3
                columnSpacing: Theme.px(root.narrow ? 14 : 24)
                rowSpacing: Theme.px(12)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.margins: Theme.px(root.narrow ? 14 : 20)

                StageColumn {
                    id: stage

                    mirrored: !root.strip
                    brief: root.strip && root.recordShown
                    Layout.preferredWidth: root.strip ? -1 : Math.round(root.width * 0.44)
                    Layout.maximumWidth: root.strip ? -1 : Layout.preferredWidth
                    Layout.fillWidth: root.strip
                    Layout.fillHeight: !root.strip
                }
                TwoWay {
                    visible: root.strip
                    //: What the rest of a narrow console shows: the notes, or the teach-back and the record.
                    name: qsTr("Shown below")
                    words: [qsTr("Notes"), qsTr("Teach-back and record")]
                    current: root.recordShown ? 1 : 0
                    onChosen: index => root.recordShown = index === 1
                    Layout.fillWidth: true
                }
                NotesColumn {
                    visible: !root.strip || !root.recordShown
                    Layout.preferredWidth: root.strip ? -1 : Math.round(root.width * 0.27)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                RecordColumn {
                    visible: !root.strip || root.recordShown
                    Layout.preferredWidth: root.strip ? -1 : Math.round(root.width * 0.245)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
    }
}
