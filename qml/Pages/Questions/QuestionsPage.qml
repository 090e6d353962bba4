// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// Questions to ask the care team, in groups, each saved for the visit by a touch. Opened from a page, that page's own questions come first.
ListPage {
    id: root

    /// The page that it was opened from; empty: none.
    property string documentId: ""

    readonly property var questions: Library.questions
    readonly property var fromPage: questions.filter(question => question.document === documentId)
    readonly property list<string> situations: Array.from(new Set(questions.map(question => question.situation)))
    readonly property list<string> groups: fromPage.length > 0
        ? [qsTr("From “%1”").arg(Library.title(documentId)), ...situations] : situations

    road: true
    savesQuestions: false // every one of them can be ticked
    nextText: qsTr("Next: %1").arg(MyQuestions.counted(Library.placeName("take-home"), MyQuestions.ids.length))
    onNextRequested: Navigator.open("take-home")
    title: Library.placeName("questions")
    side: Component {
        ContentsList {
            titles: root.groups
            onChosen: index => root.scroll.leadTo(repeater.itemAt(index))
        }
    }

    function questionsOf(group: int): var {
        if (fromPage.length > 0 && group === 0)
            return fromPage;
        return questions.filter(question => question.situation === groups[group]);
    }

    PlainText {
        width: parent.width
        visible: !Theme.big && Theme.t < 1.45 // the road has the title's place in the bar
        text: root.title
        style: Theme.h2
        Accessible.role: Accessible.Heading
    }
    PlainText {
        width: parent.width
        text: qsTr("Choose one or two for your visit. On the next page you can add to them and take them home.")
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

                QuestionTick {
                    required property question modelData

                    width: group.width
                    asked: modelData
                }
            }
        }
    }
    Item {
        width: parent.width
        height: Theme.px(8)
    }
}
