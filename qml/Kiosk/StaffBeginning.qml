// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// How the page looks to every reader who begins. Each can change it, for as long as they read.
PanelPage {
    PanelCard {
        title: qsTr("Text size")

        PanelChoice {
            name: qsTr("Every reader begins with")
            setting: "text_size"
            //: A size of the text, in percent.
            choices: Array.from([100, 125, 150, 200]).map(size => ({ value: size, text: qsTr("%1 %").arg(size) }))
        }
        PlainText {
            width: parent.width
            text: qsTr("100 % is already large for a kiosk. Readers can change it themselves.")
            color: Theme.colour.inkSoft
        }
    }
    PanelCard {
        title: qsTr("Colours")

        PanelChoice {
            name: qsTr("Every reader begins with")
            setting: "theme"
            choices: [
                { value: "light", text: qsTr("Light") },
                { value: "dark", text: qsTr("Dark") },
                { value: "high-contrast", text: qsTr("High contrast") }
            ]
        }
    }
    PanelCard {
        title: qsTr("Movement")

        PanelChoice {
            name: qsTr("Every reader begins with")
            setting: "reduced_motion"
            choices: [
                { value: false, text: qsTr("Gentle movement") },
                { value: true, text: qsTr("No movement") }
            ]
        }
    }
}
