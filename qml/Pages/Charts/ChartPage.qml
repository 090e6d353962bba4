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

    readonly property bool besides: !Theme.portrait && !Theme.big
    /// Large text: one part at a time, the words or the picture.
    readonly property bool inParts: Theme.big
    property bool wordsShown: true
    property bool asTable: false
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
        return { wordsShown: wordsShown, asTable: asTable, onlyLargerBlinded: onlyLargerBlinded, showCounts: showCounts,
            contentY: scroll !== null ? scroll.contentY : 0 };
    }
    function restore(state: var) {
        wordsShown = state.wordsShown;
        asTable = state.asTable;
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
        component: !root.known ? missing : root.besides ? wide : root.inParts ? parts : tall
    }

    component Panel: ChartPanel {
        chart: root.chart
        asTable: root.asTable
        onlyLargerBlinded: root.onlyLargerBlinded
        showCounts: root.showCounts
        onTableChosen: chosen => root.asTable = chosen
        onNarrowChosen: chosen => root.onlyLargerBlinded = chosen
        onCountsChosen: chosen => root.showCounts = chosen
    }
    component Reading: ChartReading {
        caution: root.chart.cautionWords
        certainties: root.certainties
        unrated: root.unrated
    }
    component Aids: Column {
        id: aids

        required property ChartView view
        required property var lines

        spacing: Theme.px(14)

        ChartKey {
            width: parent.width
            lines: aids.lines
        }
        ChartNotes {
            width: parent.width
            chart: root.chart
            view: aids.view
            asTable: root.asTable
        }
    }
    component Sources: ChartSources {
        chart: root.chart
    }

    /// What to take care of, where the reading has no room for it.
    component Care: PlainText {
        text: root.chart.cautionWords
        style: Theme.small
    }
    /// Large text: how sure anyone can be stays in view below each part.
    component Sure: Rectangle {
        id: strip

        height: visible ? row.height + Theme.px(16) : 0
        visible: root.certainties.length > 0
        radius: Theme.px(Theme.radius.card)
        color: Theme.colour.evidenceBg
        border.width: Theme.px(2)
        border.color: Theme.colour.evidenceBorder

        CertaintyInWords {
            id: row

            x: Theme.px(16)
            y: Theme.px(8)
            width: parent.width - 2 * x
            spacing: Theme.px(14)
            asks: true
            step: root.certainties[0]?.step ?? 1
        }
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
                y: head.height + Theme.px(8)
                width: Math.round(parent.width * (Theme.narrow ? 0.6 : 0.635))
                height: parent.height - y
                        spacing: Theme.px(16)

                Panel {
                    id: panel

                    width: parent.width
                    alone: true
                }
                Care {
                    width: parent.width
                    visible: !said.cautionInside
                }
                Aids {
                    width: parent.width
                    view: panel.view
                    lines: panel.key
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
                room: parent.height * 0.4
                reading: whole.reading
            }
            ScrollArea {
                id: wholeScroll

                y: told.height + Theme.px(16)
                width: parent.width
                height: parent.height - y
                        spacing: Theme.px(18)

                Panel {
                    id: whole

                    width: parent.width
                }
                Care {
                    width: parent.width
                    visible: !told.cautionInside
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
        id: parts

        Item {
            readonly property ScrollArea scroll: root.wordsShown ? wordsScroll : figureScroll

            TwoWay {
                id: part

                x: Theme.rightToLeft ? parent.width - width : 0
                name: qsTr("What is shown")
                words: [qsTr("What it says"), qsTr("Picture"), qsTr("Table")]
                current: root.wordsShown ? 0 : root.asTable ? 2 : 1
                onChosen: index => {
                    root.wordsShown = index === 0;
                    if (index > 0)
                        root.asTable = index === 2;
                }
            }
            ScrollArea {
                id: wordsScroll

                y: part.height + Theme.px(12)
                width: parent.width
                height: parent.height - y - sure.height - (sure.visible ? Theme.px(8) : 0)
                visible: root.wordsShown
                spacing: Theme.px(18)

                Reading {
                    width: parent.width
                    reading: figurePanel.reading
                }
                ChartKey {
                    width: parent.width
                    lines: figurePanel.key
                }
                Sources {
                    width: parent.width
                }
            }
            ScrollArea {
                id: figureScroll

                y: wordsScroll.y
                width: parent.width
                height: wordsScroll.height
                visible: !root.wordsShown
                spacing: Theme.px(18)

                Panel {
                    id: figurePanel

                    width: parent.width
                    choosesTable: false
                }
                ChartKey {
                    width: parent.width
                    lines: figurePanel.key
                }
            }
            Sure {
                id: sure

                width: parent.width
                anchors.bottom: parent.bottom
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
