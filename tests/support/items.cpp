// SPDX-License-Identifier: GPL-3.0-or-later
#include "items.h"

#include <algorithm>
#include <QAccessible>
#include <QColor>
#include <QTextDocumentFragment>
#include <QVariant>

namespace PlainheartTest {

using namespace Qt::StringLiterals;

namespace {

constexpr int styledText = 4; // QQuickText::StyledText

struct Surroundings {
    QRectF clip;
    QQuickItem *scroller = nullptr;
    QQuickItem *popup = nullptr;
    double opacity = 1;
};

void collect(QQuickItem *item, Surroundings around, QList<Shown> &found)
{
    around.opacity *= item->opacity();
    if (!item->isVisible() || around.opacity < 0.05)
        return;
    if (item->inherits("QQuickPopupItem"))
        around.popup = item;

    Shown shown;
    shown.item = item;
    shown.box = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    shown.clip = around.clip;
    shown.scroller = around.scroller;
    shown.popup = around.popup;

    if (item->clip())
        around.clip &= shown.box;
    if (item->inherits("QQuickFlickable"))
        around.scroller = item;

    QList<QQuickItem *> children = item->childItems();
    std::stable_sort(children.begin(), children.end(), [](auto *a, auto *b) { return a->z() < b->z(); });
    auto child = children.cbegin();
    for (; child != children.cend() && (*child)->z() < 0; ++child)
        collect(*child, around, found);
    found << shown;
    for (; child != children.cend(); ++child)
        collect(*child, around, found);
}

double number(const QQuickItem *item, const char *property) { return item->property(property).toDouble(); }

} // namespace

QList<Shown> shownItems(const QQuickWindow *window)
{
    QList<Shown> found;
    Surroundings around;
    around.clip = QRectF(QPointF(), QSizeF(window->size()));
    collect(window->contentItem(), around, found);
    return found;
}

bool isText(const QQuickItem *item)
{
    return (item->inherits("QQuickText") || item->inherits("QQuickTextEdit"))
        && !wordsOf(item).trimmed().isEmpty();
}

bool isTarget(const QQuickItem *item)
{
    return item->isEnabled() && (item->inherits("QQuickAbstractButton") || item->inherits("QQuickSlider"));
}

QString wordsOf(const QQuickItem *item)
{
    const QString text = item->property("text").toString();
    const bool marked
        = item->inherits("QQuickTextEdit") || item->property("textFormat").toInt() == styledText;
    return marked ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QRectF paintedBox(const QQuickItem *item)
{
    const double left = number(item, "leftPadding");
    const double top = number(item, "topPadding");
    const QSizeF room(item->width() - left - number(item, "rightPadding"),
                      item->height() - top - number(item, "bottomPadding"));
    const QSizeF words(number(item, "contentWidth"), number(item, "contentHeight"));

    double x = left;
    switch (item->property("effectiveHorizontalAlignment").toInt()) {
    case Qt::AlignRight:
        x += room.width() - words.width();
        break;
    case Qt::AlignHCenter:
        x += (room.width() - words.width()) / 2;
        break;
    default:
        break;
    }
    double y = top;
    switch (item->property("verticalAlignment").toInt()) {
    case Qt::AlignBottom:
        y += room.height() - words.height();
        break;
    case Qt::AlignVCenter:
        y += (room.height() - words.height()) / 2;
        break;
    default:
        break;
    }
    return item->mapRectToScene(QRectF(QPointF(x, y), words));
}

QColor opaqueFill(const QQuickItem *item)
{
    QColor fill;
    if (item->inherits("QQuickRectangle"))
        fill = item->property("color").value<QColor>();
    else if (item->inherits("Plainheart::Outline"))
        fill = item->property("fill").value<QColor>();
    return fill.alpha() == 255 ? fill : QColor();
}

bool paints(const QQuickItem *item)
{
    if (item->inherits("QQuickRectangle")) {
        const auto *border = item->property("border").value<QObject *>();
        return item->property("color").value<QColor>().alpha() > 0
            || (border && border->property("width").toDouble() > 0
                && border->property("color").value<QColor>().alpha() > 0);
    }
    return isText(item) || item->inherits("QQuickPaintedItem") || item->inherits("QQuickImage")
        || item->inherits("QQuickShape");
}

QString typeName(const QQuickItem *item)
{
    QString name = QString::fromLatin1(item->metaObject()->className());
    if (name.contains("_QML"_L1))
        return name.left(name.indexOf("_QML"_L1));
    return name.startsWith("QQuick"_L1) ? name.mid(6) : name;
}

QString describe(const QQuickItem *item)
{
    QStringList path;
    for (const QQuickItem *at = item; at; at = at->parentItem()) {
        const QString name = QString::fromLatin1(at->metaObject()->className());
        if (at == item || (name.contains("_QMLTYPE_"_L1) && !name.startsWith("QQuick"_L1)))
            path.prepend(typeName(at));
    }
    QString words = item->property("text").isValid() ? wordsOf(item) : QString();
    if (words.isEmpty())
        words = item->property("name").toString();
    if (words.length() > 60)
        words = words.left(57) + u"..."_s;
    return path.join(u" > "_s) + (words.isEmpty() ? QString() : u" \""_s + words + u'"');
}

QList<QQuickItem *> itemsOfType(QQuickItem *root, const QString &type)
{
    QList<QQuickItem *> found;
    if (!root->isVisible())
        return found;
    if (typeName(root) == type)
        found << root;
    for (QQuickItem *child : root->childItems())
        found << itemsOfType(child, type);
    return found;
}

QQuickItem *itemOfType(QQuickItem *root, const QString &type) { return itemsOfType(root, type).value(0); }

QQuickItem *buttonWith(QQuickItem *root, const QString &text)
{
    if (!root->isVisible())
        return nullptr;
    if (root->inherits("QQuickAbstractButton") && root->property("text").toString() == text)
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (auto *found = buttonWith(child, text))
            return found;
    }
    return nullptr;
}

QQuickItem *buttonSaying(QQuickItem *root, const QString &part)
{
    if (!root->isVisible())
        return nullptr;
    if (root->inherits("QQuickAbstractButton") && nameOf(root).contains(part))
        return root;
    for (QQuickItem *child : root->childItems()) {
        if (auto *found = buttonSaying(child, part))
            return found;
    }
    return nullptr;
}

QPoint middleOf(const QQuickItem *item)
{
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
}

QString nameOf(QQuickItem *item)
{
    QAccessibleInterface *node = QAccessible::queryAccessibleInterface(item);
    return node ? node->text(QAccessible::Name) : QString();
}

namespace {

/// Whatever is pressed counts as a button, also if it is one of several or a row.
bool isOf(QAccessible::Role role, QAccessible::Role wanted)
{
    return role == wanted
        || (wanted == QAccessible::Button
            && (role == QAccessible::RadioButton || role == QAccessible::CheckBox
                || role == QAccessible::ListItem || role == QAccessible::Row));
}

} // namespace

QQuickItem *find(const QQuickWindow *window, QAccessible::Role role, const QString &name)
{
    for (const Shown &shown : shownItems(window)) {
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(shown.item);
        if (node && isOf(node->role(), role) && node->text(QAccessible::Name) == name)
            return shown.item;
    }
    return nullptr;
}

bool isInside(const QQuickItem *item, const QQuickItem *ancestor)
{
    for (; item; item = item->parentItem()) {
        if (item == ancestor)
            return true;
    }
    return false;
}

namespace {

/// The greatest difference of a colour, 0 to 255, of each pixel.
QImage differences(const QImage &a, const QImage &b)
{
    const QImage before = a.convertToFormat(QImage::Format_RGB32);
    const QImage after = b.convertToFormat(QImage::Format_RGB32);
    QImage all(a.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < all.height(); ++y) {
        const auto *one = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *other = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        for (int x = 0; x < all.width(); ++x) {
            const int red = std::abs(qRed(one[x]) - qRed(other[x]));
            const int green = std::abs(qGreen(one[x]) - qGreen(other[x]));
            const int blue = std::abs(qBlue(one[x]) - qBlue(other[x]));
            all.scanLine(y)[x] = uchar(std::max({ red, green, blue }));
        }
    }
    return all;
}

} // namespace

QString differenceOf(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return u"their sizes differ"_s;
    // An edge of a letter that was blended twice is at most a quarter lighter or darker, three times two
    // fifths, and no wider than a pixel or two.
    constexpr int most = 110;
    constexpr int mostOfAreas = 32;
    const QImage all = differences(a, b);
    QRect where;
    for (int y = 1; y < all.height() - 1; ++y) {
        for (int x = 1; x < all.width() - 1; ++x) {
            bool area = true;
            for (int dy = -1; dy <= 1 && area; ++dy) {
                for (int dx = -1; dx <= 1 && area; ++dx)
                    area = all.constScanLine(y + dy)[x + dx] > mostOfAreas;
            }
            if (area || all.constScanLine(y)[x] > most)
                where |= QRect(x, y, 1, 1);
        }
    }
    return where.isEmpty() ? QString()
                           : u"they differ between (%1, %2) and (%3, %4)"_s.arg(where.left())
                                 .arg(where.top())
                                 .arg(where.right())
                                 .arg(where.bottom());
}

bool looksLike(const QImage &a, const QImage &b) { return differenceOf(a, b).isEmpty(); }

} // namespace PlainheartTest
