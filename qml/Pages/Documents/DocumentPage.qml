// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// A page of sections: What is heart failure?, Where things stand, About. Beside the text stand its contents, or a picture.
/// Where the mode asks for it, sections are folded and one is open at a time.
Page {
    id: root

    required property string documentId
    /// The section that the page begins with; empty: from the top.
    property string sectionId: ""
    /// The next page of the walk; empty outside it.
    property string nextAddress: ""
    /// Sections that are shown in another form are left out here.
    property list<string> leftOut: []
    /// Sections that never fold: what keeps a reader safe.
    property list<string> alwaysOpen: []
    /// A heading above the sections; empty: none.
    property string sectionsTitle: ""
    /// What stands above the takeaway.
    property string lead: document.question
    /// Stands beside the text where there is room, or null; and how much of the page's width it takes there.
    property Component side: contents
    property real sideShare: side === contents ? 0.3 : 0.34
    /// Stands above all else, or null.
    property Component first: null
    /// Stands at the end side of the takeaway, above what `head` has there; empty: nothing.
    property string headingAtEnd: ""
    /// Stands above the first section.
    property Component head: null
    /// A section that stands there in another form: its id, and where it is.
    property string headSection: ""
    property Item headPart: null
    /// Stands below the last section.
    property Component foot: null

    readonly property contentDocument document: Library.document(documentId)
    readonly property var sections: Array.from(document.sections).filter(section => !leftOut.includes(section.id))
    readonly property bool besides: side !== null && !Theme.portrait && !Theme.big
    property bool folds: Session.foldsSections
    property int openSection: folds ? 0 : -1
    /// The widest line of the page; 0: as wide as the page.
    property real textWidth: besides ? 0 : Theme.body.pixelSize * 36

    title: document.title
    scroller: scroll
    nextText: nextAddress.length > 0 ? qsTr("Next: %1").arg(Library.placeName(nextAddress)) : ""
    about: documentId
    onNextRequested: Navigator.open(nextAddress)

    function state(): var {
        return { contentY: scroll.contentY, openSection: openSection };
    }
    function restore(state: var) {
        openSection = state.openSection;
        scroll.restore(state.contentY);
    }
    function goTo(index: int) {
        openSection = index;
        scroll.showAtTop(repeater.itemAt(index));
    }
    /// A section, by its id.
    function part(name: string): Item {
        return name === headSection && name.length > 0 ? headPart : repeater.itemAt(sections.findIndex(section => section.id === name));
    }
    function showParts(names: list<string>) {
        const asked = Array.from(names);
        if (asked.includes(headSection)) {
            scroll.scrollToTop();
            return;
        }
        const first = sections.findIndex(section => asked.includes(section.id));
        if (first >= 0)
            goTo(first);
    }
    Component.onCompleted: {
        const asked = sections.findIndex(section => section.id === sectionId);
        if (asked >= 0)
            goTo(asked);
    }

    Slot {
        id: beside

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(24)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(16)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(14)
        width: Math.round(root.width * root.sideShare)
        active: root.besides
        component: root.side
    }

    ScrollArea {
        id: scroll

        anchors.left: root.besides ? beside.right : parent.left
        anchors.leftMargin: Theme.px(root.besides ? 32 : 24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        anchors.top: parent.top
        anchors.topMargin: Theme.px(10)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(12)
        maximumWidth: root.textWidth

        Slot {
            width: parent.width
            fills: false
            active: root.first !== null
            visible: active
            component: root.first
        }
        Column {
            width: parent.width
            spacing: Theme.px(10)
            topPadding: Theme.px(root.first !== null ? 14 : 0)
            bottomPadding: Theme.px(14)

            PlainText {
                width: parent.width
                // Large text leaves the room to what the page says; the bar has its title.
                visible: !Theme.big || Theme.portrait
                text: root.lead
                style: Theme.small
                color: Theme.colour.inkSoft
            }
            Item {
                width: parent.width
                height: Math.max(takeaway.implicitHeight, atEnd.visible ? atEnd.implicitHeight : 0)

                PlainText {
                    id: takeaway

                    anchors.left: parent.left
                    width: parent.width - (atEnd.visible ? atEnd.implicitWidth + atEnd.anchors.rightMargin + Theme.px(24) : 0)
                    text: root.document.takeaway
                    style: Theme.h2
                    Accessible.role: Accessible.Heading
                }
                PlainText {
                    id: atEnd

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(52)
                    anchors.bottom: parent.bottom
                    visible: text.length > 0
                    text: root.headingAtEnd
                    style: Theme.small
                    strong: true
                    wrapMode: Text.NoWrap
                }
            }
        }
        Slot {
            width: parent.width
            fills: false
            active: !root.besides && root.side !== null && root.side !== contents
            visible: active
            component: root.side
        }
        Slot {
            width: parent.width
            fills: false
            active: root.head !== null
            visible: active
            component: root.head
        }

        PlainText {
            width: parent.width
            visible: text.length > 0
            text: root.sectionsTitle
            style: Theme.h2
            topPadding: Theme.px(16)
            bottomPadding: Theme.px(8)
            Accessible.role: Accessible.Heading
        }
        Repeater {
            id: repeater

            model: root.sections

            FoldSection {
                required property int index
                required property contentSection modelData

                width: parent.width
                title: modelData.title
                blocks: modelData.blocks
                sources: root.document.sources
                folds: root.folds && !root.alwaysOpen.includes(modelData.id)
                open: !folds || index === root.openSection
                onRequested: {
                    if (open)
                        root.openSection = -1;
                    else
                        root.goTo(index);
                }
            }
        }

        Slot {
            width: parent.width
            fills: false
            active: root.foot !== null
            visible: active
            component: root.foot
        }
        Column {
            width: parent.width
            topPadding: Theme.px(12)
            spacing: Theme.px(12)

            Rectangle {
                width: parent.width
                height: Theme.hairline
                color: Theme.colour.line
            }
            CareNote {
                width: parent.width
                text: root.document.action
            }
            Flow {
                width: parent.width
                spacing: Theme.px(12)

                PlainText {
                    text: Words.lastChecked(root.document.reviewed)
                        + (Session.isOld(root.document.reviewed, Session.today) ? " " + qsTr("Being checked again.") : "")
                    style: Theme.small
                    color: Theme.colour.inkSoft
                    height: Math.max(Theme.target, implicitHeight)
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                }
                Button {
                    visible: root.document.sources.length > 0
                    kind: Button.Kind.Quiet
                    style: Theme.small
                    text: qsTr("See the studies")
                    compact: true
                    onClicked: Navigator.open("studies/" + root.documentId)
                }
                Button {
                    kind: Button.Kind.Quiet
                    style: Theme.small
                    text: qsTr("All studies")
                    compact: true
                    onClicked: Navigator.open("studies")
                }
            }
        }
    }

    Component {
        id: contents

        ContentsList {
            titles: Array.from(root.sections, section => section.title)
            onChosen: index => root.goTo(index)
        }
    }
}
