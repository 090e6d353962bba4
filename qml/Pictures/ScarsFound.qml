// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// What one study found about scars: for each group one scar before and the same scar later, all four of one size at first. The empty part is
/// what went away: exactly its share of the area. In a strip stands the later scar of each group alone.
Rectangle {
    id: root

    required property var words
    property bool strip: false

    readonly property storedChart chart: Library.chart("scar-change")
    readonly property string source: "makkar2020-allstar"
    /// Percent of the scar that went away: with cells, with the dummy treatment.
    readonly property list<real> lost: Array.from(chart.rows).filter(row => row.source === source).map(row => row.value)

    readonly property real nameHeight: Math.max(cells.nameHeight, dummy.nameHeight)
    readonly property real keyHeight: Math.max(cells.keyHeight, dummy.keyHeight)

    color: Theme.colour.stage

    component Scar: Item {
        id: scar

        /// Percent of its area that went away.
        property real lost: 0
        readonly property real w: Math.min(width, height * 1.5) - Theme.px(6)
        readonly property real h: w / 1.5
        /// A straight cut takes the share: where it lies, in half widths from the middle.
        readonly property real cut: cutFor(lost / 100)

        /// The part of a disc beyond a straight cut at x, both in half widths: half by half until it is the share.
        function cutFor(share: real): real {
            let low = -1;
            let high = 1;
            for (let i = 0; i < 40; ++i) {
                const x = (low + high) / 2;
                if ((Math.acos(x) - x * Math.sqrt(1 - x * x)) / Math.PI > share)
                    low = x;
                else
                    high = x;
            }
            return low;
        }

        SeenShape {
            x: (parent.width - scar.w) / 2
            y: Math.max(0, (parent.height - scar.h) * 0.7)
            width: scar.w
            height: scar.h

            ShapePath {
                strokeWidth: Theme.px(2)
                strokeColor: Theme.highContrast ? Theme.colour.ink : Theme.colour.scarDeep
                fillColor: Theme.highContrast ? Theme.colour.stage : Theme.colour.scar
                PathAngleArc { centerX: scar.w / 2; centerY: scar.h / 2; radiusX: scar.w / 2; radiusY: scar.h / 2; startAngle: 0; sweepAngle: 360 }
            }
            ShapePath {
                strokeWidth: Theme.px(Theme.highContrast ? 2 : 3)
                strokeColor: Theme.colour.scarDeep
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                PathSvg {
                    path: {
                        // strands, inside the part that is left
                        let strands = "";
                        for (let i = 1; i < 9; ++i) {
                            const y = scar.h * i / 9;
                            const half = scar.w / 2 * Math.sqrt(1 - Math.pow(2 * i / 9 - 1, 2)) - Theme.px(8);
                            const end = Math.min(scar.w / 2 + half, scar.lost > 0 ? scar.w / 2 * (1 + scar.cut) - Theme.px(6) : scar.w);
                            const begin = scar.w / 2 - half;
                            strands += `M${begin} ${y}C${begin + (end - begin) * 0.3} ${y - scar.h * 0.05} ${begin + (end - begin) * 0.6} ${y + scar.h * 0.05} ${end} ${y}`;
                        }
                        return strands;
                    }
                }
            }
            ShapePath {
                strokeWidth: scar.lost > 0 ? Theme.px(2) : -1
                strokeColor: Theme.colour.ink
                fillColor: scar.lost > 0 ? Theme.colour.card : "transparent"
                PathSvg {
                    path: {
                        const x = scar.w / 2 * (1 + scar.cut);
                        const y = scar.h / 2 * Math.sqrt(1 - scar.cut * scar.cut);
                        return `M${x} ${scar.h / 2 - y}A${scar.w / 2} ${scar.h / 2} 0 0 1 ${x} ${scar.h / 2 + y}Z`;
                    }
                }
            }
        }
    }
    component Caption: PlainText {
        style: root.strip ? Theme.legend : Theme.small
        lineHeight: Math.round(style.pixelSize * 1.2)
        horizontalAlignment: Text.AlignHCenter
    }
    component Group: Item {
        id: group

        required property string name
        required property string lostWords
        required property real lost
        readonly property real half: (width - Theme.px(8)) / 2
        /// Of the words, which take as many lines in both groups.
        readonly property alias nameHeight: title.implicitHeight
        readonly property alias keyHeight: lostText.implicitHeight
        readonly property bool keyed: !root.strip || height - root.nameHeight - root.keyHeight >= Theme.px(104)

        Caption {
            id: title

            width: parent.width
            height: root.nameHeight
            text: group.name
            style: root.strip ? Theme.legend : Theme.label
            strong: true
            verticalAlignment: Text.AlignBottom
        }
        Scar {
            id: before

            anchors.left: parent.left
            visible: !root.strip
            anchors.top: title.bottom
            anchors.bottom: root.strip ? key.top : afterWords.top
            width: group.half
        }
        Scar {
            anchors.top: before.top
            anchors.bottom: before.bottom
            anchors.right: parent.right
            width: root.strip ? group.width : group.half
            lost: group.lost
        }
        Caption {
            id: beforeWords

            visible: !root.strip
            anchors.left: parent.left
            y: afterWords.y
            width: group.half
            text: root.words["scars/before"] ?? ""
        }
        Caption {
            id: afterWords

            visible: !root.strip
            anchors.right: parent.right
            anchors.bottom: key.top
            anchors.bottomMargin: Theme.px(4)
            width: group.half
            text: root.words["scars/after"] ?? ""
        }
        Row {
            id: key

            visible: group.keyed
            height: visible ? root.keyHeight : 0
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.px(7)

            Rectangle {
                y: (lostText.lineHeight - height) / 2
                width: Theme.px(14)
                height: width
                color: Theme.colour.card
                border.width: Theme.px(2)
                border.color: Theme.colour.ink
            }
            PlainText {
                id: lostText

                width: Math.min(implicitWidth, group.width - Theme.px(22))
                text: group.lostWords
                style: root.strip ? Theme.legend : Theme.small
                strong: true
                lineHeight: Math.round(style.pixelSize * 1.2)
            }
        }
    }

    Group {
        id: cells

        x: Theme.px(14)
        width: (parent.width - 3 * x) / 2 - x
        height: parent.height
        name: root.words["scars/cells"] ?? ""
        lost: root.lost[0] ?? 0
        lostWords: root.words["scars/cells-lost"] ?? ""
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.px(1.5)
        height: parent.height
        color: Theme.colour.lineControl
    }
    Group {
        id: dummy

        x: parent.width - width - Theme.px(14)
        width: cells.width
        height: parent.height
        name: root.words["scars/dummy"] ?? ""
        lost: root.lost[1] ?? 0
        lostWords: root.words["scars/dummy-lost"] ?? ""
    }
}
