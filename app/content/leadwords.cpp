// SPDX-License-Identifier: GPL-3.0-or-later
#include "leadwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

struct LeadWordsText {
    Q_DECLARE_TR_FUNCTIONS(LeadWords)
};

} // namespace

QString inSentences(const QStringList &parts)
{
    // Behind a stop may stand what closes a quotation or a bracket.
    static const QRegularExpression ends(u"[.!?:;…。！？؟۔][\"'”’»›)\\]]*$"_s);
    QString all;
    for (const QString &part : parts) {
        const QString words = part.trimmed();
        if (words.isEmpty())
            continue;
        if (!all.isEmpty())
            all += ends.match(all).hasMatch() ? u" "_s : u". "_s;
        all += words;
    }
    return all;
}

QString claimAsSaid(const QString &claim)
{
    //: What popular pages claim, in quotation marks.
    return LeadWordsText::tr("Some pages say: “%1”").arg(claim);
}

QString claimStands(const QString &verdict)
{
    //: How the words of the claim stand, as "Wrong, as stated": not how sure anyone can be of an answer.
    return LeadWordsText::tr("The claim itself: %1").arg(verdict);
}

QString takeCare(const QString &caution)
{
    return caution.isEmpty() ? QString() : LeadWordsText::tr("Take care: %1").arg(caution);
}

QString alsoCalled(const QStringList &words)
{
    return words.isEmpty() ? QString() : LeadWordsText::tr("Also called: %1").arg(words.join(u", "_s));
}

QString numberedQuestion(int number, const QString &question)
{
    //: The number of a question, and the question.
    return LeadWordsText::tr("%1. %2").arg(number).arg(question);
}

QString cellInWords(const QString &heading, const QString &cell)
{
    //: The heading of a column, and what stands in it.
    return LeadWordsText::tr("%1: %2").arg(heading, cell);
}

} // namespace Plainheart
