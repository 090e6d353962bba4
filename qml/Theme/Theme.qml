// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Plainheart.Model

/// Every colour, size, font and duration. The raw values are in resources/tokens.json.
/// The shell sets `viewport`; the rest follows from it and from what the reader chose.
QtObject {
    id: theme

    property size viewport: Qt.size(1280, 800)

    /// Staff stand close to the screen, whatever size readers chose: all text has the size it has at a desk.
    property bool atDesk: false

    readonly property bool rightToLeft: Session.rightToLeft
    readonly property bool portrait: viewport.height > viewport.width
    readonly property bool highContrast: Session.theme === "high-contrast"
    readonly property bool dark: Session.theme !== "light"

    /// Viewport factor: 1 at 1280x800 and below, 1.25 at 1920x1080, 1.35 at 1080x1920.
    readonly property real u: {
        if (portrait)
            return Math.min(2.5, Math.max(1, viewport.width / 800));
        const fit = Math.min(viewport.width / 1280, viewport.height / 800);
        return Math.min(2.5, Math.max(1, 1 + (fit - 1) * 0.714));
    }
    /// The text factor that the reader wants; and whether the window has no room for it, which is said where it is chosen.
    readonly property real wantedT: atDesk ? 1 : Math.min(2.05, Session.textSize * Math.max(1, Session.readingDistance / u))
    readonly property bool textHeld: t < wantedT - 0.01
    /// Text factor. What is read from further away is larger: in a kiosk body text is never under 27 px.
    /// In a window smaller than 1024x768 it stays where a page can still be read; the reader can make the window larger.
    readonly property real t: {
        const wanted = wantedT;
        // A laptop's window of 1366x700 has room for all of it.
        const room = portrait ? viewport.width / 768 : Math.min(1, Math.min(viewport.width / 1024, viewport.height / 768) / 0.9);
        return Math.max(1, Math.min(wanted, 2.05 * room * Math.min(1, room)));
    }

    /// One region at a time, words or picture: large text leaves no room for both.
    readonly property bool big: portrait ? t >= 1.45 || viewport.width / u < 768 || viewport.height / u < 1000 : t >= (narrow ? 1.15 : 1.3) || viewport.height / u < 640 || viewport.width / u < 960
    /// So little height that the frame gives way to what stands in it.
    readonly property bool low: viewport.height / u < 560
    /// Short route and short meter.
    readonly property bool narrow: viewport.width / u < 1200

    readonly property ColourTokens colour: highContrast ? Tokens.highContrast : Session.theme === "dark" ? Tokens.dark : Tokens.light
    readonly property real hairline: highContrast ? 2 : 1

    readonly property RadiusTokens radius: Tokens.radius

    /// A length given at 1280x800, on this screen.
    function px(length: real): int {
        return Math.round(length * u);
    }

    /// Fingers do what a mouse does elsewhere: they need larger knobs, and do not hover (the last place would stay lit).
    readonly property bool byTouch: Session.byTouch
    readonly property bool hover: !byTouch

    /// One runs: Tab comes to words, too, and passes what is of use to eyes alone.
    readonly property bool screenReader: Session.screenReader

    /// Smallest height and width of what can be touched, and that of a page's main buttons.
    readonly property int target: Math.max(px(44), Session.minimumTarget)
    readonly property int primaryTarget: Math.max(px(56), Session.primaryTarget)

    /// The reader stands before the screen, as at a kiosk.
    readonly property bool far: Session.readingDistance > 1 && !atDesk

    readonly property TextStyle hero: TextStyle {
        px: Tokens.hero.px; line: Tokens.hero.line; weight: Tokens.hero.weight; grow: Tokens.hero.grow; tracking: Tokens.hero.tracking
        t: theme.t; u: theme.u
    }
    readonly property TextStyle h1: TextStyle {
        px: Tokens.h1.px; line: Tokens.h1.line; weight: Tokens.h1.weight; grow: Tokens.h1.grow; tracking: Tokens.h1.tracking
        t: theme.t; u: theme.u
    }
    readonly property TextStyle h2: TextStyle {
        px: Tokens.h2.px; line: Tokens.h2.line; weight: Tokens.h2.weight; grow: Tokens.h2.grow; tracking: Tokens.h2.tracking
        t: theme.t; u: theme.u
    }
    readonly property TextStyle h3: TextStyle {
        px: Tokens.h3.px; line: Tokens.h3.line; weight: Tokens.h3.weight; grow: Tokens.h3.grow; tracking: Tokens.h3.tracking
        t: theme.t; u: theme.u
    }
    readonly property TextStyle lead: TextStyle {
        px: Tokens.lead.px; line: Tokens.lead.line; weight: Tokens.lead.weight; grow: Tokens.lead.grow; tracking: Tokens.lead.tracking
        t: theme.t; u: theme.u
    }
    readonly property TextStyle body: TextStyle {
        px: Tokens.body.px; line: Tokens.body.line; weight: Tokens.body.weight; grow: Tokens.body.grow; tracking: Tokens.body.tracking
        t: theme.t; u: theme.u
    }
    /// The same where large words have little height: the lines stand closer, so that more of them are in view.
    readonly property TextStyle closeBody: TextStyle {
        px: Tokens.body.px; line: 1.28; weight: Tokens.body.weight; grow: Tokens.body.grow; tracking: Tokens.body.tracking
        t: theme.t; u: theme.u
    }
    /// The same where a text would just not fit.
    readonly property TextStyle snugBody: TextStyle {
        px: Tokens.body.px; line: 1.4; weight: Tokens.body.weight; grow: Tokens.body.grow; tracking: Tokens.body.tracking
        t: theme.t; u: theme.u
    }
    // What is read from farther away is not smaller than the body.
    readonly property TextStyle label: TextStyle {
        px: theme.far ? Tokens.body.px : Tokens.label.px; line: Tokens.label.line; weight: Tokens.label.weight; grow: Tokens.label.grow; tracking: Tokens.label.tracking
        t: theme.t; u: theme.u
    }
    readonly property TextStyle small: TextStyle {
        px: theme.far ? Tokens.body.px : Tokens.small.px; line: Tokens.small.line; weight: Tokens.small.weight; grow: Tokens.small.grow; tracking: Tokens.small.tracking
        t: theme.t; u: theme.u
    }

    /// Words on a small picture: they grow as far as the picture keeps room. A touch makes both large.
    readonly property TextStyle legend: TextStyle {
        px: theme.far ? Tokens.body.px : Tokens.small.px; line: 1.25; weight: Tokens.small.weight; grow: Tokens.small.grow; tracking: Tokens.small.tracking
        t: Math.min(theme.t, Math.max(1.3, Session.readingDistance / theme.u)); u: theme.u
    }

    /// Durations in milliseconds. Under reduced motion nothing slides: cuts, and fades of 120 ms at most.
    readonly property int pressTime: Session.unhurried ? Tokens.duration.press : 0
    readonly property int quickTime: Session.unhurried && !Session.reducedMotion ? Tokens.duration.quick : 0
    readonly property int pageTime: !Session.unhurried ? 0 : Session.reducedMotion ? 120 : Tokens.duration.page
    readonly property int pageSlide: Session.unhurried && !Session.reducedMotion ? px(24) : 0
    readonly property int pictureTime: Session.unhurried && !Session.reducedMotion ? Tokens.duration.illustration : 0
}
