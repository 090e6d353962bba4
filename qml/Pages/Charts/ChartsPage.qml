// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Evidence
import Plainheart.Model
import Plainheart.Pages
import Plainheart.Theme

/// Every chart, by topic. Opened from a topic, that topic's own charts come first.
ListPage {
    id: root

    /// The topic or page that it was opened from; empty: none.
    property string documentId: ""

    /// Topics and pages that show charts, in the order of the walk, each with its charts; a chart that several show stands
    /// under the first of them.
    readonly property var groups: {
        const order = [documentId, "heart-failure", ...Library.topics.map(topic => topic.id), "where-things-stand", "offer-check", "about"];
        const seen = new Set();
        const found = [];
        for (const id of order) {
            const charts = (id.length > 0 ? Library.charts(id) : []).filter(chart => !seen.has(chart.id));
            for (const chart of charts)
                seen.add(chart.id);
            if (charts.length > 0)
                found.push({ title: Library.title(id), charts: charts });
        }
        return found;
    }

    title: Library.placeName("charts")

    side: Component {
        ContentsList {
            name: qsTr("Topics")
            titles: root.groups.map(group => group.title)
            onChosen: index => root.scroll.leadTo(repeater.itemAt(index))
        }
    }

    PlainText {
        width: parent.width
        text: qsTr("Each chart answers one question. Beside it stands what it says in plain words, and what to take care of.")
        style: Theme.lead
    }
    Repeater {
        id: repeater

        model: root.groups

        Column {
            id: group

            required property var modelData

            width: parent.width
            spacing: Theme.px(10)

            PlainText {
                width: parent.width
                topPadding: Theme.px(8)
                text: group.modelData.title
                style: Theme.h3
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: group.modelData.charts

                ChartEntry {
                    required property storedChart modelData

                    width: group.width
                    chart: modelData
                    onClicked: Navigator.open("chart/" + modelData.id)
                }
            }
        }
    }
    Item {
        width: parent.width
        height: Theme.px(8)
    }
}
