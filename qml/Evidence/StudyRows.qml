// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// The studies that pass a filter, as cards of which only those in view are made. Tab goes to one card; Up and Down go on.
FocusScope {
    id: root

    property alias filter: rows.filter
    readonly property alias count: rows.count
    readonly property alias firstId: rows.firstId
    /// The study that is shown beside the list; empty: none.
    property string chosenId: ""
    /// Ids of the studies that the caveat counts.
    property var counted: []
    /// Cards say what a study found, too.
    property bool full: false
    /// Stands above the first card and scrolls with it.
    property Component head: null

    signal chosen(id: string)

    Accessible.role: Accessible.List

    /// Whether a study is in the list. Given the list's filter and count, a binding follows them.
    function has(id: string, filter: var, count: int): bool {
        return rows.rowOf(id) >= 0;
    }
    function toTop() {
        list.currentIndex = 0;
        list.positionViewAtBeginning();
        list.contentY = list.originY - list.topMargin;
    }
    function show(id: string) {
        const row = rows.rowOf(id);
        if (row < 0)
            return;
        list.currentIndex = row;
        list.forceLayout();
        list.positionViewAtIndex(row, ListView.Contain);
    }
    /// Where the reader is: the topmost card and how much of it is above the edge.
    function place(): var {
        const top = list.indexAt(list.width / 2, list.contentY + list.spacing + 1);
        const card = top >= 0 ? list.itemAtIndex(top) : null;
        return card !== null ? { row: top, above: list.contentY - card.y, current: list.currentIndex }
            : { row: -1, above: list.contentY - list.originY, current: list.currentIndex };
    }
    function restore(place: var) {
        wanted = place;
        toWanted();
    }
    /// A place to go to as soon as the list has its height.
    property var wanted: null
    function toWanted() {
        if (wanted === null || list.height <= 0)
            return;
        list.forceLayout();
        list.currentIndex = wanted.current;
        if (wanted.row >= 0)
            list.positionViewAtIndex(wanted.row, ListView.Beginning);
        list.contentY = Math.max(list.originY - list.topMargin, (wanted.row >= 0 ? list.itemAtIndex(wanted.row)?.y ?? list.contentY : list.originY) + wanted.above);
        list.returnToBounds();
        wanted = null;
    }
    function go(from: int, by: int) {
        const to = Math.max(0, Math.min(from + by, rows.count - 1));
        list.positionViewAtIndex(to, ListView.Contain);
        list.itemAtIndex(to)?.forceActiveFocus(Qt.TabFocusReason); // before the list does it without a ring
        list.currentIndex = to;
    }

    /// What stands above the cards is scrolled into view, as they are.
    readonly property Item focused: Window.activeFocusItem
    onFocusedChanged: {
        if (focused === null || !headSlot.activeFocus)
            return;
        const y = focused.mapToItem(list.contentItem, 0, 0).y;
        const below = y + focused.height + (more.visible ? more.height : 0) - list.height;
        list.contentY = Math.min(y, Math.max(list.contentY, below));
    }

    StudyList { id: rows }

    ListView {
        id: list

        readonly property real coveredBelow: more.visible ? more.height : 0 // as in ScrollArea
        readonly property bool overflows: contentHeight + topMargin > height + 1
        readonly property real edge: Theme.px(6) // room for focus rings
        readonly property real cardWidth: width - 2 * edge - Theme.px(10)

        anchors.fill: parent
        anchors.leftMargin: -edge
        clip: true
        focus: true
        activeFocusOnTab: true
        model: rows
        reuseItems: true
        // A screen reader counts the rows that are made: it has all of them.
        displayMarginEnd: Theme.screenReader ? 1000000 : 0
        displayMarginBeginning: displayMarginEnd
        cacheBuffer: 0 // what is made ahead of need is made later, and in Qt 6.4 complains when the list has changed by then
        onCountChanged: if (currentIndex < 0 && count > 0) currentIndex = 0
        spacing: Theme.px(10)
        boundsBehavior: Flickable.StopAtBounds
        interactive: overflows
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        onHeightChanged: root.toWanted()
        // What stands above the first card is in view for as long as the reader has not gone down.
        onTopMarginChanged: if (contentY <= originY) contentY = originY - topMargin
        // Qt 6.4 refuses bound components as header and footer. At the end nothing lies below "More below".
        topMargin: headSlot.height
        bottomMargin: more.height
        delegate: StudyCard {
            id: card

            required property int index

            x: Theme.rightToLeft ? list.width - width - list.edge : list.edge
            width: list.cardWidth
            chosen: study.id === root.chosenId
            counted: root.counted.includes(study.id)
            full: root.full
            focusPolicy: Qt.ClickFocus // Tab goes to the list, which hands it on to its current card
            // Cards kept for later use are not there for screen readers either.
            ListView.onPooled: visible = false
            ListView.onReused: visible = true
            onClicked: {
                list.currentIndex = index;
                root.chosen(study.id);
            }
            onActiveFocusChanged: if (activeFocus && visualFocus) list.positionViewAtIndex(index, ListView.Contain)
            Keys.onBacktabPressed: list.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onDownPressed: root.go(index, 1)
            Keys.onUpPressed: root.go(index, -1)
            Keys.onPressed: event => {
                event.accepted = true;
                if (event.key === Qt.Key_PageDown)
                    root.go(index, 5);
                else if (event.key === Qt.Key_PageUp)
                    root.go(index, -5);
                else if (event.key === Qt.Key_Home)
                    root.go(0, 0);
                else if (event.key === Qt.Key_End)
                    root.go(rows.count - 1, 0);
                else
                    event.accepted = false;
            }
        }

        Slot {
            id: headSlot

            parent: list.contentItem
            x: Theme.rightToLeft ? list.width - width - list.edge : list.edge
            y: list.originY - height
            width: list.cardWidth
            height: implicitHeight
            fills: false
            component: root.head
            // The list would come back to it for ever, and no key would lead on to the studies.
            onActiveFocusChanged: if (!activeFocus && list.currentItem !== null) list.currentItem.focus = true
            Keys.onDownPressed: root.go(0, 0) // the first study stands below it
        }
    }
    // Not attached: it would stay where the list ended before the screen was turned.
    T.ScrollBar {
        id: bar

        anchors.right: list.right
        anchors.top: list.top
        anchors.bottom: list.bottom
        visible: list.overflows
        orientation: Qt.Vertical
        policy: T.ScrollBar.AlwaysOn
        width: Theme.px(8)
        minimumSize: 0.08
        Accessible.ignored: true // the keys and "More below" scroll
        size: list.visibleArea.heightRatio
        onPositionChanged: if (pressed) list.contentY = list.originY - list.topMargin
            + position * (list.contentHeight + list.topMargin + list.bottomMargin)
        contentItem: Rectangle {
            radius: width / 2
            color: Theme.colour.lineControl
        }
    }
    // While it is dragged the list follows it, and not it the list.
    Binding {
        target: bar
        property: "position"
        value: list.visibleArea.yPosition
        when: !bar.pressed
        restoreMode: Binding.RestoreNone
    }
    NumberAnimation {
        id: scroll

        target: list
        property: "contentY"
        duration: Theme.quickTime * 2
        easing.type: Easing.OutCubic
    }
    Rectangle {
        id: more

        anchors.bottom: parent.bottom
        anchors.left: list.left
        anchors.right: list.right
        height: button.height + Theme.px(11) // the ring of the button lies below the line
        visible: list.overflows && !list.atYEnd
        color: Theme.colour.paper
        radius: 0.5 // as in ScrollArea: what scrolls behind it is wiped

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.colour.line
        }
        Button {
            id: button

            readonly property bool scrollsOnly: true // see app/access

            focusPolicy: Theme.screenReader ? Qt.ClickFocus : Qt.StrongFocus // whoever comes to all words scrolls them so
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            kind: Button.Kind.Quiet
            style: Theme.small
            text: qsTr("More below")
            iconName: "down"
            compact: true
            onVisibleChanged: if (!visible && activeFocus) list.forceActiveFocus(Qt.TabFocusReason)
            onClicked: {
                scroll.to = Math.min(list.contentY + list.height - more.height - Theme.px(60),
                    list.originY + list.contentHeight + list.bottomMargin - list.height);
                scroll.restart();
            }
        }
    }
}
