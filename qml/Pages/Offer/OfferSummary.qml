// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// How far the checklist is, and what it has shown so far. Numbers, never a score.
ScrollArea {
    id: root

    required property int asked
    required property int answered
    required property int warnings
    required property int unsure
    required property string takeaway

    spacing: Theme.px(16)

    component Count: Item {
        id: count

        required property int number
        required property string words
        readonly property bool isWords: true // see WordsRing

        width: parent.width
        implicitHeight: row.implicitHeight
        activeFocusOnTab: Theme.screenReader
        Accessible.role: Accessible.StaticText
        Accessible.name: Words.number(number) + " " + words

        RowLayout {
            id: row

            width: parent.width
            spacing: Theme.px(14)

            PlainText {
                text: Words.number(count.number)
                style: Theme.h1
                Layout.minimumWidth: Theme.px(52)
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
            PlainText {
                text: count.words
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }

    Callout {
        width: parent.width
        strongText: root.takeaway
    }
    Count {
        number: root.answered
        words: qsTr("of %1 questions answered").arg(Words.number(root.asked))
    }
    Count {
        visible: root.warnings > 0
        number: root.warnings
        words: qsTr("warning signs", "", root.warnings)
    }
    Count {
        visible: root.unsure > 0
        number: root.unsure
        words: qsTr("things to ask about", "", root.unsure)
    }
    PlainText {
        width: parent.width
        text: qsTr("Your answers are not kept. They are gone when you leave this page.")
        style: Theme.small
        color: Theme.colour.inkSoft
    }
}
