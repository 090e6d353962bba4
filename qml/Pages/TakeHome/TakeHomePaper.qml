// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What the reader takes along: the saved questions as a code for a phone, and what not to stop.
Rectangle {
    id: root

    /// The questions of the content that are saved, in order. What the reader typed stands in no code.
    readonly property var asked: {
        const all = Array.from(Library.questions);
        return Array.from(MyQuestions.ids).map(id => all.find(question => question.id === id)).filter(question => question !== undefined);
    }
    readonly property int typed: MyQuestions.ids.length - asked.length
    readonly property string codeText: asked.length === 0 ? ""
        : [qsTr("My questions about stem cells and my heart"), ...asked.map((question, i) => (i + 1) + ". " + question.text)].join("\n")
    /// More than this a phone does not read from a screen.
    readonly property bool codeFits: code.ok && code.width >= code.modulesAcross * 2

    implicitHeight: column.height + 2 * column.y
    height: implicitHeight
    radius: Theme.px(Theme.radius.stage)
    color: Theme.colour.sunken
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.colour.line

    Column {
        id: column

        x: Theme.px(24)
        y: Theme.px(24)
        width: parent.width - 2 * x
        spacing: Theme.px(18)

        PlainText {
            width: parent.width
            text: qsTr("At your visit")
            style: Theme.h3
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            text: root.codeText.length > 0 ? qsTr("Show this page, or take the questions with you on your phone.")
                : qsTr("Tick the questions that you want to ask. Then you can take them with you on your phone.")
        }
        // The place of the page as it will be printed, with Print and Save PDF: it comes before the code.
        Item {
            id: paperPlace

            width: parent.width
            height: 0
            visible: false
        }
        Rectangle {
            id: card

            readonly property bool beside: width > Theme.body.pixelSize * 20

            width: parent.width
            height: Math.max(code.visible ? code.height : 0, beside || !code.visible ? codeWords.height
                : code.height + codeWords.height + Theme.px(10)) + Theme.px(32)
            visible: root.codeText.length > 0
            radius: Theme.px(Theme.radius.card)
            color: Theme.colour.card
            border.width: Theme.hairline
            border.color: Theme.colour.line

            QrCode {
                id: code

                x: !card.beside ? (card.width - width) / 2 : Theme.rightToLeft ? card.width - width - Theme.px(16) : Theme.px(16)
                y: Theme.px(16)
                width: Math.min(card.width - Theme.px(32), Theme.px(260))
                height: width
                visible: root.codeFits
                text: root.codeText
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("A code with your questions, for a phone")
            }
            Column {
                id: codeWords

                readonly property real start: card.beside && code.visible ? code.width + Theme.px(36) : Theme.px(18)

                x: Theme.rightToLeft ? Theme.px(18) : start
                y: card.beside || !code.visible ? (card.height - height) / 2 : code.y + code.height + Theme.px(10)
                width: card.width - start - Theme.px(18)
                spacing: Theme.px(8)

                PlainText {
                    width: parent.width
                    visible: root.codeFits
                    text: qsTr("Use your phone")
                    style: Theme.h3
                }
                PlainText {
                    width: parent.width
                    text: root.codeFits ? qsTr("Point its camera at this code. It holds your questions and nothing else.")
                        : qsTr("These are too many questions for a code. Show this page at your visit.")
                }
                PlainText {
                    width: parent.width
                    visible: root.typed > 0 && root.codeFits
                    text: qsTr("Questions in your own words are not in it.")
                    style: Theme.small
                    color: Theme.colour.inkSoft
                }
            }
        }
        Callout {
            width: parent.width
            strongText: Library.document("where-things-stand").takeaway
            text: Library.document("heart-failure").action
        }
    }
}
