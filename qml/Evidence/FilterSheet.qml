// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// Every way to narrow the list of studies, and how many are left.
Popover {
    id: root

    required property StudyFilters filters
    required property int count
    required property string countWords

    /// Its choices are made when it is asked for the first time.
    property bool used: false
    onAnchorChanged: used = true

    name: qsTr("Filters")
    width: Math.min(Theme.px(Theme.t >= 1.45 ? 980 : 760), (parent ? parent.width : 0) - Theme.px(32))

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
                spacing: Theme.px(16)

                Repeater {
                    model: root.used ? root.filters.groups : []

                    Column {
                        id: group

                        required property var modelData

                        width: column.width
                        spacing: Theme.px(8)

                        PlainText {
                            width: parent.width
                            text: group.modelData.title
                            style: Theme.label
                            Accessible.role: Accessible.Heading
                        }
                        Flow {
                            width: parent.width
                            spacing: Theme.px(8)

                            Repeater {
                                model: group.modelData.choices

                                FilterChip {
                                    required property var modelData

                                    filters: root.filters
                                    choice: modelData
                                    countWords: root.countWords
                                }
                            }
                        }
                    }
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
                text: root.count > 0 ? qsTr("Show %1").arg(root.count) : qsTr("Show")
                Accessible.name: text + ". " + root.countWords
                focus: true
                onClicked: root.close()
            }
            Button {
                kind: Button.Kind.Quiet
                visible: root.filters.any
                text: qsTr("Show all studies")
                onClicked: {
                    root.filters.clear();
                    root.close();
                }
            }
        }
    }
}
