// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// How the patient's page is read, and this console: size of text, colours and language; and on which screen the page stands.
Sheet {
    id: root

    name: qsTr("The two screens")
    usualWidth: 520
    spacing: Theme.px(12)

    component Choices: Flow {
        width: root.bodyWidth
        spacing: Theme.px(8)
    }

    component Looks: Column {
        id: looks

        required property Session reader

        width: root.bodyWidth
        spacing: Theme.px(8)

        Choices {
            Repeater {
                model: looks.reader.textSizes

                Chip {
                    required property real modelData

                    text: Words.percent(modelData)
                    on: Math.abs(looks.reader.textSize - modelData) < 0.01
                    onClicked: looks.reader.textSize = modelData
                }
            }
        }
        Choices {
            Repeater {
                model: looks.reader.themes

                Chip {
                    required property string modelData

                    text: ({ "light": qsTr("Light"), "dark": qsTr("Dark"), "high-contrast": qsTr("High contrast") })[modelData]
                    on: looks.reader.theme === modelData
                    onClicked: looks.reader.theme = modelData
                }
            }
        }
        Choices {
            visible: looks.reader.languages.length > 1

            Repeater {
                model: looks.reader.languages

                Chip {
                    required property contentLanguage modelData

                    text: modelData.name
                    on: looks.reader.language === modelData.code
                    onClicked: looks.reader.language = modelData.code
                }
            }
        }
    }

    SheetHeading { text: qsTr("The patient's page") }
    Looks { reader: PatientScreen.session }
    SheetHeading { text: qsTr("This console") }
    Looks { reader: Session }
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
