// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Model
import Plainheart.Theme

/// The tools: language, text size, reading aloud, search, settings, words, about; on Home the answers and the questions, which other pages lead to. Merged into one "Tools" where large text leaves no room for them.
Row {
    id: root

    property bool beside: false
    property bool merged: false
    property bool withHome: false
    property bool forHome: false
    /// Beside a title or the names of the six stops, which need the room: the words are found by searching, and About stands in
    /// Settings.
    property bool besideTitle: false
    /// No room for more than "Tools", where reading aloud stands too.
    property bool tight: false
    /// What saves a question for the visit, the longest words first: the first that have room are shown, and the longest never
    /// have. Empty: nothing does.
    property list<string> saveTexts: []
    /// How wide all of them may be together.
    property real room: 0
    readonly property real roomForSave: {
        let others = 0;
        for (let i = 0; i < children.length; ++i) {
            const tool = children[i] as Tool;
            others += tool !== null && tool !== save && tool.visible ? tool.implicitWidth + spacing : 0;
        }
        return room - others;
    }
    readonly property string saveText: merged ? "" : saveTexts.slice(1).find(text => words.advanceWidth(text) + Theme.px(14) <= roomForSave) ?? ""
    readonly property bool saves: saveText.length > 0

    FontMetrics {
        id: words

        font: Theme.small.font
    }
    spacing: Theme.px(2)

    Tool {
        id: homeTool

        visible: root.withHome
        text: Library.placeName("home")
        iconName: "home"
        beside: root.beside || root.merged
        onClicked: Navigator.open("home")
    }
    Tool {
        id: language

        visible: !root.merged && Session.languages.length > 1
        text: qsTr("Language")
        iconName: "globe"
        beside: root.beside
        onClicked: Navigator.showSheet("language", language)
    }
    Tool {
        id: textSize

        visible: !root.merged
        text: qsTr("Text size")
        iconName: "text"
        beside: root.beside
        onClicked: Navigator.showSheet("text-size", textSize)
    }
    Tool {
        id: aloud

        visible: Narration.available && !(root.merged && root.tight)
        //: A button for having the page read out; short, for large text.
        text: root.merged ? qsTr("Listen") : qsTr("Read aloud")
        //: To a screen reader: what is written on it, and what it does.
        Accessible.name: root.merged ? qsTr("Listen: read aloud") : text
        saidAs: Accessible.CheckBox
        iconName: "speak"
        beside: root.beside || root.merged
        on: Narration.active
        onClicked: Narration.toggle()
        Component.onCompleted: Narration.own(aloud)
    }
    Tool {
        id: search

        visible: !root.merged
        text: Library.placeName("search")
        iconName: "search"
        beside: root.beside
        onClicked: Navigator.open("search")
    }
    Tool {
        id: settings

        visible: !root.merged
        text: qsTr("Settings")
        iconName: "sliders"
        beside: root.beside
        onClicked: Navigator.showSheet("settings", settings)
    }
    Tool {
        id: save

        visible: root.saves
        text: root.saveText
        //: To a screen reader: what is written on it, and all of it.
        Accessible.name: Words.sentences([text, root.saveTexts[0] ?? ""])
        iconName: "save"
        beside: root.beside
        onClicked: Navigator.showSheet("save-question", save)
    }
    Tool {
        id: glossary

        // Search leads to them too, where there is no room for all.
        visible: !root.merged && !root.besideTitle && !(root.forHome && Theme.t > 1.1)
        text: qsTr("Words")
        iconName: "book"
        beside: root.beside
        onClicked: Navigator.open("glossary")
    }
    Tool {
        id: answers

        visible: root.forHome && !root.merged
        text: qsTr("Answers")
        iconName: "check"
        beside: root.beside
        onClicked: Navigator.open("where-things-stand")
    }
    Tool {
        id: questions

        visible: root.forHome && !root.merged
        text: qsTr("Questions")
        iconName: "question"
        beside: root.beside
        onClicked: Navigator.open("questions")
    }
    Tool {
        id: about

        visible: !root.merged && !root.besideTitle
        text: qsTr("About")
        iconName: "info"
        beside: root.beside
        onClicked: Navigator.open("about")
    }
    Tool {
        id: finish

        visible: !Session.remembers
        //: A tool where others use the same window: what a reader who leaves presses. Short.
        text: root.merged || Theme.portrait ? qsTr("Finish") : qsTr("I am finished")
        //: To a screen reader: what is written on it, and what it does.
        Accessible.name: qsTr("%1: clear all that I chose").arg(text)
        iconName: "check"
        beside: root.beside || root.merged
        onClicked: Navigator.showSheet("finish", finish)
    }
    Tool {
        id: all

        visible: root.merged
        text: qsTr("Tools")
        iconName: "menu"
        beside: true
        onClicked: Navigator.showSheet("tools", all)
    }
}
