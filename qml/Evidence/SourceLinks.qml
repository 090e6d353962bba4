// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The studies that something rests on, each with its number and its name, and each a way to it.
Flow {
    id: root

    /// Ids of the sources, in the order of their numbers.
    required property var sourceIds

    spacing: 0

    Repeater {
        model: root.sourceIds

        Pressable {
            id: link

            required property int index
            required property string modelData
            readonly property var source: Library.source(modelData)

            text: source.shortName
            width: Math.min(implicitWidth, root.width)
            readonly property real nameWidth: TextWidth.oneLine(Theme.small.font, text)
            implicitWidth: Math.ceil(number.implicitWidth + nameWidth) + Theme.px(30)
            implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.px(12))
            onClicked: Navigator.showSources([modelData], link)

            Accessible.role: Accessible.Link
            Accessible.name: qsTr("Source %1, %2").arg(Words.number(index + 1)).arg(text)
            Accessible.description: qsTr("Shows the study")

            background: Rectangle {
                visible: link.hovered || link.down
                radius: Theme.px(Theme.radius.control)
                color: Theme.colour.primaryTint
            }
            contentItem: Item {
                PlainText {
                    id: number

                    x: Theme.rightToLeft ? parent.width - width - Theme.px(2) : Theme.px(2)
                    y: words.y
                    //: The number of a source, as it stands in the text.
                    text: qsTr("[%1]").arg(Words.number(link.index + 1))
                    style: Theme.small
                    color: words.color
                    Accessible.ignored: true
                }
                PlainText {
                    id: words

                    x: Theme.rightToLeft ? parent.width - number.width - width - Theme.px(8) : number.width + Theme.px(8)
                    y: Math.round((parent.height - height) / 2)
                    width: parent.width - number.width - Theme.px(12)
                    text: link.text
                    style: Theme.small
                    lineHeight: Math.round(style.pixelSize * 1.3)
                    color: link.hovered || link.down ? Theme.colour.primaryTintText : Theme.colour.primary
                    Accessible.ignored: true

                    Rectangle {
                        y: parent.height + Theme.px(1)
                        width: Math.min(parent.width, Math.ceil(link.nameWidth))
                        height: Theme.hairline
                        color: words.color
                        anchors.left: parent.left
                        visible: words.lineCount === 1
                    }
                }
            }
            FocusRing {
                target: link
                shown: link.visualFocus
                anchors.margins: -1
            }
        }
    }
}
