// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrast.h"

#include "items.h"

#include <cmath>
#include <QtQuick/private/qquickrectangle_p.h>

namespace PlainheartTest {

using namespace Qt::StringLiterals;

namespace {

constexpr double textLeast = 7;
constexpr double largeLeast = 4.5;
constexpr double graphicLeast = 3;
/// An edge or a ring crosses lines and pictures; three quarters of it are enough to see it.
constexpr double edgeCrossed = 0.25;

/// Relative luminance: WCAG 2.2.
double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// Large is 24 px, or 18.66 px and bold.
double leastFor(const QQuickItem *text)
{
    const QFont font = text->property("font").value<QFont>();
    const bool large = font.pixelSize() >= 24 || (font.pixelSize() >= 18.66 && font.weight() >= QFont::Bold);
    return large || !text->isEnabled() ? largeLeast : textLeast;
}

double opacityOf(const QQuickItem *item)
{
    double opacity = 1;
    for (; item; item = item->parentItem())
        opacity *= item->opacity();
    return opacity;
}

/// A colour as it looks over another.
QColor over(QColor front, const QColor &back, double opacity)
{
    const double share = front.alphaF() * opacity;
    const auto mix = [&](double a, double b) { return float(share * a + (1 - share) * b); };
    return QColor::fromRgbF(mix(front.redF(), back.redF()), mix(front.greenF(), back.greenF()),
                            mix(front.blueF(), back.blueF()));
}

/// The colours of some pixels, counted.
using Counts = QHash<QRgb, int>;

Counts countedIn(const QImage &picture, const QRectF &box)
{
    Counts counts;
    const QRect area = box.toAlignedRect() & picture.rect();
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = area.left(); x <= area.right(); ++x)
            ++counts[line[x]];
    }
    return counts;
}

/// The pixels of a frame, `inner` to `outer` pixels outside a box.
Counts countedRound(const QImage &picture, const QRectF &box, double inner, double outer)
{
    Counts counts = countedIn(picture, box.adjusted(-outer, -outer, outer, outer));
    const Counts inside = countedIn(picture, box.adjusted(-inner, -inner, inner, inner));
    for (auto it = inside.cbegin(); it != inside.cend(); ++it) {
        if ((counts[it.key()] -= it.value()) <= 0)
            counts.remove(it.key());
    }
    return counts;
}

/// The contrast that all but a share of the pixels have at least: a line that crosses does not count, a
/// picture does.
Pair pairOver(const QColor &front, const Counts &counts, double opacity, double least, double crossed = 0.1)
{
    QList<std::pair<double, QRgb>> seen;
    int all = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QColor back(it.key());
        seen << std::pair(contrast(over(front, back, opacity), back), it.key());
        all += it.value();
    }
    std::sort(seen.begin(), seen.end());
    Pair pair;
    pair.least = least;
    int passed = 0;
    for (const auto &[ratio, back] : seen) {
        pair.ratio = ratio;
        pair.back = QColor(back);
        pair.front = over(front, pair.back, opacity);
        passed += counts[back];
        if (passed > all * crossed)
            break;
    }
    return pair;
}

/// The colours of a text: its own, or those of the words in it.
QList<QColor> coloursOf(const QQuickItem *text)
{
    QList<QColor> colours{ text->property("color").value<QColor>() };
    static const QRegularExpression inside(u"color: ?(#[0-9a-fA-F]{6})"_s);
    for (auto it = inside.globalMatch(text->property("text").toString()); it.hasNext();) {
        const QColor colour(it.next().captured(1));
        if (!colours.contains(colour))
            colours << colour;
    }
    return colours;
}

bool hasBorder(const QQuickItem *box)
{
    // Only the class itself tells a border that was never set from a black one.
    auto *border = qobject_cast<QQuickRectangle *>(const_cast<QQuickItem *>(box))->border();
    return border->isValid() && border->width() > 0 && border->color().alpha() > 0;
}

/// What a filled or bordered box is known by: its border, or its fill where it has none.
QColor edgeOf(const QQuickItem *box)
{
    return hasBorder(box) ? box->property("border").value<QObject *>()->property("color").value<QColor>()
                          : box->property("color").value<QColor>();
}

QString typeRound(const QQuickItem *item)
{
    for (const QQuickItem *at = item; at; at = at->parentItem()) {
        const bool named = QString::fromLatin1(at->metaObject()->className()).contains("_QMLTYPE_"_L1);
        if (named && typeName(at) != "Pressable"_L1) // a part of the control that it is used in
            return typeName(at);
    }
    return {};
}

/// Whether the edge of a box tells what it is or how it stands; other boxes hold words, which tell it.
bool edgeCounts(const QQuickItem *box)
{
    if (!box->inherits("QQuickRectangle") || edgeOf(box).alpha() == 0)
        return false;
    const QString type = typeRound(box);
    if (type == "CertaintyMeter"_L1 || type == "RouteBars"_L1 || type == "StopSlider"_L1)
        return true;
    const QQuickItem *parent = box->parentItem();
    const bool background = parent && parent->property("background").value<QQuickItem *>() == box;
    static const QStringList known{ u"Button"_s, u"Chip"_s, u"StopList"_s, u"StepButtons"_s, u"TextField"_s };
    if (background && known.contains(type)) {
        const bool quiet = type == "Button"_L1 && parent->property("kind").toInt() == 2; // known by its words
        return parent->isEnabled() && !quiet;
    }
    if (type == "TwoWay"_L1)
        return !background && parent->inherits("QQuickFocusScope"); // the pill round both words
    if (type == "ScrollArea"_L1)
        return parent->inherits("QQuickScrollBar");
    // Round ones are discs, bullets and keys.
    return (type == "RouteLine"_L1 || type == "HeartMap"_L1 || type == "RichText"_L1)
        && box->property("radius").toDouble() >= box->width() / 2 - 1 && edgeOf(box).alpha() == 255
        && (type != "RouteLine"_L1 || !itemsOfType(const_cast<QQuickItem *>(box), u"PlainText"_s).isEmpty()
            || !itemsOfType(const_cast<QQuickItem *>(box), u"Icon"_s).isEmpty());
}

/// Whether something opaque that is painted later, or a popover with its shadow, lies over a box.
bool isCovered(const QList<Shown> &all, qsizetype index, const QRectF &box)
{
    const Shown &shown = all.at(index);
    for (qsizetype i = index + 1; i < all.size(); ++i) {
        const Shown &later = all.at(i);
        const bool covers = opaqueFill(later.item).isValid() || (later.popup && later.popup != shown.popup);
        if (covers && later.seen().intersects(box) && !isInside(later.item, shown.item))
            return true;
    }
    return false;
}

class Hidden
{
public:
    ~Hidden()
    {
        for (const auto &[item, opacity] : m_items)
            item->setOpacity(opacity);
    }
    void hide(QQuickItem *item)
    {
        m_items << std::pair(item, item->opacity());
        item->setOpacity(0);
    }

private:
    QList<std::pair<QQuickItem *, double>> m_items;
};

QImage grabbed(QQuickWindow *window) { return window->grabWindow().convertToFormat(QImage::Format_RGB32); }

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

QList<Pair> shownPairs(QQuickWindow *window, const QQuickItem *within)
{
    const QList<Shown> all = shownItems(window);
    struct Mark {
        const Shown *shown;
        QRectF box;
        QList<QColor> colours;
        double opacity;
        double least;
        bool round; ///< what is beside it counts, not what is behind it
    };
    QList<Mark> marks;
    QList<QQuickItem *> toHide;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Shown &shown = all.at(i);
        if (within && !isInside(shown.item, within))
            continue;
        const QString type = typeName(shown.item);
        if (type == "LinkWord"_L1 || type == "Icon"_L1 || isText(shown.item))
            toHide << shown.item;

        Mark mark{ &shown, {}, {}, opacityOf(shown.item), graphicLeast, false };
        if (isText(shown.item)) {
            mark.box = paintedBox(shown.item) & shown.clip;
            mark.colours = coloursOf(shown.item);
            mark.least = leastFor(shown.item);
        } else if (type == "Icon"_L1) {
            mark.box = shown.seen();
            mark.colours = { shown.item->property("colour").value<QColor>() };
        } else if (shown.item->inherits("Plainheart::Outline") && typeRound(shown.item) == "LinkWord"_L1) {
            mark.box = shown.seen();
            mark.colours = { shown.item->property("colour").value<QColor>() };
        } else if (shown.clip.contains(shown.box) && edgeCounts(shown.item)) {
            mark.box = shown.seen();
            mark.colours = { edgeOf(shown.item) };
            mark.round = true;
        }
        if (mark.box.width() >= 4 && mark.box.height() >= 3
            && !isCovered(all, i, mark.round ? mark.box.adjusted(-2, -2, 2, 2) : mark.box))
            marks << mark;
    }
    Hidden hidden;
    for (QQuickItem *item : toHide)
        hidden.hide(item);
    const QImage picture = grabbed(window);

    QList<Pair> pairs;
    for (const Mark &mark : marks) {
        const Counts counts
            = mark.round ? countedRound(picture, mark.box, 1, 2) : countedIn(picture, mark.box);
        if (counts.isEmpty())
            continue;
        for (const QColor &colour : mark.colours) {
            Pair pair = pairOver(colour, counts, mark.opacity, mark.least, mark.round ? edgeCrossed : 0.1);
            pair.what = describe(mark.shown->item);
            pairs << pair;
        }
    }
    return pairs;
}

QList<Pair> ringPairs(App &app)
{
    for (QQuickItem *ring : itemsOfType(app.window()->contentItem(), u"FocusRing"_s)) {
        QList<QQuickItem *> lines;
        const auto *drawn = ring->property("lines").value<QQuickItem *>();
        if (!drawn)
            return { { u"a ring that has no lines"_s, Qt::black, Qt::black, 1, graphicLeast } };
        for (QQuickItem *child : drawn->childItems()) {
            if (child->inherits("QQuickRectangle"))
                lines << child;
        }
        const QColor outer = edgeOf(lines.value(0));
        const QColor inner = edgeOf(lines.value(1));
        // Over a picture no colour stands out everywhere: of two colours that are 9:1 apart one always does,
        // 3:1 or more (WCAG technique C40).
        if (ring->property("overPicture").toBool())
            return { { u"ring and gap over a picture"_s, outer, inner, contrast(outer, inner), 9 } };
        // What was where the ring is now
        const QImage with = grabbed(app.window());
        Hidden hidden;
        hidden.hide(ring);
        const QImage without = grabbed(app.window());
        Counts counts;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                const QRgb now = with.pixel(x, y);
                if (now == outer.rgb() && now != without.pixel(x, y))
                    ++counts[without.pixel(x, y)];
            }
        }
        if (counts.isEmpty())
            return { { u"a ring that is not drawn"_s, outer, outer, 1, graphicLeast } };
        Pair pair = pairOver(outer, counts, 1, graphicLeast, edgeCrossed);
        pair.what = describe(ring->property("target").value<QQuickItem *>());
        return { pair, { u"ring and gap"_s, outer, inner, contrast(outer, inner), graphicLeast } };
    }
    return {};
}

} // namespace PlainheartTest
