// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Plainheart.Theme

/// A small sheet beside what was touched. Esc, a touch outside or its own button close it, and focus goes back.
T.Dialog {
    id: root

    /// What was touched.
    property Item anchor: null
    property string name: ""
    title: name // its name for screen readers, said once: nothing in it has it again
    /// It stays above this line of the window: the evidence panel begins there.
    property real lowest: parent ? parent.height : 0
    /// It stands in the middle, whatever height its words take, and not beside what was touched.
    property bool centred: false
    property bool follows: false
    /// How wide it is where there is room, with words of the usual size and with large ones.
    property int usualWidth: 420
    property int largeWidth: 640

    parent: T.Overlay.overlay
    transformOrigin: T.Popup.TopLeft
    modal: true
    dim: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    padding: Theme.px(20)
    width: Math.min(Theme.px(Theme.t >= 1.45 ? largeWidth : usualWidth), (parent ? parent.width : 0) - Theme.px(32))
    implicitHeight: contentHeight + topPadding + bottomPadding
    height: Math.min(implicitHeight, lowest - Theme.px(16))

    function openAt(item: Item) {
        anchor = item;
        place();
        open();
    }
    /// It stands over a page that shows, in another window, what a reader does: it never takes the keyboard, and closes with
    /// the reader's own.
    function follow(page: Item) {
        parent = page;
        follows = true;
        modal = false;
        focus = false;
        closePolicy = T.Popup.NoAutoClose;
    }
    function place() {
        if (!parent)
            return;
        if (centred) {
            x = (parent.width - width) / 2;
            y = Math.max(Theme.px(8), (lowest - height) / 2);
            return;
        }
        if (!anchor)
            return;
        const at = anchor.mapToItem(parent, 0, 0);
        const below = at.y + anchor.height + Theme.px(10);
        const above = at.y - height - Theme.px(10);
        x = Math.max(Theme.px(16), Math.min(at.x + anchor.width / 2 - width / 2, parent.width - width - Theme.px(16)));
        y = below + height <= lowest ? below : Math.max(Theme.px(8), Math.min(above, lowest - height));
    }
    onHeightChanged: if (opened || visible) place()
    onClosed: if (anchor && !follows) anchor.forceActiveFocus(Qt.PopupFocusReason)

    background: Item {
        // A shadow from plain rectangles: effects draw nothing in software rendering.
        Repeater {
            model: Theme.highContrast ? 0 : 4

            Rectangle {
                required property int index

                anchors.fill: parent
                anchors.margins: -Theme.px(2) * (index + 1)
                anchors.topMargin: -Theme.px(1) * index
                radius: Theme.px(Theme.radius.card) + Theme.px(2) * (index + 1)
                color: Theme.colour.shadow
                opacity: 0.35
            }
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.px(Theme.radius.card)
            color: Theme.colour.card
            border.width: Theme.px(2)
            border.color: Theme.colour.primary
        }
    }
}
