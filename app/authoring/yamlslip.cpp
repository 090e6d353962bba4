// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamlslip.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

const QString openingCurly = u"\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u00AB"_s;

qsizetype indentOf(const QString &line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line.at(spaces) == u' ')
        ++spaces;
    return spaces;
}

bool isEmpty(const QString &line)
{
    const QString text = line.trimmed();
    return text.isEmpty() || text.startsWith(u'#');
}

/// Goes through a text line by line and stops at the first slip.
class Scanner
{
public:
    Scanner(const QString &source, int refusedLine, int firstLine)
        : m_lines(source.split(u'\n'))
        , m_refused(refusedLine)
        , m_firstLine(firstLine)
    {
    }

    [[nodiscard]] std::optional<YamlSlip> scan()
    {
        while (!m_slip && m_line < m_lines.size()) {
            scanLine();
            ++m_line;
        }
        return m_slip;
    }

private:
    /// A level of lines that are indented alike.
    struct Level {
        qsizetype indent = 0;
        int line = 0; ///< the last one
    };
    struct Bracket {
        QChar sign;
        int line = 0;
    };

    void add(int line, const QString &what, const QString &hint) { m_slip = YamlSlip{ line, what, hint }; }

    void scanLine()
    {
        const QString &line = m_lines.at(m_line);
        if (isEmpty(line))
            return;
        if (m_textBlock >= 0 && indentOf(line) > m_textBlock)
            return; // a text after "|" or ">" may be indented as it likes
        m_textBlock = -1;
        static const QRegularExpression tab(u"^ *\\t"_s);
        if (tab.match(line).hasMatch())
            return add(m_line, u"this line begins with a tab"_s,
                       u"YAML is indented with spaces alone: two for each step"_s);
        scanEntry(line);
    }

    /// "- id: stent", "term: Stent", "- Stent"; or a line that goes on with the text above it.
    void scanEntry(const QString &line)
    {
        static const QRegularExpression dash(u"\\G- +"_s);
        static const QRegularExpression key(u"\\G[\"']?[A-Za-z0-9_/-]+[\"']?:(?: +|$)"_s);
        qsizetype at = indentOf(line);
        bool entry = false;
        while (!m_slip) {
            const auto match = dash.match(line, at);
            if (!match.hasMatch())
                break;
            checkIndent(at);
            m_opens = true; // what follows the dash is a level of its own
            entry = true;
            at = match.capturedEnd();
        }
        const auto match = key.match(line, at);
        if (match.hasMatch() && !m_slip) {
            checkIndent(at);
            entry = true;
            at = match.capturedEnd();
        }
        if (!entry || m_slip)
            return;
        const QString value = line.mid(at);
        m_opens = match.hasMatch() && (value.isEmpty() || value.startsWith(u'#'));
        static const QRegularExpression textBlock(u"^[|>][+-]?\\d?$"_s);
        if (textBlock.match(value).hasMatch())
            m_textBlock = indentOf(line);
        scanValue(at);
    }

    void checkIndent(qsizetype indent)
    {
        std::optional<Level> left;
        while (!m_levels.isEmpty() && m_levels.constLast().indent > indent)
            left = m_levels.takeLast();
        if (!m_levels.isEmpty() && m_levels.constLast().indent == indent) {
            m_levels.last().line = m_line;
        } else if (m_levels.isEmpty() ? !left : m_opens && !left) {
            m_levels << Level{ indent, m_line };
        } else {
            const Level other = left ? *left : m_levels.constLast();
            add(m_line, u"this line is indented differently from line %1"_s.arg(m_firstLine + other.line),
                u"lines that belong together begin with the same number of spaces: here %1, there %2"_s
                    .arg(indent)
                    .arg(other.indent));
        }
        m_opens = false;
    }

    void scanValue(qsizetype at)
    {
        const QString &line = m_lines.at(m_line);
        if (at >= line.size())
            return;
        const QChar first = line.at(at);
        if (first == u'"' || first == u'\'') {
            at = skipQuoted(at);
            if (!m_slip)
                checkRest(
                    at, u"the text goes on after the quote that ends it"_s,
                    u"one pair of quotes stands around the whole text; a quote inside is written as \\\""_s);
        } else if (first == u'[' || first == u'{') {
            at = skipBrackets(at);
            if (!m_slip)
                checkRest(at, u"something stands after the bracket that ends this value"_s,
                          u"take it out, or put quotes around the whole text"_s);
        } else if (openingCurly.contains(first) && (m_line == m_refused || m_line + 1 == m_refused)) {
            addCurly();
        }
    }

    void addCurly()
    {
        add(m_line, u"the quotes of a word processor stand here"_s,
            u"use straight quotes around the text, as \"text\""_s);
    }

    void checkRest(qsizetype at, const QString &what, const QString &hint)
    {
        const QString rest = m_lines.at(m_line).mid(at).trimmed();
        if (!rest.isEmpty() && !rest.startsWith(u'#') && !rest.startsWith(u':'))
            add(m_line, what, hint);
    }

    /// Whether the next line belongs to what surrounds the value that is being read, so that the value was
    /// not closed. Goes there if it does not.
    [[nodiscard]] bool leavesValue()
    {
        const qsizetype outer = m_levels.isEmpty() ? -1 : m_levels.constLast().indent;
        int next = m_line + 1;
        while (next < m_lines.size() && m_lines.at(next).trimmed().isEmpty())
            ++next;
        if (next >= m_lines.size() || indentOf(m_lines.at(next)) <= outer)
            return true;
        m_line = next;
        return false;
    }

    /// From the quote at a place of this line to behind the one that closes it.
    qsizetype skipQuoted(qsizetype at)
    {
        const QChar quote = m_lines.at(m_line).at(at);
        const int opened = m_line;
        ++at;
        while (true) {
            const QString &line = m_lines.at(m_line);
            for (; at < line.size(); ++at) {
                if (quote == u'"' && line.at(at) == u'\\')
                    ++at;
                else if (line.at(at) == quote && quote == u'\'' && line.mid(at + 1, 1) == "'"_L1)
                    ++at; // '' is an apostrophe
                else if (line.at(at) == quote)
                    return at + 1;
            }
            if (leavesValue()) {
                add(opened, u"a quote that begins here is not closed"_s,
                    u"put a quote at the end of the text as well"_s);
                return at;
            }
            at = 0;
        }
    }

    /// From the bracket at a place of this line to behind the one that closes it.
    qsizetype skipBrackets(qsizetype at)
    {
        QList<Bracket> open;
        bool textBegins = false; // where a quote is a quote, and not an apostrophe
        while (!m_slip) {
            const QString &line = m_lines.at(m_line);
            if (at >= line.size() || (line.at(at) == u'#' && (at == 0 || line.at(at - 1) == u' '))) {
                if (leavesValue())
                    addUnclosed(open.constLast());
                at = 0;
                continue;
            }
            const QChar c = line.at(at);
            if (c == u'[' || c == u'{') {
                open << Bracket{ c, m_line };
            } else if (c == u']' || c == u'}') {
                const Bracket last = open.takeLast();
                if ((last.sign == u'[') != (c == u']'))
                    addUnclosed(last);
                if (open.isEmpty())
                    return at + 1;
            } else if (textBegins && (c == u'"' || c == u'\'')) {
                at = skipQuotedPart(at);
                textBegins = false;
                continue;
            } else if (textBegins && openingCurly.contains(c) && m_line == m_refused) {
                addCurly();
            }
            textBegins = c == u'[' || c == u'{' || c == u',' || c == u':' || (textBegins && c == u' ');
            ++at;
        }
        return at;
    }

    /// A quoted text between brackets: a comma, a colon or a bracket comes next.
    qsizetype skipQuotedPart(qsizetype at)
    {
        at = skipQuoted(at);
        const QString rest = m_lines.at(m_line).mid(at).trimmed();
        if (!m_slip && !rest.isEmpty() && !u",:]}#"_s.contains(rest.at(0)))
            add(m_line, u"the text goes on after the quote that ends it"_s,
                u"a quote begins and ends each text, and a comma parts it from the next field"_s);
        return at;
    }

    void addUnclosed(const Bracket &bracket)
    {
        add(bracket.line, u"a \"%1\" is opened here and not closed"_s.arg(bracket.sign),
            u"put a \"%1\" where it ends"_s.arg(QChar(bracket.sign == u'[' ? u']' : u'}')));
    }

    QStringList m_lines;
    int m_refused;
    int m_firstLine;
    int m_line = 0;
    qsizetype m_textBlock = -1; ///< the indentation of the field that holds a text block; -1: we are in none
    bool m_opens = true; ///< whether the next line may be indented further
    QList<Level> m_levels;
    std::optional<YamlSlip> m_slip;
};

} // namespace

std::optional<YamlSlip> yamlSlipIn(const QString &source, int refusedLine, int firstLine)
{
    if (const auto slip = Scanner(source, refusedLine, firstLine).scan())
        return slip;
    static const QRegularExpression colon(u"^ *(?:- +)*[A-Za-z0-9_/-]+: +[^\"'\\[{|>#][^#]*: "_s);
    if (colon.match(source.section(u'\n', refusedLine, refusedLine) + u' ').hasMatch())
        return YamlSlip{ refusedLine, u"a text with a colon stands here without quotes"_s,
                         u"put quotes around the whole text"_s };
    return std::nullopt;
}

bool isInCurlyQuotes(const QString &text)
{
    return text.size() > 1
        && ((text.startsWith(u'\u201C') && text.endsWith(u'\u201D'))
            || (text.startsWith(u'\u2018') && text.endsWith(u'\u2019')));
}

} // namespace Plainheart::Authoring
