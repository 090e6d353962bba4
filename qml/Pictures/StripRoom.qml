// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pictures
import Plainheart.Theme

/// How high a topic's picture has to be as a strip of some width, so that the words that make it true stand in it and something
/// is drawn beside them.
Item {
    id: root

    required property contentDocument topic
    /// Of the strip, in pixels.
    required property real room
    /// Where nothing is shown as a strip nothing is measured.
    property bool active: true
    readonly property var words: active ? topic.labels : ({})

    readonly property real least: !active ? 0 : Math.max(tallest(tags) + Theme.px(14 + 2 * 8), tallest(found) + Theme.px(14 + 2 * 8),
        hearts ? tallest(heartTag) + Theme.px(14 + 8) + tallest(heartNames) + Theme.px(6 + 4 + 6) : 0,
        drops ? tallest(heartFound) + Theme.px(6 + 4 + 2 * 6) + 2 * (tallest(names) + Theme.legend.pixelSize * 1.15 + Theme.px(6 + 1)) + Theme.px(12 + 2) - Theme.px(36) : 0,
        scars ? tallest(found) + Theme.px(14 + 2 * 8) + tallest(scarNames) + Theme.px(6 + 4 + 8) : 0) + Theme.px(36)

    /// It may show what was found.
    property bool results: false
    /// Two beating hearts, one study in measuring glasses, or its scars, in place of the illustration.
    property bool hearts: false
    property bool drops: false
    readonly property bool wide: room >= Theme.legend.pixelSize * DropsFigures.wideStrip
    readonly property bool scars: results && word("scars/cells").length > 0

    visible: false

    function tallest(texts: Repeater): real {
        let most = 0;
        for (let i = 0; i < texts.count; ++i)
            most = Math.max(most, (texts.itemAt(i) as PlainText)?.implicitHeight ?? 0);
        return most;
    }
    function word(key: string): string {
        return words[key] ?? "";
    }

    component Measured: PlainText {
        required property string modelData

        text: modelData
        style: Theme.legend
        strong: true
        lineHeight: Math.round(style.pixelSize * 1.25)
    }

    Repeater {
        id: tags

        // Before some of them is a sign.
        model: Object.keys(root.words).filter(key => key.startsWith("badge")).map(key => root.words[key])

        Measured { width: root.room - Theme.px(2 * 8 + 24 + 8) - style.pixelSize * 1.1 }
    }
    Repeater {
        id: found

        model: root.results && root.word("finding").length > 0 ? [(root.wide ? root.word("finding") : root.words["scars/finding"] ?? root.word("finding")) + " " + (root.words["badge-result"] ?? root.word("badge"))] : []

        Measured { width: root.room - Theme.px(2 * 8 + 16) - 2 }
    }
    Repeater {
        id: heartTag

        model: root.hearts ? [root.word("badge")] : []

        Measured { width: root.room - Theme.px(28 + 24) }
    }
    Repeater {
        id: heartNames

        // As long as they can be.
        model: root.hearts ? [Words.dropsOut(DropsFigures.healthyName, 100), Words.dropsOut(DropsFigures.weakName, 100)] : []

        Measured {
            width: (root.room - Theme.px(28 + 14)) / 2
            lineHeight: Math.round(style.pixelSize * 1.15)
        }
    }
    Repeater {
        id: heartFound

        model: root.drops ? [(root.wide ? root.word("dots/finding") : root.words["dots/finding-short"] ?? root.word("dots/finding")) + " " + root.word("dots/badge")] : []

        Measured { width: root.room - Theme.px(16 + 16) }
    }
    Repeater {
        id: names

        model: !root.drops ? [] : Array.of("dots/cells", "dots/dummy").map(root.word)

        Measured {
            width: root.room - Theme.px(28)
            lineHeight: Math.round(style.pixelSize * 1.15)
        }
    }
    Repeater {
        id: scarNames

        model: !root.scars ? [] : Array.of("scars/cells", "scars/dummy").map(root.word)

        Measured {
            width: (root.room - Theme.px(3 * 14)) / 2 - Theme.px(14)
            lineHeight: Math.round(style.pixelSize * 1.2)
        }
    }
}
