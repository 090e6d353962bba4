// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model

/// What the reader can do after a page, and below it what not to do without asking: the same after every page, and not said
/// twice where a page says it itself.
ActionNote {
    readonly property string always: Library.document("heart-failure").action

    safety: text === always ? "" : always
}
