// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
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
        ? [qsTr("From “%1”").arg(Library.title(documentId)), ...situations] : situations

    title: Library.placeName("questions")
    nextText: qsTr("Next: %1").arg(Library.title("offer-check"))
    onNextRequested: Navigator.open("offer-check")
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
        text: qsTr("Choose one or two. Write them down, or show this page at your visit.")
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

                Item {
                    id: row

                    required property question modelData

                    width: group.width
                    height: words.implicitHeight + Theme.px(20)

                    Rectangle {
                        width: parent.width
                        height: Theme.hairline
                        color: Theme.colour.line
                    }
                    Rectangle {
                        x: Theme.rightToLeft ? parent.width - width - Theme.px(6) : Theme.px(6)
                        y: words.y + Math.round(words.lineHeight / 2 - height / 2)
                        width: Theme.px(8)
                        height: width
                        radius: width / 2
                        color: Theme.colour.primary
                    }
                    PlainText {
                        id: words

                        x: Theme.rightToLeft ? 0 : Theme.px(28)
                        y: Theme.px(11)
                        width: parent.width - Theme.px(28)
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
