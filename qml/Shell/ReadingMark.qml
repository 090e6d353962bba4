// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Marks the sentence that is read aloud, wherever it stands: a ground behind its words and a bar beside its lines. It is
/// a child of the text itself, so that it moves, scrolls and is cut off with it, and lies below, so that it is behind
/// the letters and before all else.
Item {
    id: root

    readonly property var boxes: Narration.boxes
    readonly property real leftMost: Math.min(...boxes.map(box => box.x))
    readonly property real rightMost: Math.max(...boxes.map(box => box.x + box.width))
    readonly property real overhang: Theme.px(2)
    readonly property real barWidth: Theme.px(4)

    parent: Narration.words
    z: -1
    visible: boxes.length > 0
    x: boxes.length > 0 ? leftMost : 0
    y: boxes.length > 0 ? boxes[0].y : 0
    width: boxes.length > 0 ? rightMost - leftMost : 0
    height: boxes.length > 0 ? boxes[boxes.length - 1].y + boxes[boxes.length - 1].height - y : 0
    Accessible.ignored: true

    // The place is known before the items here have moved to it.
    onBoxesChanged: show.restart()
    Timer {
        id: show

        interval: 0
        onTriggered: root.bringIntoView()
    }
    function bringIntoView() {
        for (let item = root.parent; item !== null; item = item.parent) {
            const area = item as ScrollArea;
            if (area !== null)
                area.show(root);
        }
    }

    Repeater {
        model: root.boxes

        Rectangle {
            required property var modelData

            x: modelData.x - root.x - root.overhang
            y: modelData.y - root.y
            width: modelData.width + 2 * root.overhang
            height: modelData.height
            color: Theme.colour.reading
        }
    }
    Rectangle {
        x: Theme.rightToLeft ? root.width + root.overhang : -root.overhang - width
        width: root.barWidth
        height: root.height
        color: Theme.colour.readingBar
    }
}
