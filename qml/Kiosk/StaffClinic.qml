// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What the pages say of the clinic. It holds as soon as a line is left.
PanelPage {
    id: root

    signal typing(field: TextField) ///< null: no longer

    component Line: Column {
        id: line

        required property string name
        /// As kiosk.toml calls it.
        required property string setting
        property string hint: ""

        function keep() {
            if (!Staff.change(setting, field.text.trim()))
                field.text = Staff.settings[setting];
        }

        width: parent?.width ?? 0
        spacing: Theme.px(4)
        topPadding: Theme.px(6)
        bottomPadding: Theme.px(8)

        PlainText {
            width: parent.width
            text: line.name
            color: Theme.colour.inkSoft
            Accessible.ignored: true
        }
        TextField {
            id: field

            width: parent.width
            name: ""
            Accessible.name: line.name
            maximumLength: 120
            text: Staff.settings[line.setting]
            onActiveFocusChanged: {
                if (activeFocus)
                    root.typing(field);
                else
                    line.keep();
            }
            onAccepted: {
                line.keep();
                root.typing(null);
            }
        }
        PlainText {
            width: parent.width
            visible: text.length > 0
            text: line.hint
            color: Theme.colour.inkSoft
        }
    }

    PanelCard {
        title: qsTr("Clinic")

        Line {
            name: qsTr("Name")
            setting: "name"
            hint: qsTr("Stands on the page About, and on what is printed.")
        }
        Line {
            name: qsTr("Contact")
            setting: "contact"
            hint: qsTr("How to reach you, as a desk and a phone number.")
        }
    }
    PanelCard {
        title: qsTr("Emergency")

        Line {
            name: qsTr("Emergency number")
            setting: "emergency_number"
            hint: qsTr("Stands beside the signs for which to call it.")
        }
    }
}
