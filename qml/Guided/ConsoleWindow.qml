// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Guided
import Plainheart.Model
import Plainheart.Theme

/// The clinician's console: what the patient sees, what to say, and what was said. Everything is reached by one hand.
Window {
    id: root

    readonly property Navigator patient: PatientScreen.navigator
    /// Beside the patient's page there is room for the words only.
    readonly property bool strip: PatientScreen.place === PatientScreen.Beside
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
        value: root.strip ? Qt.size(1280, 800) : Qt.size(root.width, root.height)
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
            RowLayout {
                spacing: Theme.px(24)
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.margins: Theme.px(20)

                StageColumn {
                    id: stage

                    mirrored: !root.strip
                    Layout.preferredWidth: root.strip ? -1 : Math.round(root.width * 0.44)
                    Layout.fillWidth: root.strip
                    Layout.fillHeight: true
                }
            }
        }
    }
}
