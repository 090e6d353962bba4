// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// While a page is read aloud: which sentence, and what can be done about it.
FocusScope {
    id: root

    /// It is never lower than this.
    property real lowest: 0
    /// Its own words are not read.
    readonly property bool readAloud: false

    readonly property real natural: {
        let sum = 0;
        for (let i = 0; i < tools.children.length; ++i) {
            const tool = tools.children[i] as Item;
            sum += tool.visible ? tool.implicitWidth + tools.spacing : 0;
        }
        return sum;
    }
    readonly property bool beside: width - natural - Theme.px(32) >= Theme.small.pixelSize * 15

    /// To a screen reader: how far the reading is.
    function sayPlace() {
        Navigator.announce(placeWords);
    }
    Connections {
        target: Narration

        function onStateChanged() {
            if (Narration.active)
                Navigator.announce(Narration.playing ? root.placeWords : qsTr("Paused"));
        }
    }
    function takeFocus(reason: int) {
        play.forceActiveFocus(reason);
    }

    implicitHeight: Math.max(lowest, beside ? Math.max(words.height + Theme.px(8), tools.height)
        : (words.height > 0 ? words.height + Theme.px(4) : 0) + tools.height + Theme.px(4))
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Reading aloud")
    Component.onCompleted: Narration.own(root)

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(Theme.radius.control)
        color: Theme.colour.card
        border.width: Theme.px(2)
        border.color: Theme.colour.primary
    }

    Column {
        id: words

        readonly property real room: root.beside ? root.width - root.natural - Theme.px(32) : root.width - Theme.px(32)

        x: Theme.rightToLeft ? root.width - width - Theme.px(16) : Theme.px(16)
        y: root.beside ? (root.height - height) / 2 : Theme.px(4)
        width: room

        PlainText {
            width: parent.width
            visible: Narration.silent
            text: qsTr("There is no sound now. The words are marked one sentence after another.")
            style: Theme.small
            strong: true
            lineHeight: Math.round(style.pixelSize * 1.25)
            Accessible.role: Accessible.AlertMessage
        }
        // What the page does not show stands here.
        PlainText {
            width: parent.width
            visible: Narration.words === null
            text: Narration.sentence
            style: Theme.small
            lineHeight: Math.round(style.pixelSize * 1.25)
        }
        PlainText {
            width: parent.width
            visible: root.beside && Narration.words !== null && !Narration.silent
            text: root.placeWords
            style: Theme.small
            color: Theme.colour.inkSoft
            lineHeight: Math.round(style.pixelSize * 1.25)
        }
    }

    Flow {
        id: tools

        width: root.beside ? root.natural : root.width - Theme.px(16)
        x: (root.beside && !Theme.rightToLeft ? root.width - width : 0) + (root.beside ? 0 : Theme.px(8))
        y: root.beside ? (root.height - height) / 2 : root.height - height - (root.height - root.implicitHeight) / 2 - Theme.px(2)
        spacing: Theme.px(2)

        Tool {
            //: The sentence before.
            text: qsTr("Previous")
            iconName: "previous"
            Accessible.name: qsTr("Previous sentence")
            onClicked: {
                Narration.previous();
                root.sayPlace();
            }
        }
        Tool {
            id: play

            text: Narration.playing ? qsTr("Pause") : qsTr("Go on")
            iconName: Narration.playing ? "pause" : "play"
            focus: true
            onClicked: Narration.toggle()
        }
        Tool {
            //: The sentence after this one.
            text: qsTr("Next")
            iconName: "following"
            Accessible.name: qsTr("Next sentence")
            onClicked: {
                Narration.next();
                root.sayPlace();
            }
        }
        Tool {
            text: qsTr("Repeat")
            iconName: "repeat"
            Accessible.name: qsTr("Repeat the sentence")
            onClicked: {
                Narration.repeat();
                root.sayPlace();
            }
        }
        Tool {
            //: How fast it is read: 0.75 to 1.5.
            text: qsTr("Speed %1").arg(Narration.speedText)
            iconName: "speed"
            Accessible.description: qsTr("Changes how fast it is read")
            onClicked: {
                Narration.nextSpeed();
                Navigator.announce(text);
            }
        }
        Tool {
            visible: Session.setsVolume
            text: qsTr("Softer")
            iconName: "softer"
            Accessible.description: root.volumeWords
            onClicked: {
                Narration.changeVolume(-1);
                Navigator.announce(root.volumeWords);
            }
        }
        Tool {
            visible: Session.setsVolume
            text: qsTr("Louder")
            iconName: "louder"
            Accessible.description: root.volumeWords
            onClicked: {
                Narration.changeVolume(1);
                Navigator.announce(root.volumeWords);
            }
        }
        Tool {
            text: qsTr("Stop")
            iconName: "stop"
            Accessible.name: qsTr("Stop reading aloud")
            onClicked: Narration.stop()
        }
    }

    //: How far the reading is: the number of the sentence, and how many there are.
    readonly property string placeWords: qsTr("Sentence %1 of %2").arg(Words.number(Narration.place)).arg(Words.number(Narration.count))
    //: How loud it speaks: a number from 1 to 4.
    readonly property string volumeWords: qsTr("Volume %1 of 4").arg(Words.number(Math.round(Narration.volume * 4)))
}
