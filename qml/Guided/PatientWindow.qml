// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Guided
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Shell

/// The window of a patient beside a clinician: any reader's page, and over it what the clinician points at, or blank paper.
ReaderWindow {
    id: root

    PatientCover {
        anchors.fill: parent
        z: 3000000 // above sheets, which Qt lays at one million
        page: Navigator.page as Page
        // Where there is no second screen, this is where the clinician draws.
        drawsHere: PatientScreen.place === PatientScreen.Beside || PatientScreen.place === PatientScreen.Front
        covers: true
    }
    Shortcut {
        sequence: "F8"
        enabled: PatientScreen.place === PatientScreen.Front
        onActivated: PatientScreen.changeOver()
    }
}
