// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Plainheart.Theme

/// The open heart.
Item {
    id: root

    property real size: Theme.px(38)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        width: 48
        height: 48
        scale: root.size / 48
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: Theme.colour.heart
            strokeWidth: 4.5
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            PathSvg { path: "M24 41C13 33 5 26 5 17.5 5 11.5 9.5 7.5 14.5 7.5c4 0 7 2 9.5 6 2.5-4 5.5-6 9.5-6 5 0 9.5 4 9.5 10 0 5.5-3.3 10.3-8.5 15" }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.colour.heart
            PathAngleArc { centerX: 28.5; centerY: 37.8; radiusX: 2.7; radiusY: 2.7; sweepAngle: 360 }
        }
    }
}
