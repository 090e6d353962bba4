// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Model
import Plainheart.Pictures

/// What is heart failure? The heart stands beside the text, with its parts named.
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

    documentId: "heart-failure"
    nextAddress: Library.topics[0]?.id ?? ""
    nextTitle: Library.topics[0]?.title ?? ""
    side: Component {
        Item {
            implicitHeight: stage.height

            Stage {
                id: stage

                width: parent.width
                height: root.besides ? parent.height : Math.min(width * 0.8, root.height * 0.42)
                scene: "heart-cutaway"
                words: root.heartWords
                showControl: false
                explains: true
                pace: 0.6
            }
        }
    }
}
