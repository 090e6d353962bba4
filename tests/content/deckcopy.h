// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"
#include "deckreader.h"
#include "lookedat.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

namespace Plainheart::Authoring {

/// The deck of tests/decks/golden.
inline QString goldenDeck() { return QStringLiteral(PLAINHEART_SOURCE_DIR "/tests/decks/golden"); }
/// The content that ships.
inline QString shippedDeck() { return QStringLiteral(PLAINHEART_SOURCE_DIR "/content"); }

/// A text file; empty if it can't be read.
inline QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A copy of a content folder, to be edited by a test as an author would.
class DeckCopy
{
public:
    explicit DeckCopy(const QString &folder)
    {
        QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString name = path.mid(folder.size() + 1);
            write(name, readText(path));
        }
    }

    [[nodiscard]] QString read(const QString &file) const { return readText(m_folder.filePath(file)); }

    void write(const QString &file, const QString &text) const
    {
        const QString path = m_folder.filePath(file);
        QDir().mkpath(QFileInfo(path).path());
        QFile to(path);
        if (to.open(QIODevice::WriteOnly))
            to.write(text.toUtf8());
    }

    /// Replaces the first place where `from` stands. False if it stands nowhere: then the test is wrong.
    [[nodiscard]] bool replace(const QString &file, const QString &from, const QString &to) const
    {
        QString text = read(file);
        const qsizetype at = text.indexOf(from);
        if (at < 0)
            return false;
        write(file, text.replace(at, from.size(), to));
        return true;
    }

    void append(const QString &file, const QString &text) const { write(file, read(file) + text); }

    /// What an author would read of `check`.
    [[nodiscard]] QString report() const
    {
        Problems problems;
        const Result<Deck> deck = readDeck(m_folder.path(), problems);
        if (!deck)
            return deck.error().sentence();
        checkDeck(*deck, { QStringLiteral(PLAINHEART_SOURCE_DIR "/resources/art"), {} }, problems);
        return problems.report(QString());
    }

    /// plainheart-content looked: all that rests on these sources was looked at.
    void looked(const QStringList &sources) const
    {
        Problems problems;
        const Result<Deck> deck = readDeck(m_folder.path(), problems);
        if (deck)
            write(lookedAtFile(), lookedAtText(*deck, sources));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace Plainheart::Authoring
