// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The study behind a sentence, in a few lines beside its number, and the way to the whole of it.
Popover {
    id: root

    property string sourceId: ""
    readonly property var source: Library.source(sourceId, Session.language)

    signal more(id: string)

    name: source.title

    contentItem: Item {
        implicitHeight: column.implicitHeight
        Accessible.role: Accessible.Dialog
        Accessible.name: root.name

        ScrollArea {
            anchors.fill: parent
            leftPadding: 0

            Column {
                id: column

                width: parent.width
                spacing: Theme.px(10)

                PlainText {
                    width: parent.width
                    text: root.source.title
                    style: Theme.label
                    lineHeight: Math.round(style.pixelSize * 1.3)
                    Accessible.role: Accessible.Heading
                }
                PlainText {
                    width: parent.width
                    text: [SourceWords.kind(root.source), root.source.people > 0
                        ? qsTr("%1 people").arg(root.source.people.toLocaleString(Qt.locale(), "f", 0)) : "", root.source.citation]
                        .filter(part => part.length > 0).join(". ")
                    style: Theme.small
                    color: Theme.colour.inkSoft
                }
                PlainText {
                    width: parent.width
                    visible: text.length > 0
                    text: root.source.findings.length > 0 ? root.source.findings[0].plain : ""
                }
                Row {
                    spacing: Theme.px(8)

                    Button {
                        kind: Button.Kind.Secondary
                        text: qsTr("Close")
                        implicitHeight: Theme.target
                        topPadding: Theme.px(2)
                        focus: true
                        onClicked: root.close()
                    }
                    Button {
                        kind: Button.Kind.Quiet
                        text: qsTr("See the study")
                        implicitHeight: Theme.target
                        topPadding: Theme.px(2)
                        onClicked: {
                            root.anchor = null;
                            root.close();
                            root.more(root.sourceId);
                        }
                    }
                }
            }
        }
    }
}
