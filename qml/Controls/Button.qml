// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A button with words, and an icon before or after them. Acts on release; leaving it cancels.
Pressable {
    id: root

    enum Kind { Primary, Secondary, Quiet, Warm }

    property int kind: Button.Kind.Primary
    property string iconName: ""
    /// The icon stands after the words: for "next" and the like.
    property bool iconAfter: false
    property bool iconDirectional: false
    /// A second, quieter line.
    property string detail: ""
    /// Said under a disabled button, and by a screen reader: why it can't be pressed.
    property string whyDisabled: ""
    property TextStyle style: Theme.label
    /// Words at the start side, icon at the edge, over the whole width.
    property bool fillWidth: false
    /// It lies over a picture: a casing keeps its edge apart from whatever is drawn there.
    property bool overPicture: false
    /// As high as the smallest target; otherwise as a page's main buttons.
    property bool compact: false

    readonly property color wordColour: {
        if (!enabled)
            return Theme.colour.inkSoft;
        switch (kind) {
        case Button.Kind.Primary:
            return Theme.colour.textOnPrimary;
        case Button.Kind.Warm:
            return Theme.colour.evidenceText;
        default:
            return down || hovered ? Theme.colour.primaryTintText : Theme.colour.primary;
        }
    }

    implicitHeight: Math.max(compact ? Theme.target : Theme.primaryTarget, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.px(kind === Button.Kind.Quiet ? 12 : 22)
    rightPadding: leftPadding
    topPadding: Theme.px(compact ? 2 : 8)
    bottomPadding: topPadding

    Accessible.name: Words.sentences([text, detail])
    Accessible.description: enabled ? "" : whyDisabled

    background: Rectangle {
        radius: Theme.px(Theme.radius.control)
        y: root.down ? 1 : 0
        color: {
            if (!root.enabled)
                return Theme.colour.line;
            switch (root.kind) {
            case Button.Kind.Primary:
                return root.down ? Theme.colour.primaryPressed : root.hovered ? Theme.colour.primaryHover : Theme.colour.primary;
            case Button.Kind.Quiet:
                return root.down || root.hovered ? Theme.colour.primaryTint : "transparent";
            case Button.Kind.Warm:
                return root.down || root.hovered ? Theme.colour.evidenceBg : Theme.colour.card;
            default:
                return root.down || root.hovered ? Theme.colour.primaryTint : Theme.colour.card;
            }
        }
        border.width: root.kind === Button.Kind.Primary || root.kind === Button.Kind.Quiet || !root.enabled ? 0 : Theme.px(2)
        border.color: root.kind === Button.Kind.Warm ? Theme.colour.evidenceSoft : Theme.colour.primary
        Behavior on color { ColorAnimation { duration: Theme.pressTime } }

        Rectangle {
            visible: root.overPicture
            z: -1
            anchors.fill: parent
            anchors.margins: -Theme.px(3)
            radius: parent.radius + Theme.px(3)
            color: Theme.colour.card
        }
    }

    // Placed by hand: nested layouts go round in circles when their words wrap.
    contentItem: Item {
        id: content

        readonly property real iconRoom: root.iconName.length > 0 ? icon.size + Theme.px(12) : 0
        readonly property real natural: Math.ceil(Math.max(TextWidth.oneLine(root.style.strongFont, root.text), TextWidth.oneLine(Theme.small.font, root.detail))) + 2
        readonly property real wordsWidth: Math.min(natural, width - iconRoom)
        readonly property real start: root.fillWidth ? 0 : (width - wordsWidth - iconRoom) / 2

        /// Mirrored in right-to-left.
        function place(from: real, itemWidth: real): real {
            return Theme.rightToLeft ? width - from - itemWidth : from;
        }

        implicitWidth: natural + iconRoom
        implicitHeight: Math.max(words.implicitHeight, root.iconName.length > 0 ? icon.size : 0)

        Icon {
            id: icon

            visible: root.iconName.length > 0
            name: root.iconName
            directional: root.iconDirectional
            colour: root.wordColour
            size: Math.round(root.style.pixelSize * (root.detail.length > 0 ? 1.55 : 1.25))
            x: content.place(!root.iconAfter ? content.start : root.fillWidth ? content.width - width
                : content.start + content.wordsWidth + Theme.px(12), width)
            y: (content.height - height) / 2 + (root.down ? 1 : 0)
        }
        Column {
            id: words

            x: content.place(content.start + (root.iconAfter ? 0 : content.iconRoom), width)
            y: (content.height - height) / 2 + (root.down ? 1 : 0)
            width: content.wordsWidth
            spacing: Theme.px(2)

            PlainText {
                width: parent.width
                text: root.text
                style: root.style
                strong: true
                color: root.wordColour
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                visible: text.length > 0
                text: root.detail
                style: Theme.small
                color: root.kind === Button.Kind.Primary ? root.wordColour : Theme.colour.inkSoft
                Accessible.ignored: true
            }
        }
    }

    FocusRing {
        target: root
        shown: root.visualFocus
        overPicture: root.overPicture
    }
}
