// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model

/// The keyboard on the screen with the keys of the reader's language. It is made where it is shown.
Slot {
    id: root

    /// What is typed in; null: nothing, and there is no keyboard.
    required property TextField field

    signal hidden()

    active: field !== null
    visible: active
    fills: false
    component: Component {
        Keyboard {
            field: root.field
            letters: Library.keyboard("letters")
            figures: Library.keyboard("figures")
            onHidden: root.hidden()
            onTold: words => Navigator.announce(words)
        }
    }
}
