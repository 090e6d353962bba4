// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// The control under a picture: a slider with three or four named stops, or a two-way switch for two.
Item {
    id: root

    required property string name
    required property list<string> stops
    property int current: 0
    /// Which stop is the hope; -1: none.
    property int hopeStop: stops.length - 1

    /// The stop that each of them leads on from; see StopSlider.
    property list<int> parents

    readonly property bool twoWay: stops.length === 2
    readonly property bool dragging: !twoWay && slider.dragging
    /// While it is dragged: on the way from one stop to another, `part` of it behind the first.
    readonly property int from: slider.from
    readonly property int to: slider.to
    readonly property real part: slider.part

    /// What the picture can be told with, such as own cells or a donor's: a switch beside the slider, above it where there is
    /// little room.
    property string waysName: ""
    property list<string> ways: []
    property int way: 0
    /// What the chosen one needs, as studies say.
    property string needs: ""
    readonly property bool beside: ways.length > 1 && width > waySwitch.implicitWidth + Theme.px(400)
    readonly property real above: ways.length > 1 && !beside ? wayColumn.height + Theme.px(6) : 0
    readonly property real sliderHeight: twoWay ? two.implicitHeight + Theme.px(36) : slider.implicitHeight + Theme.px(14)

    /// The thumb moved under the finger.
    signal moved()
    signal chosen(index: int)
    signal wayChosen(index: int)
    /// The studies behind `needs` are asked for.
    signal needsRequested(anchor: Item)

    implicitHeight: above + Math.max(sliderHeight, beside ? wayColumn.height + Theme.px(20) : 0)

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
    }
    StopSlider {
        id: slider

        visible: !root.twoWay
        readonly property real room: parent.width - 2 * Theme.px(24) - (root.beside ? wayColumn.width + Theme.px(20) : 0)

        x: Theme.px(24) + (root.beside && !Theme.rightToLeft ? wayColumn.width + Theme.px(20) : 0)
        y: root.above + Theme.px(14)
        width: room
        name: root.name
        stops: root.stops
        current: root.current
        hopeStop: root.hopeStop
        parents: root.parents
        onMoved: root.moved()
        onChosen: index => root.chosen(index)
    }
    Column {
        id: wayColumn

        visible: root.ways.length > 1
        x: !root.beside ? (parent.width - width) / 2 : Theme.rightToLeft ? parent.width - width - Theme.px(18) : Theme.px(18)
        y: root.beside ? Math.round((parent.height - height) / 2) : Theme.px(10)
        width: waySwitch.implicitWidth

        TwoWay {
            id: waySwitch

            width: implicitWidth
            height: implicitHeight
            name: root.waysName
            words: root.ways
            current: root.way
            onChosen: index => root.wayChosen(index)
        }
        Button {
            id: needs

            width: parent.width
            visible: root.needs.length > 0 && root.beside // where there is little room, the picture needs it more
            kind: Button.Kind.Quiet
            compact: true
            style: Theme.small
            text: root.needs
            Accessible.description: qsTr("Shows the study")
            onClicked: root.needsRequested(needs)
        }
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
