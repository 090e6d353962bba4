// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pictures
import Plainheart.Theme

/// The reader's own ejection fraction as 100 drops of blood beside a healthy heart, and on a scale. The clinician beside the
/// reader said the number; it belongs to the open page.
StageFrame {
    id: root

    /// Labels of the topic about pumping.
    required property var words
    readonly property int score: Session.ejectionFraction
    //: An ejection fraction: how many of 100 drops of blood leave the heart with each beat.
    readonly property string scoreWords: qsTr("Your EF: %1 of 100").arg(Words.number(score))
    readonly property string normalWords: qsTr("Normal: %1").arg(words["dots/healthy-score"] ?? "")
    readonly property var figures: DropsFigures.values
    /// So low that the drops need the room of the key.
    readonly property bool low: height < Theme.px(290) + Theme.small.pixelSize * 8

    tagText: qsTr("Your own number. Not a forecast.")
    seen: true
    finding: strip ? scoreWords : "" // otherwise the scale says it
    columns: 2
    rowSpacing: Theme.px(4)
    foot: low ? scaleAlone : scaleWithKey
    Accessible.name: scoreWords
    Accessible.description: normalWords

    component Chamber: DropsView {
        wallColor: Theme.colour.muscle
        wallEndColor: Theme.colour.heart
        lineColor: Theme.highContrast ? Theme.colour.ink : Theme.colour.muscleDeep
        cavityColor: Theme.highContrast ? Theme.colour.paper : Theme.colour.card
        leavesColor: Theme.colour.heart
        staysColor: Theme.highContrast ? Theme.colour.ink : Theme.colour.muscleDeep
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
    }
    component Name: PlainText {
        visible: !root.strip
        style: Theme.small
        strong: true
        lineHeight: Math.round(style.pixelSize * 1.15)
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
    }

    Chamber { filled: root.score }
    Chamber {
        filled: root.figures.healthy
        mayLeave: root.figures.healthyMost
    }
    Name { text: qsTr("Your heart") }
    Name { text: root.words["dots/healthy"] ?? "" }

    component Key: DropKey {
        Layout.fillWidth: true
        Layout.preferredWidth: implicitWidth
    }
    component Scale: ScoreScale {
        score: root.score
        scoreWords: root.scoreWords
        normalWords: root.normalWords
        least: root.figures.healthy
        most: root.figures.healthyMost
        Layout.fillWidth: true
    }
    Component {
        id: scaleAlone

        ColumnLayout {
            Scale {}
        }
    }
    Component {
        id: scaleWithKey

        ColumnLayout {
            spacing: Theme.px(6)

            RowLayout {
                spacing: Theme.px(10)

                Key {
                    text: root.words["dots/key-out"] ?? ""
                    filled: 1
                }
                Key {
                    text: root.words["dots/key-some"] ?? ""
                    filled: 0.5
                }
                Key {
                    text: root.words["dots/key-stays"] ?? ""
                    filled: 0
                }
            }
            Scale {}
        }
    }
}
