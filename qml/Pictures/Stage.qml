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
    /// Without words, for small stages.
    property bool shortLocator: false

    readonly property list<string> stopNames: Array.from(picture.stopKeys, key => root.words[key] ?? "")
    /// Which stop is the hope; -1: none.
    readonly property int hopeStop: Array.from(picture.stopTruths).lastIndexOf("hope")
    readonly property string truth: picture.truth
    /// The picture can be made as large as the window allows; `enlarged`: it is.
    property bool enlargeable: false
    property bool enlarged: false
    /// Seconds of the picture per second.
    property real pace: 1
    /// Labels with a glossary word or a study behind them can be touched.
    property bool explains: false
    /// The words of the tag.
    readonly property string tagWords: picture.truth === "none" ? ""
        : (picture.truth === "seen" ? root.words["badge-result"] : undefined) ?? root.words["badge"] ?? ""

    /// What is shown now, in one sentence or two, for those who can't see it.
    readonly property string stateWords: {
        const stop = root.stopNames[root.shownStop] ?? "";
        const shown = Array.from(picture.placedLabels).concat(Array.from(picture.unplacedLabels)).map(label => label.text).concat(Array.from(picture.shownCaptions)).join(", ");
        return [stop.length > 0 ? qsTr("Now: %1.").arg(stop) : "", root.tagWords, shown.length > 0 ? qsTr("Shown: %1.").arg(shown) : ""]
            .filter(words => words.length > 0).join(" ");
    }

    signal stopChosen(index: int)
    signal wayChosen(index: int)
    signal enlargeRequested()

    radius: Theme.px(Theme.radius.stage)
    color: Theme.colour.card
    border.width: Theme.hairline
    border.color: Theme.colour.line

    Accessible.role: Accessible.Graphic
    Accessible.name: root.words["picture"] ?? ""
    Accessible.description: [root.words["picture-words"] ?? "", stateWords].filter(words => words.length > 0).join(" ")

    /// Control value between the stops, as the slider moves.
    function controlAt(position: real): real {
        const values = picture.stopValues;
        if (values.length === 0)
            return 0;
        const low = Math.max(0, Math.min(values.length - 1, Math.floor(position)));
        const high = Math.min(values.length - 1, low + 1);
        return values[low] + (values[high] - values[low]) * (position - low);
    }

    SceneView {
        id: picture

        readonly property real wanted: root.controlAt(controlArea.dragging ? controlArea.position : root.shownStop)

        x: root.border.width
        y: root.border.width
        width: root.width - 2 * x
        height: root.height - y - (root.showControl ? controlArea.height : root.border.width)
        scene: root.scene
        theme: Session.theme
        way: root.way
        control: wanted
        reducedMotion: Session.reducedMotion
        playing: !Session.reducedMotion && !held.running
        pace: root.pace
        words: root.words
        inkColor: Theme.colour.ink
        cardColor: Theme.colour.card
        labelFont: Theme.small.strongFont
        unit: Theme.u
        labelPadding: Qt.size(Theme.px(9), Theme.px(5))
        maxLabels: Theme.t > 1.1 ? 3 : 4
        cornerRadius: root.radius - root.border.width
        roundBottom: !root.showControl
        reservedTop: tag.height + 2 * tag.y
        labelTarget: root.explains ? Theme.target : 0
        obstacles: [
            Qt.rect(enlarge.x, enlarge.y, enlarge.visible ? enlarge.width : 0, enlarge.visible ? enlarge.height : 0),
            Qt.rect(tag.x, tag.y, tag.visible ? tag.width : 0, tag.visible ? tag.height : 0),
            Qt.rect(locator.x, locator.y, locator.visible ? locator.width : 0, locator.visible ? locator.height : 0)
        ]

        Behavior on control {
            enabled: !controlArea.dragging && Theme.pictureTime > 0
            NumberAnimation {
                duration: Theme.pictureTime
                easing.type: Easing.InOutSine
            }
        }

        // A page comes in still; then its picture begins to move.
        Timer {
            id: held

            interval: Theme.pageTime * 2
            running: true
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

        // Two taps or a pinch make the picture large, and small again.
        TapHandler {
            enabled: root.enlargeable
            onDoubleTapped: root.enlargeRequested()
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

        Button {
            id: enlarge

            visible: root.enlargeable && picture.ok
            x: Theme.rightToLeft ? Theme.px(14) : parent.width - width - Theme.px(14)
            y: Theme.px(14)
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

        TruthTag {
            id: tag

            x: Theme.rightToLeft ? parent.width - width - Theme.px(14) : Theme.px(14)
            y: Theme.px(14)
            visible: picture.ok && text.length > 0
            hope: picture.truth === "hope"
            seen: picture.truth === "seen"
            maximumWidth: parent.width - Theme.px(28) - (enlarge.visible ? enlarge.width + Theme.px(10) : 0)
            text: root.tagWords
        }

        Locator {
            id: locator

            visible: picture.ok && picture.locator.x >= 0
            x: Theme.rightToLeft ? parent.width - width - Theme.px(14) : Theme.px(14)
            y: parent.height - height - Theme.px(14)
            spot: picture.locator
            text: root.shortLocator ? "" : root.words["picture"] ?? ""
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

    StageControl {
        id: controlArea

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.showControl
        height: visible ? implicitHeight : 0
        name: root.words["control"] ?? ""
        stops: root.stopNames
        current: root.shownStop
        hopeStop: root.hopeStop
        waysName: root.words["ways"] ?? ""
        ways: root.wayNames
        way: root.way
        onChosen: index => root.stopChosen(index)
        needs: root.needs
        onWayChosen: index => root.wayChosen(index)
        onNeedsRequested: anchor => Navigator.showSources(root.needsSources, anchor)
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
}
