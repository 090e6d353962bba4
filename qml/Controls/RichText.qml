// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Model
import Plainheart.Theme

/// One paragraph of spans. The words that can be touched are items of their own, laid over the text, so that they take
/// the keyboard's focus and have a name of their own. A touch near a word counts as a touch on it.
Item {
    id: root

    required property var spans
    property var sources: []
    property TextStyle style: Theme.body
    property color colour: Theme.colour.ink
    /// It is a line of a list.
    property bool listItem: false

    readonly property var links: SpanFormatter.links(spans, sources)
    /// How far beside a word a touch still counts as on it.
    readonly property real reach: Theme.target / 2

    implicitHeight: text.implicitHeight

    /// The boxes that characters start to end cover, one for each line.
    function boxes(start: int, end: int): var {
        const found = [];
        if (end > text.length)
            return found; // the words come later than their ranges
        for (let from = start; from < end;) {
            const first = text.positionToRectangle(from);
            const to = lastOnLine(from, end, first.y);
            if (to > from)
                found.push(box(from, to, first));
            from = to + 1; // the space that ends a line has no box
        }
        return found;
    }

    /// The last position after `from`, at most `end`, that lies on the line at y.
    function lastOnLine(from: int, end: int, y: real): int {
        let here = from;
        let beyond = end + 1;
        while (beyond - here > 1) {
            const middle = Math.floor((here + beyond) / 2);
            if (Math.abs(text.positionToRectangle(middle).y - y) < 1)
                here = middle;
            else
                beyond = middle;
        }
        return here;
    }

    /// The box from one position to another on the same line; `first` is the rectangle at `from`.
    function box(from: int, to: int, first: rect): var {
        let left = first.x;
        let right = first.x;
        // Where words of both directions may stand in one line, its ends are not always the first and the last position.
        for (let at = Theme.rightToLeft ? from + 1 : to; at <= to; ++at) {
            const x = text.positionToRectangle(at).x;
            left = Math.min(left, x);
            right = Math.max(right, x);
        }
        return { left: left, right: right, y: first.y, height: first.height };
    }

    /// The touched word nearest to a point, or null when none is in reach.
    function nearest(x: real, y: real): Item {
        let best = null;
        let distance = reach;
        for (let i = 0; i < repeater.count; ++i) {
            const link = repeater.itemAt(i) as LinkWord;
            const away = link ? link.distanceTo(x, y) : Infinity;
            if (away <= distance) {
                best = link;
                distance = away;
            }
        }
        return best;
    }

    // What a screen reader is told, and comes to by Tab: not the text itself, which would take keys.
    Item {
        readonly property bool isWords: true // see WordsRing

        anchors.fill: text
        activeFocusOnTab: Theme.screenReader && text.length > 0
        Accessible.role: root.listItem ? Accessible.ListItem : Accessible.StaticText
        Accessible.name: SpanFormatter.plain(root.spans)
        Accessible.ignored: text.length === 0
    }
    TextEdit {
        id: text

        width: parent.width
        readOnly: true
        selectByMouse: false
        activeFocusOnPress: false
        enabled: false
        textFormat: TextEdit.RichText
        wrapMode: TextEdit.Wrap
        color: root.colour
        font: root.style.font
        horizontalAlignment: TextEdit.AlignLeft // mirrored with everything else
        text: "<p style=\"margin:0; line-height:" + root.style.lineHeight + "px; -qt-line-height-type:fixed\">"
            + SpanFormatter.html(root.spans, {
                sources: root.sources,
                citeColor: Theme.colour.primary.toString(),
                citePixelSize: Math.min(root.style.pixelSize, Theme.small.pixelSize)
            }) + "</p>"
        Accessible.ignored: true
    }

    // No TapHandler: in Qt 6.4, once two fingers were dragged, it waits for ever for the second of them to go up.
    MouseArea {
        anchors.fill: parent
        enabled: root.links.length > 0
        onClicked: mouse => {
            const link = root.nearest(mouse.x, mouse.y) as LinkWord;
            if (link) {
                link.touched = true;
                link.activate();
            }
        }
    }

    Repeater {
        id: repeater

        model: root.links

        LinkWord {
            id: word

            required property var modelData

            kind: modelData.kind
            name: modelData.text
            lineHeight: root.style.lineHeight
            // Names what the boxes depend on; positionToRectangle() itself tells no one when it changes.
            boxes: {
                text.width;
                text.text;
                text.font;
                text.contentHeight;
                return root.boxes(modelData.start, modelData.end);
            }
            onActivated: Navigator.follow(modelData.kind, modelData.kind === "cite" ? modelData.sources : [modelData.target], word)
        }
    }
}
