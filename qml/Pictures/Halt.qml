// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

/// Whether the reader halted what moves by itself. Pictures that stand in each other's place share one: what was halted stays
/// so when another took its place meanwhile.
QtObject {
    property bool halted: false
}
