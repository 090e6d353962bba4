// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Plainheart.Controls

/// A Shape that is drawn only where something of it is seen, see InView.
Shape {
    visible: inView.seen

    InView {
        id: inView

        anchors.fill: parent
    }
}
