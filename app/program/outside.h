// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mode.h"

#include <optional>
#include <QByteArray>
#include <QString>

namespace Plainheart {

/// What another program asks this one to open. Whatever else it told is not in it.
struct Wish {
    QString page; ///< an address; empty: no page of its own, only the window
    QString language; ///< a tag, as "es" or "pt-BR"; empty: not said
    std::optional<Mode> mode; ///< for whom: a patient's is study, a clinician's is guided
    bool visit = false; ///< a visit begins: what comes is for another patient than what was shown before

    bool operator==(const Wish &) const = default;
};

/// More than this is not read, from whoever it comes.
constexpr qsizetype longestWish = 4096; ///< bytes

/// Whether a word of the command line is a link: it begins with "plainheart:".
[[nodiscard]] bool isLink(const QString &text);

/// The page of a link, as plainheart:fibrosis/2 or plainheart://fibrosis/2. What is no address of ours, is
/// too long, is badly encoded, or has a query, leads Home: whoever touched a link is never shown an error.
[[nodiscard]] Wish fromLink(const QString &link);

/// What an electronic health record asks for (HL7 Context-Aware Knowledge Retrieval, "Infobutton", as
/// parameters of a URL): a code of a diagnosis, the reader's language, and whether a patient or a clinician
/// reads. Nothing else is looked at, whoever sends it: not age, sex, names, identifiers or free text. A code
/// that we know nothing about leads Home. docs/infobutton.md has the table.
[[nodiscard]] Wish fromInfobutton(const QString &parameters);

/// As it goes from a second start to the running program, and back; nothing if it is no wish.
[[nodiscard]] QByteArray packed(const Wish &wish);
[[nodiscard]] std::optional<Wish> unpacked(const QByteArray &bytes);

} // namespace Plainheart
