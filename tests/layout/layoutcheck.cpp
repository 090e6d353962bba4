// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcheck.h"

#include "items.h"

#include <QColor>
#include <QCoreApplication>
#include <QJSValue>
#include <QRegularExpression>

namespace PlainheartTest {

using namespace Qt::StringLiterals;

namespace {

/// Rounding of glyph widths and half pixels.
constexpr double slack = 1.01;
/// Words of which fewer lines are seen at once can't be followed.
constexpr int leastLines = 3;

struct Words {
    Shown shown;
    int place = 0; ///< in the order of painting
    QRectF box; ///< of the words themselves
};

QString rounded(const QRectF &box)
{
    return u"%1,%2 %3x%4"_s.arg(qRound(box.x()))
        .arg(qRound(box.y()))
        .arg(qRound(box.width()))
        .arg(qRound(box.height()));
}

bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-slack, -slack, slack, slack).contains(inner);
}

bool meet(const QRectF &a, const QRectF &b)
{
    const QRectF both = a & b;
    return both.width() > slack && both.height() > slack;
}

class Check
{
public:
    explicit Check(App &app)
        : m_app(app)
        , m_window(QPointF(), QSizeF(app.window()->size()))
        , m_shown(shownItems(app.window()))
    {
        for (int i = 0; i < m_shown.size(); ++i) {
            if (isText(m_shown.at(i).item))
                m_words << Words{ m_shown.at(i), i, paintedBox(m_shown.at(i).item) };
        }
    }

    QStringList run()
    {
        for (const Words &words : m_words) {
            fits(words);
            staysInBoxes(words);
            staysInView(words);
            largeEnough(words);
        }
        scrollers();
        wordsApart();
        targets();
        pictures();
        panel();
        certainty();
        return m_defects;
    }

private:
    void say(const QString &what, const QQuickItem *item) { m_defects << what + u": "_s + describe(item); }

    /// The item has the room that its words take.
    void fits(const Words &words)
    {
        const QQuickItem *item = words.shown.item;
        const QSizeF room(item->width() - item->property("leftPadding").toDouble()
                              - item->property("rightPadding").toDouble(),
                          item->height() - item->property("topPadding").toDouble()
                              - item->property("bottomPadding").toDouble());
        if (item->property("truncated").toBool())
            say(u"cut off"_s, item);
        else if (words.box.width() > room.width() + slack)
            say(u"%1 px wide in %2 px"_s.arg(qRound(words.box.width())).arg(qRound(room.width())), item);
        else if (words.box.height() > room.height() + slack)
            say(u"%1 px high in %2 px"_s.arg(qRound(words.box.height())).arg(qRound(room.height())), item);
    }

    /// Smallest text that is read, by mode: a kiosk is read from farther away, and no kiosk's screen is
    /// smaller than 1024x768.
    void largeEnough(const Words &words)
    {
        const bool far
            = m_app.session().readingDistance() > 1 && std::min(m_window.width(), m_window.height()) >= 768;
        const int least = far ? 27 : 17;
        static const QRegularExpression numberOnDisc(u"^\\d$"_s);
        if (numberOnDisc.match(wordsOf(words.shown.item)).hasMatch())
            return; // a sign; its name is said beside it or by the panel
        const int size = words.shown.item->property("font").value<QFont>().pixelSize();
        if (size < least)
            say(u"%1 px, under %2"_s.arg(size).arg(least), words.shown.item);
    }

    /// Words on a card, button or tag stay on it.
    void staysInBoxes(const Words &words)
    {
        for (const QQuickItem *at = words.shown.item->parentItem(); at; at = at->parentItem()) {
            const bool box = at->inherits("QQuickAbstractButton") || at->inherits("QQuickPopupItem")
                || (at->inherits("QQuickRectangle") && paints(at));
            if (at->inherits("QQuickFlickable"))
                return;
            if (!box)
                continue;
            const QRectF around = at->mapRectToScene(QRectF(0, 0, at->width(), at->height()));
            if (!holds(around, words.box)) {
                say(u"words %1 leave %2 %3"_s.arg(rounded(words.box), typeName(at), rounded(around)),
                    words.shown.item);
                return;
            }
        }
    }

    /// Words are inside the window, or can be scrolled into it.
    void staysInView(const Words &words)
    {
        if (!words.shown.scroller) {
            if (!holds(words.shown.clip, words.box))
                say(u"words %1 outside the window or cut by a clip"_s.arg(rounded(words.box)),
                    words.shown.item);
            return;
        }
        QQuickItem *flick = words.shown.scroller;
        const QRectF room = flick->mapRectToScene(QRectF(0, 0, flick->width(), flick->height()));
        if (words.box.left() < room.left() - slack || words.box.right() > room.right() + slack)
            say(u"words %1 wider than what scrolls %2"_s.arg(rounded(words.box), rounded(room)),
                words.shown.item);
        const double margins
            = flick->property("topMargin").toDouble() + flick->property("bottomMargin").toDouble();
        const double top = words.box.top() - room.top() + flick->property("contentY").toDouble()
            - flick->property("originY").toDouble() + flick->property("topMargin").toDouble();
        const double bottom = top + words.box.height();
        if (top < -slack || bottom > flick->property("contentHeight").toDouble() + margins + slack)
            say(u"words %1 can't be scrolled into view"_s.arg(rounded(words.box)), words.shown.item);
    }

    /// The room in which words scroll is in the window, and high enough to read in.
    void scrollers()
    {
        for (const Shown &shown : m_shown) {
            if (!shown.item->inherits("QQuickFlickable") || shown.scroller)
                continue;
            if (!holds(shown.clip, shown.box))
                say(u"what scrolls (%1) leaves the window"_s.arg(rounded(shown.box)), shown.item);
            else if (shown.item->property("contentHeight").toDouble() > shown.box.height() + slack
                     && shown.box.height() < leastLines * lineHeight())
                say(u"what scrolls (%1) is too low to read in"_s.arg(rounded(shown.box)), shown.item);
        }
    }

    double lineHeight() const
    {
        return m_app.theme()->property("body").value<QObject *>()->property("lineHeight").toDouble();
    }

    /// An opaque box that is painted between two items and hides this part of the lower one.
    bool hiddenBetween(int lower, int upper, const QRectF &part) const
    {
        for (int i = lower + 1; i < upper; ++i) {
            const Shown &shown = m_shown.at(i);
            if (opaqueFill(shown.item).isValid() && holds(shown.seen(), part))
                return true;
        }
        return false;
    }

    void wordsApart()
    {
        for (int i = 0; i < m_words.size(); ++i) {
            const Words &under = m_words.at(i);
            for (int k = i + 1; k < m_words.size(); ++k) {
                const Words &over = m_words.at(k);
                const bool together = under.shown.scroller == over.shown.scroller;
                const QRectF a = together ? under.box : under.box & under.shown.clip;
                const QRectF b = together ? over.box : over.box & over.shown.clip;
                if (!meet(a, b) || hiddenBetween(under.place, over.place, a & b))
                    continue;
                m_defects << u"words over words (%1): %2 and %3"_s.arg(
                    rounded(a & b), describe(under.shown.item), describe(over.shown.item));
            }
            covered(under);
        }
    }

    /// Words that do not scroll are not hidden by a box that comes later, except by a popover.
    void covered(const Words &words)
    {
        if (words.shown.scroller)
            return;
        for (int i = words.place + 1; i < m_shown.size(); ++i) {
            const Shown &later = m_shown.at(i);
            if (later.popup != words.shown.popup || !opaqueFill(later.item).isValid()
                || !meet(later.seen(), words.box))
                continue;
            say(u"covered by %1 %2"_s.arg(typeName(later.item), rounded(later.box)), words.shown.item);
            return;
        }
    }

    void targets()
    {
        const double least = m_app.session().minimumTarget();
        const double main = m_app.session().primaryTarget();
        QList<Shown> all;
        for (const Shown &shown : m_shown) {
            if (!isTarget(shown.item))
                continue;
            all << shown;
            const double wanted = shown.item->property("kind").isValid()
                    && shown.item->property("kind").toInt() == 0 && typeName(shown.item) != "LinkWord"_L1
                ? main
                : least;
            if (shown.box.height() < wanted - 0.01 || shown.box.width() < least - 0.01)
                say(u"target %1 under %2 px"_s.arg(rounded(shown.box)).arg(wanted), shown.item);
            if (!shown.scroller && !holds(shown.clip, shown.box))
                say(u"target %1 leaves the window"_s.arg(rounded(shown.box)), shown.item);
            // Qt mirrors rows and anchors, but not what stands in a column.
            const QQuickItem *column = shown.item->parentItem();
            if (m_app.session().rightToLeft() && column && column->inherits("QQuickColumn")
                && shown.item->x() < 1 && shown.item->width() < column->width() - 1)
                say(u"stands where reading ends"_s, shown.item);
        }
        for (int i = 0; i < all.size(); ++i) {
            for (int k = i + 1; k < all.size(); ++k) {
                const Shown &a = all.at(i);
                const Shown &b = all.at(k);
                // "More below" lies over what scrolls.
                if (a.popup == b.popup && a.scroller == b.scroller && meet(a.box, b.box))
                    m_defects << u"targets overlap (%1): %2 and %3"_s.arg(rounded(a.box & b.box),
                                                                          describe(a.item), describe(b.item));
            }
        }
    }

    /// A picture has three labels at most, and none of its words lies under its locator.
    void pictures()
    {
        QHash<const QQuickItem *, int> labels;
        QList<Shown> locators;
        for (const Shown &shown : m_shown) {
            if (typeName(shown.item) == "StageLabel"_L1)
                ++labels[shown.item->parentItem()];
            if (typeName(shown.item) == "Locator"_L1)
                locators << shown;
        }
        for (const Shown &locator : locators) {
            for (const Words &words : m_words) {
                if (!isInside(words.shown.item, locator.item)
                    && isInside(words.shown.item, locator.item->parentItem()) && meet(locator.box, words.box))
                    say(u"under the locator"_s, words.shown.item);
            }
        }
        for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
            const bool finding = !it.key()->parentItem()->property("finding").toString().isEmpty();
            if (it.value() > (finding ? 4 : 3))
                say(u"%1 labels"_s.arg(it.value()), it.key());
        }
    }

    void panel()
    {
        const auto *panel = m_app.page()->property("panel").value<QQuickItem *>();
        if (!panel)
            return;
        const QRectF box = panel->mapRectToScene(QRectF(0, 0, panel->width(), panel->height()));
        if (!panel->isVisible() || box.isEmpty() || !holds(m_window, box))
            m_defects << u"evidence panel %1 not wholly in the window"_s.arg(rounded(box));

        bool reached = false;
        for (const Shown &shown : m_shown) {
            reached = reached || shown.item == panel;
            const bool sheet = shown.popup && shown.popup->height() > 0 && coversByRight();
            if (reached && !isInside(shown.item, panel) && paints(shown.item) && meet(shown.seen(), box)
                && !sheet)
                say(u"lies over the evidence panel (%1)"_s.arg(rounded(shown.seen())), shown.item);
        }
    }

    /// A page about one answer shows how sure anyone can be of it without scrolling: the question, as bars
    /// and as a word, and the bars grow with the text.
    void certainty()
    {
        const QQuickItem *page = m_app.page();
        const QString type = typeName(page);
        const bool topic
            = page->property("documentId").isValid() && isTopic(page->property("documentId").toString());
        const bool study = type == "StudyPage"_L1
            && page->property("panel").value<QQuickItem *>()->property("step").toInt() > 0;
        const bool chart = type == "ChartPage"_L1
            && !page->property("certainties").value<QJSValue>().toVariant().toList().isEmpty();
        const double t = m_app.theme()->property("t").toDouble();
        const double least = (t > 1.2 ? 20 : 14) * m_app.theme()->property("u").toDouble() - 1;
        bool seen = false;
        for (const Shown &shown : m_shown) {
            if (typeName(shown.item) != "CertaintyMeter"_L1)
                continue;
            if (shown.item->property("barHeight").toDouble() < least)
                say(u"the meter's bars do not grow with the text"_s, shown.item);
            seen = seen
                || (holds(shown.clip, shown.box) && wordInView(shown.item->property("word").toString()));
        }
        if (!seen
            && (type == "TopicPage"_L1 || study || chart
                || (topic && (type == "ClaimsPage"_L1 || type == "StudiesPage"_L1))))
            m_defects << u"how sure anyone can be is not in view, with its question, as bars and in words"_s;
    }
    bool isTopic(const QString &id) const
    {
        const QList<Plainheart::Document> topics = m_app.store()->topics(u"en"_s);
        return std::any_of(topics.begin(), topics.end(), [&](const auto &topic) { return topic.id == id; });
    }
    /// The question and its answer, together or each on its own.
    bool wordInView(const QString &word) const
    {
        const auto inView = [&](const QString &wanted) {
            return std::any_of(m_words.begin(), m_words.end(), [&](const Words &words) {
                return wordsOf(words.shown.item) == wanted && holds(words.shown.clip, words.box);
            });
        };
        // As the interface's language has it.
        const QString asked = QCoreApplication::translate("CertaintyMeter", "How sure? %1").arg(word);
        const QString question = QCoreApplication::translate("EvidencePanel", "How sure are we?");
        return inView(asked) || (inView(question) && inView(word));
    }

    /// The tools and the keys are dialogs: for as long as they last they may lie over the panel.
    bool coversByRight() const
    {
        for (const QObject *object : m_app.window()->findChildren<QObject *>()) {
            const QString type = QString::fromLatin1(object->metaObject()->className());
            if ((type.startsWith("ViewSheet"_L1) || type.startsWith("KeysSheet"_L1))
                && object->property("visible").toBool())
                return true;
        }
        return false;
    }

    App &m_app;
    QRectF m_window;
    QList<Shown> m_shown;
    QList<Words> m_words;
    QStringList m_defects;
};

} // namespace

QStringList layoutDefects(App &app) { return Check(app).run(); }

} // namespace PlainheartTest
