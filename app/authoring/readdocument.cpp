// SPDX-License-Identifier: GPL-3.0-or-later
#include "deckreader.h"

#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

struct HeadingParts {
    QString title;
    QString id;
};

/// A topic's English headings have short ids; other ids are made from the words of the heading. A translated
/// heading names the id of the English one: "## La esperanza {#hope}".
HeadingParts headingParts(const QString &heading, bool isTopic)
{
    static const QHash<QString, QString> topicSections{
        { u"The hope"_s, u"hope"_s },
        { u"What happens"_s, u"happens"_s },
        { u"What studies in people found"_s, u"studies"_s },
        { u"More detail"_s, u"detail"_s },
    };
    static const QRegularExpression named(u"^(.+?)\\s*\\{#([a-z0-9-]+)\\}$"_s);
    if (const QRegularExpressionMatch match = named.match(heading); match.hasMatch())
        return { match.captured(1), match.captured(2) };
    if (isTopic && topicSections.contains(heading))
        return { heading, topicSections.value(heading) };
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    static const QRegularExpression ends(u"^-+|-+$"_s);
    return { heading, heading.toLower().replace(other, u"-"_s).remove(ends) };
}

/// The file split at its "---" lines.
struct Parts {
    QString front;
    QString body;
    int bodyLine = 1;
};

std::optional<Parts> split(const QString &source, const QString &file, Problems &problems)
{
    static const QRegularExpression fence(u"\\A---[ \\t]*\\n(.*?)^---[ \\t]*(?:\\n|\\z)"_s,
                                          QRegularExpression::DotMatchesEverythingOption
                                              | QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = fence.match(source);
    if (!match.hasMatch()) {
        problems.addUnreadable({ file, 1 }, u"the fields at the top are missing"_s,
                               u"begin the file with a line ---, the fields, and another line ---"_s);
        return std::nullopt;
    }
    Parts parts;
    parts.front = match.captured(1);
    parts.body = source.mid(match.capturedEnd());
    parts.bodyLine = static_cast<int>(match.captured().count(u'\n')) + 1;
    // A line --- between the fields, with which a second part of a file would begin in YAML.
    static const QRegularExpression goesOn(u"\\A\\s*[a-z_]+:(?: |\\n)(?:.*\\n)*?---[ \\t]*(?:\\n|\\z)"_s);
    if (goesOn.match(parts.body).hasMatch()) {
        problems.addUnreadable({ file, parts.bodyLine - 1 },
                               u"the fields at the top end here, and more fields follow"_s,
                               u"take this line --- out"_s);
        return std::nullopt;
    }
    return parts;
}

CaveatWords readCaveat(const YamlNode &node, Problems &problems)
{
    CaveatWords caveat;
    caveat.place = node.place;
    Fields fields(node, u"caveat"_s, problems);
    caveat.headline = fields.text(u"headline"_s);
    caveat.certainty = fields.word(u"certainty"_s, { u"very-low"_s, u"low"_s, u"moderate"_s, u"high"_s });
    caveat.reason = fields.text(u"certainty_reason"_s);
    caveat.unknown = fields.text(u"unknown"_s);
    if (const YamlNode *basis = fields.map(u"basis"_s)) {
        Fields counted(*basis, u"basis of the caveat"_s, problems);
        caveat.studies = counted.optionalText(u"studies"_s);
        caveat.studyCount = counted.integer(u"studies"_s);
        caveat.people = counted.optionalText(u"people"_s);
        caveat.peopleCount = counted.integer(u"people"_s);
        // What is no number has been reported, and is not reckoned with.
        if (caveat.studyCount == 0)
            caveat.studies = {};
        if (caveat.peopleCount == 0)
            caveat.people = {};
        caveat.sources = counted.texts(u"sources"_s);
        caveat.notCounted = counted.optionalTexts(u"not_counted"_s);
        caveat.note = counted.text(u"note"_s);
        counted.finish();
    }
    fields.finish();
    return caveat;
}

void readFront(const YamlNode &front, DocumentWords &document, Problems &problems)
{
    const QString what = document.isTopic ? u"topic"_s : u"page"_s;
    Fields fields(front, what, problems);
    document.id = fields.id();
    document.title = fields.text(u"title"_s);
    document.question = fields.text(u"question"_s);
    document.takeaway = fields.text(u"takeaway"_s);
    document.action = fields.text(u"action"_s);
    document.charts = fields.optionalTexts(u"charts"_s);
    document.reviewed = fields.text(u"reviewed"_s);
    document.reviewedOn = QDate::fromString(document.reviewed.text, Qt::ISODate);
    if (!document.reviewed.isEmpty() && !document.reviewedOn.isValid())
        problems.add(document.reviewed.place, u"\"%1\" is not a date"_s.arg(document.reviewed.text),
                     u"write year-month-day, as 2026-11-21"_s);
    if (fields.has(u"sources"_s)) // one that is missing is told once
        document.sourcesPlace = { u"sources"_s, front.find(u"sources"_s)->place };
    document.sources = fields.texts(u"sources"_s);
    if (document.isTopic) {
        document.order = fields.optionalText(u"order"_s);
        document.order.text = QString::number(fields.integer(u"order"_s));
        document.scene = fields.text(u"scene"_s);
        if (!fields.has(u"caveat"_s))
            problems.add(
                front.place, u"topic has no \"caveat\""_s,
                u"every topic has to say how sure the answer is: headline, certainty, certainty_reason, "
                "unknown and basis"_s);
        if (const YamlNode *caveat = fields.optional(u"caveat"_s))
            document.caveat = readCaveat(*caveat, problems);
    }
    fields.finish();
}

void readLabels(const QList<MarkdownBlock> &blocks, DocumentWords &document, Problems &problems)
{
    static const QRegularExpression label(u"^([a-z0-9/-]+): (.+)$"_s);
    for (const MarkdownBlock &block : blocks) {
        const QRegularExpressionMatch match = label.match(block.content.text);
        if (block.kind != MarkdownBlock::Kind::Item || !match.hasMatch()) {
            problems.add(block.content.place, u"a label has to be a list line \"- key: text\""_s);
            continue;
        }
        const Spans &spans = block.content.spans;
        const bool plain = spans.first().kind == Span::Kind::Text
            && (spans.size() == 1 || (spans.size() == 2 && spans.last().kind == Span::Kind::Cite));
        if (!plain)
            problems.add(block.content.place,
                         u"label \"%1\" can't hold links or bold type, and a citation only at its end"_s.arg(
                             match.captured(1)));
        document.labels << LabelWords{ match.captured(1),
                                       { match.captured(2).trimmed(), block.content.place },
                                       block.content };
    }
}

/// Cuts a beginning off a text with marks. False if it does not begin so.
bool cutPrefix(Inline &content, const QString &prefix)
{
    if (content.spans.isEmpty() || !content.spans.first().text.startsWith(prefix))
        return false;
    content.spans.first().text.remove(0, prefix.size());
    if (content.spans.first().text.isEmpty())
        content.spans.removeFirst();
    content.text = plainText(content.spans).simplified();
    return true;
}

void readOfferLine(const MarkdownBlock &block, OfferQuestionWords &question, Problems &problems)
{
    Inline content = block.content;
    if (cutPrefix(content, u"Yes: "_s)) {
        question.yes = content;
        question.hasYes = true;
    } else if (cutPrefix(content, u"No: "_s)) {
        question.no = content;
        question.hasNo = true;
    } else if (cutPrefix(content, u"Warning sign: "_s)) {
        question.warningWhen = content.text;
        if (content.text != "yes"_L1 && content.text != "no"_L1)
            problems.add(content.place, u"the warning sign has to be yes or no"_s);
    } else {
        problems.add(content.place,
                     u"a line of an offer question has to begin with \"Yes:\", \"No:\" or "
                     "\"Warning sign:\""_s);
    }
}

void readOfferQuestions(const SectionWords &section, DocumentWords &document, Problems &problems)
{
    static const QRegularExpression numbered(u"^(\\d+)\\. (.+)$"_s);
    for (const MarkdownBlock &block : section.blocks) {
        const Place place = block.content.place;
        if (block.kind == MarkdownBlock::Kind::Heading) {
            const QRegularExpressionMatch match = numbered.match(block.content.text);
            if (!match.hasMatch())
                problems.add(place,
                             u"a heading here has to be a numbered question, as \"### 1. Do they ...?\""_s);
            OfferQuestionWords question;
            question.number = match.captured(1).toInt();
            question.text = { match.captured(2), place };
            document.offerQuestions << question;
        } else if (document.offerQuestions.isEmpty()) {
            problems.add(place, u"this text stands before the first question"_s);
        } else {
            readOfferLine(block, document.offerQuestions.last(), problems);
        }
    }
    for (const OfferQuestionWords &question : std::as_const(document.offerQuestions)) {
        const QString name = QString::number(question.number);
        if (!question.hasYes)
            problems.add(question.text.place, u"question %1 has no line \"Yes:\""_s.arg(name));
        if (!question.hasNo)
            problems.add(question.text.place, u"question %1 has no line \"No:\""_s.arg(name));
        if (question.warningWhen.isEmpty())
            problems.add(question.text.place, u"question %1 has no line \"Warning sign:\""_s.arg(name));
    }
}

void readOfferResults(const SectionWords &section, DocumentWords &document, Problems &problems)
{
    const QStringList ids{ u"none"_s, u"some"_s, u"not-sure"_s };
    for (const MarkdownBlock &block : section.blocks) {
        Inline content = block.content;
        const qsizetype colon = content.text.indexOf(": "_L1);
        const QString title = content.text.left(std::max<qsizetype>(colon, 0));
        if (block.kind != MarkdownBlock::Kind::Item || title.isEmpty()
            || !cutPrefix(content, title + u": "_s)) {
            problems.add(content.place, u"a result has to be a list line \"- name: text\""_s);
            continue;
        }
        const QString id = ids.value(document.offerResults.size());
        document.offerResults << OfferResultWords{ id, { title, content.place }, content };
    }
    if (document.offerResults.size() != ids.size())
        problems.add(section.title.place,
                     u"this page needs 3 results, not %1"_s.arg(document.offerResults.size()),
                     u"for no warning signs, for one or more, and for \"Not sure\", in this order"_s);
}

void readShortAnswers(SectionWords &section, DocumentWords &document, Problems &problems)
{
    for (MarkdownBlock &block : section.blocks) {
        Inline &content = block.content;
        const QStringList parts
            = content.spans.size() == 2 ? content.spans.last().text.split(u" | "_s) : QStringList();
        if (block.kind != MarkdownBlock::Kind::Item || parts.size() != 3 || !parts.first().isEmpty()
            || !content.spans.first().target.startsWith("topic:"_L1)) {
            problems.add(content.place,
                         u"a short answer has to be \"- [title](topic:id) | headline | certainty\""_s);
            continue;
        }
        document.shortAnswers << ShortAnswer{ content.spans.first().text,
                                              content.spans.first().target.section(u':', 1), parts.at(1),
                                              parts.at(2), content.place };
        // What a reader sees; how sure the answer is comes from the topic's caveat.
        content.spans.last().text = u": "_s + parts.at(1);
        content.text = plainText(content.spans).simplified();
    }
}

/// The lines of the body after one line and before another, counted in the file; without the line under a
/// heading that Markdown takes for a part of it.
QString linesBetween(const Parts &parts, const QStringList &lines, int after, int before)
{
    static const QRegularExpression underline(u"^ {0,3}(=+|-+)[ \\t]*$"_s);
    qsizetype first = after - parts.bodyLine + 1;
    if (underline.match(lines.value(first)).hasMatch())
        ++first;
    return lines.mid(first, std::max<qsizetype>(before - parts.bodyLine - first, 0)).join(u'\n').trimmed();
}

/// Gives each section its Markdown as it was written. The headings are those that Markdown sees.
void addSources(const Parts &parts, QList<SectionWords> &sections)
{
    const QStringList lines = parts.body.split(u'\n');
    const int end = parts.bodyLine + static_cast<int>(lines.size());
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const int next = i + 1 < sections.size() ? sections.at(i + 1).title.place.line : end;
        sections[i].source = linesBetween(parts, lines, sections.at(i).title.place.line, next);
    }
}

/// List lines with " | " between their cells are the rows of a small table; the first one names the columns.
void readRows(SectionWords &section)
{
    static const QString between = u" | "_s;
    for (MarkdownBlock &block : section.blocks) {
        if (block.kind != MarkdownBlock::Kind::Item || !block.content.text.contains(between))
            continue;
        block.kind = MarkdownBlock::Kind::Row;
        block.content.text.replace(between, u"; "_s);
    }
}

/// A heading is shown as plain words.
void checkHeading(const Inline &heading, Problems &problems)
{
    if (heading.spans.size() != 1 || heading.spans.constFirst().kind != Span::Kind::Text)
        problems.add(heading.place, u"a heading can't hold links, citations or bold type"_s);
}

void readBody(const Parts &parts, DocumentWords &document, Problems &problems)
{
    QList<SectionWords> sections;
    for (const MarkdownBlock &block :
         parseMarkdown(parts.body, { document.file, parts.bodyLine }, problems)) {
        if (block.kind == MarkdownBlock::Kind::Heading)
            checkHeading(block.content, problems);
        if (block.kind == MarkdownBlock::Kind::Heading && block.level == 2) {
            SectionWords section;
            const HeadingParts heading = headingParts(block.content.text, document.isTopic);
            section.title = { heading.title, block.content.place };
            section.id = heading.id;
            if (document.sectionIds.contains(section.id))
                problems.add(section.title.place,
                             u"heading \"%1\" stands here twice"_s.arg(section.title.text));
            document.sectionIds << section.id;
            sections << section;
            continue;
        }
        if (sections.isEmpty()) {
            problems.add(block.content.place, u"this text stands before the first heading"_s,
                         u"begin with a heading, as \"## The hope\""_s);
            continue;
        }
        const bool offerQuestion
            = document.id.text == "offer-check"_L1 && sections.last().id == "the-questions"_L1;
        if (block.kind == MarkdownBlock::Kind::Heading && !(offerQuestion && block.level == 3))
            problems.add(block.content.place, u"this heading has the wrong level"_s,
                         u"sections begin with ##; numbered ### headings are for the offer questions only"_s);
        sections.last().blocks << block;
    }
    addSources(parts, sections);
    for (SectionWords &section : sections) {
        if (section.id == "labels"_L1) {
            readLabels(section.blocks, document, problems);
            continue;
        }
        if (document.id.text == "offer-check"_L1 && section.id == "the-questions"_L1) {
            readOfferQuestions(section, document, problems);
            section.blocks.clear();
        } else if (document.id.text == "offer-check"_L1 && section.id == "what-your-answers-mean"_L1) {
            readOfferResults(section, document, problems);
            section.blocks.clear();
        } else if (document.id.text == "where-things-stand"_L1 && section.id == "six-short-answers"_L1) {
            readShortAnswers(section, document, problems);
        } else {
            readRows(section);
        }
        document.sections << section;
    }
}

} // namespace

DocumentWords readDocument(const QByteArray &source, const QString &file, bool isTopic, Problems &problems)
{
    DocumentWords document;
    document.file = file;
    document.isTopic = isTopic;
    const std::optional<Parts> parts = split(QString::fromUtf8(source), file, problems);
    if (!parts)
        return document;
    const YamlNode front = parseYaml(parts->front.toUtf8(), file, 2, problems);
    if (front.kind == YamlNode::Kind::Map)
        readFront(front, document, problems);
    else if (front.kind != YamlNode::Kind::Null || !problems.hasUnreadable())
        problems.addUnreadable({ file, 2 }, u"the fields at the top are not fields"_s,
                               u"write each in a line of its own, as \"name: value\""_s);
    readBody(*parts, document, problems);
    return document;
}

} // namespace Plainheart::Authoring
