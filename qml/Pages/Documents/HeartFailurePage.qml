// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Pictures
import Plainheart.Theme

/// What is heart failure? A weak heart stands beside a healthy one, large, beside the text; below the text the heart with its parts named.
/// And when to call for help at once.
DocumentPage {
    id: root

    /// Labels of the heart that is shown, by the ids of its art.
    readonly property var heartWords: {
        const words = {};
        for (const key of Object.keys(document.labels)) {
            if (key.startsWith("heart-cutaway/"))
                words[key.slice("heart-cutaway/".length)] = document.labels[key];
        }
        words["picture"] = document.title;
        words["picture-words"] = document.takeaway;
        return words;
    }

    readonly property contentSection emergency: document.section("get-help-at-once")

    documentId: "heart-failure"
    nextAddress: Library.topics[0]?.id ?? ""
    leftOut: [emergency.id]
    alwaysOpen: ["what-helps-today", "do-not-stop-your-medicines"]
    readonly property bool hasScore: Session.ejectionFraction > 0

    // The picture of the page; the reader's own score has the first place, and the example would be in its way.
    sideShare: 0.42
    head: hasScore ? ownScore : null
    foot: hasScore ? null : cutaway
    Component {
        id: ownScore

        OwnScoreStage {
            id: score

            implicitHeight: Math.min(Math.max(Theme.px(430), Theme.small.pixelSize * 22), root.scroller?.height * 0.88)
            Component.onCompleted: root.scroller?.showAtTop(score)
            words: Library.document("function").labels
        }
    }
    // When to call for help is in view first: under the picture, or above it where there is no room beside the text; and where
    // words are large, above all else.
    readonly property bool helpFirst: Theme.big && !Theme.portrait
    first: helpFirst ? help : null
    component Help: EmergencyCard {
        section: root.emergency
        sources: root.document.sources
    }
    Component {
        id: hearts

        BeatStage {
            words: Library.document("function").labels
        }
    }
    Component {
        id: cutaway

        Stage {
            implicitHeight: Math.min(width * 0.8, root.height * 0.72)
            scene: "heart-cutaway"
            words: root.heartWords
            showControl: false
            explains: true
            pace: 0.6
            atRest: !root.hasScore // the pair is the picture that beats
        }
    }
    Component {
        id: help

        Help {}
    }
    side: Component {
        Item {
            id: beside

            readonly property real forHelp: card.visible ? card.height + Theme.px(14) : 0
            implicitHeight: forHelp + stage.height

            Slot {
                id: stage

                width: parent.width
                y: root.besides ? 0 : beside.forHelp
                height: root.besides ? Math.max(0, beside.height - beside.forHelp)
                    : Math.max(Math.min(width * 0.8, root.height * 0.42), root.hasScore ? 0 : Theme.px(190) + Theme.small.pixelSize * 7)
                component: root.hasScore ? cutaway : hearts
            }
            LateSlot {
                id: card

                wanted: !root.helpFirst
                width: parent.width
                y: root.besides ? beside.height - height : 0
                component: help
            }
        }
    }
}
