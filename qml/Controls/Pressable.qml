// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Plainheart.Theme

/// What everything that is pressed has in common: Enter works as Space does, a held key acts once, and the press of a screen
/// reader does nothing while it is disabled (Qt 6.4 sees to none of this).
T.AbstractButton {
    id: root

    /// What it is to a screen reader: Qt 6.4 itself calls all of these buttons. What is one of several, or on or off, tells by
    /// `on` whether it is chosen (see app/access).
    property int saidAs: Accessible.Button
    /// Of what opens and shuts something: whether that is open. Undefined elsewhere.
    property var expanded: undefined

    focusPolicy: Qt.StrongFocus
    hoverEnabled: Theme.hover
    Accessible.role: Accessible.Button
    Accessible.onPressAction: if (enabled) clicked()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) clicked(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) clicked(); }
    Keys.onReleased: event => event.accepted = event.isAutoRepeat && event.key === Qt.Key_Space

    HoverHandler { cursorShape: Qt.PointingHandCursor }
}
