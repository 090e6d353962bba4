// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Every way to narrow the list of studies, and how many are left.
Sheet {
    id: root

    required property StudyFilters filters
    required property int count
    required property string countWords

    /// Its choices are made when it is asked for the first time.
    property bool used: false
    onAnchorChanged: used = true

    name: qsTr("Filters")
    usualWidth: 760
    largeWidth: 980
    titled: false
    spacing: Theme.px(16)

    Repeater {
        model: root.used ? root.filters.groups : []

        Column {
            id: group

            required property var modelData

            width: root.bodyWidth
            spacing: Theme.px(8)

            SheetHeading { text: group.modelData.title }
            Flow {
                width: parent.width
                spacing: Theme.px(8)

                Repeater {
                    model: group.modelData.choices

                    FilterChip {
                        required property var modelData

                        filters: root.filters
                        choice: modelData
                    }
                }
            }
        }
    }

    buttons: [
        Button {
            text: root.count > 0 ? qsTr("Show %1").arg(Words.number(root.count)) : qsTr("Show")
            Accessible.name: Words.sentences([text, root.countWords])
            focus: true
            onClicked: root.close()
        },
        Button {
            kind: Button.Kind.Quiet
            visible: root.filters.any
            text: qsTr("Show all studies")
            onClicked: {
                root.filters.clear();
                root.close();
            }
        }
    ]
}
