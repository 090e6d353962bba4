// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// How sure anyone can be of the answer that a study counts for. At large text the title of the answer stands for its
/// headline. A study that no answer counts says so.
AnswerCertainty {
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
    // As the card of a study reads it: the page has read the whole of it already.
    readonly property var source: Library.source(studyId)
    readonly property string others: topics.filter(other => other.id !== topic.id).map(other => other.title).join(", ")
    //: The title of a topic.
    readonly property string answer: counted ? qsTr("Counted in the answer: %1").arg(topic.title) : ""

    about: Theme.big ? "" : others.length === 0 ? answer
        //: "Counted in the answer: Inflammation. Also counted in: Pumping"
        : qsTr("%1. Also counted in: %2").arg(answer).arg(others)
    headline: !counted ? source.whyNotCounted : Theme.big ? answer : topic.caveat.headline
    step: !counted ? 0 : topic.caveat.known ? topic.caveat.step : 1
    Accessible.name: counted ? Words.sentences([Theme.big ? answer : about, topic.caveat.headline]) : headline
}
