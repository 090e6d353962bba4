// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// One result of a study: what was measured, what came of it in plain words, the figure where it may be shown, and what to
/// take care of. A result that looks good in a study that missed its goal is tagged.
Column {
    id: root

    /// A `finding` of the library.
    required property finding finding
    /// Its people stand elsewhere on the page.
    property bool peopleShown: false

    spacing: Theme.px(6)

    TruthTag {
        visible: root.finding.isClue
        text: qsTr("A clue, not proof")
        hope: true
        maximumWidth: root.width
    }
    PlainText {
        width: parent.width
        text: Array.of(root.finding.outcome, root.finding.timepoint).filter(part => part.length > 0).join(", ")
        style: Theme.small
        strong: true
        color: Theme.colour.inkSoft
    }
    PlainText {
        width: parent.width
        text: root.finding.plain
    }
    CountsPair {
        visible: ok && !root.peopleShown
        width: Math.min(parent.width, style.pixelSize * 30)
        finding: root.finding
        showCounts: true
    }
    PlainText {
        width: parent.width
        visible: root.finding.figure.length > 0
        text: qsTr("In figures: %1").arg(root.finding.figure)
        style: Theme.small
        color: Theme.colour.inkSoft
    }
    PlainText {
        width: parent.width
        visible: text.length > 0
        text: root.finding.cautionWords
    }
}
