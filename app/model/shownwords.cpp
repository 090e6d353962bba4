// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownwords.h"

#include <algorithm>
#include <QFont>
#include <QLocale>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QTextOption>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

bool isTextEdit(const QQuickItem *item) { return item->inherits("QQuickTextEdit"); }
bool isText(const QQuickItem *item) { return item->inherits("QQuickText"); }

bool isInButton(const QQuickItem *item)
{
    for (const QQuickItem *at = item; at; at = at->parentItem()) {
        // What is ticked in a list is a sentence of the page.
        if (at->inherits("QQuickAbstractButton"))
            return !at->property("readAloud").toBool();
    }
    return false;
}

/// The characters as they are counted in the item.
QString charactersOf(QQuickItem *item)
{
    if (isText(item))
        return item->property("text").toString();
    QString characters;
    QMetaObject::invokeMethod(item, "getText", Q_RETURN_ARG(QString, characters), Q_ARG(int, 0),
                              Q_ARG(int, item->property("length").toInt()));
    return characters;
}

/// A text in which only the words count, and where each of its characters stood.
struct Plain {
    QString text;
    QList<int> places;
};

Plain plain(const QString &characters)
{
    Plain result;
    for (int i = 0; i < characters.size(); ++i) {
        const QChar c = characters.at(i);
        if (c == u'[') {
            const auto end = characters.indexOf(u']', i);
            const QString inside = end < 0 ? QString() : characters.mid(i + 1, end - i - 1);
            const bool numbers = !inside.isEmpty()
                && std::all_of(inside.cbegin(), inside.cend(),
                               [](QChar in) { return in.isDigit() || in.isSpace() || in == u','; });
            if (numbers) {
                i = int(end);
                continue;
            }
        }
        if (c.isSpace() && (result.text.isEmpty() || result.text.back() == u' '))
            continue;
        if (c == u'\u00ad')
            continue;
        result.text += c.isSpace() ? u' ' : c;
        result.places << i;
    }
    return result;
}

/// Boxes from cursor positions: those of one line are one box. `rectangle` gives the cursor at a position.
template <class Rectangle>
QList<QRectF> boxesOf(int start, int end, Rectangle rectangle)
{
    QList<QRectF> boxes;
    for (int at = start; at <= end; ++at) {
        const QRectF cursor = rectangle(at);
        if (boxes.isEmpty() || std::abs(boxes.last().y() - cursor.y()) > 1)
            boxes << QRectF(cursor.x(), cursor.y(), 0, cursor.height());
        QRectF &box = boxes.last();
        box.setLeft(std::min(box.left(), cursor.x()));
        box.setRight(std::max(box.right(), cursor.x()));
    }
    // A line of which only the cursor after the last character stands on it.
    boxes.removeIf([](const QRectF &box) { return box.width() < 1; });
    return boxes;
}

QList<QRectF> boxesInTextEdit(QQuickItem *item, int start, int end)
{
    return boxesOf(start, end, [item](int at) {
        QRectF cursor;
        QMetaObject::invokeMethod(item, "positionToRectangle", Q_RETURN_ARG(QRectF, cursor), Q_ARG(int, at));
        return cursor;
    });
}

/// A Text does not tell where its characters are, so they are set once more in the same way.
QList<QRectF> boxesInText(QQuickItem *item, const QString &characters, int start, int end)
{
    QString text = characters;
    QTextLayout layout(text.replace(u'\n', QChar::LineSeparator), item->property("font").value<QFont>());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapMode(item->property("wrapMode").toInt()));
    option.setAlignment(Qt::Alignment(item->property("effectiveHorizontalAlignment").toInt()));
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);

    const double lineHeight = item->property("lineHeight").toDouble();
    const double left = item->property("leftPadding").toDouble();
    const double top = item->property("topPadding").toDouble();
    const double width = item->width() - left - item->property("rightPadding").toDouble();
    layout.beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(left, top + i * lineHeight));
    }
    layout.endLayout();
    return boxesOf(start, end, [&](int at) {
        const QTextLine line = layout.lineForTextPosition(at);
        return QRectF(line.x() + line.cursorToX(at), line.y(), 0, lineHeight);
    });
}

void collect(QQuickItem *item, QList<QQuickItem *> &words)
{
    const QVariant aloud = item->property("readAloud");
    if (!item->isVisible() || item->opacity() <= 0 || (aloud.isValid() && !aloud.toBool()))
        return;
    if ((isText(item) || isTextEdit(item)) && item->width() > 0)
        words << item;
    for (QQuickItem *child : item->childItems())
        collect(child, words);
}

} // namespace

QList<QQuickItem *> textItemsOf(QQuickItem *page)
{
    QList<QQuickItem *> words;
    collect(page, words);
    return words;
}

ShownPlace placeOf(const QString &sentence, const QList<QQuickItem *> &words)
{
    const QString wanted = plain(sentence).text.trimmed();
    if (wanted.isEmpty())
        return {};
    for (QQuickItem *item : words) {
        const QString characters = charactersOf(item);
        const Plain there = plain(characters);
        const auto at = there.text.indexOf(wanted);
        if (at < 0)
            continue;
        const int start = there.places.at(at);
        const int end = there.places.at(at + wanted.size() - 1) + 1;
        return { item,
                 isTextEdit(item) ? boxesInTextEdit(item, start, end)
                                  : boxesInText(item, characters, start, end) };
    }
    return {};
}

QStringList shownTexts(QQuickItem *page)
{
    QStringList texts;
    for (QQuickItem *item : textItemsOf(page)) {
        if (!isInButton(item))
            texts << plain(charactersOf(item)).text.trimmed();
    }
    return texts;
}

} // namespace Plainheart
