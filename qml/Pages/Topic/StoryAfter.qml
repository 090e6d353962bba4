// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// What comes after the story of a topic: what the studies found, seen from other sides, and what the reader can do.
Column {
    id: root

    required property contentDocument topic

    spacing: Theme.px(10)

    Button {
        x: Theme.rightToLeft ? parent.width - width : 0
        width: Math.min(parent.width, implicitWidth)
        visible: Library.hasChecks(root.topic.id)
        kind: Button.Kind.Secondary
        text: Library.placeName("check/general")
        iconName: "check"
        onClicked: Navigator.open("check/" + root.topic.id)
    }

    component Way: Button {
        property string address

        kind: Button.Kind.Quiet
        style: Theme.small
        compact: true
        onClicked: Navigator.open(address)
    }

    Flow {
        width: parent.width
        spacing: Theme.px(4)

        Way {
            visible: Library.chartIds(root.topic.id).length > 0
            text: qsTr("See the charts")
            iconName: "chart"
            address: "charts/" + root.topic.id
        }
        Way {
            visible: Library.claimIds(root.topic.id).length > 0
            text: Library.placeName("claims")
            iconName: "info"
            address: "claims/" + root.topic.id
        }
        Way {
            text: Library.placeName("offer-check")
            iconName: "shield"
            address: "offer-check"
        }
    }
    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
    }
    CareNote {
        width: parent.width
        text: root.topic.action
    }
    PlainText {
        width: parent.width
        text: Words.lastChecked(root.topic.reviewed)
        style: Theme.small
        color: Theme.colour.inkSoft
        bottomPadding: Theme.px(8)
    }
}
