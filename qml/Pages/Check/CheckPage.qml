// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Pictures
import Plainheart.Theme

/// Check your understanding: two questions about a stop, or about the whole. Each answer has its own kind reply; nothing is
/// counted, and all of it can be left out.
Page {
    id: root

    /// A stop, or "general".
    required property string topicId

    readonly property contentDocument topic: Library.document(topicId)
    readonly property var items: Library.checkItems(topicId)
    /// Which question is shown, from 0.
    property int place: 0
    readonly property int last: items.length - 1
    readonly property checkItem item: items[place] ?? noItem
    property checkItem noItem
    /// The id of the answer that was opened last; empty: none.
    readonly property string chosen: chosenOf(item, Session.opened)
    readonly property checkAnswer answer: Array.from(item.answers).find(answer => answer.id === chosen) ?? noAnswer
    property checkAnswer noAnswer
    readonly property bool answered: chosen.length > 0

    /// What is said of the answer that holds. Of medicines and offers it is no study that says so, and some answers are what
    /// careful people conclude from studies.
    readonly property string supportedWords: {
        if (!topic.isTopic)
            return qsTr("This is the safe way");
        return item.reasoned ? qsTr("This is the careful answer") : qsTr("This is what studies show");
    }

    /// The reply stands beside the answers; otherwise below them.
    readonly property bool besides: !Theme.portrait && !Theme.big
    /// Large text has no room for more than the question and its answers: what they are for stands below them.
    readonly property bool questionFirst: Theme.big && !Theme.portrait
    /// A high screen has room for larger answers, and for what the question is about: the body as it is, which tells no answer.
    readonly property bool roomy: Theme.portrait && !Theme.big
    /// The stop's own sources first: a citation has the number that it has there.
    readonly property var sources: [...topic.sources, ...Array.from(item.sources).filter(id => !topic.sources.includes(id))]

    title: Library.placeName("check/" + topicId)
    barTitle: Library.placeName("check/general")
    stop: topic.isTopic ? topic.position : 0
    about: topic.isTopic ? topicId : ""
    panel: evidence.visible ? evidence : null
    scroller: scroll
    // Where there is little room the question comes first: what has the keyboard would be scrolled to.
    firstAction: !Theme.big && options.count > 0 ? options.itemAt(0) as Item : null
    backTo: place > 0 ? qsTr("Question %1").arg(Words.number(place)) : pageBefore
    middleText: place < last ? qsTr("Skip these questions") : ""
    //: On a button where there is little room: leaves out the questions of "Check your understanding".
    middleShort: place < last ? qsTr("Skip") : ""
    middleIcon: "following"
    readonly property string after: topic.isTopic ? Library.afterStop(topicId) : "questions"
    nextText: {
        if (place < last)
            return qsTr("Next question");
        return topic.isTopic ? Library.afterStopWords(topicId) : qsTr("Next: %1").arg(Library.placeName(after));
    }
    onNextRequested: place < last ? show(place + 1) : Navigator.open(after)
    onMiddleRequested: Navigator.open(after)

    // Where the reader was: the first question that was not looked at yet.
    Component.onCompleted: place = Math.max(0, items.findIndex(item => chosenOf(item, Session.opened).length === 0))

    function chosenOf(item: checkItem, opened: var): string {
        const key = Array.from(opened).filter(key => key.startsWith(item.id + "/")).pop();
        return key !== undefined ? key.slice(item.id.length + 1) : "";
    }
    function show(index: int) {
        place = index;
        scroll.scrollToTop();
        Navigator.announce(item.question);
    }
    function opensWith(): string {
        return item.question;
    }
    function choose(id: string) {
        const key = item.id + "/" + id;
        Session.opened = [...Array.from(Session.opened).filter(other => other !== key), key];
        Navigator.announce(Words.sentences([answer.supported ? supportedWords : "", answer.feeling, SpanFormatter.plain(answer.fact)]));
        beside.scrollToTop();
        if (!besides) {
            scroll.showAtTop(below);
            nextButton?.forceActiveFocus(Qt.OtherFocusReason); // the answer itself is out of sight
        }
    }
    function goBack() {
        if (place > 0)
            show(place - 1);
        else
            Navigator.back();
    }
    function state(): var {
        return { place: place, contentY: scroll.contentY };
    }
    function restore(state: var) {
        place = state.place;
        scroll.restore(state.contentY);
    }

    component Intro: PlainText {
        //: The name of the page, and below it that it is no test.
        text: root.topic.isTopic ? qsTr("%1. %2").arg(root.barTitle).arg(Library.checkIntro) : Library.checkIntro
        style: Theme.small
        color: Theme.colour.inkSoft
    }

    Component {
        id: reply

        Column {
            spacing: Theme.px(14)
            topPadding: Theme.px(root.besides ? 0 : 8)
            bottomPadding: Theme.px(root.besides ? 0 : 12)

            PlainText {
                width: parent.width
                visible: !root.answered
                text: root.topic.isTopic && !root.item.reasoned ? qsTr("Choose an answer, and see what studies show.") : qsTr("Choose an answer, and see what we say to it.")
                color: Theme.colour.inkSoft
            }
            PlainText {
                width: parent.width
                visible: text.length > 0
                text: root.answer.feeling
                style: root.besides && !Theme.narrow ? Theme.h2 : Theme.h3
                Accessible.role: Accessible.Heading
            }
            RichText {
                x: Theme.rightToLeft ? parent.width - width : 0
                width: Math.min(parent.width, Theme.body.pixelSize * 32)
                visible: root.answered
                height: visible ? implicitHeight : 0
                spans: root.answer.fact
                sources: root.sources
            }
            Button {
                x: Theme.rightToLeft ? parent.width - width : 0
                visible: root.answered && !root.answer.supported
                kind: Button.Kind.Secondary
                text: qsTr("Show me again")
                Accessible.description: qsTr("Opens the place that tells it")
                onClicked: {
                    if (root.topic.isTopic)
                        Session.level = "plain"; // where the steps are
                    Navigator.open(root.item.again);
                }
            }
        }
    }

    ScrollArea {
        id: scroll

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(root.besides ? 42 : 24)
        anchors.right: root.besides ? divider.left : parent.right
        anchors.rightMargin: Theme.px(root.besides ? 26 : 24)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(root.besides && !Theme.narrow ? 20 : 12)
        // Beside the reply its room is kept, and nothing moves when it comes; in one column the reply scrolls up then anyway.
        anchors.bottom: evidence.visible || root.besides && root.topic.isTopic ? evidence.top : parent.bottom
        anchors.bottomMargin: Theme.px(10)
        maximumWidth: root.besides ? 0 : Theme.body.pixelSize * 40

        Intro {
            width: parent.width
            visible: !root.questionFirst
            bottomPadding: Theme.px(root.roomy ? 16 : 0)
        }
        Slot {
            width: parent.width
            fills: false
            active: root.roomy
            visible: active
            component: Component {
                Stage {
                    implicitHeight: Math.round(root.height * 0.27)
                    scene: root.topic.isTopic ? root.topic.scene : "heart-cutaway"
                    words: root.topic.isTopic ? root.topic.labels : ({ picture: qsTr("The heart") })
                    stop: 1
                    showControl: false
                    shortLocator: true
                }
            }
        }
        PlainText {
            width: parent.width
            text: root.item.question
            style: root.roomy ? Theme.h1 : Theme.big || Theme.narrow && !Theme.portrait ? Theme.h3 : Theme.h2
            topPadding: Theme.px(root.roomy ? 24 : 6)
            bottomPadding: Theme.px(root.roomy ? 24 : 16)
            Accessible.role: Accessible.Heading
        }
        Column {
            width: parent.width
            spacing: Theme.px(root.roomy ? 20 : 14)
            bottomPadding: Theme.px(root.roomy ? 20 : 8)

            Repeater {
                id: options

                model: root.item.answers

                AnswerOption {
                    required property int index
                    required property checkAnswer modelData

                    width: parent.width
                    //: The signs of the three answers.
                    letter: [qsTr("A"), qsTr("B"), qsTr("C")][index] ?? ""
                    text: modelData.text
                    on: modelData.id === root.chosen
                    supported: root.answered && modelData.supported
                    supportedWords: root.supportedWords
                    roomy: root.roomy
                    onClicked: root.choose(modelData.id)
                }
            }
        }
        Slot {
            id: below

            width: parent.width
            visible: active
            active: !root.besides
            fills: false
            component: reply
        }
        Intro {
            width: parent.width
            visible: root.questionFirst
            bottomPadding: Theme.px(12)
        }
    }
    Rectangle {
        id: divider

        visible: root.besides
        x: Theme.rightToLeft ? Math.round(parent.width * 0.325) : Math.round(parent.width * 0.675)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(24)
        anchors.bottom: scroll.bottom
        width: Theme.hairline
        color: Theme.colour.line
    }
    ScrollArea {
        id: beside

        visible: root.besides
        anchors.left: divider.right
        anchors.leftMargin: Theme.px(30)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(Theme.narrow ? 12 : 60)
        anchors.bottom: scroll.bottom
        steady: true

        Slot {
            width: parent.width
            active: root.besides
            fills: false
            component: reply
        }
    }
    EvidencePanel {
        id: evidence

        // Its headline is the answer.
        visible: root.topic.isTopic && root.answered
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.px(24)
        anchors.rightMargin: Theme.px(24)
        anchors.bottomMargin: Theme.px(14)
        caveat: root.topic.caveat
        reviewed: root.topic.reviewed
        topicId: root.topicId
    }
}
