// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// A glossary word, explained beside it: the word, how to say it, what it means, and More.
Sheet {
    id: root

    property string termId: ""
    readonly property term term: Library.term(termId)

    name: term.term
    spacing: Theme.px(10)

    PlainText {
        width: parent.width
        visible: root.term.say.length > 0
        text: qsTr("Say: %1").arg(root.term.say)
        style: Theme.small
        strong: true
        color: Theme.colour.primary
    }
    PlainText {
        width: parent.width
        text: SpanFormatter.plain(root.term.plain)
    }
    Row {
        spacing: Theme.px(8)

        Button {
            kind: Button.Kind.Secondary
            text: qsTr("Close")
            compact: true
            focus: true
            onClicked: root.close()
        }
        Button {
            kind: Button.Kind.Quiet
            text: qsTr("More")
            compact: true
            onClicked: {
                root.close();
                Navigator.open("glossary/" + root.termId);
            }
        }
    }
}
