// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml
import Plainheart.Theme

/// Runs while a page comes in. It does so still; then its picture begins to move.
Timer {
    interval: Theme.pageTime * 2
    running: true
}
