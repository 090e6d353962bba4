// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

/// The picture of a topic: its illustration, or, on Pumping beside what studies found, one study drawn as drops.
Item {
    id: root

    required property var topic
    property int stop: 0
    /// The reader is at what studies in people found.
    property bool results: false
    property bool showControl: true
    property bool shortLocator: false
    property bool showKey: true
    property bool enlargeable: false
    property bool enlarged: false

    readonly property bool drops: results && words["dots/picture"] !== undefined
    readonly property var words: topic.labels
    property int dropsStop: 1

    readonly property string controlName: drops ? words["dots/control"] : words["control"] ?? ""
    readonly property list<string> stopNames: drops ? [words["dots/control-start"], words["dots/control-end"]]
        : picture.item instanceof Stage ? (picture.item as Stage).stopNames : []
    readonly property int shownStop: drops ? dropsStop : Math.max(0, Math.min(stop, stopNames.length - 1))

    signal stopChosen(index: int)
    signal studyRequested(sourceId: string)
    signal termRequested(term: string, anchor: Item)
    signal enlargeRequested()

    function choose(index: int) {
        if (drops)
            dropsStop = index;
        else
            stopChosen(index);
    }

    Slot {
        id: picture

        anchors.fill: parent
        component: root.drops ? dropsStage : stage
    }

    Component {
        id: stage

        Stage {
            scene: root.topic.scene
            words: root.words
            stop: root.stop
            showControl: root.showControl
            shortLocator: root.shortLocator
            onStopChosen: index => root.choose(index)
            explains: true
            enlargeable: root.enlargeable
            enlarged: root.enlarged
            onTermRequested: (term, anchor) => root.termRequested(term, anchor)
            onEnlargeRequested: root.enlargeRequested()
        }
    }
    Component {
        id: dropsStage

        DropsStage {
            words: root.words
            stop: root.dropsStop
            onStudyRequested: sourceId => root.studyRequested(sourceId)
            showControl: root.showControl
            showKey: root.showKey
            onStopChosen: index => root.choose(index)
        }
    }
}
