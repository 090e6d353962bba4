// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pictures
import Plainheart.Theme

/// One study of pumping as 100 drops of blood in the main chamber: cells, dummy treatment, and a healthy heart beside them.
/// The drops are counted, never scaled: a difference of one drop looks like one drop. In a strip, where a drop could not be seen, the same
/// hundred parts stand in measuring glasses, one below the other.
StageFrame {
    id: root

    required property var words
    /// 0 before, 1 one year later
    property int stop: 1
    property bool showControl: true
    /// False where the key stands beside the stage.
    property bool showKey: true

    signal stopChosen(index: int)

    /// Room for the key beside the control.
    readonly property bool wide: width > Theme.small.pixelSize * 32
    /// So low that the drops need the room of the key and the exact averages.
    readonly property bool low: height < Math.max(Theme.px(400), Theme.small.pixelSize * 12)
    /// A small strip has room for two glasses: those that were compared.
    readonly property bool withHealthy: !strip || columnRoom >= 3 * (Theme.legend.pixelSize * 1.36 + leastGlass + Theme.px(1)) + 2 * rowSpacing
        && width > Theme.legend.pixelSize * 18
    readonly property real glassWords: Math.round(Theme.legend.pixelSize * 1.15)
    readonly property real leastGlass: glassWords + Theme.px(6)
    readonly property bool before: stop === 0
    readonly property var figures: DropsFigures.values

    tagText: root.words["dots/badge"] ?? ""
    seen: true
    finding: before ? "" : words["dots/finding"] ?? ""
    shortFinding: before ? "" : words["dots/finding-short"] ?? finding
    columns: strip ? 1 : 3
    rowSpacing: Theme.px(strip ? 2 : 4)
    foot: showKey ? key : null
    Accessible.name: words["dots/picture"]
    Accessible.description: words["dots/picture-words"]

    component Count: StageCaption {
        style: root.wide ? Theme.label : Theme.small
        strong: true
        visible: !root.strip
        verticalAlignment: Text.AlignBottom
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight
        Layout.maximumHeight: implicitHeight
        Layout.alignment: Qt.AlignBottom
    }
    component Chamber: DropsView {
        wallColor: Theme.colour.muscle
        wallEndColor: Theme.colour.heart
        lineColor: Theme.highContrast ? Theme.colour.ink : Theme.colour.muscleDeep
        cavityColor: Theme.highContrast ? Theme.colour.paper : Theme.colour.card
        leavesColor: Theme.colour.heart
        staysColor: Theme.highContrast ? Theme.colour.ink : Theme.colour.muscleDeep
        visible: !root.strip
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
    }
    /// In a strip: whose blood, how much of it leaves, and a glass of a hundred parts.
    component Glass: ColumnLayout {
        id: glass

        required property string name
        required property string count
        required property int filled
        property int mayLeave: 0

        visible: root.strip
        spacing: Theme.px(1)
        Layout.fillWidth: true
        Layout.fillHeight: true

        PlainText {
            text: count.visible ? glass.name : Words.below(glass.name, glass.count)
            style: Theme.legend
            strong: true
            lineHeight: root.glassWords
            Layout.fillWidth: true
        }
        GlassView {
            id: bar

            marked: false
            filled: glass.filled
            mayLeave: glass.mayLeave
            mirrored: Theme.rightToLeft
            filledColor: Theme.colour.heart
            emptyColor: Theme.highContrast ? Theme.colour.paper : Theme.colour.card
            lineColor: Theme.highContrast ? Theme.colour.ink : Theme.dark ? Theme.colour.inkSoft : Theme.colour.muscleDeep
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: root.leastGlass
            Layout.maximumHeight: Theme.px(56)

            // In its empty part, where that has room.
            PlainText {
                id: count

                visible: bar.width * (1 - Math.max(glass.filled, glass.mayLeave) / 100) > implicitWidth + Theme.px(20)
                anchors.right: parent.right
                anchors.rightMargin: Theme.px(10)
                anchors.verticalCenter: parent.verticalCenter
                text: glass.count
                style: Theme.legend
                strong: true
                wrapMode: Text.NoWrap
                lineHeight: root.glassWords
            }
        }
    }
    component Name: Column {
        id: name

        required property string text
        /// The averages before they were rounded to whole drops.
        property string exact: ""

        visible: !root.strip
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop

        PlainText {
            width: parent.width
            text: name.text
            style: Theme.small
            strong: true
            lineHeight: Math.round(style.pixelSize * 1.15)
            horizontalAlignment: Text.AlignHCenter
        }
        PlainText {
            width: parent.width
            visible: text.length > 0 && !root.low
            text: name.exact
            style: Theme.small
            lineHeight: Math.round(style.pixelSize * 1.15)
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Count { text: root.words[root.before ? "dots/cells-before" : "dots/cells-after"] ?? "" }
    Count { text: root.words[root.before ? "dots/dummy-before" : "dots/dummy-after"] ?? "" }
    Count { text: root.words["dots/healthy-score"] ?? "" }

    Chamber { filled: root.before ? root.figures.cellsBefore : root.figures.cellsAfter }
    Chamber { filled: root.before ? root.figures.dummyBefore : root.figures.dummyAfter }
    Chamber {
        filled: root.figures.healthy
        mayLeave: root.figures.healthyMost

        Rectangle {
            x: Theme.rightToLeft ? parent.width + Theme.px(6) : -Theme.px(8)
            width: Theme.px(1.5)
            height: parent.height
            color: Theme.colour.lineControl
        }
    }

    Name {
        text: root.words["dots/cells"] ?? ""
        exact: root.words["dots/cells-exact"] ?? ""
    }
    Name {
        text: root.words["dots/dummy"] ?? ""
        exact: root.words["dots/dummy-exact"] ?? ""
    }
    Name { text: root.words["dots/healthy"] ?? "" }

    Glass {
        name: root.words["dots/cells"] ?? ""
        count: root.words[root.before ? "dots/cells-before" : "dots/cells-after"] ?? ""
        filled: root.before ? root.figures.cellsBefore : root.figures.cellsAfter
    }
    Glass {
        name: root.words["dots/dummy"] ?? ""
        count: root.words[root.before ? "dots/dummy-before" : "dots/dummy-after"] ?? ""
        filled: root.before ? root.figures.dummyBefore : root.figures.dummyAfter
    }
    Glass {
        visible: root.strip && root.withHealthy
        name: root.words["dots/healthy"] ?? ""
        count: root.words["dots/healthy-score"] ?? ""
        filled: root.figures.healthy
        mayLeave: root.figures.healthyMost
    }

    Component {
        id: key

        GridLayout {
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.px(14)
            rowSpacing: Theme.px(6)

            DropsKey {
                visible: !root.low
                words: root.words
                withStudy: false
                withNote: root.wide
                Layout.fillWidth: true
            }
            GridLayout {
                columns: root.wide ? 1 : 2
                rowSpacing: 0
                columnSpacing: Theme.px(8)
                Layout.fillWidth: false
                Layout.alignment: Qt.AlignHCenter

                TwoWay {
                    visible: root.showControl
                    name: root.words["dots/control"] ?? ""
                    words: [root.words["dots/control-start"] ?? "", root.words["dots/control-end"] ?? ""]
                    current: root.stop
                    onChosen: index => root.stopChosen(index)
                    Layout.alignment: Qt.AlignHCenter
                }
                Button {
                    kind: Button.Kind.Quiet
                    compact: true
                    style: Theme.small
                    text: qsTr("See this study")
                    onClicked: Navigator.open("study/" + DropsFigures.source)
                    Layout.alignment: Qt.AlignHCenter
                }
            }
        }
    }
}
