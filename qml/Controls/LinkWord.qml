// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// A word inside a paragraph that can be touched. Glossary words carry a dotted line, links a solid one, citations none.
Item {
    id: root

    /// term, link or cite
    required property string kind
    required property string name
    required property real lineHeight
    /// One box for each line that the word is on: left, right, y, height.
    required property var boxes
    readonly property bool visualFocus: activeFocus && focusByKey
    property bool focusByKey: false
    /// It was touched: the focus that comes back to it from a popover shows no ring.
    property bool touched: false

    signal activated()

    readonly property real firstX: Math.min(...boxes.map(box => box.left))
    readonly property real lastX: Math.max(...boxes.map(box => box.right))
    readonly property real firstY: boxes.length > 0 ? boxes[0].y : 0
    readonly property real lastY: boxes.length > 0 ? boxes[boxes.length - 1].y + boxes[boxes.length - 1].height : 0

    x: boxes.length > 0 ? firstX : 0
    y: firstY
    width: boxes.length > 0 ? lastX - firstX : 0
    height: lastY - firstY
    activeFocusOnTab: true

    function activate() {
        activated();
    }

    /// Distance from a point, in the paragraph's coordinates, to the nearest box of the word.
    function distanceTo(px: real, py: real): real {
        return Math.min(...boxes.map(box => Math.hypot(Math.max(box.left - px, 0, px - box.right),
                                                       Math.max(box.y - py, 0, py - box.y - box.height))));
    }

    Accessible.role: Accessible.Link
    Accessible.name: kind === "cite" ? qsTr("Source %1").arg(name.slice(1, -1)) : name
    Accessible.description: kind === "term" ? qsTr("Explains the word") : kind === "cite" ? qsTr("Shows the study") : ""
    Accessible.focusable: true
    Accessible.onPressAction: activate()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) activate(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) activate(); }
    Keys.onSpacePressed: event => { if (!event.isAutoRepeat) activate(); }
    onActiveFocusChanged: {
        focusByKey = activeFocus && !touched;
        if (activeFocus)
            touched = false;
    }

    HoverHandler { cursorShape: Qt.PointingHandCursor }

    // Citations have no line: there may be dozens of them.
    Repeater {
        model: root.boxes
        delegate: root.kind === "term" ? term : root.kind === "link" ? link : plain
    }
    component Box: Item {
        id: box

        required property var modelData

        x: modelData.left - root.firstX
        y: modelData.y - root.firstY
        width: modelData.right - modelData.left
        height: modelData.height

        FocusRing {
            target: box
            shown: root.visualFocus
            radius: Theme.px(2)
            anchors.margins: -5
        }
    }
    Component {
        id: plain

        Box {}
    }
    Component {
        id: term

        Box {
            Outline {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Math.round(root.lineHeight * 0.02)
                width: parent.width
                height: Theme.px(4)
                form: Outline.Form.Rule
                line: Outline.Line.Dotted
                colour: Theme.colour.primary
                thickness: Theme.px(2.5)
                Accessible.ignored: true
            }
        }
    }
    Component {
        id: link

        Box {
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.px(2)
                color: Theme.colour.primary
            }
        }
    }
}
