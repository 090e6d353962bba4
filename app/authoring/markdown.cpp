// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown.h"

#include "address.h"

#include <algorithm>
#include <md4c.h>
#include <QHash>
#include <QRegularExpression>

namespace Plainheart::Authoring {

using namespace Qt::StringLiterals;

namespace {

const QString links = u"[word](term:id), [text](topic:id), [text](page:id)"_s;

/// Collects what md4c reports into blocks. md4c knows no line numbers, but hands out pointers into the
/// source.
class Collector
{
public:
    Collector(const QByteArray &source, const Place &start, Problems &problems)
        : m_source(source)
        , m_start(start)
        , m_problems(problems)
    {
    }

    QList<MarkdownBlock> parse()
    {
        MD_PARSER parser{};
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<Collector *>(self)->enterBlock(type, detail);
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
            static_cast<Collector *>(self)->leaveBlock(type);
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            static_cast<Collector *>(self)->enterSpan(type, detail);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            static_cast<Collector *>(self)->leaveSpan(type);
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
            static_cast<Collector *>(self)->addText(type, text, size);
            return 0;
        };
        refuseDefinitions();
        md_parse(m_source.constData(), static_cast<MD_SIZE>(m_source.size()), &parser, this);
        refusePending();
        return m_blocks;
    }

private:
    /// "[Warning]: cells" names the target of a link to Markdown, and nobody would read it.
    void refuseDefinitions()
    {
        static const QRegularExpression definition(u"^[ \\t]*(?:(?:[-+*>]|\\d+[.)])[ \\t]*)*\\[[^\\]]+\\]:"_s,
                                                   QRegularExpression::MultilineOption);
        const QString text = QString::fromUtf8(m_source);
        auto matches = definition.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const auto line = static_cast<int>(text.left(match.capturedStart()).count(u'\n'));
            m_problems.add(
                { m_start.file, m_start.line + line },
                u"a line that begins with \"%1\" is not shown"_s.arg(match.captured().simplified().left(40)),
                u"begin it with a word, or leave the brackets out"_s);
        }
    }

    /// What is not allowed, and had no text at which to tell it.
    void refusePending()
    {
        if (m_pending.isEmpty())
            return;
        m_problems.add(m_place.line ? m_place : m_start, u"%1 can't be used here"_s.arg(m_pending));
        m_pending.clear();
    }

    /// A line of a list without words. (What else there was to show has been refused.)
    void refuseEmptyItem()
    {
        static const QRegularExpression dash(u"^\\s*(?:[-+*]|\\d+[.)])\\s*$"_s);
        const QStringList lines = QString::fromUtf8(m_source).split(u'\n');
        for (qsizetype i = m_place.line ? m_place.line - m_start.line : 0; i < lines.size(); ++i) {
            if (dash.match(lines.at(i)).hasMatch())
                return m_problems.add({ m_start.file, m_start.line + static_cast<int>(i) },
                                      u"a list line without words stands here"_s,
                                      u"write what belongs there, or take it out"_s);
        }
    }

    void refuse(const QString &what, const QString &hint)
    {
        m_problems.add(m_place, u"%1 can't be used here"_s.arg(what), hint);
    }

    void begin(MarkdownBlock::Kind kind, int level = 0)
    {
        m_current = {};
        m_current.kind = kind;
        m_current.level = level;
        m_open = true;
        m_fresh = true;
    }

    void end()
    {
        if (!m_open)
            return;
        m_open = false;
        finish(m_current.content);
        if (!m_current.content.isEmpty())
            m_blocks << m_current;
        else if (m_current.kind == MarkdownBlock::Kind::Heading)
            m_problems.add(m_place.line ? m_place : m_start, u"a heading without words follows here"_s);
        else if (m_current.kind == MarkdownBlock::Kind::Item)
            refuseEmptyItem();
    }

    void enterBlock(MD_BLOCKTYPE type, void *detail)
    {
        switch (type) {
        case MD_BLOCK_DOC:
            break;
        case MD_BLOCK_H:
            begin(MarkdownBlock::Kind::Heading,
                  static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level));
            break;
        case MD_BLOCK_P:
            if (m_listDepth == 0)
                begin(MarkdownBlock::Kind::Paragraph);
            else if (m_current.content.isEmpty())
                break;
            else
                m_pending = u"a list line with more than one paragraph"_s;
            break;
        case MD_BLOCK_OL:
        case MD_BLOCK_UL:
            if (++m_listDepth > 1)
                m_pending = u"a list inside a list"_s;
            else if (type == MD_BLOCK_OL)
                m_pending = u"a numbered list"_s;
            break;
        case MD_BLOCK_LI:
            end();
            begin(MarkdownBlock::Kind::Item);
            break;
        case MD_BLOCK_QUOTE:
            m_pending = u"a quote block"_s;
            break;
        case MD_BLOCK_HR:
            m_problems.add(m_place.line ? m_place : m_start, u"a line across the page can't be used here"_s);
            break;
        case MD_BLOCK_CODE:
            m_pending = u"a code block"_s;
            begin(MarkdownBlock::Kind::Paragraph);
            break;
        case MD_BLOCK_HTML:
            m_pending = u"HTML"_s;
            begin(MarkdownBlock::Kind::Paragraph);
            break;
        default:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_OL || type == MD_BLOCK_UL)
            --m_listDepth;
        if (type == MD_BLOCK_P && m_listDepth > 0)
            return;
        end();
    }

    void enterSpan(MD_SPANTYPE type, void *detail)
    {
        switch (type) {
        case MD_SPAN_STRONG:
            m_strong = true;
            m_fresh = true;
            if (!m_current.content.spans.isEmpty())
                m_pending = u"bold type inside a sentence"_s;
            break;
        case MD_SPAN_A: {
            const auto *link = static_cast<MD_SPAN_A_DETAIL *>(detail);
            m_target = QString::fromUtf8(link->href.text, static_cast<qsizetype>(link->href.size));
            locate(link->href.text);
            m_linkHasText = false;
            if (link->title.size > 0)
                m_problems.add(m_place.line ? m_place : m_start,
                               u"the link to \"%1\" has a title, which is not shown"_s.arg(m_target),
                               u"write %1"_s.arg(links));
            m_fresh = true;
            break;
        }
        case MD_SPAN_IMG:
            m_pending = u"a picture"_s;
            break;
        case MD_SPAN_CODE:
            m_pending = u"code"_s;
            break;
        default:
            m_pending = u"italic type"_s;
            break;
        }
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_STRONG)
            m_strong = false;
        if (type == MD_SPAN_A) {
            if (!m_linkHasText)
                m_problems.add(m_place.line ? m_place : m_start,
                               u"the link to \"%1\" has no words"_s.arg(m_target), u"write %1"_s.arg(links));
            addReference();
            m_target.clear();
        }
        m_fresh = true;
    }

    void addReference()
    {
        static const QHash<QString, Reference::Kind> kinds{
            { u"term"_s, Reference::Kind::Term },
            { u"topic"_s, Reference::Kind::Topic },
            { u"page"_s, Reference::Kind::Page },
            { u"chart"_s, Reference::Kind::Chart },
        };
        const QString kind = m_target.section(u':', 0, 0);
        const QString id = m_target.section(u':', 1);
        const bool leads = kind == "term"_L1 ? !id.isEmpty() : Address::fromLink(m_target).has_value();
        if (!kinds.contains(kind) || !leads) {
            m_problems.add(m_place, u"the link to \"%1\" leads out of the app or nowhere"_s.arg(m_target),
                           u"write %1 or [text](chart:id)"_s.arg(links));
            return;
        }
        m_current.content.references << Reference{ kinds.value(kind), id, m_place };
    }

    void addText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size)
    {
        locate(text);
        if (!m_pending.isEmpty()) {
            refuse(m_pending, {});
            m_pending.clear();
        }
        if (!m_open)
            begin(m_listDepth > 0 ? MarkdownBlock::Kind::Item : MarkdownBlock::Kind::Paragraph);
        if (!m_current.content.place.line)
            m_current.content.place = m_place;
        m_linkHasText = m_linkHasText || !QByteArray(text, static_cast<qsizetype>(size)).trimmed().isEmpty();
        QString words = QString::fromUtf8(text, static_cast<qsizetype>(size));
        if (type == MD_TEXT_HTML)
            refuse(u"HTML"_s, {});
        else if (type == MD_TEXT_ENTITY)
            refuse(u"\"%1\""_s.arg(words), u"type the character itself"_s);
        else if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
            words = u"\n"_s; // becomes a space; until then it counts lines
        append(words);
    }

    void locate(const MD_CHAR *text)
    {
        const auto *begin = m_source.constData();
        if (text < begin || text >= begin + m_source.size())
            return;
        m_place = { m_start.file, m_start.line + static_cast<int>(std::count(begin, text, '\n')) };
    }

    void append(const QString &words)
    {
        Spans &spans = m_current.content.spans;
        Span::Kind kind = m_strong ? Span::Kind::Strong : Span::Kind::Text;
        if (!m_target.isEmpty())
            kind = m_target.startsWith("term:"_L1) ? Span::Kind::Term : Span::Kind::Link;
        if (!m_fresh && !spans.isEmpty() && spans.last().kind == kind) {
            spans.last().text += words;
            return;
        }
        Span span;
        span.kind = kind;
        span.text = words;
        if (kind == Span::Kind::Term)
            span.target = m_target.section(u':', 1);
        if (kind == Span::Kind::Link)
            span.target = m_target;
        spans << span;
        m_fresh = false;
    }

    /// Cuts the citations out of the text, and turns line breaks into spaces.
    void finish(Inline &content)
    {
        static const QRegularExpression citation(u"\\s*\\[@([^\\]]*)\\]"_s);
        static const QRegularExpression separator(u";\\s*@?"_s);
        Place place = content.place;
        Spans spans;
        for (const Span &span : std::as_const(content.spans)) {
            qsizetype from = 0;
            auto take = [&](qsizetype to) {
                Span part = span;
                part.text = span.text.mid(from, to - from);
                place.line += static_cast<int>(part.text.count(u'\n'));
                checkBrackets(part.text, place);
                part.text.replace(u'\n', u' ');
                if (!part.text.isEmpty())
                    spans << part;
            };
            auto matches = citation.globalMatch(span.text);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                take(match.capturedStart());
                from = match.capturedEnd();
                Span cite;
                cite.kind = Span::Kind::Cite;
                for (const QString &part : match.captured(1).split(separator)) {
                    const QString id = part.simplified();
                    cite.sources << id;
                    content.references << Reference{ Reference::Kind::Source, id, place };
                }
                if (span.kind != Span::Kind::Text)
                    m_problems.add(place, u"a citation can't stand inside bold type or a link"_s,
                                   u"put it after the sentence that it supports"_s);
                spans << cite;
            }
            take(span.text.size());
        }
        content.spans = spans;
        content.text = plainText(spans).simplified();
        checkText(content);
    }

    void checkText(const Inline &content)
    {
        checkLength(content.text, u"this paragraph"_s, content.place, m_problems);
        if (content.text.contains("~~"_L1))
            m_problems.add(content.place, u"struck-out type can't be used here"_s);
    }

    void checkBrackets(const QString &text, const Place &place)
    {
        if (text.contains(u'[') || text.contains(u']'))
            m_problems.add(place,
                           u"a square bracket is left over in \"%1\""_s.arg(text.simplified().left(40)),
                           u"the marks are [@source-id], %1 and [text](chart:id)"_s.arg(links));
    }

    const QByteArray &m_source;
    const Place m_start;
    Problems &m_problems;
    QList<MarkdownBlock> m_blocks;
    MarkdownBlock m_current;
    Place m_place;
    QString m_target; ///< of the link that is open
    bool m_linkHasText = false; ///< the link that is open
    QString m_pending; ///< something that is not allowed, to be reported where its text stands
    int m_listDepth = 0;
    bool m_open = false;
    bool m_fresh = true; ///< the next text begins a new span
    bool m_strong = false;
};

} // namespace

bool Inline::cites() const
{
    return std::any_of(spans.begin(), spans.end(),
                       [](const Span &span) { return span.kind == Span::Kind::Cite; });
}

QList<MarkdownBlock> parseMarkdown(const QString &source, const Place &start, Problems &problems)
{
    const QByteArray bytes = source.toUtf8();
    return Collector(bytes, start, problems).parse();
}

Inline parseInline(const Text &text, Problems &problems)
{
    Inline content;
    content.place = text.place;
    content.source = text.text;
    if (text.isEmpty())
        return content;
    QList<MarkdownBlock> blocks = parseMarkdown(text.text, text.place, problems);
    if (blocks.size() != 1 || blocks.first().kind != MarkdownBlock::Kind::Paragraph) {
        problems.add(text.place, u"this text has to be one plain paragraph, without lists or headings"_s);
        return content;
    }
    content = blocks.first().content;
    content.source = text.text;
    content.place = text.place;
    return content;
}

} // namespace Plainheart::Authoring
