// SPDX-License-Identifier: GPL-3.0-or-later
#include "inview.h"

#include <algorithm>
#include <QQuickItem>
#include <QQuickWindow>

namespace Plainheart {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 8; // px: a ring round it is seen too

/// The sheet that lies over everything else; null if there is none.
const QQuickItem *openSheet(const QQuickWindow *window)
{
    const QQuickItem *open = nullptr;
    for (const QQuickItem *layer : window->contentItem()->childItems()) {
        if (!layer->inherits("QQuickOverlay"))
            continue;
        for (const QQuickItem *sheet : layer->childItems()) {
            if (sheet->isVisible() && sheet->inherits("QQuickPopupItem"))
                open = sheet;
        }
    }
    return open;
}

/// Where a view of so much room has to begin to show what lies from `begin` to `end`; `at` if it does.
double placeFor(double at, double room, double begin, double end, double first, double last)
{
    if (end + margin > at + room)
        at = end + margin - room;
    if (begin - margin < at)
        at = begin - margin;
    return std::max(first, std::min(at, last));
}

void scroll(QQuickItem *area, const QRectF &box)
{
    const auto number = [area](const char *name) { return area->property(name).toDouble(); };
    // What lies over its edges.
    const double above = number("coveredAbove");
    const double room = area->height() - number("coveredBelow") - above;
    const double first
        = number("originY") - number("topMargin"); // what stands above a list lies in its margin
    const double last = std::max(
        first, number("originY") + number("contentHeight") + number("bottomMargin") - area->height());
    const double y
        = placeFor(number("contentY") + above, room, box.top(), box.bottom(), first + above, last + above)
        - above;
    if (y != number("contentY"))
        area->setProperty("contentY", y);
    if (number("contentWidth") <= area->width() + 1)
        return;
    const double x = placeFor(number("contentX"), area->width(), box.left(), box.right(), number("originX"),
                              number("originX") + number("contentWidth") - area->width());
    if (x != number("contentX"))
        area->setProperty("contentX", x);
}

} // namespace

bool isInView(const QQuickItem *item)
{
    QRectF box = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    for (const QQuickItem *round = item->parentItem(); round; round = round->parentItem()) {
        if (!round->clip())
            continue;
        const double above = round->property("coveredAbove").toDouble();
        const double below = round->property("coveredBelow").toDouble();
        box &= round->mapRectToScene(QRectF(0, above, round->width(), round->height() - above - below));
    }
    return box.width() >= 1 && box.height() >= 1;
}

bool isBehindSheet(const QQuickItem *item)
{
    const QQuickItem *sheet = item->window() ? openSheet(item->window()) : nullptr;
    return sheet && item != sheet && !sheet->isAncestorOf(item);
}

void bringIntoView(QQuickItem *item)
{
    for (QQuickItem *area = item->parentItem(); area; area = area->parentItem()) {
        if (!area->inherits("QQuickFlickable"))
            continue;
        auto *content = area->property("contentItem").value<QQuickItem *>();
        if (content && content->isAncestorOf(item))
            scroll(area, item->mapRectToItem(content, QRectF(0, 0, item->width(), item->height())));
    }
}

} // namespace Plainheart
