// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls

/// A slot for what many pages never show: its item is made when it is to be seen first, and stays. As large as its item.
Slot {
    id: root

    /// It is to be seen now.
    property bool wanted: false

    visible: wanted
    active: false
    fills: false
    onWantedChanged: if (wanted) active = true
}
