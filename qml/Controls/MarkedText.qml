// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Text in which some words are marked: bold and underlined, so that no colour is needed to see them.
PlainText {
    id: root

    required property string words
    /// Of { start, length }, in their order.
    property var marks: []
    /// Stands before the words, and is bold where `strongLead` says so.
    property string lead: ""
    property bool strongLead: false

    function escaped(part: string): string {
        return part.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }
    function styled(): string {
        let html = escaped(lead);
        if (strongLead && html.length > 0)
            html = "<b>" + html + "</b>";
        let from = 0;
        for (const mark of marks) {
            const to = mark.start + mark.length;
            html += escaped(words.slice(from, mark.start)) + "<b><u>" + escaped(words.slice(mark.start, to)) + "</u></b>";
            from = to;
        }
        return html + escaped(words.slice(from));
    }

    text: styled()
    textFormat: Text.StyledText
    Accessible.name: lead + words
}
