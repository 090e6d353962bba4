// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The glossary's words that stand in what is said of a study, each a way to its meaning: these texts are shown as they are,
/// without marks.
Flow {
    id: root

    /// A `source` of Library.study().
    required property var source
    /// The first words found are enough.
    property int most: 5

    readonly property string text: [source.population, source.cellType, source.comparator, source.followUp, source.limitations,
        ...source.findings.map(finding => [finding.outcome, finding.plain, finding.caution].join(". "))].join(". ").toLowerCase()
    /// Everyone knows these by now: they are on every page.
    readonly property list<string> known: ["heart-failure", "heart-attack", "stem-cells"]
    readonly property var terms: Array.from(Library.terms).filter(term => !known.includes(term.id) && stands(term)).slice(0, most)

    function stands(term: var): bool {
        return [term.term, ...term.also].some(word => {
            const wanted = word.toLowerCase().replace(/[^a-z0-9 ]/g, ".");
            return new RegExp("(^|[^a-z])" + wanted + "s?([^a-z]|$)").test(text);
        });
    }

    visible: terms.length > 0
    spacing: Theme.px(4)

    PlainText {
        text: qsTr("Words explained:")
        style: Theme.small
        height: Math.max(Theme.target, implicitHeight)
        verticalAlignment: Text.AlignVCenter
        rightPadding: Theme.px(6)
    }
    Repeater {
        model: root.terms

        Button {
            id: word

            required property var modelData

            kind: Button.Kind.Quiet
            compact: true
            style: Theme.small
            text: modelData.term
            width: Math.min(implicitWidth, root.width)
            Accessible.description: qsTr("Explains the word")
            onClicked: Navigator.explainTerm(modelData.id, word)
        }
    }
}
