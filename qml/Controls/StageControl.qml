// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Theme

/// The control under a picture: a slider with three or four named stops, or a two-way switch for two.
Item {
    id: root

    required property string name
    required property list<string> stops
    property int current: 0
    /// Which stop is the hope; -1: none.
    property int hopeStop: stops.length - 1

    readonly property bool twoWay: stops.length === 2
    readonly property bool dragging: !twoWay && slider.dragging
    readonly property real position: twoWay ? current : slider.value

    signal chosen(index: int)

    implicitHeight: twoWay ? two.implicitHeight + Theme.px(36) : slider.implicitHeight + Theme.px(14)

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
    }
    StopSlider {
        id: slider

        visible: !root.twoWay
        x: Theme.px(24)
        y: Theme.px(14)
        width: parent.width - 2 * x
        name: root.name
        stops: root.stops
        current: root.current
        hopeStop: root.hopeStop
        onChosen: index => root.chosen(index)
    }
    TwoWay {
        id: two

        visible: root.twoWay
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(18)
        name: root.name
        words: root.stops
        current: root.current
        onChosen: index => root.chosen(index)
    }
}
