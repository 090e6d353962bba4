// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What a chart says, in plain words, how sure anyone can be, and what to take care of. It stands beside every chart, outside
/// what scrolls: where its room is short, its words are a little smaller, and then `caution` has to stand by the chart.
Rectangle {
    id: root

    required property string reading
    required property string caution
    /// How sure anyone can be, each a map with `step` (1 to 4) and `about`, what this is about where it is not the chart
    /// alone. Without any, `unrated` says why.
    property var certainties: []
    property string unrated: ""
    /// The room that there is; 0: as much as it needs.
    property real room: 0

    readonly property TextStyle style: room > 0 && heightWith(Theme.lead, true) > room ? Theme.body : Theme.lead
    /// Where it has no room for it, the caution stands elsewhere.
    readonly property bool cautionInside: room <= 0 || heightWith(style, true) <= room
    readonly property real padding: Theme.px(14)
    readonly property real gap: Theme.px(9)

    function heightWith(style: TextStyle, withCaution: bool): real {
        const said = style === Theme.lead ? asLead.implicitHeight : asBody.implicitHeight;
        return 2 * padding + heading.implicitHeight + gap + said + sure.height + gap
            + (withCaution ? 2 * gap + Theme.hairline + care.implicitHeight : 0);
    }

    implicitHeight: heightWith(style, cautionInside)
    height: implicitHeight
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.evidenceBg
    border.width: Theme.px(2)
    border.color: Theme.colour.evidenceBorder
    onReadingChanged: {
        if (!made.running)
            Navigator.announce(reading);
    }

    // What changes while the page is made is not news.
    Timer {
        id: made

        interval: 0
        running: true
    }

    // How high the reading would be, to choose between two sizes.
    component Measure: PlainText {
        visible: false
        width: column.width
        text: root.reading
        strong: true
        lineHeight: Math.round(style.pixelSize * 1.32)
    }
    Measure {
        id: asLead

        style: Theme.lead
    }
    Measure {
        id: asBody

        style: Theme.body
    }

    Column {
        id: column

        x: Theme.px(20)
        y: root.padding
        width: parent.width - 2 * x
        spacing: root.gap

        PlainText {
            id: heading

            width: parent.width
            text: qsTr("What this chart says")
            style: Theme.small
            strong: true
            color: Theme.colour.evidenceText
            Accessible.role: Accessible.Heading
        }
        PlainText {
            width: parent.width
            text: root.reading
            style: root.style
            strong: true
            lineHeight: Math.round(style.pixelSize * 1.32)
            color: Theme.colour.evidenceText
        }
        Column {
            id: sure

            width: parent.width
            spacing: root.gap

            Rectangle {
                width: parent.width
                height: Theme.hairline
                visible: root.certainties.length > 0 || root.unrated.length > 0
                color: Theme.colour.evidenceBorder
            }
            PlainText {
                width: parent.width
                visible: root.certainties.length > 0 || root.unrated.length > 0
                text: qsTr("How sure are we?")
                style: Theme.small
                strong: true
                color: Theme.colour.evidenceText
                Accessible.role: Accessible.Heading
            }
            PlainText {
                width: parent.width
                visible: root.certainties.length === 0 && text.length > 0
                text: root.unrated
                style: Theme.small
                color: Theme.colour.evidenceText
            }
            Repeater {
                model: root.certainties

                Column {
                    id: certainty

                    required property var modelData

                    width: sure.width
                    spacing: Theme.px(4)

                    CertaintyInWords {
                        width: parent.width
                        step: certainty.modelData.step
                    }
                    PlainText {
                        width: parent.width
                        visible: text.length > 0
                        text: certainty.modelData.about
                        style: Theme.small
                        color: Theme.colour.evidenceText
                    }
                }
            }
        }
        Rectangle {
            width: parent.width
            height: Theme.hairline
            visible: care.visible
            color: Theme.colour.evidenceBorder
        }
        PlainText {
            id: care

            width: parent.width
            visible: root.cautionInside
            text: root.caution
            style: Theme.small
            color: Theme.colour.evidenceText
        }
    }
}
