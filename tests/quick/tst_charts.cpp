// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "items.h"
#include "leadwords.h"

#include <algorithm>
#include <QAccessible>
#include <QJsonArray>

using namespace Plainheart;
using namespace PlainheartTest;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *nodeOf(QQuickItem *item) { return QAccessible::queryAccessibleInterface(item); }

/// Names of the visible items of a role, below an item or in the whole window.
QStringList namesOf(QAccessible::Role role, const QList<QQuickItem *> &items)
{
    QStringList names;
    for (QQuickItem *item : items) {
        QAccessibleInterface *node = nodeOf(item);
        if (node && node->role() == role)
            names << node->text(QAccessible::Name);
    }
    return names;
}

QList<QQuickItem *> shown(const App &app)
{
    QList<QQuickItem *> items;
    for (const Shown &one : shownItems(app.window()))
        items << one.item;
    return items;
}

void visit(App &app, const QString &address)
{
    app.visit(address);
    app.settle();
}

void press(App &app, QQuickItem *item)
{
    QVERIFY(item);
    nodeOf(item)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    app.settle();
}

/// All that the page has, whether it has scrolled into view or not.
QList<QQuickItem *> everything(const App &app)
{
    QList<QQuickItem *> items{ app.page() };
    for (qsizetype i = 0; i < items.size(); ++i) {
        for (QQuickItem *child : items.at(i)->childItems()) {
            if (child->isVisible())
                items << child;
        }
    }
    return items;
}

/// The nodes below a table that have a role.
void gather(QAccessibleInterface *node, QAccessible::Role role, QList<QAccessibleInterface *> &found)
{
    for (int i = 0; i < node->childCount(); ++i) {
        QAccessibleInterface *child = node->child(i);
        if (child->role() == role)
            found << child;
        gather(child, role, found);
    }
}
QList<QAccessibleInterface *> below(QAccessibleInterface *node, QAccessible::Role role)
{
    QList<QAccessibleInterface *> found;
    gather(node, role, found);
    return found;
}

/// The citations below an item that can be seen: numbers in a text, and rows with a number and a name.
QList<QQuickItem *> citations(QQuickItem *item)
{
    QList<QQuickItem *> found;
    for (QQuickItem *child : item->childItems()) {
        if (!child->isVisible())
            continue;
        QAccessibleInterface *node = nodeOf(child);
        if (node && node->text(QAccessible::Name).startsWith(u"Source "_s))
            found << child;
        found << citations(child);
    }
    return found;
}

/// Of the words of the chart, px.
int letterHeight(const App &app)
{
    const auto *style = itemOfType(app.page(), u"ChartFigure"_s)->property("style").value<QObject *>();
    return style->property("pixelSize").toInt();
}

/// What a screen reader says of the card of a claim.
QString cardName(const Claim &claim) { return inSentences({ claim.saidWords, claim.standsWords }); }

QStringList announced;

void keepAnnounced(QAccessibleEvent *event)
{
    QAccessibleInterface *node
        = event->type() == QAccessible::ObjectShow ? event->accessibleInterface() : nullptr;
    if (node && node->role() == QAccessible::Notification)
        announced << node->text(QAccessible::Name);
}

} // namespace

/// Charts and claims as a reader uses them.
class tst_Charts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChartReadsAsATable_data()
    {
        QTest::addColumn<bool>("asTable");
        QTest::newRow("picture") << false;
        QTest::newRow("table") << true;
    }
    void aChartReadsAsATable()
    {
        QFETCH(bool, asTable);
        Start start;
        start.size = { 1920, 1080 };
        App app(start);
        visit(app, u"chart/ef-by-trial"_s);
        if (asTable)
            press(app, find(app.window(), QAccessible::Button, u"Table"_s));
        const auto chart = app.store()->chart(u"ef-by-trial"_s, u"en"_s);
        const auto role = asTable ? QAccessible::Table : QAccessible::Graphic;
        QQuickItem *figure
            = find(app.window(), role, asTable ? u"The chart as a table"_s : u"The chart as a picture"_s);
        QVERIFY(figure);
        // A row says all that stands in it: in the picture as a button, in the table as a row of cells.
        const auto rows = below(nodeOf(figure), asTable ? QAccessible::Row : QAccessible::Button);
        QCOMPARE(rows.size(), chart->rows.size());
        QString all;
        for (int i = 0; i < rows.size(); ++i) {
            QVERIFY(rows.at(i)
                        ->text(QAccessible::Name)
                        .startsWith(chart->rows.at(i).value(u"label"_s).toString()));
            all += rows.at(i)->text(QAccessible::Name) + rows.at(i)->text(QAccessible::Description);
        }
        QVERIFY2(all.contains(u"People: 153 in the whole trial"_s), qPrintable(all));
        QVERIFY(all.contains(u"Likely range (95 %): −2.6 to +4.7"_s));
        if (asTable)
            QVERIFY(namesOf(QAccessible::ColumnHeader, shown(app)).contains(u"People"_s));
    }

    /// It opens with the studies that count most; all are one touch away.
    void narrowingChangesTheReadingAndTellsIt()
    {
        App app;
        visit(app, u"chart/ef-by-trial"_s);
        const auto chart = app.store()->chart(u"ef-by-trial"_s, u"en"_s);
        const QString narrowed = chart->body.value(u"plain_larger_blinded"_s).toString();
        QVERIFY(!narrowed.isEmpty());
        QVERIFY(find(app.window(), QAccessible::StaticText, narrowed));
        QQuickItem *toggle = find(app.window(), QAccessible::Button, u"Only larger, blinded studies"_s);
        QCOMPARE(nodeOf(toggle)->text(QAccessible::Description), u"8 of 14 results count"_s);
        announced.clear();
        const auto before = QAccessible::installUpdateHandler(keepAnnounced);
        press(app, toggle);
        QAccessible::installUpdateHandler(before);
        QVERIFY(find(app.window(), QAccessible::StaticText, chart->plain));
        QVERIFY2(announced.contains(chart->plain), qPrintable(announced.join(u"; "_s)));
        press(app, toggle);
        QVERIFY(find(app.window(), QAccessible::StaticText, narrowed));
    }

    /// How sure anyone can be stands beside a chart only if it was rated itself or answers its topic's
    /// question.
    void certaintyStandsOnlyWhereItBelongs()
    {
        App app;
        int met = 0;
        int unmet = 0;
        for (const StoredChart &chart : app.store()->charts(u"en"_s)) {
            visit(app, u"chart/"_s + chart.id);
            QStringList wanted;
            const QHash<QString, QString> own{ { u"very-low"_s, u"Very unsure, level 1"_s },
                                               { u"moderate"_s, u"Fairly sure, level 3"_s } };
            if (const QString rated = chart.body.value(u"certainty"_s).toString(); !rated.isEmpty())
                wanted << u"How sure are we? %1 of 4."_s.arg(own.value(rated));
            const QStringList steps{ u""_s, u"Very unsure"_s, u"Not very sure"_s, u"Fairly sure"_s,
                                     u"Very sure"_s };
            for (const QJsonValue topic : chart.body.value(u"certainty_of"_s).toArray()) {
                const Document document = *app.store()->document(topic.toString(), u"en"_s);
                wanted << u"How sure are we? %1, level %2 of 4."_s.arg(steps.at(document.caveat.step()))
                              .arg(document.caveat.step());
                QVERIFY2(find(app.window(), QAccessible::StaticText,
                              document.title + u": "_s + document.caveat.headline),
                         qPrintable(chart.id));
            }
            QStringList told;
            for (QQuickItem *meter : itemsOfType(app.page(), u"CertaintyMeter"_s))
                told << nodeOf(meter)->text(QAccessible::Name);
            QCOMPARE(told, wanted);
            ++(wanted.isEmpty() ? unmet : met);
        }
        QVERIFY(met > 3 && unmet > 3);
    }

    void aRowShowsItsStudy_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<bool>("asTable");
        for (const QString &way : { u"mouse"_s, u"touch"_s, u"key"_s }) {
            QTest::newRow(qPrintable(way)) << way << false;
            QTest::newRow(qPrintable(way + u" in the table"_s)) << way << true;
        }
    }
    void aRowShowsItsStudy()
    {
        QFETCH(QString, way);
        QFETCH(bool, asTable);
        App app;
        visit(app, u"chart/boost-fading"_s);
        app.page()->setProperty("asTable", asTable);
        app.settle();
        QQuickItem *row = nullptr;
        for (const Shown &item : shownItems(app.window())) {
            if (isTarget(item.item) && item.item->property("text").toString() == "18"_L1) // months
                row = item.item;
        }
        QVERIFY(row);
        const QPoint middle = row->mapToScene(QPointF(row->width() / 2, row->height() / 2)).toPoint();
        if (way == "mouse"_L1) {
            QTest::mouseClick(app.window(), Qt::LeftButton, Qt::NoModifier, middle);
        } else if (way == "touch"_L1) {
            static QPointingDevice *screen = QTest::createTouchDevice();
            QTest::touchEvent(app.window(), screen).press(0, middle);
            QTest::touchEvent(app.window(), screen).release(0, middle);
        } else {
            row->forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(app.window(), Qt::Key_Return);
        }
        app.settle();
        QVERIFY(!namesOf(QAccessible::Dialog, shown(app)).isEmpty());
        const auto study = app.store()->source(u"meyer-boost-5y"_s, u"en"_s);
        QVERIFY(find(app.window(), QAccessible::Heading, study->shortName()));
    }

    void backFindsTheChartAsItWas()
    {
        App app;
        visit(app, u"chart/ef-by-trial"_s);
        app.page()->setProperty("onlyLargerBlinded", false);
        app.page()->setProperty("asTable", true);
        visit(app, u"charts"_s);
        app.navigator().back();
        app.settle();
        QCOMPARE(app.address(), u"chart/ef-by-trial"_s);
        QVERIFY(!app.page()->property("onlyLargerBlinded").toBool());
        QVERIFY(app.page()->property("asTable").toBool());
    }

    /// At 1280 by 800, every row of the forest plots and the axis below them are in view at once. "Trial by
    /// trial" has fourteen rows: it scrolls until it is narrowed.
    void aForestPlotIsWholeInView_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("exercise-time") << u"exercise-time"_s;
    }
    void aForestPlotIsWholeInView()
    {
        QFETCH(QString, id);
        App app;
        visit(app, u"chart/"_s + id);
        QQuickItem *figure = itemOfType(app.page(), u"ChartFigure"_s);
        QQuickItem *scroll = figure;
        while (scroll && typeName(scroll) != "ScrollArea"_L1)
            scroll = scroll->parentItem();
        QVERIFY(scroll);
        const double bottom = figure->mapRectToItem(scroll, figure->boundingRect()).bottom();
        QVERIFY2(bottom <= scroll->height(), qPrintable(QString::number(bottom - scroll->height())));
    }

    /// At 1280 by 800, "Trial by trial" opens with every result that counts in view, those and no others.
    void theResultsThatCountAreInTheFirstView()
    {
        App app;
        visit(app, u"chart/ef-by-trial"_s);
        const QQuickItem *scroll = itemOfType(app.page(), u"ScrollArea"_s);
        QVERIFY(scroll);
        const auto rows = below(nodeOf(itemOfType(app.page(), u"ChartFigure"_s)), QAccessible::Button);
        int seen = 0;
        for (QAccessibleInterface *row : rows) {
            auto *item = qobject_cast<QQuickItem *>(row->object());
            const bool counts = (row->text(QAccessible::Name) + row->text(QAccessible::Description))
                                    .contains(u"Counted: Yes"_s);
            const QRectF box = item->mapRectToItem(scroll, item->boundingRect());
            QCOMPARE(box.top() >= 0 && box.bottom() <= scroll->height(), counts);
            seen += counts;
        }
        QCOMPARE(seen, 8);
    }

    /// At 1280 by 800, what a chart says and how sure anyone can be stand whole beside it, outside what
    /// scrolls; what to take care of is told there, or right by the chart.
    void whatAChartSaysIsInFullView()
    {
        App app;
        for (const StoredChart &chart : app.store()->charts(u"en"_s)) {
            visit(app, u"chart/"_s + chart.id);
            QQuickItem *heading = find(app.window(), QAccessible::Heading, u"What this chart says"_s);
            QQuickItem *reading = heading ? heading->parentItem()->parentItem() : nullptr; // its card
            for (QQuickItem *item = reading; item; item = item->parentItem())
                QVERIFY2(typeName(item) != "ScrollArea"_L1, qPrintable(chart.id));
            QVERIFY2(reading && reading->height() > 100
                         && reading->y() + reading->height() <= reading->parentItem()->height(),
                     qPrintable(chart.id));
            QCOMPARE(itemsOfType(app.page(), u"ScrollArea"_s).size(), 1);
            QVERIFY(find(app.window(), QAccessible::StaticText, u"Take care: "_s + chart.caution));
        }
    }

    /// Whatever the size of the text and of the screen: who comes to a chart sees its marks and what they
    /// are, what it says, and once how sure anyone can be.
    void aChartIsSeenOnArrival_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textSize");
        for (const Mode mode : { Mode::Study, Mode::Kiosk }) {
            for (const QSize size :
                 { QSize(1280, 800), QSize(1024, 768), QSize(1920, 1080), QSize(1080, 1920) }) {
                for (const double textSize : { 1.0, 1.5, 2.0 }) {
                    const QString name = u"%1 %2x%3 %4 %"_s.arg(mode == Mode::Kiosk ? u"kiosk"_s : u"study"_s)
                                             .arg(size.width())
                                             .arg(size.height())
                                             .arg(textSize * 100);
                    QTest::newRow(qPrintable(name)) << mode << size << textSize;
                }
            }
        }
    }
    void aChartIsSeenOnArrival()
    {
        QFETCH(Mode, mode);
        QFETCH(QSize, size);
        QFETCH(double, textSize);
        Start start;
        start.mode = mode;
        start.size = size;
        start.textSize = textSize;
        App app(start);
        for (const StoredChart &chart : app.store()->charts(u"en"_s)) {
            visit(app, u"chart/"_s + chart.id);
            const QQuickItem *figure = itemOfType(app.page(), u"ChartFigure"_s);
            const QQuickItem *scroll = itemOfType(app.page(), u"ScrollArea"_s);
            QVERIFY(figure && scroll);
            const double covered = scroll->property("coveredBelow").toDouble();
            const QRectF room = scroll->mapRectToScene(scroll->boundingRect()).adjusted(0, 0, 0, -covered);
            const QRectF drawn = figure->mapRectToScene(figure->boundingRect());
            // Of a long plot at least three lines; of a short one nearly all.
            const double line = letterHeight(app) * 1.4;
            const double least = std::min(drawn.height() * 0.9, 3 * line);
            QVERIFY2((drawn & room).height() >= least,
                     qPrintable(u"%1: %2 px of %3 are seen, of %4 px"_s.arg(chart.id)
                                    .arg((drawn & room).height())
                                    .arg(least)
                                    .arg(drawn.height())));
            int meters = 0;
            bool sentence = false;
            for (const Shown &one : shownItems(app.window())) {
                const bool inView = one.clip.contains(one.box);
                meters += typeName(one.item) == "CertaintyMeter"_L1 && inView;
                const QString text = one.item->property("text").toString();
                const QString narrowed = chart.body.value(u"plain_larger_blinded"_s).toString();
                sentence |= inView && text.size() > 10
                    && (narrowed.isEmpty() ? chart.plain : narrowed).startsWith(text);
            }
            QVERIFY2(sentence, qPrintable(chart.id + u": what it says is not in view"_s));
            const bool rated = !chart.body.value(u"certainty"_s).toString().isEmpty()
                || !chart.body.value(u"certainty_of"_s).toArray().isEmpty();
            QVERIFY2(meters == int(rated), qPrintable(chart.id + u": how sure is not in view once"_s));
        }
    }

    /// What has no room beside the picture stands below it, and nothing is lost.
    void allThatAChartSaysIsThere()
    {
        Start start;
        start.mode = Mode::Kiosk;
        start.size = { 1024, 768 };
        start.textSize = 2;
        App app(start);
        for (const StoredChart &chart : app.store()->charts(u"en"_s)) {
            visit(app, u"chart/"_s + chart.id);
            const QString all = namesOf(QAccessible::StaticText, everything(app)).join(u' ');
            const QString narrowed = chart.body.value(u"plain_larger_blinded"_s).toString();
            const QString reading = narrowed.isEmpty() ? chart.plain : narrowed;
            for (const QString &sentence : reading.split(u". "_s))
                QVERIFY2(all.contains(sentence), qPrintable(chart.id + u": "_s + sentence));
            QVERIFY2(all.contains(u"Take care: "_s + chart.caution), qPrintable(chart.id));
        }
    }

    /// Large text: the picture's letters are held so that it can be seen, and grow as far as all others when
    /// it is asked to.
    void theLetteringOfAChartGrows()
    {
        Start start;
        start.textSize = 2;
        App app(start);
        visit(app, u"chart/ef-by-trial"_s);
        const auto letters = [&] { return letterHeight(app); };
        QCOMPARE_GE(letters(), 22);
        press(app, find(app.window(), QAccessible::Button, u"Larger picture"_s));
        QCOMPARE(letters(), 34);
        visit(app, u"charts"_s);
        app.navigator().back();
        app.settle();
        QCOMPARE(letters(), 34); // Back finds it as it was
        press(app, find(app.window(), QAccessible::Button, u"Smaller picture"_s));
        QCOMPARE_GE(22, letters());
    }

    void pointsOfALineAreNoRows()
    {
        App app;
        visit(app, u"chart/boost-fading"_s);
        QVERIFY(find(app.window(), QAccessible::StaticText, u"Touch a point to see its study."_s));
        press(app, find(app.window(), QAccessible::Button, u"Table"_s));
        QVERIFY(find(app.window(), QAccessible::StaticText, u"Touch a row to see its study."_s));
    }

    void realCountsOnRequest()
    {
        App app;
        visit(app, u"chart/dream-hf-events"_s);
        QQuickItem *figure = itemOfType(app.page(), u"ChartFigure"_s);
        const double height = figure->height();
        press(app, find(app.window(), QAccessible::Button, u"Real counts"_s));
        QCOMPARE_GT(figure->height(), height);
        QVERIFY(!find(app.window(), QAccessible::Button, u"Only larger, blinded studies"_s));
    }

    void aChartThatCanNotBeDrawnSaysSo()
    {
        App app;
        visit(app, u"chart/ef-by-trial"_s);
        StoredChart broken = *app.store()->chart(u"ef-by-trial"_s, u"en"_s);
        broken.rows.first().insert(u"value"_s, u"many"_s);
        itemOfType(app.page(), u"ChartFigure"_s)->setProperty("chart", QVariant::fromValue(broken));
        app.settle();
        const QStringList notes = namesOf(QAccessible::StaticText, shown(app));
        QVERIFY2(notes.join(u' ').contains(broken.title), qPrintable(notes.join(u"; "_s)));
        QVERIFY(find(app.window(), QAccessible::StaticText, broken.plain)); // its words stay
        QVERIFY(App::takeWarnings().isEmpty());
    }

    void anUnknownChartSaysSo()
    {
        App app;
        visit(app, u"chart/nowhere"_s);
        QVERIFY(
            namesOf(QAccessible::StaticText, shown(app)).join(u' ').contains(u"This chart is not there."_s));
    }

    void everyChartIsListedAndOpens()
    {
        App app;
        visit(app, u"charts"_s);
        for (const StoredChart &chart : app.store()->charts(u"en"_s)) {
            press(app, find(app.window(), QAccessible::Button, chart.title));
            QCOMPARE(app.address(), u"chart/"_s + chart.id);
            const QString reading = chart.body.value(u"plain_larger_blinded"_s).toString();
            QVERIFY2(find(app.window(), QAccessible::StaticText, reading.isEmpty() ? chart.plain : reading),
                     qPrintable(chart.id));
            QVERIFY2(find(app.window(), QAccessible::StaticText, u"Take care: "_s + chart.caution),
                     qPrintable(chart.id));
            QVERIFY2(find(app.window(), QAccessible::Graphic, u"The chart as a picture"_s),
                     qPrintable(chart.id));
            app.navigator().back();
            app.settle();
        }
    }

    void everyClaimHasItsVerdictAndItsSources()
    {
        App app;
        const QList<Claim> all = app.store()->claims(u"en"_s);
        QCOMPARE_GT(all.size(), 10);
        visit(app, u"claims"_s);
        const QList<QQuickItem *> cards = itemsOfType(app.page(), u"ClaimCard"_s);
        QCOMPARE(cards.size(), all.size());
        for (const Claim &claim : all) {
            QVERIFY2(find(app.window(), QAccessible::Grouping, cardName(claim)), qPrintable(claim.id));
            QVERIFY2(find(app.window(), QAccessible::StaticText, claim.why), qPrintable(claim.id));
            const auto card = std::find_if(cards.begin(), cards.end(),
                                           [&](QQuickItem *item) { return nameOf(item) == cardName(claim); });
            QStringList links;
            for (QQuickItem *link : citations(*card))
                links << nodeOf(link)->text(QAccessible::Name);
            QStringList wanted;
            for (const QString &id : claim.sources)
                wanted << u"Source %1, %2"_s.arg(wanted.size() + 1)
                              .arg(app.store()->source(id, u"en"_s)->shortName());
            QCOMPARE(links, wanted);
        }
    }

    /// The truth is the largest of the words; the claim is marked as what pages say, and never with a
    /// speaker, which means to listen; its sign is said to be about the claim itself.
    void theTruthIsLargerThanTheClaim()
    {
        App app;
        visit(app, u"claims"_s);
        for (const Claim &claim : app.store()->claims(u"en"_s)) {
            QQuickItem *truth = find(app.window(), QAccessible::StaticText, claim.why);
            QQuickItem *said
                = find(app.window(), QAccessible::StaticText, u"Some pages say: “%1”"_s.arg(claim.text));
            QVERIFY2(truth && said, qPrintable(claim.id));
            QCOMPARE_GT(truth->property("font").value<QFont>().pixelSize(),
                        said->property("font").value<QFont>().pixelSize());
            QVERIFY(
                find(app.window(), QAccessible::StaticText, u"The claim itself: "_s + claim.verdictWords));
        }
        for (QQuickItem *card : itemsOfType(app.page(), u"ClaimCard"_s)) {
            for (QQuickItem *icon : itemsOfType(card, u"Icon"_s))
                QVERIFY(icon->property("name").toString() != u"speak"_s);
        }
    }

    /// Every source beside a chart and below a claim: its number shows the study in a sentence, the study has
    /// its page, and Back finds the same place.
    void everySourceLeadsToItsStudyAndBack_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : { "claims", "claims/fibrosis", "chart/trials-timeline", "chart/pooled-ef",
                                     "chart/bami-deaths", "chart/cells-that-stay" })
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void everySourceLeadsToItsStudyAndBack()
    {
        QFETCH(QString, address);
        App app;
        visit(app, address);
        const auto links = [&] { return citations(app.page()); };
        const int count = int(links().size());
        QCOMPARE_GT(count, 0);
        for (int i = 0; i < count; ++i) {
            QQuickItem *link = links().at(i);
            link->forceActiveFocus(Qt::TabFocusReason); // it is scrolled into view
            app.complete();
            const double place = link->mapToScene({}).y();
            const QString name = nodeOf(link)->text(QAccessible::Name);
            QTest::keyClick(app.window(), Qt::Key_Return);
            app.complete();
            press(app, find(app.window(), QAccessible::Button, u"See more about it"_s));
            QVERIFY2(app.address().startsWith(u"study/"_s), qPrintable(app.address()));
            const QString study = app.page()->property("title").toString();
            QVERIFY2(name.endsWith(study) || name.startsWith(u"Source ["_s) || !name.contains(u','),
                     qPrintable(name));
            app.navigator().back();
            app.settle();
            QCOMPARE(app.address(), address);
            QCOMPARE(int(links().size()), count);
            const double moved = std::abs(links().at(i)->mapToScene({}).y() - place);
            QVERIFY2(moved < 2, qPrintable(u"%1 moved by %2"_s.arg(name).arg(moved)));
        }
    }

    /// A study that a verdict rests on leads to the claim, which is in view, and Back to the study.
    void aStudyLeadsToTheClaimsThatCiteIt()
    {
        App app;
        int found = 0;
        for (const Study &study : app.store()->studies(u"en"_s)) {
            const QStringList cited = app.store()->study(study.id, u"en"_s)->claims;
            if (cited.isEmpty() || ++found % 9 != 1)
                continue;
            visit(app, u"study/"_s + study.id);
            itemOfType(app.page(), u"StudyDetail"_s)->setProperty("opened", QStringList{ u"places"_s });
            app.settle();
            for (const Claim &claim : app.store()->claims(u"en"_s)) {
                QQuickItem *row
                    = find(app.window(), QAccessible::Button, u"Some pages say: “%1”"_s.arg(claim.text));
                QCOMPARE(row != nullptr, cited.contains(claim.id));
                if (!row)
                    continue;
                QCOMPARE(nodeOf(row)->text(QAccessible::Description),
                         u"The claim itself: "_s + claim.verdictWords);
                press(app, row);
                QVERIFY(app.address().startsWith(u"claims/"_s));
                QQuickItem *card = find(app.window(), QAccessible::Grouping, cardName(claim));
                QVERIFY(card);
                QVERIFY(card->property("chosen").toBool());
                QVERIFY(app.window()->contentItem()->contains(card->mapToScene(QPointF(10, 10))));
                app.navigator().back();
                app.settle();
                QCOMPARE(app.address(), u"study/"_s + study.id);
            }
        }
        QCOMPARE_GT(found, 20);
    }

    void aTopicLeadsToItsChartsAndClaims()
    {
        App app;
        for (const QString &name : { u"See the charts"_s, u"What popular pages say"_s }) {
            visit(app, u"fibrosis/3"_s);
            press(app, find(app.window(), QAccessible::Button, name));
            QCOMPARE(app.address(), (name.startsWith(u"See"_s) ? u"charts"_s : u"claims"_s) + u"/fibrosis"_s);
            app.navigator().back();
            app.settle();
            QCOMPARE(app.address(), u"fibrosis/3"_s);
            QCOMPARE(app.page()->property("step").toInt(), 2);
            visit(app, u"home"_s);
        }
    }

    void studiesLeadToTheCharts()
    {
        App app;
        visit(app, u"studies/fibrosis"_s);
        press(app, find(app.window(), QAccessible::Button, u"See them in charts"_s));
        QCOMPARE(app.address(), u"charts/fibrosis"_s);
        visit(app, u"study/meyer-boost-5y"_s);
        itemOfType(app.page(), u"StudyDetail"_s)->setProperty("opened", QStringList{ u"places"_s });
        app.settle();
        press(app,
              find(app.window(), QAccessible::Button, app.store()->chart(u"boost-fading"_s, u"en"_s)->title));
        QCOMPARE(app.address(), u"chart/boost-fading"_s);
    }

    /// Violet is for stem cells: no chart counts anything in it.
    void noChartIsViolet()
    {
        App app;
        for (const StoredChart &chart : app.store()->charts(u"en"_s)) {
            visit(app, u"chart/"_s + chart.id);
            const QImage image = app.window()->grabWindow().convertToFormat(QImage::Format_RGB32);
            int violet = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor colour(image.pixel(x, y));
                    violet += colour.hslHue() >= 245 && colour.hslHue() <= 295
                            && colour.hslSaturationF() > 0.25F && colour.lightnessF() < 0.9F
                        ? 1
                        : 0;
                }
            }
            QVERIFY2(violet < 20, qPrintable(u"%1: %2 px"_s.arg(chart.id).arg(violet)));
        }
    }

    void everyChartShowsWithoutWarnings_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : { QSize(1280, 800), QSize(1024, 768), QSize(1920, 1080), QSize(1080, 1920) })
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void everyChartShowsWithoutWarnings()
    {
        QFETCH(QSize, size);
        Start start;
        start.size = size;
        start.shown = false;
        App app(start);
        const QList<std::pair<QString, double>> looks{ { u"light"_s, 1 },
                                                       { u"light"_s, 1.5 },
                                                       { u"light"_s, 2 },
                                                       { u"dark"_s, 1 },
                                                       { u"high-contrast"_s, 1 } };
        for (const auto &[theme, textSize] : looks) {
            app.session().setTheme(theme);
            app.session().setTextSize(textSize);
            for (const StoredChart &chart : app.store()->charts(u"en"_s)) {
                app.open(u"chart/"_s + chart.id);
                app.complete();
                QQuickItem *figure = itemOfType(app.page(), u"ChartFigure"_s);
                QVERIFY2(figure && figure->height() > 100, qPrintable(chart.id));
                for (const char *choice : { "onlyLargerBlinded", "showCounts", "asTable" }) {
                    app.page()->setProperty(choice, !app.page()->property(choice).toBool());
                    app.complete();
                }
                const QStringList seen = App::takeWarnings();
                QVERIFY2(seen.isEmpty(), qPrintable(chart.id + u": "_s + seen.join(u"; "_s)));
            }
        }
    }

    void whereThingsStandAndTheOfferCheckLeadToTheClaims()
    {
        App app;
        for (const QString &address : { u"where-things-stand"_s, u"offer-check"_s }) {
            visit(app, address);
            press(app, find(app.window(), QAccessible::Button, u"What popular pages say"_s));
            QCOMPARE(app.address(), u"claims"_s);
        }
    }
};

int main(int argc, char *argv[]) { return run<tst_Charts>(argc, argv, true); }
#include "tst_charts.moc"
