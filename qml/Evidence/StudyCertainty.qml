// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// How sure anyone can be of the answer that a study counts for. It stands outside anything that scrolls. At large text the
/// title of the answer stands for its headline. A study that no answer counts says so.
Rectangle {
    id: root

    /// Its id.
    required property string studyId
    /// The topic whose studies are shown; empty: the one that the reader saw last.
    property string topicId: ""

    readonly property var topics: Array.from(Library.topics).filter(topic => Array.from(topic.caveat.sources).includes(studyId))
    readonly property contentDocument topic: {
        const wanted = [topicId, ...Array.from(Session.visited).reverse()];
        for (const id of wanted) {
            const found = topics.find(topic => topic.id === id);
            if (found !== undefined)
                return found;
        }
        return topics.length > 0 ? topics[0] : Library.document("");
    }
    readonly property bool counted: topics.length > 0
    readonly property int step: topic.caveat.known ? topic.caveat.step : 1
    readonly property bool across: width > Theme.small.pixelSize * 44

    implicitHeight: grid.implicitHeight + Theme.px(20)
    radius: Theme.px(Theme.radius.card)
    color: Theme.colour.evidenceBg
    border.width: Theme.px(2)
    border.color: Theme.colour.evidenceBorder

    Accessible.role: Accessible.Grouping // a landmark: 6.4 has no closer role
    Accessible.name: counted ? about.text + ". " + topic.caveat.headline : headline.text
    Accessible.description: counted ? meter.said : ""

    Item {
        id: grid

        readonly property bool besides: root.across && root.counted

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.px(18)
        anchors.rightMargin: Theme.px(18)
        implicitHeight: besides ? Math.max(words.height, sure.height) : words.height + (root.counted ? Theme.px(6) + sure.height : 0)
        height: implicitHeight

        Column {
            id: words

            anchors.left: parent.left
            y: grid.besides ? (grid.height - height) / 2 : 0
            width: grid.width - (grid.besides ? sure.width + Theme.px(24) : 0)

            PlainText {
                id: about

                visible: root.counted && !Theme.big
                //: The title of a topic.
                text: qsTr("Counted in the answer: %1").arg(root.topic.title)
                style: Theme.small
                color: Theme.colour.evidenceSoft
                lineHeight: Math.round(style.pixelSize * 1.25)
                width: parent.width
                Accessible.ignored: true
            }
            PlainText {
                id: headline

                text: root.counted ? (Theme.big ? about.text : root.topic.caveat.headline) : qsTr("This is not counted in any of the six answers.")
                style: Theme.label
                lineHeight: Math.round(style.pixelSize * 1.3)
                color: Theme.colour.evidenceText
                width: parent.width
                Accessible.ignored: true
            }
        }
        Column {
            id: sure

            visible: root.counted
            x: grid.besides !== Theme.rightToLeft ? grid.width - width : 0
            y: grid.besides ? (grid.height - height) / 2 : words.height + Theme.px(6)
            spacing: Theme.px(3)

            PlainText {
                visible: root.across && !Theme.big
                text: qsTr("How sure are we?")
                style: Theme.small
                color: Theme.colour.evidenceSoft
                lineHeight: Math.round(style.pixelSize * 1.25)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            CertaintyInWords {
                id: meter

                width: meterWidth + spacing + wordWidth
                meterWidth: Theme.px(Theme.big ? 150 : 112)
                barHeight: Theme.px(Theme.big ? 22 : 14)
                step: root.step
            }
        }
    }
}
