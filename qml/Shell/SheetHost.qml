// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The sheets that lie over a page: a word explained, studies, the tools, the keys. Each is made when it is first wanted, and
/// all close when the page goes.
Item {
    id: root

    /// What is explained covers nothing below this line; the tools may.
    required property real lowest
    /// The topic or page whose questions can be saved; empty: those that fit what was read.
    property string about: ""

    /// It shows the sheets of another window, at its own scale.
    property bool twin: false
    property real scaling: 1

    readonly property real lowestOfTools: height - Theme.px(16)

    /// What each sheet is made of, by its name.
    readonly property var kinds: ({
        "term": termSheet,
        "sources": sourceSheet,
        "save-question": questionsSheet,
        "keys": keysSheet,
        "finish": finishSheet,
        "view": viewSheet
    })
    /// Those that were wanted once, by their names.
    readonly property var made: ({})

    function sheet(name: string): Popover {
        made[name] = made[name] ?? make(name);
        return made[name];
    }
    function make(name: string): Popover {
        const sheet = kinds[name].createObject(root) as Popover;
        if (twin) {
            sheet.follow(root);
            sheet.scale = Qt.binding(() => root.scaling);
        }
        sheet.closed.connect(() => Navigator.tellSheetClosed(name));
        return sheet;
    }
    /// Where a sheet opens that was wanted beside `anchor`: in the twin, at the same place of its own page.
    function place(anchor: Item): Item {
        if (!twin || anchor === null)
            return anchor;
        const at = anchor.mapToItem(null, 0, 0);
        twinAnchor.x = at.x;
        twinAnchor.y = at.y;
        twinAnchor.width = anchor.width;
        twinAnchor.height = anchor.height;
        return twinAnchor;
    }
    function closeAll() {
        for (const name in made) {
            made[name].anchor = null; // focus goes to the new page
            made[name].close();
        }
    }

    Item {
        id: twinAnchor
    }
    Connections {
        target: Navigator

        function onSheetClosed(name: string) {
            root.made[name]?.close();
        }
        function onAddressChanged() {
            root.closeAll();
        }
        function onTermWanted(id: string, anchor: Item) {
            const term = root.sheet("term") as TermSheet;
            term.termId = id;
            term.openAt(root.place(anchor));
        }
        function onSourcesWanted(ids: var, anchor: Item) {
            const sources = root.sheet("sources") as SourceSheet;
            sources.sourceIds = ids;
            sources.openAt(root.place(anchor));
            if (root.twin)
                return;
            //: Said by a screen reader: the studies that a sheet shows.
            Navigator.announce(qsTr("Shown: %1").arg(Array.from(ids, id => Library.source(id).shortName).join(", ")));
        }
        function onSheetWanted(name: string, anchor: Item) {
            // What is no sheet of its own is a part of that of the tools.
            const wanted = root.sheet(name in root.kinds ? name : "view");
            if (wanted instanceof QuestionsSheet)
                wanted.documentId = root.about;
            else if (wanted instanceof ViewSheet)
                wanted.part = name;
            wanted.openAt(root.place(anchor));
        }
    }

    Component {
        id: termSheet

        TermSheet { lowest: root.lowest }
    }
    Component {
        id: sourceSheet

        SourceSheet { lowest: root.lowest }
    }
    Component {
        id: questionsSheet

        QuestionsSheet { lowest: root.lowest }
    }
    Component {
        id: keysSheet

        KeysSheet { lowest: root.lowestOfTools }
    }
    Component {
        id: finishSheet

        FinishSheet { lowest: root.lowestOfTools }
    }
    Component {
        id: viewSheet

        ViewSheet { lowest: root.lowestOfTools }
    }
}
