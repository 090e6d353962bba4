// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// One question of the reader's list: ticked or not, with a note and what was said at the visit, and moved up and down by
/// dragging or by buttons.
Column {
    id: root

    required property int index
    required property string questionId
    required property string words
    required property bool own
    required property bool chosen
    required property string note
    required property string answer
    /// Notes can be typed.
    required property bool writes
    /// It can be moved: there are others.
    required property bool movable
    /// What is open below it: "", "note" or "move".
    required property string part

    signal partWanted(part: string)
    signal moved(by: int)
    /// It is dragged: to a height within the list.
    signal draggedTo(place: Item, y: real)
    signal typing(field: Item)
    signal removed()

    /// Opens a part below it, or shuts it. `name`: of what does so.
    function turn(wanted: string, name: string) {
        const opens = part !== wanted;
        partWanted(opens ? wanted : "");
        //: Said by a screen reader; %1: the name of what is open, or shut, now.
        Navigator.announce(opens ? qsTr("Open: %1").arg(name) : qsTr("Shut: %1").arg(name));
    }

    readonly property bool beside: width > Theme.body.pixelSize * 22
    readonly property string kept: {
        const lines = [];
        if (note.length > 0)
            lines.push(qsTr("Note: %1").arg(note));
        if (answer.length > 0)
            lines.push(qsTr("What was said: %1").arg(answer));
        return lines.join("\n");
    }

    /// A line to type in, with its heading above it. What is typed is kept as soon as the typing rests.
    component Line: Column {
        id: line

        required property string name
        required property string kept
        property bool first: false // what is typed goes here at once
        signal written(text: string)

        width: parent.width

        TextField {
            id: field

            // Its heading is a part of it: a screen reader has it where the eyes have it.
            topInset: heading.height + Theme.px(4)
            topPadding: topInset + Theme.px(8)
            implicitHeight: Math.max(Theme.primaryTarget, Math.round(Theme.body.lineHeight + Theme.px(16))) + topInset
            width: parent.width
            name: ""
            maximumLength: MyQuestions.longestText
            Accessible.name: line.name
            onActiveFocusChanged: if (activeFocus) root.typing(field)
            onPressed: root.typing(field)
            onTextChanged: rest.restart()
            onEditingFinished: line.written(text)
            Component.onCompleted: {
                text = line.kept;
                if (line.first)
                    forceActiveFocus(Qt.OtherFocusReason);
            }
            Component.onDestruction: line.written(text)

            PlainText {
                id: heading

                width: parent.width
                text: line.name
                style: Theme.small
                strong: true
                Accessible.ignored: true
            }
        }
        Timer {
            id: rest

            interval: 800
            onTriggered: line.written(field.text)
        }
    }

    Item {
        width: parent.width
        height: (root.beside ? Math.max(tick.height, tools.height) : tick.height + tools.height) + Theme.hairline

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.colour.line
        }
        TickRow {
            id: tick

            x: root.beside && Theme.rightToLeft ? tools.width : 0
            width: parent.width - (root.beside ? tools.width : 0)
            y: Theme.hairline
            height: implicitHeight
            line: false
            text: root.words
            detail: root.kept
            on: root.chosen
            onClicked: {
                MyQuestions.choose(root.questionId, !root.chosen);
                Navigator.announce(MyQuestions.said(root.chosen));
            }
        }
        Row {
            id: tools

            x: Theme.rightToLeft ? 0 : parent.width - width
            y: root.beside ? (parent.height - height) / 2 : tick.y + tick.height
            spacing: Theme.px(2)

            Tool {
                visible: root.chosen && root.writes
                text: qsTr("Note")
                iconName: "pencil"
                on: expanded
                expanded: root.part === "note"
                Accessible.name: qsTr("Note: %1").arg(root.words)
                onClicked: root.turn("note", Accessible.name)
            }
            Tool {
                id: mover

                visible: root.chosen && root.movable
                text: qsTr("Move")
                iconName: "up-down"
                on: root.part === "move" || hand.dragging
                expanded: root.part === "move"
                Accessible.name: qsTr("Move: %1").arg(root.words)
                onClicked: root.turn("move", Accessible.name)

                // A finger or the mouse may hold it and take the row along: what scrolls does not take that away.
                MouseArea {
                    id: hand

                    property bool dragging: false
                    property real from: 0

                    anchors.fill: parent
                    preventStealing: true
                    cursorShape: Qt.OpenHandCursor
                    onPressed: mouse => {
                        from = mouse.y;
                        dragging = false;
                    }
                    onPositionChanged: mouse => {
                        if (Math.abs(mouse.y - from) > Theme.px(8))
                            dragging = true;
                        if (dragging)
                            root.draggedTo(hand, mouse.y);
                    }
                    onReleased: {
                        if (!dragging)
                            mover.clicked();
                        dragging = false;
                    }
                    onCanceled: dragging = false
                }
            }
        }
    }
    Slot {
        width: parent.width
        fills: false
        component: root.part === "note" ? lines : root.part === "move" ? ways : null
    }
    Component {
        id: lines

        Column {
            spacing: Theme.px(10)
            topPadding: Theme.px(4)
            bottomPadding: Theme.px(14)

            Line {
                name: qsTr("My note")
                first: true
                kept: root.note
                onWritten: text => MyQuestions.setNote(root.questionId, text)
            }
            Line {
                name: qsTr("What was said at the visit")
                kept: root.answer
                onWritten: text => MyQuestions.setAnswer(root.questionId, text)
            }
            Button {
                x: Theme.rightToLeft ? parent.width - width : 0
                visible: root.own
                kind: Button.Kind.Secondary
                compact: true
                text: qsTr("Remove this question")
                onClicked: root.removed()
            }
        }
    }
    Component {
        id: ways

        Flow {
            spacing: Theme.px(10)
            topPadding: Theme.px(4)
            bottomPadding: Theme.px(14)

            Button {
                kind: Button.Kind.Secondary
                compact: true
                iconName: "up-arrow"
                //: Moves a question up in a list.
                text: qsTr("Up")
                Accessible.name: qsTr("Move up: %1").arg(root.words)
                onClicked: root.moved(-1)
            }
            Button {
                kind: Button.Kind.Secondary
                compact: true
                iconName: "down-arrow"
                //: Moves a question down in a list.
                text: qsTr("Down")
                Accessible.name: qsTr("Move down: %1").arg(root.words)
                onClicked: root.moved(1)
            }
        }
    }
}
