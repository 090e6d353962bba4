// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Evidence
import Plainheart.Theme

/// A mark of a chart by itself, in the colours of ChartFigure. `cardColor` is what it stands on.
ChartSign {
    width: implicitWidth
    height: implicitHeight
    textColor: Theme.colour.ink
    softColor: Theme.colour.inkSoft
    countedColor: Theme.colour.primary
    notCountedColor: Theme.colour.lineControl
    pooledColor: Theme.colour.meterOn
    treatmentColor: Theme.colour.primary
    Accessible.ignored: true
}
