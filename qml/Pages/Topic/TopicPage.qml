// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Pictures
import Plainheart.Theme

/// A stop: the picture, the story in three steps, and the evidence caveat, which is always in view.
Page {
    id: root

    required property string topicId

    readonly property contentDocument topic: Library.document(topicId)
    readonly property bool plain: Session.level === "plain"
    /// Of the height of a high page, what picture and safety line take. A kiosk's letters leave the words of the first steps, and all
    /// larger words, too little otherwise; what studies found is drawn twice and needs the most.
    readonly property real tallShare: !Theme.far ? 0.37 : plain && step < 2 ? 0.34 : Theme.t >= 1.2 ? 0.35 : 0.37
    readonly property var steps: topic.steps
    readonly property int last: steps.length - 1

    // Which step is open, 0 to 2.
    stepTitles: plain ? Array.from(steps, section => section.title) : []
    /// Which stop of the picture is shown. It follows the story, the hope beside "The hope", what was measured beside
    /// "What studies in people found" where the picture shows it, and what is real beside the rest,
    /// until the reader moves it.
    property int pictureStop: fittingStop
    /// (A picture without a fork has three stops only, and takes its last for both ends.)
    readonly property int fittingStop: step === 0 ? 3 : step === last && topic.label("control-result").length > 0 ? 2 : 1
    onFittingStopChanged: if (!byPicture) pictureStop = fittingStop
    /// The same of the picture that only Pumping has: one study as drops.
    property int dropsStop: 1
    /// Which way the picture tells: beside what studies found, the way that they tried.
    property int pictureWay: fittingWay
    readonly property int fittingWay: step === last ? 1 : 0
    onFittingWayChanged: pictureWay = fittingWay
    /// Large text: words or picture.
    property bool pictureShown: false
    /// The picture alone, as large as the evidence panel allows.
    property bool enlarged: false
    readonly property bool enlargedNow: enlarged && !Theme.big

    /// Large words where there is little height: the row above them has small buttons, and their lines stand closer.
    readonly property bool cramped: !Theme.portrait && (Theme.narrow || Theme.t >= 1.9)
    /// Too little room between bar and panel for a picture that stays where it is: all of it scrolls.
    readonly property bool tight: Theme.big && (middle.height < Theme.primaryTarget + Theme.body.lineHeight * 5
        || Theme.portrait && Theme.viewport.width / Theme.u < 768
        || !Theme.portrait && underHead < stripRoom.least)
    /// The row of the heading, the numbers of the steps and the way to the picture stays above the words; where it does not, it
    /// scrolls with them.
    readonly property bool headStays: Theme.portrait ? !tight : underHead >= Theme.body.lineHeight * 3
    /// Of its words.
    readonly property TextStyle rowStyle: cramped && Theme.narrow ? Theme.legend : Theme.label
    /// Of that row, whichever step is open.
    readonly property real headHeight: Math.max(cramped ? Math.max(Theme.target, Math.round(rowStyle.lineHeight * 1.08)) : Math.max(Theme.primaryTarget, Theme.px(64)), longestHeading.implicitHeight)
    readonly property real underHead: middle.height - headHeight - Theme.px(Theme.low ? 4 : cramped ? 6 : 10)
    /// Of what stands beside the heading there.
    property real besideHeading: 0
    /// In landscape the picture has room beside the words, as long as they keep lines that can be followed; else it scrolls with
    /// them: in portrait windows of less than 768 units, and in the smallest ones in landscape.
    readonly property bool stripStays: Theme.portrait ? !tight : middle.width * (1 - stripShare) >= Theme.body.pixelSize * 14
        && (headStays && !headBeside ? underHead : middle.height) >= stripRoom.least
    /// Where the picture needs the whole height, that row stands above the words alone, and the heading scrolls with them.
    readonly property bool headBeside: !Theme.portrait && headStays && underHead < stripRoom.least
        && middle.width * (1 - stripShare) - Theme.px(24) >= besideHeading && middle.height >= stripRoom.least
    /// Of the width, in landscape: room for the tag and for what was found.
    readonly property real stripShare: Theme.t < 1.45 ? 0.4 : 0.37
    /// What keeps a reader safe stands below the words, as long as these keep six lines.
    readonly property bool safetyStays: !Theme.portrait && headStays && stripStays
        && underHead - safety.implicitHeight - Theme.px(8) >= Math.max(Theme.body.lineHeight * 6, stripRoom.least + Theme.px(8), height * 0.3)
    readonly property string regionTitle: plain ? steps[step]?.title ?? "" : topic.detail.title

    readonly property bool atLast: !plain || step >= last
    nextText: atLast ? Library.afterStopWords(topicId) : qsTr("Next: %1").arg(steps[step + 1]?.title ?? "")

    /// The story in its present place; null while only the picture is shown.
    property StoryColumn story: null

    here: step > 0 ? topicId + "/" + (step + 1) : topicId
    title: Library.stopOfAll(topic.position, topic.title)
    stop: topic.position
    framed: !enlargedNow
    about: topicId
    // After the last step, and never in the way: Next leads on.
    middleText: atLast && Library.hasChecks(topicId) ? Library.placeName("check/general") : ""
    middleShort: qsTr("Check")
    middleRepeats: true // below the last step
    middleIcon: "check"
    onMiddleRequested: Navigator.open("check/" + topicId)
    backTo: plain && step > 0 ? steps[step - 1]?.title ?? "" : pageBefore
    panel: evidence
    scroller: story?.scroll ?? null
    onNextRequested: forward()

    Component.onCompleted: Session.visit(topicId)

    // Only illustrations grow: on Pumping another step or level shows something else.
    onPlainChanged: {
        enlarged = false;
        Navigator.announce(plain ? qsTr("Plain words") : qsTr("More detail"));
    }
    // A step that was asked for is said with its words; where it only follows the picture, what the picture shows is said.
    onStepChanged: {
        if (hasOpened)
            Navigator.announce(byPicture ? headingOf(step) : toldOf(step));
        gone.restart();
    }
    /// What had the keyboard went with the words of a step: what stood round it has it now, and a screen reader nothing to say.
    Timer {
        id: gone

        interval: 0
        onTriggered: {
            const left = root.Window.activeFocusItem;
            if (root.activeFocus && (left instanceof Slot || left instanceof StoryColumn))
                (root.firstAction ?? root).forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    property bool byPicture: false
    function opensWith(): string {
        return plain ? Words.sentences([toldOf(step), qsTr("Our answer: %1").arg(evidence.answer), Words.certaintySentences[evidence.step - 1]]) : "";
    }
    function headingOf(index: int): string {
        return Words.step(index + 1, steps[index]?.title ?? "");
    }
    /// Its heading and its words, for a screen reader.
    function toldOf(index: int): string {
        return Words.sentences([headingOf(index), ...Array.from(steps[index]?.blocks ?? [], block => block.isRow
            ? Words.sentences(Array.from(block.cells, cell => SpanFormatter.plain(cell))) : SpanFormatter.plain(block.spans))]);
    }

    /// Words or picture give way to the other, and to a larger picture, with the button that was pressed: what comes has the
    /// focus then.
    property bool comesWithFocus: false
    function exchange() {
        comesWithFocus = true;
        exchanged.restart();
    }
    function showPicture(shown: bool) {
        exchange();
        pictureShown = shown;
    }
    function enlarge(large: bool) {
        exchange();
        enlarged = large;
    }
    Timer {
        id: exchanged

        interval: 0
        onTriggered: {
            root.comesWithFocus = false;
            if (root.pictureShown || !Theme.big)
                root.stage?.takeFocus();
        }
    }
    /// The picture where it is not a strip.
    property TopicPicture stage: null

    picture: stage
    function openStep(index: int) {
        if (plain)
            open(index);
    }
    /// "picture", a step ("hope", "happens", "studies"), "detail" or "caveat".
    function part(name: string): Item {
        switch (name) {
        case "picture":
            return stage;
        case "caveat":
            return evidence;
        case "hope":
        case "happens":
        case "studies":
        case "detail":
            return story;
        default:
            return null;
        }
    }
    function showParts(names: list<string>) {
        const asked = Array.from(names);
        const wanted = Array.of("hope", "happens", "studies").findIndex(name => asked.includes(name));
        Session.level = asked.includes("detail") ? "detail" : "plain";
        if (wanted >= 0)
            open(wanted);
    }
    function open(index: int) {
        step = index;
        pictureShown = false;
        enlarged = false;
    }
    function closeOverlay(): bool {
        const was = enlargedNow;
        if (was)
            exchange();
        enlarged = false;
        return was;
    }
    /// The reader moved the picture to a stop; the story goes to the step that belongs to it.
    function movePicture(index: int, fitting: int) {
        pictureStop = index;
        byPicture = true;
        if (plain)
            step = fitting;
        byPicture = false;
    }
    function forward() {
        if (!atLast)
            open(step + 1);
        else
            Navigator.open(Library.afterStop(topicId));
    }
    function stepForward() {
        if (!atLast)
            open(step + 1);
    }
    function stepBackward() {
        if (plain && step > 0)
            open(step - 1);
    }
    function state(): var {
        return { step: step, pictureStop: pictureStop, dropsStop: dropsStop, pictureWay: pictureWay, pictureShown: pictureShown, enlarged: enlarged,
            storyY: story?.contentY ?? 0 };
    }
    function restore(state: var) {
        step = state.step;
        pictureStop = state.pictureStop;
        dropsStop = state.dropsStop;
        pictureWay = state.pictureWay;
        pictureShown = state.pictureShown;
        enlarged = state.enlarged;
        story?.goBackTo(state.storyY);
    }
    function goBack() {
        if (plain && step > 0)
            open(step - 1);
        else
            Navigator.back();
    }

    readonly property string longestTitle: [...Array.from(steps, section => section.title), topic.detail.title]
        .reduce((longest, title) => title.length > longest.length ? title : longest, "")
    readonly property real headingRoom: middle.width - besideHeading - Theme.px(12)
    /// The heading is as large as one line lets it be.
    readonly property TextStyle headingStyle: styleOf(regionTitle)
    function styleOf(title: string): TextStyle {
        return Theme.portrait || !cramped && fits(largest, title) ? Theme.h3 : fits(larger, title) ? Theme.label : Theme.legend;
    }
    function fits(font: FontMetrics, title: string): bool {
        return Math.ceil(font.advanceWidth(title)) + (font.height > 0 ? 2 : 0) <= headingRoom;
    }
    FontMetrics {
        id: largest

        font: Theme.h3.font
    }
    FontMetrics {
        id: larger

        font: Theme.label.font
    }
    PlainText {
        id: longestHeading

        visible: false
        width: root.headingRoom
        text: root.longestTitle
        style: root.styleOf(text)
        strong: true
    }
    SafetyLine {
        id: safety

        visible: root.safetyStays && Theme.big && !root.pictureShown
        anchors.left: middle.left
        anchors.right: middle.right
        anchors.bottom: evidence.top
        anchors.bottomMargin: Theme.px(10)
    }
    component RoomOfStrip: StripRoom {
        topic: root.topic
        results: !root.plain || root.step === root.last || root.pictureStop !== root.fittingStop
        hearts: topic.scene === "function" && root.plain && root.step === 0
        drops: topic.scene === "function" && (!root.plain || root.step === root.last)
    }
    RoomOfStrip {
        id: stripRoom

        active: Theme.big
        room: Theme.portrait ? middle.width : Math.round(middle.width * root.stripShare)
    }
    Slot {
        id: middle

        anchors.top: parent.top
        anchors.bottom: evidence.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.px(!Theme.big ? (Theme.portrait ? 16 : 12) : Theme.low || root.narrated ? 8 : root.cramped ? 10 : 14)
        anchors.bottomMargin: !Theme.big && !Theme.portrait ? Theme.px(8) : anchors.margins
        anchors.leftMargin: Theme.px(24)
        anchors.rightMargin: Theme.px(24)
        focus: true
        component: root.enlargedNow ? large : Theme.big ? (root.pictureShown ? (root.tight ? scrollingPicture : pictureAlone) : words) : Theme.portrait ? tall : wide
    }

    EvidencePanel {
        id: evidence

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.px(24)
        anchors.rightMargin: Theme.px(24)
        // The bar that reads aloud is higher than Back and Next: what is read keeps its lines.
        anchors.bottomMargin: Theme.px(Theme.low || Theme.big && root.narrated ? 8 : 14)
        caveat: root.topic.caveat
        reviewed: root.topic.reviewed
        topicId: root.topicId
    }

    component Picture: TopicPicture {
        topic: root.topic
        stop: root.pictureStop
        dropsStop: root.dropsStop
        way: root.pictureWay
        results: !root.plain || root.step === root.last
        happens: root.plain && root.step === 1
        onStopChosen: index => root.movePicture(index, stepOf(index))
        Component.onCompleted: if (!strip) root.stage = this
        onDropsStopChosen: index => root.dropsStop = index
        onWayChosen: index => root.pictureWay = index
    }
    /// A small picture beside the words; a touch makes it large.
    component Strip: Picture {
        strip: true
        showControl: false
        showKey: false
        shortLocator: true

        Pressable {
            id: grow

            anchors.fill: parent
            Accessible.name: qsTr("Make the picture larger")
            onClicked: root.showPicture(true)
        }
        FocusRing {
            target: grow
            shown: grow.visualFocus
            radius: Theme.px(Theme.radius.stage)
        }
    }
    /// What the reader can choose of a picture, where it stands beside it.
    component Choices: ColumnLayout {
        id: choices

        required property TopicPicture picture

        spacing: Theme.px(12)

        StopList {
            visible: choices.picture.wayNames.length > 1
            name: choices.picture.words["ways"] ?? ""
            stops: choices.picture.wayNames
            current: choices.picture.way
            onChosen: index => choices.picture.wayChosen(index)
            Layout.fillWidth: true
        }
        Button {
            id: needs

            visible: text.length > 0
            kind: Button.Kind.Quiet
            compact: true
            style: Theme.small
            text: choices.picture.needs
            Accessible.description: qsTr("Shows the study")
            onClicked: Navigator.showSources(choices.picture.needsSources, needs)
            Layout.fillWidth: true
        }
        StopList {
            name: choices.picture.controlName
            stops: choices.picture.stopNames
            current: choices.picture.shownStop
            hopeStop: choices.picture.hopeStop
            parents: choices.picture.stopParents
            onChosen: index => choices.picture.chooseAndSay(index)
            Layout.fillWidth: true
        }
    }
    component Steps: StepButtons {
        visible: root.plain
        compact: root.cramped
        beside: Math.round(root.rowStyle.lineHeight * 1.08)
        count: root.steps.length
        current: root.step
        titles: Array.from(root.steps, section => section.title)
        onChosen: index => root.open(index)
    }
    component OtherLevel: Button {
        kind: Button.Kind.Secondary
        compact: root.cramped
        style: root.rowStyle
        text: Theme.t < 1.9 && !root.cramped ? Accessible.name : root.plain ? qsTr("Detail") : qsTr("Plain")
        Accessible.name: root.plain ? qsTr("More detail") : qsTr("Plain words")
        onClicked: Session.level = root.plain ? "detail" : "plain"
    }
    component ToPicture: Button {
        kind: Button.Kind.Secondary
        compact: root.cramped
        style: root.rowStyle
        text: qsTr("Picture")
        iconName: "picture"
        onClicked: root.showPicture(true)
        Component.onCompleted: if (root.comesWithFocus) forceActiveFocus(Qt.OtherFocusReason)
    }
    component ToWords: Button {
        kind: Button.Kind.Secondary
        text: qsTr("Back to the words")
        iconName: "text"
        onClicked: root.showPicture(false)
    }
    /// What stands beside or below a picture at large text.
    component Around: Column {
        id: around

        required property TopicPicture picture

        spacing: Theme.px(12)

        Choices {
            width: parent.width
            picture: around.picture
        }
        DropsKey {
            width: parent.width
            visible: around.picture.drops
            words: around.picture.words
        }
        ToWords { width: parent.width }
    }
    component Story: StoryColumn {
        topic: root.topic
        plain: root.plain
        step: root.step
        onStepChosen: index => root.open(index)
        Component.onCompleted: root.story = this
    }

    Component {
        id: wide

        GridLayout {
            columns: 2
            columnSpacing: Theme.px(Theme.narrow ? 20 : 32)
            rowSpacing: Theme.px(6)

            // In the order of the keyboard's focus: the level, the picture, the story.
            TopicHeading {
                topic: root.topic
                Layout.row: 0
                Layout.column: 1
                Layout.fillWidth: true
            }
            ColumnLayout {
                spacing: Theme.px(8)
                Layout.row: 0
                Layout.column: 0
                Layout.rowSpan: 2
                Layout.preferredWidth: Math.round(middle.width * (Theme.narrow ? 0.482 : middle.width > Theme.px(1400) ? 0.54 : 0.52))
                Layout.fillWidth: false
                Layout.fillHeight: true

                Picture {
                    shortLocator: Theme.narrow
                    enlargeable: true
                    onEnlargeRequested: root.enlarge(true)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                // Under the picture: the words of the story have no height to spare.
                SafetyLine {
                    visible: !Theme.narrow
                    Layout.fillWidth: true
                }
            }
            Story {
                Layout.row: 1
                Layout.column: 1
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    Component {
        id: tall

        ColumnLayout {
            spacing: Theme.px(14)

            TopicHeading {
                topic: root.topic
                Layout.fillWidth: true
            }
            Picture {
                enlargeable: true
                onEnlargeRequested: root.enlarge(true)
                Layout.fillWidth: true
                Layout.preferredHeight: Math.round(Math.min(root.width * 0.66, root.height * root.tallShare) - keepsSafe.implicitHeight)
            }
            SafetyLine {
                id: keepsSafe

                Layout.fillWidth: true
            }
            Story {
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    // The stops stand beside the picture in landscape, so that it has the whole height.
    Component {
        id: large

        GridLayout {
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.px(20)
            rowSpacing: Theme.px(16)

            Picture {
                id: largeStage

                showControl: Theme.portrait
                enlargeable: true
                enlarged: true
                focus: true
                onEnlargeRequested: root.enlarge(false)
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Choices {
                picture: largeStage
                visible: !Theme.portrait
                spacing: Theme.px(28)
                Layout.preferredWidth: Theme.px(250)
                Layout.fillWidth: false
                Layout.alignment: Qt.AlignVCenter
            }
        }
    }

    Component {
        id: words

        // No layout round both: the height of the first follows from its width, and the second takes what is left. A
        // layout would ask back and forth, and give up, when the window takes another size.
        Item {
            GridLayout {
                id: head

                visible: root.headStays
                columns: Theme.portrait ? 1 : 2
                columnSpacing: Theme.px(12)
                rowSpacing: Theme.px(10)
                anchors.top: parent.top
                anchors.left: parent.left
                anchors.right: root.headBeside ? strip.left : parent.right
                anchors.rightMargin: root.headBeside ? Theme.px(24) : 0

                PlainText {
                    visible: !root.headBeside
                    text: root.regionTitle
                    style: root.headingStyle
                    strong: true
                    Layout.fillWidth: true
                    Accessible.role: Accessible.Heading
                }
                RowLayout {
                    spacing: Theme.px(12)
                    onImplicitWidthChanged: root.besideHeading = implicitWidth
                    Layout.fillWidth: Theme.portrait

                    Steps {}
                    Item {
                        Layout.fillWidth: true
                        visible: Theme.portrait
                    }
                    OtherLevel {}
                    ToPicture {}
                }
            }
            Item {
                id: below

                readonly property real gap: !head.visible ? 0 : Theme.px(Theme.low ? 4 : root.cramped ? 6 : 10)

                anchors.fill: parent
                anchors.topMargin: head.visible ? head.height + gap : 0
                anchors.bottomMargin: root.safetyStays ? safety.implicitHeight + Theme.px(8) : 0
            }
            // The picture never goes: a strip of it stays beside the words, and above them in portrait, where the largest words
            // keep room for six lines: four or five of them, and "More below".
            Strip {
                id: strip

                visible: root.stripStays
                anchors.top: root.headBeside ? parent.top : below.top
                anchors.right: parent.right
                width: Theme.portrait ? parent.width : Math.round(middle.width * root.stripShare)
                height: Theme.portrait ? Math.round(Math.max(root.height * 0.2, stripRoom.least, Math.min(root.height * 0.3,
                        middle.height - head.height - Theme.px(22) - Theme.body.lineHeight * 5 - Theme.small.lineHeight)))
                    : below.height + (root.headBeside ? below.y : 0)
            }
            Story {
                anchors.top: Theme.portrait && strip.visible ? strip.bottom : below.top
                anchors.topMargin: Theme.portrait && strip.visible ? Theme.px(12) : 0
                anchors.bottom: below.bottom
                anchors.left: parent.left
                anchors.right: Theme.portrait || !strip.visible ? parent.right : strip.left
                anchors.rightMargin: Theme.portrait || !strip.visible ? 0 : Theme.px(24)
                single: true
                heading: root.headStays && !root.headBeside ? "" : root.regionTitle
                close: root.cramped
                ways: root.headStays && root.stripStays ? null : pictureWays
            }
        }
    }

    Component {
        id: pictureAlone

        GridLayout {
            columns: Theme.portrait ? 1 : 2
            columnSpacing: Theme.px(20)
            rowSpacing: Theme.px(16)

            Picture {
                id: stage

                Layout.preferredWidth: Math.round(middle.width * (Theme.portrait ? 1 : 0.67))
                Layout.fillHeight: true
                showControl: false
                showKey: false
                shortLocator: true
            }
            ScrollArea {
                Layout.fillWidth: true
                Layout.fillHeight: !Theme.portrait
                Layout.preferredHeight: Theme.portrait ? contentHeight + Theme.px(2) : -1
                leftPadding: Theme.px(6)

                Around {
                    width: parent.width
                    picture: stage
                }
            }
        }
    }

    Component {
        id: pictureWays

        Column {
            spacing: Theme.px(12)

            Strip {
                visible: !root.stripStays
                width: parent.width
                height: Math.round(Math.max(root.height * 0.3, inWords.least))

                RoomOfStrip {
                    id: inWords

                    active: !root.stripStays
                    room: parent.width
                }
            }
            Flow {
                width: parent.width
                visible: !root.headStays
                spacing: Theme.px(12)

                Steps {}
                OtherLevel {}
                ToPicture {}
            }
        }
    }

    Component {
        id: scrollingPicture

        ScrollArea {
            spacing: Theme.px(12)

            Picture {
                id: scrolled

                width: parent.width
                height: Math.round(Theme.px(340) * Math.max(1, Theme.t / 1.2)) // what its labels need
                showControl: false
                showKey: false
                shortLocator: true
            }
            Around {
                width: parent.width
                picture: scrolled
            }
        }
    }
}
