// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Which printer, how many, in which size of text, and whether on both sides.
Sheet {
    id: root

    property int copies: 1
    property bool bothSides: false
    property real textSize: Session.textSize

    /// The reader wants it printed so: of { copies, bothSides, textSize }.
    signal wanted(options: var)

    name: qsTr("Print")
    usualWidth: 520
    largeWidth: 760
    spacing: Theme.px(12)
    onAboutToShow: {
        Printing.look();
        textSize = Session.textSize;
    }

    SheetHeading { text: qsTr("Printer") }
    Column {
        width: parent.width
        spacing: Theme.px(8)

        Repeater {
            model: Printing.printers

            Button {
                required property printer modelData
                readonly property bool on: Printing.printer === modelData.name

                width: root.bodyWidth
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
    SheetHeading { text: qsTr("How many") }
    Flow {
        width: parent.width
        spacing: Theme.px(8)

        Repeater {
            model: 4

            Chip {
                required property int index

                text: Words.number(index + 1)
                //: How many pages of one kind are printed.
                Accessible.name: qsTr("Copies: %1").arg(Words.number(index + 1))
                on: root.copies === index + 1
                onClicked: root.copies = index + 1
            }
        }
    }
    SheetHeading { text: qsTr("Size of the words on paper") }
    Flow {
        width: parent.width
        spacing: Theme.px(8)

        Repeater {
            model: Session.textSizes

            Chip {
                required property real modelData

                text: Words.percent(modelData)
                Accessible.name: qsTr("Size of the words: %1").arg(text)
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

    buttons: [
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
        },
        Button {
            kind: Button.Kind.Secondary
            text: qsTr("Close")
            onClicked: root.close()
        }
    ]
}
