// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Text size, settings (colours and movement) or language, whichever was asked for; all of them, and the tools that have no
/// room in the top bar, at large text.
Sheet {
    id: root

    /// "text-size", "settings", "language" or "tools".
    property string part: "tools"
    readonly property bool withTools: part === "tools"

    function shows(kind: string): bool {
        return withTools || part === kind;
    }

    name: part === "text-size" ? qsTr("Text size") : part === "settings" ? qsTr("Settings")
        : part === "language" ? qsTr("Language") : qsTr("Tools")
    usualWidth: 520
    largeWidth: 760
    titled: false
    spacing: Theme.px(12)

    RowLayout {
        width: parent.width
        spacing: Theme.px(12)

        PlainText {
            text: root.name
            style: Theme.h3
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Button {
            kind: Button.Kind.Secondary
            compact: true
            text: qsTr("Close")
            iconName: "close"
            focus: true
            onClicked: root.close()
        }
    }
    Flow {
        width: parent.width
        visible: root.withTools || root.part === "settings"
        spacing: Theme.px(8)

        Button {
            visible: root.withTools && Narration.available
            kind: Button.Kind.Secondary
            text: qsTr("Read aloud")
            iconName: "speak"
            onClicked: {
                root.close();
                Narration.toggle();
            }
        }
        Button {
            visible: root.withTools
            kind: Button.Kind.Secondary
            text: Library.placeName("search")
            iconName: "search"
            onClicked: {
                root.close();
                Navigator.open("search");
            }
        }
        Button {
            visible: root.withTools
            kind: Button.Kind.Secondary
            text: MyQuestions.counted(qsTr("Save a question for my visit"), MyQuestions.ids.length)
            iconName: "save"
            onClicked: {
                const anchor = root.anchor;
                root.close();
                Navigator.showSheet("save-question", anchor);
            }
        }
        Button {
            kind: Button.Kind.Secondary
            text: qsTr("Words")
            iconName: "book"
            onClicked: {
                root.close();
                Navigator.open("glossary");
            }
        }
        Button {
            kind: Button.Kind.Secondary
            text: qsTr("About")
            iconName: "info"
            onClicked: {
                root.close();
                Navigator.open("about");
            }
        }
        Button {
            visible: Record.keeps
            kind: Button.Kind.Secondary
            text: Library.placeName("read")
            iconName: "check"
            onClicked: {
                root.close();
                Navigator.open("read");
            }
        }
    }
    SheetHeading {
        visible: root.withTools
        text: qsTr("Text size")
    }
    TextSizeChoices {
        width: parent.width
        visible: root.shows("text-size")
        reader: Session
    }
    PlainText {
        width: parent.width
        visible: root.shows("text-size") && Theme.textHeld
        text: qsTr("This window is too small for larger words. In a larger window they grow further.")
        style: Theme.small
    }
    SheetHeading {
        visible: root.shows("settings")
        text: qsTr("Colours")
    }
    ColourChoices {
        width: parent.width
        visible: root.shows("settings")
        reader: Session
        names: ({ "light": qsTr("Light"), "dark": qsTr("Dark"), "high-contrast": qsTr("High contrast") })
    }
    SheetHeading {
        visible: root.shows("settings")
        text: qsTr("Movement")
    }
    Flow {
        width: parent.width
        visible: root.shows("settings")
        spacing: Theme.px(8)

        Chip {
            text: qsTr("Gentle movement")
            on: !Session.reducedMotion
            onClicked: Session.reducedMotion = false
        }
        Chip {
            text: qsTr("No movement")
            on: Session.reducedMotion
            onClicked: Session.reducedMotion = true
        }
    }
    SheetHeading {
        visible: root.shows("settings") && Session.hasKeys
        text: qsTr("Short keys: 0 to 6, +, -, ?")
    }
    Flow {
        width: parent.width
        visible: root.shows("settings") && Session.hasKeys
        spacing: Theme.px(8)

        Chip {
            //: Keys of the keyboard that act by themselves are on.
            text: qsTr("On")
            Accessible.name: qsTr("Short keys on")
            on: Session.singleKeys
            onClicked: Session.singleKeys = true
        }
        Chip {
            //: Keys of the keyboard that act by themselves are off.
            text: qsTr("Off")
            Accessible.name: qsTr("Short keys off")
            on: !Session.singleKeys
            onClicked: Session.singleKeys = false
        }
    }
    SheetHeading {
        visible: root.withTools && Session.languages.length > 1
        text: qsTr("Language")
    }
    LanguageChoices {
        width: parent.width
        visible: root.shows("language") && Session.languages.length > 1
        reader: Session
    }
}
