// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Theme

/// A chart in a list: a small picture of it, its title and its question.
EntryCard {
    id: root

    /// A chart of the library.
    required property storedChart chart

    text: chart.title
    detail: chart.question
    leftPadding: Theme.px(14)
    rightPadding: Theme.px(18)
    picture: Component {
        Item {
            implicitWidth: Theme.px(116)
            implicitHeight: Theme.px(72)
            clip: true

            ChartThumb {
                anchors.fill: parent
                chart: root.chart
                font: Theme.small.font
                textColor: Theme.colour.ink
                softColor: Theme.colour.inkSoft
                gridColor: Theme.colour.line
                cardColor: Theme.colour.card
                countedColor: Theme.colour.primary
                notCountedColor: Theme.colour.lineControl
                pooledColor: Theme.colour.meterOn
                treatmentColor: Theme.colour.primary
                bandColor: Theme.colour.sunken
                Accessible.ignored: true
            }
        }
    }
}
