// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace Plainheart {

enum class TextStyle { Plain, Strong };

/// How wide words are. An interface, so that geometry can be tested without a font.
class TextMeasure
{
public:
    virtual ~TextMeasure() = default;
    /// Width in pixels of words in letters of `size` pixels.
    [[nodiscard]] virtual double width(const QString &text, TextStyle style, double size) const = 0;
    /// Height in pixels of one line.
    [[nodiscard]] virtual double lineHeight(double size) const = 0;
};

/// Measures with a font's family; its own size does not matter.
class FontMeasure final : public TextMeasure
{
public:
    explicit FontMeasure(const QFont &font)
        : m_font(font)
    {
    }
    [[nodiscard]] double width(const QString &text, TextStyle style, double size) const override;
    [[nodiscard]] double lineHeight(double size) const override;

private:
    QFont m_font;
};

/// Width in device-independent pixels of words in one line. What was measured is remembered, for each thread:
/// a page asks for the same words many times while it takes its shape, and every time they would be shaped
/// anew.
[[nodiscard]] double oneLineWidth(const QFont &font, const QString &text);

/// The font of a style at a size in pixels.
[[nodiscard]] QFont chartFont(const QFont &family, TextStyle style, double size);

/// Words in lines of at most `width` pixels, broken between words, or inside a word that alone is too wide.
[[nodiscard]] QStringList wrapped(const QString &text, TextStyle style, double size, double width,
                                  const TextMeasure &measure);

} // namespace Plainheart
