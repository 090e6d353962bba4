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

    readonly property var terms: Array.from(source.terms).slice(0, most).map(id => Library.term(id))

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

            required property term modelData

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
