// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// One thing that the staff can read off: its name, its value, and whether it is well. A mark and a word tell that, never
/// colour alone.
Item {
    id: root

    required property string name
    property string value: ""
    /// A short word for how it is: "OK", "On", "Look".
    property string verdict: ""
    /// It is well; otherwise it needs a look.
    property bool well: true
    property string verdictIcon: well ? "check" : "info"
    /// Value and state below the name.
    readonly property bool stacked: width / Theme.u < 320

    readonly property color stateColour: well ? Theme.colour.ok : Theme.colour.evidenceSoft
    readonly property real nameWidth: stacked ? width : Math.round(width * 0.42)
    readonly property real stateWidth: stateWords.visible ? sign.width + Theme.px(8) + stateWords.implicitWidth : 0

    implicitHeight: Math.max(Theme.px(42), (stacked ? names.implicitHeight + values.implicitHeight : Math.max(names.implicitHeight, values.implicitHeight, stateWords.implicitHeight)) + Theme.px(12))
    width: parent?.width ?? 0
    readonly property bool isWords: true // see WordsRing
    activeFocusOnTab: Theme.screenReader
    Accessible.role: Accessible.StaticText
    Accessible.name: Words.sentences([name, value, verdict])

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
        Accessible.ignored: true
    }
    PlainText {
        id: names

        x: Theme.rightToLeft ? parent.width - width : 0
        y: root.stacked ? Theme.px(6) : (parent.height - height) / 2
        width: root.value.length === 0 && !root.stacked ? parent.width - root.stateWidth - Theme.px(10) : root.nameWidth
        text: root.name
        color: Theme.colour.inkSoft
        lineHeight: Math.round(style.pixelSize * 1.25)
        Accessible.ignored: true
    }
    PlainText {
        id: values

        readonly property real from: root.stacked ? 0 : root.nameWidth + Theme.px(10)

        x: Theme.rightToLeft ? parent.width - from - width : from
        y: root.stacked ? names.y + names.height : (parent.height - height) / 2
        width: parent.width - from - (root.stateWidth > 0 ? root.stateWidth + Theme.px(10) : 0)
        text: root.value
        lineHeight: Math.round(style.pixelSize * 1.25)
        Accessible.ignored: true
    }
    PlainText {
        id: stateWords

        visible: text.length > 0
        x: Theme.rightToLeft ? 0 : parent.width - implicitWidth
        y: root.stacked ? values.y : (parent.height - height) / 2
        text: root.verdict
        style: Theme.body
        strong: true
        wrapMode: Text.NoWrap
        color: root.stateColour
        lineHeight: Math.round(style.pixelSize * 1.25)
        Accessible.ignored: true
    }
    Icon {
        id: sign

        visible: stateWords.visible
        x: Theme.rightToLeft ? stateWords.implicitWidth + Theme.px(8) : parent.width - stateWords.implicitWidth - width - Theme.px(8)
        y: stateWords.y + (stateWords.height - height) / 2
        name: root.verdictIcon
        size: Theme.px(20)
        colour: root.stateColour
    }
}
