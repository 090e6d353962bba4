// SPDX-License-Identifier: GPL-3.0-or-later
#include "myquestions.h"

#include "enginelink.h"
#include "invisible.h"
#include "library.h"
#include "numbers.h"
#include "session.h"
#include "variants.h"

#include <algorithm>
#include <QLocale>
#include <QSet>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewSuggested = 3;
const QLatin1StringView ownPrefix("own-");

QList<Question> allQuestions(const Library *library)
{
    QList<Question> all;
    for (const QVariant &value : library->questions())
        all << value.value<Question>();
    return all;
}

QString tidied(const QString &typed) { return visibleLine(typed, MyQuestions::mostLetters); }

} // namespace

MyQuestions::MyQuestions(Session *session, const Library *library, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_library(library)
{
    const auto readWords = [this] {
        m_words.clear();
        for (const Question &question : allQuestions(m_library))
            m_words.insert(question.id, question.text);
    };
    readWords();
    read();
    // By someone else: a reader's record was read, or the reader has gone.
    connect(session, &Session::questionsChanged, this, [this] {
        if (!m_saving)
            read();
    });
    // Rows that were only taken off the list are no part of the session.
    connect(session, &Session::startedOver, this, &MyQuestions::read);
    connect(session, &Session::visitedChanged, this, &MyQuestions::suggestedChanged);
    connect(library, &Library::changed, this, [this, readWords] {
        readWords();
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1), { Words });
        Q_EMIT suggestedChanged();
    });
}

MyQuestions *MyQuestions::create(QQmlEngine *engine, QJSEngine *)
{
    return new MyQuestions(linkedToEngine<Session>(engine), linkedToEngine<Library>(engine), engine);
}

int MyQuestions::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant MyQuestions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case QuestionId:
        return row.question.id;
    case Words:
        return wordsOf(row.question);
    case Own:
        return isOwn(row.question.id);
    case Chosen:
        return row.chosen;
    case Note:
        return row.question.note;
    case Answer:
        return row.question.answer;
    default:
        return {};
    }
}

QHash<int, QByteArray> MyQuestions::roleNames() const
{
    return { { QuestionId, "questionId" }, { Words, "words" }, { Own, "own" },
             { Chosen, "chosen" },         { Note, "note" },   { Answer, "answer" } };
}

bool MyQuestions::isOwn(const QString &id) { return id.startsWith(ownPrefix); }

QStringList MyQuestions::ids() const
{
    QStringList ids;
    for (const Row &row : m_rows) {
        if (row.chosen)
            ids << row.question.id;
    }
    return ids;
}

QVariantList MyQuestions::suggested() const { return offered({}); }

bool MyQuestions::mayAddOwn() const
{
    return std::count_if(m_rows.cbegin(), m_rows.cend(),
                         [](const Row &row) { return isOwn(row.question.id); })
        < mostOwn;
}

QVariantList MyQuestions::offered(const QString &documentId) const
{
    const QList<Question> all = allQuestions(m_library);
    QList<Question> some;
    QSet<QString> taken;
    const auto take = [&](const Question &question) {
        if (!taken.contains(question.id)) {
            taken << question.id;
            some << question;
        }
    };
    const auto takeFirstOf = [&](const QString &document) {
        const auto first = std::find_if(all.cbegin(), all.cend(), [&](const Question &question) {
            return question.document == document;
        });
        if (first != all.cend() && some.size() < fewSuggested)
            take(*first);
    };
    for (const Question &question : all) {
        if (!documentId.isEmpty() && question.document == documentId)
            take(question);
    }
    // One of each topic that was read, the last one first; then one of each group.
    const QStringList visited = m_session->visited();
    for (auto topic = visited.crbegin(); topic != visited.crend(); ++topic)
        takeFirstOf(*topic);
    QString group;
    for (const Question &question : all) {
        if (question.situation != group && some.size() < fewSuggested)
            take(question);
        group = question.situation;
    }
    return variants(some);
}

void MyQuestions::choose(const QString &id, bool chosen)
{
    const int row = rowOf(id);
    if (row < 0) {
        if (!chosen || !m_words.contains(id))
            return;
        beginInsertRows({}, count(), count());
        m_rows << Row{ KeptQuestion{ id, {}, {}, {} } };
        endInsertRows();
        Q_EMIT countChanged();
        return save();
    }
    if (m_rows.at(row).chosen == chosen)
        return;
    m_rows[row].chosen = chosen;
    changed(row, Chosen);
    save();
}

QString MyQuestions::addOwn(const QString &words)
{
    const QString said = tidied(words);
    if (said.isEmpty() || !mayAddOwn())
        return {};
    int number = 1;
    while (rowOf(ownPrefix + QString::number(number)) >= 0)
        ++number;
    const QString id = ownPrefix + QString::number(number);
    beginInsertRows({}, count(), count());
    m_rows << Row{ KeptQuestion{ id, said, {}, {} } };
    endInsertRows();
    Q_EMIT countChanged();
    save();
    return id;
}

void MyQuestions::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
    save();
}

void MyQuestions::setNote(const QString &id, const QString &note) { setText(id, Note, note); }

void MyQuestions::setAnswer(const QString &id, const QString &answer) { setText(id, Answer, answer); }

void MyQuestions::setText(const QString &id, Role role, const QString &text)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    QString &kept = role == Note ? m_rows[row].question.note : m_rows[row].question.answer;
    const QString said = tidied(text);
    if (kept == said)
        return;
    kept = said;
    changed(row, role);
    save();
}

void MyQuestions::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= count() || to >= count())
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rows.move(from, to);
    endMoveRows();
    save();
}

int MyQuestions::rowOf(const QString &id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).question.id == id)
            return int(row);
    }
    return -1;
}

void MyQuestions::tidy()
{
    read();
    if (!m_rows.isEmpty())
        return;
    const QVariantList few = suggested();
    if (few.isEmpty())
        return;
    beginInsertRows({}, 0, int(few.size()) - 1);
    for (const QVariant &value : few)
        m_rows << Row{ KeptQuestion{ value.value<Question>().id, {}, {}, {} }, false };
    endInsertRows();
    Q_EMIT countChanged();
}

QString MyQuestions::said(bool chosen) const
{
    const int saved = int(ids().size());
    return chosen ? tr("Saved. %n questions for your visit", nullptr, saved)
                  : tr("Taken off. %n questions for your visit", nullptr, saved);
}

QString MyQuestions::counted(const QString &words, int saved) const
{
    //: What saves a question, and how many are saved.
    return saved > 0 ? tr("%1 (%2)").arg(words, numberText(saved, QLocale(m_session->language()))) : words;
}

QString MyQuestions::wordsOf(const KeptQuestion &question) const
{
    return isOwn(question.id) ? question.words : m_words.value(question.id);
}

void MyQuestions::read()
{
    beginResetModel();
    m_rows.clear();
    for (const KeptQuestion &question : m_session->questions()) {
        // A question that the content has no more is not shown: no one could tell what was asked.
        if (!wordsOf(question).isEmpty())
            m_rows << Row{ question };
    }
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT idsChanged();
}

void MyQuestions::changed(int row, Role role) { Q_EMIT dataChanged(index(row), index(row), { role }); }

void MyQuestions::save()
{
    QList<KeptQuestion> kept;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.chosen)
            kept << row.question;
    }
    m_saving = true;
    m_session->setQuestions(kept);
    m_saving = false;
    Q_EMIT idsChanged();
}

} // namespace Plainheart
