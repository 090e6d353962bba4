// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Guided
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Shell
import Plainheart.Theme

/// The patient's page a second time, laid out at the patient's size and scaled to the place that the console has for it. It
/// follows the patient's own, one turn of the event loop behind; what is done to it is done there.
Item {
    id: root

    readonly property size patient: PatientScreen.size
    readonly property real scaling: Math.min(width / patient.width, height / patient.height)

    anchors.fill: parent
    clip: true

    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("The patient's page")

    /// What the patient did on the page. A binding: whatever the page tells of itself is told again when it changes.
    readonly property string led: JSON.stringify((Navigator.page as Page)?.state() ?? null)
    onLedChanged: follow()

    function follow() {
        const state = JSON.parse(led);
        if (state !== null && view.page !== null && !view.turning)
            view.page.restore(state);
    }

    Rectangle {
        id: paper

        x: (root.width - width) / 2
        y: (root.height - height) / 2
        width: root.patient.width * root.scaling
        height: root.patient.height * root.scaling
        color: Theme.colour.paper

        ReaderView {
            id: view

            twin: true
            width: root.patient.width
            height: root.patient.height
            scale: root.scaling
            transformOrigin: Item.TopLeft
            // Without a turn, however small, software rendering draws round boxes at this scale in parts, with seams.
            rotation: 0.0005
            onPageChanged: root.follow()
        }
        TouchThrough {
            anchors.fill: parent
            visible: Marks.tool.length === 0
            screen: PatientScreen
            scaling: root.scaling
        }
        PatientCover {
            width: root.patient.width
            height: root.patient.height
            scale: root.scaling
            transformOrigin: Item.TopLeft
            page: view.page
            drawsHere: true
        }
    }
}
