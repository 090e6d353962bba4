// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Theme

/// The mark of keyboard focus: a 3 px gap, then a 3 px ring, outside the shape of `target`.
/// Touching what has the focus hides it until the focus comes by key again.
Item {
    id: root

    required property Item target
    property real radius: Theme.px(Theme.radius.control)
    required property bool shown
    /// What is touched, where it is larger than `target`.
    property Item scope: target
    property bool touched: false
    /// Over a picture, whose colours may be any, the ring has a gap on its outer side too.
    property bool overPicture: false

    // There is one round everything that can be pressed, and at most one is seen: its lines are made when it is wanted first.
    property Item lines: null

    anchors.fill: target
    anchors.margins: -6
    visible: shown && !touched
    z: 10
    onShownChanged: {
        touched = false;
        if (shown && lines === null)
            lines = ring.createObject(root) as Item;
    }

    Component {
        id: ring

        Item {
            anchors.fill: parent

            PointHandler {
                parent: root.scope
                enabled: root.shown
                onActiveChanged: if (active) root.touched = true
            }
            Rectangle {
                anchors.fill: parent
                radius: root.radius + 6
                color: "transparent"
                border.width: 3
                border.color: Theme.colour.focus
            }
            Rectangle {
                anchors.fill: parent
                anchors.margins: 3
                radius: root.radius + 3
                color: "transparent"
                border.width: 3
                border.color: Theme.colour.focusGap
            }
            Rectangle {
                visible: root.overPicture
                anchors.fill: parent
                anchors.margins: -3
                radius: root.radius + 9
                color: "transparent"
                border.width: 3
                border.color: Theme.colour.focusGap
            }
        }
    }
}
