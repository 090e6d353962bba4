// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Questions to ask the care team, in groups. Opened from a page, that page's own questions come first.
ListPage {
    id: root

    /// The page that it was opened from; empty: none.
    property string documentId: ""

    readonly property var questions: Library.questions
    readonly property var fromPage: questions.filter(question => question.document === documentId)
    readonly property list<string> situations: Array.from(new Set(questions.map(question => question.situation)))
    readonly property list<string> groups: fromPage.length > 0
        ? [qsTr("From “%1”").arg(Library.title(documentId, Session.language)), ...situations] : situations

    title: qsTr("Questions to ask")
    nextText: qsTr("Next: %1").arg(Library.title("offer-check", Session.language))
    onNextRequested: opened("offer-check")
    side: Component {
        ContentsList {
            titles: root.groups
            onChosen: index => root.scroll.showAtTop(repeater.itemAt(index))
        }
    }

    function questionsOf(group: int): var {
        if (fromPage.length > 0 && group === 0)
            return fromPage;
        return questions.filter(question => question.situation === groups[group]);
    }

    PlainText {
        width: parent.width
        text: qsTr("Pick one or two. Write them down, or show this page at your visit.")
        style: Theme.lead
    }
    Repeater {
        id: repeater

        model: root.groups

        Column {
            id: group

            required property int index
            required property string modelData

            width: parent.width
            spacing: Theme.px(8)
            topPadding: Theme.px(4)

            PlainText {
                width: parent.width
                text: group.modelData
                style: Theme.h3
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: root.questionsOf(group.index)

                Rectangle {
                    id: row

                    required property var modelData

                    width: group.width
                    height: Math.max(Theme.px(64), words.implicitHeight + Theme.px(24))
                    radius: Theme.px(Theme.radius.card)
                    color: Theme.colour.card
                    border.width: Theme.hairline
                    border.color: Theme.colour.line

                    Icon {
                        id: mark

                        x: Theme.rightToLeft ? parent.width - width - Theme.px(18) : Theme.px(18)
                        anchors.verticalCenter: parent.verticalCenter
                        name: "question"
                        colour: Theme.colour.primary
                        size: Theme.px(26)
                    }
                    PlainText {
                        id: words

                        x: Theme.rightToLeft ? Theme.px(18) : mark.width + Theme.px(34)
                        width: parent.width - mark.width - Theme.px(52)
                        anchors.verticalCenter: parent.verticalCenter
                        text: row.modelData.text
                        lineHeight: Math.round(style.pixelSize * 1.4)
                    }
                }
            }
        }
    }
    Item {
        width: parent.width
        height: Theme.px(8)
    }
}
