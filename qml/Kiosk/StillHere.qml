// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import QtQuick.Templates as T
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Asks whether somebody is there, and counts down. Any touch and any key say yes, and do nothing else.
T.Dialog {
    id: root

    /// Seconds until it is taken that nobody is there, and from how many it counts.
    property int left: 30
    property int whole: 30

    signal finished() ///< the reader has done with it

    title: qsTr("Still there?")
    parent: T.Overlay.overlay
    modal: true
    dim: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    padding: Theme.px(36)
    width: Math.min(Theme.px(Theme.t >= 1.45 ? 760 : 700), (parent ? parent.width : 0) - Theme.px(32))
    height: Math.min(contentHeight + topPadding + bottomPadding, (parent ? parent.height : 0) - Theme.px(16))
    x: ((parent ? parent.width : 0) - width) / 2
    // Low, where a hand reaches it.
    y: Theme.portrait ? (parent ? parent.height : 0) * 0.87 - height : ((parent ? parent.height : 0) - height) / 2

    function say() {
        //: Said by a screen reader, beside the question "Still there?".
        Navigator.announce(title + " " + qsTr("%n seconds left.", "", left));
    }

    onOpened: {
        yes.forceActiveFocus(Qt.PopupFocusReason);
        say();
    }
    onLeftChanged: {
        if (visible && left === 10)
            say();
    }

    T.Overlay.modal: Rectangle {
        color: Theme.colour.scrim
    }

    background: Rectangle {
        radius: Theme.px(Theme.radius.card)
        color: Theme.colour.card
        border.width: Theme.highContrast ? Theme.hairline : 0
        border.color: Theme.colour.primary

        MouseArea {
            anchors.fill: parent
            Accessible.ignored: true
            onClicked: root.close()
        }
    }

    contentItem: Item {
        implicitHeight: column.implicitHeight

        Keys.onPressed: event => {
            if (event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab)
                root.close();
            event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab;
        }

        ScrollArea {
            anchors.fill: parent
            anchors.rightMargin: -rightPadding // the room of its scroll bar: the words stand in the middle
            steady: true

            Column {
                id: column

                width: parent.width
                spacing: Theme.px(18)

                Item {
                    id: ring

                    readonly property real part: root.whole > 0 ? root.left / root.whole : 0

                    width: Theme.px(Theme.low || Theme.big ? 96 : 136)
                    height: width
                    anchors.horizontalCenter: parent.horizontalCenter
                    Accessible.role: Accessible.ProgressBar
                    Accessible.name: qsTr("%n seconds left.", "", root.left)

                    Shape {
                        anchors.fill: parent

                        ShapePath {
                            strokeColor: Theme.colour.line
                            strokeWidth: Theme.px(9)
                            fillColor: "transparent"
                            PathAngleArc {
                                centerX: ring.width / 2
                                centerY: ring.width / 2
                                radiusX: ring.width / 2 - Theme.px(5)
                                radiusY: radiusX
                                sweepAngle: 360
                            }
                        }
                        ShapePath {
                            strokeColor: Theme.colour.primary
                            strokeWidth: Theme.px(9)
                            capStyle: ShapePath.RoundCap
                            fillColor: "transparent"
                            PathAngleArc {
                                centerX: ring.width / 2
                                centerY: ring.width / 2
                                radiusX: ring.width / 2 - Theme.px(5)
                                radiusY: radiusX
                                startAngle: -90
                                sweepAngle: 360 * ring.part
                            }
                        }
                    }
                    Column {
                        anchors.centerIn: parent

                        PlainText {
                            anchors.horizontalCenter: parent.horizontalCenter
                            text: Words.number(root.left)
                            style: Theme.h1
                            Accessible.ignored: true
                        }
                        PlainText {
                            anchors.horizontalCenter: parent.horizontalCenter
                            visible: ring.width >= Theme.px(120) && Theme.t < 1.45
                            //: Below a number that counts down.
                            text: qsTr("seconds", "", root.left)
                            style: Theme.small
                            Accessible.ignored: true
                        }
                    }
                }
                PlainText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: root.title
                    style: Theme.h1
                    Accessible.ignored: true // the dialog's name
                }
                PlainText {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("If not, we will clear your choices and go back to the start.")
                    style: Theme.lead
                }
                Button {
                    id: yes

                    width: parent.width
                    text: qsTr("Yes, I am still here")
                    onClicked: root.close()
                }
                Button {
                    width: parent.width
                    kind: Button.Kind.Secondary
                    text: qsTr("Start again now")
                    onClicked: root.finished()
                }
            }
        }
    }
}
