// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The results of one kind: its name, the first few or all of them.
Column {
    id: root

    required property searchGroup group
    required property string title
    /// Which of them Enter opens; another number: none.
    property int current: -1

    readonly property int rows: group.hits.length
    readonly property string iconName: ({ word: "book", topic: "heart", page: "info", question: "question", study: "people", chart: "chart" })[group.kind] ?? "quote"

    signal chosen(row: int)
    signal allWanted()

    function rowAt(index: int): Item {
        return repeater.itemAt(index);
    }

    spacing: Theme.px(6)
    Accessible.role: Accessible.List

    PlainText {
        width: parent.width
        text: root.title
        style: Theme.small
        strong: true
        color: Theme.colour.inkSoft
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: repeater

        model: root.group.hits

        SearchRow {
            required property int index
            required property searchHit modelData

            width: root.width
            hit: modelData
            iconName: root.iconName
            current: index === root.current
            onClicked: root.chosen(index)
        }
    }
    Button {
        x: Theme.rightToLeft ? root.width - width : 0
        visible: root.rows < root.group.count
        kind: Button.Kind.Quiet
        compact: true
        //: How many were found of one kind: shows those that are not in view yet.
        text: qsTr("Show all %1").arg(Words.number(root.group.count))
        iconName: "down"
        Accessible.description: root.title
        onClicked: root.allWanted()
    }
}
