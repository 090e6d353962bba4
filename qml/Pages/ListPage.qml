// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A page with a list at the start side and its content beside it; in portrait and at large text only the content.
Page {
    id: root

    /// What stands at the start side.
    property Component side: null
    /// What stands in the scrolling column.
    default property alias content: scroll.content
    property alias scroll: scroll
    property string nextText: ""
    property string middleText: ""
    property string middleIcon: "question"
    property real sideShare: 0.3

    readonly property bool besides: !Theme.portrait && !Theme.big && side !== null

    signal nextRequested()
    signal middleRequested()

    /// What Back does; a page may have something to go back to itself.
    function goBack() {
        Navigator.back();
    }
    function state(): var {
        return { contentY: scroll.contentY };
    }
    function restore(state: var) {
        scroll.restore(state.contentY);
    }

    TopBar {
        id: bar

        width: parent.width
        title: root.title
    }
    Slot {
        id: beside

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(16)
        anchors.bottom: nav.top
        anchors.bottomMargin: Theme.px(14)
        width: Math.round(root.width * root.sideShare)
        active: root.besides
        component: root.side
    }
    ScrollArea {
        id: scroll

        anchors.left: root.besides ? beside.right : parent.left
        anchors.leftMargin: Theme.px(root.besides ? 32 : 24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(16)
        anchors.bottom: nav.top
        anchors.bottomMargin: Theme.px(12)
        maximumWidth: root.besides ? 0 : Theme.body.pixelSize * 40
        spacing: Theme.px(14)
        focus: true
    }
    NavBar {
        id: nav

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: tools.top
        anchors.leftMargin: Theme.px(24)
        anchors.rightMargin: Theme.px(24)
        anchors.bottomMargin: Theme.px(18)
        nextText: root.nextText
        middleText: root.middleText
        middleIcon: root.middleIcon
        onBack: root.goBack()
        onNext: root.nextRequested()
        onMiddle: root.middleRequested()
    }
    ToolBarBottom {
        id: tools

        anchors.bottom: parent.bottom
        width: parent.width
    }
}
