// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Plainheart.Controls
import Plainheart.Theme

/// The stops of a picture as large buttons: what StopSlider becomes at large text; the hope is dashed. One under the other; two beside each other
/// where all their words have room, so that the picture has the height.
Item {
    id: root

    required property string name
    required property list<string> stops
    property int current: 0
    /// Which stop is the hope, and the stop that each leads on from; see StopSlider. Where two lead on from one, and the stops stand one under
    /// the other, the road of the picture is drawn beside them.
    property int hopeStop: -1
    property list<int> parents

    signal chosen(index: int)

    readonly property real side: Theme.px(forks ? 14 : 22)
    readonly property real widest: Math.max(...Array.from(stops, words => Math.ceil(measure.advanceWidth(words)))) + 2 * side + Theme.px(2)
    readonly property int forkStop: hopeStop > 0 ? parents[hopeStop] ?? -1 : -1
    readonly property bool forks: forkStop >= 0 && Array.from(parents).filter((stop, index) => index > 0 && stop === forkStop).length > 1
    readonly property bool road: forks && grid.columns === 1
    readonly property real roadWidth: Theme.px(40)

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    FontMetrics {
        id: measure

        font: Theme.small.strongFont
    }
    /// From one stop to another: straight, or past those between them.
    component Way: SeenShape {
        id: way

        required property int to
        readonly property int from: root.parents[to] ?? to - 1
        readonly property bool hoped: to === root.hopeStop
        readonly property bool swings: to - from > 1
        readonly property real line: root.roadWidth / 2 + Theme.px(8)
        readonly property real start: root.middleOf(from)
        readonly property real end: root.middleOf(to)

        x: Theme.rightToLeft ? root.width - root.roadWidth : 0
        width: root.roadWidth
        height: root.height

        ShapePath {
            strokeColor: way.to === root.current ? Theme.colour.primary : Theme.colour.lineControl
            strokeWidth: Theme.px(5)
            strokeStyle: way.hoped ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [1.6, 1.8]
            capStyle: way.hoped ? ShapePath.FlatCap : ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            fillColor: "transparent"

            PathPolyline {
                path: {
                    const straight = [Qt.point(way.line, way.start), Qt.point(way.line, way.end)];
                    const past = way.line - Theme.px(20);
                    const bend = Theme.px(26);
                    const points = !way.swings ? straight : [straight[0], Qt.point(past, way.start + bend), Qt.point(past, way.end - bend), straight[1]];
                    return points.map(point => Theme.rightToLeft ? Qt.point(root.roadWidth - point.x, point.y) : point);
                }
            }
        }
    }
    function middleOf(stop: int): real {
        const button = repeater.count > stop ? repeater.itemAt(stop) : null;
        return button === null ? 0 : button.y + button.height / 2;
    }
    Repeater {
        model: root.road ? root.stops.length - 1 : 0

        Way {
            required property int index

            to: index + 1
        }
    }
    Repeater {
        model: root.road ? root.stops.length : 0

        Rectangle {
            required property int index
            readonly property bool on: index === root.current
            readonly property real line: root.roadWidth / 2 + Theme.px(8)

            x: (Theme.rightToLeft ? root.width - line : line) - width / 2
            y: root.middleOf(index) - height / 2
            width: Theme.px(on ? 22 : 16)
            height: width
            radius: width / 2
            color: on ? Theme.colour.primary : Theme.colour.card
            border.width: Theme.px(3)
            border.color: on ? Theme.colour.primary : Theme.colour.lineControl
        }
    }
    GridLayout {
        id: grid

        x: root.road && !Theme.rightToLeft ? root.roadWidth : 0
        width: root.width - (root.road ? root.roadWidth : 0)
        columns: 2 * root.widest + columnSpacing <= root.width ? 2 : 1
        rowSpacing: Theme.px(12)
        columnSpacing: Theme.px(12)

        Repeater {
            id: repeater

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

                background: Outline {
                    line: stop.index === root.hopeStop && !stop.on ? Outline.Line.Dashed : Outline.Line.Solid
                    radius: Theme.px(14)
                    fill: stop.on ? Theme.colour.primary : stop.hovered || stop.down ? Theme.colour.primaryTint : Theme.colour.card
                    thickness: Theme.px(3)
                    colour: stop.on ? Theme.colour.primary : Theme.colour.lineControl
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
}
