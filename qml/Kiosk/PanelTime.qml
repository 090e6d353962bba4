// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A setting that is a time of day, in steps of half an hour.
Item {
    id: root

    required property string name
    /// As kiosk.toml calls it.
    required property string setting

    readonly property string value: Staff.settings[setting] ?? ""
    readonly property int day: 24 * 60

    function move(by: int) {
        const parts = value.split(":");
        const minutes = parts.length === 2 ? Number(parts[0]) * 60 + Number(parts[1]) : 0;
        const next = ((Math.floor(minutes / 30) + by) * 30 + day) % day;
        const two = number => String(number).padStart(2, "0");
        Staff.change(setting, two(Math.floor(next / 60)) + ":" + two(next % 60));
        Navigator.announce(value);
    }

    width: parent?.width ?? 0
    implicitHeight: Math.max(names.implicitHeight, controls.height) + Theme.px(16)
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
        Accessible.ignored: true
    }
    PlainText {
        id: names

        x: Theme.rightToLeft ? parent.width - width : 0
        y: (parent.height - height) / 2
        width: parent.width - controls.width - Theme.px(12)
        text: root.name
        color: Theme.colour.inkSoft
        lineHeight: Math.round(style.pixelSize * 1.25)
        Accessible.ignored: true // the group's name
    }
    Row {
        id: controls

        x: Theme.rightToLeft ? 0 : parent.width - width
        y: (parent.height - height) / 2
        spacing: Theme.px(6)

        PanelStep {
            text: qsTr("Earlier: %1").arg(root.name)
            iconName: "minus"
            onClicked: root.move(-1)
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(96)
            horizontalAlignment: Text.AlignHCenter
            text: root.value
            strong: true
        }
        PanelStep {
            text: qsTr("Later: %1").arg(root.name)
            iconName: "plus"
            onClicked: root.move(1)
        }
    }
}
