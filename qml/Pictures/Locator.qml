// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pictures
import Plainheart.Theme

/// Where in the heart the picture is: the whole heart, small, with a ring, and a few words.
Rectangle {
    id: root

    /// Centre of the ring on the cutaway heart, in its 1000 x 1000 drawing.
    required property point spot
    property string text: ""
    /// With its words, or as its icon alone.
    property bool withWords: true
    property real maximumWidth: Theme.px(300)

    readonly property real heartSize: Theme.px(60)
    /// Its size without words.
    readonly property real iconWidth: heartSize + Theme.px(14)
    readonly property real iconHeight: heartSize + Theme.px(10)
    /// Width with its words, whether they show or not.
    readonly property real wordsWidth: heart.width + Theme.px(26) + Math.min(TextWidth.oneLine(Theme.small.font, text) + 2, maximumWidth - heart.width - Theme.px(26))

    width: heart.width + Theme.px(14) + (words.visible ? words.width + Theme.px(12) : 0)
    height: Math.max(heart.height, words.visible ? words.implicitHeight : 0) + Theme.px(10)
    radius: Theme.px(12)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text.length === 0

    SceneView {
        id: heart

        x: Theme.rightToLeft ? parent.width - width - Theme.px(7) : Theme.px(7)
        anchors.verticalCenter: parent.verticalCenter
        width: root.heartSize
        height: root.heartSize
        scene: "heart-cutaway"
        theme: Session.theme
        showLabels: false
        Accessible.ignored: true

        Rectangle {
            id: ring

            width: Theme.px(15)
            height: width
            radius: width / 2
            x: root.spot.x / 1000 * heart.width - width / 2
            y: root.spot.y / 1000 * heart.height - height / 2
            color: "transparent"
            border.width: Theme.px(2.5)
            border.color: Theme.colour.ink

            Rectangle {
                anchors.fill: parent
                anchors.margins: -Theme.px(2)
                radius: width / 2
                color: "transparent"
                border.width: Theme.px(2)
                border.color: Theme.colour.card
            }
        }
    }
    PlainText {
        id: words

        visible: root.withWords && root.text.length > 0
        x: Theme.rightToLeft ? Theme.px(12) : heart.width + Theme.px(15)
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(TextWidth.oneLine(Theme.small.font, text) + 2, root.maximumWidth - heart.width - Theme.px(26))
        text: root.text
        style: Theme.small
        lineHeight: Math.round(style.pixelSize * 1.2)
        Accessible.ignored: true
    }
}
