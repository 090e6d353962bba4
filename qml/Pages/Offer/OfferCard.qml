// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// One question about an offer with its three answers, and the reply to the one that was chosen.
Rectangle {
    id: root

    required property offerQuestion question
    required property var sources
    /// "", "yes", "no" or "unsure"
    required property string answer
    required property bool warning
    /// The OfferResult that is said to "Not sure".
    required property var unsureReply

    /// The first of its answers.
    readonly property Item firstChoice: choices.count > 0 ? choices.itemAt(0) as Item : null

    signal answered(value: string)

    readonly property var answers: [
        { value: "yes", text: qsTr("Yes") },
        { value: "no", text: qsTr("No") },
        { value: "unsure", text: qsTr("Not sure") }
    ]
    /// Said of what was chosen: that it is, and the reply. Not every screen reader tells by itself what Enter has chosen.
    readonly property string said: {
        const chosen = answers.find(choice => choice.value === answer);
        //: Said by a screen reader; %1: one of "Yes", "No" and "Not sure".
        const words = qsTr("Chosen: %1").arg(chosen?.text ?? "");
        return Words.sentences([words, warning ? qsTr("A warning sign") : "", SpanFormatter.plain(reply)]);
    }

    readonly property var reply: answer === "yes" ? question.yes : answer === "no" ? question.no
        : answer === "unsure" ? unsureReply?.spans ?? [] : []

    height: column.height + 2 * column.y
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: answer.length > 0 ? Theme.px(2) : Theme.hairline
    border.color: answer.length > 0 ? Theme.colour.ink : Theme.colour.line
    Accessible.role: Accessible.Grouping
    Accessible.name: question.numbered

    Column {
        id: column

        x: Theme.px(18)
        y: Theme.px(16)
        width: parent.width - 2 * x
        spacing: Theme.px(12)

        PlainText {
            width: parent.width
            text: root.question.numbered
            style: Theme.label
            lineHeight: Math.round(style.pixelSize * 1.35)
            Accessible.ignored: true // the name of what stands round its answers
        }
        Flow {
            width: parent.width
            spacing: Theme.px(10)

            Repeater {
                id: choices

                model: root.answers

                Chip {
                    required property var modelData

                    text: modelData.text
                    on: root.answer === modelData.value
                    mark: root.warning ? "warning" : root.answer === "unsure" ? "question" : "check"
                    onClicked: root.answered(modelData.value)
                }
            }
        }
        Row {
            visible: root.warning
            spacing: Theme.px(10)

            Icon {
                name: "warning"
                colour: Theme.colour.danger
                size: Theme.px(26)
            }
            PlainText {
                text: qsTr("A warning sign")
                style: Theme.label
                color: Theme.colour.danger
                wrapMode: Text.NoWrap
            }
        }
        RichText {
            width: parent.width
            visible: root.reply.length > 0
            height: visible ? implicitHeight : 0
            spans: root.reply
            sources: root.sources
        }
    }
}
