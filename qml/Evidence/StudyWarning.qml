// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What must be known of a study before anything else: that it was withdrawn, that its journal warns about it, or that a newer
/// one has replaced it.
Column {
    id: root

    /// A `source` of Library.study().
    required property var source

    visible: source.isInDoubt || source.status === "superseded"
    spacing: Theme.px(14)

    Callout {
        width: parent.width
        visible: root.source.isInDoubt
        iconName: root.source.status === "retracted" ? "stopped" : "warning"
        strongText: root.source.doubt
        text: root.source.statusNote
        border.width: Theme.px(4)
        border.color: Theme.colour.evidenceSoft
    }
    Callout {
        width: parent.width
        visible: root.source.status === "superseded"
        strongText: root.source.statusWords
        text: root.source.statusNote
    }
    Button {
        x: Theme.rightToLeft ? parent.width - width : 0
        visible: root.source.supersededBy.length > 0
        kind: Button.Kind.Secondary
        compact: true
        text: qsTr("See the newer one")
        width: Math.min(implicitWidth, parent.width)
        iconName: "chev"
        iconAfter: true
        iconDirectional: true
        onClicked: Navigator.open("study/" + root.source.supersededBy)
    }
}
