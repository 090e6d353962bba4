// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml

/// The words for what a source is and how it was read.
QtObject {
    readonly property var kinds: ({
        "rct": qsTr("Study with a comparison group, drawn by lot"),
        "systematic-review": qsTr("Review of all studies on a question"),
        "ipd-meta-analysis": qsTr("Review with the data of each person"),
        "analysis": qsTr("Analysis of earlier studies"),
        "review": qsTr("Review by experts"),
        "single-arm": qsTr("Study without a comparison group"),
        "observational": qsTr("Study that watched, without treating"),
        "preclinical": qsTr("In animals or in the lab"),
        "registry": qsTr("Entry in a list of studies"),
        "guideline": qsTr("Advice from a health body"),
        "regulator": qsTr("Notice from a drug agency"),
        "news": qsTr("News report"),
        "retraction": qsTr("Notice that a paper was withdrawn")
    })

    function kind(source: var): string {
        return kinds[source.kind] ?? source.kind;
    }

    /// "Study with a comparison group, drawn by lot · 142 people · 2020"; parts that are not known are left out.
    function facts(source: var): string {
        const parts = [kind(source)];
        if (source.people > 0)
            parts.push(qsTr("%1 people").arg(source.people.toLocaleString(Qt.locale(), "f", 0)));
        if (source.trials > 1)
            parts.push(qsTr("%n trials", "", source.trials));
        if (source.year > 0)
            parts.push(String(source.year));
        return parts.join(" · ");
    }

    /// "Deaths, 5 years: 7 of 101 with cells; 15 of 103 with placebo".
    function figure(finding: var): string {
        const what = [finding.outcome, finding.timepoint].filter(part => part.length > 0).join(", ");
        return qsTr("%1: %2").arg(what).arg(finding.figure);
    }

    /// How the source was read for this app.
    function read(source: var): string {
        switch (source.readConfidence) {
        case "full-text":
            return qsTr("We read the whole text.");
        case "abstract":
            return qsTr("We read the summary or a part.");
        default:
            return qsTr("We read a report about it.");
        }
    }
}
