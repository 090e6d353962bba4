// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The screen can be wiped: for a minute no touch and no key does anything, but for three seconds on one place.
FocusScope {
    id: root

    /// How long it is held, in ms.
    property int patience: 3000

    focus: true
    Accessible.role: Accessible.Pane
    Component.onCompleted: stop.forceActiveFocus(Qt.OtherFocusReason)
    // Every key, but for one that is held.
    Keys.onPressed: event => event.accepted = true
    Keys.onReleased: event => event.accepted = true

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.paper
    }
    MultiPointTouchArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.px(48), Theme.px(640))
        spacing: Theme.px(18)

        PlainText {
            id: title

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("You can wipe the screen now")
            style: Theme.h1
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("It takes no touch until the time is over.")
            style: Theme.lead
        }
        Item {
            id: ring

            width: Theme.px(Theme.low ? 120 : 190)
            height: width
            anchors.horizontalCenter: parent.horizontalCenter
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("%n seconds left.", "", Staff.cleaningLeft)

            Shape {
                anchors.fill: parent

                ShapePath {
                    strokeColor: Theme.colour.line
                    strokeWidth: Theme.px(11)
                    fillColor: "transparent"
                    PathAngleArc {
                        centerX: ring.width / 2
                        centerY: ring.width / 2
                        radiusX: ring.width / 2 - Theme.px(6)
                        radiusY: radiusX
                        sweepAngle: 360
                    }
                }
                ShapePath {
                    strokeColor: Theme.colour.primary
                    strokeWidth: Theme.px(11)
                    capStyle: ShapePath.RoundCap
                    fillColor: "transparent"
                    PathAngleArc {
                        centerX: ring.width / 2
                        centerY: ring.width / 2
                        radiusX: ring.width / 2 - Theme.px(6)
                        radiusY: radiusX
                        startAngle: -90
                        sweepAngle: 360 * Staff.cleaningLeft / 60
                    }
                }
            }
            PlainText {
                anchors.centerIn: parent
                text: Words.number(Staff.cleaningLeft)
                style: Theme.hero
                Accessible.ignored: true
            }
        }
        Item {
            id: stop

            readonly property bool held: area.containsPress || keyHeld
            property bool keyHeld: false

            width: Math.min(parent.width, Theme.px(520))
            height: Math.max(Theme.primaryTarget, words.implicitHeight + Theme.px(24))
            anchors.horizontalCenter: parent.horizontalCenter
            activeFocusOnTab: true
            focus: true
            Accessible.role: Accessible.Button
            Accessible.name: words.text
            Accessible.onPressAction: Staff.endCleaning()
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                    keyHeld = true;
                event.accepted = true;
            }
            Keys.onReleased: event => {
                if (!event.isAutoRepeat)
                    keyHeld = false;
                event.accepted = true;
            }

            Rectangle {
                anchors.fill: parent
                radius: Theme.px(Theme.radius.control)
                color: Theme.colour.card
                border.width: Theme.px(2)
                border.color: Theme.colour.primary
            }
            // How long it has been held.
            Rectangle {
                id: fill

                x: Theme.rightToLeft ? parent.width - width : 0
                height: parent.height
                radius: Theme.px(Theme.radius.control)
                color: Theme.colour.primaryTint
                border.width: Theme.px(2)
                border.color: Theme.colour.primary
                visible: width > 2 * radius

                NumberAnimation on width {
                    running: stop.held
                    from: 0
                    to: stop.width
                    duration: root.patience
                    onStopped: fill.width = 0
                }
            }
            PlainText {
                id: words

                anchors.centerIn: parent
                width: parent.width - Theme.px(32)
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Hold here for three seconds to stop")
                style: Theme.label
                strong: true
                color: Theme.colour.primary
                Accessible.ignored: true
            }
            Timer {
                running: stop.held
                interval: root.patience
                onTriggered: Staff.endCleaning()
            }
            MouseArea {
                id: area

                anchors.fill: parent
                Accessible.ignored: true
            }
            FocusRing {
                target: stop
                shown: stop.activeFocus && stop.keyHeld
            }
        }
    }
}
