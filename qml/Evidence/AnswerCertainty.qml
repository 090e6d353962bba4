// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// How sure anyone can be of an answer, in a few words. It stands outside anything that scrolls.
Rectangle {
    id: root

    /// What it is about, above the headline; empty: nothing.
    property string about: ""
    required property string headline
    /// Of the meter, 1 to 4; 0: there is no answer to be sure of.
    property int step: 0

    readonly property bool known: step > 0
    readonly property bool across: width > Theme.small.pixelSize * 44

    implicitHeight: grid.implicitHeight + Theme.px(20)
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.evidenceBg
    border.width: Theme.px(2)
    border.color: Theme.colour.evidenceBorder

    // Without a meter its words are all that there is.
    readonly property bool isWords: !known // see WordsRing
    activeFocusOnTab: Theme.screenReader && !known
    Accessible.role: known ? Accessible.Grouping : Accessible.StaticText // a landmark: 6.4 has no closer role
    Accessible.name: Words.sentences([about, headline])

    Item {
        id: grid

        readonly property bool besides: root.across && root.known

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.px(18)
        anchors.rightMargin: Theme.px(18)
        implicitHeight: besides ? Math.max(words.height, sure.height) : words.height + (root.known ? Theme.px(6) + sure.height : 0)
        height: implicitHeight

        Column {
            id: words

            anchors.left: parent.left
            y: grid.besides ? (grid.height - height) / 2 : 0
            width: grid.width - (grid.besides ? sure.width + Theme.px(24) : 0)

            PlainText {
                visible: root.about.length > 0
                text: root.about
                style: Theme.small
                color: Theme.colour.evidenceSoft
                lineHeight: Math.round(style.pixelSize * 1.25)
                width: parent.width
                Accessible.ignored: true
            }
            PlainText {
                text: root.headline
                style: Theme.label
                lineHeight: Math.round(style.pixelSize * 1.3)
                color: Theme.colour.evidenceText
                width: parent.width
                Accessible.ignored: true
            }
        }
        Column {
            id: sure

            visible: root.known
            x: grid.besides !== Theme.rightToLeft ? grid.width - width : 0
            y: grid.besides ? (grid.height - height) / 2 : words.height + Theme.px(6)
            spacing: Theme.px(3)

            PlainText {
                id: question

                visible: root.across && !Theme.big
                text: qsTr("How sure are we?")
                style: Theme.small
                color: Theme.colour.evidenceSoft
                lineHeight: Math.round(style.pixelSize * 1.25)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            CertaintyInWords {
                id: meter

                width: meterWidth + spacing + wordWidth
                meterWidth: Theme.px(Theme.big ? 150 : 112)
                barHeight: Theme.px(Theme.big ? 22 : Theme.t > 1.2 ? 20 : 14)
                asks: !question.visible
                step: Math.max(1, root.step) // not shown without one
            }
        }
    }
}
