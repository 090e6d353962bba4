// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Theme

/// The stops of a picture as large buttons, one under the other: what StopSlider becomes at large text.
ColumnLayout {
    id: root

    required property string name
    required property list<string> stops
    property int current: 0

    signal chosen(index: int)

    spacing: Theme.px(12)
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Repeater {
        model: root.stops

        Pressable {
            id: stop

            required property int index
            required property string modelData
            readonly property bool on: index === root.current

            text: modelData
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.primaryTarget, label.implicitHeight + Theme.px(20))
            leftPadding: Theme.px(22)
            rightPadding: leftPadding
            onClicked: root.chosen(index)

            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            Accessible.checkable: true
            Accessible.checked: on
            Accessible.description: on ? qsTr("Chosen") : "" // Qt 6.4 gives a button no checked state
            Accessible.onToggleAction: if (enabled) clicked()

            background: Rectangle {
                radius: Theme.px(14)
                color: stop.on ? Theme.colour.primary : stop.hovered || stop.down ? Theme.colour.primaryTint : Theme.colour.card
                border.width: stop.on ? 0 : Theme.px(3)
                border.color: Theme.colour.lineControl
            }
            contentItem: PlainText {
                id: label

                text: stop.text
                style: Theme.small
                strong: stop.on
                lineHeight: Math.round(style.pixelSize * 1.15)
                color: stop.on ? Theme.colour.textOnPrimary : Theme.colour.ink
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            FocusRing {
                target: stop
                shown: stop.visualFocus
                radius: Theme.px(14)
            }
        }
    }
}
