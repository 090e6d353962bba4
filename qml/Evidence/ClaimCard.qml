// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A claim of popular pages, small and marked as theirs; how it stands in a word with its sign, right below it; what is known
/// instead, as the largest words; and the studies that this rests on. The sign is never a colour: nobody is told off for having
/// believed it.
Rectangle {
    id: root

    /// A claim of the library.
    required property claim claim

    /// The reader came here for this claim.
    property bool chosen: false

    readonly property var signs: ({
        "supported": "check",
        "partly": "half",
        "not-shown-in-people": "flask",
        "overstated": "stretch",
        "wrong": "unequal"
    })

    implicitHeight: column.implicitHeight + 2 * column.y
    height: implicitHeight
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: chosen ? Theme.px(3) : Theme.hairline
    border.color: chosen ? Theme.colour.primary : Theme.colour.line
    Accessible.role: Accessible.Grouping
    Accessible.name: Words.sentences([claim.saidWords, claim.standsWords])

    Column {
        id: column

        x: Theme.px(20)
        y: Theme.px(18)
        width: parent.width - 2 * x
        spacing: Theme.px(10)

        Item {
            width: parent.width
            height: said.implicitHeight

            Icon {
                id: theirs

                x: Theme.rightToLeft ? parent.width - width : 0
                y: Math.round((said.lineHeight - size) / 2)
                name: "quote"
                size: Math.round(Theme.small.pixelSize * 1.3)
                colour: Theme.colour.inkSoft
            }
            PlainText {
                id: said

                x: Theme.rightToLeft ? 0 : theirs.width + Theme.px(10)
                width: parent.width - theirs.width - Theme.px(10)
                text: root.claim.saidWords
                style: Theme.small
                color: Theme.colour.inkSoft
                Accessible.ignored: true // the name of the card; so is how it stands
                lineHeight: Math.round(style.pixelSize * 1.35)
            }
        }
        Item {
            width: parent.width
            height: words.implicitHeight

            Icon {
                id: sign

                x: Theme.rightToLeft ? parent.width - width : 0
                y: Math.round((words.lineHeight - size) / 2)
                name: root.signs[root.claim.verdict] ?? "question"
                size: Math.round(Theme.label.pixelSize * 1.2)
            }
            PlainText {
                id: words

                x: Theme.rightToLeft ? 0 : sign.width + Theme.px(10)
                width: parent.width - sign.width - Theme.px(10)
                text: root.claim.standsWords
                style: Theme.label
                strong: true
                Accessible.ignored: true
                lineHeight: Math.round(style.pixelSize * 1.25)
            }
        }
        PlainText {
            width: parent.width
            text: root.claim.why
            style: Theme.lead
            lineHeight: Math.round(style.pixelSize * 1.35)
        }
        Column {
            width: parent.width
            spacing: 0

            PlainText {
                width: parent.width
                text: qsTr("Sources")
                style: Theme.small
                strong: true
                Accessible.role: Accessible.Heading
            }
            SourceLinks {
                width: parent.width
                sourceIds: root.claim.sources
            }
        }
    }
}
