// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// Back at the start side, Next at the end side, something quiet and what saves a question between. Next always names where it goes.
Item {
    id: root

    /// Where Back leads.
    property string backTo: ""
    property string nextText: ""
    property string middleText: ""
    /// The same where there is little room; empty: none.
    property string middleShort: ""
    /// What it leads to is found on the page as well.
    property bool middleRepeats: false
    /// Words in the middle, where no button is.
    property string note: ""
    property string middleIcon: "question"
    /// What saves a question for the visit, the longest words first: the first that have room are shown. Empty: nothing does.
    property list<string> saveTexts: []

    /// Large text: a question can be saved among the tools as well, and the bar need not repeat it.
    readonly property bool hasTools: Theme.big || Theme.t >= 1.45

    readonly property alias nextButton: nextButton
    readonly property alias saveButton: saveButton

    signal back()
    signal next()
    signal middle()
    signal save()

    readonly property string backText: backTo.length > 0 ? qsTr("Back: %1").arg(backTo) : qsTr("Back")
    /// Where Back leads is always written: in the size of the other buttons, in two lines if they take no height; else smaller, in two
    /// lines if need be; and where Next still leaves it no room, Next is written smaller too, or wraps.
    readonly property real backWidth: oneLine(Theme.label.strongFont, backText) + buttonSpace
    readonly property real leastBack: mayWrap ? twoLines(Theme.label.strongFont, backText) + buttonSpace : backWidth
    readonly property real nextWidth: oneLine(Theme.label.strongFont, nextText) + buttonSpace
    readonly property bool nextWraps: width < nextWidth + widthOf(qsTr("Back")) + Theme.px(60)
        && (Theme.portrait || width < nextSmall + leastBackSmall + smallGap)
    /// Its second line takes next to no height from the page, or Next has two lines itself; in portrait there is height for it.
    readonly property bool mayWrap: 2 * Theme.label.lineHeight + Theme.px(16) <= Math.max(Theme.primaryTarget, Theme.px(64)) + Theme.px(12)
        || nextWraps || Theme.portrait && width < nextWidth + backWidth + Theme.px(60)
    readonly property bool roomForBack: leftForBack >= leastBack || nextWraps && width >= leastBack + leastNext + Theme.px(40)
    readonly property real leastNext: nextText.length > 0 ? twoLines(Theme.label.strongFont, nextText) + buttonSpace : 0
    /// What Next and the words in the middle leave to Back.
    readonly property real leftForBack: width - nextWidth - Theme.px(90) - inMiddle - (note.length > 0 ? widthOf(note) : 0)
    readonly property real inMiddle: widthInMiddle(shown.middle, shown.save)
    /// The same in the smaller size.
    readonly property real smallSpace: Math.round(Theme.legend.pixelSize * 1.25) + Theme.px(56)
    readonly property real backSmall: oneLine(Theme.legend.strongFont, backText) + smallSpace
    readonly property real leastBackSmall: twoLines(Theme.legend.strongFont, backText) + smallSpace
    readonly property real nextSmall: nextText.length > 0 ? oneLine(Theme.legend.strongFont, nextText) + smallSpace : 0
    /// The least between them then.
    readonly property real smallGap: Theme.px(28)
    readonly property real besideNext: width - nextWidth - smallGap - inMiddle
    readonly property bool nextIsSmall: !roomForBack && !Theme.portrait && besideNext < leastBackSmall
        && width >= nextSmall + leastBackSmall + smallGap + inMiddle
    readonly property real leftForSmall: width - (nextIsSmall ? nextSmall : besideNext >= leastBackSmall ? nextWidth : leastNext) - smallGap - inMiddle
    readonly property string saveText: shown.save
    readonly property bool roomForMiddle: shown.middle.length > 0
    /// The quiet buttons get shorter words, or go, before Back has its own in a smaller size.
    readonly property var shown: {
        const room = width - nextWidth - Theme.px(90) - (note.length > 0 ? widthOf(note) : 0);
        const middles = middleText.length > 0 ? [middleText, middleShort].filter(text => text.length > 0) : [];
        const pairs = middles.reduce((all, middle) => all.concat(Array.from(saveTexts, save => ({ middle: middle, save: save }))), []);
        const singles = Array.from(saveTexts, save => ({ middle: "", save: save })).concat(middles.map(middle => ({ middle: middle, save: "" })));
        const widest = (choices, back) => choices.filter(choice => widthInMiddle(choice.middle, choice.save) <= room - back)
            .sort((a, b) => widthInMiddle(b.middle, b.save) - widthInMiddle(a.middle, a.save))[0];
        const wanted = pairs.length > 0 ? pairs : singles;
        const small = leastBackSmall;
        const none = { middle: "", save: "" };
        const beside = widest(wanted, backWidth) ?? widest(wanted, leastBack);
        const kept = middles.map(middle => ({ middle: middle, save: "" })).concat(middles.length === 0 || middleRepeats ? [none] : []);
        const named = beside ?? (hasTools ? widest(kept, backWidth) ?? widest(kept, leastBack) : undefined);
        // What is found nowhere else goes before what the tools have as well.
        const only = middleRepeats ? [] : middles.map(middle => ({ middle: middle, save: "" }));
        return named ?? widest(wanted, small) ?? widest(only, leastBack) ?? widest(only, small) ?? widest(only, small - nextWidth + leastNext)
            ?? widest(singles, leastBack) ?? widest(singles, small) ?? none;
    }
    /// Round the words of a button with an icon.
    readonly property real buttonSpace: Math.round(Theme.label.pixelSize * 1.25) + Theme.px(56)

    /// How wide these words are in one line.
    function oneLine(letters: font, text: string): real {
        return Math.ceil(TextWidth.oneLine(letters, text)) + 2;
    }
    /// Of the two longest lines that these words need.
    function twoLines(letters: font, text: string): real {
        return Math.ceil(TextWidth.twoLines(letters, text)) + 4;
    }
    function widthInMiddle(middle: string, save: string): real {
        return (middle.length > 0 ? widthOf(middle) + Theme.px(16) : 0) + (save.length > 0 ? widthOf(save) + Theme.px(16) : 0);
    }
    /// Of a quiet button with an icon and these words.
    function widthOf(text: string): real {
        return oneLine(Theme.label.strongFont, text) + Math.round(Theme.label.pixelSize * 1.25) + Theme.px(36);
    }

    /// All buttons are as high as the one whose words take most lines.
    readonly property real buttonHeight: Math.max(Theme.primaryTarget, Theme.px(Theme.low ? 56 : 64),
        Math.max(backButton.implicitContentHeight, nextButton.implicitContentHeight) + Theme.px(16))

    implicitHeight: buttonHeight

    RowLayout {
        anchors.fill: parent
        spacing: Theme.px(root.roomForBack ? 16 : 8)

        Button {
            id: backButton

            kind: Button.Kind.Secondary
            text: root.roomForBack || root.leftForSmall >= root.leastBackSmall ? root.backText : qsTr("Back")
            style: root.roomForBack ? Theme.label : Theme.legend
            Accessible.name: root.backText
            iconName: "back"
            iconDirectional: true
            implicitHeight: root.buttonHeight
            onClicked: root.back()
            Layout.preferredWidth: root.roomForBack ? Math.min(root.backWidth, Math.max(root.leastBack, root.leftForBack))
                : root.leftForSmall >= root.leastBackSmall ? Math.min(root.backSmall, root.leftForSmall) : implicitWidth
        }
        Item { Layout.fillWidth: true }
        LateSlot {
            wanted: root.roomForMiddle
            component: Component {
                Button {
                    focus: true
                    kind: Button.Kind.Quiet
                    text: root.shown.middle
                    Accessible.name: root.middleText
                    iconName: root.middleIcon
                    implicitHeight: root.buttonHeight
                    onClicked: root.middle()
                }
            }
        }
        LateSlot {
            id: saveButton

            wanted: root.saveText.length > 0
            component: Component {
                Button {
                    focus: true
                    kind: Button.Kind.Quiet
                    text: root.saveText
                    // What is written on it, and all of it.
                    Accessible.name: text === root.saveTexts[0] ? text : Words.sentences([text, root.saveTexts[0] ?? ""])
                    iconName: "save"
                    implicitHeight: root.buttonHeight
                    onClicked: root.save()
                }
            }
        }
        PlainText {
            visible: text.length > 0 && root.width > backButton.Layout.preferredWidth + nextButton.implicitWidth + implicitWidth
                + (saveButton.visible ? saveButton.implicitWidth + Theme.px(16) : 0) + Theme.px(90)
            text: root.note
            style: Theme.small
            color: Theme.colour.inkSoft
            wrapMode: Text.NoWrap
        }
        Item { Layout.fillWidth: true }
        Button {
            id: nextButton

            visible: root.nextText.length > 0
            text: root.nextText
            style: root.nextIsSmall ? Theme.legend : Theme.label
            iconName: "next"
            iconAfter: true
            iconDirectional: true
            implicitHeight: root.buttonHeight
            onClicked: root.next()
            // Its words wrap before it runs off the edge.
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
        }
    }
}
