// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// The window: one page at a time, where it came from, what is laid over it, and the keys that work everywhere.
Window {
    id: root

    /// Where the reader is: home, a document's id, TOPIC/STEP, questions[/PAGE], glossary[/WORD], studies[/PAGE[/SOURCE]], study/SOURCE,
    /// charts[/PAGE], chart/CHART, claims[/PAGE[/CLAIM]].
    property string address: ""
    /// Pages before this one as { address, state }, the last at the end.
    property var trail: []
    /// What the page that is being opened is to restore; null: nothing.
    property var returning: null
    readonly property bool broken: Session.contentError.length > 0
    readonly property Page page: loader.item as Page
    /// The present page is complete.
    readonly property bool ready: loader.status === Loader.Ready

    function open(to: string) {
        const wanted = to.startsWith("page:") || to.startsWith("topic:") ? to.slice(to.indexOf(":") + 1)
            : to.replace(/^chart:/, "chart/");
        if (wanted === address)
            return;
        if (wanted === "home")
            trail = [];
        else if (address.length > 0)
            trail = [...trail.slice(-40), { address: address, state: page !== null ? page.state() : null }];
        show(wanted);
    }
    function goBack() {
        const before = trail.length > 0 ? trail[trail.length - 1] : { address: "home", state: null };
        trail = trail.slice(0, -1);
        returning = before.state;
        show(before.address);
        returning = null;
    }
    function show(to: string) {
        for (const sheet of [termSheet, sourceSheet, viewSheet, keysSheet]) {
            sheet.anchor = null; // focus goes to the new page
            sheet.close();
        }
        address = to;
        const parts = to.split("/");
        const id = parts[1] ?? "";
        switch (parts[0]) {
        case "home":
            loader.setSource(pages("HomePage"), {});
            break;
        case "heart-failure":
            loader.setSource(pages("HeartFailurePage"), {});
            break;
        case "where-things-stand":
            loader.setSource(pages("WhereThingsStandPage"), {});
            break;
        case "about":
            loader.setSource(pages("DocumentPage"), { documentId: "about" });
            break;
        case "offer-check":
            loader.setSource(pages("OfferPage"), {});
            break;
        case "questions":
            loader.setSource(pages("QuestionsPage"), { documentId: id });
            break;
        case "glossary":
            loader.setSource(pages("GlossaryPage"), { termId: id });
            break;
        case "studies":
            loader.setSource(pages("StudiesPage"), { documentId: id, studyId: parts[2] ?? "" });
            break;
        case "study":
            loader.setSource(pages("StudyPage"), { studyId: id });
            break;
        case "charts":
            loader.setSource(pages("ChartsPage"), { documentId: id });
            break;
        case "chart":
            loader.setSource(pages("ChartPage"), { chartId: id });
            break;
        case "claims":
            loader.setSource(pages("ClaimsPage"), { documentId: id, claimId: parts[2] ?? "" });
            break;
        default:
            loader.setSource(pages("TopicPage"), { topicId: parts[0], step: Math.max(0, Number(id) - 1) });
        }
    }
    function pages(name: string): url {
        return "qrc:/qt/qml/Plainheart/Pages/" + name + ".qml";
    }
    function useTool(tool: string, anchor: Item) {
        switch (tool) {
        case "glossary":
        case "about":
            open(tool);
            break;
        default:
            viewSheet.withTools = tool === "tools";
            viewSheet.openAt(anchor);
        }
    }
    function explain(kind: string, target: string, anchor: Item) {
        if (kind === "term") {
            termSheet.termId = target;
            termSheet.openAt(anchor);
        } else if (kind === "cite") {
            sourceSheet.sourceIds = target.split(" ");
            sourceSheet.openAt(anchor);
        } else {
            open(target);
        }
    }

    width: 1280
    height: 800
    minimumWidth: 1000
    minimumHeight: 640
    title: page !== null && page.title.length > 0 ? page.title + " - Plainheart" : "Plainheart"
    color: Theme.colour.paper
    visible: true

    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "viewport"
        value: Qt.size(root.width, root.height)
    }

    Component.onCompleted: {
        if (broken)
            loader.setSource(pages("ErrorPage"), {});
        else
            show(Session.startPage);
    }

    FocusScope {
        id: keys

        anchors.fill: parent
        focus: true

        Loader {
            id: loader

            anchors.fill: parent
            focus: true
            onLoaded: {
                const shown = item as Page;
                shown.forceActiveFocus(Qt.OtherFocusReason);
                if (root.returning !== null)
                    shown.restore(root.returning);
                shown.arrive();
            }

            Connections {
                target: root.page

                function onOpened(address: string) {
                    root.open(address);
                }
                function onWentBack() {
                    root.goBack();
                }
                function onExplained(kind: string, target: string, anchor: Item) {
                    root.explain(kind, target, anchor);
                }
                function onToolRequested(tool: string, anchor: Item) {
                    root.useTool(tool, anchor);
                }
            }
        }

        // Keys that no control took. While something is typed, the field takes them all.
        Keys.onPressed: event => {
            if (root.broken || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
                return;
            event.accepted = root.usedKey(event.key, event.text);
        }
    }

    function usedKey(key: int, text: string): bool {
        if (key === Qt.Key_Right || key === Qt.Key_Left) {
            if ((key === Qt.Key_Right) !== Theme.rightToLeft)
                page.stepForward();
            else
                page.stepBackward();
            return true;
        }
        if (key === Qt.Key_Escape || key === Qt.Key_Back) {
            if (page.closeOverlay())
                return true;
            // Pages that lie over the walk close like a sheet; the walk itself stays.
            const kind = address.split("/")[0];
            if (["studies", "study", "charts", "chart", "claims", "glossary", "about"].includes(kind))
                goBack();
            return true;
        }
        if (text === "0") {
            open("home");
            return true;
        }
        if (text >= "1" && text <= "6" && text.length === 1) {
            open(Library.topics[Number(text) - 1].id);
            return true;
        }
        if (text === "+" || text === "=") {
            Session.nextTextSize();
            return true;
        }
        if (text === "-") {
            Session.previousTextSize();
            return true;
        }
        if (text === "?") {
            keysSheet.openCentred(activeFocusItem);
            return true;
        }
        return false;
    }

    readonly property real lowest: page !== null && page.panel !== null ? page.panel.y - Theme.px(8) : height - Theme.px(16)

    TermSheet {
        id: termSheet

        lowest: root.lowest
        onMore: id => root.open("glossary/" + id)
    }
    SourceSheet {
        id: sourceSheet

        lowest: root.lowest
        onMore: id => root.open("study/" + id)
    }
    ViewSheet {
        id: viewSheet

        lowest: root.height - Theme.px(16)
        onToolRequested: tool => root.open(tool)
    }
    KeysSheet {
        id: keysSheet

        lowest: root.height - Theme.px(16)
    }
}
