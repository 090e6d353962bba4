// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Theme

/// A stage whose picture is made of columns, such as hearts side by side: its ground, the truth tag, the columns and, below
/// them, what the reader can choose.
Rectangle {
    id: root

    required property string tagText
    property bool hope: false
    /// A small picture beside the words: the columns alone, without their words.
    property bool strip: false
    /// Measured in people.
    property bool seen: false
    /// Words and pictures, row by row.
    default property alias parts: grid.data
    property alias columns: grid.columns
    property alias rowSpacing: grid.rowSpacing
    /// What stands below the picture; nothing where it stands beside the stage.
    property Component foot: null
    property real footSpace: Theme.px(20)

    radius: Theme.px(Theme.radius.stage)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line
    Accessible.role: Accessible.Graphic

    Rectangle {
        x: root.border.width
        y: root.border.width
        width: parent.width - 2 * x
        height: parent.height - 2 * y - below.height
        radius: root.radius
        color: Theme.colour.stage

        Rectangle {
            // square corners where the foot begins
            anchors.bottom: parent.bottom
            width: parent.width
            height: below.visible ? parent.radius : 0
            color: parent.color
        }
        TruthTag {
            id: tag

            x: Theme.rightToLeft ? parent.width - width - Theme.px(14) : Theme.px(14)
            y: Theme.px(14)
            visible: !root.strip
            hope: root.hope
            seen: root.seen
            maximumWidth: parent.width - Theme.px(28)
            text: root.tagText
        }
        // Rows are shared, so that the hearts have one size whatever their words take.
        GridLayout {
            id: grid

            anchors.fill: parent
            anchors.topMargin: tag.visible ? tag.y + tag.height + Theme.px(8) : Theme.px(14)
            anchors.leftMargin: Theme.px(14)
            anchors.rightMargin: Theme.px(14)
            anchors.bottomMargin: Theme.px(8)
            columnSpacing: Theme.px(14)
        }
    }
    Item {
        id: below

        visible: root.foot !== null && !root.strip
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? content.implicitHeight + root.footSpace : 0

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.colour.line
        }
        Slot {
            id: content

            fills: false
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.px(16)
            anchors.rightMargin: Theme.px(16)
            component: root.foot
        }
    }
}
