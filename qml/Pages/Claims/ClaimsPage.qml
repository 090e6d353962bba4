// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// What popular pages about stem cells say, and how it stands: of one topic, or of all.
ListPage {
    id: root

    /// A topic or page; empty: all.
    property string documentId: ""
    /// The claim that the reader came for: it is scrolled to. Empty: none.
    property string claimId: ""

    readonly property contentDocument document: Library.document(documentId)
    readonly property bool single: documentId.length > 0
    readonly property var claims: Library.claims(documentId)
    /// Ids of the topics and pages that have claims, in the order of the walk.
    readonly property var groups: single ? [documentId]
        : [...Array.from(Library.topics, topic => topic.id), "where-things-stand"].filter(id => claimsOf(id).length > 0)

    about: documentId
    title: Library.placeName(single ? "claims/" + documentId : "claims")
    middleText: single ? qsTr("All topics") : ""
    middleIcon: "menu"
    onMiddleRequested: Navigator.open("claims")

    /// It is kept in view while the page takes shape, until the reader scrolls or comes back to another place.
    property Item wanted: null
    function showWanted() {
        if (wanted)
            scroll.showAtTop(wanted);
    }
    function restore(state: var) {
        wanted = null;
        scroll.restore(state.contentY);
    }
    onWantedChanged: later.restart()
    Timer {
        id: later

        interval: 0
        onTriggered: root.showWanted()
    }
    Connections {
        target: root.scroll

        function onContentHeightChanged() {
            later.restart();
        }
        function onScrolledByReader() {
            root.wanted = null;
        }
    }

    function claimsOf(id: string): var {
        return claims.filter(claim => claim.document === id);
    }

    side: single && document.isTopic ? answer : topics
    readonly property Component answer: Component {
        ScrollArea {
            spacing: Theme.px(16)

            CaveatCard {
                width: parent.width
                caveat: root.document.caveat
            }
        }
    }
    // Where nothing stands beside the claims, how sure the answer is stays in view below them.
    pinned: single && document.isTopic && !besides ? certainty : null
    readonly property Component certainty: Component {
        AnswerCertainty {
            headline: root.document.caveat.headline
            step: root.document.caveat.known ? root.document.caveat.step : 1
        }
    }
    readonly property Component topics: Component {
        ContentsList {
            name: qsTr("Topics")
            titles: root.groups.map(id => Library.title(id))
            onChosen: index => root.scroll.leadTo(repeater.itemAt(index))
        }
    }

    PlainText {
        width: parent.width
        text: qsTr("Small words are what some pages and adverts say. Large words are what we found in the studies that we could read.")
        style: Theme.body
    }
    Repeater {
        id: repeater

        model: root.groups

        Column {
            id: group

            required property string modelData

            width: parent.width
            spacing: Theme.px(14)

            PlainText {
                width: parent.width
                topPadding: Theme.px(8)
                visible: !root.single
                text: Library.title(group.modelData)
                style: Theme.h3
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: root.claimsOf(group.modelData)

                ClaimCard {
                    required property claim modelData

                    width: group.width
                    claim: modelData
                    chosen: claim.id === root.claimId
                    Component.onCompleted: if (chosen) root.wanted = this
                }
            }
        }
    }
    Item {
        width: parent.width
        height: Theme.px(8)
    }
}
