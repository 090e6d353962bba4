// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// The window: one page at a time, where it came from, what is laid over it, and the keys that work everywhere.
Window {
    id: root

    readonly property bool broken: Session.contentError.length > 0
    readonly property Page page: loader.item as Page

    function pages(name: string): url {
        return "qrc:/qt/qml/Plainheart/Pages/" + name + ".qml";
    }
    function closeSheets() {
        for (const sheet of [termSheet, sourceSheet, viewSheet, keysSheet]) {
            sheet.anchor = null; // focus goes to the new page
            sheet.close();
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

    Binding {
        target: Navigator
        property: "page"
        value: root.page
    }
    Connections {
        target: Navigator

        function onLeaving() {
            Navigator.keep(root.page?.state());
        }
        function onAddressChanged() {
            if (root.broken)
                return; // there is nowhere to go
            root.closeSheets();
            loader.setSource(root.pages(Navigator.pageFile), Navigator.pageProperties);
        }
        function onTermWanted(id: string, anchor: Item) {
            termSheet.termId = id;
            termSheet.openAt(anchor);
        }
        function onSourcesWanted(ids: var, anchor: Item) {
            sourceSheet.sourceIds = ids;
            sourceSheet.openAt(anchor);
        }
        function onSheetWanted(name: string, anchor: Item) {
            if (name === "keys") {
                keysSheet.openCentred(anchor);
            } else {
                viewSheet.withTools = name === "tools";
                viewSheet.openAt(anchor);
            }
        }
    }

    Component.onCompleted: {
        if (broken)
            loader.setSource(pages("ErrorPage"), {});
        else
            Navigator.startOver(Session.startPage);
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
                const kept = Navigator.kept();
                if (kept !== undefined && kept !== null)
                    shown.restore(kept);
                shown.arrive();
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
            if (Navigator.overWalk)
                Navigator.back();
            return true;
        }
        if (text === "0") {
            Navigator.open("home");
            return true;
        }
        if (text >= "1" && text <= "6" && text.length === 1) {
            Navigator.open(Library.topics[Number(text) - 1].id);
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
            Navigator.showSheet("keys", activeFocusItem);
            return true;
        }
        return false;
    }

    readonly property real lowest: page !== null && page.panel !== null ? page.panelTop - Theme.px(8) : height - Theme.px(16)

    TermSheet {
        id: termSheet

        lowest: root.lowest
    }
    SourceSheet {
        id: sourceSheet

        lowest: root.lowest
    }
    ViewSheet {
        id: viewSheet

        lowest: root.height - Theme.px(16)
    }
    KeysSheet {
        id: keysSheet

        lowest: root.height - Theme.px(16)
    }
}
