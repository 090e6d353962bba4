// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// The studies behind a sentence, each in a few lines beside its number, and the way to the whole of each.
Sheet {
    id: root

    property list<string> sourceIds

    name: qsTr("%n sources", "", sourceIds.length)
    usualWidth: 500
    largeWidth: 760
    titled: false
    spacing: Theme.px(14)

    Repeater {
        model: root.sourceIds

        Column {
            id: entry

            required property int index
            required property string modelData
            readonly property var source: Library.source(modelData)

            width: root.bodyWidth
            spacing: Theme.px(4)

            PlainText {
                width: parent.width
                text: entry.source.shortName
                style: Theme.label
                lineHeight: Math.round(style.pixelSize * 1.3)
                Accessible.role: Accessible.Heading
            }
            PlainText {
                width: parent.width
                text: entry.source.facts
                style: Theme.small
                color: Theme.colour.inkSoft
            }
            ResultWord {
                width: Math.min(implicitWidth, parent.width)
                result: entry.source.result
                words: entry.source.doubt.length > 0 ? entry.source.doubt : entry.source.resultWords
                style: Theme.small
            }
            PlainText {
                width: parent.width
                visible: text.length > 0
                text: entry.source.findings.length > 0 ? entry.source.findings[0].plain : ""
            }
            Button {
                focus: entry.index === 0 // Close may be out of sight
                x: -leftPadding
                kind: Button.Kind.Quiet
                text: qsTr("See more about it")
                Accessible.description: entry.source.title
                iconName: "chev"
                iconAfter: true
                iconDirectional: true
                compact: true
                onClicked: {
                    root.close();
                    Navigator.open("study/" + entry.modelData);
                }
            }
        }
    }
    Button {
        x: Theme.rightToLeft ? parent.width - width : 0
        kind: Button.Kind.Secondary
        text: qsTr("Close")
        compact: true
        onClicked: root.close()
    }
}
