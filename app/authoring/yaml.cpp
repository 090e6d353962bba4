// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml.h"

#include "hiddencharacter.h"
#include "yamlslip.h"

#include <algorithm>
#include <cmath>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <sstream>
#include <utility>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

/// Deeper than any content file is; a deeper one would only be meant to break something.
constexpr size_t deepest = 32;

/// Ends the reading of a file from inside.
struct Refused {
    YAML::Mark mark;
    QString what;
    QString hint;
};

/// How to write a number that was not read as one: "write 3.5" where it can be told.
QString numberHint(const QString &written, bool whole)
{
    static const QRegularExpression thousands(
        u"^-?[0-9]{1,3}([, \u00A0\u2009\u202F'\u2019][0-9]{3})+(\\.[0-9]+)?$"_s);
    static const QRegularExpression separator(u"[, \u00A0\u2009\u202F'\u2019]"_s);
    static const QRegularExpression comma(u"^-?[0-9]+,[0-9]+$"_s);
    QString number = written;
    if (thousands.match(written).hasMatch())
        return u"write "_s + number.remove(separator);
    if (!whole && comma.match(written).hasMatch())
        return u"write "_s + number.replace(u',', u'.');
    return u"write digits only, without separators: 1200, 0.5, -2"_s;
}

const QString plainHint = u"write plain words: this text is shown as it is written"_s;
const QString quotesHelp = u"a text that begins so needs quotes around it"_s;

/// Builds our tree from what the parser of yaml-cpp meets. Its own tree follows aliases without end, drops
/// tags and anchors (and with them words that were meant to be read), and goes as deep as the file does.
class Builder final : public YAML::EventHandler
{
public:
    Builder(const QByteArray &source, QString file, int firstLine, Problems &problems)
        : m_source(source)
        , m_file(std::move(file))
        , m_firstLine(firstLine)
        , m_problems(problems)
        , m_comments(commentsAfterText(source))
        , m_commentLines(commentLines(source))
        , m_sourceHides(hiddenCharacter(QString::fromUtf8(source)).has_value())
    {
    }

    [[nodiscard]] Place placeOf(const YAML::Mark &mark) const
    {
        return { m_file, m_firstLine + std::max(0, mark.line) };
    }
    [[nodiscard]] YamlNode take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (++m_documents > 1)
            throw Refused{ mark, u"a second document begins here, and would be lost"_s,
                           u"take the line \"---\" out; a text that is only dashes needs quotes"_s };
    }
    void OnDocumentEnd() override { }

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuseAnchor(mark, anchor);
        YamlNode node;
        node.place = mark.is_null() ? m_lastKey.place : placeOf(mark);
        if (!m_open.empty() && m_open.back().hasKey)
            refuseCutNothing();
        add(std::move(node));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Refused{ mark, u"an alias (\"*\") can't be used here"_s, quotesHelp };
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        YamlNode node;
        node.kind = YamlNode::Kind::Scalar;
        node.place = placeOf(mark);
        node.text = QString::fromStdString(value);
        node.quoted = tag == "!";
        // One that stands in the file itself is found there; this one was written as "\u202E".
        const auto hidden = node.quoted && !m_sourceHides ? hiddenCharacter(node.text) : std::nullopt;
        if (hidden)
            m_problems.add(node.place, u"%1 stands here, which can't be seen or read"_s.arg(*hidden),
                           u"take it out"_s);
        if (!node.quoted && isInCurlyQuotes(node.text))
            throw Refused{ mark,
                           u"the quotes of a word processor stand around this text, and would be shown"_s,
                           u"use straight quotes; quotes that are to be shown stand inside them"_s };
        if (!isKey())
            refuseCutBelow(mark, node);
        if (node.quoted)
            refuseOpenQuote(mark);
        else
            refuseCut(mark, node);
        addScalar(mark, std::move(node));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override
    {
        open(mark, tag, anchor, YamlNode::Kind::List, style);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override
    {
        open(mark, tag, anchor, YamlNode::Kind::Map, style);
    }
    void OnMapEnd() override { close(); }

private:
    /// A list or map that is being read.
    struct Open {
        YamlNode node;
        QString key; ///< of the field whose value comes next
        Place keyPlace;
        int keyColumn = 0;
        bool inBrackets = false; ///< written as {...} or [...]
        bool hasKey = false;
        bool keyIsOurs = true; ///< false: a key that stands twice, or is no word; its value is dropped
        QSet<QString> keys;
    };
    struct Key {
        Place place;
        qsizetype end = -1; ///< in the source
    };

    /// Where " #" follows something on its line: there a comment begins, or a text goes on. A comment that
    /// stands apart, after two spaces and before one, is no part of what is at most one word.
    [[nodiscard]] static std::vector<qsizetype> commentsAfterText(const QByteArray &source)
    {
        std::vector<qsizetype> found;
        qsizetype line = 0; // where it begins
        bool blank = true; // so far in this line
        for (qsizetype i = 0; i < source.size(); ++i) {
            const char c = source.at(i);
            if (c == '\n') {
                blank = true;
                line = i + 1;
            } else if (c == '#' && !blank && (source.at(i - 1) == ' ' || source.at(i - 1) == '\t')
                       && !standsApart(source, line, i)) {
                found.push_back(i);
            } else if (c != ' ' && c != '\t') {
                blank = false;
            }
        }
        return found;
    }

    [[nodiscard]] static bool standsApart(const QByteArray &source, qsizetype line, qsizetype hash)
    {
        static const QRegularExpression oneWord(u"^ *(- +)*([\\w/-]+:)? *[^\\s.]*$"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
        return hash - line > 2 && source.mid(hash - 2, 2) == "  " && source.mid(hash + 1, 1) == " "
            && oneWord.match(QString::fromUtf8(source.mid(line, hash - line)).trimmed()).hasMatch();
    }

    /// Lines that are comments: where their "#" stands.
    [[nodiscard]] static std::vector<qsizetype> commentLines(const QByteArray &source)
    {
        std::vector<qsizetype> found;
        bool blank = true;
        for (qsizetype i = 0; i < source.size(); ++i) {
            const char c = source.at(i);
            if (c == '#' && blank)
                found.push_back(i);
            blank = c == '\n' || (blank && (c == ' ' || c == '\t'));
        }
        return found;
    }

    /// The first " #" at or after a place in the source; -1 if there is none.
    [[nodiscard]] qsizetype commentAfter(qsizetype from) const
    {
        const auto next = std::lower_bound(m_comments.begin(), m_comments.end(), from);
        return next == m_comments.end() ? -1 : *next;
    }

    [[noreturn]] static void throwCut(const YAML::Mark &mark)
    {
        throw Refused{ mark, u"the text ends before \" #\": what follows is a comment, and is not shown"_s,
                       u"put quotes around the text, and a comment into a line of its own above it"_s };
    }

    /// In which column the field or the line of a list begins whose value stands at a place. Between brackets
    /// lines are indented as anybody likes.
    [[nodiscard]] int columnOfField(const YAML::Mark &mark) const
    {
        if (m_open.empty() || m_open.back().inBrackets)
            return -1;
        if (m_open.back().node.kind == YamlNode::Kind::Map)
            return m_open.back().keyColumn;
        const qsizetype line = m_source.lastIndexOf('\n', mark.pos) + 1;
        const QByteArray before = m_source.mid(line, mark.pos - line);
        return static_cast<int>(before.lastIndexOf('-'));
    }

    /// Below a text without quotes, a line that begins with "#" and is indented as the text is looks as if it
    /// belonged to it.
    void refuseCutBelow(const YAML::Mark &mark, const YamlNode &node) const
    {
        const auto next = std::lower_bound(m_commentLines.begin(), m_commentLines.end(), mark.pos);
        const int column = columnOfField(mark);
        const char first = mark.pos < m_source.size() ? m_source.at(mark.pos) : ' ';
        const bool isBlock = node.quoted && (first == '>' || first == '|');
        if (next == m_commentLines.end() || m_open.empty() || (node.quoted && !isBlock))
            return;
        const qsizetype line = m_source.lastIndexOf('\n', *next) + 1;
        const qsizetype begin = isBlock ? m_source.indexOf('\n', mark.pos) + 1 : mark.pos;
        if (*next - line <= column || begin > *next || *next - begin > 8 * node.text.size() + 400)
            return;
        if (QString::fromUtf8(m_source.mid(begin, *next - begin)).simplified() != node.text.simplified())
            return;
        YAML::Mark comment = mark;
        comment.line = static_cast<int>(std::count(m_source.begin(), m_source.begin() + line, '\n'));
        throw Refused{
            comment, u"this line is a comment, and is not shown with the text above it"_s,
            u"put quotes around the whole text; a comment begins below the first letter of its field"_s
        };
    }

    /// A text without quotes ends at " #". Whoever wrote it may not know.
    void refuseCut(const YAML::Mark &mark, const YamlNode &node) const
    {
        const qsizetype comment = commentAfter(mark.pos);
        if (comment < 0 || comment - mark.pos > 8 * node.text.size() + 80)
            return;
        if (QString::fromUtf8(m_source.mid(mark.pos, comment - mark.pos)).simplified()
            == node.text.simplified())
            throwCut(mark);
    }
    /// "note: # see below" has no text at all.
    void refuseCutNothing() const
    {
        const qsizetype comment = m_lastKey.end < 0 ? -1 : commentAfter(m_lastKey.end);
        if (comment < 0)
            return;
        if (m_source.mid(m_lastKey.end, comment - m_lastKey.end).trimmed() == ":") {
            YAML::Mark mark;
            mark.line = m_lastKey.place.line - m_firstLine;
            throwCut(mark);
        }
    }
    /// A quote that is never closed takes the fields below it into its text.
    void refuseOpenQuote(const YAML::Mark &mark) const
    {
        static const QRegularExpression field(u"\\n *(- )?[a-z_]+: "_s);
        const char quote = mark.pos < m_source.size() ? m_source.at(mark.pos) : ' ';
        if (quote != '"' && quote != '\'')
            return; // a text block
        qsizetype end = m_source.indexOf(quote, mark.pos + 1);
        while (end > 0 && quote == '"' && m_source.at(end - 1) == '\\')
            end = m_source.indexOf(quote, end + 1);
        const QString text = QString::fromUtf8(m_source.mid(mark.pos, end < 0 ? -1 : end - mark.pos));
        if (end < 0 || field.match(text).hasMatch())
            throw Refused{ mark, u"the quote that begins here does not end before the next field"_s,
                           u"put a quote at the end of the text as well"_s };
    }
    static void refuseAnchor(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            throw Refused{ mark, u"an anchor (\"&\") can't be used here"_s, quotesHelp };
    }
    static void refuseTag(const YAML::Mark &mark, const std::string &tag)
    {
        if (!tag.empty() && tag != "?" && tag != "!")
            throw Refused{ mark, u"a tag (\"!\") can't be used here"_s, quotesHelp };
    }

    void open(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YamlNode::Kind kind,
              YAML::EmitterStyle::value style)
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        if (m_open.size() >= deepest)
            throw Refused{ mark, u"this is a list inside a list more than %1 times"_s.arg(deepest), {} };
        if (isKey())
            throw Refused{ mark, u"a key has to be a word"_s, quotesHelp };
        Open opened;
        opened.node.kind = kind;
        opened.inBrackets = style == YAML::EmitterStyle::Flow;
        opened.node.place = placeOf(mark);
        m_open.push_back(std::move(opened));
    }
    void close()
    {
        YamlNode node = std::move(m_open.back().node);
        m_open.pop_back();
        add(std::move(node));
    }
    [[nodiscard]] bool isKey() const
    {
        return !m_open.empty() && m_open.back().node.kind == YamlNode::Kind::Map && !m_open.back().hasKey;
    }
    void addScalar(const YAML::Mark &mark, YamlNode node)
    {
        if (!isKey())
            return add(std::move(node));
        Open &map = m_open.back();
        map.key = node.text;
        map.keyPlace = node.place;
        map.keyColumn = mark.column;
        map.hasKey = true;
        map.keyIsOurs = !map.keys.contains(node.text);
        m_lastKey = { node.place, node.quoted ? -1 : mark.pos + node.text.toUtf8().size() };
        map.keys.insert(node.text);
        if (!map.keyIsOurs)
            m_problems.add(node.place, u"key \"%1\" stands here twice"_s.arg(node.text),
                           u"keep one of the two"_s);
    }
    /// Puts a value where it belongs.
    void add(YamlNode node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open &parent = m_open.back();
        if (parent.node.kind == YamlNode::Kind::List) {
            parent.node.items.push_back(std::move(node));
        } else if (!parent.hasKey) {
            // A list, a map or nothing in the place of a key.
            m_problems.add(node.place, u"a key has to be a word"_s);
            parent.hasKey = true;
            parent.keyIsOurs = false;
        } else {
            if (parent.keyIsOurs)
                parent.node.fields.push_back({ parent.key, parent.keyPlace, std::move(node) });
            parent.hasKey = false;
            parent.keyIsOurs = true;
        }
    }

    const QByteArray &m_source;
    QString m_file;
    int m_firstLine;
    Problems &m_problems;
    std::vector<qsizetype> m_comments;
    std::vector<qsizetype> m_commentLines;
    bool m_sourceHides;
    std::vector<Open> m_open;
    YamlNode m_root;
    Key m_lastKey;
    int m_documents = 0;
};

/// A number as JSON has it: ASCII digits, no separators, no zero before it (YAML 1.1 reads 010 as 8), no
/// "nan", no "inf", and not too large to be one.
std::optional<double> plainNumber(const QString &text)
{
    static const QRegularExpression form(u"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$"_s);
    bool ok = false;
    const double number = form.match(text).hasMatch() ? text.toDouble(&ok) : 0;
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// A whole number of the same form.
std::optional<int> plainInteger(const QString &text)
{
    static const QRegularExpression form(u"^-?(0|[1-9][0-9]*)$"_s);
    bool ok = false;
    const int number = form.match(text).hasMatch() ? text.toInt(&ok) : 0;
    return ok ? std::optional(number) : std::nullopt;
}

/// Whether a text holds marks of Markdown or HTML. The title of a paper (`quoted`) may hold brackets and
/// stars; a citation or a link in it would be shown as it is written.
bool hasMarks(const QString &text, bool quoted)
{
    static const QString always
        = u"|`|<[a-zA-Z/!]|&[a-zA-Z]+;|&#|~~|^#{1,6} |(?<![\\w/])_+(?=[^\\s_])[^_]*[^\\s_]_+(?![\\w/])"_s;
    static const QRegularExpression any(u"\\*|\\[|\\]"_s + always,
                                        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression certain(
        u"\\*\\*|\\[@|\\]\\(|(?<!\\w)\\*(?=[^\\s*])[^*]*[^\\s*]\\*(?!\\w)"_s + always,
        QRegularExpression::UseUnicodePropertiesOption);
    return (quoted ? certain : any).match(text).hasMatch();
}

bool hasLetter(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](uint c) { return QChar::isLetter(c); });
}

bool hasLetterOrFigure(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [](uint c) { return QChar::isLetterOrNumber(c); });
}

} // namespace

const YamlNode *YamlNode::find(const QString &key) const
{
    for (const YamlField &field : fields) {
        if (field.key == key)
            return &field.value;
    }
    return nullptr;
}

QJsonValue YamlNode::toJson() const
{
    switch (kind) {
    case Kind::Null:
        return QJsonValue::Null;
    case Kind::List: {
        QJsonArray array;
        for (const YamlNode &item : items)
            array << item.toJson();
        return array;
    }
    case Kind::Map: {
        QJsonObject object;
        for (const YamlField &field : fields)
            object.insert(field.key, field.value.toJson());
        return object;
    }
    case Kind::Scalar:
        break;
    }
    if (!quoted) {
        if (text == "true"_L1 || text == "false"_L1)
            return text == "true"_L1;
        if (const auto number = plainNumber(text))
            return *number;
    }
    return text;
}

YamlNode parseYaml(const QByteArray &source, const QString &file, int firstLine, Problems &problems)
{
    Builder builder(source, file, firstLine, problems);
    try {
        std::istringstream stream(source.toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) { }
        return builder.take();
    } catch (const YAML::Exception &e) {
        const QString why = QString::fromStdString(e.msg);
        const int line = std::max(0, e.mark.line);
        if (const auto slip = yamlSlipIn(QString::fromUtf8(source), line, firstLine))
            problems.addUnreadable({ file, firstLine + slip->line }, slip->what, slip->hint);
        else
            problems.addUnreadable(
                builder.placeOf(e.mark), u"this is not valid YAML: %1"_s.arg(why),
                u"a text with a colon, a quote or a comma in braces needs quotes around it"_s);
    } catch (const Refused &refused) {
        problems.addUnreadable(builder.placeOf(refused.mark), refused.what, refused.hint);
    }
    return {};
}

void checkPlainTexts(const YamlNode &value, const QString &what, Problems &problems)
{
    checkLength(value.text, u"\"%1\""_s.arg(what), value.place, problems);
    if (hasMarks(value.text, false))
        problems.add(value.place, u"\"%1\" can't hold links, citations, bold type or HTML"_s.arg(what),
                     plainHint);
    for (const YamlNode &item : value.items)
        checkPlainTexts(item, what, problems);
    for (const YamlField &field : value.fields)
        checkPlainTexts(field.value, field.key, problems);
}

Fields::Fields(const YamlNode &node, QString what, Problems &problems)
    : m_node(node)
    , m_what(std::move(what))
    , m_problems(problems)
{
    if (node.kind != YamlNode::Kind::Map)
        problems.addUnreadable(node.place,
                               u"%1 has to be a list of fields, as \"name: value\""_s.arg(m_what));
}

const YamlNode *Fields::take(const QString &key, bool required)
{
    m_known << key;
    const YamlNode *node = m_node.find(key);
    // "year: null" says the same as no year at all.
    if (node && node->kind == YamlNode::Kind::Null)
        node = nullptr;
    if (!node && required && m_node.kind == YamlNode::Kind::Map)
        m_problems.addUnreadable(m_node.place, u"%1 has no \"%2\""_s.arg(m_what, key));
    return node;
}

void Fields::wrongKind(const YamlNode &node, const QString &key, const QString &expected, const QString &hint)
{
    m_problems.addUnreadable(node.place, u"\"%1\" of %2 has to be %3"_s.arg(key, m_what, expected), hint);
}

void Fields::checkShown(const QString &key, const Text &text)
{
    checkLength(text.text, u"\"%1\" of %2"_s.arg(key, m_what), text.place, m_problems);
    if (m_marks == Marks::Shown || key == "editors"_L1)
        return;
    if (hasMarks(text.text, m_marks == Marks::Quoted))
        m_problems.add(text.place,
                       u"\"%1\" of %2 can't hold links, citations, bold type or HTML"_s.arg(key, m_what),
                       plainHint);
}

Text Fields::optionalText(const QString &key)
{
    const YamlNode *node = take(key, false);
    if (!node)
        return { {}, m_node.place };
    if (node->kind != YamlNode::Kind::Scalar) {
        wrongKind(*node, key, u"a text"_s);
        return { {}, node->place };
    }
    Text text{ node->text.simplified(), node->place };
    checkShown(key, text);
    // Speech is told how to say a sign.
    if (!text.isEmpty() && key != "shown"_L1 && !hasLetterOrFigure(text.text))
        m_problems.add(text.place, u"\"%1\" of %2 is \"%3\", and says nothing"_s.arg(key, m_what, text.text),
                       u"write it in words"_s);
    return text;
}

Text Fields::text(const QString &key)
{
    if (!take(key, true))
        return { {}, m_node.place };
    Text text = optionalText(key);
    if (text.isEmpty() && m_node.find(key)->kind == YamlNode::Kind::Scalar)
        m_problems.add(text.place, u"\"%1\" of %2 is empty"_s.arg(key, m_what));
    return text;
}

Text Fields::optionalWord(const QString &key, const QStringList &allowed)
{
    Text word = optionalText(key);
    if (!word.isEmpty() && !allowed.contains(word.text)) {
        QString hint = didYouMean(word.text, allowed);
        if (hint.isEmpty())
            hint = u"allowed are: %1"_s.arg(allowed.join(u", "_s));
        m_problems.add(word.place, u"\"%1\" of %2 can't be \"%3\""_s.arg(key, m_what, word.text), hint);
        word.text.clear();
    }
    return word;
}

Text Fields::word(const QString &key, const QStringList &allowed)
{
    return take(key, true) ? optionalWord(key, allowed) : Text{ {}, m_node.place };
}

Text Fields::id()
{
    Text id = text(u"id"_s);
    static const QRegularExpression valid(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    if (!id.isEmpty() && !valid.match(id.text).hasMatch())
        m_problems.add(id.place,
                       u"id \"%1\" may hold small letters, figures and hyphens only"_s.arg(id.text));
    return id;
}

Text Fields::inWords(const Text &text, const QString &key)
{
    if (hasLetterOrFigure(text.text) && !hasLetter(text.text))
        m_problems.add(text.place, u"\"%1\" of %2 is \"%3\", without a letter"_s.arg(key, m_what, text.text),
                       u"write it in words"_s);
    return text;
}

std::optional<int> Fields::optionalInteger(const QString &key)
{
    const YamlNode *node = take(key, false);
    if (!node)
        return std::nullopt;
    const std::optional<int> value = plainInteger(node->text);
    if (node->kind != YamlNode::Kind::Scalar || node->quoted || !value) {
        wrongKind(*node, key, u"a whole number"_s, numberHint(node->text, true));
        return std::nullopt;
    }
    return value;
}

int Fields::integer(const QString &key) { return take(key, true) ? optionalInteger(key).value_or(0) : 0; }

std::optional<int> Fields::integerOr(const QString &key, const QStringList &words, QString &word)
{
    const YamlNode *node = take(key, true);
    if (!node)
        return std::nullopt;
    if (node->kind == YamlNode::Kind::Scalar && words.contains(node->text)) {
        word = node->text;
        return std::nullopt;
    }
    const std::optional<int> value = plainInteger(node->text);
    if (node->kind != YamlNode::Kind::Scalar || node->quoted || value.value_or(0) < 1) {
        wrongKind(*node, key, u"a whole number above 0, or: %1"_s.arg(words.join(u", "_s)),
                  numberHint(node->text, true));
        return std::nullopt;
    }
    return value;
}

std::optional<double> Fields::optionalNumber(const QString &key)
{
    const YamlNode *node = take(key, false);
    if (!node)
        return std::nullopt;
    const std::optional<double> value = plainNumber(node->text);
    if (node->kind != YamlNode::Kind::Scalar || node->quoted || !value) {
        wrongKind(*node, key, u"a number"_s, numberHint(node->text, false));
        return std::nullopt;
    }
    return value;
}

bool Fields::optionalFlag(const QString &key)
{
    const YamlNode *node = take(key, false);
    if (!node)
        return false;
    if (node->quoted || (node->text != "true"_L1 && node->text != "false"_L1))
        wrongKind(*node, key, u"true or false"_s);
    return node->text == "true"_L1;
}

bool Fields::flag(const QString &key) { return take(key, true) && optionalFlag(key); }

QList<Text> Fields::textsOf(const YamlNode *node, const QString &key)
{
    QList<Text> texts;
    if (!node)
        return texts;
    if (node->kind != YamlNode::Kind::List) {
        wrongKind(*node, key, u"a list"_s);
        return texts;
    }
    for (const YamlNode &item : node->items) {
        if (item.kind == YamlNode::Kind::Scalar) {
            texts << Text{ item.text.simplified(), item.place };
            checkShown(key, texts.constLast());
        } else {
            wrongKind(item, key, u"a list of texts"_s);
        }
    }
    return texts;
}

QList<Text> Fields::texts(const QString &key) { return textsOf(take(key, true), key); }

QList<Text> Fields::optionalTexts(const QString &key) { return textsOf(take(key, false), key); }

std::vector<YamlNode> Fields::optionalList(const QString &key)
{
    const YamlNode *node = take(key, false);
    if (!node)
        return {};
    if (node->kind != YamlNode::Kind::List)
        wrongKind(*node, key, u"a list"_s);
    return node->items;
}

std::vector<YamlNode> Fields::list(const QString &key)
{
    return take(key, true) ? optionalList(key) : std::vector<YamlNode>{};
}

const YamlNode *Fields::map(const QString &key)
{
    const YamlNode *node = take(key, true);
    if (node && node->kind != YamlNode::Kind::Map) {
        wrongKind(*node, key, u"a list of fields, as \"name: value\""_s);
        return nullptr;
    }
    return node;
}

const YamlNode *Fields::optional(const QString &key) { return take(key, false); }

void Fields::finish()
{
    static const QRegularExpression digits(u"^-?[0-9]+$"_s);
    QString before; // the value of the field before, if it is a whole number
    for (const YamlField &field : m_node.fields) {
        const QString whole
            = std::exchange(before, digits.match(field.value.text).hasMatch() ? field.value.text : QString());
        if (m_known.contains(field.key))
            continue;
        QString hint = didYouMean(field.key, m_known);
        const bool noValue = field.value.kind == YamlNode::Kind::Null;
        if (noValue && !whole.isEmpty() && digits.match(field.key).hasMatch())
            hint = u"a comma parts two fields; write %1.%2"_s.arg(whole, field.key);
        else if (hint.isEmpty() && noValue)
            hint = u"a text with a comma needs quotes around it"_s;
        m_problems.add(field.place, u"%1 has an unknown field \"%2\""_s.arg(m_what, field.key), hint);
    }
}

} // namespace Plainheart::Authoring
