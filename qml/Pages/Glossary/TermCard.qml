// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// A glossary entry, whole.
Rectangle {
    id: root

    required property term term
    /// All terms, for the names of related ones.
    required property var terms

    property real minimumHeight: 0

    signal chosen(id: string)

    implicitHeight: column.height + 2 * column.y
    height: Math.max(implicitHeight, minimumHeight)
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line

    Column {
        id: column

        x: Theme.px(24)
        y: Theme.px(22)
        width: parent.width - 2 * x
        spacing: Theme.px(14)

        PlainText {
            width: parent.width
            text: root.term.term
            style: Theme.h2
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            visible: root.term.say.length > 0
            text: qsTr("Say: %1").arg(root.term.say)
            style: Theme.label
            color: Theme.colour.primary
        }
        RichText {
            width: parent.width
            height: implicitHeight
            spans: root.term.plain
            style: Theme.lead
        }
        RichText {
            width: parent.width
            height: implicitHeight
            spans: root.term.detail
            sources: CitedSources.of(root.term.detail)
        }
        PlainText {
            width: parent.width
            visible: text.length > 0
            text: root.term.alsoWords
            color: Theme.colour.inkSoft
        }
        Flow {
            width: parent.width
            visible: root.term.see.length > 0
            spacing: Theme.px(10)

            PlainText {
                text: qsTr("See also")
                color: Theme.colour.inkSoft
                height: Math.max(Theme.target, implicitHeight)
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
            }
            Repeater {
                model: root.term.see

                Chip {
                    required property string modelData

                    text: root.terms.find(term => term.id === modelData)?.term ?? ""
                    saidAs: Accessible.Button
                    onClicked: root.chosen(modelData)
                }
            }
        }
    }
}
