// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Model
import Plainheart.Theme

/// Two hearts of the heartbeat model side by side: a healthy one and a weak one, on one scale. The weak one can be given the
/// average difference in ejection fraction that trials found: it is as small as it looks.
Rectangle {
    id: root

    required property var words
    /// 0: the weak heart as it is. 1: with the average difference.
    property int stop: 0
    property bool showControl: true
    /// A few beats after each choice, then the hearts rest squeezed. Under reduced motion they always rest.
    property bool alive: true

    readonly property list<string> stopNames: [root.words["row-weak"] ?? "", qsTr("Average difference in trials")]
    readonly property bool difference: stop === 1
    readonly property string tagText: difference ? qsTr("Average of 14 trials that do not agree. Not a forecast for you.")
        : root.words["badge"] ?? ""
    /// The review that the difference is from.
    readonly property string source: "msc-hf-meta-14-trials"

    signal stopChosen(index: int)
    signal studyRequested(sourceId: string)

    radius: Theme.px(Theme.radius.stage)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line
    Accessible.role: Accessible.Graphic
    Accessible.name: words["picture"] ?? ""
    Accessible.description: [words["picture-words"] ?? "", tagText,
        qsTr("%1: %2 of 100.").arg(words["row-healthy"] ?? "").arg(healthy.leaves),
        qsTr("%1: %2 of 100.").arg(stopNames[stop]).arg(weak.leaves)].join(" ")

    onStopChanged: beats.restart()
    Component.onCompleted: beats.restart()

    Timer {
        id: beats

        interval: 12000
    }

    component Count: PlainText {
        required property int leaves

        text: qsTr("%1 of 100").arg(leaves)
        style: Theme.label
        lineHeight: Math.round(style.pixelSize * 1.15)
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignBottom
    }
    component Out: PlainText {
        style: Theme.small
        lineHeight: Math.round(style.pixelSize * 1.15)
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
    }
    component Heart: BeatView {
        running: root.alive && !Session.reducedMotion && beats.running
        wallColor: Theme.colour.muscle
        wallEndColor: Theme.colour.heart
        lineColor: Theme.highContrast ? Theme.colour.ink : Theme.colour.muscleDeep
        bloodColor: Theme.highContrast ? Theme.colour.heart : Theme.colour.muscleDeep
        groundColor: Theme.colour.card
        inkColor: Theme.colour.ink
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
    }
    component Name: PlainText {
        style: Theme.small
        strong: true
        lineHeight: Math.round(style.pixelSize * 1.15)
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
    }

    Rectangle {
        x: root.border.width
        y: root.border.width
        width: parent.width - 2 * x
        height: parent.height - 2 * y - control.height
        radius: root.radius
        color: Theme.colour.stage

        Rectangle {
            // square corners where the control begins
            anchors.bottom: parent.bottom
            width: parent.width
            height: root.showControl ? parent.radius : 0
            color: parent.color
        }

        TruthTag {
            id: tag

            x: Theme.rightToLeft ? parent.width - width - Theme.px(14) : Theme.px(14)
            y: Theme.px(14)
            hope: root.difference
            seen: false
            maximumWidth: parent.width - Theme.px(28)
            text: root.tagText
        }
        GridLayout {
            anchors.fill: parent
            anchors.topMargin: tag.y + tag.height + Theme.px(8)
            anchors.leftMargin: Theme.px(14)
            anchors.rightMargin: Theme.px(14)
            anchors.bottomMargin: Theme.px(10)
            columns: 2
            columnSpacing: Theme.px(14)
            rowSpacing: Theme.px(2)

            Count { leaves: healthy.leaves }
            Count { leaves: weak.leaves }
            Out { text: root.words["healthy-out"] ?? "" }
            Out { text: root.words["weak-out"] ?? "" }
            Heart {
                id: healthy

                heart: "healthy"
            }
            Heart {
                id: weak

                heart: root.difference ? "difference" : "weak"
            }
            Name { text: root.words["row-healthy"] ?? "" }
            Name { text: root.words["row-weak"] ?? "" }
            RowLayout {
                spacing: Theme.px(10)
                Layout.columnSpan: 2
                Layout.alignment: Qt.AlignHCenter

                Rectangle {
                    Layout.preferredWidth: Theme.px(28)
                    Layout.preferredHeight: Theme.px(2)
                    color: Theme.colour.ink
                }
                PlainText {
                    text: root.words["filled-size-line"] ?? ""
                    style: Theme.small
                    wrapMode: Text.NoWrap
                    lineHeight: Math.round(style.pixelSize * 1.15)
                }
            }
        }
    }

    Item {
        id: control

        visible: root.showControl
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? column.implicitHeight + Theme.px(root.difference ? 20 : 28) : 0

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.colour.line
        }
        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.px(14)
            anchors.rightMargin: Theme.px(14)
            spacing: 0

            TwoWay {
                name: root.words["control"] ?? ""
                words: root.stopNames
                current: root.stop
                onChosen: index => root.stopChosen(index)
                Layout.alignment: Qt.AlignHCenter
            }
            Button {
                visible: root.difference
                kind: Button.Kind.Quiet
                compact: true
                style: Theme.small
                text: qsTr("See this study")
                onClicked: root.studyRequested(root.source)
                Layout.alignment: Qt.AlignHCenter
            }
        }
    }
}
