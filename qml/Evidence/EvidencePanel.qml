// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The evidence caveat of a topic. It sits outside anything that scrolls, can't be closed, and is never blank:
/// without a caveat it says so and shows the lowest certainty.
Rectangle {
    id: root

    /// A Caveat of the library, or nothing.
    property caveat caveat
    /// Whose studies can be seen.
    property string topicId: ""
    /// The day of the review: a QDate, which QML has no name for.
    property var reviewed

    readonly property bool known: caveat.known
    readonly property int step: known ? caveat.step : 1
    /// What can be said today, in a sentence.
    readonly property string answer: known ? caveat.headline : Words.headlineWithoutCaveat
    readonly property string headline: known ? joinLastWords(answer) : answer
    readonly property string fewOfThem: known ? caveat.fewWords : ""
    readonly property string counted: known ? caveat.countedWords : ""
    readonly property string studyCount: known ? caveat.studiesWords : ""
    readonly property string peopleCount: known ? caveat.peopleWords : ""
    readonly property string old: known && Session.isOld(reviewed, Session.today) ? Words.checkedAgainSince(reviewed) : ""

    readonly property string countedAndOld: Words.sentences([counted, old])

    /// "standard": all in one row. "narrow": short meter. "stacked": portrait. "big": large text.
    readonly property string arrangement: Theme.big ? "big" : Theme.portrait ? "stacked"
        : Theme.narrow || Theme.t > 1.1 ? "narrow" : "standard"

    /// The last two words stay together, so that no line holds one lonely word.
    function joinLastWords(sentence: string): string {
        return sentence.replace(/ ([^ ]+)$/, "\u00a0$1");
    }

    implicitHeight: loader.implicitHeight + loader.anchors.topMargin * 2
    color: Theme.colour.evidenceBg
    radius: Theme.px(Theme.radius.card)
    border.width: Theme.px(2)
    border.color: Theme.colour.evidenceBorder

    Accessible.role: Accessible.Grouping // a landmark: 6.4 has no closer role
    // Whoever comes to what stands in it hears first how sure anyone can be. So neither the question nor the meter says it again.
    Accessible.name: Words.certaintySentences[step - 1]

    Slot {
        id: loader

        fills: false
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.px(20)
        anchors.rightMargin: Theme.px(20)
        anchors.topMargin: Theme.px(root.arrangement === "big" ? 10 : 13)
        component: root.arrangement === "big" ? big : root.arrangement === "stacked" ? stacked : row
    }

    component Headline: PlainText {
        style: Theme.h3
        color: Theme.colour.evidenceText
        Layout.fillWidth: true
        Accessible.role: Accessible.Heading
    }
    component Quiet: PlainText {
        style: Theme.small
        color: Theme.colour.evidenceSoft
        lineHeight: Math.round(style.pixelSize * 1.25)
    }
    component StudiesButton: Button {
        kind: Button.Kind.Warm
        text: qsTr("See the studies")
    }

    Component {
        id: row

        RowLayout {
            spacing: Theme.px(root.arrangement === "narrow" ? 20 : 24)

            ColumnLayout {
                spacing: Theme.px(4)

                Headline { text: root.headline }
                Quiet {
                    visible: text.length > 0
                    text: root.countedAndOld
                    Layout.fillWidth: true
                }
            }
            ColumnLayout {
                spacing: Theme.px(8)
                Layout.alignment: Qt.AlignVCenter
                Layout.fillWidth: false

                Quiet {
                    text: qsTr("How sure are we?")
                    strong: root.arrangement === "standard"
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                CertaintyMeter {
                    id: rowMeter

                    step: root.step
                    Accessible.ignored: true
                    compact: root.arrangement === "narrow"
                    Layout.preferredWidth: root.arrangement === "standard" ? Math.max(implicitWidth, Theme.px(440)) : implicitWidth
                    Layout.preferredHeight: implicitHeight
                }
                PlainText {
                    visible: root.arrangement === "narrow"
                    text: rowMeter.word
                    style: Theme.label
                    color: Theme.colour.evidenceText
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            StudiesButton {
                visible: root.known
                onClicked: Navigator.open("studies/" + root.topicId)
            }
        }
    }

    Component {
        id: stacked

        ColumnLayout {
            spacing: Theme.px(10)

            Headline { text: root.headline }
            GridLayout {
                id: cells

                /// Beside the button the meter's four words would run into each other: the button goes beside the count.
                readonly property bool wide: width >= stackedMeter.implicitWidth + studiesButton.implicitWidth + columnSpacing

                columns: 2
                columnSpacing: Theme.px(24)
                rowSpacing: Theme.px(10)
                Layout.fillWidth: true

                ColumnLayout {
                    spacing: Theme.px(7)
                    Layout.columnSpan: cells.wide ? 1 : 2
                    Layout.fillWidth: true

                    Quiet {
                        text: qsTr("How sure are we?")
                        strong: true
                        Accessible.ignored: true
                    }
                    CertaintyMeter {
                        id: stackedMeter

                        step: root.step
                        Accessible.ignored: true
                        Layout.fillWidth: true
                        Layout.preferredHeight: implicitHeight
                    }
                }
                StudiesButton {
                    id: studiesButton

                    visible: root.known
                    onClicked: Navigator.open("studies/" + root.topicId)
                    Layout.row: cells.wide ? 0 : 1
                    Layout.column: 1
                    Layout.alignment: Qt.AlignBottom
                }
                Quiet {
                    visible: text.length > 0
                    text: root.countedAndOld
                    Layout.row: 1
                    Layout.column: 0
                    Layout.columnSpan: cells.wide ? 2 : 1
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignVCenter
                }
            }
        }
    }

    Component {
        id: big

        ColumnLayout {
            spacing: Theme.px(8)

            Headline {
                text: root.headline
                lineHeight: Math.round(style.pixelSize * 1.18)
            }
            GridLayout {
                id: line

                /// Beside the button the question stands before its answer or, where that is too wide, above it.
                readonly property real room: width - button - (chevron ? chevronRoom : 0) - Theme.px(36)
                readonly property real button: Math.ceil(TextWidth.oneLine(Theme.label.strongFont, studies.text)) + 2 + studies.leftPadding + studies.rightPadding
                readonly property real chevronRoom: Math.round(Theme.label.pixelSize * 1.25) + Theme.px(12)
                /// The button loses its sign before it loses its place beside the answer.
                readonly property bool chevron: {
                    const without = width - button - Theme.px(36) - shortMeter - inTwoLines;
                    return without < 0 || without >= chevronRoom;
                }
                readonly property real shortMeter: Theme.px(112)
                readonly property real inOneLine: Math.ceil(TextWidth.oneLine(Theme.label.font, meter.asked)) + 2
                readonly property real inTwoLines: Math.ceil(Math.max(question.implicitWidth, TextWidth.oneLine(Theme.label.font, meter.word))) + 2
                readonly property bool above: shortMeter + inOneLine > room && shortMeter + inTwoLines <= room

                readonly property bool fewBeside: columns === 2

                columns: shortMeter + inTwoLines <= room ? 2 : 1
                rowSpacing: Theme.px(8)
                columnSpacing: Theme.px(20)
                Layout.fillWidth: true

                RowLayout {
                    spacing: Theme.px(16)
                    Layout.fillWidth: true

                    CertaintyMeter {
                        id: meter

                        step: root.step
                        Accessible.ignored: true
                        compact: true
                        // Short bars leave room for the button beside them.
                        Layout.preferredWidth: Theme.narrow || implicitWidth + line.inOneLine > line.room ? line.shortMeter : implicitWidth
                        Layout.preferredHeight: implicitHeight
                        Layout.alignment: Qt.AlignVCenter
                    }
                    Column {
                        Layout.fillWidth: true

                        Quiet {
                            id: question

                            visible: line.above
                            text: qsTr("How sure are we?")
                            style: Theme.legend
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                        PlainText {
                            text: line.above ? meter.word : meter.asked
                            style: Theme.label
                            color: Theme.colour.evidenceText
                            lineHeight: Math.round(style.pixelSize * (line.above ? 1.15 : 1.3))
                            wrapMode: Text.NoWrap
                            Accessible.ignored: true
                        }
                    }
                }
                ColumnLayout {
                    spacing: 0

                    Button {
                        id: studies

                        kind: Button.Kind.Warm
                        visible: root.known
                        text: root.studyCount + ", " + root.peopleCount
                        iconName: line.chevron ? "chev" : ""
                        iconAfter: true
                        iconDirectional: true
                        compact: true
                        Accessible.name: Words.sentences([text, qsTr("See the studies")])
                        onClicked: Navigator.open("studies/" + root.topicId)
                    }
                    // Under the count that it belongs to: a row of its own would take a line from the story.
                    Quiet {
                        visible: line.fewBeside && text.length > 0
                        text: root.fewOfThem
                        style: Theme.legend
                        Layout.maximumWidth: studies.implicitWidth
                    }
                }
            }
            Quiet {
                visible: text.length > 0
                text: ((line.fewBeside ? "" : root.fewOfThem) + " " + root.old).trim()
                Layout.fillWidth: true
            }
        }
    }
}
