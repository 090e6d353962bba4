// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// Both groups of a finding as 100 people each, side by side: the comparison first, to one scale. Nothing where the
/// finding has no counts of both groups (`ok`).
Item {
    id: root

    /// A finding of a study.
    required property finding finding
    /// The counts behind it: "15 of 103".
    property bool showCounts: false
    property TextStyle style: Theme.small

    readonly property alias ok: view.ok

    visible: ok
    implicitHeight: ok ? view.implicitHeight : 0
    height: implicitHeight

    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.focusable: true
    Accessible.name: Words.sentences([finding.outcome, view.summary])
    Accessible.description: finding.absolute

    CountsView {
        id: view

        width: parent.width
        height: implicitHeight
        finding: root.finding
        language: Session.language
        rightToLeft: Theme.rightToLeft
        showCounts: root.showCounts
        font: root.style.font
        textColor: Theme.colour.ink
        softColor: Theme.colour.inkSoft
        gridColor: Theme.colour.line
        cardColor: Theme.colour.card
        notCountedColor: Theme.colour.lineControl
        treatmentColor: Theme.colour.primary
    }

    FocusRing {
        target: root
        shown: root.activeFocus
        anchors.margins: -1
    }
}
