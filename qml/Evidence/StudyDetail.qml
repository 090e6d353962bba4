// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// All about one study: its name, three plain sentences and, where both groups have counts, the people; everything else
/// folded by headings.
Column {
    id: root

    required property string studyId
    readonly property var source: Library.study(studyId)
    /// Of the three sentences.
    property TextStyle style: Theme.lead
    /// Keys of the parts that are open: "results", "facts", "strength", "paper", "places".
    property var opened: initiallyOpen()

    /// A part was opened by the reader: it should be brought into view.
    signal partOpened(part: Item)

    /// What was read is a study, and not a notice, a guideline, a register or a news story.
    readonly property bool ownReport: source.isStudy && !source.isRetold
    readonly property bool besides: people.visible && width > Theme.body.pixelSize * 40
    readonly property bool resultsOpen: opened.includes("results")
    readonly property var others: goal.goalShown ? source.otherFindings : source.findings
    readonly property string resultsTitle: source.isInDoubt ? qsTr("All that was reported")
        : !ownReport ? qsTr("All that it says")
        : goal.goalShown ? qsTr("The main goal and every result") : qsTr("Every result")

    function toggle(key: string, part: Item) {
        const opens = !opened.includes(key);
        opened = opens ? [...opened, key] : opened.filter(other => other !== key);
        if (opens)
            partOpened(part);
    }
    /// A tall page has room for the first parts; elsewhere a study begins shut.
    function initiallyOpen(): var {
        return Theme.portrait && !Theme.big ? ["results", "facts"] : [];
    }
    onStudyIdChanged: opened = initiallyOpen()

    component Part: Fold {
        id: part

        required property string key

        width: parent.width
        open: root.opened.includes(key)
        onRequested: root.toggle(key, part)
    }

    spacing: Theme.px(16)

    StudyWarning {
        width: parent.width
        source: root.source
    }
    Flow {
        width: parent.width
        spacing: Theme.px(14)

        PlainText {
            width: Math.min(implicitWidth, parent.width)
            text: root.source.shortName
            style: Theme.h2
            Accessible.role: Accessible.Heading
        }
        ResultWord {
            width: Math.min(implicitWidth, parent.width)
            visible: root.source.result !== "background"
            boxed: true
            result: root.source.result
            words: root.source.resultWords
        }
    }
    Item {
        readonly property real gap: Theme.px(36)

        width: parent.width
        height: root.besides ? Math.max(sentences.height, people.height)
            : people.visible ? people.y + people.height : sentences.height

        StudySentences {
            id: sentences

            x: root.besides && Theme.rightToLeft ? parent.width - width : 0
            width: root.besides ? Math.round((parent.width - parent.gap) * 0.56) : parent.width
            source: root.source
            style: root.style
        }
        StudyPeople {
            id: people

            x: root.besides && !Theme.rightToLeft ? parent.width - width : 0
            y: root.besides ? 0 : sentences.height + Theme.px(16)
            width: root.besides ? parent.width - sentences.width - parent.gap : Math.min(parent.width, Theme.small.pixelSize * 30)
            source: root.source
        }
    }
    Column {
        width: parent.width
        spacing: 0

        Part {
            key: "results"
            visible: root.source.findings.length > 0 || goal.goalShown || root.source.conclusion.length > 0
            title: root.resultsTitle
            spacing: Theme.px(18)

            StudyGoal {
                id: goal

                width: parent.width
                source: root.source
            }
            Repeater {
                model: root.resultsOpen ? root.others : []

                StudyFinding {
                    required property finding modelData

                    width: root.width
                    finding: modelData
                    peopleShown: modelData.id === root.source.shownFinding.id
                }
            }
            PlainText {
                width: parent.width
                visible: root.source.conclusion.length > 0
                text: qsTr("What its authors say: %1").arg(root.source.conclusion)
            }
        }
        Part {
            key: "facts"
            title: root.source.factsTitle

            LateSlot {
                width: parent.width
                wanted: root.opened.includes("facts")
                component: Component {
                    StudyFactsList {
                        source: root.source
                    }
                }
            }
        }
        Part {
            key: "strength"
            title: root.ownReport ? qsTr("How strong is it?") : root.source.isRetold ? qsTr("How strong is that study?") : qsTr("How we read it")

            LateSlot {
                width: parent.width
                wanted: root.opened.includes("strength")
                component: Component {
                    StudyStrength {
                        source: root.source
                    }
                }
            }
        }
        Part {
            key: "paper"
            title: qsTr("Where it comes from")

            LateSlot {
                width: parent.width
                wanted: root.opened.includes("paper")
                component: Component {
                    StudyPaper {
                        source: root.source
                    }
                }
            }
        }
        Part {
            key: "places"
            visible: places.any
            title: qsTr("Where this app uses it")

            StudyPlaces {
                id: places

                width: parent.width
                source: root.source
                open: root.opened.includes("places")
            }
        }
        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.colour.line
        }
    }
    StudyTerms {
        width: parent.width
        source: root.source
    }
}
