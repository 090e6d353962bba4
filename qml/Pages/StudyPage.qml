// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
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
        onBack: Navigator.back()
        onMiddle: Navigator.open("studies")
    }
    ToolBarBottom {
        id: tools

        anchors.bottom: parent.bottom
        width: parent.width
    }
}
