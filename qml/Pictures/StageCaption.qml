// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Plainheart.Controls

/// Words above or below one of the hearts of a StageFrame, in the middle of its column.
PlainText {
    lineHeight: Math.round(style.pixelSize * 1.15)
    horizontalAlignment: Text.AlignHCenter
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop
}
