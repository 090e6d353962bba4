// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"

#include <QColor>

namespace Plainheart {

/// The colours of a chart, one for each kind of ink; they come from the theme. The names in brackets are the
/// tokens that they are meant to be.
struct ChartPalette {
    QColor text; ///< (ink)
    QColor softText; ///< (inkSoft)
    QColor grid; ///< (line)
    QColor frame; ///< (ink)
    QColor card; ///< (card)
    QColor counted; ///< (primary)
    QColor notCounted; ///< (lineControl)
    QColor pooled; ///< (meterOn)
    QColor treatment; ///< (primary)
    QColor control; ///< (ink)
    QColor empty; ///< (lineControl)
    QColor range; ///< (primary)
    QColor band; ///< (sunken)

    [[nodiscard]] QColor of(Ink ink) const
    {
        switch (ink) {
        case Ink::Text:
            return text;
        case Ink::SoftText:
            return softText;
        case Ink::Grid:
            return grid;
        case Ink::Frame:
            return frame;
        case Ink::Card:
            return card;
        case Ink::Counted:
            return counted;
        case Ink::NotCounted:
            return notCounted;
        case Ink::Pooled:
            return pooled;
        case Ink::Treatment:
            return treatment;
        case Ink::Control:
            return control;
        case Ink::Empty:
            return empty;
        case Ink::Range:
            return range;
        case Ink::Band:
            return band;
        }
        return text;
    }
};

} // namespace Plainheart
