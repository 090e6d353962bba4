// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Theme

/// Text in one of the theme's roles. Wraps, never cuts.
Text {
    id: root

    property TextStyle style: Theme.body
    property bool strong: false

    font: strong ? style.strongFont : style.font
    color: Theme.colour.ink
    lineHeight: style.lineHeight
    lineHeightMode: Text.FixedHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !visible || text.length === 0
}
