// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Shows one component at a time, as wide as itself. It stands in for Loader.sourceComponent, which in Qt 6.4 refuses the
/// components of files with "pragma ComponentBehavior: Bound".
FocusScope {
    id: root

    property Component component: null
    property bool active: true
    property Item item: null
    /// The item is as high as the slot; otherwise the slot is as high as its item.
    property bool fills: true

    implicitWidth: item?.implicitWidth ?? 0
    implicitHeight: item?.implicitHeight ?? 0

    /// Nothing is built before all that it depends on is known: `active` may be true for a moment only.
    property bool complete: false

    function renew() {
        if (!complete)
            return;
        if (item !== null) {
            // It goes with the next turn of the event loop only: until then it is not to be seen, nor laid out once more.
            item.visible = false;
            item.parent = null;
            item.destroy();
            item = null;
        }
        if (active && component !== null)
            item = component.createObject(root) as Item;
    }

    onComponentChanged: renew()
    onActiveChanged: renew()
    Component.onCompleted: {
        complete = true;
        renew();
    }

    Binding {
        target: root.item
        property: "width"
        value: root.width
    }
    Binding {
        target: root.item
        property: "height"
        value: root.height
        when: root.fills
    }
}
