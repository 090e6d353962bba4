// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Shell
import Plainheart.Theme

/// What the staff see instead of a reader's page: the PIN, and behind it the panel and the time for cleaning.
FocusScope {
    id: root

    readonly property bool open: Staff.place !== "closed"

    visible: open
    focus: open

    Binding {
        target: Theme
        property: "atDesk"
        value: root.open
    }
    // That of the reader's view is not there while it is not seen.
    Announcer {}
    Slot {
        anchors.fill: parent
        active: Staff.place === "pin"
        component: pin
        focus: active
    }
    // It stays while the screen is wiped, and gets none of the touches.
    Slot {
        anchors.fill: parent
        active: Staff.place === "panel" || Staff.place === "cleaning"
        visible: Staff.place === "panel"
        component: panel
        focus: Staff.place === "panel"
    }
    Slot {
        anchors.fill: parent
        active: Staff.place === "cleaning"
        component: cleaning
        focus: active
    }

    Component {
        id: pin

        StaffPin {}
    }
    Component {
        id: panel

        StaffPanel {}
    }
    Component {
        id: cleaning

        Cleaning {}
    }
}
