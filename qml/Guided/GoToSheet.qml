// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Any page for the patient to see, in one press.
Sheet {
    id: root

    name: qsTr("Go to")
    usualWidth: 640
    largeWidth: 760
    spacing: Theme.px(8)

    component Place: Button {
        required property string address

        kind: PatientScreen.navigator.address === address ? Button.Kind.Primary : Button.Kind.Secondary
        compact: true
        text: Library.placeName(address)
        onClicked: {
            root.close();
            PatientScreen.navigator.open(address);
        }
    }

    Flow {
        width: root.bodyWidth
        spacing: Theme.px(8)

        Repeater {
            model: Library.topics

            Place {
                required property contentDocument modelData

                address: modelData.id
            }
        }
    }
    Flow {
        width: root.bodyWidth
        spacing: Theme.px(8)

        Repeater {
            model: ["home", "heart-failure", "where-things-stand", "offer-check", "claims", "studies", "charts", "glossary", "questions", "take-home"]

            Place {
                required property string modelData

                address: modelData
            }
        }
    }
    buttons: Button {
        kind: Button.Kind.Secondary
        compact: true
        focus: true
        text: qsTr("Close")
        onClicked: root.close()
    }
}
