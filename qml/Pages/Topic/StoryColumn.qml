// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pictures
import Plainheart.Theme

/// The words of a topic: three steps of which one is open, or "More detail". What scrolls is the open text alone: the
/// headings of the steps stay where they are.
FocusScope {
    id: root

    required property contentDocument topic
    required property bool plain
    required property int step
    /// Large text: only the open step's text, its heading stands outside.
    property bool single: false
    /// The heading where it does not stand outside.
    property string heading: ""
    /// Large words have little height: their lines stand closer.
    property bool close: false
    /// Stands below the words, where there is no room beside them.
    property Component ways: null

    signal stepChosen(index: int)

    readonly property var steps: topic.steps
    readonly property bool atLast: step >= steps.length - 1
    /// What scrolls now.
    readonly property ScrollArea scroll: stepwise ? column.scroll : pane.item as ScrollArea
    readonly property bool stepwise: plain && !single
    readonly property real contentY: scroll?.contentY ?? 0

    /// Where the reader was.
    function goBackTo(y: real) {
        scroll?.restore(y);
    }

    Flow {
        id: column

        readonly property ScrollArea scroll: {
            repeater.count;
            return (repeater.itemAt(root.step) as StoryStep)?.scroll ?? null;
        }
        readonly property real headings: {
            let sum = 0;
            for (let i = 0; i < repeater.count; ++i)
                sum += (repeater.itemAt(i) as StoryStep)?.headingHeight ?? 0;
            return sum;
        }
        /// At the last step the two before it stand side by side, where its text would have less than twelve lines: what studies found
        /// is to be read without scrolling.
        readonly property bool pairs: root.step === 2 && root.height < Theme.body.lineHeight * 12 + 3 * Math.max(Theme.target, Theme.px(44))
            && Array.from(root.steps).slice(0, 2).every(section => titles.advanceWidth(section.title) + Theme.px(32 + 16 + 16 + 30 + 16) <= width / 2)
        readonly property real taken: headings - (pairs ? (repeater.itemAt(0) as StoryStep)?.headingHeight ?? 0 : 0)
        /// Less than this of a text is not worth to be seen: then only the open step's heading stands above it.
        readonly property bool allHeadings: root.height - taken >= Theme.body.lineHeight * 4

        visible: root.stepwise
        width: parent.width

        FontMetrics {
            id: titles

            font: Theme.label.strongFont
        }
        Repeater {
            id: repeater

            model: root.stepwise ? root.steps : []

            StoryStep {
                required property int index
                required property contentSection modelData

                visible: open || column.allHeadings
                width: column.pairs && index < 2 ? column.width / 2 : column.width
                height: implicitHeight
                number: index + 1
                title: modelData.title
                blocks: modelData.blocks
                sources: root.topic.sources
                open: index === root.step
                close: column.pairs
                endSpace: column.pairs && index === 0 ? Theme.px(16) : 0
                room: root.height - (column.allHeadings ? column.taken : headingHeight)
                foot: root.atLast ? after : null // what to do comes when all was read
                onRequested: root.stepChosen(index)
            }
        }
    }

    Slot {
        id: pane

        anchors.fill: parent
        active: !root.stepwise
        visible: active
        component: Component {
            ScrollArea {
                id: whole

                steady: true
                moreStyle: root.close ? Theme.legend : Theme.small

                readonly property string shown: root.plain + root.step
                onShownChanged: scrollToTop()

                PlainText {
                    width: parent.width
                    visible: text.length > 0
                    text: root.heading
                    style: root.ways || root.close ? Theme.label : Theme.h3 // where room is short, one line
                    strong: true
                    bottomPadding: Theme.px(8)
                    Accessible.role: Accessible.Heading
                }
                Passage {
                    width: parent.width
                    blocks: root.plain ? root.steps[root.step]?.blocks ?? [] : root.topic.detail.blocks
                    sources: root.topic.sources
                    style: root.close ? Theme.closeBody : Theme.body
                    bottomPadding: Theme.px(16)
                }
                Slot {
                    width: parent.width
                    fills: false
                    component: root.plain ? null : root.topic.scene === "function" ? pressure
                        : root.topic.scene === "regeneration" ? retention : null
                }
                Slot {
                    width: parent.width
                    fills: false
                    component: root.atLast || !root.plain ? after : null
                }
                Slot {
                    width: parent.width
                    fills: false
                    component: root.ways
                }
            }
        }
    }
    Component {
        id: pressure

        PressureVolumeFigure {
            words: root.topic.labels
        }
    }
    Component {
        id: retention

        RetentionFigure {}
    }
    Component {
        id: after

        StoryAfter {
            topic: root.topic
        }
    }
}
