// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Asks for the PIN of the staff. How many digits were typed is shown, never which.
FocusScope {
    id: root

    readonly property bool besides: width > height && width / Theme.u >= 760
    readonly property real margin: Theme.px(besides ? 28 : 24)

    focus: true
    Accessible.role: Accessible.Pane
    Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason)

    Keys.onPressed: event => {
        event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            Staff.type(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            Staff.erase();
        else if (event.key === Qt.Key_Delete)
            Staff.clear();
        else if (event.key === Qt.Key_Escape || event.key === Qt.Key_Back)
            Staff.leave();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.paper
    }
    // What lies behind it gets no touch.
    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }
    Row {
        id: name

        x: Theme.rightToLeft ? parent.width - width - root.margin : root.margin
        anchors.verticalCenter: back.verticalCenter
        spacing: Theme.px(11)

        Logo {}
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.width / Theme.u >= 620
            text: "Plainheart"
            style: Theme.h3
            wrapMode: Text.NoWrap
        }
    }
    Button {
        id: back

        x: Theme.rightToLeft ? root.margin : parent.width - width - root.margin
        y: Theme.px(Theme.low ? 8 : 14)
        width: Math.min(implicitWidth, parent.width - name.width - 3 * root.margin)
        kind: Button.Kind.Secondary
        text: qsTr("Back to patients' view")
        iconName: "back"
        iconDirectional: true
        onClicked: Staff.leave()
    }
    ScrollArea {
        id: scroll

        y: back.y + back.height + Theme.px(12)
        x: root.margin
        width: parent.width - 2 * root.margin
        height: parent.height - y - Theme.px(8)

        Item {
            width: parent.width
            height: Math.max(scroll.height - Theme.px(4), grid.height)

            Grid {
                id: grid

                anchors.centerIn: parent
                columns: root.besides ? 2 : 1
                columnSpacing: Theme.px(72)
                rowSpacing: Theme.px(40)
                verticalItemAlignment: Grid.AlignVCenter
                horizontalItemAlignment: Grid.AlignHCenter

                Column {
                    width: Math.min(Theme.px(404), root.besides ? (scroll.width - grid.columnSpacing) / 2 : scroll.width)
                    spacing: Theme.px(14)

                    Icon {
                        x: Theme.rightToLeft ? parent.width - width : 0
                        name: "lock"
                        size: Theme.px(44)
                        colour: Theme.colour.primary
                    }
                    PlainText {
                        id: title

                        width: parent.width
                        text: Staff.pinIsNew ? qsTr("Choose a PIN") : qsTr("Staff only")
                        style: Theme.h1
                        Accessible.role: Accessible.Heading
                    }
                    PlainText {
                        width: parent.width
                        text: !Staff.pinIsNew ? qsTr("Enter your 6-digit PIN.")
                            : Staff.pinAgain ? qsTr("Enter the same six digits once more.")
                            : qsTr("There is no PIN yet. Enter six digits that only the staff will know.")
                        style: Theme.lead
                    }
                    Row {
                        id: dots

                        x: Theme.rightToLeft ? parent.width - width : 0
                        spacing: Theme.px(16)
                        topPadding: Theme.px(10)
                        bottomPadding: Theme.px(6)
                        Accessible.role: Accessible.StaticText
                        Accessible.name: qsTr("%1 of %2 digits").arg(Words.number(Staff.typed)).arg(Words.number(Staff.digits))

                        Repeater {
                            model: Staff.digits

                            Rectangle {
                                required property int index

                                width: Theme.px(26)
                                height: width
                                radius: width / 2
                                color: Staff.typed > index || Staff.pinBusy ? Theme.colour.primary : Theme.colour.card
                                border.width: Theme.px(2)
                                border.color: Staff.typed > index || Staff.pinBusy ? Theme.colour.primary : Theme.colour.lineControl
                            }
                        }
                    }
                    // The words below it do not jump when it comes.
                    Item {
                        width: parent.width
                        height: Math.max(notice.height, 2 * Theme.body.lineHeight)

                        Icon {
                            id: sign

                            visible: Staff.pinNotice.length > 0
                            x: Theme.rightToLeft ? parent.width - width : 0
                            y: Theme.px(3)
                            name: "info"
                            size: Theme.px(22)
                            colour: Theme.colour.danger
                        }
                        PlainText {
                            id: notice

                            x: Theme.rightToLeft || !sign.visible ? 0 : sign.width + Theme.px(10)
                            width: parent.width - (sign.visible ? sign.width + Theme.px(10) : 0)
                            text: Staff.pinBusy ? qsTr("One moment.") : Staff.pinNotice
                            color: sign.visible ? Theme.colour.danger : Theme.colour.inkSoft
                            Accessible.role: Accessible.AlertMessage
                        }
                    }
                    PlainText {
                        width: parent.width
                        text: Staff.pinIsNew ? qsTr("Who looks after this machine can change it later.")
                            : qsTr("Forgot it? Ask the person who looks after this machine.")
                        color: Theme.colour.inkSoft
                    }
                }
                Grid {
                    columns: 3
                    spacing: Theme.px(14)
                    LayoutMirroring.enabled: false // digits stand as on every telephone
                    LayoutMirroring.childrenInherit: true

                    Repeater {
                        model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

                        PinKey {
                            required property int modelData

                            text: Words.number(modelData)
                            enabled: Staff.pinOpen
                            onClicked: Staff.type(modelData)
                        }
                    }
                    PinKey {
                        //: Takes away all digits that were typed.
                        text: qsTr("Clear")
                        inWords: true
                        enabled: Staff.pinOpen
                        onClicked: Staff.clear()
                    }
                    PinKey {
                        text: Words.number(0)
                        enabled: Staff.pinOpen
                        onClicked: Staff.type(0)
                    }
                    PinKey {
                        text: qsTr("Take the last digit away")
                        iconName: "erase"
                        enabled: Staff.pinOpen
                        onClicked: Staff.erase()
                    }
                }
            }
        }
    }

    readonly property string said: Staff.pinNotice
    onSaidChanged: {
        if (said.length > 0)
            Navigator.announce(said);
    }
    readonly property string count: dots.Accessible.name
    onCountChanged: {
        if (Staff.typed > 0)
            Navigator.announce(count);
    }
}
