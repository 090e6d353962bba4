// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Home, the route or the page's title, and the tools. At large text: Home, title, Tools.
Item {
    id: root

    /// Position of the present topic; 0 on other pages.
    property int stop: 0
    /// The six stops instead of the title.
    property bool road: stop > 0
    /// Shown where there is no route.
    property string title: ""
    /// On Home the logo stands at the start instead of the Home button.
    property bool home: false
    /// In portrait the tools are at the bottom, within reach from a wheelchair.
    property bool showTools: !Theme.portrait && Session.hasTools

    /// The title as it stands here, for the keyboard to arrive at; null where the road or the logo stands.
    readonly property Item titleItem: (middle.item as PageTitle)?.words ?? null

    readonly property bool compact: Theme.t >= 1.45 || Theme.big
    /// Large words in a small window leave it little height.
    readonly property bool close: compact && Theme.narrow && !Theme.portrait
    readonly property string stopTitle: stop <= 0 ? title
        // Where a kiosk's tools leave little room: the six bars below it say which stop it is.
        : showTools && Theme.far && Theme.t >= 1.9 ? Library.topics[stop - 1]?.title ?? ""
        : qsTr("Stop %1 of 6: %2").arg(Words.number(stop)).arg(Library.topics[stop - 1]?.title ?? "")

    implicitHeight: Math.max(Theme.px(Theme.low ? 56 : home ? 84 : compact ? (root.close ? 80 : 96) : 88), layout.implicitHeight + Theme.px(8))

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
        visible: !root.home
    }

    component Divider: Rectangle {
        Layout.preferredWidth: Theme.hairline
        Layout.fillHeight: true
        Layout.topMargin: Theme.px(18)
        Layout.bottomMargin: Theme.px(18)
        color: Theme.colour.line
    }

    RowLayout {
        id: layout

        anchors.fill: parent
        anchors.leftMargin: Theme.px(root.home ? 28 : Theme.portrait && root.road && !root.compact ? (Theme.far ? 14 : 4) : Theme.narrow ? 16 : 20)
        anchors.rightMargin: anchors.leftMargin
        spacing: Theme.px(Theme.narrow ? 10 : 16)

        Tool {
            id: homeTool

            visible: !root.home && (root.showTools || !Session.hasTools)
            text: Library.placeName("home")
            iconName: "home"
            beside: root.compact
            onClicked: Navigator.open("home")
        }
        Divider { visible: homeTool.visible }
        RowLayout {
            visible: root.home
            spacing: Theme.px(11)

            Logo {
                HoldForStaff {
                    anchors.fill: parent
                    anchors.margins: -Theme.px(12)
                }
            }
            PlainText {
                text: "Plainheart"
                style: Theme.h3
                strong: true
                wrapMode: Text.NoWrap
            }
        }

        Slot {
            id: middle

            Layout.fillWidth: true
            Layout.fillHeight: true
            active: !root.home
            component: root.road && !root.compact ? route : root.road ? bars : titled
        }
        Item {
            visible: root.home
            Layout.fillWidth: true
        }

        Divider { visible: root.showTools && !root.home && root.road && !root.compact }
        Slot {
            visible: root.showTools
            active: root.showTools
            fills: false
            component: tools
        }
    }

    Component {
        id: tools

        ToolRow {
            forHome: root.home
            besideTitle: !root.home
            tight: Theme.narrow && Theme.t >= 1.45
            beside: root.compact && !root.home // it has the most tools
            merged: root.compact && (!root.home || root.width / Theme.u < 1100 || Theme.t >= 1.45)
        }
    }
    Component {
        id: route

        RouteLine {
            topics: Library.topics
            current: root.stop
            visited: Session.visited
            names: (!Theme.narrow || Theme.portrait) && Theme.t < 1.1
        }
    }
    Component {
        id: bars

        Item {
            ColumnLayout {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.px(root.close ? 3 : 8)

                PlainText {
                    text: root.stopTitle
                    style: Theme.label
                    lineHeight: Math.round(style.pixelSize * 1.1)
                    Layout.fillWidth: true
                }
                RouteBars {
                    current: root.stop > 0 ? root.stop : 6 // past the last one
                    visible: !Theme.portrait || Theme.t < 1.9
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.px(500)
                }
            }
        }
    }
    Component {
        id: titled

        PageTitle {
            text: root.title
            compact: root.compact
        }
    }
}
