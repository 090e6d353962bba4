// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "figures.h"

#include <algorithm>
#include <cmath>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// One text of a language. `key` is the same for what says the same in another one.
struct Block {
    QString key;
    QString text;
    Place place;
};

class Blocks
{
public:
    explicit Blocks(const LanguageDeck &language)
    {
        for (const DocumentWords &document : language.topics + language.pages)
            addDocument(document);
        addLists(language);
        addWalkthrough(language.walkthrough);
        addEvidence(language);
        for (const ChartWords &chart : language.charts)
            addChart(chart);
    }

    [[nodiscard]] const QList<Block> &all() const { return m_all; }

private:
    void add(const QString &key, const QString &text, const Place &place)
    {
        if (!text.isEmpty())
            m_all << Block{ key, text, place };
    }
    void add(const QString &key, const Text &text) { add(key, text.text, text.place); }
    void add(const QString &key, const Inline &content) { add(key, content.text, content.place); }

    void addDocument(const DocumentWords &document)
    {
        const QString name = document.id.text + u'/';
        add(name + u"title"_s, document.title);
        add(name + u"question"_s, document.question);
        add(name + u"takeaway"_s, document.takeaway);
        add(name + u"action"_s, document.action);
        if (const auto &caveat = document.caveat) {
            add(name + u"headline"_s, caveat->headline);
            add(name + u"certainty_reason"_s, caveat->reason);
            add(name + u"unknown"_s, caveat->unknown);
            add(name + u"note"_s, caveat->note);
        }
        // Paragraph by paragraph; a translation with other paragraphs is held to its section.
        for (const SectionWords &section : document.sections) {
            for (qsizetype i = 0; i < section.blocks.size(); ++i)
                add(u"%1%2/%3 of %4"_s.arg(name, section.id).arg(i).arg(section.blocks.size()),
                    section.blocks.at(i).content);
        }
        for (const LabelWords &label : document.labels)
            add(name + u"label/"_s + label.key, label.text);
        for (const OfferQuestionWords &offer : document.offerQuestions) {
            const QString question = name + QString::number(offer.number);
            add(question, offer.text);
            add(question + u"/yes"_s, offer.yes);
            add(question + u"/no"_s, offer.no);
        }
        for (const OfferResultWords &result : document.offerResults)
            add(name + result.id, result.content);
    }

    void addLists(const LanguageDeck &language)
    {
        for (const TermWords &term : language.terms) {
            add(u"term/"_s + term.id.text, term.plain);
            add(u"term-detail/"_s + term.id.text, term.detail);
        }
        for (const QuestionWords &question : language.questions)
            add(u"question/"_s + question.id.text, question.text);
        for (const CheckWords &check : language.checks) {
            const QString name = u"check/"_s + check.id.text;
            add(name, check.question);
            for (const CheckOptionWords &option : check.options) {
                add(name + u'/' + option.id.text, option.text);
                add(name + u"/reply/"_s + option.id.text, option.reply);
            }
        }
        for (const ReaderPathWords &path : language.paths) {
            add(u"path/"_s + path.id.text, path.title);
            for (qsizetype i = 0; i < path.screens.size(); ++i)
                add(u"path/%1/%2"_s.arg(path.id.text).arg(i), path.screens.at(i).title);
        }
    }

    void addWalkthrough(const Walkthrough &walk)
    {
        for (const WalkPath &path : walk.paths) {
            Walkthrough one;
            one.paths << path;
            addLines(u"walk/"_s + path.id.text, one);
        }
        for (const WalkStop &stop : walk.stops) {
            Walkthrough one;
            one.stops << stop;
            addLines(u"stop/"_s + stop.id.text, one);
        }
    }
    void addLines(const QString &name, const Walkthrough &walk)
    {
        const QList<Inline> lines = walk.inlines();
        for (qsizetype i = 0; i < lines.size(); ++i)
            add(u"%1/%2 of %3"_s.arg(name).arg(i).arg(lines.size()), lines.at(i));
    }

    void addEvidence(const LanguageDeck &language)
    {
        for (const SourceWords &source : language.sources) {
            const QString name = u"source/"_s + source.id.text;
            for (const QString &text :
                 { source.population, source.cellType, source.comparator, source.followUp, source.peopleText,
                   source.plainName.text, source.limitations, source.conclusion, source.statusNote })
                add(name, text, source.id.place);
            for (const FindingWords &finding : source.findings) {
                for (const QString &text :
                     { finding.outcome, finding.measure, finding.valueText, finding.timepoint,
                       finding.absolute, finding.plain, finding.caution })
                    add(name + u'/' + finding.id.text, text, finding.id.place);
            }
        }
        for (const ClaimWords &claim : language.claims) {
            add(u"claim/"_s + claim.id.text, claim.text, claim.id.place);
            add(u"claim/"_s + claim.id.text, claim.why, claim.id.place);
        }
    }

    void addChart(const ChartWords &chart)
    {
        const QString name = u"chart/"_s + chart.id.text;
        add(name, chart.title);
        add(name, chart.question);
        add(name, chart.unit);
        add(name + u"/plain"_s, chart.plain);
        add(name + u"/larger"_s, chart.plainNarrowed);
        add(name + u"/caution"_s, chart.caution);
        const auto addSaid = [&](const QString &key, const ChartRow &row) {
            for (auto field = row.body.begin(); field != row.body.end(); ++field) {
                if (field.value().isString() && field.key() != "source"_L1 && field.key() != "id"_L1)
                    add(key, field.value().toString(), row.place);
            }
        };
        for (qsizetype i = 0; i < chart.rows.size(); ++i)
            addSaid(u"%1/%2"_s.arg(name).arg(i), chart.rows.at(i));
        for (const ChartRow &note : chart.notes)
            addSaid(name + u"/notes"_s, note);
        if (chart.followOn)
            addSaid(name + u"/follow_on"_s, *chart.followOn);
    }

    QList<Block> m_all;
};

/// The part of a key before " of": of a paragraph, its section.
QString wholeOf(const QString &key)
{
    return key.contains(" of "_L1) ? key.left(key.lastIndexOf(u'/')) : key;
}

/// Numbers in digits. Letters beside them make a name (CD34, 3D).
const QRegularExpression &digits()
{
    static const QRegularExpression pattern(
        u"(?<![\\p{L}\\d])(?<!\\p{L}[-/])\\d+(?:[.,\u2019' \u00a0\u202f]\\d+)*(?![\\p{L}\\d])"_s);
    return pattern;
}

/// What a number may mean where the separators of its language are not known: 1.312 is 1312 or 1.312.
QList<double> readingsOf(const QString &written)
{
    static const QRegularExpression separator(u"[.,\u2019' \u00a0\u202f]"_s);
    static const QRegularExpression groups(u"^\\d{1,3}(?:[.,\u2019' \u00a0\u202f]\\d{3})+$"_s);
    QList<double> readings;
    QString plain = written;
    if (groups.match(written).hasMatch())
        readings << plain.remove(separator).toDouble();
    const qsizetype last = written.lastIndexOf(separator);
    if (last < 0)
        return { written.toDouble() };
    QString whole = written.left(last);
    if (written.at(last) == u'.' || written.at(last) == u',')
        readings << (whole.remove(separator) + u'.' + written.mid(last + 1)).toDouble();
    return readings;
}

/// The numbers of a text of the master, in digits and in words, also as another language may write them.
QList<double> numbersOf(const QString &text)
{
    QList<double> numbers;
    auto matches = digits().globalMatch(text);
    while (matches.hasNext())
        numbers += readingsOf(matches.next().captured());
    static const QRegularExpression any(u"\\d+(?:\\.\\d+)?"_s); // parts of names too
    auto parts = any.globalMatch(text);
    while (parts.hasNext())
        numbers << parts.next().captured().toDouble();
    for (const Figure &figure : figuresIn(text)) {
        numbers << figure.value;
        if (figure.fraction) { // "a quarter" is 25 percent, or 1 of 4
            const double whole = std::round(1 / figure.value);
            numbers << std::round(100 * figure.value) << 1 << whole << std::round(figure.value * whole);
        }
    }
    return numbers;
}

bool holds(const QList<double> &numbers, const QList<double> &readings)
{
    return std::any_of(readings.begin(), readings.end(), [&](double reading) {
        return std::any_of(numbers.begin(), numbers.end(),
                           [&](double number) { return std::abs(number - reading) < 1e-6; });
    });
}

/// What the master says under a key, and where it begins.
struct Said {
    QString text;
    Place place;
};

QHash<QString, Said> saidIn(const LanguageDeck &master)
{
    QHash<QString, Said> said;
    const Blocks blocks(master);
    for (const Block &block : blocks.all()) {
        for (const QString &key : QSet<QString>{ block.key, wholeOf(block.key) }) {
            Said &here = said[key];
            if (here.text.isEmpty())
                here.place = block.place;
            here.text += block.text + u"\n"_s;
        }
    }
    return said;
}

} // namespace

void checkTranslatedFigures(const Deck &deck, const LanguageDeck &language, Problems &problems)
{
    const QHash<QString, Said> said = saidIn(deck.languages.first());
    const Blocks blocks(language);
    for (const Block &block : blocks.all()) {
        const auto master
            = said.contains(block.key) ? said.constFind(block.key) : said.constFind(wholeOf(block.key));
        if (master == said.constEnd())
            continue; // that it is not in the master is told elsewhere
        const QList<double> numbers = numbersOf(master->text);
        auto matches = digits().globalMatch(block.text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (holds(numbers, readingsOf(match.captured())))
                continue;
            const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - 30);
            problems.add(block.place,
                         u"the figure \"%1\" is not in the master language: \"%2\""_s.arg(
                             match.captured(), block.text.mid(from, 70).simplified()),
                         u"it says in %1, line %2: \"%3\""_s.arg(master->place.file)
                             .arg(master->place.line)
                             .arg(master->text.left(100).simplified()));
        }
    }
}

} // namespace Plainheart::Authoring
