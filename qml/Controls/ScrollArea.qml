// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Plainheart.Controls
import Plainheart.Theme

/// A column that scrolls when it is longer than its room, and says so with a "More below" button.
/// Keyboard focus is always scrolled into view.
Item {
    id: root

    default property alias content: column.data
    property alias contentY: flick.contentY
    property alias column: column
    property real spacing: 0
    /// Widest line; the column is centred when the room is wider. 0: as wide as the room.
    property real maximumWidth: 0
    property real leftPadding: Theme.px(6)
    property real rightPadding: Theme.px(14)
    /// The scroll bar's room stays free when nothing scrolls. For areas as high as their words: a bar that came and went
    /// would change the words' width, then their height, then itself, without end.
    property bool steady: false
    /// "More above" where it is scrolled, as "More below": for lists, whose beginning nothing else leads to.
    property bool saysMoreAbove: false
    /// Of "More below".
    property TextStyle moreStyle: Theme.small
    readonly property real aboveHeight: overflowsWithButton ? above.implicitHeight : 0
    /// What it stands on.
    property color surface: Theme.colour.paper

    readonly property bool overflows: flick.contentHeight > flick.height + 1
    readonly property bool atEnd: flick.contentY >= flick.contentHeight - flick.height - Theme.px(8)
    readonly property real contentHeight: column.implicitHeight

    /// It has the focus itself after the last "More below", which is gone then: not a button of something else, which a key
    /// that was meant for more would press.
    property bool ended: false
    onActiveFocusChanged: if (!activeFocus) ended = false
    Accessible.role: Accessible.Pane
    Accessible.name: Window.window?.title ?? ""
    Accessible.focusable: true
    Accessible.ignored: !activeFocus

    signal scrolledByReader()

    /// What a key scrolls: pages, lines, to either end. False for other keys.
    function usedKey(key: int): bool {
        if (!overflows)
            return false;
        if (key === Qt.Key_PageDown || key === Qt.Key_PageUp)
            turnPage(key === Qt.Key_PageDown ? 1 : -1);
        else if (key === Qt.Key_Home)
            goToStart();
        else if (key === Qt.Key_End)
            goToEnd();
        else if (key === Qt.Key_Down || key === Qt.Key_Up)
            scrollBy((key === Qt.Key_Down ? 2 : -2) * Theme.body.lineHeight);
        else
            return false;
        return true;
    }
    Keys.onPressed: event => event.accepted = event.modifiers === Qt.NoModifier && usedKey(event.key)

    /// Scrolls just so far that `item` is in view; its top wins when it is taller than the room.
    function show(item: Item) {
        const top = item.mapToItem(column, 0, 0).y;
        const bottom = top + item.height;
        const room = flick.height - (more.visible ? more.height : 0);
        let y = flick.contentY;
        if (bottom > y + room)
            y = bottom - room;
        if (top < y + aboveHeight)
            y = top - aboveHeight;
        flick.contentY = Math.max(0, Math.min(y, flick.contentHeight - flick.height));
    }
    function scrollBy(distance: real) {
        scrolledByReader();
        scroll.to = Math.max(0, Math.min(flick.contentY + distance, flick.contentHeight - flick.height));
        scroll.restart();
    }
    property real wanted: -1
    property Item first: null

    /// Goes back to where the reader was, and stays there while the page takes shape: a Flickable whose content is too short
    /// for a moment goes up by itself.
    function restore(y: real) {
        keep(y, null);
    }
    /// Scrolls so that `item` begins at the top, and stays there while the page takes shape.
    function showAtTop(item: Item) {
        keep(0, item);
    }
    /// Shows what was chosen in a list of contents. Whoever doesn't see that it is there now goes there as well.
    function leadTo(item: Item) {
        showAtTop(item);
        if (Theme.screenReader)
            item.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
    }
    function keep(y: real, item: Item) {
        wanted = y;
        first = item;
        later.restart();
        shaped.restart();
    }
    Timer {
        id: later

        interval: 0
        onTriggered: root.toWanted()
    }
    Timer {
        id: shaped

        interval: 250
        onTriggered: root.forget()
    }
    function toWanted() {
        if (wanted < 0)
            return;
        const y = first !== null ? first.mapToItem(column, 0, 0).y - aboveHeight : wanted;
        flick.contentY = Math.max(0, Math.min(y, flick.contentHeight - flick.height));
        shaped.restart();
    }
    function forget() {
        wanted = -1;
        first = null;
    }
    onHeightChanged: if (wanted >= 0) later.restart()
    onScrolledByReader: forget()

    function scrollToTop() {
        flick.contentY = 0;
    }
    /// Page Down and Page Up: a line of what was in view stays in view.
    function turnPage(direction: int) {
        scrollBy(direction * (flick.height - (more.visible ? more.height : 0) - aboveHeight - Theme.body.lineHeight));
    }
    /// Home and End.
    function goToStart() {
        scrollBy(-flick.contentHeight);
    }
    function goToEnd() {
        scrollBy(flick.contentHeight);
    }

    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        for (let item = focused; item !== null; item = item.parent) {
            if (item === column) {
                forget();
                show(focused);
                return;
            }
        }
    }

    NumberAnimation {
        id: scroll

        target: flick
        property: "contentY"
        duration: Theme.quickTime * 2
        easing.type: Easing.OutCubic
    }

    Slot {
        id: above

        z: 1 // over the list, and told before it
        width: parent.width
        visible: active && root.overflowsWithButton && flick.contentY > Theme.px(8) && root.height >= implicitHeight * 4
        active: root.saysMoreAbove
        component: Component {
            Rectangle {
                implicitHeight: aboveButton.height + Theme.px(4)
                color: root.surface
                radius: 0.5 // as below

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.colour.line
                }
                Button {
                    id: aboveButton

                    readonly property bool scrollsOnly: true // see app/access

                    focusPolicy: Theme.screenReader ? Qt.ClickFocus : Qt.StrongFocus // whoever comes to all words scrolls them so
                    anchors.horizontalCenter: parent.horizontalCenter
                    kind: Button.Kind.Quiet
                    style: Theme.small
                    text: qsTr("More above")
                    iconName: "up"
                    compact: true
                    onClicked: root.turnPage(-1)
                    onVisibleChanged: {
                        if (!visible && activeFocus)
                            root.forceActiveFocus(Qt.OtherFocusReason);
                    }
                }
            }
        }
    }
    Flickable {
        id: flick

        /// What "More below" lies over; a screen reader is not told what is behind it.
        readonly property real coveredBelow: more.visible ? more.height : 0
        readonly property real coveredAbove: above.visible ? above.height : 0

        // Wider than the area at the start side, so that focus rings have room while the words align with what is around.
        anchors.fill: parent
        anchors.leftMargin: -root.leftPadding
        contentWidth: width
        contentHeight: column.implicitHeight + (root.overflowsWithButton ? more.height : 0)
        onContentHeightChanged: if (root.wanted >= 0) later.restart() // with the room that "More below" takes
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onWidthChanged: bar.place()
        interactive: root.overflows
        onMovementStarted: root.scrolledByReader()

        T.ScrollBar.vertical: T.ScrollBar {
            id: bar

            visible: root.overflows
            policy: T.ScrollBar.AlwaysOn
            width: Theme.px(8)
            // In a window that grows it becomes wider, and Qt 6.4 leaves it where it was.
            function place() {
                x = mirrored ? 0 : flick.width - width;
            }
            onWidthChanged: place()
            minimumSize: 0.08
            Accessible.ignored: true // the keys and "More below" scroll
            contentItem: Rectangle {
                radius: width / 2
                color: Theme.colour.lineControl
            }
        }

        Column {
            id: column

            readonly property real room: flick.width - root.leftPadding - (root.overflows || root.steady ? root.rightPadding : Theme.px(6))

            x: Theme.rightToLeft ? flick.width - width - root.leftPadding - spare : root.leftPadding + spare
            readonly property real spare: Math.round((room - width) / 2)
            width: root.maximumWidth > 0 ? Math.min(room, root.maximumWidth) : room
            spacing: root.spacing
        }
    }

    readonly property bool overflowsWithButton: column.implicitHeight > flick.height + 1

    LateSlot {
        id: more

        anchors.bottom: parent.bottom
        width: parent.width
        wanted: root.overflowsWithButton
        // In a very low area it would hide what is to be read; the bar tells that there is more.
        visible: wanted && !root.atEnd && root.height >= height * (Theme.portrait ? 2.5 : 3)
        component: Component {
            Rectangle {
                implicitHeight: button.height + Theme.px(4)
                color: root.surface
                // Not seen, and yet not opaque to Qt 6.4's software renderer: what moves wholly behind something opaque it
                // does not wipe from where it was.
                radius: 0.5

                Rectangle {
                    width: parent.width
                    height: Theme.hairline
                    color: Theme.colour.line
                }
                Button {
                    id: button

                    readonly property bool scrollsOnly: true // see app/access

                    focus: true
                    focusPolicy: Theme.screenReader ? Qt.ClickFocus : Qt.StrongFocus // whoever comes to all words scrolls them so
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    kind: Button.Kind.Quiet
                    style: root.moreStyle
                    text: qsTr("More below")
                    iconName: "down"
                    compact: true
                    onClicked: root.scrollBy(flick.height - height - Theme.body.lineHeight)
                    onVisibleChanged: {
                        if (!visible && activeFocus) {
                            root.forceActiveFocus(Qt.OtherFocusReason);
                            root.ended = true;
                        }
                    }
                }
            }
        }
    }
    FocusRing {
        target: root
        shown: root.ended
        anchors.margins: 0
    }
}
