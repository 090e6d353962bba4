// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pictures
import Plainheart.Theme

/// The words of a topic, scrolling in their own room: takeaway, three steps of which one is open, and the action;
/// or the takeaway and "More detail".
ScrollArea {
    id: root

    required property contentDocument topic
    required property bool plain
    required property int step
    /// Large text: only the open step's text, its heading stands outside.
    property bool single: false
    /// The heading where it does not stand outside.
    property string heading: ""

    signal stepChosen(index: int)

    readonly property var steps: topic.steps
    readonly property contentSection detail: topic.detail
    readonly property bool hasCharts: Library.chartIds(topic.id).length > 0
    readonly property bool hasClaims: Library.claims(topic.id, Session.language).length > 0
    readonly property bool atLast: step >= steps.length - 1

    // The open step is kept in view while its text takes shape, until the reader scrolls.
    property bool following: false
    onStepChanged: {
        following = true;
        settle.restart();
    }
    onContentHeightChanged: if (following) settle.restart()
    onScrolledByReader: following = false
    onPlainChanged: scrollToTop()

    function showStep() {
        const open = repeater.itemAt(step);
        if (single || !open)
            scrollToTop();
        else
            showAtTop(open); // no half heading above it
    }

    /// Where the reader was, instead of the open step's heading.
    function goBackTo(y: real) {
        following = false;
        settle.stop();
        restore(y);
    }

    Timer {
        id: settle

        interval: 0
        onTriggered: root.showStep()
    }

    PlainText {
        width: parent.width
        visible: text.length > 0
        text: root.heading
        style: Theme.h3
        bottomPadding: Theme.px(8)
        Accessible.role: Accessible.Heading
    }
    PlainText {
        width: parent.width
        visible: !root.single || (root.plain && root.step === 0)
        text: root.topic.takeaway
        style: root.single ? Theme.small : Theme.body
        strong: true
        lineHeight: Math.round(style.pixelSize * 1.4)
        bottomPadding: Theme.px(8)
    }

    Repeater {
        id: repeater

        model: root.plain && !root.single ? root.steps : []

        StoryStep {
            required property int index
            required property contentSection modelData

            width: parent.width
            number: index + 1
            title: modelData.title
            blocks: modelData.blocks
            sources: root.topic.sources
            open: index === root.step
            onRequested: root.stepChosen(index)
        }
    }

    Passage {
        width: parent.width
        visible: !root.plain || root.single
        blocks: !visible ? [] : root.plain ? root.steps[root.step]?.blocks ?? [] : root.detail.blocks
        sources: root.topic.sources
    }

    Slot {
        width: parent.width
        fills: false
        active: !root.plain && root.topic.scene === "function"
        component: Component {
            PressureVolumeFigure {
                width: parent?.width ?? 0
                words: root.topic.labels
            }
        }
    }
    Slot {
        width: parent.width
        fills: false
        active: !root.plain && root.topic.scene === "regeneration"
        component: Component {
            RetentionFigure {
                width: parent?.width ?? 0
            }
        }
    }

    // What the studies found, seen from two other sides.
    Flow {
        width: parent.width
        visible: root.atLast || !root.plain
        topPadding: Theme.px(6)
        spacing: Theme.px(4)

        Button {
            visible: root.hasCharts
            kind: Button.Kind.Quiet
            style: Theme.small
            text: qsTr("See the charts")
            iconName: "chart"
            compact: true
            onClicked: Navigator.open("charts/" + root.topic.id)
        }
        Button {
            visible: root.hasClaims
            kind: Button.Kind.Quiet
            style: Theme.small
            text: qsTr("What popular pages say")
            iconName: "info"
            compact: true
            onClicked: Navigator.open("claims/" + root.topic.id)
        }
    }

    Column {
        width: parent.width
        // What to do comes after the last step, when all was read.
        visible: root.atLast || !root.plain
        topPadding: root.plain && !root.single ? 0 : Theme.px(16)
        spacing: Theme.px(10)

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.colour.line
        }
        ActionNote {
            width: parent.width
            text: root.topic.action
        }
        PlainText {
            width: parent.width
            text: Words.lastChecked(root.topic.reviewed)
            style: Theme.small
            color: Theme.colour.inkSoft
            bottomPadding: Theme.px(8)
        }
    }
}
