// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Theme

/// The ring round words that have the keyboard's focus, as they can while a screen reader runs: one for all words of a window.
/// What says of itself that it `isWords` has it; it lies in them, so that it moves and is cut off with them.
FocusRing {
    id: root

    /// Where it is while no words have the focus.
    required property Item home

    readonly property var focused: home.Window.activeFocusItem
    /// Without a screen reader a title that the keyboard arrives at has none: nothing can be done with it.
    readonly property bool onWords: Theme.screenReader && focused?.isWords === true

    parent: onWords ? focused : home
    target: parent
    shown: onWords
    radius: 2
}
