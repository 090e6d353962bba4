// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Guided
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// What lies over a patient's page: the part that is spoken of is lit, what the clinician draws, and, in the patient's own
/// window, the picture that stays or blank paper.
Item {
    id: root

    property Page page: null
    /// Touches draw, while a tool is chosen.
    property bool drawsHere: false
    /// The page that stays, and the blank paper, are shown.
    property bool covers: false

    LitParts {
        anchors.fill: parent
        page: root.page
    }
    // In the patient's own page; what shows it elsewhere follows.
    Connections {
        target: PatientScreen
        enabled: root.covers

        function onLitChanged() {
            root.page?.showParts(PatientScreen.lit);
        }
    }
    onPageChanged: if (covers && PatientScreen.lit.length > 0) page?.showParts(PatientScreen.lit)
    MarksView {
        id: view

        anchors.fill: parent
        marks: Marks
        picture: {
            const picture = root.page?.picture ?? null;
            if (picture === null || !picture.visible)
                return Qt.rect(0, 0, 0, 0);
            // What its place depends on.
            const layout = [root.width, root.height, picture.x, picture.y, picture.width, picture.height, Theme.t];
            return picture.mapToItem(root.page, 0, 0, picture.width, picture.height);
        }
        first: Theme.colour.primary
        second: Theme.colour.danger
        third: Theme.colour.ink
        casing: Theme.colour.card
        lineWidth: Math.max(3, root.height / 160)
    }
    MouseArea {
        anchors.fill: parent
        enabled: root.drawsHere && Marks.tool.length > 0
        hoverEnabled: enabled && Marks.tool === "point" // a mouse points without being pressed
        preventStealing: true
        cursorShape: enabled ? Qt.CrossCursor : Qt.ArrowCursor
        Accessible.ignored: true
        onPressed: mouse => view.begin(Qt.point(mouse.x, mouse.y))
        onPositionChanged: mouse => view.drawTo(Qt.point(mouse.x, mouse.y))
        onReleased: Marks.end()
        onCanceled: Marks.end()
        onExited: if (Marks.tool === "point") Marks.end()
    }
    StillPicture {
        anchors.fill: parent
        visible: root.covers && PatientScreen.frozen
        screen: PatientScreen
    }
    Rectangle {
        anchors.fill: parent
        visible: root.covers && PatientScreen.blank
        color: Theme.colour.paper

        Column {
            anchors.centerIn: parent
            spacing: Theme.px(16)

            Logo {
                size: Theme.px(96)
                anchors.horizontalCenter: parent.horizontalCenter
            }
            PlainText {
                text: "Plainheart"
                style: Theme.h1
                anchors.horizontalCenter: parent.horizontalCenter
            }
        }
    }
}
