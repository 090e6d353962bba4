// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// A line icon from IconPaths. Decoration: the word beside it is what is read out.
LineIcon {
    id: root

    required property string name
    property real size: Theme.px(24)
    /// Mirrored in right-to-left layouts: arrows and chevrons only.
    property bool directional: false

    implicitWidth: size
    implicitHeight: size
    path: IconPaths.path(name)
    colour: Theme.colour.ink
    mirrored: directional && Theme.rightToLeft
    Accessible.ignored: true
}
