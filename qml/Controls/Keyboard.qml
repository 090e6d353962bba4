// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Plainheart.Theme

/// The keyboard on the screen, where there is no other. A touch on a key types in the field, which keeps the focus; for the Tab
/// key the keyboard is one stop, and the arrows go from key to key.
Rectangle {
    id: root

    /// What is typed in.
    required property T.TextField field
    /// Rows of keys, each a list of texts: see content/README.md.
    required property var letters
    required property var figures

    signal hidden()
    /// To be said to who can't see: a key's letter, the word that a space ends, what was taken away, what the keys are now.
    signal told(words: string)

    property bool capitals: false
    property bool figuresShown: false
    readonly property var rows: figuresShown ? figures : letters

    /// Beside the keys of the last row there is room for those in words: a column and a half at each side.
    readonly property int columns: {
        let most = 1;
        for (let i = 0; i < rows.length; ++i)
            most = Math.max(most, rows[i].length + (i === rows.length - 1 ? 3 : 0));
        return most;
    }
    readonly property real gap: Theme.px(width / Theme.u < 700 ? 4 : 8)
    readonly property real keyWidth: Math.floor(Math.min(Theme.px(103), (width - gap) / columns - gap))
    readonly property real keyHeight: Math.max(Theme.px(58), Theme.target, Math.round(Theme.lead.pixelSize * 1.38))
    readonly property real wholeWidth: columns * (keyWidth + gap) - gap
    readonly property real margin: (width - wholeWidth) / 2

    /// Every key, row by row: { kind, text, row, column, x, width }; x from the side where the language begins.
    readonly property var keys: {
        const all = [];
        const add = (kind, text, row, column, x, width) => all.push({ kind: kind, text: text, row: row, column: column, x: x, width: width });
        for (let row = 0; row < rows.length; ++row) {
            const letters = rows[row];
            const last = row === rows.length - 1;
            const side = (wholeWidth - letters.length * (keyWidth + gap) + gap) / 2;
            if (last && !figuresShown)
                add("shift", "", row, 0, 0, side - gap);
            for (let i = 0; i < letters.length; ++i)
                add("letter", letters[i], row, i + 1, side + i * (keyWidth + gap), keyWidth);
            if (last)
                add("delete", "", row, letters.length + 1, wholeWidth - side + gap, side - gap);
        }
        const hide = Math.max(Math.round(keyWidth * 2.1), hideMetrics.advanceWidth + Theme.px(24));
        const change = Math.round(keyWidth * 1.6);
        add("figures", "", rows.length, 0, 0, change);
        add("space", "", rows.length, 1, change + gap, wholeWidth - change - hide - 2 * gap);
        add("hide", "", rows.length, 2, wholeWidth - hide, hide);
        return all;
    }
    /// Which of them has the Tab key's stop.
    property int current: 0

    function press(kind: string, text: string) {
        if (kind === "shift") {
            capitals = !capitals;
            told(capitals ? qsTr("Capital letters") : qsTr("Small letters"));
        } else if (kind === "figures") {
            changeLayer();
        } else if (kind === "hide") {
            hidden();
            told(qsTr("The keys are hidden."));
        } else if (kind === "delete") {
            erase();
        } else {
            type(kind === "space" ? " " : capitals ? text.toUpperCase() : text);
        }
    }
    function removeSelected(): bool {
        const selected = field.selectedText.length > 0;
        if (selected)
            field.remove(field.selectionStart, field.selectionEnd);
        return selected;
    }
    function type(text: string) {
        removeSelected();
        const before = field.text;
        field.insert(field.cursorPosition, text);
        capitals = false;
        if (field.text === before)
            told(qsTr("There is no more room."));
        else if (text === " " && wordBefore(field.cursorPosition).length > 1)
            //: A word, and the space that ends it.
            told(qsTr("%1, space").arg(wordBefore(field.cursorPosition)));
        else
            told(spelled(text));
    }
    function erase() {
        const gone = field.selectedText.length > 0 ? field.selectedText : field.text.charAt(field.cursorPosition - 1);
        if (!removeSelected() && field.cursorPosition > 0)
            field.remove(field.cursorPosition - 1, field.cursorPosition);
        if (gone.length === 0)
            told(qsTr("Nothing is left."));
        else
            //: What the Delete key took away: a letter or a word.
            told(qsTr("%1 deleted").arg(spelled(gone)));
    }
    /// A letter, as it is said: that it is a capital, and that it is a space, can't be heard.
    function spelled(text: string): string {
        if (text === " ")
            return qsTr("space");
        //: A letter.
        return text.length === 1 && text !== text.toLowerCase() ? qsTr("Capital %1").arg(text) : text;
    }
    /// The word that a space has just ended; empty without one.
    function wordBefore(position: int): string {
        return field.text.slice(0, position - 1).split(" ").pop();
    }
    /// Letters or figures. The key that changes them keeps the keyboard's focus.
    function changeLayer() {
        const focused = (repeater.itemAt(current) as KeyboardKey)?.activeFocus ?? false;
        figuresShown = !figuresShown;
        told(figuresShown ? qsTr("Figures and signs") : qsTr("Letters"));
        if (focused)
            focusKey(keys.length - 3);
        else
            current = 0;
    }
    /// The focus first: what has it may not lose its stop.
    function focusKey(index: int) {
        (repeater.itemAt(index) as KeyboardKey).forceActiveFocus(Qt.TabFocusReason);
        current = index;
    }
    /// The arrows: along the row, or to the nearest key of the row above or below.
    function step(from: int, down: int, along: int) {
        const here = keys[from];
        let next = from;
        if (down === 0) {
            const beside = keys[from + along];
            if (beside !== undefined && beside.row === here.row)
                next = from + along;
        } else {
            let nearest = Infinity;
            for (let i = 0; i < keys.length; ++i) {
                const away = Math.abs(keys[i].x + keys[i].width / 2 - here.x - here.width / 2);
                if (keys[i].row === here.row + down && away < nearest) {
                    nearest = away;
                    next = i;
                }
            }
        }
        focusKey(next);
    }
    function nameOf(kind: string, text: string): string {
        switch (kind) {
        case "shift":
            //: Keys of the keyboard on the screen that change what the others type.
            return capitals ? qsTr("abc") : qsTr("ABC");
        case "figures":
            //: Keys of the keyboard on the screen that change what the others type.
            return figuresShown ? qsTr("abc") : qsTr("123");
        case "space":
            //: The space bar.
            return qsTr("space");
        case "delete":
            //: A key of the keyboard on the screen: takes the last letter away.
            return qsTr("Delete");
        case "hide":
            return qsTr("Hide keys");
        default:
            return capitals ? text.toUpperCase() : text;
        }
    }
    function spokenNameOf(kind: string, text: string): string {
        //: Said by a screen reader: what stands on a key, and what it does.
        const both = qsTr("%1: %2");
        if (kind === "shift")
            return both.arg(nameOf(kind, text)).arg(capitals ? qsTr("Small letters") : qsTr("Capital letters"));
        if (kind === "figures")
            return both.arg(nameOf(kind, text)).arg(figuresShown ? qsTr("Letters") : qsTr("Figures and signs"));
        return nameOf(kind, text);
    }

    implicitHeight: (rows.length + 1) * (keyHeight + gap) - gap + 2 * Theme.px(10)
    color: Theme.colour.sunken
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    TextMetrics {
        id: hideMetrics

        text: root.nameOf("hide", "")
        font: Theme.label.strongFont
    }
    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
    }
    Repeater {
        id: repeater

        model: root.keys

        KeyboardKey {
            id: key

            required property int index
            required property var modelData

            x: root.margin + (Theme.rightToLeft ? root.wholeWidth - modelData.x - width : modelData.x)
            y: Theme.px(10) + modelData.row * (root.keyHeight + root.gap)
            width: modelData.width
            height: root.keyHeight
            inWords: modelData.kind !== "letter"
            quiet: modelData.kind === "hide"
            on: modelData.kind === "shift" && root.capitals
            iconName: modelData.kind === "delete" ? "erase" : ""
            autoRepeat: modelData.kind === "delete"
            stop: index === root.current
            text: root.nameOf(modelData.kind, modelData.text)
            Accessible.name: root.spokenNameOf(modelData.kind, modelData.text)
            onClicked: root.press(modelData.kind, modelData.text)
            onStepped: (down, along) => root.step(index, down, along)
        }
    }
}
