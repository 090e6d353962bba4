// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Shell
import Plainheart.Theme

/// How the patient's page is read, and this console: size of text, colours and language; and on which screen the page stands.
Sheet {
    id: root

    name: qsTr("The two screens")
    usualWidth: 520
    spacing: Theme.px(12)

    component Looks: Column {
        id: looks

        required property Session reader

        width: root.bodyWidth
        spacing: Theme.px(8)

        TextSizeChoices {
            width: parent.width
            reader: looks.reader
        }
        ColourChoices {
            width: parent.width
            reader: looks.reader
            names: ({ "light": qsTr("Light"), "dark": qsTr("Dark"), "high-contrast": qsTr("High contrast") })
        }
        LanguageChoices {
            width: parent.width
            visible: looks.reader.languages.length > 1
            reader: looks.reader
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
