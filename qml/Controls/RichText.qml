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

    readonly property var links: SpanFormatter.links(spans, sources)
    /// How far beside a word a touch still counts as on it.
    readonly property real reach: Theme.target / 2

    implicitHeight: text.implicitHeight

    /// The boxes that characters start to end cover, one for each line.
    function boxes(start: int, end: int): var {
        const found = [];
        if (end > text.length)
            return found; // the words come later than their ranges
        for (let at = start; at < end; ++at) {
            const here = text.positionToRectangle(at);
            const next = text.positionToRectangle(at + 1);
            const sameLine = Math.abs(next.y - here.y) < 1;
            const from = here.x;
            const to = sameLine ? next.x : Theme.rightToLeft ? 0 : text.width;
            const last = found.length > 0 ? found[found.length - 1] : null;
            if (!sameLine)
                continue; // a space that ends a line
            if (last !== null && Math.abs(last.y - here.y) < 1) {
                last.left = Math.min(last.left, from, to);
                last.right = Math.max(last.right, from, to);
            } else {
                found.push({ left: Math.min(from, to), right: Math.max(from, to), y: here.y, height: here.height });
            }
        }
        return found;
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
        Accessible.role: Accessible.StaticText
        Accessible.name: SpanFormatter.plain(root.spans)
    }

    TapHandler {
        enabled: root.links.length > 0
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: point => {
            const link = root.nearest(point.position.x, point.position.y) as LinkWord;
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
