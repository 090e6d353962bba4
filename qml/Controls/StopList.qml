// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Theme

/// The stops of a picture as large buttons: what StopSlider becomes at large text. One under the other; two beside each other
/// where all their words have room, so that the picture has the height.
GridLayout {
    id: root

    required property string name
    required property list<string> stops
    property int current: 0

    signal chosen(index: int)

    readonly property real side: Theme.px(22)
    readonly property real widest: Math.max(...Array.from(stops, words => Math.ceil(measure.advanceWidth(words)))) + 2 * side + Theme.px(2)

    columns: 2 * widest + columnSpacing <= width ? 2 : 1
    rowSpacing: Theme.px(12)
    columnSpacing: Theme.px(12)
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    FontMetrics {
        id: measure

        font: Theme.small.strongFont
    }
    Repeater {
        model: root.stops

        Pressable {
            id: stop

            required property int index
            required property string modelData
            readonly property bool on: index === root.current

            text: modelData
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            implicitHeight: Math.max(Theme.primaryTarget, label.implicitHeight + Theme.px(20))
            leftPadding: root.side
            rightPadding: leftPadding
            onClicked: root.chosen(index)

            saidAs: Accessible.RadioButton
            Accessible.name: text
            Accessible.checked: on
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
