// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "readability.h"
#include "units.h"

#include <algorithm>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// Reviews older than this are said on screen.
constexpr int oldReviewDays = 365;

QString row(const QString &name, const QString &words, const QString &grade, const QString &citations,
            const QString &age)
{
    const QString line = name.leftJustified(44) + words.rightJustified(7) + grade.rightJustified(7)
        + citations.rightJustified(11) + age.rightJustified(13);
    return line + u'\n';
}

int citationsIn(const QList<Inline> &texts)
{
    int count = 0;
    for (const Inline &content : texts) {
        count += static_cast<int>(
            std::count_if(content.references.begin(), content.references.end(),
                          [](const auto &r) { return r.kind == Reference::Kind::Source; }));
    }
    return count;
}

QString gradeOf(const QString &language, const QStringList &parts)
{
    const auto graded = isEnglish(language) ? readability(parts.join(u"\n\n"_s)) : std::nullopt;
    return graded ? QString::number(graded->grade, 'f', 1) : QString();
}

QString documentReport(const LanguageDeck &language, const DocumentWords &document, const QDate &today)
{
    QStringList parts{ document.question.text, document.takeaway.text, document.action.text };
    int words = 0;
    QString sections;
    for (const SectionWords &section : document.sections) {
        const QString source = gradedSource(document, section);
        const int count = wordCount(section.source);
        words += count;
        if (!source.isEmpty())
            parts << source;
        QList<Inline> texts;
        for (const MarkdownBlock &block : section.blocks)
            texts << block.content;
        for (const OfferQuestionWords &question : document.offerQuestions) {
            if (section.id == "the-questions"_L1)
                texts << question.yes << question.no;
        }
        const int citations = citationsIn(texts);
        sections
            += row(u"  "_s + section.title.text, QString::number(count), gradeOf(language.code, { source }),
                   citations ? QString::number(citations) : QString(), {});
    }
    const qint64 age = document.reviewedOn.daysTo(today);
    QString ageText = today.isValid() ? QString::number(age) : QString();
    if (age > oldReviewDays)
        ageText += u" old"_s;
    return row(u"%1: %2"_s.arg(language.code, document.id.text), QString::number(words),
               gradeOf(language.code, parts), QString::number(citationsIn(document.inlines())), ageText)
        + sections;
}

} // namespace

QString pageReport(const Deck &deck, const QDate &today)
{
    QString text = row(u"page and section"_s, u"words"_s, u"grade"_s, u"citations"_s, u"review, days"_s);
    for (const LanguageDeck &language : deck.languages) {
        for (const DocumentWords &document : language.topics + language.pages)
            text += documentReport(language, document, today);
    }
    return text;
}

} // namespace Plainheart::Authoring
