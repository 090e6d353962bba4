// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Theme

/// Text in one of the theme's roles. Wraps, never cuts. While a screen reader runs, Tab comes to it, unless something round it
/// says it.
Text {
    id: root

    property TextStyle style: Theme.body
    property bool strong: false
    readonly property bool isWords: true // see WordsRing

    font: strong ? style.strongFont : style.font
    color: Theme.colour.ink
    lineHeight: style.lineHeight
    lineHeightMode: Text.FixedHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    activeFocusOnTab: Theme.screenReader && !Accessible.ignored
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !visible || text.length === 0
}
