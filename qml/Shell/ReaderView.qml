// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// What one reader sees: the page that the Navigator leads to, the sheets over it, and the keys that work everywhere.
FocusScope {
    id: root

    readonly property string title: page?.title ?? ""
    readonly property Page page: loader.item as Page
    readonly property bool broken: Session.contentError.length > 0

    /// It only follows, in another window, what the reader does in theirs: it leads nowhere, keeps nothing and never takes the
    /// keyboard.
    property bool twin: false

    /// The first page is there at once; those after it come in.
    property bool arrives: false

    function file(page: string): url {
        return "qrc:/qt/qml/Plainheart/Pages/" + page + ".qml";
    }

    /// A page is wanted that is not shown yet. Wishes that come faster than pages can be shown are one page turn, to the last
    /// of them: a page that nobody saw costs neither time nor memory.
    property bool turning: false
    /// Keys that are meant for the page that comes: of { key, text }.
    property var waiting: []

    /// The keyboard goes to what the page has to be done first.
    function takeFocus() {
        (page?.arrival ?? page ?? root).forceActiveFocus(Qt.OtherFocusReason);
    }

    function turn() {
        turning = false;
        if (broken)
            return; // there is nowhere to go
        loader.setSource(file(Navigator.pageFile), Navigator.pageProperties);
        const keys = waiting;
        waiting = [];
        for (const pressed of keys)
            usedKey(pressed.key, pressed.text);
    }

    focus: true

    Component.onCompleted: {
        if (broken)
            loader.setSource(file("ErrorPage"), {});
        else if (twin)
            turn();
        else
            Navigator.startOver(Session.startPage);
    }

    /// The content was lost while the program ran.
    onBrokenChanged: {
        if (loader.status !== Loader.Null)
            loader.setSource(file("ErrorPage"), {});
    }

    component Told: Binding {
        target: Navigator
        when: !root.twin
        restoreMode: Binding.RestoreNone
    }
    Told {
        property: "page"
        value: root.page
    }
    Told {
        property: "title"
        value: root.title
    }
    Told {
        property: "stepTitles"
        value: Array.from(root.page?.stepTitles ?? [])
    }
    Told {
        property: "step"
        value: root.page?.step ?? 0
    }
    Told {
        property: "nextText"
        value: root.page?.nextText ?? ""
    }
    Binding {
        when: !root.twin
        target: Record
        property: "here"
        value: root.page?.here ?? ""
    }
    Connections {
        target: Navigator
        enabled: !root.twin

        function onStepWanted(step: int) {
            root.page?.openStep(step);
        }
        function onNextWanted() {
            root.page?.goNext();
        }
        function onBackWanted() {
            root.page?.goBack();
        }
        function onLeaving() {
            if (root.turning)
                Navigator.passOver();
            else
                Navigator.keep(root.page?.state());
        }
    }
    Connections {
        target: Navigator

        function onAddressChanged() {
            root.turning = true;
            root.waiting = [];
            if (loader.status === Loader.Null)
                root.turn(); // nothing is drawn without a page
            else
                nextTurn.restart(); // several wishes, one turn
        }
    }

    Timer {
        id: nextTurn

        interval: 0
        onTriggered: root.turn()
    }
    Loader {
        id: loader

        anchors.fill: parent
        focus: true
        onLoaded: {
            const shown = item as Page;
            if (!root.twin && root.arrives && !shown.arrivesAtTitle) {
                // Heard in this order: which page it is, and where on it the keyboard is.
                Navigator.announce(shown.title);
                announcer.say();
            }
            if (root.visible && !root.twin)
                root.takeFocus();
            shown.scroller?.scrollToTop(); // what has the keyboard stood elsewhere before the page had its shape
            const kept = Navigator.kept();
            if (kept !== undefined && kept !== null)
                shown.restore(kept);
            if (root.arrives)
                shown.arrive();
            if (!root.twin) {
                if (!root.arrives)
                    Navigator.announce(Record.notice);
                Navigator.announce(shown.opensWith());
                shown.hasOpened = true;
            }
            root.arrives = true;
        }
    }
    ReadingMark {}
    SpokenPart { viewport: root.Window.contentItem }
    SheetHost {
        anchors.fill: parent
        twin: root.twin
        scaling: root.scale
        visible: !root.broken
        about: root.page?.about ?? ""
        lowest: root.page !== null && root.page.panel !== null ? root.page.panelTop - Theme.px(8)
            : root.height - Theme.px(16)
    }

    Announcer {
        id: announcer
    }
    Connections {
        target: Session

        function onTextSizeChanged() {
            //: Said by a screen reader when the size of the text has changed; %1: as "150 %".
            Navigator.announce(qsTr("Text size %1").arg(Words.percent(Session.textSize)));
        }
    }

    Connections {
        target: Record

        function onNoticeChanged() {
            Navigator.announce(Record.notice);
        }
    }

    // Keys that no control took. While something is typed, the field takes them all.
    Keys.onPressed: event => {
        if (root.broken || event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = root.usedKey(event.key, event.text);
    }

    function usedKey(key: int, text: string): bool {
        const single = Session.singleKeysAct();
        if (single && text === "0") {
            Navigator.open("home");
            return true;
        }
        if (single && text >= "1" && text <= "6" && text.length === 1) {
            Navigator.open(Library.topics[Number(text) - 1].id);
            return true;
        }
        if (single && text === "/") {
            Navigator.open("search");
            return true;
        }
        if (turning) {
            waiting.push({ key: key, text: text });
            return true;
        }
        if (key === Qt.Key_Right || key === Qt.Key_Left) {
            if ((key === Qt.Key_Right) !== Theme.rightToLeft)
                page.stepForward();
            else
                page.stepBackward();
            return true;
        }
        if (single && (text === "r" || text === "R")) {
            page.narrationFocus = Qt.TabFocusReason;
            Narration.toggle();
            page.narrationFocus = Qt.OtherFocusReason;
            return true;
        }
        if (page.scroller?.usedKey(key))
            return true;
        if (key === Qt.Key_Escape || key === Qt.Key_Back) {
            // Pages that lie over the walk close like a sheet; the walk itself stays.
            if (!page.closeOverlay() && Navigator.overWalk)
                Navigator.back();
            return true;
        }
        if (single && (text === "+" || text === "=")) {
            Session.nextTextSize();
            return true;
        }
        if (single && text === "-") {
            Session.previousTextSize();
            return true;
        }
        if (single && text === "?") {
            Navigator.showSheet("keys", Window.activeFocusItem);
            return true;
        }
        return false;
    }
}
