// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Model
import Plainheart.Theme

/// The steps of the story as round numbers, for large text.
Row {
    id: root

    required property int count
    required property int current
    required property list<string> titles
    /// No larger than what can be touched, or than what stands beside them.
    property bool compact: false
    property real beside: 0
    /// Of the numbers.
    readonly property TextStyle style: compact ? Theme.legend : Theme.label

    signal chosen(index: int)

    spacing: Theme.px(compact ? 8 : 12)

    Repeater {
        model: root.count

        Pressable {
            id: step

            required property int index
            readonly property bool on: index === root.current

            width: root.compact ? Math.max(Theme.target, root.beside) : Math.max(Theme.target, Theme.px(64))
            height: width
            onClicked: root.chosen(index)

            saidAs: Accessible.RadioButton
            Accessible.name: Words.step(index + 1, root.titles[index] ?? "")
            Accessible.checked: on
            Accessible.onToggleAction: if (enabled) clicked()

            background: Rectangle {
                radius: width / 2
                color: step.on ? Theme.colour.primary : step.hovered ? Theme.colour.primaryTint : Theme.colour.card
                border.width: step.on ? 0 : Theme.px(3)
                border.color: Theme.colour.lineControl
            }
            contentItem: PlainText {
                text: Words.number(step.index + 1)
                style: root.style
                strong: true
                color: step.on ? Theme.colour.textOnPrimary : Theme.colour.ink
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            FocusRing {
                target: step
                shown: step.visualFocus
                radius: step.width / 2
            }
        }
    }
}
