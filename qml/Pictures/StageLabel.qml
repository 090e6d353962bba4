// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// A word beside its leader line. Dashed: something hoped for. Filled: measured in people. With a glossary word behind
/// it, it can be touched and is underlined with dots, as such words are in the text; its touch area is higher than its
/// box.
Pressable {
    id: root

    required property bool dashed
    /// What it says was measured in people.
    property bool found: false
    /// Touched, it shows the study that it rests on.
    property bool showsStudy: false
    /// Where the box stands; the item itself is at least as large as a finger needs.
    required property rect box
    property TextStyle style: Theme.small
    /// The word is explained when it is touched.
    property bool explained: false

    readonly property real spareX: enabled ? Math.max(0, (Theme.target - box.width) / 2) : 0
    readonly property real spareY: enabled ? Math.max(0, (Theme.target - box.height) / 2) : 0

    x: box.x - spareX
    y: box.y - spareY
    width: box.width + 2 * spareX
    height: box.height + 2 * spareY
    enabled: explained

    // A button is always told as a button: where there is nothing to press, the words speak for themselves.
    Accessible.ignored: !explained
    Accessible.name: text
    Accessible.description: showsStudy ? qsTr("Shows the study") : qsTr("Explains this part of the picture")

    DashedFrame {
        id: frame

        x: root.spareX
        y: root.spareY
        width: root.box.width
        height: root.box.height
        dashed: root.dashed
        thickness: root.dashed ? Theme.px(2) : Theme.hairline
        colour: root.dashed ? Theme.colour.ink : Theme.colour.line
        fill: root.found ? root.down || root.hovered ? Theme.colour.primaryPressed : Theme.colour.primary
                         : root.down || root.hovered ? Theme.colour.primaryTint : Theme.colour.card

        PlainText {
            id: words

            anchors.fill: parent
            anchors.leftMargin: Theme.px(8)
            anchors.rightMargin: Theme.px(8)
            text: root.text
            style: root.style
            strong: true
            color: root.found ? Theme.colour.textOnPrimary : Theme.colour.ink
            lineHeight: Math.round(style.pixelSize * 1.25)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: root.explained
        }
        Outline {
            visible: root.explained
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(2)
            width: words.contentWidth
            height: Theme.px(4)
            form: Outline.Form.Rule
            line: Outline.Line.Dotted
            colour: root.found ? Theme.colour.textOnPrimary : Theme.colour.primary
            thickness: Theme.px(2)
            Accessible.ignored: true
        }
    }
    FocusRing {
        target: frame
        scope: root
        shown: root.visualFocus
        radius: Theme.px(8)
        overPicture: true
    }
}
