// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQml
import Plainheart.Model

/// The words and symbols for what a study is, of a `study` or a `source` of the library.
QtObject {
    readonly property var symbols: ({
        "no-clear-difference": "equals",
        "small-gain": "up-arrow",
        "small-loss": "down-arrow",
        "weak-gain": "up-to-line",
        "mixed": "up-down",
        "no-comparison": "one-ring",
        "no-group-without-cells": "two-rings",
        "gain-without-cells": "plus-ring",
        "animals-only": "flask",
        "background": "book",
        "not-read": "unread",
        "no-result-yet": "clock",
        "do-not-count": "warning",
        "withdrawn": "stopped",
        "goal-met": "check",
        "goal-not-met": "minus"
    })
    /// Designs in which it matters whether people knew what they got: not to know is worth saying.
    readonly property list<string> trials: ["dummy-trial", "comparison-trial", "head-to-head"]

    function symbol(result: string): string {
        return symbols[result] ?? "info";
    }

    /// "565 people with heart failure"; empty where nobody was studied.
    function who(study: var): string {
        const group = study.populationGroup;
        if (group === "animal" || group === "lab")
            return study.populationWords;
        if (!study.peopleKnown)
            return study.peopleText.length > 0 ? qsTr("%1 people").arg(study.peopleText)
                : study.isStudy ? qsTr("%1, number not read").arg(study.populationWords) : "";
        if (study.people === 0)
            return "";
        const people = study.peopleText.length > 0 ? study.peopleText
            : study.people.toLocaleString(Qt.locale(Session.language), "f", 0);
        if (study.result === "no-result-yet") // a plan: nobody may have joined
            return qsTr("Registered for %1 people").arg(people);
        if (study.people === 1)
            return qsTr("1 person");
        switch (group) {
        case "heart-failure":
            return qsTr("%1 people with heart failure").arg(people);
        case "heart-attack":
            return qsTr("%1 people after a heart attack").arg(people);
        default:
            return qsTr("%1 people").arg(people);
        }
    }
    /// "204 people 3 to 7 days after a treated heart attack": how many, and who in the words of this source, said once.
    function whoInWords(source: var): string {
        const group = source.population;
        if (group.length === 0)
            return source.people > 0 || source.peopleText.length > 0 ? who(source) : "";
        if (source.people === 0 && source.peopleText.length === 0 || /^[0-9]/.test(group)
            || ["animal", "lab"].includes(source.populationGroup))
            return group;
        if (source.result === "no-result-yet" || source.people === 1)
            return who(source) + ". " + group;
        const people = source.peopleText.length > 0 ? source.peopleText
            : source.people.toLocaleString(Qt.locale(Session.language), "f", 0);
        for (const word of groups) {
            if (group.startsWith(word + " "))
                //: A number of people, and the words for them: "204 people after a heart attack".
                return qsTr("%1 %2").arg(people).arg(group.charAt(0).toLowerCase() + group.slice(1));
        }
        return qsTr("%1 people").arg(people) + ". " + group;
    }
    /// Words that the description of a group may begin with, so that a number can stand before it.
    readonly property list<string> groups: [qsTr("People"), qsTr("Adults"), qsTr("Children")]
    /// "Dummy-treatment trial, blinded"; "Pooled studies, 38 trials".
    function how(study: var): string {
        const parts = [study.designWords];
        if (study.trials > 1)
            parts.push(qsTr("%1 trials").arg(study.trials));
        if (study.blinded !== "unknown" && study.design !== "one-group" || trials.includes(study.design))
            parts.push(study.blindedWords.toLowerCase());
        return parts.join(", ");
    }
    /// "565 people with heart failure · Dummy-treatment trial, blinded".
    function facts(study: var): string {
        const people = who(study);
        return people.length > 0 ? people + " · " + how(study) : how(study);
    }
    /// What a study under a warning says first; empty for others.
    function doubt(study: var): string {
        if (!study.isInDoubt)
            return "";
        return study.status === "retracted" ? qsTr("Withdrawn. We do not count it.") : qsTr("Under a warning. We do not count it.");
    }
}
