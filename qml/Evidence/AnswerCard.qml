// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The short answer of one stop: its title, the headline of its caveat, and the meter. Touch it to go to the stop.
Pressable {
    id: root

    required property contentDocument topic

    /// All in one line: title, answer, meter. Else the title stands above the answer, or all below one another.
    readonly property bool inOneLine: width > Theme.small.pixelSize * 56
    readonly property bool across: width > Theme.small.pixelSize * 34
    /// Large text has no room for the title, so that all six answers are in view: each answer names what it is about.
    readonly property bool untitled: across && Theme.big && !Theme.portrait
    /// The question stands before the word, where nothing above asks it.
    property bool asks: true
    readonly property int step: topic.caveat.known ? topic.caveat.step : 1
    readonly property string headline: topic.caveat.headline

    implicitHeight: Math.max(Theme.target, Theme.px(56), grid.implicitHeight + Theme.px(inOneLine || untitled ? 10 : 20))
    leftPadding: Theme.px(16)
    rightPadding: leftPadding

    Accessible.name: Words.below(topic.title, headline)
    Accessible.description: meter.Accessible.name

    background: Rectangle {
        radius: Theme.px(Theme.radius.card)
        color: root.hovered || root.down ? Theme.colour.card : Theme.colour.evidenceBg
        border.width: Theme.px(2)
        border.color: Theme.colour.evidenceBorder
    }
    contentItem: Item {
        GridLayout {
            id: grid

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            // Below the last line of large letters is more room than above the meter.
            anchors.verticalCenterOffset: Theme.px(root.untitled ? 2 : 0)
            columns: root.across ? 3 : 1
            columnSpacing: Theme.px(20)
            rowSpacing: Theme.px(8)

            GridLayout {
                columns: root.inOneLine ? 2 : 1
                columnSpacing: Theme.px(16)
                rowSpacing: 0

                PlainText {
                    visible: !root.untitled
                    text: root.topic.title
                    style: Theme.small
                    color: Theme.colour.evidenceSoft
                    Layout.fillWidth: !root.inOneLine
                    Layout.preferredWidth: root.inOneLine ? Theme.small.pixelSize * 8.5 : -1
                    Accessible.ignored: true
                }
                PlainText {
                    text: root.headline
                    style: Theme.label
                    color: Theme.colour.evidenceText
                    lineHeight: Math.round(style.pixelSize * 1.25)
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
            ColumnLayout {
                spacing: Theme.px(root.untitled ? -2 : 3)
                Layout.fillWidth: false
                // Below one another the meters begin at the same place, whatever their word.
                Layout.minimumWidth: Math.ceil(Math.max(meter.implicitWidth, meter.widestWord))

                CertaintyMeter {
                    id: meter

                    step: root.step
                    compact: true
                    Layout.preferredWidth: implicitWidth
                    Layout.preferredHeight: implicitHeight
                    Accessible.ignored: true
                }
                PlainText {
                    text: root.asks ? meter.asked : meter.word
                    style: Theme.small
                    strong: true
                    color: Theme.colour.evidenceText
                    lineHeight: Math.round(style.pixelSize * (root.untitled ? 1 : 1.25))
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Icon {
                visible: root.across
                name: "chev"
                directional: true
                colour: Theme.colour.evidenceText
            }
        }
    }
    FocusRing {
        target: root
        shown: root.visualFocus
        radius: Theme.px(Theme.radius.card)
    }
}
