// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Theme

/// Says on the picture itself what is true of it, so that a photo of the screen keeps it.
/// Dashed: a hope. Solid with people: measured in people. Solid without them: a drawing of how something works.
Item {
    id: root

    required property string text
    required property bool hope
    /// Measured in people.
    property bool seen: !hope
    /// The words wrap when the tag would be wider.
    property real maximumWidth: Theme.px(600)
    property TextStyle style: Theme.small

    readonly property real padding: Theme.px(12)
    readonly property real iconSpace: !seen ? 0 : icon.size + Theme.px(8)

    width: Math.min(maximumWidth, TextWidth.oneLine(style.strongFont, text) + 2 * padding + iconSpace + 2)
    height: words.implicitHeight + 2 * Theme.px(7)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    DashedFrame {
        anchors.fill: parent
        dashed: root.hope
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.padding
        anchors.rightMargin: root.padding
        spacing: Theme.px(8)

        Icon {
            id: icon

            visible: root.seen
            name: "people"
            size: root.style.pixelSize * 1.1
        }
        PlainText {
            id: words

            text: root.text
            style: root.style
            strong: true
            lineHeight: Math.round(style.pixelSize * 1.25)
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
