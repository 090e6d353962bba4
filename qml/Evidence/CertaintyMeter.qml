// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// How sure anyone can be, in four steps. Its words answer "How sure are we?"; the words of GRADE, which rate the evidence, are
/// in `grade`, for a sentence beside the reasons. `compact`: bars only.
Item {
    id: root

    /// 1 very unsure to 4 very sure
    required property int step
    property bool compact: false
    /// It grows with the words.
    property real barHeight: Theme.px(Theme.t <= 1.2 ? 14 : compact && Theme.t >= 1.45 ? 28 : 20)

    readonly property string word: Words.certainty[step - 1]
    /// The word with its question, for where the question has no place of its own.
    //: "How sure? Very unsure"
    readonly property string asked: qsTr("How sure? %1").arg(word)
    /// The word of GRADE for this step, in a sentence.
    readonly property string grade: Words.grades[step - 1]

    readonly property real gap: Theme.px(compact ? 4 : 6)
    readonly property real widestWord: Math.max(...Array.from(Words.certainty, word => TextWidth.oneLine(Theme.small.strongFont, word)))

    implicitWidth: compact ? Theme.px(168) : 4 * (widestWord + Theme.px(4)) + 3 * gap
    implicitHeight: compact ? barHeight : barHeight + Theme.px(5) + Math.round(Theme.small.pixelSize * 1.2)

    readonly property bool isWords: true // see WordsRing
    activeFocusOnTab: Theme.screenReader && !Accessible.ignored
    Accessible.role: Accessible.StaticText
    Accessible.name: Words.certaintySentences[step - 1]

    Row {
        anchors.fill: parent
        spacing: root.gap

        Repeater {
            model: 4

            Item {
                id: cell

                required property int index
                readonly property bool on: index < root.step

                width: (root.width - 3 * root.gap) / 4
                height: root.height

                Rectangle {
                    y: root.compact ? Math.round((parent.height - height) / 2) : 0
                    width: parent.width
                    height: root.barHeight
                    radius: cell.index === 0 || cell.index === 3 ? Math.min(Theme.px(7), height / 2) : Theme.px(3)
                    color: cell.on ? Theme.colour.meterOn : Theme.colour.meterOff
                    border.width: Theme.px(2)
                    border.color: Theme.colour.evidenceSoft
                }
                PlainText {
                    visible: !root.compact
                    anchors.bottom: parent.bottom
                    width: parent.width
                    text: Words.certainty[cell.index]
                    style: Theme.small
                    strong: cell.index === root.step - 1
                    color: strong ? Theme.colour.evidenceText : Theme.colour.evidenceSoft
                    lineHeight: Math.round(style.pixelSize * 1.2)
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
