// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// A rounded box with a solid or a dashed border. Dashed means one thing only: a hope or a clue, not shown in people.
Outline {
    id: root

    property bool dashed: true

    line: dashed ? Outline.Line.Dashed : Outline.Line.Solid
    fill: Theme.colour.card
    colour: Theme.colour.ink
    thickness: Theme.px(2)
    radius: Theme.px(8)
    Accessible.ignored: true
}
