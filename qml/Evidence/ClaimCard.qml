// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What popular pages say, how it stands in a word with its sign, why, and the studies that this rests on. The sign is never
/// a colour: nobody is told off for having believed it.
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
        "overstated": "speak",
        "wrong": "unequal"
    })

    implicitHeight: column.implicitHeight + 2 * column.y
    height: implicitHeight
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: chosen ? Theme.px(3) : Theme.hairline
    border.color: chosen ? Theme.colour.primary : Theme.colour.line
    Accessible.role: Accessible.Grouping
    Accessible.name: claim.text + " " + claim.verdictWords

    Column {
        id: column

        x: Theme.px(20)
        y: Theme.px(18)
        width: parent.width - 2 * x
        spacing: Theme.px(10)

        PlainText {
            width: parent.width
            text: qsTr("What popular pages say")
            style: Theme.small
            color: Theme.colour.inkSoft
            lineHeight: Math.round(style.pixelSize * 1.2)
        }
        PlainText {
            width: parent.width
            text: root.claim.text
            style: Theme.lead
            lineHeight: Math.round(style.pixelSize * 1.35)
            Accessible.role: Accessible.Heading
        }
        Rectangle {
            id: verdict

            width: Math.min(parent.width, Math.ceil(measure.advanceWidth) + sign.width + Theme.px(36))
            height: words.implicitHeight + Theme.px(14)
            radius: Theme.px(Theme.radius.control)
            color: Theme.colour.card
            border.width: Theme.px(2)
            border.color: Theme.colour.ink

            TextMetrics {
                id: measure

                text: words.text
                font: Theme.label.strongFont
            }
            Icon {
                id: sign

                x: Theme.rightToLeft ? parent.width - width - Theme.px(12) : Theme.px(12)
                y: (parent.height - height) / 2
                name: root.signs[root.claim.verdict] ?? "question"
                size: Math.round(Theme.label.pixelSize * 1.2)
            }
            PlainText {
                id: words

                x: Theme.rightToLeft ? Theme.px(12) : sign.width + Theme.px(22)
                y: Theme.px(7)
                width: parent.width - sign.width - Theme.px(34)
                text: root.claim.verdictWords
                style: Theme.label
                strong: true
                lineHeight: Math.round(style.pixelSize * 1.25)
            }
        }
        PlainText {
            width: parent.width
            text: root.claim.why
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
