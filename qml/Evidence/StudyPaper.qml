// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Where a study can be found: its citation, its number in words and as a code for a phone, and a way to open it where the
/// mode allows that.
Column {
    id: root

    /// A `source` of Library.study().
    required property var source
    readonly property string link: source.doi.length > 0 ? "https://doi.org/" + source.doi : ""

    spacing: Theme.px(10)

    PlainText {
        width: parent.width
        text: root.source.citation
        style: Theme.small
    }
    PlainText {
        width: parent.width
        visible: !isNaN(root.source.readOn)
        text: Words.readOn(root.source.readOn)
        style: Theme.small
    }
    PlainText {
        width: parent.width
        visible: root.source.registry.length > 0
        text: qsTr("In the register of trials: %1").arg(root.source.registry)
        style: Theme.small
    }
    PlainText {
        width: parent.width
        visible: root.link.length > 0
        text: qsTr("doi: %1").arg(root.source.doi)
        style: Theme.small
        wrapMode: Text.WrapAnywhere
    }
    Flow {
        width: parent.width
        visible: code.ok
        spacing: Theme.px(14)

        QrCode {
            id: code

            text: root.link
            width: modulesAcross * Math.max(4, Theme.px(4))
            height: width
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Code for a phone's camera: opens %1").arg(root.link)
        }
        PlainText {
            width: root.width - code.width - parent.spacing > Theme.small.pixelSize * 9 ? root.width - code.width - parent.spacing : root.width
            text: qsTr("Point your phone's camera at the code to see the paper.")
            style: Theme.small
        }
    }
    Button {
        visible: root.link.length > 0 && Session.mayOpenLinks
        kind: Button.Kind.Secondary
        compact: true
        text: qsTr("Open in the browser")
        width: Math.min(implicitWidth, parent.width)
        onClicked: Qt.openUrlExternally(root.link)
    }
}
