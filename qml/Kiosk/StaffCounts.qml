// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// How often it was used, day by day: sums, and nothing of anybody.
PanelPage {
    id: root

    readonly property bool counted: root.settings.count

    component Cell: PlainText {
        property bool head: false

        Layout.preferredWidth: 1
        Layout.fillWidth: true
        strong: head
        color: head ? Theme.colour.inkSoft : Theme.colour.ink
        lineHeight: Math.round(style.pixelSize * 1.25)
        horizontalAlignment: Theme.rightToLeft ? Text.AlignLeft : Text.AlignRight
    }

    PanelCard {
        title: qsTr("Day by day")

        PlainText {
            width: parent.width
            visible: !root.counted || Staff.days.length === 0
            text: root.counted ? qsTr("Nothing has been counted yet.") : qsTr("Nothing is counted on this machine.")
        }
        RowLayout {
            width: parent.width
            visible: root.counted && Staff.days.length > 0
            spacing: Theme.px(8)

            Cell {
                head: true
                text: qsTr("Day")
                Layout.preferredWidth: 3
                horizontalAlignment: Text.AlignLeft
            }
            Cell { head: true; text: qsTr("Visits") }
            Cell { head: true; text: qsTr("Pages") }
            Cell { head: true; text: qsTr("Printed") }
        }
        Repeater {
            model: root.counted ? Staff.days : []

            Item {
                id: day

                required property var modelData

                width: parent.width
                height: Math.max(Theme.px(40), row.implicitHeight + Theme.px(10))
                readonly property bool isWords: true // see WordsRing
                activeFocusOnTab: Theme.screenReader
                Accessible.role: Accessible.StaticText
                //: A day, and how many visits, pages and prints it had.
                Accessible.name: qsTr("%1: visits %2, pages %3, printed %4").arg(modelData.day).arg(modelData.visits).arg(modelData.pages).arg(modelData.prints)

                Rectangle {
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.colour.line
                }
                RowLayout {
                    id: row

                    width: parent.width
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: Theme.px(8)

                    Cell {
                        text: day.modelData.day
                        Layout.preferredWidth: 3
                        horizontalAlignment: Text.AlignLeft
                        Accessible.ignored: true
                    }
                    Cell {
                        text: Words.number(day.modelData.visits)
                        Accessible.ignored: true
                    }
                    Cell {
                        text: Words.number(day.modelData.pages)
                        Accessible.ignored: true
                    }
                    Cell {
                        text: Words.number(day.modelData.prints)
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    PanelCard {
        title: qsTr("Topics reached")
        visible: root.counted && Staff.topics.length > 0

        Repeater {
            model: Staff.topics

            PanelRow {
                required property var modelData

                name: Library.title(modelData.topic).length > 0 ? Library.title(modelData.topic) : modelData.topic
                value: qsTr("in %n visits", "", modelData.visits)
            }
        }
    }
    PanelCard {
        title: qsTr("What is kept")
        spacing: Theme.px(10)

        TickRow {
            width: parent.width
            text: qsTr("Count visits, pages, topics and prints")
            on: root.counted
            onClicked: {
                Staff.change("count", !root.counted);
                Staff.lookAround();
            }
        }
        PanelRow {
            name: qsTr("File for Prometheus")
            value: root.settings.prometheus ? qsTr("Written") : qsTr("Not written")
        }
        PlainText {
            width: parent.width
            text: qsTr("Sums of whole days. No time of a visit is kept, and nothing that tells one reader from another.")
            color: Theme.colour.inkSoft
        }
        Button {
            x: Theme.rightToLeft ? parent.width - width : 0
            width: Math.min(implicitWidth, parent.width)
            kind: Button.Kind.Secondary
            compact: true
            text: qsTr("Save the counts to a USB stick")
            iconName: "down-to-line"
            onClicked: Staff.saveCounts()
        }
    }
}
