// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What popular pages say that a study is held against, and the pages and charts that it stands on, each a way there.
Column {
    id: root

    /// A `source` of Library.study().
    required property var source

    readonly property var claims: Array.from(Library.claims()).filter(claim => source.claims.includes(claim.id))

    /// It stands somewhere.
    readonly property bool any: claims.length > 0 || source.documents.length > 0 || source.charts.length > 0 || source.samePeopleAs.length > 0

    /// It is to be seen: before, none of the ways is made.
    property bool open: true

    spacing: Theme.px(10)

    PlainText {
        width: parent.width
        visible: root.claims.length > 0
        text: qsTr("What some pages say, and how we answer")
        style: Theme.label
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: root.open ? root.claims : []

        EntryCard {
            required property claim modelData

            width: root.width
            iconName: "quote"
            text: modelData.saidWords
            plain: true
            detail: modelData.standsWords
            onClicked: Navigator.open("claims/" + modelData.document + "/" + modelData.id)
        }
    }
    PlainText {
        width: parent.width
        visible: pages.visible
        topPadding: root.claims.length > 0 ? Theme.px(10) : 0
        text: qsTr("It stands on these pages")
        style: Theme.label
        Accessible.role: Accessible.Heading
    }
    Flow {
        id: pages

        width: parent.width
        visible: root.source.documents.length > 0 || root.source.charts.length > 0 || root.source.samePeopleAs.length > 0
        spacing: Theme.px(10)

        Repeater {
            model: root.open ? root.source.documents : []

            Button {
                required property string modelData

                kind: Button.Kind.Secondary
                compact: true
                style: Theme.small
                text: Library.title(modelData)
                width: Math.min(implicitWidth, root.width)
                onClicked: Navigator.open(modelData)
            }
        }
        Repeater {
            model: root.open ? root.source.charts : []

            Button {
                required property string modelData
                readonly property storedChart chart: Library.chart(modelData)

                kind: Button.Kind.Secondary
                compact: true
                style: Theme.small
                text: chart.title
                iconName: "chart"
                width: Math.min(implicitWidth, root.width)
                onClicked: Navigator.open("chart/" + modelData)
            }
        }
        Button {
            readonly property var other: Library.source(root.source.samePeopleAs)

            visible: root.source.samePeopleAs.length > 0
            kind: Button.Kind.Secondary
            compact: true
            style: Theme.small
            text: qsTr("The same people: %1").arg(other.shortName)
            width: Math.min(implicitWidth, root.width)
            onClicked: Navigator.open("study/" + root.source.samePeopleAs)
        }
    }
}
