// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model

/// A question of the content, saved for the visit or not.
TickRow {
    id: root

    required property question asked

    text: asked.text
    on: Array.from(MyQuestions.ids).includes(asked.id)
    onClicked: {
        MyQuestions.choose(asked.id, !on);
        Navigator.announce(MyQuestions.said(on));
    }
}
