// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// One study.
Page {
    id: root

    required property string studyId

    title: detail.source.shortName
    barTitle: qsTr("One study")
    middleText: qsTr("All studies")
    middleIcon: "book"
    onMiddleRequested: Navigator.open("studies")

    function state(): var {
        return { contentY: scroll.contentY };
    }
    function restore(state: var) {
        scroll.restore(state.contentY);
    }

    ScrollArea {
        id: scroll

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.px(24)
        anchors.rightMargin: Theme.px(24)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(16)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(12)
        maximumWidth: Theme.body.pixelSize * 60
        focus: true

        StudyDetail {
            id: detail

            width: parent.width
            studyId: root.studyId
        }
    }
}
