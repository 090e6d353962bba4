// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// How one role of text looks now: the token's size, grown by the reader's text size and by the screen.
/// It takes plain numbers, not the token itself: when the program ends, the token is gone before the last binding.
QtObject {
    id: style

    required property real px
    required property real line
    required property real weight
    required property real grow
    required property real tracking
    required property real t
    required property real u

    readonly property string family: Tokens.family
    readonly property int pixelSize: Math.round(px * (1 + (t - 1) * grow) * u)
    readonly property int lineHeight: Math.round(pixelSize * line)
    readonly property font font: Qt.font({
        family: style.family,
        pixelSize: style.pixelSize,
        weight: style.weight,
        letterSpacing: style.tracking * style.pixelSize
    })
    /// Of what a reader types: the size of a heading without its weight.
    readonly property font plainFont: Qt.font({
        family: style.family,
        pixelSize: style.pixelSize
    })
    readonly property font strongFont: Qt.font({
        family: style.family,
        pixelSize: style.pixelSize,
        weight: Font.Bold
    })
}
