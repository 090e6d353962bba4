// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// Take this home: the reader's own list of questions, and beside it what can be taken along.
Page {
    id: root

    readonly property bool besides: !Theme.portrait && !Theme.big
    /// In one column Print stands at the top, and the code comes up to it where it is the only way left.
    readonly property bool codeComesUp: !besides && (Printing.missing || Printing.inTrouble)
    readonly property bool writes: Session.mayType || Session.keyboardOnScreen
    readonly property int saved: MyQuestions.ids.length

    /// What is open below a question, and of which: "", "note" or "move".
    property string part: ""
    property string partOf: ""
    /// What the keyboard on the screen types in; null: it is away.
    property TextField field: null
    readonly property bool keysShown: Session.keyboardOnScreen && field !== null

    title: Library.placeName("take-home")
    savesQuestions: false // this is where they are
    scroller: scroll
    nextText: qsTr("Next: %1").arg(Library.placeName("offer-check"))
    onNextRequested: Navigator.open("offer-check")
    // While something is typed on the screen, the list needs the height.
    framed: !keysShown || Theme.portrait

    Component.onCompleted: MyQuestions.tidy()
    // The keyboard takes half of the screen: what saves the question has to stand above it, too.
    onKeysShownChanged: if (keysShown && own.open) scroll.showAtTop(own)

    function open(id: string, what: string) {
        field = null;
        partOf = id;
        part = what;
    }
    function closeOverlay(): bool {
        const was = part.length > 0 || keysShown || own.open;
        own.open = false;
        open("", "");
        return was;
    }
    function move(index: int, by: int) {
        const to = index + by;
        if (to < 0 || to >= MyQuestions.count)
            return Navigator.announce(by < 0 ? qsTr("It is the first.") : qsTr("It is the last."));
        MyQuestions.move(index, to);
        //: Said by a screen reader: the place of a question in a list that was put in another order.
        Navigator.announce(qsTr("Place %1 of %2").arg(Words.number(to + 1)).arg(Words.number(MyQuestions.count)));
    }
    /// A row that is dragged takes the place of the one whose middle it has passed.
    function dragged(index: int, place: Item, y: real) {
        const at = place.mapToItem(list, 0, y).y;
        const above = rows.itemAt(index - 1);
        const below = rows.itemAt(index + 1);
        if (above !== null && at < above.y + above.height / 2)
            MyQuestions.move(index, index - 1);
        else if (below !== null && at > below.y + below.height / 2)
            MyQuestions.move(index, index + 1);
    }
    function state(): var {
        return { contentY: scroll.contentY };
    }
    function restore(state: var) {
        scroll.restore(state.contentY);
    }

    ScrollArea {
        id: scroll

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(18) // and its own room for focus rings
        anchors.top: parent.top
        anchors.topMargin: Theme.px(14)
        anchors.bottom: keyboard.visible ? keyboard.top : parent.bottom
        anchors.bottomMargin: Theme.px(10)
        width: root.besides ? Math.round(parent.width * 0.5) - Theme.px(20) : parent.width - Theme.px(36)
        maximumWidth: root.besides ? 0 : Theme.body.pixelSize * 40
        steady: true

        // In one column it is above the list: nobody would look for it below.
        Slot {
            id: printWay

            width: parent.width
            active: !root.besides
            visible: active
            fills: false
            component: printing
        }
        Item {
            width: parent.width
            height: Theme.px(16)
            visible: printWay.visible && printWay.height > 0
        }
        Item {
            width: parent.width
            height: Math.max(heading.height, oneLine ? counted.height : heading.height + counted.height) + Theme.px(10)

            readonly property bool oneLine: width > heading.implicitWidth + counted.implicitWidth + Theme.px(20)

            PlainText {
                id: heading

                x: Theme.rightToLeft ? parent.width - width : 0
                width: parent.oneLine ? implicitWidth : parent.width
                text: qsTr("Choose questions for your visit")
                style: Theme.h3
                Accessible.role: Accessible.Heading
            }
            PlainText {
                id: counted

                x: parent.oneLine === Theme.rightToLeft ? 0 : parent.width - width
                y: parent.oneLine ? heading.height - height : heading.height
                width: parent.oneLine ? implicitWidth : parent.width
                text: qsTr("%n chosen", "", root.saved)
                style: Theme.small
                color: Theme.colour.inkSoft
            }
        }
        Column {
            id: list

            width: parent.width
            Accessible.role: Accessible.List
            Accessible.name: qsTr("My questions")

            Repeater {
                id: rows

                model: MyQuestions

                QuestionEntry {
                    id: entry

                    width: list.width
                    writes: root.writes
                    movable: MyQuestions.count > 1
                    part: root.partOf === questionId && entry.chosen ? root.part : ""
                    onPartWanted: what => root.open(questionId, what)
                    onMoved: by => root.move(index, by)
                    onDraggedTo: (place, y) => root.dragged(index, place, y)
                    onTyping: field => root.field = field as TextField
                    onRemoved: {
                        const gone = words;
                        root.open("", "");
                        scroll.forceActiveFocus(Qt.OtherFocusReason); // the button goes with its row
                        MyQuestions.remove(questionId);
                        Navigator.announce(qsTr("Removed: %1").arg(gone));
                    }
                }
            }
        }
        OwnQuestion {
            id: own

            width: parent.width
            visible: root.writes
            onTyping: field => root.field = field as TextField
            onOpenChanged: if (!open) root.field = null
        }
        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.colour.line
        }
        Button {
            x: Theme.rightToLeft ? parent.width - width : 0
            leftPadding: Theme.px(8)
            kind: Button.Kind.Quiet
            iconName: "question"
            compact: true
            text: qsTr("See all questions")
            onClicked: Navigator.open("questions")
        }
        Item {
            width: parent.width
            height: Math.max(lock.height, privacy.height) + Theme.px(16)

            Icon {
                id: lock

                x: Theme.rightToLeft ? parent.width - width - Theme.px(8) : Theme.px(8)
                anchors.verticalCenter: parent.verticalCenter
                name: "lock"
                size: Math.round(Theme.small.pixelSize * 1.35)
                colour: Theme.colour.inkSoft
            }
            PlainText {
                id: privacy

                x: Theme.rightToLeft ? 0 : lock.width + Theme.px(20)
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - lock.width - Theme.px(20)
                text: Record.keeps ? qsTr("This list stays on this computer until you choose “Forget everything”.")
                    : qsTr("We keep nothing about you on this machine.")
                style: Theme.small
                color: Theme.colour.inkSoft
            }
        }
        Item {
            width: parent.width
            height: Theme.px(12)
            visible: !root.besides
        }
        Slot {
            width: parent.width
            active: !root.besides
            visible: active
            fills: false
            component: paper
        }
        Item {
            width: parent.width
            height: Theme.px(8)
            visible: !root.besides
        }
    }
    ScrollArea {
        id: beside

        visible: root.besides
        anchors.left: scroll.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(10) // and the room of its bar
        anchors.top: parent.top
        anchors.topMargin: Theme.px(20)
        anchors.bottom: scroll.bottom

        Slot {
            width: parent.width
            active: root.besides
            visible: active
            fills: false
            component: paper
        }
    }
    Component {
        id: printing

        PrintWay { withCode: root.codeComesUp }
    }
    Component {
        id: paper

        TakeHomePaper {
            prints: root.besides
            withCode: !root.codeComesUp
        }
    }
    ScreenKeyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        width: parent.width
        field: root.keysShown ? root.field : null
        onHidden: root.field = null
    }
}
