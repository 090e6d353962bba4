// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace Plainheart::Authoring {

/// Something in an English text that no figures can be, or that is no figure where one belongs.
struct ImpossibleFigure {
    QString message; ///< what is wrong, with the words: "more are counted than there are: \"47 of 12\""
    QString hint;
};

/// The hint where figures can't be right.
[[nodiscard]] QString lookFiguresUp();

/// The first such thing in a sentence or in a line of a file, with number words read as figures: a part above
/// its whole, a share above 100 percent, limits the wrong way round or one of them alone, a value outside its
/// limits, a ratio of 0 or less, a p value outside 0 to 1, separators or digits of another language, "nan".
[[nodiscard]] std::optional<ImpossibleFigure> impossibleFigureIn(const QString &text);

} // namespace Plainheart::Authoring
