// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pictures
import Plainheart.Theme

/// Two hearts of the heartbeat model side by side: a healthy one and a weak one, on one scale. The weak one can be given the
/// average difference in ejection fraction that trials found: it is as small as it looks.
StageFrame {
    id: root

    required property var words
    /// 0: the weak heart as it is. 1: with the average difference.
    property int stop: 0
    property bool showControl: true
    /// A few beats after each choice, then the hearts rest squeezed. Under reduced motion they always rest.
    property bool alive: true

    readonly property list<string> stopNames: [root.words["row-weak"] ?? "", qsTr("Average difference in trials")]
    readonly property bool difference: stop === 1
    /// The review that the difference is from.
    readonly property string source: "msc-hf-meta-14-trials"
    readonly property storedChart pooled: Library.chart("pooled-ef", Session.language)
    readonly property int trials: Array.from(pooled.rows).find(row => row.source === source)?.trials ?? 0

    signal stopChosen(index: int)

    tagText: difference ? qsTr("Average of %1 trials that do not agree. Not a forecast for you.").arg(trials) : root.words["badge"] ?? ""
    hope: difference
    columns: 2
    rowSpacing: Theme.px(2)
    foot: showControl ? choice : null
    footSpace: Theme.px(difference ? 20 : 28)
    Accessible.name: words["picture"] ?? ""
    Accessible.description: [words["picture-words"] ?? "", tagText,
        //: The name of a heart, and how many of every 100 drops leave it with a beat.
        qsTr("%1: %2 of 100.").arg(words["row-healthy"] ?? "").arg(healthy.leaves),
        //: The name of a heart, and how many of every 100 drops leave it with a beat.
        qsTr("%1: %2 of 100.").arg(stopNames[stop]).arg(weak.leaves)].join(" ")

    onStopChanged: beats.restart()
    Component.onCompleted: beats.restart()

    Timer {
        id: beats

        interval: 12000
    }

    component Count: StageCaption {
        required property int leaves

        //: Drops of blood that leave the heart with a beat.
        text: qsTr("%1 of 100").arg(leaves)
        style: Theme.label
        Layout.alignment: Qt.AlignBottom
    }
    component Out: StageCaption {
        style: Theme.small
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
    component Name: StageCaption {
        style: Theme.small
        strong: true
    }

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

    Component {
        id: choice

        ColumnLayout {
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
                onClicked: Navigator.open("study/" + root.source)
                Layout.alignment: Qt.AlignHCenter
            }
        }
    }
}
