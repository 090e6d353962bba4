// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import QtQuick.Templates as T
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A slider with named stops. Dragging follows the finger and snaps on release; touching a word jumps to its stop.
/// The way may fork: two stops then lead on from one, each by a way of its own. The way to a hope is dashed.
Item {
    id: root

    /// What the slider does, for screen readers.
    required property string name
    required property list<string> stops
    property int current: 0
    /// Which stop is the hope; -1: none.
    property int hopeStop: stops.length - 1
    /// The stop that each of them leads on from; -1 for the first. If not given, each leads on from the one before it.
    property list<int> parents
    readonly property bool dragging: slider.pressed
    /// Where the thumb is: on the way between two stops, `part` of it behind the first. At a stop both are that stop.
    readonly property int from: slider.stopAt(Math.floor(slider.depth))
    readonly property int to: slider.stopAt(Math.ceil(slider.depth))
    readonly property real part: slider.depth - Math.floor(slider.depth)
    /// The stop under the thumb.
    readonly property int nearest: slider.stopAt(Math.round(slider.depth))

    /// The reader chose a stop: by drag, key, word or assistive technology.
    signal chosen(index: int)
    /// The thumb moved under the finger.
    signal moved()

    readonly property real thumb: Theme.byTouch ? Theme.px(59) : Theme.px(44)
    readonly property int forkStop: road.forkStop
    readonly property bool forks: forkStop >= 0

    implicitWidth: Theme.px(400)
    implicitHeight: forks ? road.height : slider.height + words.height

    function choose(index: int) {
        const stop = Math.max(0, Math.min(stops.length - 1, index));
        slider.place(stop);
        if (stop !== current)
            chosen(stop);
    }
    onCurrentChanged: if (!slider.pressed) slider.place(current)
    onStopsChanged: if (!slider.pressed) slider.place(current)
    onParentsChanged: if (!slider.pressed) slider.place(current)
    Component.onCompleted: slider.place(current)

    /// The ways between the stops: how they are joined, and where they lie. Measured from the left as it is read from the left.
    QtObject {
        id: road

        readonly property var before: Array.from(root.stops).map((name, index) => index === 0 ? -1 : root.parents[index] ?? index - 1)
        readonly property list<int> depths: {
            const list = [];
            for (let i = 0; i < root.stops.length; ++i)
                list.push(i === 0 ? 0 : list[before[i]] + 1);
            return list;
        }
        readonly property int longest: Math.max(0, ...depths)
        /// The stop that two others lead on from, and those two, the upper way first; -1 and none if there is no fork.
        readonly property int forkStop: Array.from(root.stops).findIndex((name, index) => before.filter(stop => stop === index).length > 1)
        readonly property list<int> ends: Array.from(root.stops).map((name, index) => index).filter(index => forkStop >= 0 && before[index] === forkStop)

        /// Width of the words at the two ends, which stand behind them; in two lines where there is little room.
        readonly property real room: root.width - root.thumb
        readonly property real whole: Math.max(...Array.from(ends).map(index => wordWidth(index)))
        readonly property real halves: Math.max(...Array.from(ends).map(index => foldedWidth(index)))
        readonly property real endWidth: forkStop < 0 ? 0 : whole < room * 0.4 ? whole : Math.min(whole, Math.max(halves, room * 0.3))
        readonly property real end: root.width - root.thumb / 2 - (forkStop < 0 ? 0 : endWidth + Theme.px(10))
        readonly property real start: root.thumb / 2
        /// Where the fork is: a little behind the middle of what is left, so that both ways are long; later where the words
        /// before it are long.
        readonly property real forkNeeds: forkStop < 0 ? 0 : foldedWidth(0) + Theme.px(12) + foldedWidth(forkStop) - root.thumb / 2
        readonly property real forkAt: Math.max(start + (end - start) * 0.56, Math.min(forkNeeds, start + (end - start) * 0.8))
        /// Where the words of the first stop and of the fork stand, side by side: in two lines where there is no room for one.
        readonly property real forkFinish: forkAt + root.thumb / 2
        readonly property real firstWidth: forkStop < 0 ? 0 : Math.min(wordWidth(0), Math.max(foldedWidth(0), forkFinish - foldedWidth(forkStop) - Theme.px(12)))
        readonly property real forkBegin: forkStop < 0 ? 0 : Math.max(firstWidth + Theme.px(12), forkFinish - wordWidth(forkStop))
        readonly property real lane: Math.max(Theme.target, root.thumb + Theme.px(2), 2 * line + Theme.px(4))
        readonly property real line: Math.round(Theme.small.pixelSize * 1.22)
        readonly property real top: forkStop < 0 ? slider.height / 2 : lane / 2
        readonly property real bottom: top + lane
        readonly property real height: 2 * lane

        function wordWidth(stop: int): real {
            return TextWidth.oneLine(Theme.small.strongFont, root.stops[stop]) + Theme.px(4);
        }
        function foldedWidth(stop: int): real {
            return TextWidth.twoLines(Theme.small.strongFont, root.stops[stop]) + Theme.px(4);
        }
        /// Distance from the side where reading begins.
        function along(depth: real): real {
            if (forkStop < 0)
                return start + depth * (end - start) / Math.max(1, longest);
            const fork = depths[forkStop];
            return depth <= fork ? start + depth * (forkAt - start) / Math.max(1, fork)
                                 : forkAt + (depth - fork) * (end - forkAt) / Math.max(1, longest - fork);
        }
        function depthAt(x: real): real {
            const fork = forkStop < 0 ? longest : depths[forkStop];
            const last = forkStop < 0 ? end : forkAt;
            const depth = x <= last || forkStop < 0 ? (x - start) / Math.max(1, last - start) * fork
                                                    : fork + (x - forkAt) / Math.max(1, end - forkAt) * (longest - fork);
            return Math.max(0, Math.min(longest, depth));
        }
        /// How far below the track's middle the way to an end lies: the lower way swings down behind the fork.
        function drop(depth: real, lower: bool): real {
            if (forkStop < 0 || !lower)
                return top;
            const t = Math.max(0, Math.min(1, (depth - depths[forkStop]) / 0.62));
            return top + (bottom - top) * t * t * (3 - 2 * t);
        }
        function x(depth: real): real {
            return Theme.rightToLeft ? root.width - along(depth) : along(depth);
        }
    }

    FocusScope {
        id: slider

        // What assistive technology is told by app/access. Its name says the stop, and changes with it: of a property "value"
        // Qt would say the number, before the name.
        property real stopNumber: 1
        readonly property real minimumValue: 1
        readonly property real maximumValue: Math.max(1, root.stops.length)
        readonly property real stepSize: 1
        /// How far along the road the thumb is, in stops from its start, and whether on the lower way behind a fork.
        property real depth: 0
        property bool lower: false
        /// The thumb is so far behind the fork that it no longer changes to the other way.
        property bool onItsWay: false
        readonly property bool pressed: finger.down
        property bool placing: false

        width: parent.width
        height: root.forks ? road.height : Math.max(Theme.target, root.thumb)
        activeFocusOnTab: true
        readonly property bool visualFocus: activeFocus && focusByKey
        property bool focusByKey: false
        onActiveFocusChanged: focusByKey = activeFocus && !finger.down

        function stopAt(level: int): int {
            if (root.forks && level > road.depths[root.forkStop])
                return road.ends[lower ? 1 : 0];
            return Math.max(0, Math.min(root.stops.length - 1, level));
        }
        /// Set by this control, not by the reader or by assistive technology.
        function place(stop: int) {
            placing = true;
            depth = road.depths[stop] ?? 0;
            lower = root.forks && stop === road.ends[1];
            onItsWay = root.forks && stop !== root.forkStop && depth > road.depths[root.forkStop];
            stopNumber = stop + 1;
            placing = false;
        }
        /// The thumb goes under the finger. It takes the way that is nearer behind the fork, and keeps to it.
        function follow(x: real, y: real, anew: bool) {
            const level = road.depthAt(Theme.rightToLeft ? width - x : x);
            const past = root.forks && level >= road.depths[root.forkStop] + 0.3;
            if (root.forks && (anew || !past || !onItsWay))
                lower = y > (road.top + (anew ? road.bottom : road.drop(level, true))) / 2;
            onItsWay = past;
            depth = level;
            root.moved();
        }
        onStopNumberChanged: if (!placing && !pressed) root.choose(Math.round(stopNumber) - 1) // assistive technology set it

        Keys.onPressed: event => {
            const forward = Theme.rightToLeft ? Qt.Key_Left : Qt.Key_Right;
            const backward = Theme.rightToLeft ? Qt.Key_Right : Qt.Key_Left;
            const wanted = event.key === forward || event.key === Qt.Key_Up ? root.current + 1
                : event.key === backward || event.key === Qt.Key_Down ? root.current - 1
                : event.key === Qt.Key_Home ? 0 : event.key === Qt.Key_End ? root.stops.length - 1 : -2;
            event.accepted = wanted > -2;
            if (event.accepted)
                root.choose(wanted);
        }

        Accessible.role: Accessible.Slider
        Accessible.name: Words.below(root.name, root.stops[root.current] ?? "")
        Accessible.focusable: true
        Accessible.onIncreaseAction: if (enabled) root.choose(root.current + 1)
        Accessible.onDecreaseAction: if (enabled) root.choose(root.current - 1)

        Repeater {
            model: Math.max(0, root.stops.length - 1)

            SeenShape {
                id: way

                required property int index
                readonly property int stop: index + 1
                readonly property bool hoped: stop === root.hopeStop
                readonly property bool lower: root.forks && stop === road.ends[1]
                readonly property int start: road.depths[road.before[stop]] ?? 0
                readonly property int end: road.depths[stop] ?? 0
                /// The thumb is past the middle of it.
                readonly property bool gone: slider.depth > (start + end) / 2
                    && (!root.forks || start < road.depths[root.forkStop] || slider.lower === lower)
                /// The dashes begin and end clear of the stops.
                readonly property real inset: hoped ? Theme.px(13) / Math.max(1, road.along(end) - road.along(start)) : 0

                width: slider.width
                height: slider.height

                ShapePath {
                    strokeColor: way.gone ? Theme.colour.primary : Theme.colour.lineControl
                    strokeWidth: Theme.px(6)
                    strokeStyle: way.hoped ? ShapePath.DashLine : ShapePath.SolidLine
                    dashPattern: [2, 2]
                    capStyle: ShapePath.RoundCap
                    joinStyle: ShapePath.RoundJoin
                    fillColor: "transparent"

                    PathPolyline {
                        path: {
                            const points = [];
                            for (let i = 0; i <= 24; ++i) {
                                const depth = way.start + (way.end - way.start) * (way.inset + (1 - 2 * way.inset) * i / 24);
                                points.push(Qt.point(road.x(depth), road.drop(depth, way.lower)));
                            }
                            return points;
                        }
                    }
                }
            }
        }
        Repeater {
            model: root.stops.length

            Rectangle {
                required property int index
                readonly property real depth: road.depths[index] ?? 0
                readonly property bool lower: root.forks && index === road.ends[1]

                x: road.x(depth) - width / 2
                y: road.drop(depth, lower) - height / 2
                width: Theme.px(14)
                height: width
                radius: width / 2
                color: Theme.colour.card
                border.width: Theme.px(3)
                border.color: slider.depth >= depth && (!root.forks || depth <= road.depths[root.forkStop] || slider.lower === lower)
                    ? Theme.colour.primary : Theme.colour.lineControl
            }
        }
        Rectangle {
            id: handle

            x: road.x(slider.depth) - width / 2
            y: road.drop(slider.depth, slider.lower) - height / 2
            width: root.thumb
            height: width
            radius: width / 2
            color: slider.pressed ? Theme.colour.primaryTint : Theme.colour.card
            border.width: Theme.px(3)
            border.color: Theme.colour.primary

            Icon {
                anchors.centerIn: parent
                name: "thumb"
                size: Theme.px(22)
                colour: Theme.colour.primary
            }
            FocusRing {
                target: handle
                scope: slider
                shown: slider.visualFocus
                radius: root.thumb / 2
            }
        }
        // (A MouseArea loses a finger that comes back soon: Qt takes it for a double click.)
        MultiPointTouchArea {
            id: finger

            property bool down: false

            width: parent.width
            height: parent.height
            maximumTouchPoints: 1
            onPressed: points => {
                down = true;
                slider.forceActiveFocus(Qt.MouseFocusReason);
                slider.focusByKey = false;
                const away = Math.hypot(points[0].x - handle.x - handle.width / 2, points[0].y - handle.y - handle.height / 2);
                slider.follow(points[0].x, points[0].y, away > root.thumb / 2);
            }
            onUpdated: points => slider.follow(points[0].x, points[0].y, false)
            onReleased: points => {
                slider.follow(points[0].x, points[0].y, false);
                down = false;
                root.choose(root.nearest);
            }
            onCanceled: {
                down = false;
                slider.place(root.current);
            }
        }
    }

    Item {
        id: words

        y: root.forks ? 0 : slider.height
        width: parent.width
        height: root.forks ? road.height : Math.max(Theme.target, children.length > 0 ? childrenRect.height : 0)

        Repeater {
            model: root.stops

            T.AbstractButton {
                id: word

                required property int index
                required property string modelData
                readonly property bool on: index === (root.dragging ? root.nearest : root.current)
                readonly property bool first: index === 0
                readonly property bool last: index === root.stops.length - 1
                /// One of the two ends of a fork: its word stands behind it.
                readonly property int end: root.forks ? Array.from(road.ends).indexOf(index) : -1
                readonly property real depth: road.depths[index] ?? 0

                // Each word in the middle below its stop; the outer two begin and end with the slider. Before a fork the word ends
                // with its stop, so that the lower way has room.
                readonly property real half: root.forks ? 0 : (road.along(1) - road.along(0)) / 2
                readonly property real begin: root.forks ? (end >= 0 ? root.width - road.endWidth : first ? 0 : road.forkBegin)
                    : first ? 0 : last ? Math.min(road.along(depth) - half, root.width - road.foldedWidth(index))
                    : Math.max(road.along(depth) - half, index === 1 ? road.foldedWidth(0) + Theme.px(8) : 0)
                readonly property real finish: root.forks ? (end >= 0 ? root.width : first ? road.firstWidth : road.forkFinish)
                    : last ? words.width : first ? Math.max(road.along(0) + half, road.foldedWidth(0))
                    : Math.min(road.along(depth) + half, index === root.stops.length - 2 ? root.width - road.foldedWidth(index + 1) - Theme.px(8) : root.width)

                text: modelData
                readonly property int saidAs: Accessible.RadioButton // for Pressable's reason
                width: finish - begin
                height: root.forks ? road.lane : Math.max(Theme.target, label.implicitHeight + Theme.px(4))
                x: Theme.rightToLeft ? words.width - finish : begin
                y: !root.forks ? 0 : end === 0 ? 0 : road.lane
                focusPolicy: Qt.NoFocus // the slider itself is the keyboard's way
                onClicked: root.choose(index)
                Accessible.role: Accessible.Button
                Accessible.name: text
                Accessible.onPressAction: if (enabled) clicked()
                HoverHandler { cursorShape: Qt.PointingHandCursor }

                contentItem: PlainText {
                    id: label

                    text: word.text
                    style: Theme.small
                    strong: word.on
                    color: word.on ? Theme.colour.ink : Theme.colour.inkSoft
                    lineHeight: road.line
                    horizontalAlignment: word.end >= 0 || word.first ? Text.AlignLeft // mirrored
                        : root.forks || word.last ? Text.AlignRight : Text.AlignHCenter
                    verticalAlignment: word.end >= 0 ? Text.AlignVCenter : Text.AlignTop
                    Accessible.ignored: true
                }
            }
        }
    }
}
