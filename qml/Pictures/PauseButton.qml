// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Halts a picture that moves by itself, and lets it go on or begin anew (WCAG 2.2.2). Not there where nothing moves.
Button {
    id: root

    /// The picture moves now.
    required property bool moves
    required property Halt halt

    /// The reader wants to see it from the beginning.
    signal again()

    visible: !Session.reducedMotion
    kind: Button.Kind.Secondary
    compact: true
    overPicture: true
    style: Theme.small
    leftPadding: Theme.px(12)
    rightPadding: Theme.px(12)
    //: Buttons at a moving picture.
    text: moves ? qsTr("Pause") : qsTr("Play")
    iconName: moves ? "pause" : "play"
    Accessible.name: moves ? qsTr("Pause the picture") : qsTr("Play the picture")
    onClicked: {
        halt.halted = moves;
        if (!halt.halted)
            again();
        Navigator.announce(halt.halted ? qsTr("The picture stands still.") : qsTr("The picture moves."));
    }
}
