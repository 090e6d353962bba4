// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import Plainheart.Controls
import Plainheart.Model

/// Leads to the page that the reader left, on this day or an earlier one; not there where nothing is remembered.
Button {
    visible: Record.goOn.length > 0
    text: qsTr("Go on where you were")
    detail: Record.goOnTitle
    iconName: "next"
    iconAfter: true
    iconDirectional: true
    onClicked: Navigator.open(Record.goOn)
}
