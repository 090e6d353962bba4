// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// One part of the panel: its cards in two columns where there is room, the higher of them first in its own.
ScrollArea {
    id: root

    default property alias cards: flow.data
    /// By the names of kiosk.toml.
    readonly property var settings: Staff.settings
    readonly property bool twoColumns: width / Theme.u >= 880

    leftPadding: Theme.px(6)
    surface: Theme.colour.paper

    Item {
        id: flow

        readonly property real gap: Theme.px(16)
        readonly property real cardWidth: root.twoColumns ? (width - gap) / 2 : width
        /// Where each card stands, and how high all are.
        readonly property var places: {
            const tops = root.twoColumns ? [0, 0] : [0];
            const all = [];
            for (let i = 0; i < children.length; ++i) {
                const card = children[i] as Item;
                if (card === null || !card.visible || card.implicitHeight <= 0) {
                    all.push({ column: 0, y: 0 });
                    continue;
                }
                const column = tops.length > 1 && tops[1] < tops[0] ? 1 : 0;
                all.push({ column: column, y: tops[column] });
                tops[column] += card.implicitHeight + gap;
            }
            return { cards: all, height: Math.max(...tops) };
        }

        width: parent.width
        height: places.height
        implicitHeight: places.height
        onPlacesChanged: place()
        onCardWidthChanged: place()

        function place() {
            for (let i = 0; i < children.length; ++i) {
                const card = children[i] as Item;
                const at = places.cards[i];
                if (card === null || at === undefined)
                    continue;
                const column = Theme.rightToLeft && root.twoColumns ? 1 - at.column : at.column;
                card.width = cardWidth;
                card.height = card.implicitHeight;
                card.x = column * (cardWidth + gap);
                card.y = at.y;
            }
        }
        Component.onCompleted: place()
    }
}
