// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Theme

/// Stands over a part of a Sheet, as "Colours".
PlainText {
    width: parent.width
    style: Theme.label
    Accessible.role: Accessible.Heading
}
