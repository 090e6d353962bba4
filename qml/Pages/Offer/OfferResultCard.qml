// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model

/// What the answers to the offer check mean.
Callout {
    required property offerResult result
    required property var sources
    property bool strong: false

    strongText: result?.title ?? ""
    text: result ? SpanFormatter.plain(result.spans) : ""
    iconName: strong ? "shield" : "info"
}
