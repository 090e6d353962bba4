// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Pumping scores from 0 to 100 with what is normal, and a mark where the reader's own stands. Numbers run one way in every
/// language.
Item {
    id: root

    required property int score
    required property string scoreWords
    required property string normalWords
    /// What is normal, from and to.
    required property int least
    required property int most

    readonly property real zero: Theme.px(10)
    readonly property real hundred: width - Theme.px(10)

    function at(value: int): real {
        return zero + (hundred - zero) * value / 100;
    }
    /// Where words begin that stand over a value, and stay in the picture.
    function over(value: real, wide: real): real {
        return Math.max(0, Math.min(value - wide / 2, width - wide));
    }

    /// Beside the ends of the scale there is room for it.
    readonly property bool oneLine: normal.x > ends.implicitWidth + Theme.px(8)
        && normal.x + normal.width < width - last.implicitWidth - Theme.px(8)

    implicitHeight: mine.height + Theme.px(36) + ends.height + (oneLine ? 0 : normal.height)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: scoreWords
    Accessible.description: normalWords

    PlainText {
        id: mine

        x: root.over(root.at(root.score), width)
        width: Math.min(implicitWidth, root.width)
        text: root.scoreWords
        style: Theme.label
        strong: true
        Accessible.ignored: true
    }
    Rectangle {
        id: mark

        x: root.at(root.score) - width / 2
        y: mine.height
        z: 1
        width: Theme.px(5)
        height: Theme.px(32)
        radius: width / 2
        color: Theme.colour.ink
    }
    Rectangle {
        id: road

        x: root.zero
        y: mine.height + Theme.px(10)
        width: root.hundred - root.zero
        height: Theme.px(14)
        radius: height / 2
        color: Theme.colour.card
        border.width: Theme.px(2)
        border.color: Theme.colour.lineControl
    }
    Rectangle {
        x: root.at(root.least)
        y: road.y
        width: root.at(root.most) - x
        height: road.height
        color: Theme.colour.primary
    }
    PlainText {
        id: ends

        x: 0
        y: mine.height + Theme.px(34)
        width: root.width / 2
        text: Words.number(0)
        style: Theme.small
        Accessible.ignored: true
    }
    PlainText {
        id: last

        x: root.width / 2
        y: ends.y
        width: root.width / 2
        text: Words.number(100)
        style: Theme.small
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
    PlainText {
        id: normal

        x: root.over(root.at((root.least + root.most) / 2), width)
        y: root.oneLine ? ends.y : ends.y + ends.height
        width: Math.min(implicitWidth, root.width)
        text: root.normalWords
        style: Theme.small
        color: Theme.colour.primary
        strong: true
        Accessible.ignored: true
    }
}
