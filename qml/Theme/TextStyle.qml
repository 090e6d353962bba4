// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// How one role of text looks now: the token's size, grown by the reader's text size and by the screen.
QtObject {
    id: style

    required property var token
    required property real textFactor
    required property real viewportFactor
    required property string family

    readonly property int pixelSize: Math.round(token.px * (1 + (textFactor - 1) * token.grow) * viewportFactor)
    readonly property int lineHeight: Math.round(pixelSize * token.line)
    readonly property font font: Qt.font({
        family: style.family,
        pixelSize: style.pixelSize,
        weight: style.token.weight,
        letterSpacing: style.token.tracking * style.pixelSize
    })
    readonly property font strongFont: Qt.font({
        family: style.family,
        pixelSize: style.pixelSize,
        weight: Font.Bold
    })
}
