// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace Plainheart {

/// What went wrong, as a person should hear it.
///
/// `what` and `remedy` are whole sentences in the reader's language: what happened, and one thing to do.
/// `log` is for the technician: codes, paths, the text of a library's own error. It is never shown in a
/// headline.
struct Error {
    enum class Code {
        Missing, ///< the file is not there
        Unreadable, ///< it is there, but can't be opened or is cut short
        NotOurs, ///< it is not a Plainheart file
        TooNew, ///< it was made for a newer program
        TooOld, ///< it was made for an older program
        Corrupt, ///< its parts do not fit together
        Invalid, ///< an option or a value makes no sense
    };

    Code code = Code::Invalid;
    QString what;
    QString remedy;
    QString log;

    /// The sentence for a person: what happened, then what to do.
    [[nodiscard]] QString sentence() const;
};

template <class T>
using Result = tl::expected<T, Error>;

/// An Error as the unexpected side of a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace Plainheart
