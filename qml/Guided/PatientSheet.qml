// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// How the patient's page is read: its size of text, colours and language, and on which screen it stands.
Sheet {
    id: root

    readonly property Session reader: PatientScreen.session

    name: qsTr("The patient's page")
    usualWidth: 520
    spacing: Theme.px(12)

    component Choices: Flow {
        width: root.bodyWidth
        spacing: Theme.px(8)
    }

    SheetHeading { text: qsTr("Text size") }
    Choices {
        Repeater {
            model: root.reader.textSizes

            Chip {
                required property real modelData

                text: Words.percent(modelData)
                on: Math.abs(root.reader.textSize - modelData) < 0.01
                onClicked: root.reader.textSize = modelData
            }
        }
    }
    SheetHeading { text: qsTr("Colours") }
    Choices {
        Repeater {
            model: root.reader.themes

            Chip {
                required property string modelData

                text: ({ "light": qsTr("Light"), "dark": qsTr("Dark"), "high-contrast": qsTr("High contrast") })[modelData]
                on: root.reader.theme === modelData
                onClicked: root.reader.theme = modelData
            }
        }
    }
    SheetHeading {
        visible: root.reader.languages.length > 1
        text: qsTr("Language")
    }
    Choices {
        visible: root.reader.languages.length > 1

        Repeater {
            model: root.reader.languages

            Chip {
                required property contentLanguage modelData

                text: modelData.name
                on: root.reader.language === modelData.code
                onClicked: root.reader.language = modelData.code
            }
        }
    }
    buttons: [
        Button {
            kind: Button.Kind.Secondary
            compact: true
            focus: true
            text: qsTr("Close")
            onClicked: root.close()
        },
        Button {
            visible: PatientScreen.hasOtherScreen
            kind: Button.Kind.Secondary
            compact: true
            iconName: "screen"
            text: qsTr("Exchange the two screens")
            onClicked: {
                root.close();
                PatientScreen.exchangeScreens();
            }
        },
        Button {
            visible: !PatientScreen.hasOtherScreen && !PatientScreen.rehearsal
            kind: Button.Kind.Secondary
            compact: true
            iconName: "screen"
            text: qsTr("Change over (F8)")
            onClicked: {
                root.close();
                PatientScreen.changeOver();
            }
        }
    ]
}
