// SPDX-License-Identifier: GPL-3.0-or-later
#include "handouthtml.h"

#include "handoutwords.h"
#include "leadwords.h"
#include "numbers.h"
#include "paperpicture.h"
#include "qrmodules.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

const auto style = R"(
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1.5em; max-width: 42em; background: #fff; color: #1d2b3a; line-height: 1.5;
  font-family: "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, "Noto Sans", "Noto Sans Arabic", sans-serif; }
h1 { font-size: 1.9em; line-height: 1.2; } h2 { font-size: 1.4em; line-height: 1.25; margin-top: 1.8em; }
h3 { font-size: 1.15em; } img { max-width: 100%; height: auto; } figure { margin: 1em 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; vertical-align: top; padding: .5em .6em .5em 0;
  border-bottom: 1px solid #857b6b; } .bars { letter-spacing: .1em; white-space: nowrap; }
.notice { border: 2px solid #1d2b3a; border-radius: 10px; padding: .2em 1em; margin: 1.2em 0; }
.help { border-color: #96291f; border-width: 3px; } .tag { display: inline-block; border: 2px solid #1d2b3a; border-radius: 6px;
  padding: .1em .6em; font-weight: bold; } .hope { border-style: dashed; } .question { break-inside: avoid; }
.write { border-bottom: 1px solid #857b6b; height: 2.2em; } .cite { color: #3f4e5c; } .sources { overflow-wrap: anywhere; }
.sure { font-size: .9em; } footer { margin-top: 2em; border-top: 1px solid #857b6b; font-size: .9em; }
)";

QString dataOf(const QByteArray &svg)
{
    return u"data:image/svg+xml;base64,"_s + QString::fromLatin1(svg.toBase64());
}

/// Paints to an SVG picture of a size.
template <class Paint>
QByteArray svgOf(const QSizeF &size, Paint paint)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({}, size));
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(&painter);
    painter.end();
    return svg;
}

class Writer
{
public:
    Writer(const Handout &handout, double textSize, ScenePool &pool)
        : m_handout(handout)
        , m_textSize(textSize)
        , m_pool(pool)
        , m_locale(handout.language)
    {
    }

    QByteArray write();

private:
    void add(const HandoutHeading &heading);
    void add(const HandoutPassage &passage) { m_html += paragraphs(passage.paragraphs); }
    void add(const HandoutStory &story);
    void add(const HandoutAnswers &answers);
    void add(const HandoutNotice &notice);
    void add(const HandoutQuestion &question);
    void add(const HandoutCode &code);
    void add(const HandoutSources &sources);
    void add(const HandoutPageStart &) { }

    [[nodiscard]] static QString inner(const HandoutText &text);
    [[nodiscard]] static QString paragraphs(const QList<HandoutParagraph> &list);
    [[nodiscard]] QString heading(const QString &text, int level);
    [[nodiscard]] QString figure(const HandoutPicture &picture);

    const Handout &m_handout;
    double m_textSize;
    ScenePool &m_pool;
    QLocale m_locale;
    QString m_html;
    int m_level = 1; ///< of the last heading
};

QString Writer::inner(const HandoutText &text)
{
    QString html;
    for (const HandoutRun &run : text) {
        const QString words = run.text.toHtmlEscaped();
        if (run.kind == HandoutRun::Kind::Strong) {
            html += u"<strong>"_s + words + u"</strong>"_s;
        } else if (run.kind == HandoutRun::Kind::Cite) {
            QStringList links;
            for (const int number : run.numbers)
                links << u"<a class=\"cite\" href=\"#source-%1\">%1</a>"_s.arg(number);
            html += u'[' + links.join(u",\u00a0"_s) + u']';
        } else {
            html += words;
        }
    }
    return html;
}

QString Writer::paragraphs(const QList<HandoutParagraph> &list)
{
    QString html;
    bool inList = false;
    for (const HandoutParagraph &paragraph : list) {
        if (paragraph.isItem != inList)
            html += paragraph.isItem ? u"<ul>\n"_s : u"</ul>\n"_s;
        inList = paragraph.isItem;
        const QString tag = paragraph.isItem ? u"li"_s : u"p"_s;
        html += u"<%1>%2</%1>\n"_s.arg(tag, inner(paragraph.text));
    }
    return inList ? html + u"</ul>\n"_s : html;
}

/// No level is left out, so that a screen reader's list of headings is whole.
QString Writer::heading(const QString &text, int level)
{
    m_level = std::min(level, m_level + 1);
    return u"<h%1>%2</h%1>\n"_s.arg(m_level).arg(text.toHtmlEscaped());
}

void Writer::add(const HandoutHeading &part) { m_html += heading(part.text, part.level); }

QString Writer::figure(const HandoutPicture &picture)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(180);
    const QSizeF size(6400, 4000);
    const auto drawn = PaperPicture::make(picture, m_pool, size, font, 20);
    if (!drawn)
        return {};
    const QByteArray svg = svgOf(size, [&](QPainter *painter) { drawn->paint(painter, {}); });
    // Labels are in the picture, and so in its text.
    QStringList text{ picture.name + u'.', picture.description };
    if (const QStringList labels = drawn->labels(); !labels.isEmpty())
        text << HandoutWords::tr("Labels: %1.").arg(labels.join(u", "_s));
    QString html = u"<figure>\n"_s;
    if (!picture.tag.isEmpty())
        html += u"<p class=\"tag%1\">%2</p>\n"_s.arg(picture.truth == Truth::Hope ? u" hope"_s : QString(),
                                                     picture.tag.toHtmlEscaped());
    html += u"<img src=\"%1\" alt=\"%2\" width=\"640\" height=\"400\"/>\n"_s.arg(
        dataOf(svg), text.join(u' ').toHtmlEscaped());
    QStringList below;
    if (const QString key = drawn->key(); !key.isEmpty())
        below << key.toHtmlEscaped();
    if (!picture.caption.isEmpty())
        below << inner(picture.caption);
    if (!below.isEmpty())
        html += u"<figcaption>%1</figcaption>\n"_s.arg(below.join(u"<br/>"_s));
    return html + u"</figure>\n"_s;
}

void Writer::add(const HandoutStory &story)
{
    // With steps it is a part of the page; without, one of several in a part.
    const int level = m_level == 1 || !story.steps.isEmpty() ? 2 : 3;
    m_html += heading(story.title, level);
    if (!story.question.isEmpty())
        m_html += u"<p>%1</p>\n"_s.arg(story.question.toHtmlEscaped());
    m_html += figure(story.picture);
    for (const HandoutStep &step : story.steps)
        m_html += heading(step.title, 3) + paragraphs(step.paragraphs);
    m_html += paragraphs(story.paragraphs);
    if (!story.sure.isEmpty())
        m_html += u"<p class=\"sure\">%1</p>\n"_s.arg(inner(story.sure));
}

void Writer::add(const HandoutAnswers &answers)
{
    m_html += u"<table>\n<thead><tr>"_s;
    for (const QString &words : answers.headings)
        m_html += u"<th scope=\"col\">%1</th>"_s.arg(words.toHtmlEscaped());
    m_html += u"</tr></thead>\n<tbody>\n"_s;
    for (const HandoutAnswer &answer : answers.rows) {
        const int step = static_cast<int>(answer.certainty);
        const QString bars = QString(step, u'\u25a0') + QString(4 - step, u'\u25a1');
        m_html
            += u"<tr><th scope=\"row\">%1</th><td>%2</td><td><span class=\"bars\" aria-hidden=\"true\">%3</span> %4</td></tr>\n"_s
                   .arg(answer.title.toHtmlEscaped(), answer.headline.toHtmlEscaped(), bars,
                        //: How sure anyone can be, and which level of the meter that is.
                        HandoutWords::tr("%1 (level %2 of 4)")
                            .arg(answer.word, numberText(step, m_locale))
                            .toHtmlEscaped());
    }
    m_html += u"</tbody>\n</table>\n"_s;
}

void Writer::add(const HandoutNotice &notice)
{
    if (!notice.title.isEmpty())
        m_html += heading(notice.title, 2);
    m_html += u"<div class=\"notice%1\">\n"_s.arg(notice.kind == HandoutNotice::Kind::Help ? u" help"_s
                                                                                           : QString());
    m_html += paragraphs(notice.paragraphs) + u"</div>\n"_s;
}

void Writer::add(const HandoutQuestion &question)
{
    m_html += u"<div class=\"question\">\n"_s;
    m_html
        += heading(question.number > 0 ? numberedQuestion(question.number, question.text) : question.text, 3);
    if (!question.note.isEmpty())
        m_html += u"<p>%1</p>\n"_s.arg(HandoutWords::tr("My note: %1").arg(question.note).toHtmlEscaped());
    if (!question.answer.isEmpty())
        m_html += u"<p>%1</p>\n"_s.arg(
            HandoutWords::tr("What was said: %1").arg(question.answer).toHtmlEscaped());
    for (int i = 0; i < question.lines; ++i)
        m_html += u"<div class=\"write\"></div>\n"_s;
    m_html += u"</div>\n"_s;
}

void Writer::add(const HandoutCode &code)
{
    const QrModules modules = qrModules(code.text);
    if (modules.width == 0)
        return;
    const int across = modules.width + 2 * QrModules::quietZone;
    QString path;
    for (int y = 0; y < modules.width; ++y) {
        for (int x = 0; x < modules.width; ++x) {
            if (modules.at(x, y))
                path += u"M%1 %2h1v1h-1z"_s.arg(x + QrModules::quietZone).arg(y + QrModules::quietZone);
        }
    }
    const QByteArray svg
        = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%1v%1H0z\"/><path d=\"%2\"/></svg>"_s
              .arg(across)
              .arg(path)
              .toUtf8();
    m_html
        += u"<figure>\n<img src=\"%1\" alt=\"%2\" width=\"200\" height=\"200\"/>\n<figcaption>%3</figcaption>\n</figure>\n"_s
               .arg(dataOf(svg), code.name.toHtmlEscaped(), code.words.toHtmlEscaped());
}

void Writer::add(const HandoutSources &sources)
{
    m_html += u"<ol class=\"sources\">\n"_s;
    for (const HandoutSource &source : sources.list) {
        m_html += u"<li id=\"source-%1\"><strong>%2</strong> %3"_s.arg(source.number)
                      .arg(source.name.toHtmlEscaped(), source.citation.toHtmlEscaped());
        if (!source.doi.isEmpty()) {
            const QString doi = source.doi.toHtmlEscaped();
            m_html
                += u" <a href=\"https://doi.org/%1\">%2</a>"_s.arg(doi, HandoutWords::tr("doi: %1").arg(doi));
        }
        if (!source.warning.isEmpty())
            m_html += u" <strong>%1</strong>"_s.arg(source.warning.toHtmlEscaped());
        m_html += u"</li>\n"_s;
    }
    m_html += u"</ol>\n"_s;
}

QByteArray Writer::write()
{
    m_html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\"/>\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta "
             "name=\"generator\" content=\"Plainheart\"/>\n"
             "<title>%3</title>\n<style>html { font-size: %4%; }%5</style>\n</head>\n<body>\n<main>\n"_s
                 .arg(m_handout.language.toHtmlEscaped(), m_handout.rightToLeft ? u"rtl"_s : u"ltr"_s,
                      m_handout.title.toHtmlEscaped())
                 .arg(qRound(110 * m_textSize))
                 .arg(QLatin1StringView(style));
    m_html += u"<h1>%1</h1>\n<p>%2</p>\n"_s.arg(m_handout.title.toHtmlEscaped(),
                                                m_handout.subtitle.toHtmlEscaped());
    for (const HandoutBlock &block : m_handout.blocks)
        std::visit([this](const auto &part) { add(part); }, block);
    m_html
        += u"</main>\n<footer><p>%1</p></footer>\n</body>\n</html>\n"_s.arg(m_handout.footer.toHtmlEscaped());
    return m_html.toUtf8();
}

} // namespace

QByteArray handoutHtml(const Handout &handout, double textSize, ScenePool &pool)
{
    return Writer(handout, textSize, pool).write();
}

} // namespace Plainheart
