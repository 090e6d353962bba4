// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages

/// All words, A to Z, and the chosen one explained.
ListPage {
    id: root

    /// The word that is shown; empty: the first.
    property string termId: ""

    readonly property var terms: Library.terms
    readonly property var found: terms.filter(term => matches(term, filter))
    property string filter: ""
    /// The chosen word; while the list is narrowed and does not hold it, the first that matches.
    readonly property string shownId: filter.length > 0 && found.length > 0 && !found.some(term => term.id === termId)
        ? found[0].id : termId.length > 0 ? termId : terms[0]?.id ?? ""
    readonly property term term: Library.term(shownId)
    /// In portrait and at large text: the list, or one word.
    property bool listShown: termId.length === 0

    title: Library.placeName("glossary")
    sideShare: 0.34
    onTermIdChanged: listShown = termId.length === 0

    /// Small letters without accents, so that "fibrose" finds "Fibröse".
    function folded(text: string): string {
        return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    }
    function matches(term: var, wanted: string): bool {
        return folded(term.term + "\n" + term.also.join("\n")).includes(folded(wanted.trim()));
    }
    onFoundChanged: {
        if (filter.length > 0)
            Navigator.announce(found.length > 0 ? qsTr("%n words", "", found.length) : qsTr("No match. Try fewer letters."));
    }
    function show(id: string) {
        termId = id;
        //: Said by a screen reader: what is shown beside a list now.
        Navigator.announce(Words.sentences([qsTr("Shown: %1").arg(term.term), SpanFormatter.plain(term.plain)]));
        listShown = false;
        scroll.scrollToTop();
    }
    function goBack() {
        if (!besides && !listShown) {
            listShown = true;
            Navigator.announce(title);
        }
        else
            Navigator.back();
    }

    side: Component {
        WordList {
            terms: root.found
            current: root.term.id
            onFiltered: text => root.filter = text
            onChosen: id => root.show(id)
        }
    }

    Slot {
        width: parent.width
        fills: false
        active: !root.besides && root.listShown
        visible: active
        component: Component {
            WordList {
                terms: root.found
                grows: true
                onWanted: row => root.scroll.showAtTop(row)
                onFiltered: text => root.filter = text
                onChosen: id => root.show(id)
            }
        }
    }
    TermCard {
        width: parent.width
        visible: root.besides || !root.listShown
        minimumHeight: root.scroll.height
        term: root.term
        terms: root.terms
        onChosen: id => root.show(id)
    }
}
