// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Plainheart::Authoring {

/// Where something was written: a file relative to the content folder (or the whole path of a file
/// elsewhere), and a line counted from 1.
struct Place {
    QString file;
    int line = 0;

    bool operator==(const Place &) const = default;
};

/// A piece of text and where it was written.
struct Text {
    QString text;
    Place place;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
};

/// What is wrong with the content, said to the person who wrote it.
struct Problem {
    Place place;
    QString message; ///< one sentence part in small letters, as a compiler writes it
    QString hint; ///< what to do about it; may be empty

    bool operator==(const Problem &) const = default;
};

/// Collects every problem, so that an author sees all of them at once.
class Problems
{
public:
    /// The same problem at the same place is kept once.
    void add(const Place &place, const QString &message, const QString &hint = {});

    /// A file that can't be taken apart at all. What else would be found of it, or of what rests on it, would
    /// be this one mistake told again.
    void addUnreadable(const Place &place, const QString &message, const QString &hint = {});
    /// Whether there was such a file.
    [[nodiscard]] bool hasUnreadable() const { return m_unreadable; }

    [[nodiscard]] bool isEmpty() const { return m_problems.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_problems.size(); }

    /// Sorted by file, line and message.
    [[nodiscard]] QList<Problem> sorted() const;

    /// One or two lines for each problem: "folder/file:line: error: message" and "  hint: ...".
    [[nodiscard]] QString report(const QString &folder) const;

private:
    QList<Problem> m_problems;
    QSet<QString> m_known; ///< everything that was added, so that a long list stays quick
    bool m_unreadable = false;
};

/// `did you mean "hoeeg2020"?` for the known word nearest to the one written; empty if none is near.
[[nodiscard]] QString didYouMean(const QString &written, const QStringList &known);

/// Reports a text that is longer than any screen has room for. A single word without end is told elsewhere.
void checkLength(const QString &text, const QString &what, const Place &place, Problems &problems);

} // namespace Plainheart::Authoring
