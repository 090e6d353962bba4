// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Plainheart.Controls
import Plainheart.Model
import Plainheart.Theme

/// The window of one reader.
Window {
    id: root

    width: 1280
    height: 800
    minimumWidth: 640
    minimumHeight: 480
    title: view.title.length > 0 ? view.title + " - Plainheart" : "Plainheart"
    color: Theme.colour.paper
    visible: true

    // Alt+F4, or whatever else closes windows: in a waiting room the next reader would find nothing.
    onClosing: close => close.accepted = Session.mayClose

    LayoutMirroring.enabled: Theme.rightToLeft // of the sheets, too
    LayoutMirroring.childrenInherit: true

    /// False while something else stands in its place.
    property bool readerShown: true

    /// The keyboard goes to the page.
    function giveFocus() {
        view.takeFocus();
    }

    Binding {
        target: Theme
        property: "viewport"
        value: Qt.size(root.width, root.height)
    }

    ReaderView {
        id: view

        anchors.fill: parent
        visible: root.readerShown
        focus: root.readerShown
    }
    WordsRing { home: root.contentItem }
}
