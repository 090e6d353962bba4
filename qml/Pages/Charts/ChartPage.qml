// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// One chart: its question, its picture or its table, and beside it what it says, what to take care of, how to read it, and
/// its sources.
Page {
    id: root

    required property string chartId

    readonly property storedChart chart: Library.chart(chartId)
    readonly property bool known: chart.id.length > 0
    /// How sure anyone can be: as the chart itself was rated, or each topic whose question the chart answers. Of any other
    /// outcome a topic's certainty would be the wrong one.
    readonly property var certainties: {
        if (chart.certaintyStep > 0)
            return [{ step: chart.certaintyStep, about: "" }];
        return Array.from(chart.certaintyOf, id => Library.document(id))
            .filter(topic => topic.isTopic)
            //: The title of a topic, and its answer in one sentence.
            .map(topic => ({ step: topic.caveat.step, about: Words.below(topic.title, topic.caveat.headline) }));
    }
    /// Without a certainty: which topics it helps to answer.
    readonly property string unrated: {
        const topics = Array.from(Library.topics).filter(topic => chart.documents.includes(topic.id)).map(topic => topic.title);
        return topics.length === 0 ? ""
            : qsTr("For how sure we are of the whole answer, see: %1.").arg(topics.join(", "));
    }

    /// The words stand beside the picture. Large text leaves rows with a name and a line only the whole width, and people and
    /// bars rather the whole height.
    readonly property bool besides: !Theme.portrait && (!Theme.big || (!(Theme.narrow && (Theme.t >= 1.75 || chart.kind === "line")) && Array.of("icon-array", "bars", "line").includes(chart.kind)))
    readonly property real pictureShare: Theme.narrow ? 0.6 : 0.635
    property bool asTable: false
    /// Large text: the picture's letters are as large as all others.
    property bool larger: false
    /// A chart opens with the studies that count most; all of them are one touch away.
    property bool onlyLargerBlinded: true
    property bool showCounts: false

    title: chart.title
    about: Array.from(chart.documents)[0] ?? ""
    scroller: middle.item?.scroll ?? null
    middleText: qsTr("All charts")
    middleIcon: "chart"
    onMiddleRequested: Navigator.open("charts")

    function state(): var {
        const scroll = middle.item?.scroll ?? null;
        return { asTable: asTable, larger: larger, onlyLargerBlinded: onlyLargerBlinded, showCounts: showCounts,
            contentY: scroll !== null ? scroll.contentY : 0 };
    }
    function restore(state: var) {
        asTable = state.asTable;
        larger = state.larger;
        onlyLargerBlinded = state.onlyLargerBlinded;
        showCounts = state.showCounts;
        middle.item?.scroll.restore(state.contentY);
    }

    Slot {
        id: middle

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(root.besides ? 10 : 16)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(root.besides ? 4 : 12)
        component: !root.known ? missing : root.besides ? wide : tall
    }

    component Panel: ChartPanel {
        chart: root.chart
        asTable: root.asTable
        onlyLargerBlinded: root.onlyLargerBlinded
        showCounts: root.showCounts
        larger: root.larger
        onLargerChosen: chosen => {
            root.larger = chosen;
            Navigator.announce(chosen ? qsTr("The picture is larger now.") : qsTr("The picture is smaller now."));
        }
        onTableChosen: chosen => root.asTable = chosen
        onNarrowChosen: chosen => root.onlyLargerBlinded = chosen
        onCountsChosen: chosen => root.showCounts = chosen
    }
    component Reading: ChartReading {
        caution: root.chart.cautionWords
        certainties: root.certainties
        unrated: root.unrated
    }
    /// What the reading has no room for: the rest of its sentences, what it is sure of, and what to take care of.
    component Rest: Column {
        id: rest

        required property ChartReading reading

        visible: more.text.length > 0 || about.text.length > 0 || care.text.length > 0
        spacing: Theme.px(8)

        PlainText {
            id: more

            width: parent.width
            visible: text.length > 0
            text: rest.reading.rest
            style: Theme.small
            strong: true
        }
        PlainText {
            id: about

            width: parent.width
            visible: text.length > 0
            text: rest.reading.aboutElsewhere
            style: Theme.small
        }
        PlainText {
            id: care

            width: parent.width
            visible: text.length > 0
            text: rest.reading.cautionInside ? "" : root.chart.cautionWords
            style: Theme.small
        }
    }
    component Sources: ChartSources {
        chart: root.chart
    }

    // The question over the whole width; below it the picture as large as it can be, and beside it what it says. Only the
    // picture and its aids scroll.
    Component {
        id: wide

        Item {
            readonly property alias scroll: chartScroll

            ChartHead {
                id: head

                width: parent.width
                height: visible ? implicitHeight : 0
                visible: !Theme.big
                besides: true
                chart: root.chart
                view: panel.view
                asTable: root.asTable
                onlyLargerBlinded: root.onlyLargerBlinded
                showCounts: root.showCounts
                onTableChosen: chosen => root.asTable = chosen
                onNarrowChosen: chosen => root.onlyLargerBlinded = chosen
                onCountsChosen: chosen => root.showCounts = chosen
            }
            ScrollArea {
                id: chartScroll

                x: Theme.rightToLeft ? parent.width - width : 0
                y: head.height + Theme.px(head.visible ? 8 : 0)
                width: Math.round(parent.width * root.pictureShare)
                height: parent.height - y
                        spacing: Theme.px(16)

                Panel {
                    id: panel

                    width: parent.width
                    alone: !Theme.big
                }
                Rest {
                    width: parent.width
                    reading: said
                }
                ChartKey {
                    width: parent.width
                    lines: panel.key
                }
                ChartNotes {
                    width: parent.width
                    visible: panel.alone
                    chart: root.chart
                    view: panel.view
                    asTable: root.asTable
                }
                Sources {
                    width: parent.width
                }
            }
            Reading {
                id: said

                x: Theme.rightToLeft ? 0 : chartScroll.width + Theme.px(24)
                y: chartScroll.y
                width: parent.width - chartScroll.width - Theme.px(24)
                room: chartScroll.height
                reading: panel.reading
            }
        }
    }
    Component {
        id: tall

        Item {
            readonly property alias scroll: wholeScroll

            Reading {
                id: told

                width: parent.width
                room: parent.height * (Theme.portrait ? 0.4 : 0.36)
                sureInALine: Theme.big
                reading: whole.reading
            }
            ScrollArea {
                id: wholeScroll

                y: told.height + Theme.px(Theme.big ? 8 : 16)
                width: parent.width
                height: parent.height - y
                        spacing: Theme.px(18)

                Panel {
                    id: whole

                    width: parent.width
                }
                Rest {
                    width: parent.width
                    reading: told
                }
                ChartKey {
                    width: parent.width
                    lines: whole.key
                }
                Sources {
                    width: parent.width
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
