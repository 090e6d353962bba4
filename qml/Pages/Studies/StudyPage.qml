// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// One study, or whatever else may be cited: its bar says which. How sure anyone can be of the answer that it counts for
/// stays in view.
Page {
    id: root

    required property string studyId
    /// Keys of the parts that are open.
    property alias opened: detail.opened

    title: detail.source.shortName
    about: Array.from(detail.source.documents)[0] ?? ""
    barTitle: detail.source.kindTitle
    panel: certainty
    scroller: scroll
    middleText: qsTr("All studies")
    middleIcon: "book"
    onMiddleRequested: Navigator.open("studies")

    function state(): var {
        return { contentY: scroll.contentY, opened: detail.opened };
    }
    function restore(state: var) {
        detail.opened = state.opened;
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
        anchors.bottom: certainty.top
        anchors.bottomMargin: Theme.px(8)
        maximumWidth: Theme.body.pixelSize * 60

        StudyDetail {
            id: detail

            width: parent.width
            studyId: root.studyId
            style: Theme.narrow || Theme.big ? Theme.body : Theme.lead
            onPartOpened: part => scroll.showAtTop(part)
        }
    }
    StudyCertainty {
        id: certainty

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.px(24)
        anchors.rightMargin: Theme.px(24)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        height: implicitHeight
        studyId: root.studyId
    }
}
