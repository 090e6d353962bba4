// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages

/// Prints a page: at once where the staff chose the printer, by a small sheet where it is the reader's own. It is not there
/// where there is no printer, nor while a page is on its way: PrintNote shows that.
Button {
    id: root

    /// Gives the PDF when it is wanted, with words of a size (1: 100 %; 0: that of the screen).
    required property var pdf
    /// "a4" or "letter", what the PDF is made for.
    property string paper: ""

    property PrintSheet sheet: null

    function send(options: var) {
        options.paper = root.paper;
        Printing.print(root.pdf(options.textSize ?? 0), options);
    }

    /// What is not seen any more has not the keyboard.
    function passFocus() {
        if (activeFocus && !visible)
            nextItemInFocusChain().forceActiveFocus(Qt.OtherFocusReason);
    }

    onVisibleChanged: passFocus()
    onActiveFocusChanged: passFocus() // from its sheet, when that has closed
    visible: Printing.available && !Printing.busy
    text: qsTr("Print")
    iconName: "print"
    onClicked: {
        if (!Session.choosesPrinter) {
            send({});
            return;
        }
        if (sheet === null)
            sheet = sheetOfReader.createObject(root) as PrintSheet;
        sheet.openAt(root);
    }

    Component.onCompleted: Printing.look()

    Component {
        id: sheetOfReader

        PrintSheet {
            onWanted: options => root.send(options)
        }
    }
}
