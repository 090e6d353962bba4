// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// Prints the page to take home, and says how far it is. It takes no room where there is no printer.
Column {
    id: root

    /// The code for a phone stands here, too.
    property bool withCode: false

    spacing: Theme.px(12)

    PrintButton {
        width: parent.width
        pdf: textSize => TakeHome.pdf(textSize)
        paper: TakeHome.paperName
    }
    PrintNote { width: parent.width }
    TakeHomeCode {
        width: parent.width
        visible: root.withCode && TakeHome.code.length > 0
    }
}
