// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// What the reader takes along: the page as it will be printed, the ways to have it, and the questions as a code for a phone.
Rectangle {
    id: root

    /// Print stands here; otherwise the page has it elsewhere.
    property bool prints: true
    /// So does the code.
    property bool withCode: true
    readonly property real room: column.width
    /// The ways stand beside the page where both have room; otherwise before it, so that they are seen without scrolling.
    readonly property bool beside: hasWays && room > Theme.body.pixelSize * 24
    readonly property bool hasWays: Session.savesFiles || withCode && TakeHome.code.length > 0 || prints && (Printing.available || Printing.state !== "idle" || Printing.missing)
    /// At least as wide as the finest code on its card.
    readonly property real waysWidth: beside ? Math.max(Theme.body.pixelSize * 10, Theme.px(8) + 182, Math.min(room * 0.38, Theme.px(250))) : room

    implicitHeight: column.height + 2 * column.y
    height: implicitHeight
    radius: Theme.px(Theme.radius.stage)
    color: Theme.colour.sunken
    border.width: Theme.highContrast ? Theme.hairline : 0
    border.color: Theme.colour.line

    Column {
        id: column

        x: Theme.px(20)
        y: Theme.px(20)
        width: parent.width - 2 * x
        spacing: Theme.px(16)

        Item {
            width: parent.width
            height: root.beside ? Math.max(paper.height, ways.height) : paper.y + paper.height

            Column {
                id: ways

                x: !root.beside || Theme.rightToLeft ? 0 : parent.width - width
                width: root.waysWidth
                spacing: Theme.px(12)

                Slot {
                    width: parent.width
                    active: root.prints
                    visible: active
                    fills: false
                    component: printing
                }
                Button {
                    width: parent.width
                    visible: Session.savesFiles
                    kind: Button.Kind.Secondary
                    iconName: "down-to-line"
                    text: qsTr("Save as PDF")
                    onClicked: {
                        saved.text = TakeHome.keepPdf();
                        Navigator.announce(saved.text);
                    }
                }
                Button {
                    width: parent.width
                    visible: Session.savesFiles
                    kind: Button.Kind.Secondary
                    iconName: "down-to-line"
                    text: qsTr("Save as web page")
                    Accessible.description: qsTr("For a screen reader it is easier than a PDF.")
                    onClicked: {
                        saved.text = TakeHome.keepHtml();
                        Navigator.announce(saved.text);
                    }
                }
                PlainText {
                    id: saved

                    width: parent.width
                    visible: text.length > 0
                    style: Theme.small
                    wrapMode: Text.Wrap
                }
                TakeHomeCode {
                    width: parent.width
                    visible: root.withCode && TakeHome.code.length > 0
                }
            }
            Column {
                id: paper

                x: root.beside && Theme.rightToLeft ? parent.width - width : 0
                y: root.beside || !root.hasWays ? 0 : ways.height + Theme.px(16)
                width: root.beside ? root.room - root.waysWidth - Theme.px(20) : root.room
                spacing: Theme.px(8)
                visible: TakeHome.pageCount > 0

                Rectangle {
                    width: Math.min(parent.width, Theme.px(420))
                    height: Math.round(width / Math.max(0.1, preview.ratio))
                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.colour.card
                    border.width: Theme.hairline
                    border.color: Theme.colour.lineControl

                    PaperPreview {
                        id: preview

                        anchors.fill: parent
                        anchors.margins: 1
                    }
                }
                Button {
                    anchors.horizontalCenter: parent.horizontalCenter
                    kind: Button.Kind.Quiet
                    compact: true
                    enabled: TakeHome.pageCount > 1
                    //: Below a picture of a page on paper.
                    text: qsTr("Page %1 of %2").arg(Words.number(preview.page)).arg(Words.number(TakeHome.pageCount))
                    whyDisabled: qsTr("It is the only page.")
                    iconName: enabled ? "next" : ""
                    iconAfter: true
                    iconDirectional: true
                    Accessible.description: enabled ? qsTr("Shows the next page.") : whyDisabled
                    onClicked: {
                        preview.page = preview.page % TakeHome.pageCount + 1;
                        Navigator.announce(preview.words);
                    }
                }
            }
        }
        Callout {
            width: parent.width
            strongText: Library.document("where-things-stand").takeaway
            text: Library.document("heart-failure").action
        }
    }
    Component {
        id: printing

        PrintWay {}
    }
}
