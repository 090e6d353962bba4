// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A setting that is a number: less and more, in steps.
Item {
    id: root

    required property string name
    /// As kiosk.toml calls it.
    required property string setting
    required property int step
    required property int least
    required property int most
    /// How the number is written, with %1 for it: "%1 s".
    required property string unit

    readonly property int value: Staff.settings[setting] ?? least
    readonly property bool stacked: width / Theme.u < 380

    function move(by: int) {
        Staff.change(setting, Math.max(least, Math.min(most, (Math.round(value / step) + by) * step)));
        Navigator.announce(shown.text);
    }

    width: parent?.width ?? 0
    implicitHeight: (stacked ? names.implicitHeight + controls.height : Math.max(names.implicitHeight, controls.height)) + Theme.px(16)
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
        y: root.stacked ? Theme.px(6) : (parent.height - height) / 2
        width: root.stacked ? parent.width : parent.width - controls.width - Theme.px(12)
        text: root.name
        color: Theme.colour.inkSoft
        lineHeight: Math.round(style.pixelSize * 1.25)
        Accessible.ignored: true // the group's name
    }
    Row {
        id: controls

        x: Theme.rightToLeft || root.stacked ? 0 : parent.width - width
        y: root.stacked ? names.y + names.height + Theme.px(4) : (parent.height - height) / 2
        spacing: Theme.px(6)

        PanelStep {
            text: qsTr("Less: %1").arg(root.name)
            iconName: "minus"
            enabled: root.value > root.least
            onClicked: root.move(-1)
        }
        PlainText {
            id: shown

            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(96)
            horizontalAlignment: Text.AlignHCenter
            text: root.unit.arg(Words.number(root.value))
            strong: true
        }
        PanelStep {
            text: qsTr("More: %1").arg(root.name)
            iconName: "plus"
            enabled: root.value < root.most
            onClicked: root.move(1)
        }
    }
}
