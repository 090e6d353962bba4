// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// A page with a list at the start side and its content beside it; in portrait and at large text only the content.
Page {
    id: root

    scroller: scroll

    /// What stands at the start side.
    property Component side: null
    /// Stays in view below the scrolling column, or null.
    property Component pinned: null
    /// What stands in the scrolling column.
    default property alias content: scroll.content
    property alias scroll: scroll
    property real sideShare: 0.3

    readonly property bool besides: !Theme.portrait && !Theme.big && side !== null

    function state(): var {
        return { contentY: scroll.contentY };
    }
    function restore(state: var) {
        scroll.restore(state.contentY);
    }

    Slot {
        id: beside

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(16)
        anchors.bottom: parent.bottom
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
        anchors.top: parent.top
        anchors.topMargin: Theme.px(16)
        anchors.bottom: pin.active ? pin.top : parent.bottom
        anchors.bottomMargin: Theme.px(12)
        maximumWidth: root.besides ? 0 : Theme.body.pixelSize * 40
        spacing: Theme.px(14)
    }
    Slot {
        id: pin

        fills: false
        active: root.pinned !== null
        visible: active
        component: root.pinned
        anchors.left: scroll.left
        anchors.right: scroll.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(12)
    }
}
