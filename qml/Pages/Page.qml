// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// What every page has: a title that is announced, what its keys do, what is kept of it, and the frame: the top bar, the
/// page's own room below it, Back and where to go next, and in portrait the tools at the bottom.
FocusScope {
    id: root

    /// Stands between the top bar and Back.
    default property alias body: room.data

    /// Announced when the page opens, and shown in the window's title.
    property string title: ""
    /// The panel that nothing may cover, or null.
    property Item panel: null
    readonly property real panelTop: panel !== null ? room.y + panel.y : height

    /// The title in the top bar, and the position of the topic that stands there instead; 0: none.
    property string barTitle: title
    property int stop: 0
    /// The road of the six stops stands in the top bar: at a stop, and after the last one.
    property bool road: stop > 0
    /// Home: the logo instead of the way there, and no Back.
    property bool home: false
    /// Without the bar and Back the page has the whole height; the tools of a portrait screen stay.
    property bool framed: true
    property bool hasTools: Session.hasTools
    property string nextText: ""
    property string middleText: ""
    /// The same where there is little room.
    property string middleShort: ""
    /// The page itself leads there, too.
    property bool middleRepeats: false
    property string middleIcon: "question"
    /// The topic or page whose questions it offers to save for the visit; empty: those that fit what was read.
    property string about: ""
    /// It offers to save a question.
    property bool savesQuestions: Session.hasTools
    /// The words for it, the longest first, each with how many are saved.
    readonly property list<string> saveTexts: Array.from([qsTr("Save a question for my visit"), qsTr("Save a question"), qsTr("Questions")],
        words => MyQuestions.counted(words, MyQuestions.ids.length))

    /// The address that leads back to what is shown now, for another day.
    property string here: ""
    Component.onCompleted: if (here.length === 0) here = Navigator.address

    readonly property string pageBefore: Library.placeName(Navigator.before.length > 0 ? Navigator.before : "home")
    /// Where Back leads.
    property string backTo: pageBefore

    readonly property bool onPath: Navigator.pathPlace > 0
    readonly property string pathNext: onPath ? Library.readerPath(Navigator.pathId).titles[Navigator.pathPlace] ?? Library.placeName("home") : ""

    signal nextRequested()
    signal middleRequested()

    /// Has the keyboard when the page opens: the first thing to do, and not the tools before it. Null: what is to be read.
    property Item firstAction: nextButton
    /// Where the keyboard arrives: without anything to do at the title. Null: at the page itself.
    readonly property Item arrival: firstAction !== null ? firstAction : framed ? bar.titleItem : null
    /// Whoever comes there hears the title: announced, too, it would be said twice.
    readonly property bool arrivesAtTitle: firstAction === null && (arrival === null || barTitle === title)
    /// What stands there first, said behind the title when the page opens: the keyboard is elsewhere then. Empty: nothing.
    function opensWith(): string {
        return "";
    }
    /// It has opened: from now on what changes is news.
    property bool hasOpened: false
    /// Leads on; null where nothing does.
    readonly property Item nextButton: framed && (nav.buttons?.nextText ?? "").length > 0 ? nav.buttons?.nextButton ?? null : null
    /// What Page Up, Page Down, Home and End move, or null.
    property ScrollArea scroller: null

    /// What Back does; a page may have something to go back to itself.
    function goBack() {
        Navigator.back();
    }

    /// Right and Left arrow: the next and the previous step. Pages with steps override them; they never leave the page.
    function stepForward() {}
    function stepBackward() {}

    /// Its steps, and the one that is open, from 0; empty where it has none.
    property list<string> stepTitles: []
    property int step: 0
    function openStep(index: int) {}

    /// What a mark can be on, and grows with; null: the page itself.
    property Item picture: null
    /// Where a part of the page is, as the walkthrough for clinicians names it; null where it is not shown.
    function part(name: string): Item {
        return name === "caveat" ? panel : null;
    }
    /// Brings these parts into view.
    function showParts(names: list<string>) {}

    /// On a short way Next leads along it, whatever the page would lead to.
    function goNext() {
        if (onPath)
            Navigator.open(Navigator.pathNext.length > 0 ? Navigator.pathNext : "home");
        else
            nextRequested();
    }

    /// Closes what the page has laid over itself; false if there was nothing.
    function closeOverlay(): bool {
        return false;
    }

    /// What it has the reader hear, and set, while it is read aloud; null while it is not.
    readonly property NarrationBar narrationBar: narration.item as NarrationBar
    /// How the keyboard comes to the bar: with a ring for whoever uses keys.
    property int narrationFocus: Qt.OtherFocusReason
    /// Had the keyboard before the bar came.
    property Item focusBefore: null

    readonly property bool narrated: Narration.active
    onNarratedChanged: {
        if (narrated) {
            focusBefore = Window.activeFocusItem;
            narration.active = true;
            narrationBar?.takeFocus(narrationFocus);
        } else {
            const had = narration.activeFocus;
            narration.active = false;
            narration.focus = false;
            if (had)
                (focusBefore !== null && focusBefore !== root ? focusBefore : firstAction ?? scroller ?? arrival ?? root).forceActiveFocus(Qt.OtherFocusReason);
            focusBefore = null;
        }
    }

    /// What the reader did on this page, so that Back finds it again: kept in memory, gone with Home.
    function state(): var {
        return null;
    }
    function restore(state: var) {}

    Accessible.role: Accessible.Pane
    // Its title is announced, or has the focus: as the name of what stands round the focus, too, it would be said twice.
    Accessible.name: arrival === null ? title : ""
    Accessible.focusable: arrival === null

    // While it slides the page is one picture, drawn once and not anew for every frame; but not in its first frame, in which Qt
    // would draw nothing of it. Without a ground of its own its words would turn grey.
    property bool seen: false
    layer.enabled: x !== 0 && seen
    Connections {
        target: root.Window.window
        enabled: !root.seen

        function onFrameSwapped() {
            root.seen = true;
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: root.x !== 0
        color: Theme.colour.paper
    }

    // In the order of the keyboard's focus.
    TopBar {
        id: bar

        visible: root.framed
        width: parent.width
        title: root.barTitle
        stop: root.stop
        road: root.road
        home: root.home
    }
    Slot {
        id: notice

        active: root.framed && Record.notice.length > 0
        visible: active
        fills: false
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        component: Component {
            RecordNotice {}
        }
    }
    Item {
        id: room

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: notice.active ? notice.bottom : root.framed ? bar.bottom : parent.top
        anchors.bottom: narration.active ? narration.top : root.framed && !root.home ? nav.top : tools.top
    }
    LateSlot {
        id: nav

        readonly property NavBar buttons: item as NavBar

        wanted: root.framed && !root.home
        visible: wanted && !narration.active
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: tools.top
        anchors.leftMargin: Theme.px(24)
        anchors.rightMargin: Theme.px(24)
        anchors.bottomMargin: Theme.px(Theme.low ? 8 : root.stop > 0 && (Theme.big || !Theme.portrait) ? 14 : 18)
        component: Component {
            NavBar {
                // On a short way Next leads along it, whatever the page would lead to.
                nextText: !root.onPath ? root.nextText
                    : qsTr("Next: %1").arg(root.pathNext)
                note: root.onPath ? qsTr("The short way: %1 of %2").arg(Words.number(Navigator.pathPlace)).arg(Words.number(Navigator.pathLength)) : ""
                middleText: root.onPath ? "" : root.middleText
                middleShort: root.onPath ? "" : root.middleShort
                middleRepeats: root.middleRepeats
                middleIcon: root.middleIcon
                saveTexts: root.savesQuestions && !tools.saves ? root.saveTexts : []
                backTo: root.backTo
                onBack: root.goBack()
                onNext: root.goNext()
                onMiddle: root.middleRequested()
                onSave: Navigator.showSheet("save-question", saveButton)
            }
        }
    }
    // In the place of Back and Next: nothing else moves when the reading begins.
    Slot {
        id: narration

        active: false
        visible: active
        fills: false
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: tools.top
        anchors.leftMargin: nav.anchors.leftMargin
        anchors.rightMargin: nav.anchors.rightMargin
        anchors.bottomMargin: nav.anchors.bottomMargin
        component: Component {
            NarrationBar {
                lowest: nav.height
            }
        }
    }
    ToolBarBottom {
        id: tools

        visible: Theme.portrait && root.hasTools && !(root.home && narration.active) // where there is no Back, the bar takes its place
        anchors.bottom: parent.bottom
        width: parent.width
        withHome: !root.home
        saveTexts: root.savesQuestions ? root.saveTexts : []
    }

    /// How far it still has to come. In whole pixels: at the end of the slide it hardly moves, and nothing is drawn for less.
    property real coming: 0
    x: Math.round(coming)

    NumberAnimation {
        id: slide

        target: root
        property: "coming"
        from: Theme.rightToLeft ? -Theme.pageSlide : Theme.pageSlide
        to: 0
        duration: Theme.quickTime
        easing.type: Easing.OutCubic
    }
    /// A short and quick slide in reading direction: drawn in software, one of 280 ms costs nearly as much as making the page.
    /// It is there at once, and whole: a page that fades in begins with an empty frame.
    function arrive() {
        if (Theme.pageSlide > 0)
            slide.restart();
    }
}
