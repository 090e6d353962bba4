// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What a chart says, in plain words, how sure anyone can be, and what to take care of. It stands beside every chart, outside
/// what scrolls. Where its room is short, its words are smaller, and what it is sure of and the last of its sentences have to
/// stand by the chart.
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
    /// The certainty in the line of the heading, where there is room for both, or else in one line of its own.
    property bool sureInALine: false

    readonly property real padding: Theme.px(sureInALine ? 10 : 14)
    readonly property real gap: Theme.px(sureInALine ? 4 : 9)
    readonly property bool rated: certainties.length > 0
    readonly property bool inALine: sureInALine && certainties.length < 2
    readonly property bool inHeading: inALine && rated && heading.implicitWidth + brief.wholeWidth + Theme.px(24) <= column.width

    /// Its words from the most that can be said to the least: the style, how many sentences, and whether it says what it is
    /// sure of.
    readonly property var sentences: {
        const parts = reading.split(". ");
        return parts.map((part, i) => i < parts.length - 1 ? part + "." : part);
    }
    readonly property var levels: {
        const all = [];
        for (const style of [Theme.lead, Theme.body, Theme.small])
            all.push({ style: style, count: sentences.length, about: true });
        all.push({ style: Theme.small, count: sentences.length, about: false });
        // Without the heading, too: the question how sure we are stands alone.
        for (let count = sentences.length; count > 0; --count)
            all.push({ style: Theme.small, count: count, about: false, bare: inALine && !inHeading });
        return all;
    }
    readonly property int level: {
        if (room <= 0 || measures.count < levels.length || heightAt(0, true) <= room)
            return 0;
        for (let i = 1; i < levels.length; ++i) {
            if (heightAt(i, false) <= room)
                return i;
        }
        return levels.length - 1;
    }
    readonly property TextStyle style: levels[level].style
    /// Where it has no room for it, the caution stands elsewhere.
    readonly property bool cautionInside: room <= 0 || heightAt(level, true) <= room
    /// So does what it is sure of.
    readonly property bool aboutInside: levels[level].about
    readonly property string aboutElsewhere: aboutInside ? "" : about
    /// The sentences that it has no room for.
    readonly property string rest: sentences.slice(levels[level].count).join(" ")
    readonly property string about: rated ? certainties.map(certainty => certainty.about).filter(about => about.length > 0).join(" ") : unrated

    function heightAt(level: int, withCaution: bool): real {
        measures.count; // itemAt() tells no one that it changes
        const said = (measures.itemAt(level) as PlainText)?.implicitHeight ?? 0;
        const line = inALine ? (rated && !inHeading ? brief.height + gap : 0)
            : rated || (levels[level].about && unrated.length > 0) ? fullSure.heightWith(levels[level].about) + gap : 0;
        const told = inALine && levels[level].about && about.length > 0 ? aboutWords.implicitHeight + gap : 0;
        const head = levels[level].bare ? 0 : Math.max(heading.implicitHeight, inHeading ? brief.height : 0) + gap;
        return 2 * padding + head + said + line + told
            + (withCaution ? 2 * gap + Theme.hairline + care.implicitHeight : 0);
    }

    implicitHeight: heightAt(level, cautionInside)
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

    component Brief: CertaintyInWords {
        readonly property real wholeWidth: meterWidth + spacing + wordWidth

        width: Math.min(wholeWidth, column.width)
        spacing: Theme.px(14)
        asks: true
        step: root.certainties[0]?.step ?? 1
    }

    // How high the words would be, to choose among them.
    Repeater {
        id: measures

        model: root.levels

        PlainText {
            required property var modelData

            visible: false
            width: column.width
            text: root.sentences.slice(0, modelData.count).join(" ")
            style: modelData.style
            strong: true
            lineHeight: Math.round(style.pixelSize * 1.32)
        }
    }

    Column {
        id: column

        x: Theme.px(20)
        y: root.padding
        width: parent.width - 2 * x
        spacing: root.gap

        Item {
            width: parent.width
            visible: !root.levels[root.level].bare
            height: Math.max(heading.implicitHeight, root.inHeading ? brief.height : 0)

            PlainText {
                id: heading

                x: Theme.rightToLeft ? parent.width - width : 0
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("What this chart says")
                style: Theme.small
                strong: true
                color: Theme.colour.evidenceText
                Accessible.role: Accessible.Heading
            }
            Brief {
                id: brief

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: root.inHeading
            }
        }
        PlainText {
            width: parent.width
            text: root.sentences.slice(0, root.levels[root.level].count).join(" ")
            style: root.style
            strong: true
            lineHeight: Math.round(style.pixelSize * 1.32)
            color: Theme.colour.evidenceText
        }
        Brief {
            visible: root.inALine && root.rated && !root.inHeading
        }
        PlainText {
            id: aboutWords

            width: parent.width
            visible: root.inALine && root.aboutInside && text.length > 0
            text: root.about
            style: Theme.small
            color: Theme.colour.evidenceText
        }
        Column {
            id: fullSure

            function heightWith(about: bool): real {
                const words = about && root.about.length > 0 ? aboutBelow.implicitHeight : 0;
                return Theme.hairline + root.gap + asked.implicitHeight + (root.rated ? root.gap + meters.implicitHeight : 0)
                    + (words > 0 ? root.gap + words : 0);
            }

            width: parent.width
            visible: !root.inALine && (root.rated || (root.aboutInside && root.unrated.length > 0))
            spacing: root.gap

            Rectangle {
                width: parent.width
                height: Theme.hairline
                color: Theme.colour.evidenceBorder
            }
            PlainText {
                id: asked

                width: parent.width
                text: qsTr("How sure are we?")
                style: Theme.small
                strong: true
                color: Theme.colour.evidenceText
                Accessible.role: Accessible.Heading
                Accessible.ignored: !visible || root.rated // then the meter asks it
            }
            Column {
                id: meters

                width: parent.width
                visible: root.rated
                spacing: Theme.px(4)

                Repeater {
                    model: root.certainties

                    CertaintyInWords {
                        required property var modelData

                        width: meters.width
                        step: modelData.step
                    }
                }
            }
            PlainText {
                id: aboutBelow

                width: parent.width
                visible: root.aboutInside && text.length > 0
                text: root.about
                style: Theme.small
                color: Theme.colour.evidenceText
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
