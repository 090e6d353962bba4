// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// The studies, those of cells first and the largest at the top, narrowed by filters. Where there is room the chosen study stands beside the list, and for a
/// topic first why the answer is as sure as it is.
Page {
    id: root

    /// The topic or page that the list was opened for: its filter is on. Empty: all studies.
    property string documentId: ""
    /// The study that is shown beside the list; empty: the topic's caveat, or the first study.
    property string studyId: ""

    readonly property alias filters: filters
    readonly property alias filterSheet: sheet
    readonly property contentDocument document: Library.document(documentId)
    readonly property bool hasCaveat: document.isTopic
    readonly property bool besides: !Theme.portrait && !Theme.big
    readonly property string shownId: studyId.length === 0 ? (hasCaveat ? "" : rows.firstId)
        : rows.has(studyId, rows.filter, rows.count) ? studyId : rows.firstId
    readonly property string countWords: qsTr("%n studies and other sources", "", rows.count)

    about: documentId
    title: Library.placeName(documentId.length > 0 ? "studies/" + documentId : "studies")
    middleText: qsTr("See them in charts")
    middleIcon: "chart"
    onMiddleRequested: Navigator.open(documentId.length > 0 ? "charts/" + documentId : "charts")

    function show(id: string) {
        if (besides) {
            studyId = id;
            //: Said by a screen reader: what is shown beside a list now.
            Navigator.announce(qsTr("Shown: %1").arg(Library.source(id).shortName));
        } else
            Navigator.open("study/" + id);
    }
    function state(): var {
        return { chosen: filters.chosen, studyId: studyId, place: rows.place(), paneY: pane.contentY };
    }
    function restore(state: var) {
        filters.chosen = state.chosen;
        studyId = state.studyId;
        rows.restore(state.place);
        pane.restore(state.paneY);
    }
    onShownIdChanged: pane.scrollToTop()
    onCountWordsChanged: Navigator.announce(rows.count > 0 ? countWords : qsTr("No study fits all of these filters."))

    StudyFilters {
        id: filters

        documentId: root.documentId
    }
    Component.onCompleted: {
        if (documentId.length > 0)
            filters.chosen = { document: [documentId] };
        rows.show(studyId);
    }

    Flow {
        id: chips

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.px(24)
        anchors.rightMargin: Theme.px(24)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(14)
        spacing: Theme.px(10)

        Chip {
            id: all

            text: qsTr("All studies")
            on: !filters.any
            onClicked: filters.clear()
        }
        Repeater {
            model: Theme.big ? [] : Theme.narrow && !Theme.portrait ? filters.quick.slice(0, -1) : filters.quick

            FilterChip {
                required property var modelData

                filters: root.filters
                choice: modelData
            }
        }
        Button {
            id: more

            kind: Button.Kind.Secondary
            compact: true
            height: Math.max(implicitHeight, all.height)
            text: filters.count > 0 ? qsTr("Filters: %1 on").arg(Words.number(filters.count)) : qsTr("More filters")
            iconName: "menu"
            onClicked: sheet.openAt(more)
        }
    }
    PlainText {
        id: counted

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.top: chips.bottom
        anchors.topMargin: Theme.px(12)
        width: root.besides ? rows.width : parent.width - Theme.px(48)
        text: qsTr("%1. Studies of cells first, the largest at the top.").arg(root.countWords)
        style: Theme.small
        color: Theme.colour.inkSoft
        visible: rows.count > 0
        height: visible ? implicitHeight : 0
    }
    StudyRows {
        id: rows

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.top: counted.bottom
        anchors.topMargin: Theme.px(8)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(12)
        width: root.besides ? Math.round(root.width * 0.34) : Math.min(root.width - Theme.px(48), Theme.body.pixelSize * 44)
        visible: count > 0
        focus: !Theme.big // then its first card is below the answer, out of view
        filter: filters.map
        chosenId: root.besides ? root.shownId : ""
        counted: root.hasCaveat ? root.document.caveat.sources : []
        full: !root.besides && !Theme.big
        head: root.hasCaveat ? (root.besides ? why : caveat) : null
        onFilterChanged: toTop()
        onChosen: id => root.show(id)
    }
    Rectangle {
        id: paper

        anchors.left: rows.right
        anchors.leftMargin: Theme.px(20)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.top: counted.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        visible: root.besides && rows.count > 0
        radius: Theme.px(Theme.radius.card)
        color: Theme.colour.card
        border.width: Theme.hairline
        border.color: Theme.colour.line

        ScrollArea {
            id: pane

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: certainty.top
            anchors.leftMargin: Theme.px(24)
            anchors.rightMargin: Theme.px(12)
            anchors.topMargin: Theme.px(18)
            anchors.bottomMargin: Theme.px(8)
            surface: Theme.colour.card
            spacing: Theme.px(16)
            // The keys of a page move the list; Tab leads here.
            activeFocusOnTab: overflows
            Accessible.name: root.shownId.length > 0 ? Library.source(root.shownId).shortName : root.document.caveat.headline

            CaveatCard {
                width: parent.width
                visible: root.shownId.length === 0 && root.hasCaveat
                caveat: root.document.caveat
                style: Theme.body
            }
            Slot {
                width: parent.width
                fills: false
                active: root.besides && root.shownId.length > 0
                visible: active
                component: detail
            }
        }
        StudyCertainty {
            id: certainty

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.px(10)
            visible: root.shownId.length > 0
            height: visible ? implicitHeight : 0
            studyId: root.shownId
            topicId: root.documentId
        }
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: chips.bottom
        anchors.topMargin: Theme.px(Theme.big ? 24 : 90)
        width: Math.min(parent.width - Theme.px(48), Theme.body.pixelSize * 30)
        visible: rows.count === 0
        spacing: Theme.px(16)

        PlainText {
            width: parent.width
            text: qsTr("No study fits all of these filters.")
            style: Theme.h2
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            text: qsTr("Each filter fits some studies. No study in this app fits all of them at once.")
        }
        Button {
            x: Theme.rightToLeft ? parent.width - width : 0
            text: qsTr("Show all studies")
            onClicked: {
                filters.clear();
                all.forceActiveFocus(Qt.TabFocusReason); // this button is gone
            }
        }
    }

    Component {
        id: detail

        StudyDetail {
            studyId: root.shownId
            style: Theme.body
            onPartOpened: part => pane.showAtTop(part)
        }
    }
    Component {
        id: caveat

        Item {
            implicitHeight: card.height + Theme.px(14)

            CaveatCard {
                id: card

                width: parent.width
                caveat: root.document.caveat
            }
        }
    }
    // The caveat's place in the list: it is shown beside, like a study.
    Component {
        id: why

        Item {
            implicitHeight: entry.height + Theme.px(10)

            WhyCard {
                id: entry

                width: parent.width
                caveat: root.document.caveat
                chosen: root.shownId.length === 0
                onClicked: {
                    root.studyId = "";
                    Navigator.announce(qsTr("Shown: %1").arg(root.document.caveat.headline));
                }
            }
        }
    }

    FilterSheet {
        id: sheet

        lowest: root.height - Theme.px(16)
        filters: root.filters
        count: rows.count
        countWords: root.countWords
    }
}
