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
        drops ? tallest(heartFound) + Theme.px(6 + 4) + tallest(counts) + tallest(names) + Theme.px(6 + 2 + 2 + 6) : 0) + Theme.px(36)

    /// It may show what was found.
    property bool results: false
    /// Two beating hearts, or one study as drops, in place of the illustration.
    property bool hearts: false
    property bool drops: false
    readonly property bool threeHearts: room > Theme.legend.pixelSize * DropsFigures.healthyShare
    /// Of one of the hearts that stand side by side.
    readonly property real heartRoom: (room - Theme.px(28) - (threeHearts ? 2 : 1) * Theme.px(14)) / (threeHearts ? 3 : 2)

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
    component HeartWords: Measured {
        width: root.heartRoom
        lineHeight: Math.round(style.pixelSize * 1.15)
    }

    Repeater {
        id: tags

        // Before some of them is a sign.
        model: Object.keys(root.words).filter(key => key.startsWith("badge")).map(key => root.words[key])

        Measured { width: root.room - Theme.px(2 * 8 + 24 + 8) - style.pixelSize * 1.1 }
    }
    Repeater {
        id: found

        model: root.results && root.word("finding").length > 0 ? [(root.words["badge-result"] ?? root.word("badge")) + " " + root.word("finding")] : []

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

        HeartWords { width: (root.room - Theme.px(28 + 14)) / 2 }
    }
    Repeater {
        id: heartFound

        model: root.drops ? [root.word("dots/badge") + " " + root.word("dots/finding")] : []

        Measured { width: root.room - Theme.px(16 + 16) }
    }
    Repeater {
        id: counts

        model: !root.drops ? [] : Array.of("dots/cells-before", "dots/cells-after", "dots/dummy-before", "dots/dummy-after",
            root.threeHearts ? "dots/healthy-score" : "").map(root.word)

        HeartWords {}
    }
    Repeater {
        id: names

        model: !root.drops ? [] : Array.of("dots/cells", "dots/dummy", root.threeHearts ? "dots/healthy" : "").map(root.word)

        HeartWords {}
    }
}
