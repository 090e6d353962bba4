// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pictures
import Plainheart.Theme

/// One picture with its truth tag, its labels, where it is in the heart, and its control.
/// The picture's labels come from `words`, the "Labels" of the content.
Rectangle {
    id: root

    required property string scene
    /// Key to text: picture, picture-words, badge, control, control-start, ... and the labels.
    required property var words
    /// Key to the sources that a text rests on, for those of the words that say what was found.
    property var wordSources: ({})
    property int stop: 0
    /// Which of the picture's ways is told, such as with one's own cells or with a donor's.
    property int way: 0
    readonly property list<string> wayNames: Array.from(picture.ways, id => root.words["way-" + id] ?? "")
    readonly property string needsKey: "needs-" + (picture.ways[way] ?? "")
    /// What the shown way needs, and the sources that say so.
    readonly property string needs: root.words[needsKey] ?? ""
    readonly property list<string> needsSources: root.wordSources[needsKey] ?? []
    readonly property int shownStop: Math.max(0, Math.min(stop, stopNames.length - 1))
    /// False where the stops stand beside the stage as a StopList.
    property bool showControl: true
    /// A picture with one state only has nothing to choose.
    readonly property bool hasControl: showControl && !strip && stopNames.length > 1
    /// A small picture beside the words: no labels, no locator and no control; its tag and what was found stay, outside the drawing.
    /// A touch makes it large.
    property bool strip: false
    /// A strip wide enough for its words beside the drawing.
    readonly property bool besides: strip && width > height * 1.8 && width > Theme.legend.pixelSize * 28
        && beside.implicitHeight + Theme.px(14) + 2 * stripMargin <= height
    /// What the words take of a strip's height, above or below the drawing.
    readonly property real stripWords: !strip ? 0 : found.visible ? lines.height + 2 * stripMargin : tag.visible ? tag.height + 2 * stripMargin : 0
    readonly property real stripMargin: Theme.px(8)
    /// Without words, for small stages.
    property bool shortLocator: false

    readonly property list<string> stopNames: Array.from(picture.stopKeys, key => root.words[key] ?? "")
    /// The stop that each leads on from.
    readonly property list<int> stopParents: Array.from(picture.stopParents)
    /// Which stop is the hope; -1: none.
    readonly property int hopeStop: Array.from(picture.stopTruths).lastIndexOf("hope")
    readonly property string truth: picture.truth
    /// The picture can be made as large as the window allows; `enlarged`: it is.
    property bool enlargeable: false
    property bool enlarged: false
    /// Seconds of the picture per second.
    property real pace: 1
    property Halt halt: Halt {}
    /// Only its labels are wanted: nothing in it moves.
    property bool atRest: false
    /// Labels with a glossary word or a study behind them can be touched.
    property bool explains: false
    /// The stop that the picture is at or leads on to; on the way back from what was found, the stop where the ways part.
    readonly property int toldStop: {
        const values = Array.from(picture.stopValues);
        const at = values.findIndex(value => value >= picture.control - 0.0001);
        const found = at >= 0 && picture.stopTruths[at] === "seen" && picture.truth !== "seen";
        return found ? picture.stopParents[at] : at;
    }
    /// The words of the tag that the picture shows now.
    readonly property string tagWords: picture.truth === "none" ? ""
        : tagOf(toldStop)
    /// What was found, in words, where the picture shows it.
    readonly property string finding: picture.truth === "seen" ? root.words["finding"] ?? "" : ""
    /// In a strip, where the groups have their names in the picture itself, in fewer words; the answer comes first.
    readonly property string stripFinding: [(foundStrip !== null && width < Theme.legend.pixelSize * DropsFigures.wideStrip ? root.words["scars/finding"] : undefined) ?? root.finding, root.tagWords].join(" ")
    /// Drawn instead of the scene where it shows what was found, such as a study's figures.
    property Component foundPicture: null
    /// The same in a strip.
    property Component foundStrip: null
    /// The height that it needs, with the finding in words below it: in less, the scene and those words are clearer.
    property real foundHeight: 0

    /// What is shown now, in one sentence or two, for those who can't see it.
    readonly property string stateWords: {
        const stop = root.stopNames[root.shownStop] ?? "";
        const shown = Array.from(picture.placedLabels).concat(Array.from(picture.unplacedLabels)).map(label => label.text).concat(Array.from(picture.shownCaptions)).join(", ");
        const found = root.finding.length > 0 && root.strip ? [root.stripFinding] : [root.finding, root.tagWords];
        return Words.sentences([stop.length > 0 ? qsTr("Now: %1").arg(stop) : "", ...found, shown.length > 0 ? qsTr("Shown: %1").arg(shown) : ""]);
    }

    onShownStopChanged: if (!(control?.dragging ?? false)) go(shownStop)
    readonly property StageControl control: controlArea.item as StageControl

    signal stopChosen(index: int)
    onStopChosen: index => Navigator.announce(said(index))
    signal wayChosen(index: int)
    signal enlargeRequested()

    radius: Theme.px(Theme.radius.stage)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line

    // A picture that could not have the focus would never be described.
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.focusable: true
    Accessible.name: root.words["picture"] ?? ""
    Accessible.description: Words.sentences([root.words["picture-words"] ?? "", stateWords])

    /// The tag that a stop has of its own, such as badge-middle of control-middle; empty: none.
    function ownTag(index: int): string {
        return root.words["badge-" + String(picture.stopKeys[index] ?? "").replace("control-", "")] ?? "";
    }
    /// The words of a stop's tag: its own, or the picture's.
    function tagOf(index: int): string {
        const own = ownTag(index);
        return own.length > 0 ? own : root.words["badge"] ?? "";
    }
    /// What is true of a stop: "hope", "seen", "drawing" or "none". What was done in people is no hope, though a hope may be shown with it.
    function truthOf(index: int): string {
        return ownTag(index).length > 0 && picture.stopTruths[index] === "hope"
            ? "none" : picture.stopTruths[index] ?? "none";
    }
    /// What a screen reader says of a stop when it is chosen: its name, and what is true of it.
    function said(index: int): string {
        const truth = picture.stopTruths[index] ?? "none";
        const tag = truth === "none" ? "" : tagOf(index);
        return Words.sentences([stopNames[index] ?? "", truth === "seen" ? root.words["finding"] ?? "" : "", tag]);
    }
    /// Control value on the way between two stops, as the slider moves.
    function controlBetween(from: int, to: int, part: real): real {
        const end = picture.stopValues[to] ?? 0;
        if (from === to)
            return end;
        const start = picture.stopStarts[to] ?? 0;
        return start + (end - start) * part;
    }
    /// The picture goes to a stop. From the end of one way to another it goes back to the fork first: what was found never grows
    /// out of a hope.
    function go(stop: int) {
        const end = picture.stopValues[stop] ?? 0;
        const here = picture.control;
        tour.stop();
        if (Theme.pictureTime === 0 || here === end) {
            picture.control = end;
            return;
        }
        const starts = Array.from(picture.stopStarts);
        const parents = Array.from(picture.stopParents);
        // Which named stop the picture is at, or on the way to.
        const at = Math.max(0, Array.from(picture.stopValues).findIndex(value => value >= here));
        const second = starts.findIndex((start, index) => index > 0 && start !== picture.stopValues[parents[index]]);
        const crosses = second >= 0 && (at >= second) !== (stop >= second);
        const fork = second < 0 ? 0 : picture.stopValues[parents[second]];
        leave.from = here;
        leave.to = crosses ? (at >= second ? starts[second] : fork) : here;
        leave.duration = leave.to === here ? 0 : Theme.pictureTime / 2;
        arrive.from = crosses ? (at >= second ? fork : starts[second]) : here;
        arrive.to = end;
        arrive.duration = leave.duration > 0 && arrive.from !== end ? Theme.pictureTime / 2 : Theme.pictureTime;
        tour.start();
    }

    PlainText {
        id: beside

        visible: false
        width: root.width / 2 - 2 * root.stripMargin - Theme.px(24 + 8) - style.pixelSize * 1.1
        text: root.stripFinding
        style: Theme.legend
        strong: true
        lineHeight: Math.round(style.pixelSize * 1.25)
    }
    SceneView {
        id: picture

        x: root.border.width + (root.besides && Theme.rightToLeft ? width : 0)
        y: root.border.width + (root.strip && !root.besides && tag.visible ? tag.height + 2 * root.stripMargin : 0)
        width: (root.width - 2 * root.border.width) * (root.besides ? 0.5 : 1)
        height: root.height - y - (root.hasControl ? controlArea.height : root.border.width)
            - (found.visible && !root.besides ? lines.height + 2 * found.margin : 0)
            - (road.visible && !root.besides ? road.height + road.gap : 0)
        scene: root.scene
        theme: Session.theme
        way: root.way
        reducedMotion: Session.reducedMotion
        playing: !Session.reducedMotion && !arrival.running && !root.halt.halted && !pause.starts && !root.strip && !root.atRest
        pace: root.pace
        words: root.words
        showLabels: !root.strip
        inkColor: Theme.colour.ink
        cardColor: Theme.colour.card
        labelFont: Theme.small.strongFont
        unit: Theme.u
        labelPadding: Qt.size(Theme.px(9), Theme.px(5))
        maxLabels: 3
        cornerRadius: root.radius - root.border.width
        roundBottom: !root.hasControl
        reservedTop: root.strip ? 0 : tag.height + 2 * tag.y
        labelTarget: root.explains ? Theme.target : 0
        obstacles: [
            Qt.rect(enlarge.x, enlarge.y, enlarge.visible ? enlarge.width : 0, enlarge.visible ? enlarge.height : 0),
            Qt.rect(pause.x, pause.y, pause.visible ? pause.width : 0, pause.visible ? pause.height : 0),
            Qt.rect(tag.x, tag.y, tag.visible ? tag.width : 0, tag.visible ? tag.height : 0),
            Qt.rect(locator.x, locator.y, locator.visible ? locator.width : 0, locator.visible ? locator.height : 0)
        ]

        SequentialAnimation {
            id: tour

            NumberAnimation {
                id: leave

                target: picture
                property: "control"
                easing.type: Easing.InSine
            }
            NumberAnimation {
                id: arrive

                target: picture
                property: "control"
                easing.type: Easing.InOutSine
            }
        }
        onSceneChanged: control = stopValues[Math.max(0, Math.min(root.stop, stopValues.length - 1))] ?? 0

        Arrival {
            id: arrival
        }

        Rectangle {
            // in place of the scene, which would show what no study saw
            visible: study.visible
            width: parent.width
            height: parent.height
            radius: picture.cornerRadius
            color: Theme.colour.stage

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: root.hasControl ? parent.radius : 0
                color: parent.color
            }
        }

        // Two taps or a pinch make the picture large, and small again. No TapHandler: in Qt 6.4, once two fingers were
        // dragged, it waits for ever for the second of them to go up.
        MouseArea {
            width: parent.width
            height: parent.height
            enabled: root.enlargeable
            onDoubleClicked: root.enlargeRequested()
        }
        Repeater {
            model: picture.placedLabels

            StageLabel {
                required property var modelData
                readonly property list<string> studies: root.wordSources[modelData.key] ?? []

                box: Qt.rect(modelData.x, modelData.y, modelData.width, modelData.height)
                text: modelData.text
                dashed: modelData.dashed
                found: modelData.found
                explained: root.explains && (studies.length > 0 || modelData.term.length > 0)
                showsStudy: studies.length > 0
                onClicked: studies.length > 0 ? Navigator.showSources(studies, this) : Navigator.explainTerm(modelData.term, this)
            }
        }

        // Parts without room for their labels: the keyboard and the screen reader reach them all the same.
        Repeater {
            model: root.explains ? picture.unplacedLabels : []

            UnplacedLabel {
                required property var modelData
                readonly property list<string> studies: root.wordSources[modelData.key] ?? []

                visible: studies.length > 0 || modelData.term.length > 0
                text: modelData.text
                spot: Qt.point(modelData.anchorX, modelData.anchorY)
                room: picture.width
                dashed: modelData.dashed
                found: modelData.found
                showsStudy: studies.length > 0
                onClicked: studies.length > 0 ? Navigator.showSources(studies, this) : Navigator.explainTerm(modelData.term, this)
            }
        }

        PinchHandler {
            id: pinch

            enabled: root.enlargeable
            target: null
            onActiveChanged: {
                if (!active && (root.enlarged ? activeScale < 0.87 : activeScale > 1.15))
                    root.enlargeRequested();
            }
        }

        LateSlot {
            id: enlarge

            wanted: root.enlargeable && picture.ok
            x: Theme.rightToLeft ? Theme.px(14) : parent.width - width - Theme.px(14)
            y: Theme.px(14)
            component: Component {
                Button {
                    focus: true
                    kind: Button.Kind.Secondary
                    compact: true
                    overPicture: true
                    style: Theme.small
                    leftPadding: Theme.px(12)
                    rightPadding: Theme.px(12)
                    text: root.enlarged ? qsTr("Smaller") : qsTr("Larger")
                    iconName: root.enlarged ? "shrink" : "enlarge"
                    Accessible.name: root.enlarged ? qsTr("Make the picture smaller") : qsTr("Make the picture larger")
                    onClicked: root.enlargeRequested()
                }
            }
        }

        LateSlot {
            id: pause

            /// Not playing for a moment, and then again: a story that was over begins anew.
            property bool starts: false

            wanted: !Session.reducedMotion && picture.ok && picture.moving && !root.strip && !root.atRest && !study.visible
            x: Theme.rightToLeft ? Theme.px(14) : parent.width - width - Theme.px(14)
            y: parent.height - Theme.px(14) - height
            component: Component {
                PauseButton {
                    focus: true
                    moves: picture.running
                    halt: root.halt
                    onAgain: {
                        pause.starts = true;
                        pause.starts = false;
                    }
                }
            }
        }
        TruthTag {
            id: tag

            /// In a strip it stands above the drawing, or beside it.
            readonly property real margin: root.strip ? root.stripMargin : Theme.px(14)

            x: root.besides ? (Theme.rightToLeft ? -margin - width : parent.width + margin)
                : Theme.rightToLeft ? parent.width - width - margin : margin
            y: root.strip && !root.besides ? -height - margin : margin
            visible: picture.ok && text.length > 0 && !(root.strip && found.visible)
            style: root.strip ? Theme.legend : Theme.small
            hope: picture.truth === "hope"
            seen: picture.truth === "seen"
            maximumWidth: parent.width - 2 * margin - (enlarge.visible ? enlarge.width + Theme.px(10) : 0)
            text: root.tagWords
        }

        Slot {
            id: study

            visible: component !== null
            y: root.strip ? Theme.px(6) : picture.reservedTop
            width: parent.width
            height: parent.height - y - Theme.px(4)
            component: picture.truth !== "seen" ? null : root.strip ? root.foundStrip
                : picture.height + lines.height + 2 * found.margin - y >= root.foundHeight ? root.foundPicture : null
        }

        StageLabel {
            id: found

            readonly property list<string> studies: root.wordSources["finding"] ?? []
            readonly property real margin: root.strip ? root.stripMargin : Theme.px(10)
            readonly property real most: parent.width - 2 * margin

            visible: text.length > 0
            // Below the drawing; in a wide strip beside it.
            box: root.besides ? Qt.rect(Theme.rightToLeft ? -margin - most : parent.width + margin, (parent.height - lines.height - (road.visible ? road.height : 0)) / 2, most, lines.height)
                : Qt.rect(margin, parent.height + margin, most, lines.height)
            // A strip has room for one box.
            text: root.strip && root.finding.length > 0 ? root.stripFinding : root.finding
            style: root.strip ? Theme.legend : Theme.small
            dashed: false
            found: true
            explained: root.explains && !root.strip && studies.length > 0
            showsStudy: true
            onClicked: Navigator.showSources(studies, this)

            PlainText {
                id: lines

                visible: false
                width: found.most - Theme.px(16)
                height: implicitHeight + Theme.px(14)
                text: found.text
                style: found.style
                strong: true
                lineHeight: Math.round(style.pixelSize * 1.25)
            }
        }

        Locator {
            id: locator

            readonly property real margin: Theme.px(14)
            /// Below, at the side where reading begins; above, at the other side under the tools, where it would cover what matters.
            readonly property bool high: covers(iconWidth)
            readonly property bool roomy: !root.shortLocator && !covers(wordsWidth)

            /// So wide, it would lie on what matters, in its place below.
            function covers(size: real): bool {
                const left = Theme.rightToLeft ? picture.width - size - margin : margin;
                const top = picture.height - iconHeight - margin;
                return Array.from(picture.clearAreas).concat(Array.from(picture.spotAreas)).some(area => area.x < left + size && left < area.x + area.width
                    && area.y < top + iconHeight && top < area.y + area.height);
            }

            visible: picture.ok && picture.locator.x >= 0 && !study.visible && !root.strip
            x: Theme.rightToLeft !== high ? parent.width - width - margin : margin
            y: high ? Math.max(enlarge.y + (enlarge.visible ? enlarge.height + Theme.px(10) : 0), besideTag ? 0 : tag.y + tag.height + Theme.px(10))
                : parent.height - height - margin
            /// The tag leaves it room at its side.
            readonly property bool besideTag: !tag.visible || tag.width + iconWidth + 2 * margin + Theme.px(10) <= picture.width - margin
            spot: picture.locator
            text: root.words["picture"] ?? ""
            Accessible.ignored: true // the picture's own name
            withWords: roomy
            maximumWidth: parent.width * 0.5
        }

        // A picture that can't be drawn is told in words: never an empty stage.
        PlainText {
            visible: !picture.ok
            anchors.fill: parent
            anchors.margins: Theme.px(32)
            text: root.words["picture-words"] ?? ""
            style: Theme.lead
            verticalAlignment: Text.AlignVCenter
        }
    }

    // A strip has no control; where its ways part is shown all the same. A touch makes them large.
    ForkedRoad {
        id: road

        readonly property real gap: Theme.px(found.visible ? 6 : 10)
        /// Of the height, what the drawing and its own words need.
        readonly property real room: root.height - (root.besides ? root.stripWords : root.stripWords + Theme.px(64) + (study.visible ? 2.4 * Theme.legend.pixelSize : 0))

        visible: root.strip && forks && (worded || oneFits) && room >= shortHeight + 2 * gap
        worded: fits && room >= wordedHeight + 2 * gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(6)
        x: Theme.px(14) + (root.besides && !Theme.rightToLeft ? root.width / 2 : 0)
        width: (root.besides ? root.width / 2 : root.width) - Theme.px(28)
        height: implicitHeight
        stops: root.stopNames
        current: root.shownStop
        hopeStop: root.hopeStop
        parents: root.stopParents
    }
    LateSlot {
        id: controlArea

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        wanted: root.hasControl
        height: visible ? implicitHeight : 0
        component: Component {
            StageControl {
                name: root.words["control"] ?? ""
                stops: root.stopNames
                current: root.shownStop
                hopeStop: root.hopeStop
                parents: root.stopParents
                onDraggingChanged: if (!dragging) root.go(root.shownStop)
                waysName: root.words["ways"] ?? ""
                ways: root.wayNames
                way: root.way
                onMoved: {
                    tour.stop();
                    picture.control = root.controlBetween(from, to, part);
                }
                onChosen: index => root.stopChosen(index)
                needs: root.needs
                onWayChosen: index => root.wayChosen(index)
                onNeedsRequested: anchor => Navigator.showSources(root.needsSources, anchor)
            }
        }
    }

    Rectangle {
        // the border again, over the picture's corners
        anchors.fill: parent
        radius: root.radius
        color: "transparent"
        border.width: root.border.width
        border.color: root.border.color
        Accessible.ignored: true
    }

    FocusRing {
        target: root
        shown: root.activeFocus
        radius: root.radius
    }
}
