// SPDX-License-Identifier: GPL-3.0-or-later
#include "deckreader.h"

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

Inline readInline(Fields &fields, const QString &key, Problems &problems)
{
    fields.setMarks(Fields::Marks::Shown);
    Inline content = parseInline(fields.text(key), problems);
    fields.setMarks(Fields::Marks::None);
    return content;
}

QList<Inline> readInlines(Fields &fields, const QString &key, Problems &problems)
{
    QList<Inline> all;
    fields.setMarks(Fields::Marks::Shown);
    for (const Text &text : fields.texts(key))
        all << parseInline(text, problems);
    fields.setMarks(Fields::Marks::None);
    return all;
}

WalkPath readPath(const YamlNode &node, Problems &problems)
{
    WalkPath path;
    Fields fields(node, u"path"_s, problems);
    path.id = fields.id();
    fields.setWhat(u"path \"%1\""_s.arg(path.id.text));
    path.minutes = fields.integer(u"minutes"_s);
    path.title = fields.text(u"title"_s);
    path.useWhen = readInline(fields, u"use_when"_s, problems);
    for (const YamlNode &item : fields.list(u"steps"_s)) {
        WalkStep step;
        Fields parts(item, u"step"_s, problems);
        step.screen = parts.text(u"screen"_s);
        step.parts = parts.texts(u"parts"_s);
        step.seconds = parts.integer(u"seconds"_s);
        step.say = readInline(parts, u"say"_s, problems);
        parts.finish();
        path.steps << step;
    }
    path.takeaways = readInlines(fields, u"takeaways"_s, problems);
    fields.finish();
    return path;
}

QList<WalkPair> readPairs(const std::vector<YamlNode> &nodes, const QString &what, const QString &first,
                          const QString &second, Problems &problems)
{
    QList<WalkPair> pairs;
    for (const YamlNode &node : nodes) {
        Fields fields(node, what, problems);
        WalkPair pair;
        pair.first = readInline(fields, first, problems);
        pair.second = readInline(fields, second, problems);
        fields.finish();
        pairs << pair;
    }
    return pairs;
}

WalkStop readStop(const YamlNode &node, Problems &problems)
{
    WalkStop stop;
    Fields fields(node, u"stop"_s, problems);
    stop.id = fields.id();
    fields.setWhat(u"stop \"%1\""_s.arg(stop.id.text));
    stop.goal = readInline(fields, u"goal"_s, problems);
    for (const YamlNode &item : fields.list(u"talk_track"_s)) {
        Fields parts(item, u"talk_track"_s, problems);
        WalkTalk talk;
        talk.show = parts.text(u"show"_s);
        talk.say = readInline(parts, u"say"_s, problems);
        parts.finish();
        stop.talkTrack << talk;
    }
    if (const YamlNode *teachBack = fields.map(u"teach_back"_s)) {
        Fields parts(*teachBack, u"teach_back"_s, problems);
        stop.prompt = readInline(parts, u"prompt"_s, problems);
        stop.listenFor = readInline(parts, u"listen_for"_s, problems);
        stop.sayAgain = readInline(parts, u"say_again"_s, problems);
        parts.finish();
    }
    stop.likelyQuestions
        = readPairs(fields.list(u"likely_questions"_s), u"likely question"_s, u"q"_s, u"a"_s, problems);
    stop.avoid = readPairs(fields.list(u"avoid"_s), u"avoid"_s, u"do_not_say"_s, u"instead"_s, problems);
    stop.takeaways = readInlines(fields, u"takeaways"_s, problems);
    fields.finish();
    return stop;
}

/// Fields that a chart may have beside those that every chart has.
const QStringList chartFields{ u"axis"_s,
                               u"category_label"_s,
                               u"total_trials"_s,
                               u"arms"_s,
                               u"time"_s,
                               u"people"_s,
                               u"trials"_s,
                               u"joined"_s,
                               u"planned"_s,
                               u"certainty"_s,
                               u"denominator"_s,
                               u"main_goal"_s,
                               u"other_facts"_s,
                               u"notes"_s,
                               u"legend"_s,
                               u"x_unit"_s,
                               u"follow_on"_s,
                               u"read_confidence"_s,
                               u"plain_larger_blinded"_s,
                               u"certainty_of"_s };

QStringList rowFields(const QString &kind)
{
    if (kind == "forest"_L1)
        return { u"label"_s,   u"year"_s,  u"trials"_s,  u"people"_s,  u"people_in"_s,
                 u"group"_s,   u"value"_s, u"ci_low"_s,  u"ci_high"_s, u"ci_note"_s,
                 u"derived"_s, u"how"_s,   u"blinded"_s, u"pooled"_s,  u"source"_s };
    if (kind == "icon-array"_L1)
        return { u"outcome"_s,         u"treatment_label"_s, u"treatment"_s, u"treatment_exact"_s,
                 u"treatment_count"_s, u"control_label"_s,   u"control"_s,   u"control_exact"_s,
                 u"control_count"_s,   u"main_goal"_s,       u"harm"_s,      u"certainty"_s,
                 u"trials"_s,          u"people"_s,          u"note"_s,      u"tag"_s,
                 u"source"_s };
    if (kind == "line"_L1)
        return { u"x"_s, u"value"_s, u"p"_s, u"derived"_s, u"how"_s, u"note"_s, u"source"_s };
    if (kind == "timeline"_L1)
        return { u"id"_s,    u"label"_s,   u"year"_s,      u"n"_s,          u"group"_s,
                 u"dummy"_s, u"blinded"_s, u"main_goal"_s, u"goal_basis"_s, u"result"_s };
    return { u"label"_s,   u"value"_s,  u"low"_s,          u"high"_s,    u"role"_s,           u"arm"_s,
             u"trials"_s,  u"people"_s, u"year"_s,         u"time"_s,    u"follow_up"_s,      u"group"_s,
             u"cells"_s,   u"dummy"_s,  u"cells_deaths"_s, u"cells_n"_s, u"control_deaths"_s, u"control_n"_s,
             u"derived"_s, u"how"_s,    u"note"_s,         u"source"_s };
}

ChartRow readRow(const YamlNode &node, const QString &kind, Problems &problems)
{
    Fields fields(node, u"row"_s, problems);
    for (const QString &key : rowFields(kind))
        (void)fields.optional(key);
    fields.finish();
    checkPlainTexts(node, u"row"_s, problems);
    return { node.place, node.toJson().toObject() };
}

} // namespace

QList<TermWords> readTerms(const QByteArray &source, const QString &file, Problems &problems)
{
    QList<TermWords> terms;
    for (const YamlNode &node : readYamlList(source, file, problems)) {
        TermWords term;
        Fields fields(node, u"word"_s, problems);
        term.id = fields.id();
        fields.setWhat(u"word \"%1\""_s.arg(term.id.text));
        term.term = fields.text(u"term"_s);
        term.also = fields.optionalTexts(u"also"_s);
        term.say = fields.inWords(fields.optionalText(u"say"_s), u"say"_s).text;
        term.plain = readInline(fields, u"plain"_s, problems);
        term.detail = readInline(fields, u"detail"_s, problems);
        term.see = fields.optionalTexts(u"see"_s);
        fields.finish();
        terms << term;
    }
    return terms;
}

void readQuestions(const QByteArray &source, const QString &file, LanguageDeck &deck, Problems &problems)
{
    const YamlNode root = readYamlMap(source, file, problems);
    if (root.kind != YamlNode::Kind::Map)
        return;
    Fields fields(root, u"the file"_s, problems);
    for (const YamlNode &node : fields.list(u"situations"_s)) {
        Fields parts(node, u"situation"_s, problems);
        SituationWords situation;
        situation.id = parts.id();
        situation.title = parts.text(u"title"_s);
        parts.finish();
        deck.situations << situation;
    }
    for (const YamlNode &node : fields.list(u"questions"_s)) {
        Fields parts(node, u"question"_s, problems);
        QuestionWords question;
        question.id = parts.id();
        parts.setWhat(u"question \"%1\""_s.arg(question.id.text));
        question.topic = parts.text(u"topic"_s);
        question.situation = parts.text(u"situation"_s);
        question.text = parts.text(u"text"_s);
        parts.finish();
        deck.questions << question;
    }
    fields.finish();
}

void readChecks(const QByteArray &source, const QString &file, LanguageDeck &deck, Problems &problems)
{
    const YamlNode root = readYamlMap(source, file, problems);
    if (root.kind != YamlNode::Kind::Map)
        return;
    Fields fields(root, u"the file"_s, problems);
    deck.checksIntro = fields.text(u"intro"_s);
    for (const YamlNode &node : fields.list(u"items"_s)) {
        CheckWords item;
        Fields parts(node, u"item"_s, problems);
        item.id = parts.id();
        parts.setWhat(u"item \"%1\""_s.arg(item.id.text));
        item.topic = parts.text(u"topic"_s);
        item.question = parts.text(u"question"_s);
        item.again = parts.optionalText(u"again"_s);
        item.basis = parts.optionalText(u"basis"_s);
        for (const YamlNode &choice : parts.list(u"options"_s)) {
            CheckOptionWords option;
            Fields words(choice, u"option of item \"%1\""_s.arg(item.id.text), problems);
            option.id = words.id();
            option.text = words.text(u"text"_s);
            option.right = words.flag(u"right"_s);
            option.reply = readInline(words, u"reply"_s, problems);
            words.finish();
            item.options << option;
        }
        parts.finish();
        deck.checks << item;
    }
    fields.finish();
}

Walkthrough readWalkthrough(const QByteArray &source, const QString &file, Problems &problems)
{
    Walkthrough walk;
    const YamlNode root = readYamlMap(source, file, problems);
    if (root.kind != YamlNode::Kind::Map)
        return walk;
    Fields fields(root, u"the file"_s, problems);
    walk.intro = fields.text(u"intro"_s);
    for (const YamlNode &node : fields.list(u"paths"_s))
        walk.paths << readPath(node, problems);
    for (const YamlNode &node : fields.list(u"stops"_s))
        walk.stops << readStop(node, problems);
    fields.finish();
    return walk;
}

QList<ReaderPathWords> readReaderPaths(const QByteArray &source, const QString &file, Problems &problems)
{
    QList<ReaderPathWords> paths;
    for (const YamlNode &node : readYamlList(source, file, problems)) {
        ReaderPathWords path;
        Fields fields(node, u"path"_s, problems);
        path.id = fields.id();
        fields.setWhat(u"path \"%1\""_s.arg(path.id.text));
        path.minutes = fields.integer(u"minutes"_s);
        path.title = fields.text(u"title"_s);
        for (const YamlNode &item : fields.list(u"screens"_s)) {
            Fields parts(item, u"screen"_s, problems);
            path.screens << ReaderPathWords::Screen{ parts.text(u"screen"_s), parts.text(u"title"_s) };
            parts.finish();
        }
        fields.finish();
        paths << path;
    }
    return paths;
}

QList<ChartWords> readCharts(const QByteArray &source, const QString &file, Problems &problems)
{
    QList<ChartWords> charts;
    for (const YamlNode &node : readYamlList(source, file, problems)) {
        ChartWords chart;
        Fields fields(node, u"chart"_s, problems);
        chart.id = fields.id();
        fields.setWhat(u"chart \"%1\""_s.arg(chart.id.text));
        chart.kind
            = fields.word(u"kind"_s, { u"forest"_s, u"icon-array"_s, u"bars"_s, u"line"_s, u"timeline"_s })
                  .text;
        chart.title = fields.text(u"title"_s);
        chart.question = fields.text(u"question"_s);
        chart.unit = fields.text(u"unit"_s);
        chart.plain = fields.text(u"plain"_s);
        chart.plainNarrowed = fields.optionalText(u"plain_larger_blinded"_s);
        chart.caution = fields.text(u"caution"_s);
        chart.sources = fields.texts(u"sources"_s);
        for (const YamlNode &row : fields.list(u"rows"_s))
            chart.rows << readRow(row, chart.kind, problems);
        for (const QString &key : chartFields) {
            const YamlNode *value = fields.optional(key);
            if (!value)
                continue;
            checkPlainTexts(*value, key, problems);
            chart.body.insert(key, value->toJson());
        }
        for (const QString &key : { u"notes"_s, u"other_facts"_s }) {
            for (const YamlNode &note : fields.optionalList(key))
                chart.notes << ChartRow{ note.place, note.toJson().toObject() };
        }
        if (const YamlNode *followOn = fields.optional(u"follow_on"_s))
            chart.followOn = ChartRow{ followOn->place, followOn->toJson().toObject() };
        fields.finish();
        charts << chart;
    }
    return charts;
}

} // namespace Plainheart::Authoring
