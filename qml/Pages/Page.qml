// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Theme

/// What every page has: a title that is announced, what its keys do, and what is kept of it.
FocusScope {
    id: root

    /// Announced when the page opens, and shown in the window's title.
    property string title: ""
    /// The panel that nothing may cover, or null.
    property Item panel: null

    /// Right and Left arrow: the next and the previous step. Pages with steps override them; they never leave the page.
    function stepForward() {}
    function stepBackward() {}

    /// Closes what the page has laid over itself; false if there was nothing.
    function closeOverlay(): bool {
        return false;
    }

    /// What the reader did on this page, so that Back finds it again: kept in memory, gone with Home.
    function state(): var {
        return null;
    }
    function restore(state: var) {}

    Accessible.role: Accessible.Pane
    Accessible.name: title
    Accessible.focusable: true

    NumberAnimation on x {
        id: slide

        from: Theme.rightToLeft ? -Theme.pageSlide : Theme.pageSlide
        to: 0
        duration: Theme.pageTime
        easing.type: Easing.OutCubic
        running: false
    }
    NumberAnimation on opacity {
        id: appear

        from: 0
        to: 1
        duration: Theme.pageTime
        running: false
    }

    /// Fade in with a short slide in reading direction.
    function arrive() {
        appear.restart();
        if (Theme.pageSlide > 0)
            slide.restart();
    }
}
