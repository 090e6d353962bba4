// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The ring round words that have the keyboard's focus, as they can while a screen reader runs: one for all words of a window.
/// What says of itself that it `isWords` has it; it lies in them, so that it moves and is cut off with them.
FocusRing {
    id: root

    /// Where it is while no words have the focus.
    required property Item home

    readonly property var focused: home.Window.activeFocusItem
    readonly property bool onWords: focused?.isWords === true

    parent: onWords ? focused : home
    target: parent
    shown: onWords
    radius: 2
}
