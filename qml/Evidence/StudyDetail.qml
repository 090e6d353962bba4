// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// All about one study: plain words first, then how strong it is, its other results, and where it comes from. In two columns
/// where there is room.
Item {
    id: root

    required property string studyId
    readonly property var source: Library.study(studyId, Session.language)
    readonly property var others: summary.goalShown ? source.otherFindings : source.findings

    readonly property bool besides: !Theme.portrait && width > Theme.body.pixelSize * 34
    readonly property real gap: Theme.px(32)
    readonly property real firstWidth: besides ? Math.round((width - gap) * 0.64) : width
    readonly property real secondWidth: besides ? width - gap - firstWidth : width
    readonly property real below: warning.visible ? warning.height + Theme.px(16) : 0
    readonly property real secondX: besides ? firstWidth + gap : 0

    /// Mirrored in right-to-left.
    function place(from: real, itemWidth: real): real {
        return Theme.rightToLeft ? width - from - itemWidth : from;
    }

    implicitHeight: Math.max(results.y + results.height, places.y + (places.visible ? places.height : 0))
    height: implicitHeight

    StudyWarning {
        id: warning

        width: parent.width
        source: root.source
    }
    StudySummary {
        id: summary

        x: root.place(0, width)
        y: root.below
        width: root.firstWidth
        source: root.source
    }
    StudyStrength {
        id: strength

        x: root.place(root.secondX, width)
        y: root.besides ? root.below : summary.y + summary.height + root.gap
        width: root.secondWidth
        source: root.source
    }
    Column {
        id: results

        x: root.place(0, width)
        y: (root.besides ? summary.y + summary.height : strength.y + strength.height) + root.gap
        width: root.firstWidth
        spacing: Theme.px(18)

        PlainText {
            width: parent.width
            visible: root.others.length > 0
            text: root.source.isInDoubt ? qsTr("What was reported")
                : root.others.length < root.source.findings.length ? qsTr("Other results") : qsTr("What it found")
            style: Theme.h3
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: root.others

            StudyFinding {
                required property finding modelData

                width: results.width
                finding: modelData
            }
        }
        PlainText {
            width: parent.width
            visible: root.source.conclusion.length > 0
            text: qsTr("What its authors say: %1").arg(root.source.conclusion)
        }
        StudyTerms {
            width: parent.width
            source: root.source
        }
    }
    StudyPaper {
        id: paper

        x: root.place(root.secondX, width)
        y: (root.besides ? strength.y + strength.height : results.y + results.height) + root.gap
        width: root.secondWidth
        source: root.source
    }
    StudyPlaces {
        id: places

        x: root.place(root.secondX, width)
        y: paper.y + paper.height + root.gap
        width: root.secondWidth
        source: root.source
    }
}
