// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkitem.h"

#include "variants.h"

#include <algorithm>
#include <utility>

namespace Plainheart {

QVariantList CheckAnswer::factList() const { return variants(fact); }

QVariantList CheckItem::answerList() const { return variants(answers); }

QStringList CheckItem::sources() const
{
    QStringList all;
    for (const CheckAnswer &answer : answers) {
        for (const Span &span : answer.reply)
            all << span.sources;
    }
    all.removeDuplicates();
    return all;
}

const CheckAnswer *CheckItem::answer(const QString &answerId) const
{
    const auto found = std::find_if(answers.cbegin(), answers.cend(),
                                    [&](const CheckAnswer &answer) { return answer.id == answerId; });
    return found == answers.cend() ? nullptr : &*found;
}

CheckAnswer checkAnswer(const QString &id, const QString &text, bool supported, Spans reply)
{
    CheckAnswer answer{ id, text, supported, reply, {}, std::move(reply) };
    if (answer.fact.isEmpty() || answer.fact.constFirst().kind != Span::Kind::Text)
        return answer;
    QString &words = answer.fact.first().text;
    const auto end = words.indexOf(QStringLiteral(". "));
    if (end < 0)
        return answer;
    answer.feeling = words.left(end + 1);
    words = words.mid(end + 2);
    return answer;
}

} // namespace Plainheart
