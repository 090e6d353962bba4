// SPDX-License-Identifier: GPL-3.0-or-later
#include "placesentences.h"

#include "caveatwords.h"
#include "chartrecord.h"
#include "chartwords.h"
#include "leadwords.h"

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

QString inPlace(const QString &key, qsizetype index) { return key + u'/' + QString::number(index); }

/// A row of a small table in one line, as it stands there.
QString rowText(const Block &row)
{
    QStringList cells;
    for (const Spans &cell : row.cells()) {
        const QString text = plainText(cell).trimmed();
        if (!text.isEmpty())
            cells << text;
    }
    return cells.join(u"; "_s);
}

/// "DREAM-HF; Year: 2023; People: 565": a row of a chart's table as its cells are named to a screen reader.
QString rowText(const ChartWords &words, const QStringList &row)
{
    QStringList cells;
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (!row.at(column).isEmpty())
            cells << (column == 0 ? row.at(column)
                                  : cellInWords(words.columns.value(column), row.at(column)));
    }
    return cells.join(u"; "_s);
}

/// What the picture of a topic says before anything was touched.
QStringList pictureAtFirst(const Document &topic)
{
    QStringList texts{ topic.label(u"picture-words"_s), topic.label(u"badge"_s) };
    texts.removeAll(QString());
    return texts;
}

} // namespace

PlaceSentences::PlaceSentences(Lexicon lexicon, const QLocale &locale)
    : m_text(std::move(lexicon))
    , m_locale(locale)
{
}

void PlaceSentences::add(SpokenSentences &to, const QString &text, const QString &key) const
{
    for (const QString &shown : sentencesOf(text, m_text.lexicon())) {
        const QString spoken = m_text.spoken(shown);
        if (!spoken.isEmpty())
            to << SpokenSentence{ shown, spoken, key };
    }
}

void PlaceSentences::addBlocks(SpokenSentences &to, const QList<Block> &blocks, const QString &key) const
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        add(to, block.isRow() ? rowText(block) : plainText(block.spans), inPlace(key, i));
    }
}

void PlaceSentences::addAction(SpokenSentences &to, const Document &document, const QString &safety) const
{
    add(to, document.action, u"action"_s);
    if (safety != document.action)
        add(to, safety, u"safety"_s);
}

void PlaceSentences::addCaveat(SpokenSentences &to, const Document &topic, bool old) const
{
    const Caveat &caveat = topic.caveat;
    add(to, caveat.shownHeadline(), u"caveat"_s);
    add(to, certaintySentence(caveat.known ? caveat.certainty : Certainty::VeryLow), u"caveat"_s);
    if (!caveat.known)
        return;
    add(to, countedInWords(caveat, m_locale), u"caveat"_s);
    if (old)
        add(to, checkedAgainSince(topic.reviewed, m_locale), u"caveat"_s);
}

SpokenSentences PlaceSentences::topic(const Document &topic, const TopicReading &reading) const
{
    SpokenSentences all;
    add(all, topic.title, u"title"_s);
    add(all, topic.takeaway, u"takeaway"_s);
    if (reading.detail) {
        const Section detail = topic.detail();
        add(all, detail.title, u"detail"_s);
        addBlocks(all, detail.blocks, u"detail"_s);
        addAction(all, topic, reading.safety);
    } else {
        const QVariantList steps = topic.stepList();
        if (reading.step >= 0 && reading.step < steps.size()) {
            const auto step = steps.at(reading.step).value<Section>();
            const QString key = u"step/%1"_s.arg(reading.step + 1);
            add(all, step.title, key);
            addBlocks(all, step.blocks, key);
            if (reading.step + 1 == steps.size()) // after all was read
                addAction(all, topic, reading.safety);
        }
    }
    for (const QString &text : reading.picture.isEmpty() ? pictureAtFirst(topic) : reading.picture)
        add(all, text, u"picture"_s);
    addCaveat(all, topic, reading.old);
    return all;
}

SpokenSentences PlaceSentences::page(const Document &page, const QStringList &leftOut,
                                     const QString &safety) const
{
    SpokenSentences all;
    add(all, page.title, u"title"_s);
    add(all, page.question, u"question"_s);
    add(all, page.takeaway, u"takeaway"_s);
    for (const Section &section : page.sections) {
        if (leftOut.contains(section.id))
            continue;
        const QString key = u"section/"_s + section.id;
        add(all, section.title, key);
        addBlocks(all, section.blocks, key);
    }
    addAction(all, page, safety);
    return all;
}

SpokenSentences PlaceSentences::answers(const QList<Document> &topics) const
{
    SpokenSentences all;
    for (const Document &topic : topics) {
        const QString key = u"answer/"_s + topic.id;
        add(all, topic.title, key);
        add(all, topic.caveat.shownHeadline(), key);
        add(all, certaintySentence(topic.caveat.known ? topic.caveat.certainty : Certainty::VeryLow), key);
    }
    return all;
}

SpokenSentences PlaceSentences::chart(const StoredChart &chart, const ChartReadingState &state) const
{
    SpokenSentences all;
    add(all, chart.title, u"title"_s);
    add(all, chart.question, u"question"_s);
    const Result<Chart> read = readChart(recordOf(chart));
    if (!read) {
        add(all, chart.plain, u"reading"_s);
        add(all, chart.cautionWords, u"caution"_s);
        return all;
    }
    WordOptions options;
    options.locale = m_locale;
    options.onlyLargerBlinded = state.onlyLargerBlinded;
    const ChartWords words = chartWords(*read, options);
    const QString reading = readingOf(chart, *read, words, state.onlyLargerBlinded);
    add(all, reading, u"reading"_s);
    if (chart.certaintyStep() > 0)
        add(all, certaintySentence(static_cast<Certainty>(chart.certaintyStep())), u"certainty"_s);
    for (const Document &topic : state.topics) {
        if (chart.certaintyStep() > 0 || !chart.certaintyOf().contains(topic.id))
            continue;
        add(all, certaintySentence(topic.caveat.certainty), u"certainty"_s);
        add(all, cellInWords(topic.title, topic.caveat.shownHeadline()), u"certainty"_s);
    }
    add(all, chart.cautionWords, u"caution"_s);
    if (reading != words.summary)
        add(all, words.summary, u"summary"_s);
    for (qsizetype i = 0; i < words.notes.size(); ++i)
        add(all, words.notes.at(i), inPlace(u"note"_s, i));
    for (qsizetype i = 0; i < words.rows.size(); ++i)
        add(all, rowText(words, words.rows.at(i)), inPlace(u"row"_s, i));
    return all;
}

SpokenSentences PlaceSentences::study(const Source &source) const
{
    SpokenSentences all;
    if (source.isInDoubt())
        add(all, source.doubt, u"warning"_s);
    else if (source.status == "superseded"_L1)
        add(all, source.statusWords, u"warning"_s);
    if (!all.isEmpty())
        add(all, source.statusNote, u"warning"_s);
    add(all, source.shortName(), u"title"_s);
    for (qsizetype i = 0; i < source.sentences.size(); ++i) {
        add(all, source.sentences.at(i).heading, inPlace(u"sentence"_s, i));
        add(all, source.sentences.at(i).text, inPlace(u"sentence"_s, i));
    }
    return all;
}

SpokenSentences PlaceSentences::claim(const Claim &claim) const
{
    SpokenSentences all;
    const QString key = u"claim/"_s + claim.id;
    add(all, claim.saidWords, key);
    add(all, claim.why, key);
    add(all, claim.standsWords, key);
    return all;
}

SpokenSentences PlaceSentences::term(const Term &term) const
{
    SpokenSentences all;
    add(all, term.term, u"term"_s);
    add(all, plainText(term.plain), u"plain"_s);
    add(all, plainText(term.detail), u"detail"_s);
    add(all, term.alsoWords, u"also"_s);
    return all;
}

SpokenSentences PlaceSentences::offerQuestion(const OfferQuestion &question, const QString &answer) const
{
    SpokenSentences all;
    add(all, question.numbered, u"question/%1"_s.arg(question.number));
    const QString reply = u"reply/%1"_s.arg(question.number);
    if (answer == "yes"_L1)
        add(all, plainText(question.yes), reply);
    else if (answer == "no"_L1)
        add(all, plainText(question.no), reply);
    return all;
}

SpokenSentences PlaceSentences::offerResult(const OfferResult &result) const
{
    SpokenSentences all;
    const QString key = u"result/"_s + result.id;
    add(all, result.title, key);
    add(all, plainText(result.spans), key);
    return all;
}

SpokenSentences PlaceSentences::check(const CheckItem &item, const QString &chosen) const
{
    SpokenSentences all;
    add(all, item.question, u"asked/"_s + item.id);
    for (const CheckAnswer &answer : item.answers)
        add(all, answer.text, u"answer/%1/%2"_s.arg(item.id, answer.id));
    if (const CheckAnswer *answer = item.answer(chosen))
        add(all, plainText(answer->reply), u"reply/%1/%2"_s.arg(item.id, answer->id));
    return all;
}

SpokenSentences PlaceSentences::questions(const QList<Question> &questions) const
{
    SpokenSentences all;
    QString situation;
    int number = 0;
    for (const Question &question : questions) {
        if (question.situation != situation) {
            situation = question.situation;
            add(all, situation, u"situation/%1"_s.arg(++number));
        }
        add(all, question.text, u"question/"_s + question.id);
    }
    return all;
}

SpokenSentences PlaceSentences::plain(const QString &text, const QString &key) const
{
    SpokenSentences all;
    add(all, text, key);
    return all;
}

} // namespace Plainheart
