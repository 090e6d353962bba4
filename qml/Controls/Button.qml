// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Plainheart.Theme

/// A button with words, and an icon before or after them. Acts on release; leaving it cancels.
T.AbstractButton {
    id: root

    enum Kind { Primary, Secondary, Quiet, Warm }

    property int kind: Button.Kind.Primary
    property string iconName: ""
    /// The icon stands after the words: for "next" and the like.
    property bool iconAfter: false
    property bool iconDirectional: false
    /// A second, quieter line.
    property string detail: ""
    /// Said under a disabled button, and by a screen reader: why it can't be pressed.
    property string whyDisabled: ""
    property TextStyle style: Theme.label
    property bool fillWidth: false
    property int alignment: fillWidth ? Qt.AlignLeft : Qt.AlignHCenter

    readonly property color wordColour: {
        if (!enabled)
            return Theme.colour.inkSoft;
        switch (kind) {
        case Button.Kind.Primary:
            return Theme.colour.textOnPrimary;
        case Button.Kind.Warm:
            return Theme.colour.evidenceText;
        default:
            return Theme.colour.primary;
        }
    }

    implicitHeight: Math.max(Theme.primaryTarget, content.implicitHeight + topPadding + bottomPadding)
    implicitWidth: content.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.px(kind === Button.Kind.Quiet ? 12 : 22)
    rightPadding: leftPadding
    topPadding: Theme.px(8)
    bottomPadding: topPadding
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: detail.length > 0 ? text + ". " + detail : text
    Accessible.description: enabled ? "" : whyDisabled
    Accessible.onPressAction: if (enabled) clicked()

    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    HoverHandler { cursorShape: Qt.PointingHandCursor }

    background: Rectangle {
        radius: Theme.px(Theme.radius.control)
        y: root.down ? 1 : 0
        color: {
            if (!root.enabled)
                return Theme.colour.line;
            switch (root.kind) {
            case Button.Kind.Primary:
                return root.down ? Theme.colour.primaryPressed : root.hovered ? Theme.colour.primaryHover : Theme.colour.primary;
            case Button.Kind.Quiet:
                return root.down || root.hovered ? Theme.colour.primaryTint : "transparent";
            case Button.Kind.Warm:
                return root.down || root.hovered ? Theme.colour.evidenceBg : Theme.colour.card;
            default:
                return root.down || root.hovered ? Theme.colour.primaryTint : Theme.colour.card;
            }
        }
        border.width: root.kind === Button.Kind.Primary || root.kind === Button.Kind.Quiet || !root.enabled ? 0 : Theme.px(2)
        border.color: root.kind === Button.Kind.Warm ? Theme.colour.evidenceSoft : Theme.colour.primary
        Behavior on color { ColorAnimation { duration: Theme.pressTime } }
    }

    contentItem: RowLayout {
        id: content

        spacing: Theme.px(12)
        y: root.down ? 1 : 0

        Item {
            Layout.fillWidth: true
            visible: root.alignment === Qt.AlignHCenter
        }
        Icon {
            visible: root.iconName.length > 0 && !root.iconAfter
            name: root.iconName
            directional: root.iconDirectional
            colour: root.wordColour
            size: Math.round(root.style.pixelSize * (root.detail.length > 0 ? 1.55 : 1.25))
        }
        ColumnLayout {
            spacing: Theme.px(2)
            Layout.fillWidth: root.alignment !== Qt.AlignHCenter
            Layout.maximumWidth: implicitWidth

            PlainText {
                text: root.text
                style: root.style
                strong: true
                color: root.wordColour
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            PlainText {
                visible: root.detail.length > 0
                text: root.detail
                style: Theme.small
                color: root.kind === Button.Kind.Primary ? root.wordColour : Theme.colour.inkSoft
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Item {
            Layout.fillWidth: true
            visible: root.alignment === Qt.AlignHCenter || root.iconAfter
        }
        Icon {
            visible: root.iconName.length > 0 && root.iconAfter
            name: root.iconName
            directional: root.iconDirectional
            colour: root.wordColour
            size: Math.round(root.style.pixelSize * (root.detail.length > 0 ? 1.55 : 1.25))
        }
    }

    FocusRing {
        target: root
        shown: root.visualFocus
    }
}
