// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The picture of a topic: its illustration; on Pumping, beside the hope two beating hearts, beside what happens how cells are given, and
/// beside what studies found one study drawn as drops.
Item {
    id: root

    required property contentDocument topic
    /// Which stop each of its pictures is at: the illustration, the drops. The page owns them.
    property int stop: 0
    property int dropsStop: 1
    /// The reader is at what studies in people found.
    property bool results: false
    /// The reader is at what happens.
    property bool happens: false
    /// Which of the picture's ways is told.
    property int way: 0
    property bool showControl: true
    property bool shortLocator: false
    /// Small, beside the words; see Stage.
    property bool strip: false
    property bool showKey: true
    property bool enlargeable: false
    property bool enlarged: false

    /// The reader's own score stands in the place of what studies measured.
    readonly property bool own: topic.scene === "function" && Session.ejectionFraction > 0
    readonly property bool drops: !own && results && words["dots/picture"] !== undefined
    readonly property var words: topic.labels
    readonly property bool hearts: !own && !drops && !happens && topic.scene === "function"

    readonly property string controlName: drops ? words["dots/control"] : words["control"] ?? ""
    readonly property list<string> stopNames: drops ? [words["dots/control-start"], words["dots/control-end"]]
        : picture.item instanceof Stage ? (picture.item as Stage).stopNames : []
    /// Where its ways part: which stop is the hope, and the stop that each leads on from.
    readonly property int hopeStop: picture.item instanceof Stage ? (picture.item as Stage).hopeStop : -1
    readonly property list<int> stopParents: picture.item instanceof Stage ? (picture.item as Stage).stopParents : []
    readonly property int shownStop: drops ? dropsStop : Math.max(0, Math.min(stop, stopNames.length - 1))

    readonly property list<string> wayNames: picture.item instanceof Stage ? (picture.item as Stage).wayNames : []
    readonly property string needs: picture.item instanceof Stage ? (picture.item as Stage).needs : ""
    readonly property list<string> needsSources: picture.item instanceof Stage ? (picture.item as Stage).needsSources : []

    /// What it says now, to be read aloud: what it shows, its tag, and what was found.
    readonly property list<string> said: {
        const mine = picture.item as OwnScoreStage;
        if (mine !== null)
            return [mine.scoreWords, mine.normalWords, mine.tagText];
        if (drops)
            return [words["dots/picture-words"] ?? "", words["dots/badge"] ?? "", dropsStop === 1 ? words["dots/finding"] ?? "" : ""];
        if (hearts)
            return [words["hearts/picture-words"] ?? "", words["badge"] ?? ""];
        const shown = picture.item as Stage;
        return [words["picture-words"] ?? "", shown?.tagWords ?? "", shown?.finding ?? ""];
    }

    readonly property Halt halt: Halt {}

    signal stopChosen(index: int)
    signal dropsStopChosen(index: int)
    signal wayChosen(index: int)
    signal enlargeRequested()

    /// It has the keyboard's focus, as what is told of it.
    function takeFocus() {
        picture.item?.forceActiveFocus(Qt.OtherFocusReason);
    }
    /// The step of the story that a stop belongs to: 0 the hope, 1 what happens, 2 what studies in people found.
    function stepOf(index: int): int {
        const truth = picture.item instanceof Stage ? (picture.item as Stage).truthOf(index) : "none";
        return truth === "hope" ? 0 : truth === "seen" ? 2 : 1;
    }
    function choose(index: int) {
        if (drops)
            dropsStopChosen(index);
        else
            stopChosen(index);
    }
    /// As choose(), and a screen reader says it: for what is chosen beside the picture.
    function chooseAndSay(index: int) {
        const stage = picture.item as Stage;
        Navigator.announce(stage !== null ? stage.said(index) : stopNames[index] ?? "");
        choose(index);
    }

    Slot {
        id: picture

        anchors.fill: parent
        component: root.own ? ownStage : root.drops ? dropsStage : root.hearts ? beatStage : stage
    }

    Component {
        id: stage

        Stage {
            scene: root.topic.scene
            words: root.words
            wordSources: root.topic.labelSources
            stop: root.stop
            showControl: root.showControl
            shortLocator: root.shortLocator
            strip: root.strip
            way: root.way
            halt: root.halt
            onStopChosen: index => root.choose(index)
            onWayChosen: index => root.wayChosen(index)
            explains: !root.strip
            foundPicture: root.words["scars/before"] !== undefined && (!Theme.big || Theme.portrait) ? scars : null // its words need the width
            foundStrip: root.words["scars/before"] !== undefined ? scars : null
            foundHeight: Theme.label.lineHeight + Theme.small.pixelSize * 8 + Theme.px(70) // lines: two below, two in its key, two of the finding
            enlargeable: root.enlargeable
            enlarged: root.enlarged
            onEnlargeRequested: root.enlargeRequested()
        }
    }
    Component {
        id: scars

        ScarsFound {
            words: root.words
            strip: root.strip
        }
    }
    Component {
        id: beatStage

        BeatStage {
            words: root.words
            strip: root.strip
            halt: root.halt
            alive: root.visible
        }
    }
    Component {
        id: ownStage

        OwnScoreStage {
            words: root.words
            strip: root.strip
        }
    }
    Component {
        id: dropsStage

        DropsStage {
            words: root.words
            strip: root.strip
            stop: root.dropsStop
            showControl: root.showControl
            showKey: root.showKey
            onStopChosen: index => root.choose(index)
        }
    }
}
