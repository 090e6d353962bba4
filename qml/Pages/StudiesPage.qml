// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The sources of a topic or page, the largest studies first, each with what it found. For a topic, first why the answer is
/// as sure as it is, and how its studies were counted.
ListPage {
    id: root

    required property string documentId
    /// Shown first when the page was opened from a citation.
    property string sourceId: ""

    readonly property var document: Library.document(documentId, Session.language)
    readonly property var sources: Library.sourcesOf(documentId, Session.language)

    title: qsTr("The studies: %1").arg(document.title)

    function showSource() {
        const index = sources.findIndex(source => source.id === sourceId);
        if (index >= 0)
            scroll.showAtTop(repeater.itemAt(index));
    }

    // The cards take their heights after the page is complete.
    Timer {
        interval: 0
        running: root.sourceId.length > 0
        onTriggered: root.showSource()
    }

    side: Component {
        ScrollArea {
            spacing: Theme.px(16)

            CaveatCard {
                width: parent.width
                visible: root.document.isTopic
                caveat: root.document.caveat
            }
            PlainText {
                width: parent.width
                text: qsTr("%n sources on this page. The largest studies come first.", "", root.sources.length)
                style: Theme.small
                color: Theme.colour.inkSoft
            }
        }
    }

    CaveatCard {
        width: parent.width
        visible: root.document.isTopic && !root.besides
        caveat: root.document.caveat
    }
    Repeater {
        id: repeater

        model: root.sources

        SourceCard {
            required property var modelData

            width: parent.width
            source: modelData
            number: root.document.sources.indexOf(modelData.id) + 1
            counted: root.document.isTopic && root.document.caveat.sources.includes(modelData.id)
            marked: modelData.id === root.sourceId
        }
    }
}
