// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Plainheart.Model
import Plainheart.Theme

/// A slider with named stops. Dragging follows the finger and snaps on release; touching a word jumps to its stop.
/// The stretch that leads to a hope is dashed.
Item {
    id: root

    /// What the slider does, for screen readers.
    required property string name
    required property list<string> stops
    property int current: 0
    /// Which stop is the hope; -1: none.
    property int hopeStop: stops.length - 1
    /// 0 to stops.length - 1; between stops while it is dragged.
    readonly property real value: slider.value
    readonly property bool dragging: slider.pressed

    /// The reader chose a stop: by drag, key, word or assistive technology.
    signal chosen(index: int)

    readonly property real thumb: Session.byTouch ? Theme.px(59) : Theme.px(44)

    implicitWidth: Theme.px(400)
    implicitHeight: slider.height + words.height

    /// The value is being set by this control, not by the reader or by assistive technology.
    property bool placing: false

    function place(stop: int) {
        placing = true;
        slider.value = stop;
        placing = false;
    }
    function choose(index: int) {
        const stop = Math.max(0, Math.min(stops.length - 1, index));
        place(stop);
        if (stop !== current)
            chosen(stop);
    }
    onCurrentChanged: if (!slider.pressed) place(current)

    T.Slider {
        id: slider

        width: parent.width
        height: Math.max(Theme.target, root.thumb)
        leftPadding: Theme.px(1)
        rightPadding: leftPadding
        // The names by which Qt tells assistive technology the ends of a slider
        readonly property real minimumValue: from
        readonly property real maximumValue: to
        from: 0
        to: root.stops.length - 1
        stepSize: 1
        snapMode: T.Slider.SnapOnRelease
        live: true
        onToChanged: if (!pressed) root.place(root.current) // the stops came after the value
        focusPolicy: Qt.StrongFocus
        onPressedChanged: if (!pressed) root.choose(Math.round(value))
        onValueChanged: if (!pressed && !root.placing) root.choose(Math.round(value)) // assistive technology set it

        Keys.onPressed: event => {
            const forward = Theme.rightToLeft ? Qt.Key_Left : Qt.Key_Right;
            const backward = Theme.rightToLeft ? Qt.Key_Right : Qt.Key_Left;
            const at = Math.round(value);
            const wanted = event.key === forward || event.key === Qt.Key_Up ? at + 1
                : event.key === backward || event.key === Qt.Key_Down ? at - 1
                : event.key === Qt.Key_Home ? 0 : event.key === Qt.Key_End ? root.stops.length - 1 : -2;
            event.accepted = wanted > -2;
            if (event.accepted)
                root.choose(wanted);
        }

        Accessible.role: Accessible.Slider
        Accessible.name: root.name + ": " + (root.stops[root.current] ?? "")
        Accessible.onIncreaseAction: if (enabled) root.choose(Math.round(value) + 1)
        Accessible.onDecreaseAction: if (enabled) root.choose(Math.round(value) - 1)

        background: Item {
            id: track

            readonly property real start: slider.handle.width / 2
            readonly property real step: (slider.width - slider.handle.width) / Math.max(1, slider.to)

            /// Distance of a stop from the left edge.
            function place(index: real): real {
                return start + (Theme.rightToLeft ? slider.to - index : index) * step;
            }

            Repeater {
                model: Math.max(0, root.stops.length - 1)

                Item {
                    id: stretch

                    required property int index
                    readonly property bool hoped: index === root.hopeStop - 1
                    readonly property color colour: slider.value > index + 0.5 ? Theme.colour.primary : Theme.colour.lineControl
                    readonly property real dash: Theme.px(18)

                    x: Math.min(track.place(index), track.place(index + 1))
                    y: (slider.height - height) / 2
                    width: track.step
                    height: Theme.px(6)

                    Rectangle {
                        visible: !stretch.hoped
                        anchors.fill: parent
                        radius: height / 2
                        color: stretch.colour
                    }
                    Repeater {
                        readonly property int count: Math.max(1, Math.floor((stretch.width - Theme.px(24)) / (stretch.dash * 1.5)))
                        model: stretch.hoped ? count : 0

                        Rectangle {
                            required property int index
                            readonly property real room: stretch.width - Theme.px(24)

                            x: Theme.px(12) + index * room / Math.max(1, Math.floor(room / (stretch.dash * 1.5))) + (room / Math.max(1, Math.floor(room / (stretch.dash * 1.5))) - width) / 2
                            width: stretch.dash
                            height: stretch.height
                            radius: height / 2
                            color: stretch.colour
                        }
                    }
                }
            }
            Repeater {
                model: root.stops.length

                Rectangle {
                    required property int index

                    x: track.place(index) - width / 2
                    y: (slider.height - height) / 2
                    width: Theme.px(14)
                    height: width
                    radius: width / 2
                    color: Theme.colour.card
                    border.width: Theme.px(3)
                    border.color: slider.value >= index ? Theme.colour.primary : Theme.colour.lineControl
                }
            }
        }

        handle: Rectangle {
            x: (Theme.rightToLeft ? 1 - slider.visualPosition : slider.visualPosition) * (slider.width - width)
            y: (slider.height - height) / 2
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
                target: slider.handle
                scope: slider
                shown: slider.visualFocus
                radius: root.thumb / 2
            }
        }
    }

    Item {
        id: words

        anchors.top: slider.bottom
        width: parent.width
        height: Math.max(Theme.target, children.length > 0 ? childrenRect.height : 0)

        Repeater {
            model: root.stops

            T.AbstractButton {
                id: word

                required property int index
                required property string modelData
                readonly property bool on: index === root.current
                readonly property bool first: index === 0
                readonly property bool last: index === root.stops.length - 1

                // Each word in the middle below its stop; the outer two begin and end with the slider.
                readonly property real step: (words.width - root.thumb) / Math.max(1, root.stops.length - 1)
                readonly property real start: first ? 0 : root.thumb / 2 + (index - 0.5) * step
                readonly property real end: last ? words.width : root.thumb / 2 + (index + 0.5) * step

                text: modelData
                width: end - start
                height: Math.max(Theme.target, label.implicitHeight + Theme.px(4))
                x: Theme.rightToLeft ? words.width - end : start
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
                    lineHeight: Math.round(style.pixelSize * 1.22)
                    horizontalAlignment: word.first ? Text.AlignLeft : word.last ? Text.AlignRight : Text.AlignHCenter // mirrored
                    Accessible.ignored: true
                }
            }
        }
    }
}
