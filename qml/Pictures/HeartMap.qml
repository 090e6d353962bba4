// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pictures
import Plainheart.Theme

/// The heart with the six stops on a path round it. Drawn on a 776 x 610 plan and scaled to its room.
/// Stop 1 is at the lower start side, stop 6 at the lower end side; in right-to-left the path is mirrored, the heart never.
Item {
    id: root

    /// The path also comes from the Start button, and leads on to where things stand.
    property bool road: false

    readonly property var places: [Qt.point(196, 452), Qt.point(176, 268), Qt.point(236, 92),
        Qt.point(524, 92), Qt.point(584, 268), Qt.point(564, 452)]
    readonly property var topics: Library.topics
    /// Room for the widest name beside the outermost stops.
    readonly property real labelRoom: Math.max(Theme.small.pixelSize * 8.6,
        ...topics.map(topic => names.advanceWidth(topic.title) + Theme.px(6)))
    // As large as its room lets it be with every name beside its stop: the outermost stops stand 212 units from the middle,
    // their discs are 64 wide.
    readonly property real factor: Math.min(width / 776, height / (road ? 610 : 530), (width / 2 - labelRoom - Theme.px(18)) / 244)
    readonly property real offsetX: (width - 776 * factor) / 2
    readonly property real offsetY: road ? height - (610 + rise) * factor : (height - 530 * factor) / 2
    /// How far the heart stands above the place where its road is shortest, in units of the plan: in the middle of a high room.
    readonly property real rise: road && factor > 0 ? Math.max(0, (height / factor - 610) / 2) : 0
    readonly property string loop: "C202 400 174 330 176 268C178 200 180 140 236 92C284 52 320 34 380 34C440 34 476 52 524 92C580 140 582 200 584 268C586 330 558 400 564 452"

    FontMetrics {
        id: names

        font: Theme.label.font
    }

    Item {
        id: plan

        x: root.offsetX
        y: root.offsetY
        width: 776 * root.factor
        height: 610 * root.factor

        SeenShape {
            width: 776
            height: 610
            scale: root.factor
            transformOrigin: Item.TopLeft
            transform: Scale {
                origin.x: 388 * root.factor
                xScale: Theme.rightToLeft ? -1 : 1
            }

            ShapePath {
                strokeColor: Theme.colour.line
                strokeWidth: 12
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                PathSvg { path: trail.path }
            }
            ShapePath {
                strokeColor: Theme.colour.primary
                strokeWidth: 3
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                PathSvg {
                    id: trail

                    readonly property real rise: root.rise
                    // It leaves the room at its side, between the buttons.
                    readonly property real side: Math.max(0, (root.offsetX - Theme.px(10)) / root.factor)
                    readonly property string way: `M${-44 - side} ${645 + rise}C${8 - side} ${645 + rise} ${2 - side} ${606 + rise} ${20 - side} ${586 + rise}`
                        + `C${58 - side} ${540 + rise} 190 ${548 + rise / 2} 196 452`
                    readonly property string on: end.besides ? `C556 ${490 + rise / 2} 540 ${500 + rise} 540 ${end.y / root.factor + 4}` : `C560 ${510 + rise / 2} 540 ${572 + rise} 480 ${572 + rise}`

                    path: !root.road ? "M196 452" + root.loop : way + root.loop + (end.visible ? on : "")
                }
            }
        }

        SceneView {
            x: 212 * root.factor
            y: 96 * root.factor
            width: 340 * root.factor
            height: 386 * root.factor
            scene: "heart-cutaway"
            theme: Session.theme
            showLabels: false
            playing: !Session.reducedMotion && alive.running
            pace: 0.6 // calmer than a heart at rest
            Accessible.ignored: true
        }
        // It beats a few times when the page has come, then it rests: what moves longer needs a button to pause it.
        Timer {
            id: alive

            interval: 5000
            running: true
        }

        Button {
            id: end

            /// Too wide for its place between the two ends of the loop, it stands below the last stop.
            readonly property bool besides: implicitWidth > 222 * root.factor || height > 92 * root.factor
            readonly property real centre: besides ? 300 * root.factor + width / 2 : 372 * root.factor

            visible: root.road && (!besides || centre + width / 2 <= 776 * root.factor + root.offsetX - Theme.px(4)
                && y >= 452 * root.factor + Math.max(32 * root.factor, Theme.target / 2) + Theme.px(6))
            x: (Theme.rightToLeft ? 776 * root.factor - centre : centre) - width / 2
            y: besides ? Math.min((572 + root.rise) * root.factor - height / 2, (610 + root.rise) * root.factor - height - Theme.px(12))
                : (572 + root.rise) * root.factor - height / 2
            kind: Button.Kind.Secondary
            compact: true
            style: Theme.small
            text: Library.placeName("where-things-stand")
            onClicked: Navigator.open("where-things-stand")
        }
        Repeater {
            model: root.topics

            Pressable {
                id: stop

                required property int index
                required property contentDocument modelData
                readonly property point place: root.places[index]
                readonly property bool startSide: index < 3
                readonly property bool onLeft: startSide !== Theme.rightToLeft
                readonly property real discSize: Math.max(64 * root.factor, Theme.target)
                readonly property bool done: Array.from(Session.visited).includes(modelData.id)
                readonly property real centreX: (Theme.rightToLeft ? 776 - place.x : place.x) * root.factor
                readonly property real roomBeside: onLeft ? centreX - discSize / 2 - Theme.px(14) + root.offsetX - Theme.px(4)
                    : root.width - root.offsetX - centreX - discSize / 2 - Theme.px(14) - Theme.px(4)

                text: modelData.title
                width: discSize + Theme.px(14) + label.width
                height: Math.max(discSize, label.height)
                x: onLeft ? centreX + discSize / 2 - width : centreX - discSize / 2
                y: place.y * root.factor - height / 2
                onClicked: Navigator.open(modelData.id)

                Accessible.name: Library.stop(modelData.position, text)
                Accessible.description: modelData.question

                contentItem: Item {
                    Rectangle {
                        id: disc

                        width: stop.discSize
                        height: width
                        radius: width / 2
                        x: stop.onLeft ? parent.width - width : 0
                        anchors.verticalCenter: parent.verticalCenter
                        color: stop.down ? Theme.colour.primary : stop.hovered || stop.done ? Theme.colour.primaryTint : Theme.colour.card
                        border.width: Theme.px(3)
                        border.color: Theme.colour.primary

                        PlainText {
                            anchors.centerIn: parent
                            text: Words.number(stop.modelData.position)
                            font: Qt.font({ family: Theme.h2.family, pixelSize: Math.round(stop.discSize * 0.44), weight: Font.Bold })
                            lineHeight: Math.round(stop.discSize * 0.53)
                            color: stop.down ? Theme.colour.textOnPrimary : Theme.colour.primary
                            Accessible.ignored: true
                        }
                        FocusRing {
                            target: disc
                            scope: stop
                            shown: stop.visualFocus
                            radius: disc.width / 2
                        }
                    }
                    Column {
                        id: label

                        readonly property real wanted: Math.max(Math.ceil(names.advanceWidth(stop.text)), Theme.small.pixelSize * (wide ? 13.5 : 9))
                        readonly property bool wide: stop.roomBeside > Theme.small.pixelSize * 14

                        width: Math.min(stop.roomBeside, wanted)
                        x: stop.onLeft ? 0 : parent.width - width
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: Theme.px(1)

                        PlainText {
                            id: name

                            text: stop.text
                            style: Theme.label
                            width: parent.width
                            horizontalAlignment: stop.startSide ? Text.AlignRight : Text.AlignLeft // mirrored
                            Accessible.ignored: true
                        }
                        PlainText {
                            // Three lines of it fit between two stops, or two where there is width for them; in a language with longer words it is left out where it would
                            // reach the next stop.
                            visible: stop.roomBeside > style.pixelSize * 7
                                && 176 * root.factor > Theme.label.lineHeight + style.pixelSize * (label.wide ? 2.5 : 3.7)
                                && name.height + implicitHeight <= 176 * root.factor + Theme.px(label.wide ? -3 : 2)
                            text: stop.modelData.question
                            style: Theme.small
                            color: Theme.colour.inkSoft
                            lineHeight: Math.round(style.pixelSize * 1.22)
                            width: parent.width
                            horizontalAlignment: stop.startSide ? Text.AlignRight : Text.AlignLeft // mirrored
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
