// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A heading with its text. Where it folds, touching the heading opens and shuts it.
Fold {
    id: root

    required property var blocks
    required property var sources

    folds: false
    open: true

    Passage {
        width: parent.width
        blocks: root.open ? root.blocks : []
        sources: root.sources
    }
}
