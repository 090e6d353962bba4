// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"
#include "reader.h"

#include <QAbstractListModel>
#include <QtQml/qqml.h>
#include <QVariantList>

class QJSEngine;
class QQmlEngine;

namespace Plainheart {

class Library;
class Session;

/// The questions that the reader saves for the next visit, in the reader's own order.
///
/// What is saved is Session::questions. A row that is taken off the list stays where it was, with its note,
/// and is only not `chosen` any more, so that a slip is undone by one more touch; tidy() lets such rows go.
/// Roles: questionId, words (as shown), own (the reader's own words), chosen, note, answer.
class MyQuestions : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

    /// Rows, chosen or not.
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Ids of the saved questions, in order.
    Q_PROPERTY(QStringList ids READ ids NOTIFY idsChanged)
    /// Of Question: three that fit what was read, for a reader who has saved none.
    Q_PROPERTY(QVariantList suggested READ suggested NOTIFY suggestedChanged)
    /// There is room for one more in the reader's own words.
    Q_PROPERTY(bool mayAddOwn READ mayAddOwn NOTIFY countChanged)
    Q_PROPERTY(int longestText READ longestText CONSTANT)

public:
    enum Role { QuestionId = Qt::UserRole, Words, Own, Chosen, Note, Answer };
    Q_ENUM(Role)

    static constexpr int mostOwn = 20; ///< questions in the reader's own words
    static constexpr int mostLetters = 200; ///< of a question, a note or an answer that is typed

    /// Both must outlive this object.
    MyQuestions(Session *session, const Library *library, QObject *parent = nullptr);
    /// One for each engine, of its Session and Library.
    static MyQuestions *create(QQmlEngine *engine, QJSEngine *scriptEngine);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    /// Whether this is the id of a question in the reader's own words.
    [[nodiscard]] static bool isOwn(const QString &id);
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QVariantList suggested() const;
    [[nodiscard]] bool mayAddOwn() const;
    [[nodiscard]] static int longestText() { return mostLetters; }

    /// Of Question: those of a topic or page, filled up to three with suggested ones; only suggested ones
    /// without a page.
    Q_INVOKABLE [[nodiscard]] QVariantList offered(const QString &documentId) const;
    /// Saves a question of the content or takes it off the list. What is neither in the content nor in a row
    /// is ignored.
    Q_INVOKABLE void choose(const QString &id, bool chosen);
    /// What a screen reader says then: how many are saved now.
    Q_INVOKABLE [[nodiscard]] QString said(bool chosen) const;
    /// Words for what saves a question, with how many are saved.
    Q_INVOKABLE [[nodiscard]] QString counted(const QString &words, int saved) const;
    /// Saves a question in the reader's own words, as the last. Its id; empty if there were no words or the
    /// list is full.
    Q_INVOKABLE QString addOwn(const QString &words);
    /// The row goes, with all that was written.
    Q_INVOKABLE void remove(const QString &id);
    Q_INVOKABLE void setNote(const QString &id, const QString &note);
    Q_INVOKABLE void setAnswer(const QString &id, const QString &answer);
    /// Row `from` takes the place of row `to`. Nothing happens if one of them does not exist.
    Q_INVOKABLE void move(int from, int to);
    [[nodiscard]] Q_INVOKABLE int rowOf(const QString &id) const; ///< -1: none
    /// Rows that were taken off the list go; where none is saved the suggested ones stand there, not chosen.
    Q_INVOKABLE void tidy();

Q_SIGNALS:
    void countChanged();
    void idsChanged();
    void suggestedChanged();

private:
    struct Row {
        KeptQuestion question;
        bool chosen = true;
    };
    [[nodiscard]] QString wordsOf(const KeptQuestion &question) const;
    void read(); ///< the rows are what the session has saved
    void changed(int row, Role role);
    void save();
    void setText(const QString &id, Role role, const QString &text);

    Session *m_session;
    const Library *m_library;
    QList<Row> m_rows;
    bool m_saving = false; ///< what changes in the session comes from here
    QHash<QString, QString> m_words; ///< of the content's questions, by id
};

} // namespace Plainheart
