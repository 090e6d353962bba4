// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Plainheart.Controls
import Plainheart.Theme

/// The road of a picture where there is no room for its slider: from one place a solid way leads to what was found, and a dashed one to what
/// is hoped for. Nothing to touch. `worded`: both ends have their names; else only the stop that is shown has.
Item {
    id: root

    required property list<string> stops
    required property int current
    /// Which stop is the hope, and the stop that each leads on from; see StopSlider.
    required property int hopeStop
    required property list<int> parents
    property bool worded: true

    readonly property int forkStop: parents[hopeStop] ?? -1
    readonly property int foundStop: Array.from(parents).findIndex((stop, index) => index !== hopeStop && index > 0 && stop === forkStop)
    readonly property bool forks: forkStop >= 0 && foundStop >= 0
    readonly property real wordsWidth: Math.max(measure.advanceWidth(stops[foundStop] ?? ""), measure.advanceWidth(stops[hopeStop] ?? "")) + 2
    /// The names have room.
    readonly property bool fits: width - wordsWidth - Theme.px(8) >= Theme.px(56)
    /// So has that of the stop that is shown.
    readonly property real shownWidth: measure.advanceWidth(stops[current] ?? "")
    readonly property bool oneFits: width - shownWidth - Theme.px(12) >= Theme.px(64)
    readonly property real wordedHeight: 2 * Math.round(Theme.legend.pixelSize * 1.36)
    readonly property real shortHeight: Math.max(Theme.px(34), Math.round(Theme.legend.pixelSize * 1.36))

    readonly property real lane: implicitHeight / 2
    readonly property real dot: Theme.px(14)
    readonly property real roadWidth: worded ? width - wordsWidth - Theme.px(8)
        : Math.max(Theme.px(64), Math.min(Theme.px(104), width - shownWidth - Theme.px(12)))
    readonly property real start: dot / 2 + Theme.px(2)
    readonly property real end: roadWidth - dot / 2 - Theme.px(2)
    readonly property real fork: start + (end - start) * 0.5

    visible: forks
    implicitHeight: worded ? wordedHeight : shortHeight
    Accessible.ignored: true

    function side(x: real): real {
        return Theme.rightToLeft ? width - x : x;
    }
    function place(stop: int): point {
        if (stop === foundStop)
            return Qt.point(side(end), lane / 2);
        if (stop === hopeStop)
            return Qt.point(side(end), lane * 1.5);
        return Qt.point(side(stop === forkStop ? fork : start), lane / 2);
    }

    FontMetrics {
        id: measure

        font: Theme.legend.strongFont
    }
    component Way: SeenShape {
        id: way

        required property int to
        readonly property bool hoped: to === root.hopeStop
        readonly property point from: root.place(hoped || to === root.foundStop ? root.forkStop : 0)
        readonly property point at: root.place(to)

        anchors.fill: parent

        ShapePath {
            strokeColor: way.to === root.current ? Theme.colour.primary : Theme.colour.lineControl
            strokeWidth: Theme.px(5)
            strokeStyle: way.hoped ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [1.6, 1.8]
            capStyle: way.hoped ? ShapePath.FlatCap : ShapePath.RoundCap
            fillColor: "transparent"
            startX: way.from.x
            startY: way.from.y

            PathCubic {
                x: way.at.x
                y: way.at.y
                control1X: way.from.x + (way.at.x - way.from.x) * 0.55
                control1Y: way.from.y
                control2X: way.from.x + (way.at.x - way.from.x) * 0.35
                control2Y: way.at.y
            }
        }
    }
    component Word: PlainText {
        required property int stop

        x: Theme.rightToLeft ? 0 : root.roadWidth + Theme.px(8)
        y: (root.worded ? root.place(stop).y : root.height / 2) - height / 2
        width: root.width - root.roadWidth - Theme.px(8)
        text: root.stops[stop] ?? ""
        style: Theme.legend
        strong: stop === root.current
        color: strong ? Theme.colour.ink : Theme.colour.inkSoft
        lineHeight: Math.round(style.pixelSize * 1.2)
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Way { to: root.forkStop }
    Way { to: root.foundStop }
    Way { to: root.hopeStop }
    Repeater {
        model: root.forks ? root.stops.length : 0

        Rectangle {
            required property int index
            readonly property bool on: index === root.current

            x: root.place(index).x - width / 2
            y: root.place(index).y - height / 2
            width: root.dot + (on ? Theme.px(4) : 0)
            height: width
            radius: width / 2
            color: on ? Theme.colour.primary : Theme.colour.card
            border.width: Theme.px(3)
            border.color: on ? Theme.colour.primary : Theme.colour.lineControl
        }
    }
    Word { stop: root.worded ? root.foundStop : root.current }
    Word {
        visible: root.worded
        stop: root.hopeStop
    }
}
