// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// One field that finds everything: results as the reader types, in groups, the words that match marked. Where there is room,
/// what Enter opens is shown beside them.
Page {
    id: root

    /// What was typed.
    property alias typed: field.text
    /// The kind of which every result is shown; empty: the first of each.
    property string wholeGroup: ""
    /// Which result Enter opens, counted through all groups.
    property int current: 0
    /// A word that was reached from the card of another; empty: that of the current result.
    property string wordShown: ""
    property bool keysHidden: false

    readonly property searchAnswer answer: Library.search(typed, wholeGroup)
    readonly property var hits: {
        const all = [];
        for (const group of answer.groups)
            all.push(...group.hits);
        return all;
    }
    readonly property searchHit currentHit: hits[Math.min(current, hits.length - 1)] ?? nothing
    property searchHit nothing
    readonly property bool besides: !Theme.portrait && width / Theme.u / Theme.t >= 900 && hits.length > 0
    /// Where what is shown beside the results begins, from the side where reading begins.
    readonly property real besideStart: Math.round(width * 0.37)
    readonly property bool keysShown: Session.keyboardOnScreen && !keysHidden

    title: Library.placeName("search")
    framed: false
    firstAction: field
    scroller: scroll

    onTypedChanged: {
        wholeGroup = "";
        current = 0;
        wordShown = "";
        scroll.scrollToTop();
    }

    function state(): var {
        return { typed: typed, wholeGroup: wholeGroup, current: current, wordShown: wordShown, keysHidden: keysHidden, contentY: scroll.contentY };
    }
    function restore(state: var) {
        typed = state.typed;
        wholeGroup = state.wholeGroup;
        current = state.current;
        wordShown = state.wordShown;
        keysHidden = state.keysHidden;
        scroll.restore(state.contentY);
    }

    function open(hit: searchHit) {
        if (hit.kind === "topic")
            Session.level = hit.inDetail ? "detail" : "plain";
        Navigator.open(hit.address);
    }
    function choose(index: int) {
        const hit = hits[index];
        current = index;
        wordShown = "";
        if (hit.question.length > 0) {
            tick(hit.question);
            return;
        }
        if (hit.kind === "word" && besides) {
            showCurrent();
            sayWord(wordOf(hit));
        } else
            open(hit);
    }
    /// A question is saved where it was found, as everywhere.
    function tick(id: string) {
        const chosen = !Array.from(MyQuestions.ids).includes(id);
        MyQuestions.choose(id, chosen);
        Navigator.announce(MyQuestions.said(chosen));
    }
    function move(step: int) {
        current = Math.max(0, Math.min(current + step, hits.length - 1));
        wordShown = "";
        showCurrent();
        const row = rowOf(current) as SearchRow; // the keyboard stays in the field
        if (row !== null)
            Navigator.announce(row.said);
    }
    /// A word is explained beside the results.
    function sayWord(id: string) {
        const term = Library.term(id);
        //: Said by a screen reader: what is shown beside a list now.
        Navigator.announce(Words.sentences([qsTr("Shown: %1").arg(term.term), SpanFormatter.plain(term.plain)]));
    }
    function showCurrent() {
        const row = rowOf(current);
        if (row !== null)
            scroll.show(row);
    }
    function wordOf(hit: searchHit): string {
        return hit.address.split("/")[1] ?? "";
    }
    function rowOf(index: int): Item {
        let first = 0;
        for (let i = 0; i < groups.count; ++i) {
            const group = groups.itemAt(i) as SearchResults;
            if (group !== null && index < first + group.rows)
                return group.rowAt(index - first);
            first += group?.rows ?? 0;
        }
        return null;
    }
    /// The index, among all results, of the first of a group.
    function firstOf(group: int): int {
        let first = 0;
        for (let i = 0; i < group; ++i)
            first += answer.groups[i]?.hits.length ?? 0; // while the groups change
        return first;
    }
    readonly property var kindNames: ({
        word: qsTr("Words"), topic: qsTr("Topics"), page: qsTr("Pages"), question: Library.placeName("questions"),
        study: qsTr("Studies and other sources"), chart: qsTr("Charts"), claim: Library.placeName("claims")
    })
    readonly property string counted: answer.more ? qsTr("More than %1 matches").arg(Words.number(answer.count)) : qsTr("%n matches", "", answer.count)
    readonly property string said: {
        if (answer.count === 0)
            return "";
        if (answer.someWords)
            return qsTr("Nothing has all of these words. %1 with some of them.").arg(counted);
        if (answer.shownFor.length > 0)
            return qsTr("Showing results for “%1”. %2").arg(answer.shownFor).arg(counted);
        return counted;
    }

    Item {
        id: head

        x: Theme.px(24)
        y: Theme.px(Theme.low ? 8 : 16)
        width: parent.width - 2 * x
        height: Math.max(field.implicitHeight, close.implicitHeight)

        SearchField {
            id: field

            anchors.left: parent.left
            anchors.right: close.left
            anchors.rightMargin: Theme.px(16)
            height: parent.height
            name: Library.placeName("search")
            font: Theme.h3.plainFont
            onActiveFocusChanged: if (activeFocus) root.keysHidden = false
            onPressed: root.keysHidden = false
            onAccepted: if (root.hits.length > 0) root.open(root.currentHit)
            Keys.onDownPressed: root.move(1)
            Keys.onUpPressed: root.move(-1)
            Accessible.description: root.said
        }
        Button {
            id: close

            anchors.right: parent.right
            height: parent.height
            kind: Button.Kind.Secondary
            iconName: "close"
            text: qsTr("Close")
            onClicked: root.goBack()
        }
    }
    Item {
        id: line

        /// With the keys, a very low window has room for the first result only.
        readonly property bool cramped: Theme.low && root.keysShown

        x: Theme.rightToLeft ? root.width - head.x - width : head.x
        anchors.top: head.bottom
        anchors.topMargin: Theme.px(Theme.low ? 2 : 8)
        width: root.besides ? root.besideStart - head.x - Theme.px(20) : head.width
        height: cramped ? 0 : Math.max(allWords.implicitHeight, count.visible ? count.implicitHeight : 0)
        visible: !cramped

        PlainText {
            id: count

            anchors.left: parent.left
            anchors.right: allWords.left
            anchors.rightMargin: Theme.px(8)
            anchors.verticalCenter: parent.verticalCenter
            visible: text.length > 0
            text: root.said
            style: Theme.small
            color: Theme.colour.inkSoft
            Accessible.role: Accessible.AlertMessage
        }
        Button {
            id: allWords

            anchors.right: parent.right
            kind: Button.Kind.Quiet
            compact: true
            text: qsTr("All words, A to Z")
            onClicked: Navigator.open("glossary")
        }
    }
    ScrollArea {
        id: scroll

        x: line.x
        anchors.top: line.bottom
        anchors.topMargin: Theme.px(4)
        anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom
        anchors.bottomMargin: Theme.px(8)
        width: line.width
        spacing: Theme.px(8)

        SearchNothing {
            x: Theme.rightToLeft ? parent.width - width : 0
            width: Math.min(parent.width, Theme.body.pixelSize * 40)
            visible: root.answer.asked && root.answer.count === 0
            typed: root.typed.trim()
            answer: root.answer
        }
        PlainText {
            width: parent.width
            visible: !root.answer.asked
            text: qsTr("Type a word or a few letters, or the name of a study.")
            style: Theme.lead
        }
        Flow {
            width: parent.width
            visible: !root.answer.asked
            spacing: Theme.px(10)

            Repeater {
                model: Library.topics

                Chip {
                    required property contentDocument modelData

                    saidAs: Accessible.Button
                    text: modelData.title
                    onClicked: Navigator.open(modelData.id)
                }
            }
        }
        Repeater {
            id: groups

            model: root.answer.groups

            SearchResults {
                id: group

                required property int index
                required property searchGroup modelData

                width: scroll.column.width
                group: modelData
                title: root.kindNames[modelData.kind]
                current: root.current - root.firstOf(index)
                onChosen: row => root.choose(root.firstOf(index) + row)
                onAllWanted: root.wholeGroup = modelData.kind
            }
        }
    }
    ScrollArea {
        id: beside

        visible: root.besides
        x: Theme.rightToLeft ? root.width - root.besideStart - width : root.besideStart
        anchors.top: line.top
        anchors.topMargin: Theme.px(6)
        anchors.bottom: scroll.bottom
        width: head.x + head.width - root.besideStart + Theme.px(6) // where its bar would stand

        TermCard {
            width: parent.width
            visible: root.besides && root.currentHit.kind === "word"
            minimumHeight: beside.height
            term: Library.term(root.wordShown.length > 0 ? root.wordShown : root.wordOf(root.currentHit))
            terms: Library.terms
            onChosen: id => {
                root.wordShown = id;
                root.sayWord(id);
            }
        }
        SearchPreview {
            width: parent.width
            visible: root.besides && root.currentHit.kind !== "word"
            minimumHeight: beside.height
            hit: root.currentHit
            kindName: root.kindNames[root.currentHit.kind] ?? ""
            onChosen: root.open(root.currentHit)
        }
    }
    ScreenKeyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        width: parent.width
        field: root.keysShown ? field : null
        onHidden: root.keysHidden = true
    }
}
