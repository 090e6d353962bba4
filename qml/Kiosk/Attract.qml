// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// The screen that waits for a reader: one question, the beating heart, and the whole of it is a button. Silent.
///
/// It is read from across a room, so its letters are as large as the screen lets them be, whatever size the reader before it
/// chose; none is under 27 px.
FocusScope {
    id: root

    readonly property bool tall: Theme.portrait
    readonly property real unit: tall ? Math.min(width / 1080, height / 1920) : Math.min(width / 1920, height / 1080)
    readonly property real margin: 56 * unit

    signal begun()

    /// Where something of this width begins: at the side where lines do.
    function atStart(width: real): real {
        return Theme.rightToLeft ? root.width - width - margin : margin;
    }
    function begin(language: string) {
        Session.language = language;
        begun();
    }

    focus: visible
    Accessible.role: Accessible.Pane

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab) {
            event.accepted = true;
            root.begin(Session.language);
        }
    }

    component Letters: TextStyle {
        t: 1
        u: Math.max(root.unit, Math.min(1, 27 / px))
        grow: 1
        tracking: 0
    }

    readonly property TextStyle large: Letters {
        px: root.tall ? 98 : 104
        line: 1.1
        weight: 700
        tracking: 0
    }
    readonly property TextStyle middle: Letters {
        px: 38
        line: 1.38
        weight: 400
    }
    readonly property TextStyle small: Letters {
        px: 29
        line: 1.38
        weight: 400
    }
    readonly property TextStyle call: Letters {
        px: 46
        line: 1.2
        weight: 700
    }

    // It is what a blind person meets first.
    HoldToHear {
        anchors.fill: parent
    }
    // Behind everything: a touch anywhere begins.
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
        onClicked: root.begin(Session.language)
    }

    // It stands for hours: now and then everything moves by a few pixels, so that nothing burns into the screen.
    Timer {
        id: drift

        property int step: 0

        running: root.visible
        interval: 60000
        repeat: true
        onTriggered: step = (step + 1) % 8
    }

    Item {
        id: content

        width: root.width
        height: root.height
        x: 3 * [0, 1, 1, 1, 0, -1, -1, -1][drift.step]
        y: 3 * [-1, -1, 0, 1, 1, 1, 0, -1][drift.step]

        Row {
            id: name

            x: root.atStart(width)
            y: root.margin
            spacing: 20 * root.unit

            Logo {
                size: Math.max(36, 58 * root.unit)

                HoldForStaff {
                    anchors.fill: parent
                    anchors.margins: -12 * root.unit
                    onTapped: root.begin(Session.language)
                }
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                text: "Plainheart"
                style: root.call
                font: Qt.font({ family: style.family, pixelSize: Math.round(style.pixelSize * 0.85), weight: Font.Bold })
            }
        }

        // In the order in which it is read.
        Column {
            id: words

            readonly property real room: ways.y - name.y - name.height

            x: root.atStart(width)
            y: name.y + name.height + (root.tall ? 46 * root.unit : Math.max(12, (room - height) / 2))
            width: root.tall ? root.width - 2 * root.margin : root.width * 0.47
            spacing: 22 * root.unit

            PlainText {
                id: question

                width: parent.width
                text: qsTr("Could stem cells help a weak heart?")
                style: root.large
                Accessible.role: Accessible.Heading
            }
            PlainText {
                width: parent.width
                text: qsTr("What doctors hope. What happens in the body. What studies in people have found.")
                style: root.middle
            }
            PlainText {
                visible: root.tall || root.height >= 900
                width: parent.width
                text: qsTr("Six short stops. Leave at any time.")
                style: root.small
                color: Theme.colour.inkSoft
            }
        }
        InvitingHeart {
            still: Session.reducedMotion || !root.visible
            x: root.tall ? root.margin : (Theme.rightToLeft ? root.margin : words.x + words.width + root.margin / 2)
            y: root.tall ? words.y + words.height + 20 * root.unit : root.margin
            width: root.tall ? root.width - 2 * root.margin : root.width - words.width - 2.5 * root.margin
            height: root.tall ? ways.y - y - 20 * root.unit : root.height - 2 * root.margin
        }
        Column {
            id: ways

            x: root.atStart(width)
            y: root.height - height - root.margin * 0.8
            width: words.width
            spacing: 18 * root.unit

            Button {
                id: start

                width: parent.width
                height: Math.max(Theme.primaryTarget, (root.tall ? 150 : 132) * root.unit)
                focus: true
                text: qsTr("Touch anywhere to begin")
                iconName: "hand"
                style: root.call
                onClicked: root.begin(Session.language)
            }
            Grid {
                visible: Session.languages.length > 1
                columns: 3
                spacing: 16 * root.unit
                width: parent.width

                Repeater {
                    model: Session.languages

                    Button {
                        required property var modelData

                        width: (ways.width - 2 * 16 * root.unit) / 3
                        kind: modelData.code === Session.language ? Button.Kind.Primary : Button.Kind.Secondary
                        text: modelData.name
                        style: root.small
                        onClicked: root.begin(modelData.code)
                    }
                }
            }
            Row {
                x: root.tall ? (parent.width - width) / 2 : Theme.rightToLeft ? parent.width - width : 0
                spacing: 14 * root.unit

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "lock"
                    size: Math.round(root.small.pixelSize)
                    colour: Theme.colour.inkSoft
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Free and private. About 3 minutes.")
                    style: root.small
                    color: Theme.colour.inkSoft
                }
            }
        }
    }
}
