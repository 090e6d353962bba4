// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The sources of a topic or page in the order of Library.sourcesOf, each with what it found. For a topic, first why the
/// answer is as sure as it is, and how its studies were counted.
ListPage {
    id: root

    required property string documentId
    /// Shown first when the page was opened from a citation.
    property string sourceId: ""

    readonly property var document: Library.document(documentId, Session.language)
    readonly property var sources: Library.sourcesOf(documentId, Session.language)

    /// How many of the sources, from the first on, the caveat counts.
    readonly property int counted: document.isTopic
        ? sources.filter(source => document.caveat.sources.includes(source.id)).length : 0

    title: qsTr("Studies and sources: %1").arg(document.title)

    /// The source is kept at the top while cards find their heights, until the reader moves the page.
    property bool seeking: sourceId.length > 0

    function showSource() {
        const index = sources.findIndex(source => source.id === sourceId);
        if (seeking && index >= 0)
            scroll.showAtTop(repeater.itemAt(index));
    }
    function restore(state: var) {
        seeking = false;
        scroll.restore(state.contentY);
    }

    Timer {
        interval: 0
        running: root.seeking
        onTriggered: root.showSource()
    }
    Connections {
        target: root.scroll

        function onContentHeightChanged() {
            root.showSource();
        }
        function onScrolledByReader() {
            root.seeking = false;
        }
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
                text: [qsTr("%n sources on this page.", "", root.sources.length), root.counted > 0
                    ? qsTr("The studies that we counted come first. Then other studies, reviews, work in animals, and the rest.")
                    : qsTr("Studies in people come first. Then reviews, work in animals, and the rest.")].join(" ")
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

        Column {
            id: entry

            required property var modelData
            required property int index

            width: parent.width
            spacing: Theme.px(16)

            PlainText {
                width: parent.width
                topPadding: Theme.px(8)
                visible: root.counted > 0 && entry.index === root.counted
                text: qsTr("Other sources on this page")
                style: Theme.h3
                Accessible.role: Accessible.Heading
            }
            SourceCard {
                width: parent.width
                source: entry.modelData
                number: root.document.sources.indexOf(entry.modelData.id) + 1
                counted: entry.index < root.counted
                marked: entry.modelData.id === root.sourceId
            }
        }
    }
}
