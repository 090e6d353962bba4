// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// One chart: its question, its picture or its table, and beside it what it says, what to take care of, how to read it, and
/// its sources.
Page {
    id: root

    required property string chartId

    readonly property var chart: Library.chart(chartId, Session.language)
    readonly property bool known: chart.id.length > 0
    /// The only topic that shows the chart, or one with an empty id.
    readonly property var topic: {
        const topics = Library.topics.filter(topic => chart.documents.includes(topic.id));
        return Library.document(topics.length === 1 ? topics[0].id : "", Session.language);
    }
    /// How sure anyone can be: as the chart itself was rated, or its only topic.
    readonly property int rated: ["very-low", "low", "moderate", "high"].indexOf(chart.body.certainty ?? "") + 1
    /// The chart answers its topic's question; of any other outcome the topic's certainty would be the wrong one.
    readonly property bool byTopic: rated === 0 && chart.body.topic_certainty === true && topic.id.length > 0 && topic.caveat.known
    readonly property int step: byTopic ? topic.caveat.step : rated

    readonly property bool besides: !Theme.portrait && !Theme.big
    property bool asTable: false
    property bool onlyLargerBlinded: false
    property bool showCounts: false

    title: chart.title

    function state(): var {
        const scroll = middle.item?.scroll ?? null;
        return { asTable: asTable, onlyLargerBlinded: onlyLargerBlinded, showCounts: showCounts,
            contentY: scroll !== null ? scroll.contentY : 0 };
    }
    function restore(state: var) {
        asTable = state.asTable;
        onlyLargerBlinded = state.onlyLargerBlinded;
        showCounts = state.showCounts;
        middle.item?.scroll.restore(state.contentY);
    }

    TopBar {
        id: bar

        width: parent.width
        title: root.title
        onHomeRequested: root.opened("home")
        onToolRequested: (tool, anchor) => root.toolRequested(tool, anchor)
    }

    Slot {
        id: middle

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(16)
        anchors.bottom: nav.top
        anchors.bottomMargin: Theme.px(12)
        focus: true
        component: !root.known ? missing : root.besides ? wide : tall
    }

    NavBar {
        id: nav

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: tools.top
        anchors.leftMargin: Theme.px(24)
        anchors.rightMargin: Theme.px(24)
        anchors.bottomMargin: Theme.px(18)
        middleText: qsTr("All charts")
        middleIcon: "chart"
        onBack: root.wentBack()
        onMiddle: root.opened("charts")
    }
    ToolBarBottom {
        id: tools

        anchors.bottom: parent.bottom
        width: parent.width
        onRequested: (tool, anchor) => tool === "home" ? root.opened("home") : root.toolRequested(tool, anchor)
    }

    component Panel: ChartPanel {
        chart: root.chart
        asTable: root.asTable
        onlyLargerBlinded: root.onlyLargerBlinded
        showCounts: root.showCounts
        onTableChosen: chosen => root.asTable = chosen
        onNarrowChosen: chosen => root.onlyLargerBlinded = chosen
        onCountsChosen: chosen => root.showCounts = chosen
        onStudyRequested: (sourceId, anchor) => root.explained("cite", sourceId, anchor)
    }

    Component {
        id: wide

        Item {
            readonly property alias scroll: chartScroll

            ScrollArea {
                id: chartScroll

                x: Theme.rightToLeft ? parent.width - width : 0
                width: Math.round(parent.width * (Theme.narrow ? 0.6 : 0.635))
                height: parent.height
                focus: true

                Panel {
                    id: panel

                    width: parent.width
                }
            }
            ScrollArea {
                x: Theme.rightToLeft ? 0 : chartScroll.width + Theme.px(24)
                width: parent.width - chartScroll.width - Theme.px(24)
                height: parent.height
                spacing: Theme.px(18)

                ChartReading {
                    width: parent.width
                    reading: panel.reading
                    caution: root.chart.caution
                    step: root.step
                    about: root.byTopic ? root.topic.caveat.headline : ""
                }
                ChartKey {
                    width: parent.width
                    lines: panel.key
                }
                ChartSources {
                    width: parent.width
                    chart: root.chart
                    onStudiesRequested: (sourceIds, anchor) => root.explained("cite", sourceIds, anchor)
                }
            }
        }
    }
    Component {
        id: tall

        Item {
            readonly property alias scroll: wholeScroll

            ScrollArea {
                id: wholeScroll

                anchors.fill: parent
                focus: true
                spacing: Theme.px(18)

                ChartReading {
                    width: parent.width
                    reading: whole.reading
                    caution: root.chart.caution
                    step: root.step
                    about: root.byTopic ? root.topic.caveat.headline : ""
                }
                Panel {
                    id: whole

                    width: parent.width
                }
                ChartKey {
                    width: parent.width
                    lines: whole.key
                }
                ChartSources {
                    width: parent.width
                    chart: root.chart
                    onStudiesRequested: (sourceIds, anchor) => root.explained("cite", sourceIds, anchor)
                }
            }
        }
    }
    Component {
        id: missing

        Item {
            readonly property alias scroll: lost

            ScrollArea {
                id: lost

                anchors.fill: parent

                Callout {
                    width: parent.width
                    strongText: qsTr("This chart is not there.")
                    text: qsTr("Go back, or choose another one under All charts.")
                }
            }
        }
    }
}
