// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pictures
import Plainheart.Theme

/// A stage whose picture is made of columns, such as hearts side by side: its ground, the truth tag, the columns and, below
/// them, what the reader can choose.
Rectangle {
    id: root

    required property string tagText
    property bool hope: false
    /// A small picture beside the words: nothing to choose, and its words as short as they are true.
    property bool strip: false
    /// Measured in people.
    property bool seen: false
    /// What was found, in words; empty: nothing. It stays in a strip.
    property string finding: ""
    /// The same in fewer words, for a strip.
    property string shortFinding: finding
    /// It moves by itself; now.
    property bool pausable: false
    property bool moving: false
    property Halt halt: Halt {}

    signal again()
    /// Words and pictures, row by row.
    default property alias parts: grid.data
    property alias columns: grid.columns
    property alias rowSpacing: grid.rowSpacing
    /// What stands below the picture; nothing where it stands beside the stage.
    property Component foot: null
    property real footSpace: Theme.px(20)
    /// Height that the columns have.
    readonly property real columnRoom: grid.height

    radius: Theme.px(Theme.radius.stage)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line
    activeFocusOnTab: true // as Stage
    Accessible.role: Accessible.Graphic
    Accessible.focusable: true

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
            y: Theme.px(root.strip ? 6 : 14)
            visible: !(root.strip && found.visible) // a strip has room for one box
            style: root.strip ? Theme.legend : Theme.small
            hope: root.hope
            seen: root.seen
            maximumWidth: parent.width - Theme.px(28) - (pause.visible ? pause.width + Theme.px(10) : 0)
            text: root.tagText
        }
        Rectangle {
            id: found

            // The columns come first where the page tells it too.
            visible: root.finding.length > 0 && (root.strip || height <= parent.height * 0.2)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(root.strip ? 6 : 12)
            x: Theme.px(root.strip ? 6 : 14)
            width: parent.width - 2 * x
            height: foundWords.implicitHeight + 2 * foundWords.y
            radius: Theme.px(6)
            color: Theme.colour.primary

            PlainText {
                id: foundWords

                x: Theme.px(8)
                y: Theme.px(root.strip ? 3 : 5)
                width: parent.width - 2 * x
                text: root.strip ? (root.width < Theme.legend.pixelSize * DropsFigures.wideStrip ? root.shortFinding : root.finding) + " " + root.tagText : root.finding
                style: root.strip ? Theme.legend : Theme.small
                strong: true
                color: Theme.colour.textOnPrimary
                horizontalAlignment: Text.AlignHCenter
                lineHeight: Math.round(style.pixelSize * 1.25)
            }
        }
        PauseButton {
            id: pause

            visible: !Session.reducedMotion && root.pausable && !root.strip
            x: Theme.rightToLeft ? Theme.px(14) : parent.width - width - Theme.px(14)
            y: Theme.px(8)
            z: 1
            moves: root.moving
            halt: root.halt
            onAgain: root.again()
        }
        // Rows are shared, so that the hearts have one size whatever their words take.
        GridLayout {
            id: grid

            anchors.fill: parent
            anchors.topMargin: tag.visible ? tag.y + tag.height + Theme.px(8) : Theme.px(root.strip ? 6 : 14)
            anchors.leftMargin: Theme.px(14)
            anchors.rightMargin: Theme.px(14)
            anchors.bottomMargin: Theme.px(root.strip ? 6 : 8) + (found.visible ? found.height + Theme.px(root.strip ? 4 : 10) : 0)
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

    FocusRing {
        target: root
        shown: root.activeFocus
        radius: root.radius
    }
}
