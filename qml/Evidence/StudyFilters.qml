// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Plainheart.Model

/// What the reader asked for in the list of studies. Of one list any of the chosen values is enough; all lists have to be met;
/// nothing chosen: all studies.
QtObject {
    id: root

    /// The topic or page that the list was opened for; empty: none.
    property string documentId: ""
    /// The chosen ids of each list: document (one at most), population, cells, size, blinded, year.
    property var chosen: ({})

    readonly property bool any: Object.values(chosen).some(ids => ids.length > 0)
    readonly property int count: Object.values(chosen).reduce((sum, ids) => sum + ids.length, 0)
    /// As a StudyList takes it.
    readonly property var map: {
        const wanted = {};
        if (ids("document").length > 0)
            wanted.document = ids("document")[0];
        if (ids("population").length > 0)
            wanted.populations = ids("population").concat(ids("population").includes("animal") ? ["lab"] : []);
        if (ids("cells").length > 0)
            wanted.cells = ids("cells");
        if (ids("size").length > 0)
            wanted.minPeople = 100;
        if (ids("blinded").length > 0)
            wanted.blinded = true;
        if (ids("year").length > 0)
            wanted.sinceYear = Library.contentYear - 10;
        return wanted;
    }

    readonly property var large: ({ list: "size", id: "100", text: qsTr("100 people or more") })
    readonly property var hidden: ({ list: "blinded", id: "yes", text: qsTr("Blinded") })
    readonly property var recent: ({ list: "year", id: "10", text: qsTr("Last 10 years") })
    readonly property var thisDocument: ({ list: "document", id: documentId, text: Library.title(documentId) })
    /// The choices that stand on the page itself.
    readonly property var quick: [...(documentId.length > 0 ? [thisDocument] : []), large, hidden, recent]
    /// All choices, as { title, choices }.
    readonly property var groups: [
        { title: qsTr("About"), choices: [...(isTopic ? [] : documentId.length > 0 ? [thisDocument] : []),
            ...Array.from(Library.topics, topic => ({ list: "document", id: topic.id, text: topic.title }))] },
        { title: qsTr("Who was studied"), choices: [
            { list: "population", id: "heart-failure", text: qsTr("People with heart failure") },
            { list: "population", id: "heart-attack", text: qsTr("After a heart attack") },
            { list: "population", id: "animal", text: qsTr("Animals and lab") }] },
        { title: qsTr("How strong it is"), choices: [large, hidden, recent] },
        { title: qsTr("Which cells"), choices: Library.words("cells").filter(word => word.id !== "none")
            .map(word => ({ list: "cells", id: word.id, text: word.text })) }
    ]
    readonly property contentDocument document: Library.document(documentId)
    readonly property bool isTopic: document.isTopic

    function ids(list: string): var {
        return chosen[list] ?? [];
    }
    function has(choice: var): bool {
        return ids(choice.list).includes(choice.id);
    }
    function toggle(choice: var) {
        const now = ids(choice.list);
        const without = now.filter(id => id !== choice.id);
        const next = Object.assign({}, chosen);
        next[choice.list] = without.length < now.length ? without : choice.list === "document" ? [choice.id] : [...now, choice.id];
        chosen = next;
    }
    function clear() {
        chosen = {};
    }
}
