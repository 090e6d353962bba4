// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Pages

/// A sheet of the page to take home: `page` is the one that is shown, 1 the first; it keeps the shape of the paper (`ratio`).
PaperPicture {
    Accessible.role: Accessible.Graphic
    Accessible.name: words
}
