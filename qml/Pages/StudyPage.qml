// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// One study.
Page {
    id: root

    required property string studyId

    title: detail.source.shortName

    function state(): var {
        return { contentY: scroll.contentY };
    }
    function restore(state: var) {
        scroll.restore(state.contentY);
    }

    TopBar {
        id: bar

        width: parent.width
        title: qsTr("One study")
        onHomeRequested: root.opened("home")
        onToolRequested: (tool, anchor) => root.toolRequested(tool, anchor)
    }
    ScrollArea {
        id: scroll

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.px(24)
        anchors.rightMargin: Theme.px(24)
        anchors.top: bar.bottom
        anchors.topMargin: Theme.px(16)
        anchors.bottom: nav.top
        anchors.bottomMargin: Theme.px(12)
        maximumWidth: Theme.body.pixelSize * 60
        focus: true

        StudyDetail {
            id: detail

            width: parent.width
            studyId: root.studyId
            onOpened: address => root.opened(address)
            onTermChosen: (id, anchor) => root.explained("term", id, anchor)
        }
    }
    NavBar {
        id: nav

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: tools.top
        anchors.leftMargin: Theme.px(24)
        anchors.rightMargin: Theme.px(24)
        anchors.bottomMargin: Theme.px(18)
        middleText: qsTr("All studies")
        middleIcon: "book"
        onBack: root.wentBack()
        onMiddle: root.opened("studies")
    }
    ToolBarBottom {
        id: tools

        anchors.bottom: parent.bottom
        width: parent.width
        onRequested: (tool, anchor) => tool === "home" ? root.opened("home") : root.toolRequested(tool, anchor)
    }
}
