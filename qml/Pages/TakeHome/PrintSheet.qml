// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Which printer, how many, in which size of text, and whether on both sides.
Popover {
    id: root

    property int copies: 1
    property bool bothSides: false

    property real textSize: Session.textSize

    /// The reader wants it printed so: of { copies, bothSides, textSize }.
    signal wanted(options: var)

    name: qsTr("Print")
    width: Math.min(Theme.px(Theme.t >= 1.45 ? 760 : 520), (parent ? parent.width : 0) - Theme.px(32))
    onAboutToShow: {
        Printing.look();
        textSize = Session.textSize;
    }

    component Heading: PlainText {
        width: parent.width
        style: Theme.label
        Accessible.role: Accessible.Heading
    }

    contentItem: Item {
        implicitHeight: column.implicitHeight + Theme.px(14) + buttons.height

        ScrollArea {
            anchors.top: parent.top
            anchors.bottom: buttons.top
            anchors.bottomMargin: Theme.px(14)
            width: parent.width
            steady: true
            surface: Theme.colour.card
            leftPadding: Theme.px(8) // room for focus rings

            Column {
                id: column

                width: parent.width
                spacing: Theme.px(12)

                PlainText {
                    width: parent.width
                    text: root.name
                    style: Theme.h3
                    Accessible.ignored: true
                }
                Heading { text: qsTr("Printer") }
                Column {
                    width: parent.width
                    spacing: Theme.px(8)

                    Repeater {
                        model: Printing.printers

                        Button {
                            required property printer modelData
                            readonly property bool on: Printing.printer === modelData.name

                            width: column.width
                            kind: on ? Button.Kind.Primary : Button.Kind.Secondary
                            compact: true
                            fillWidth: true
                            iconName: on ? "check" : "print"
                            text: modelData.title
                            saidAs: Accessible.RadioButton
                            Accessible.checked: on
                            onClicked: Printing.printer = modelData.name
                        }
                    }
                }
                Heading { text: qsTr("How many") }
                Flow {
                    width: parent.width
                    spacing: Theme.px(8)

                    Repeater {
                        model: 4

                        Chip {
                            required property int index

                            //: How many pages of one kind are printed.
                            text: qsTr("%L1").arg(index + 1)
                            Accessible.name: qsTr("Copies: %L1").arg(index + 1)
                            on: root.copies === index + 1
                            onClicked: root.copies = index + 1
                        }
                    }
                }
                Heading { text: qsTr("Size of the words on paper") }
                Flow {
                    width: parent.width
                    spacing: Theme.px(8)

                    Repeater {
                        model: Session.textSizes

                        Chip {
                            required property real modelData

                            //: A size of the text, in percent.
                            text: qsTr("%1 %").arg(Math.round(modelData * 100))
                            Accessible.name: qsTr("Size of the words: %1 %").arg(Math.round(modelData * 100))
                            on: Math.abs(root.textSize - modelData) < 0.01
                            onClicked: root.textSize = modelData
                        }
                    }
                }
                Toggle {
                    width: parent.width
                    visible: Printing.chosen.bothSides
                    text: qsTr("Print on both sides")
                    detail: root.bothSides ? qsTr("On: it takes less paper.") : qsTr("Off: each page has a sheet of its own.")
                    on: root.bothSides
                    onClicked: root.bothSides = !root.bothSides
                }
            }
        }
        Flow {
            id: buttons

            anchors.bottom: parent.bottom
            x: Theme.px(8)
            width: parent.width - 2 * x
            spacing: Theme.px(12)

            Button {
                text: qsTr("Print now")
                iconName: "print"
                enabled: Printing.available
                whyDisabled: Printing.sentence
                focus: true
                onClicked: {
                    root.close();
                    root.wanted({ copies: root.copies, bothSides: root.bothSides, textSize: root.textSize });
                }
            }
            Button {
                kind: Button.Kind.Secondary
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
    }
}
