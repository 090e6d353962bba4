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

    property TermSheet term: null
    property SourceSheet sources: null
    property ViewSheet view: null
    property KeysSheet keys: null
    property FinishSheet finish: null
    property QuestionsSheet questions: null

    readonly property real lowestOfTools: height - Theme.px(16)

    function close(sheet: Popover) {
        if (sheet === null)
            return;
        sheet.anchor = null; // focus goes to the new page
        sheet.close();
    }

    Connections {
        target: Navigator

        function onAddressChanged() {
            root.close(root.term);
            root.close(root.sources);
            root.close(root.view);
            root.close(root.keys);
            root.close(root.finish);
            root.close(root.questions);
        }
        function onTermWanted(id: string, anchor: Item) {
            if (root.term === null)
                root.term = termSheet.createObject(root) as TermSheet;
            root.term.termId = id;
            root.term.openAt(anchor);
        }
        function onSourcesWanted(ids: var, anchor: Item) {
            if (root.sources === null)
                root.sources = sourceSheet.createObject(root) as SourceSheet;
            root.sources.sourceIds = ids;
            root.sources.openAt(anchor);
            //: Said by a screen reader: the studies that a sheet shows.
            Navigator.announce(qsTr("Shown: %1").arg(Array.from(ids, id => Library.source(id).shortName).join(", ")));
        }
        function onSheetWanted(name: string, anchor: Item) {
            if (name === "keys") {
                if (root.keys === null)
                    root.keys = keysSheet.createObject(root) as KeysSheet;
                root.keys.openAt(anchor);
            } else if (name === "finish") {
                if (root.finish === null)
                    root.finish = finishSheet.createObject(root) as FinishSheet;
                root.finish.openAt(anchor);
            } else if (name === "save-question") {
                if (root.questions === null)
                    root.questions = questionsSheet.createObject(root) as QuestionsSheet;
                root.questions.documentId = root.about;
                root.questions.openAt(anchor);
            } else {
                if (root.view === null)
                    root.view = viewSheet.createObject(root) as ViewSheet;
                root.view.part = name;
                root.view.openAt(anchor);
            }
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
        id: viewSheet

        ViewSheet { lowest: root.lowestOfTools }
    }
    Component {
        id: finishSheet

        FinishSheet { lowest: root.lowestOfTools }
    }
    Component {
        id: questionsSheet

        QuestionsSheet { lowest: root.lowest }
    }
    Component {
        id: keysSheet

        KeysSheet { lowest: root.lowestOfTools }
    }
}
