// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Plainheart.Model

/// Every colour, size, font and duration. The raw values are in resources/tokens.json.
/// The shell sets `viewport`; the rest follows from it and from what the reader chose.
QtObject {
    id: theme

    property size viewport: Qt.size(1280, 800)

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
    /// Text factor. A kiosk is read from further away: its body text is never under 27 px.
    readonly property real t: Session.kiosk ? Math.min(2.05, Session.textSize * Math.max(1, 1.35 / u)) : Session.textSize

    /// One region at a time, words or picture: large text leaves no room for both.
    readonly property bool big: !portrait && (t >= 1.45 || viewport.height / u < 640 || viewport.width / u < 960)
    /// Short route and short meter.
    readonly property bool narrow: viewport.width / u < 1200

    readonly property QtObject colour: highContrast ? Tokens.highContrast : Session.theme === "dark" ? Tokens.dark : Tokens.light
    readonly property real hairline: highContrast ? 2 : 1

    readonly property QtObject space: Tokens.space
    readonly property QtObject radius: Tokens.radius

    /// A length given at 1280x800, on this screen.
    function px(length: real): int {
        return Math.round(length * u);
    }

    /// Smallest height and width of what can be touched, and that of a page's main buttons.
    readonly property int target: Math.max(px(44), Session.minimumTarget)
    readonly property int primaryTarget: Math.max(px(56), Session.primaryTarget)

    readonly property TextStyle hero: TextStyle { token: Tokens.hero; textFactor: theme.t; viewportFactor: theme.u; family: Tokens.family }
    readonly property TextStyle h1: TextStyle { token: Tokens.h1; textFactor: theme.t; viewportFactor: theme.u; family: Tokens.family }
    readonly property TextStyle h2: TextStyle { token: Tokens.h2; textFactor: theme.t; viewportFactor: theme.u; family: Tokens.family }
    readonly property TextStyle h3: TextStyle { token: Tokens.h3; textFactor: theme.t; viewportFactor: theme.u; family: Tokens.family }
    readonly property TextStyle lead: TextStyle { token: Tokens.lead; textFactor: theme.t; viewportFactor: theme.u; family: Tokens.family }
    readonly property TextStyle body: TextStyle { token: Tokens.body; textFactor: theme.t; viewportFactor: theme.u; family: Tokens.family }
    readonly property TextStyle label: TextStyle { token: Tokens.label; textFactor: theme.t; viewportFactor: theme.u; family: Tokens.family }
    readonly property TextStyle small: TextStyle { token: Tokens.small; textFactor: theme.t; viewportFactor: theme.u; family: Tokens.family }

    /// Durations in milliseconds. Under reduced motion nothing slides: cuts, and fades of 120 ms at most.
    readonly property int pressTime: Tokens.duration.press
    readonly property int quickTime: Session.reducedMotion ? 0 : Tokens.duration.quick
    readonly property int pageTime: Session.reducedMotion ? 120 : Tokens.duration.page
    readonly property int pageSlide: Session.reducedMotion ? 0 : px(24)
    readonly property int pictureTime: Session.reducedMotion ? 0 : Tokens.duration.illustration
}
