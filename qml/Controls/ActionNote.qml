// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Plainheart.Theme

/// One safe thing to do.
RowLayout {
    id: root

    required property string text
    /// What not to do without asking; empty where it is said already.
    property string safety: ""

    spacing: Theme.px(14)
    Accessible.role: Accessible.Note
    Accessible.name: (qsTr("What you can do") + ": " + text + " " + safety).trim()

    Icon {
        name: "heart"
        colour: Theme.colour.primary
        size: Theme.px(30)
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.px(6)
    }
    ColumnLayout {
        spacing: 0

        PlainText {
            text: qsTr("What you can do")
            style: Theme.label
            color: Theme.colour.primary
            topPadding: Theme.px(6)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        PlainText {
            text: root.text
            lineHeight: Math.round(style.pixelSize * 1.4)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        PlainText {
            visible: text.length > 0
            text: root.safety
            strong: true
            topPadding: Theme.px(6)
            lineHeight: Math.round(style.pixelSize * 1.4)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
