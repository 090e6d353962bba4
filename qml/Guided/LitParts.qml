// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// A frame round each part of the page that is spoken of.
Item {
    id: root

    property Page page: null

    clip: true

    Repeater {
        model: PatientScreen.lit

        Rectangle {
            id: frame

            required property string modelData
            readonly property Item part: root.page?.part(modelData) ?? null
            // What is scrolled is framed as far as it is in view.
            readonly property ScrollArea scroller: {
                for (let item = part; item !== null; item = item.parent) {
                    if (item === root.page?.scroller)
                        return root.page.scroller;
                }
                return null;
            }
            readonly property rect box: {
                if (part === null || !part.visible)
                    return Qt.rect(0, 0, 0, 0);
                // What its place depends on.
                const layout = [root.width, root.height, part.x, part.y, part.width, part.height, root.page.step,
                    root.page.scroller?.contentY, root.page.scroller?.contentHeight, Theme.t];
                const whole = part.mapToItem(root.page, 0, 0, part.width, part.height);
                if (scroller === null || scroller === part)
                    return whole;
                const room = scroller.mapToItem(root.page, 0, 0, scroller.width, scroller.height);
                const top = Math.max(whole.y, room.y);
                const bottom = Math.min(whole.y + whole.height, room.y + room.height);
                return bottom <= top ? Qt.rect(0, 0, 0, 0) : Qt.rect(whole.x, top, whole.width, bottom - top);
            }

            visible: box.width > 0
            x: box.x - Theme.px(7)
            y: box.y - Theme.px(7)
            width: box.width + Theme.px(14)
            height: box.height + Theme.px(14)
            radius: Theme.px(Theme.radius.card)
            color: "transparent"
            border.width: Theme.px(4)
            border.color: Theme.colour.signalDeep
        }
    }
}
