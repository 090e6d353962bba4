// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Model

/// Who can't see holds a finger on this for three seconds, and a kiosk speaks from then on (SelfVoicing). It takes nothing
/// from what lies below it.
Item {
    id: root

    Component.onCompleted: SelfVoicing.offer(root)
}
