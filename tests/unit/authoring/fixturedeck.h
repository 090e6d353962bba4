// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"
#include "deck.h"

#include <QDir>
#include <QTemporaryDir>

namespace Plainheart::Authoring {

/// A small content folder without errors, written to a temporary folder, to be spoilt by a test.
///
/// It has the six topics, of which the first two rest on evidence, the pages about, offer-check and
/// where-things-stand, and just as many words, questions and checks as a deck needs. Its studies and figures
/// are made up.
class FixtureDeck
{
public:
    FixtureDeck();

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("content")); }
    [[nodiscard]] QString art() const { return m_folder.filePath(QStringLiteral("art")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString read(const QString &file) const;
    void write(const QString &file, const QString &text) const;
    void write(const QString &file, const QByteArray &bytes) const; ///< which may be no text
    /// Replaces the first place where `from` stands. False if it stands nowhere: then the test is wrong.
    [[nodiscard]] bool replace(const QString &file, const QString &from, const QString &to) const;
    [[nodiscard]] bool append(const QString &file, const QString &text) const;
    [[nodiscard]] bool remove(const QString &file) const;

    /// Adds a complete second language, "es", with the words of the first.
    void addTranslation() const;

    /// Reads and checks the folder, on 21 November 2026, and gives what an author would read.
    [[nodiscard]] QString report() const;
    [[nodiscard]] Deck deck() const;

private:
    QTemporaryDir m_folder;
};

} // namespace Plainheart::Authoring
