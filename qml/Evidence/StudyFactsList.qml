// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Theme

/// The facts of a source, each with its heading: who took part, what they got, what it was compared with, how long, and what
/// kind of study it was. Where nothing was studied, whom and what it is about.
Column {
    id: root

    /// A `source` of Library.study().
    required property var source
    readonly property bool wide: width > Theme.body.pixelSize * 22
    /// It was done, or is to be done, to people or animals; otherwise somebody only watched, asked or measured.
    readonly property bool took: Array.of("dummy-trial", "comparison-trial", "head-to-head", "one-group", "pooled-trials", "pooled-records",
        "animal-study", "trial-plan").includes(source.design)
    readonly property bool studied: source.isStudy || source.design === "trial-plan"

    spacing: Theme.px(8)

    component Fact: Item {
        id: fact

        required property string heading
        property string text: ""
        property bool wide: true
        readonly property real labelWidth: Theme.body.pixelSize * 7.5

        width: parent.width
        visible: text.length > 0
        implicitHeight: wide ? Math.max(label.implicitHeight, value.implicitHeight) : value.y + value.implicitHeight

        PlainText {
            id: label

            anchors.left: parent.left
            width: fact.wide ? fact.labelWidth : parent.width
            text: fact.heading
            strong: true
            lineHeight: Math.round(style.pixelSize * 1.3)
            color: Theme.colour.inkSoft
        }
        PlainText {
            id: value

            anchors.left: parent.left
            anchors.leftMargin: fact.wide ? fact.labelWidth + Theme.px(12) : 0
            anchors.right: parent.right
            y: fact.wide ? 0 : label.implicitHeight
            text: fact.text.charAt(0).toUpperCase() + fact.text.slice(1)
            lineHeight: Math.round(style.pixelSize * 1.3)
        }
    }

    Fact {
        wide: root.wide
        heading: root.took ? qsTr("Who") : qsTr("About whom")
        text: root.source.whoInWords
    }
    Fact {
        wide: root.wide
        heading: root.took ? qsTr("What they got") : qsTr("About what")
        text: root.source.cellType
    }
    Fact {
        wide: root.wide
        heading: qsTr("Compared with")
        text: root.studied ? root.source.comparator : ""
    }
    Fact {
        wide: root.wide
        heading: qsTr("How long")
        text: root.studied ? root.source.followUp : ""
    }
    Fact {
        wide: root.wide
        heading: qsTr("Kind")
        text: root.source.how
    }
    PlainText {
        width: parent.width
        visible: [root.source.population, ...Array.from(root.source.findings).map(finding => finding.outcome + finding.caution)].join().includes("NYHA")
        text: qsTr("NYHA class: how much heart failure limits a person, from I (least) to IV (most).")
        style: Theme.small
        color: Theme.colour.inkSoft
    }
}
