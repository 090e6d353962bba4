// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A caveat in full: the headline, the meter, why, what no one knows, and how the studies were counted.
Rectangle {
    id: root

    required property caveat caveat
    /// Of the reasons.
    property TextStyle style: Theme.small

    implicitHeight: column.implicitHeight + 2 * column.y
    height: implicitHeight
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.evidenceBg
    border.width: Theme.px(2)
    border.color: Theme.colour.evidenceBorder

    component Part: Column {
        id: part

        required property string heading
        required property string text
        required property TextStyle style

        width: parent.width
        visible: text.length > 0
        spacing: Theme.px(2)

        PlainText {
            width: parent.width
            text: part.heading
            style: part.style
            strong: true
            color: Theme.colour.evidenceText
        }
        PlainText {
            width: parent.width
            text: part.text
            style: part.style
            color: Theme.colour.evidenceText
        }
    }

    Column {
        id: column

        x: Theme.px(18)
        y: Theme.px(16)
        width: parent.width - 2 * x
        spacing: Theme.px(12)

        PlainText {
            width: parent.width
            text: root.caveat.headline
            style: Theme.label
            color: Theme.colour.evidenceText
        }
        Flow {
            width: parent.width
            spacing: Theme.px(10)

            CertaintyMeter {
                id: meter

                step: root.caveat.step
                compact: true
                width: implicitWidth
                height: word.implicitHeight
            }
            PlainText {
                id: word

                text: meter.asked
                style: Theme.label
                color: Theme.colour.evidenceText
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Part {
            heading: qsTr("Why?")
            style: root.style
            text: root.caveat.known ? root.caveat.reason + " " + meter.grade : ""
        }
        Part {
            heading: qsTr("What no one knows yet")
            style: root.style
            text: root.caveat.unknown
        }
        Part {
            heading: qsTr("How we counted")
            style: root.style
            text: root.caveat.note
        }
    }
}
