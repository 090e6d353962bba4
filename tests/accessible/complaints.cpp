// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaints.h"

namespace PlainheartTest {

using namespace Qt::StringLiterals;

namespace {

/// Words without what only the eye needs.
QString bare(const QString &words)
{
    QString bare = words;
    static const QRegularExpression citation(u" ?\\[\\d+(, \\d+)*\\]"_s); // a source has a node of its own
    bare.replace(QChar::Nbsp, u' ').remove(QChar(0x200B)).remove(QChar::SoftHyphen).remove(citation);
    for (QChar &letter : bare) { // a number is said alike in whichever digits it is written
        if (letter.isDigit())
            letter = QChar(u'0' + letter.digitValue());
    }
    return bare.simplified().toLower();
}

/// Entries of a list that are words alone are come to, and not pressed.
bool isPressed(const Node &node)
{
    if (node.item->property("isWords").toBool())
        return false;
    return node.role == QAccessible::Button || node.role == QAccessible::ListItem
        || node.role == QAccessible::Link || node.role == QAccessible::CheckBox
        || node.role == QAccessible::RadioButton;
}

bool isChosen(const Node &node)
{
    for (const char *property : { "on", "chosen" }) {
        const QVariant value = node.item->property(property);
        if (value.isValid())
            return value.toBool();
    }
    return false;
}

/// Whether a box lies behind a strip that says that there is more.
bool isBehindMore(const QList<Node> &nodes, const QQuickItem *item, const QRectF &box)
{
    return std::any_of(nodes.begin(), nodes.end(), [&](const Node &more) {
        if (more.name != u"More below"_s && more.name != u"More above"_s)
            return false;
        const QQuickItem *strip = more.item->parentItem();
        return !isInside(item, strip) && strip->mapRectToScene(strip->boundingRect()).contains(box);
    });
}

QQuickItem *popupRound(const QQuickItem *item)
{
    for (QQuickItem *at = const_cast<QQuickItem *>(item); at; at = at->parentItem()) {
        if (at->inherits("QQuickPopupItem"))
            return at;
    }
    return nullptr;
}

bool popupIsOpen(const QQuickItem *item)
{
    if (item->inherits("QQuickPopupItem") && item->isVisible())
        return true;
    const QList<QQuickItem *> children = item->childItems();
    return std::any_of(children.begin(), children.end(), popupIsOpen);
}

bool isRead(const Node &node)
{
    return node.role == QAccessible::StaticText || node.role == QAccessible::Heading;
}

/// So many words that nobody needs to hear them twice.
bool isLong(const QString &words) { return words.count(u' ') >= 2; }

/// A text in one of the styles that only headings have.
bool looksLikeHeading(const QList<QObject *> &styles, const Node &node)
{
    // The words of a RichText lie in it.
    for (const QQuickItem *item : { node.item, node.item->parentItem() }) {
        if (item && styles.contains(item->property("style").value<QObject *>()))
            return true;
        if (typeName(node.item->parentItem()) != "RichText"_L1)
            break;
    }
    return false;
}

bool isBullet(const Shown &shown)
{
    // The dots of a key show what dots in the picture are, and those of a road its stops.
    const QString where = describe(shown.item);
    if (where.contains(u"DropsKey"_s) || where.contains(u"ForkedRoad"_s))
        return false;
    constexpr double largest = 24; // px: at 200 %
    return shown.item->inherits("QQuickRectangle") && shown.box.width() >= 4 && shown.box.width() <= largest
        && shown.box.width() == shown.box.height()
        && shown.item->property("radius").toDouble() >= shown.item->width() / 2 - 1;
}

/// Whether a text stands right behind a bullet, with its first line.
bool standsBehind(const Node &node, const QRectF &bullet)
{
    constexpr double gap = 60; // px
    const double y = bullet.center().y();
    const double away = std::max(node.box.left() - bullet.right(), bullet.left() - node.box.right());
    return away >= 0 && away < gap && y > node.box.top() && y < node.box.top() + gap && y < node.box.bottom();
}

} // namespace

QStringList unstructured(App &app, const QList<Node> &nodes)
{
    QStringList wrong;
    QList<QObject *> styles;
    for (const char *style : { "hero", "h1", "h2", "h3" })
        styles << app.theme()->property(style).value<QObject *>();
    for (const Node &node : nodes) {
        const bool logo = node.name == "Plainheart"_L1;
        if (node.role == QAccessible::StaticText && !node.name.isEmpty() && !logo
            && looksLikeHeading(styles, node))
            wrong << u"it looks like a heading, and is told as a text: "_s + describe(node);
        const QAccessible::Role round = node.parent < 0 ? QAccessible::NoRole : nodes.at(node.parent).role;
        if (node.role == QAccessible::ListItem && round != QAccessible::List)
            wrong << u"an entry without its list: "_s + describe(node);
    }
    for (const Shown &shown : shownItems(app.window())) {
        if (!isBullet(shown) || shown.seen().isEmpty())
            continue;
        for (const Node &node : nodes) {
            const bool together = popupRound(node.item) == popupRound(shown.item);
            if (together && node.role == QAccessible::StaticText && standsBehind(node, shown.box))
                wrong << u"it has a bullet, and is told as a text: "_s + describe(node);
        }
    }
    return wrong;
}

QStringList speechless(const QList<Node> &nodes)
{
    QStringList wrong;
    for (const Node &node : nodes) {
        if (!node.state.focusable || node.state.disabled)
            continue;
        if (node.name.trimmed().isEmpty())
            wrong << u"it can have the focus, and has no name: "_s + describe(node);
        if (node.role == QAccessible::NoRole || node.role == QAccessible::Client)
            wrong << u"it can have the focus, and has no role: "_s + describe(node);
        if (isPressed(node) && !node.does(QAccessibleActionInterface::pressAction())
            && !node.does(QAccessibleActionInterface::toggleAction()))
            wrong << u"it can't be pressed: "_s + describe(node);
        if (node.role == QAccessible::Slider) {
            auto *value = node.self->valueInterface();
            const bool has = value && value->minimumValue().toDouble() < value->maximumValue().toDouble();
            if (!has)
                wrong << u"a slider without a value: "_s + describe(node);
            if (!node.does(QAccessibleActionInterface::increaseAction()))
                wrong << u"a slider that can't be moved: "_s + describe(node);
        }
    }
    return wrong;
}

QStringList untold(const QQuickWindow *window, const QList<Node> &nodes)
{
    QStringList wrong;
    const QList<Shown> all = shownItems(window);
    const bool sheet = popupIsOpen(window->contentItem());
    for (const Shown &shown : all) {
        if (!isText(shown.item) || (sheet && !shown.popup))
            continue;
        // The words of a scale, or of a small picture's road; the one that it is at is told.
        const QString where = describe(shown.item);
        if ((where.contains(u"CertaintyMeter"_s) || where.contains(u"ForkedRoad"_s))
            && !shown.item->property("strong").toBool())
            continue;
        // The numbers on the heart that invites lead nowhere.
        if (where.contains(u"InvitingHeart"_s))
            continue;
        const QRectF painted = paintedBox(shown.item);
        const QRectF seen = painted & shown.clip;
        if (seen.height() < painted.height() / 2 || seen.width() < painted.width() / 2)
            continue;
        if (isBehindMore(nodes, shown.item, seen))
            continue;
        // Short where there is little room; told whole.
        const QString words = bare(wordsOf(shown.item).replace(u"How sure?"_s, u"How sure are we?"_s));
        const bool told = std::any_of(nodes.begin(), nodes.end(), [&](const Node &node) {
            const bool near = isInside(shown.item, node.item)
                || isInside(node.item, shown.item->parentItem()->parentItem());
            return near
                && bare(node.name + u' ' + node.description + u' ' + node.self->text(QAccessible::Value))
                       .contains(words);
        });
        if (!told)
            wrong << u"it is shown, and not told: "_s + describe(shown.item);
    }
    return wrong;
}

QStringList unseen(const QQuickWindow *window, const QList<Node> &nodes)
{
    QStringList wrong;
    const bool sheet = popupIsOpen(window->contentItem());
    for (const Node &node : nodes) {
        if (node.role == QAccessible::Notification || (node.name.isEmpty() && !node.state.focusable))
            continue;
        if (node.seen().width() < 1 || node.seen().height() < 1
            || isBehindMore(nodes, node.item, node.seen()))
            wrong << u"it is told, and can't be seen: "_s + describe(node);
        else if (sheet && !popupRound(node.item))
            wrong << u"it is told, and is behind a sheet: "_s + describe(node);
    }
    return wrong;
}

QStringList saidTwice(const QList<Node> &nodes)
{
    QStringList wrong;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes.at(i);
        const QString name = bare(node.name);
        if (name.isEmpty())
            continue;
        for (int round = node.parent; round >= 0; round = nodes.at(round).parent) {
            if (bare(nodes.at(round).name) == name)
                wrong << u"a node round it says the same: %1 in %2"_s.arg(describe(node),
                                                                          describe(nodes.at(round)));
        }
        if (i > 0 && bare(nodes.at(i - 1).name) == name && nodes.at(i - 1).parent == node.parent)
            wrong << u"said twice: "_s + describe(node);
        // A heading says what follows. What it is the heading of has no need to say it again, wherever it
        // stands. A text may have the same words: it is read, and names nothing.
        if (node.role == QAccessible::Heading) {
            for (qsizetype j = 0; j < nodes.size(); ++j) {
                const Node &other = nodes.at(j);
                if (j != i && !isPressed(other) && other.role != QAccessible::Notification
                    && other.role != QAccessible::StaticText && other.role != QAccessible::Dialog
                    && bare(other.name) == name)
                    wrong << u"a heading says it, and so does: %1; the heading: %2"_s.arg(describe(other),
                                                                                          describe(node));
            }
        }
        if (node.role == QAccessible::Heading && isLong(name) && i + 1 < nodes.size()
            && isRead(nodes.at(i + 1)) && bare(nodes.at(i + 1).name).startsWith(name))
            wrong << u"a heading is said again by what follows: "_s + describe(node);
        if (!node.description.isEmpty() && name.contains(bare(node.description)))
            wrong << u"its description says what its name says: "_s + describe(node);
        // A group says its name to whoever comes to what stands in it.
        for (int round = node.parent; isRead(node) && round >= 0; round = nodes.at(round).parent) {
            const QString said = bare(nodes.at(round).name);
            if (nodes.at(round).role == QAccessible::Grouping && isLong(said) && isLong(name)
                && (said.contains(name) || name.contains(said)))
                wrong << u"a group says what stands in it: %1 in %2"_s.arg(describe(node),
                                                                           describe(nodes.at(round)));
        }
        // What a group, a picture or each of several choices says, nothing else on the page says.
        const QString description = bare(node.description);
        const bool round = node.role == QAccessible::Grouping || node.role == QAccessible::Slider
            || node.role == QAccessible::Graphic;
        const auto says = [&](const Node &other) {
            return other.item != node.item && bare(other.description) == description;
        };
        if (!isLong(description) || !(round || std::any_of(nodes.begin(), nodes.end(), says)))
            continue;
        constexpr int hint = 45; // "Shows the study" may be said of each
        for (const Node &other : nodes) {
            if (other.item != node.item
                && ((isRead(other) && bare(other.name).contains(description))
                    || (description.size() > hint && bare(other.description).contains(description))))
                wrong << u"its description is said by another, too: %1 and %2"_s.arg(describe(node),
                                                                                     describe(other));
        }
    }
    return wrong;
}

bool hasDoubleStop(const QString &words)
{
    static const QRegularExpression doubled(u"[.!?:…][\"”’»]*\\.(\\s|$)"_s);
    return doubled.match(words).hasMatch();
}

QStringList doubleStops(const QList<Node> &nodes)
{
    QStringList wrong;
    for (const Node &node : nodes) {
        for (const QString &words : { node.name, node.description }) {
            if (hasDoubleStop(words))
                wrong << u"two stops: \"%1\" of %2"_s.arg(words, describe(node));
        }
    }
    return wrong;
}

QStringList outOfOrder(const QList<Node> &nodes)
{
    QStringList wrong;
    QList<int> leaves;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const bool last = i + 1 == nodes.size() || nodes.at(i + 1).parent != i;
        if (last && !nodes.at(i).name.isEmpty() && nodes.at(i).role != QAccessible::Notification)
            leaves << int(i);
    }
    // What stands on a picture has no order of its own, or that of its numbers.
    const auto onPicture = [&](int node) {
        if (describe(nodes.at(node).item).contains(u"HeartMap"_s))
            return true;
        for (; node >= 0; node = nodes.at(node).parent) {
            if (nodes.at(node).role == QAccessible::Graphic)
                return true;
        }
        return false;
    };
    for (qsizetype i = 1; i < leaves.size(); ++i) {
        const Node &before = nodes.at(leaves.at(i - 1));
        const Node &node = nodes.at(leaves.at(i));
        const bool sameColumn = node.box.left() < before.box.right() && before.box.left() < node.box.right();
        if (sameColumn && node.box.bottom() <= before.box.top() + 2 && !onPicture(leaves.at(i))
            && !onPicture(leaves.at(i - 1)))
            wrong << u"it stands above, and is told after: %1 after %2"_s.arg(describe(node),
                                                                              describe(before));
    }
    return wrong;
}

QStringList wrongKind(const QList<Node> &nodes)
{
    QStringList wrong;
    static const QStringList states{ u"Chosen"_s, u"On."_s, u"Off."_s, u"Shown"_s, u"Open"_s, u"Shut"_s };
    for (const Node &node : nodes) {
        const bool says = std::any_of(states.begin(), states.end(), [&](const QString &word) {
            return node.description == word || node.description.startsWith(word + u". "_s)
                || (word.endsWith(u'.') && node.description.startsWith(word));
        });
        if (isPressed(node) && says)
            wrong << u"its state is a word, and not a state: "_s + describe(node);
        if (isPressed(node) && isChosen(node) && !node.state.checked && !node.state.selected
            && !node.state.expanded)
            wrong << u"it is chosen, and its state does not say so: "_s + describe(node);
        if ((node.role == QAccessible::RadioButton || node.role == QAccessible::CheckBox)
            && (!node.state.checkable || node.state.checked != isChosen(node)))
            wrong << u"its checked state is wrong: "_s + describe(node);
        if (node.role == QAccessible::Graphic && !node.description.isEmpty() && !node.state.focusable)
            wrong << u"a picture that can't be reached: "_s + describe(node);
        if (!node.item->isEnabled() && !node.state.disabled)
            wrong << u"it can't be used, and is told as if it could: "_s + describe(node);
        if (node.role == QAccessible::Note)
            wrong << u"a note, which is passed over: "_s + describe(node);
        if (node.role == QAccessible::ScrollBar)
            wrong << u"a scroll bar is told: "_s + describe(node);
    }
    return wrong;
}

} // namespace PlainheartTest
