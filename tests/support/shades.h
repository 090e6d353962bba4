// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

// How light a picture is, and whether it is hatched.

namespace PlainheartTest {

/// From 0, black, to 1, white.
inline double lightness(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += qGray(image.pixel(x, y));
    }
    return sum / image.width() / image.height() / 255;
}

/// How often it goes from dark to light on a line through the middle: the stripes of a hatching. A stripe
/// begins above the grey `lit`, of 255, and ends at half of it.
inline int stripes(const QImage &image, int lit)
{
    int found = 0;
    bool inStripe = false;
    for (int x = 0; x < image.width(); ++x) {
        const int gray = qGray(image.pixel(x, image.height() / 2));
        if (!inStripe && gray > lit)
            ++found;
        inStripe = gray > lit || (inStripe && gray > lit / 2);
    }
    return found;
}

} // namespace PlainheartTest
